//! A passphrase that opens, one that does not, and what stays on the disk.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;

use common::{PLANTED, everything, files_with, holds, none, passphrase, place, plant};
use vigie_store::{Asks, Held, OpenError, ProtectError, Protection, Store};

#[test]
fn a_store_is_protected_when_its_bytes_say_so_and_not_before() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Avant");
    let before = everything(&mut store);
    assert!(!store.protection().expect("looked at").protected);
    assert!(
        !files_with(folder.path(), PLANTED).is_empty(),
        "in the clear, its words can be read"
    );

    store.protect(&passphrase("girafe tabouret")).expect("protected");
    let Protection { protected, cipher } = store.protection().expect("looked at");
    assert!(protected && cipher.is_some());
    assert_eq!(everything(&mut store), before);
    plant(&mut store, "Après");
    let log = fs::read(folder.path().join("vigie.db-wal")).expect("a log");
    assert!(!log.is_empty() && !holds(&log, PLANTED));
    assert_eq!(
        files_with(folder.path(), PLANTED),
        none(),
        "neither file, log nor copy"
    );
    let held = store.close().expect("closed");
    assert_eq!(held.asks().expect("looked at"), Asks::Passphrase);
    let first = fs::read(&path).expect("bytes");
    assert_ne!(&first[..16], b"SQLite format 3\0");
}

#[test]
fn only_the_passphrase_opens_it() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Seule");
    let before = everything(&mut store);
    // Everything that a statement could take for its own.
    let odd = "d’É\"mi'lie; --' \\ x'00' %s \u{1F956}";
    store.protect(&passphrase(odd)).expect("protected");
    let held = store.close().expect("closed");
    assert!(matches!(held.open(None), Err(OpenError::Protected)));
    for wrong in ["d’É\"mi'lie", "x", "girafe"] {
        assert!(matches!(
            held.open(Some(&passphrase(wrong))),
            Err(OpenError::WrongPassphrase)
        ));
    }
    let mut store = held.open(Some(&passphrase(odd))).expect("opens");
    assert_eq!(everything(&mut store), before);
}

#[test]
fn a_passphrase_is_changed_and_removed_by_whoever_knows_it() {
    let (path, folder) = place();
    let (old, new) = (passphrase("girafe tabouret"), passphrase("cumulus patin"));
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Change");
    let before = everything(&mut store);
    assert!(matches!(store.unprotect(&old), Err(ProtectError::NotProtected)));
    store.protect(&old).expect("protected");
    assert!(matches!(store.protect(&new), Err(ProtectError::Already)));
    assert!(matches!(
        store.change_passphrase(&new, &old),
        Err(ProtectError::WrongPassphrase)
    ));
    store.change_passphrase(&old, &new).expect("changed");
    assert_eq!(everything(&mut store), before);
    let held = store.close().expect("closed");
    assert!(matches!(held.open(Some(&old)), Err(OpenError::WrongPassphrase)));
    let mut store = held.open(Some(&new)).expect("opens");
    assert!(matches!(
        store.unprotect(&old),
        Err(ProtectError::WrongPassphrase)
    ));
    store.unprotect(&new).expect("in the clear");
    assert!(!store.protection().expect("looked at").protected);
    assert_eq!(everything(&mut store), before);
    drop((store, held));
    assert!(!files_with(folder.path(), PLANTED).is_empty());
    assert_eq!(everything(&mut Store::open(&path).expect("opens")), before);
}

#[test]
fn no_copy_survives_a_change_that_the_old_passphrase_opens() {
    let (path, _folder) = place();
    let (old, new) = (passphrase("girafe tabouret"), passphrase("cumulus patin"));
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Copies");
    store.make_copy(vigie_store::Reason::Import).expect("copied");
    let renewed = store.protect(&old).expect("protected");
    assert_eq!(renewed.erased, 1);
    let renewed = store.change_passphrase(&old, &new).expect("changed");
    assert_eq!(renewed.erased, 1);
    let held = store.close().expect("closed");
    assert_eq!(held.copies().expect("listed").len(), 1);
    assert_eq!(held.last_good_copy(Some(&old)).expect("tried"), None);
    assert!(held.last_good_copy(Some(&new)).expect("tried").is_some());
}

#[test]
fn a_second_program_is_kept_out_and_let_in_later() {
    let (path, _folder) = place();
    let store = Store::open(&path).expect("opens");
    assert!(matches!(Held::take(&path), Err(OpenError::Held)));
    assert!(matches!(Store::open(&path), Err(OpenError::Held)));
    let held = store.close().expect("closed");
    assert!(
        matches!(Store::open(&path), Err(OpenError::Held)),
        "locked is not let go"
    );
    drop(held);
    Store::open(&path).expect("opens");
}

#[test]
fn what_a_killed_change_left_behind_is_removed() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Reste");
    let before = everything(&mut store);
    drop(store);
    fs::copy(&path, folder.path().join("vigie.db.next")).expect("left behind");
    fs::write(folder.path().join("vigie.db.next-journal"), "left behind").expect("written");
    let mut store = Store::open(&path).expect("opens");
    assert_eq!(everything(&mut store), before);
    assert!(!folder.path().join("vigie.db.next").exists());
    assert!(!folder.path().join("vigie.db.next-journal").exists());
}
