//! Copies: made, kept in number, and put back in the place of what is damaged or gone.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;
use std::path::Path;

use common::{PLANTED, everything, files_with, passphrase, place, plant, practice};
use vigie_store::{DossierId, Held, Moment, OpenError, Reason, Store, StoreError};

const HOUR: i64 = 3_600_000;

fn names(store: &Store) -> Vec<String> {
    store
        .copies()
        .expect("listed")
        .into_iter()
        .map(|it| it.name)
        .collect()
}

fn note(store: &mut Store, id: &DossierId, text: &str) {
    store
        .set_note(id, &practice(0), Some(text), Moment(9))
        .expect("kept");
}

#[test]
fn five_copies_are_kept_the_last_ones() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Copies");
    for _ in 0..7 {
        store.make_copy(Reason::Import).expect("copied");
    }
    let expected = ["7", "6", "5", "4", "3"].map(|it| format!("00000{it}-import.db"));
    assert_eq!(names(&store), expected);
}

#[test]
fn one_copy_a_day_is_enough_whatever_the_clock_says() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let first = store
        .copy_if_due(Moment(0))
        .expect("tried")
        .expect("none before: due");
    let at = |hours: i64| Moment(first.made_at.0 + hours * HOUR);
    assert_eq!(store.copy_if_due(at(0)).expect("tried"), None);
    assert_eq!(store.copy_if_due(at(19)).expect("tried"), None);
    assert_eq!(
        store.copy_if_due(at(-19)).expect("tried"),
        None,
        "a clock that goes back a little"
    );
    assert!(store.copy_if_due(at(21)).expect("tried").is_some());
    assert!(
        store.copy_if_due(at(-900)).expect("tried").is_some(),
        "a clock that was far ahead"
    );
}

#[test]
fn a_copy_is_made_before_the_file_changes_its_shape() {
    let (path, _folder) = place();
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/store-schema-1.db");
    fs::copy(&old, &path).expect("the fixture");
    let store = Store::open(&path).expect("opens");
    assert_eq!(names(&store), ["000001-migration.db"]);
    let held = store.close().expect("closed");
    held.restore("000001-migration.db", None).expect("put back");
    let mut store = held.open(None).expect("opens");
    assert_eq!(everything(&mut store).len(), 1);
}

#[test]
fn a_copy_holds_what_was_there_and_is_as_protected_as_the_file() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Copies");
    let before = everything(&mut store);
    let elsewhere = folder.path().join("elsewhere.db");
    store.copy_to(&elsewhere).expect("copied");
    let mut copy = Store::open(&elsewhere).expect("opens");
    assert_eq!(everything(&mut copy), before);
    drop(copy);
    store.protect(&passphrase("girafe")).expect("protected");
    store.copy_to(&elsewhere).expect("copied over it");
    assert_eq!(files_with(folder.path(), PLANTED).len(), 0);
    let held = Held::take(&elsewhere).expect("free");
    assert!(matches!(held.open(None), Err(OpenError::Protected)));
    let mut copy = held.open(Some(&passphrase("girafe"))).expect("opens");
    assert_eq!(everything(&mut copy), before);
    assert!(
        matches!(store.copy_to(&path), Err(StoreError::Locked)),
        "never over itself"
    );
}

#[cfg(unix)]
#[test]
fn copies_are_their_owner_s_alone() {
    use std::os::unix::fs::PermissionsExt;
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let copy = store.make_copy(Reason::Daily).expect("copied");
    store
        .copy_to(&folder.path().join("elsewhere.db"))
        .expect("copied");
    for file in [
        format!("vigie.db.copies/{}", copy.name),
        "vigie.db".into(),
        "elsewhere.db".into(),
    ] {
        let mode = fs::metadata(folder.path().join(&file))
            .expect("there")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}

#[test]
fn a_damaged_file_is_set_aside_for_the_last_good_copy() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = plant(&mut store, "Copies");
    note(&mut store, &id, "gardé");
    let before = everything(&mut store);
    store.make_copy(Reason::Daily).expect("copied");
    store.make_copy(Reason::Daily).expect("copied");
    note(&mut store, &id, "perdu");
    drop(store);
    fs::write(&path, vec![0; 40_000]).expect("damaged");
    let newest = folder.path().join("vigie.db.copies/000002-daily.db");
    let whole = fs::read(&newest).expect("bytes");
    fs::write(&newest, &whole[..whole.len() / 2]).expect("damaged");

    assert!(matches!(
        Store::open(&path),
        Err(OpenError::Unusable(StoreError::Damaged { .. }))
    ));
    let held = Held::take(&path).expect("free");
    let good = held.last_good_copy(None).expect("tried").expect("one is");
    assert_eq!(good.name, "000001-daily.db");
    assert!(
        held.restore("000002-daily.db", None).is_err(),
        "a broken copy changes nothing"
    );
    assert_eq!(fs::read(&path).expect("bytes"), vec![0; 40_000]);
    held.restore(&good.name, None).expect("put back");
    let mut store = held.open(None).expect("opens");
    assert_eq!(everything(&mut store), before);
    let aside: Vec<_> = fs::read_dir(folder.path().join("vigie.db.aside"))
        .expect("a folder")
        .collect();
    assert_eq!(aside.len(), 1);
}

#[test]
fn a_file_that_is_gone_is_not_begun_anew_behind_one_s_back() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Copies");
    let copy = store.make_copy(Reason::Daily).expect("copied");
    let before = everything(&mut store);
    drop(store);
    fs::remove_file(&path).expect("removed");
    assert!(matches!(Store::open(&path), Err(OpenError::Missing)));
    assert!(!path.exists());
    let held = Held::take(&path).expect("free");
    held.restore(&copy.name, None).expect("put back");
    assert_eq!(everything(&mut held.open(None).expect("opens")), before);
    fs::remove_file(&path).expect("removed");
    held.begin_anew().expect("begun");
    assert_eq!(everything(&mut held.open(None).expect("opens")).len(), 0);
    assert_eq!(held.copies().expect("listed").len(), 1, "the copies stay");
}

#[test]
fn the_log_of_a_file_that_is_gone_is_not_read_into_the_next_one() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Copies");
    let log = fs::read(folder.path().join("vigie.db-wal")).expect("a log");
    drop(store);
    fs::remove_file(&path).expect("removed");
    fs::write(folder.path().join("vigie.db-wal"), &log).expect("left behind");
    let mut store = Store::open(&path).expect("opens");
    assert_eq!(everything(&mut store).len(), 0);
}
