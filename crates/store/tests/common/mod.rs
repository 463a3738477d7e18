//! A store with one dossier whose words are easy to find again.

#![allow(dead_code, unreachable_pub, reason = "each test program uses its part")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vigie_assessment::{People, PracticeId, Track};
use vigie_secrets::Passphrase;
use vigie_store::{ContentVersion, Dossier, DossierId, Moment, Profile, Store};

/// A word that only the dossiers of these tests hold.
pub const PLANTED: &str = "Quincaillerie-Zébulon";

pub fn passphrase(text: &str) -> Passphrase {
    Passphrase::parse(text.to_owned()).expect("a passphrase")
}

/// A path in a folder of its own; the folder goes with the second value.
pub fn place() -> (PathBuf, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    (folder.path().join("vigie.db"), folder)
}

pub fn practice(number: usize) -> PracticeId {
    PracticeId::parse(&format!("p-{number}")).expect("an identifier")
}

/// Makes a dossier with a few notes, all of which hold the planted word.
pub fn plant(store: &mut Store, name: &str) -> DossierId {
    let profile = Profile {
        name: format!("{name} {PLANTED}"),
        people: People::new(2).expect("in bounds"),
        traits: BTreeSet::new(),
    };
    let content = ContentVersion {
        id: "pack".into(),
        version: "1".into(),
        hash: None,
    };
    let id = store
        .create(&profile, Track::Essential, &content, Moment(0))
        .expect("created")
        .id;
    for number in 0..20 {
        let note = format!("{PLANTED} {name} {number}");
        store
            .set_note(&id, &practice(number), Some(&note), Moment(1))
            .expect("kept");
    }
    id
}

/// All that the store holds, for comparing.
pub fn everything(store: &mut Store) -> Vec<Dossier> {
    store.dossiers().expect("listed")
}

/// The files under a folder that hold these bytes.
pub fn files_with(folder: &Path, text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_with(&path, text));
        } else if holds(&fs::read(&path).expect("readable"), text) {
            found.push(path);
        }
    }
    found
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|it| it == text.as_bytes())
}

/// No file at all.
pub fn none() -> Vec<PathBuf> {
    Vec::new()
}
