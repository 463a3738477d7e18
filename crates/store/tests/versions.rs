//! Files of every released schema open; files of a newer one, of another program or damaged are left as they were.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vigie_assessment::{Level, Outcome};
use vigie_store::{Dossier, DossierId, OpenError, SCHEMA, Status, Store, StoreError, ThisComputer};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures")
        .join(name)
}

/// A path in a folder of its own; the folder goes with the second value.
fn place() -> (PathBuf, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    (folder.path().join("vigie.db"), folder)
}

fn sqlite(path: &Path, sql: &str) {
    rusqlite::Connection::open(path)
        .and_then(|it| it.execute_batch(sql))
        .expect("plain SQLite");
}

#[test]
fn sqlcipher_is_the_library_that_is_linked() {
    let (path, _folder) = place();
    let store = Store::open(&path).expect("opens");
    assert!(!store.cipher_version().expect("a version").is_empty());
    assert!(
        !store.is_encrypted().expect("readable"),
        "no passphrase was given: never say that it is protected"
    );
}

/// Opens a file as some released Vigie left it, and gives its dossier after the checks that all of them pass.
fn open_fixture(name: &str) -> (Store, Dossier, TempDir) {
    let (path, folder) = place();
    fs::copy(fixture(name), &path).expect("the fixture");
    let mut store = Store::open(&path).expect("opens");
    let dossier = store.dossiers().expect("listed").remove(0);
    assert_eq!(
        dossier.id,
        DossierId::parse("00112233445566778899aabbccddeeff").expect("an identifier")
    );
    assert_eq!(dossier.profile.name, "Boulangerie fictive");
    assert_eq!(dossier.profile.people.count(), 10);
    let kept: Vec<_> = dossier
        .answers
        .iter()
        .map(|it| {
            (
                it.practice.as_str(),
                it.given.as_ref().map(|it| it.answer.level),
                it.note.as_deref(),
            )
        })
        .collect();
    let expected = [
        ("backup-regular", None, Some("Demander à Luc")),
        ("mfa-email", Some(Level::Partial), None),
        ("remote-access-secure", Some(Level::NotApplicable), None),
    ];
    assert_eq!(kept, expected);
    assert_eq!(
        dossier.round.capacity.map(|it| (it.minutes.0, it.cents.0)),
        Some((480, 20_000))
    );
    assert_eq!(store.setting("language").expect("read").as_deref(), Some("fr"));
    (store, dossier, folder)
}

#[test]
fn the_file_of_schema_1_still_opens_and_takes_what_a_computer_showed() {
    let (mut store, dossier, _folder) = open_fixture("store-schema-1.db");
    assert_eq!((dossier.this_computer, dossier.computer), (None, None));
    let (_, later, _other) = open_fixture("store-schema-2.db");
    let shown = later.computer.expect("a computer");
    let kept = store
        .keep_computer(&dossier.id, &shown, dossier.changed_at)
        .expect("kept");
    assert_eq!(kept.computer, Some(shown));
}

#[test]
fn the_file_of_schema_2_still_opens() {
    let (_, dossier, _folder) = open_fixture("store-schema-2.db");
    assert_eq!(dossier.this_computer, Some(ThisComputer::OfTheBusiness));
    let computer = dossier.computer.expect("a computer");
    let day = computer.checked_on.to_string();
    assert_eq!(
        (computer.platform.as_str(), day.as_str()),
        ("windows", "2026-11-24")
    );
    let findings: Vec<_> = computer
        .findings
        .iter()
        .map(|it| (it.id.as_str(), it.outcome))
        .collect();
    let expected = [
        ("disk.encrypted", Outcome::NotMet),
        ("firewall.on", Outcome::Met),
        ("p2p", Outcome::NotApplicable),
        ("screen.lock", Outcome::Attention),
        ("updates.current", Outcome::Unknown),
    ];
    assert_eq!(findings, expected);
}

#[test]
fn the_file_of_schema_3_still_opens() {
    let (mut store, dossier, _folder) = open_fixture("store-schema-3.db");
    store.verify().expect("whole");
    assert_eq!((dossier.round.number, dossier.rounds), (2, 2));
    let carried: Vec<bool> = dossier.answers.iter().map(|it| it.carried).collect();
    assert_eq!(carried, [false, true, false]);
    let form = |at: usize| {
        dossier.answers[at]
            .given
            .as_ref()
            .and_then(|it| it.form)
            .map(|it| it.to_string())
    };
    assert_eq!(
        (form(1).as_deref(), form(2).as_deref()),
        (Some("1-9f86d081884c7d65"), Some("2"))
    );
    let first = store.round(&dossier.id, 1).expect("there");
    assert_eq!(first.profile.people.count(), 8, "as it was then");
    assert_eq!(first.round.content.hash.as_deref(), Some("5f0c"));
    assert_eq!(first.computer.expect("a computer").findings.len(), 1);
    let decisions: Vec<_> = dossier
        .decisions
        .iter()
        .map(|it| (it.practice.as_str(), &it.decision.status))
        .collect();
    let done = Status::Done {
        on: "2026-11-20".parse().expect("a day"),
        proof: Some("facture 12".into()),
    };
    let aside = Status::SetAside {
        reason: "on déménage".into(),
    };
    assert_eq!(decisions, [("mfa-email", &done), ("os-updates", &aside)]);
    assert_eq!(dossier.decisions[0].decision.assigned_to.as_deref(), Some("Luc"));
    let undone = store.undo(&dossier.id, dossier.changed_at).expect("undone");
    assert_eq!(undone.decisions.len(), 1, "what was decided last");
    let bin = store.bin().expect("listed");
    assert_eq!(
        bin.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["Garage fictif"]
    );
    store.take_from_bin(&bin[0].id).expect("taken back");
}

