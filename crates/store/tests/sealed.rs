//! A dossier with a passphrase of its own, and what the data file still knows of it.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::fs;

use common::{PLANTED, everything, files_with, none, passphrase, place, plant, practice};
use vigie_store::{DossierId, Moment, OpenError, ProtectError, Store, StoreError};

/// A store with one dossier that is open to all and one with a passphrase of its own.
fn sealed(store: &mut Store) -> (DossierId, DossierId) {
    let open = plant(store, "Ouvert");
    let secret = plant(store, "Scellé");
    store
        .seal(&secret, &passphrase("girafe"), Moment(5))
        .expect("sealed");
    (open, secret)
}

#[test]
fn what_is_sealed_can_be_read_with_its_passphrase_alone() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let open = plant(&mut store, "Ouvert");
    let secret = plant(&mut store, "Scellé");
    let whole = store.dossier(&secret).expect("there");
    store.make_copy(vigie_store::Reason::Import).expect("copied");
    let renewed = store
        .seal(&secret, &passphrase("girafe"), Moment(5))
        .expect("sealed");
    assert_eq!(renewed.erased, 1, "the copy that held it in the clear");

    let listed: Vec<_> = everything(&mut store).into_iter().map(|it| it.id).collect();
    assert_eq!(listed, [open]);
    let names: Vec<_> = store
        .sealed()
        .expect("listed")
        .into_iter()
        .map(|it| (it.id, it.name))
        .collect();
    assert_eq!(names, [(secret.clone(), whole.profile.name.clone())]);
    assert_eq!(
        files_with(folder.path(), "Scellé 7"),
        none(),
        "its notes are in no file"
    );
    assert!(matches!(store.of(&secret).map(|_| ()), Err(StoreError::Sealed)));
    assert!(matches!(
        store.open_sealed(&secret, &passphrase("autruche")),
        Err(OpenError::WrongPassphrase)
    ));

    store.open_sealed(&secret, &passphrase("girafe")).expect("opens");
    assert_eq!(
        store.of(&secret).expect("open").dossier(&secret).expect("there"),
        whole
    );
    let note = format!("{PLANTED} plus tard");
    let own = store.of(&secret).expect("open");
    own.set_note(&secret, &practice(3), Some(&note), Moment(9))
        .expect("kept");
    store.close_sealed(&secret).expect("closed");
    assert_eq!(files_with(folder.path(), "plus tard"), none());
    store
        .open_sealed(&secret, &passphrase("girafe"))
        .expect("opens again");
    let later = store.of(&secret).expect("open").dossier(&secret).expect("there");
    assert!(later.answers.iter().any(|it| it.note.as_ref() == Some(&note)));
}

#[test]
fn a_sealed_dossier_comes_back_as_it_was() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    plant(&mut store, "Ouvert");
    let secret = plant(&mut store, "Scellé");
    let before = everything(&mut store);
    store
        .seal(&secret, &passphrase("girafe"), Moment(5))
        .expect("sealed");
    assert!(matches!(
        store.unseal(&secret, &passphrase("autruche")),
        Err(ProtectError::WrongPassphrase)
    ));
    store.unseal(&secret, &passphrase("girafe")).expect("taken back");
    assert_eq!(everything(&mut store), before);
    assert_eq!(store.sealed().expect("listed"), []);
    let left = fs::read_dir(folder.path().join("dossiers"))
        .expect("a folder")
        .count();
    assert_eq!(left, 0);
    let own = store.of(&secret).expect("as any other");
    assert!(own.undo(&secret, Moment(9)).is_ok(), "its history came along");
}

#[test]
fn a_sealed_dossier_takes_another_passphrase() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let (_, secret) = sealed(&mut store);
    let (old, new) = (passphrase("girafe"), passphrase("autruche"));
    assert!(matches!(
        store.change_sealed(&secret, &new, &old),
        Err(ProtectError::WrongPassphrase)
    ));
    store.change_sealed(&secret, &old, &new).expect("changed");
    store.close_sealed(&secret).expect("closed");
    assert!(matches!(
        store.open_sealed(&secret, &old),
        Err(OpenError::WrongPassphrase)
    ));
    store.open_sealed(&secret, &new).expect("opens");
}

#[test]
fn a_file_that_a_killed_sealing_left_is_kept_and_out_of_the_way() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = plant(&mut store, "Scellé");
    let dossiers = folder.path().join("dossiers");
    fs::create_dir(&dossiers).expect("made");
    let file = dossiers.join(format!("{}.db", id.as_str()));
    fs::write(&file, "left behind").expect("written");
    // And one that was killed while that file was made.
    fs::write(dossiers.join(format!("{}.db.next", id.as_str())), "half").expect("written");
    store.seal(&id, &passphrase("girafe"), Moment(5)).expect("sealed");
    store.open_sealed(&id, &passphrase("girafe")).expect("opens");
    assert_eq!(files_with(folder.path(), "left behind").len(), 1);
}

#[test]
fn a_sealed_file_that_is_gone_is_said_to_be_missing() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let (_, secret) = sealed(&mut store);
    let file = folder
        .path()
        .join("dossiers")
        .join(format!("{}.db", secret.as_str()));
    fs::remove_file(&file).expect("removed");
    let girafe = passphrase("girafe");
    assert!(matches!(
        store.open_sealed(&secret, &girafe),
        Err(OpenError::Missing)
    ));
    assert!(!file.exists(), "nothing is made in its place");
    assert!(store.unseal(&secret, &girafe).is_err());
    assert_eq!(store.sealed().expect("listed").len(), 1);
}

#[test]
fn what_is_erased_is_in_no_file() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let (open, secret) = sealed(&mut store);
    let kept = plant(&mut store, "Gardé");
    store.make_copy(vigie_store::Reason::Daily).expect("copied");
    store.erase(&open).expect("erased");
    store.erase(&secret).expect("erased");
    assert_eq!(files_with(folder.path(), "Ouvert"), none());
    assert_eq!(files_with(folder.path(), "Scellé"), none());
    assert!(!files_with(folder.path(), "Gardé").is_empty());
    assert_eq!(everything(&mut store).len(), 1);
    assert!(store.dossier(&kept).is_ok());
    assert_eq!(store.sealed().expect("listed"), []);
}
