//! What can happen to the file and its folder while nobody looks, and while it is open.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;

use common::{PLANTED, everything, files_with, none, passphrase, place, plant, practice};
use vigie_store::{DossierId, Moment, OpenError, Reason, Store, StoreError};

/// A change that must be refused because the file is not where it was.
fn assert_gone(store: &mut Store, id: &DossierId, what: &str) {
    let refused = store.set_note(id, &practice(3), Some("perdu"), Moment(7));
    assert!(matches!(refused, Err(StoreError::Gone)), "{what}: {refused:?}");
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_moved_or_replaced_is_seen_before_anything_is_written() {
    let (_, root) = place();
    let (folder, away) = (root.path().join("data"), root.path().join("away"));
    let mut store = Store::open(&folder.join("vigie.db")).expect("opens");
    let id = plant(&mut store, "Parti");
    let known = everything(&mut store);
    fs::rename(&folder, &away).expect("moved");
    assert_gone(&mut store, &id, "moved away");
    fs::create_dir(&folder).expect("made");
    fs::copy(away.join("vigie.db"), folder.join("vigie.db")).expect("copied");
    assert_gone(&mut store, &id, "replaced");
    let elsewhere = root.path().join("elsewhere.db");
    store
        .copy_to(&elsewhere)
        .expect("what is open can still be saved elsewhere");
    fs::remove_dir_all(&folder).expect("removed");
    fs::rename(&away, &folder).expect("moved back");
    assert_eq!(everything(&mut store), known);
    store
        .set_note(&id, &practice(3), Some("gardé"), Moment(7))
        .expect("goes on");
    drop(store);
    assert_eq!(everything(&mut Store::open(&elsewhere).expect("opens")), known);
}

#[test]
fn a_change_of_passphrase_that_was_killed_before_its_end_is_ended_at_the_next_opening() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Copies");
    let copy = store.make_copy(Reason::Daily).expect("copied");
    let in_the_clear = fs::read(folder.path().join("vigie.db.copies").join(&copy.name)).expect("bytes");
    store.protect(&passphrase("girafe")).expect("protected");
    let held = store.close().expect("closed");
    // As a kill leaves it after the new file took its name: old copies are there, and so is the mark.
    let left = folder.path().join("vigie.db.copies/000001-daily.db");
    fs::write(&left, in_the_clear).expect("written");
    fs::write(folder.path().join("vigie.db.renew"), "").expect("written");
    assert_eq!(files_with(folder.path(), PLANTED), std::slice::from_ref(&left));
    let store = held.open(Some(&passphrase("girafe"))).expect("opens");
    assert_eq!(files_with(folder.path(), PLANTED), none());
    assert!(!folder.path().join("vigie.db.renew").exists());
    assert_eq!(store.copies().expect("listed").len(), 1);
}

#[test]
fn a_file_emptied_or_broken_at_its_beginning_is_damage_and_never_a_new_or_a_locked_one() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Vide");
    drop(store);
    let whole = fs::read(&path).expect("bytes");
    let noise: Vec<u8> = (0_u8..100)
        .map(|it| it.wrapping_mul(151).wrapping_add(13))
        .collect();
    let with_noise = |from: usize, to: usize| {
        let mut bytes = whole.clone();
        bytes[from..to].copy_from_slice(&noise[from..to]);
        bytes
    };
    for (what, bytes) in [
        ("emptied", Vec::new()),
        ("no magic", with_noise(0, 16)),
        ("zeros", vec![0; whole.len()]),
        (
            "a page of zeros",
            [vec![0; 4_096], whole[4_096..].to_vec()].concat(),
        ),
    ] {
        fs::write(&path, &bytes).expect("written");
        let refused = Store::open(&path).map(|_| ());
        assert!(
            matches!(refused, Err(OpenError::Unusable(StoreError::Damaged { .. }))),
            "{what}: {refused:?}"
        );
        assert_eq!(fs::read(&path).expect("bytes"), bytes, "{what}: left as it was");
    }
}

#[test]
fn a_protected_file_that_is_damaged_is_refused_and_left_as_it_was() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Abîmé");
    store.protect(&passphrase("girafe")).expect("protected");
    let held = store.close().expect("closed");
    let mut bytes = fs::read(&path).expect("bytes");
    let last = bytes.len() - 2_000;
    bytes[last] ^= 1;
    fs::write(&path, &bytes).expect("written");
    let refused = held.open(Some(&passphrase("girafe"))).map(|_| ());
    assert!(
        matches!(refused, Err(OpenError::Unusable(StoreError::Damaged { .. }))),
        "{refused:?}"
    );
    assert_eq!(fs::read(&path).expect("bytes"), bytes);
    let copy = held
        .last_good_copy(Some(&passphrase("girafe")))
        .expect("tried")
        .expect("one is");
    held.restore(&copy.name, Some(&passphrase("girafe")))
        .expect("put back");
    held.open(Some(&passphrase("girafe"))).expect("opens");
}