#[test]
fn what_older_schemas_kept_is_whole_and_dated_by_its_last_change() {
    for name in ["store-schema-1.db", "store-schema-2.db"] {
        let (mut store, dossier, _folder) = open_fixture(name);
        store.verify().expect("every checksum is there");
        assert_eq!((dossier.round.number, dossier.rounds), (1, 1));
        for kept in dossier.answers.iter().filter(|it| it.given.is_some()) {
            assert!(kept.answered_at.is_some_and(|it| it <= dossier.changed_at) && !kept.carried);
            let form = kept.given.as_ref().and_then(|it| it.form);
            assert_eq!(
                form.map(|it| it.to_string()).as_deref(),
                Some("1"),
                "its first revision"
            );
        }
        let now = dossier.changed_at;
        let next = store
            .new_round(&dossier.id, &dossier.round.content, now)
            .expect("begun");
        assert_eq!(
            store.undo(&dossier.id, now).expect("undone").answers,
            dossier.answers
        );
        assert_eq!(next.rounds, 2);
    }
}

#[test]
fn a_newer_schema_is_refused_and_left_as_it_was() {
    let (path, _folder) = place();
    drop(Store::open(&path).expect("opens"));
    sqlite(
        &path,
        &format!("CREATE TABLE later (x); PRAGMA user_version = {};", SCHEMA + 1),
    );
    let before = fs::read(&path).expect("bytes");
    let found = SCHEMA + 1;
    match Store::open(&path) {
        Err(OpenError::TooNew { found: it, known }) => assert_eq!((it, known), (found, SCHEMA)),
        other => panic!("{other:?}"),
    }
    assert_eq!(fs::read(&path).expect("bytes"), before);
}

#[test]
fn a_newer_schema_that_is_still_in_the_log_is_refused_and_left_as_it_was() {
    let (path, _folder) = place();
    drop(Store::open(&path).expect("opens"));
    let newer = rusqlite::Connection::open(&path).expect("plain SQLite");
    newer
        .execute_batch(&format!("PRAGMA user_version = {};", SCHEMA + 1))
        .expect("written to the log");
    let before = fs::read(&path).expect("bytes");
    assert!(matches!(Store::open(&path), Err(OpenError::TooNew { .. })));
    assert_eq!(fs::read(&path).expect("bytes"), before);
}

#[test]
fn files_that_are_not_vigies_are_refused_and_left_as_they_were() {
    let (path, _folder) = place();
    let refused = |what: &str| {
        let before = fs::read(&path).expect("bytes");
        match Store::open(&path) {
            Err(OpenError::NotVigie) => {}
            other => panic!("{what}: {other:?}"),
        }
        assert_eq!(fs::read(&path).expect("bytes"), before, "{what}");
    };
    fs::write(&path, "a text").expect("written");
    refused("a short text");
    fs::write(&path, vec![b'x'; 50_000]).expect("written");
    refused("a long text");
    fs::remove_file(&path).expect("removed");
    sqlite(&path, "CREATE TABLE recipe (name TEXT);");
    refused("a database of another program");
    sqlite(&path, "PRAGMA application_id = 7;");
    refused("a marked database of another program");
}

#[test]
fn a_damaged_file_is_said_to_be_damaged() {
    let (path, _folder) = place();
    drop(Store::open(&path).expect("opens"));
    let mut bytes = fs::read(&path).expect("bytes");
    bytes
        .iter_mut()
        .skip(4096)
        .step_by(3)
        .for_each(|byte| *byte = 0xA5);
    fs::write(&path, bytes).expect("written");
    match Store::open(&path) {
        Err(OpenError::Unusable(StoreError::Damaged { .. })) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_cut_short_is_said_to_be_damaged() {
    let (path, _folder) = place();
    drop(Store::open(&path).expect("opens"));
    let bytes = fs::read(&path).expect("bytes");
    fs::write(&path, &bytes[..bytes.len() / 2]).expect("written");
    match Store::open(&path) {
        Err(OpenError::Unusable(StoreError::Damaged { .. })) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_file_that_another_program_holds_is_said_to_be_held() {
    let (path, _folder) = place();
    drop(Store::open(&path).expect("opens"));
    let other = rusqlite::Connection::open(&path).expect("plain SQLite");
    other
        .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;")
        .expect("held");
    match Store::open(&path) {
        Err(OpenError::Unusable(StoreError::Locked)) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let (path, _folder) = place();
    fs::write(&path, "a file where a folder should be").expect("written");
    match Store::open(&path.join("below").join("vigie.db")) {
        Err(OpenError::Folder { path: named, .. }) => assert_eq!(named, path.join("below")),
        other => panic!("{other:?}"),
    }
}

#[cfg(unix)]
#[test]
fn the_folder_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = TempDir::new().expect("a temporary folder");
    let path = folder.path().join("Vigie").join("vigie.db");
    drop(Store::open(&path).expect("opens"));
    let mode = fs::metadata(folder.path().join("Vigie"))
        .expect("there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o700);
}
