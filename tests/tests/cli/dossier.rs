//! `vigie dossier`: out of one data file and into another, through the program itself.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use vigie_app::Content;
use vigie_app::dossiers::{BusinessForm, Chosen, DecisionForm, Dossiers, Moment, OpenError, StatusForm};
use vigie_app::vault::Passphrase;

use crate::support::{Run, command, root, vigie};

const DATA: &str = "phrase du fichier de données";
const FILE: &str = "phrase du fichier exporté";

/// A data folder with one dossier of two assessments.
struct Data {
    folder: TempDir,
    id: String,
}

fn data() -> Data {
    let folder = TempDir::new().expect("a folder");
    let content = Content::builtin().expect("the shipped content");
    let pack = content.pack();
    let mut dossiers = opened(folder.path());
    let traits = ["personal-information".to_owned()];
    let form = BusinessForm {
        name: "Garage fictif",
        people: 4,
        traits: &traits,
    };
    let noon = Moment(1_764_000_000_000);
    let id = dossiers.create(pack, form, noon).expect("created").id.to_string();
    for (question, at) in [("mfa-email", 0), ("os-updates", 2), ("backup-regular", 3)] {
        let practice = pack.practices.iter().find(|it| it.id.as_str() == question);
        let choice = practice.and_then(|it| it.choices.get(at)).expect("a choice");
        dossiers
            .answer(pack, &id, question, Chosen::Choice(choice.id.as_str()), noon)
            .expect("answered");
    }
    dossiers
        .set_note(pack, &id, "mfa-email", "Une note plantée", noon)
        .expect("noted");
    let form = DecisionForm {
        status: StatusForm::UnderWay,
        assigned_to: "Ana",
        due: None,
    };
    dossiers
        .decide(pack, &id, "os-updates", form, vigie_app::clock::today(), noon)
        .expect("decided");
    dossiers.new_round(pack, &id, noon).expect("begun");
    Data { folder, id }
}

impl Data {
    fn path(&self, name: &str) -> String {
        let path = self.folder.path().join(name);
        path.to_str().expect("UTF-8").to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        dossier(self.folder.path(), arguments, "")
    }

    fn protect(&self) {
        let mut dossiers = opened(self.folder.path());
        let passphrase = Passphrase::parse(DATA.to_owned()).expect("a passphrase");
        dossiers.protect(&passphrase).expect("protected");
    }

    fn export_clear(&self) -> String {
        let file = self.path("clear.vigie");
        let run = self.run(&["export", &self.id, "-o", &file, "--clear"]);
        assert_eq!(run.status, 0, "{}", run.errors);
        file
    }
}

/// What is said where another program has the data file.
const HELD: &str = "déjà ouvert";
/// How often a test tries again where a lock is on its way out.
const TRIES: usize = 1_000;

/// Opens the data file of a folder. A program that another test is starting holds for a moment, until it has started,
/// what this process had locked: that is waited for.
fn opened(folder: &Path) -> Dossiers {
    let open = || Dossiers::open(&folder.join("vigie.db"));
    for _ in 0..TRIES {
        match open() {
            Err(OpenError::Held) => std::thread::sleep(Duration::from_millis(10)),
            other => return other.expect("opens"),
        }
    }
    open().expect("opens")
}

/// Runs `vigie dossier`, with these lines on standard input for `--..-fd 0`. A lock that is on its way out is waited for.
fn dossier(folder: &Path, arguments: &[&str], lines: &str) -> Run {
    let mut run = once(folder, arguments, lines);
    for _ in 0..TRIES {
        if !run.errors.contains(HELD) {
            break;
        }
        run = once(folder, arguments, lines);
    }
    run
}

fn once(folder: &Path, arguments: &[&str], lines: &str) -> Run {
    let mut all = vec!["dossier"];
    all.extend(arguments);
    all.extend(["--data", folder.to_str().expect("UTF-8")]);
    let mut child = command(&all)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses before it reads closes its end.
    let _ = child.stdin.take().expect("a pipe").write_all(lines.as_bytes());
    let output = child.wait_with_output().expect("the program ends");
    Run {
        status: output.status.code().unwrap_or(-1),
        output: String::from_utf8(output.stdout).expect("UTF-8"),
        errors: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn json(file: &str) -> Value {
    serde_json::from_slice(&fs::read(file).expect("a file")).expect("JSON")
}

/// The files of a folder with their bytes, but for the lock and what SQLite keeps beside an open file.
fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<(PathBuf, Vec<u8>)> = fs::read_dir(folder)
        .expect("a folder")
        .map(|it| it.expect("an entry").path())
        .filter(|it| it.extension().is_some_and(|it| it == "db"))
        .map(|it| (it.clone(), fs::read(it).expect("bytes")))
        .collect();
    files.sort();
    files
}

#[test]
fn the_list_names_each_dossier_with_where_it_stands() {
    let data = data();
    let french = data.run(&["list"]);
    assert_eq!(french.status, 0, "{}", french.errors);
    for part in [data.id.as_str(), "Garage fictif", "2 bilans", "3 réponses sur"] {
        assert!(french.output.contains(part), "{part}: {}", french.output);
    }
    let english = data.run(&["list", "--lang", "en"]);
    assert!(
        english.output.contains("2 reviews, the last of"),
        "{}",
        english.output
    );
    let empty = TempDir::new().expect("a folder");
    let none = dossier(empty.path(), &["list"], "");
    assert_eq!((none.status, none.output.as_str()), (1, ""));
    assert!(none.errors.contains("--data"), "{}", none.errors);
    assert_eq!(
        fs::read_dir(empty.path()).expect("a folder").count(),
        0,
        "nothing is made"
    );
}

#[test]
fn a_dossier_goes_out_in_the_clear_and_in_elsewhere_the_same() {
    let data = data();
    let file = data.export_clear();
    let schema: Value = serde_json::from_slice(
        &fs::read(root().join("docs/schemas/vigie-dossier-1.json")).expect("a published schema"),
    )
    .expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = schema
        .iter_errors(&json(&file))
        .map(|it| it.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");

    let there = TempDir::new().expect("a folder");
    let preview = dossier(there.path(), &["import", &file, "--preview"], "");
    assert_eq!(preview.status, 0, "{}", preview.errors);
    for part in [
        "Garage fictif (4 personnes)",
        "Bilan 1",
        "Bilan 2",
        "Le suivi d’une action",
        "Rien n’a été changé",
    ] {
        assert!(preview.output.contains(part), "{part}: {}", preview.output);
    }
    let imported = dossier(there.path(), &["import", &file], "");
    assert_eq!(imported.status, 0, "{}", imported.errors);
    assert!(imported.output.contains(&data.id));
    let again = there.path().join("again.vigie");
    let again = again.to_str().expect("UTF-8");
    // The beginning of an identifier names it where it names one alone.
    let run = dossier(
        there.path(),
        &["export", &data.id[..8], "-o", again, "--clear"],
        "",
    );
    assert_eq!(run.status, 0, "{}", run.errors);
    let same = fs::read(again).expect("bytes") == fs::read(&file).expect("bytes");
    assert!(same, "the same bytes");
}

#[test]
fn what_is_here_already_asks_where_to_and_is_never_overwritten() {
    let data = data();
    let file = data.export_clear();
    let refused = data.run(&["import", &file]);
    assert_eq!(refused.status, 1);
    assert!(
        refused.errors.contains("--as-new") && refused.errors.contains(&data.id),
        "{}",
        refused.errors
    );
    let nothing_new = data.run(&["import", &file, "--into", &data.id]);
    assert_eq!(nothing_new.status, 0, "{}", nothing_new.errors);
    assert!(
        nothing_new.output.contains("rien de nouveau"),
        "{}",
        nothing_new.output
    );
    let beside = data.run(&["import", &file, "--as-new"]);
    assert_eq!(beside.status, 0, "{}", beside.errors);
    let list = data.run(&["list"]).output;
    assert_eq!(list.lines().count(), 2, "{list}");
    assert!(list.contains(&data.id));
}

#[test]
fn a_closed_file_needs_its_passphrase_and_shows_nothing() {
    let data = data();
    let file = data.path("closed.vigie");
    let arguments = ["export", &data.id, "-o", &file, "--passphrase-fd", "0"];
    let run = dossier(data.folder.path(), &arguments, &format!("{FILE}\n"));
    assert_eq!(run.status, 0, "{}", run.errors);
    let bytes = fs::read(&file).expect("bytes");
    for planted in ["Garage", "plantée", "mfa-email"] {
        assert!(
            !bytes.windows(planted.len()).any(|it| it == planted.as_bytes()),
            "{planted}"
        );
    }
    let there = TempDir::new().expect("a folder");
    let arguments = ["import", &file, "--passphrase-fd", "0"];
    let wrong = dossier(there.path(), &arguments, "une autre phrase\n");
    assert_eq!(wrong.status, 1);
    assert!(
        wrong.errors.contains("n’ouvre pas ce fichier"),
        "{}",
        wrong.errors
    );
    assert!(
        !there.path().join("vigie.db").exists(),
        "a bad file makes no data file"
    );
    let right = dossier(there.path(), &arguments, &format!("{FILE}\r\n"));
    assert_eq!(right.status, 0, "{}", right.errors);
    assert!(right.output.contains("Garage fictif"));
}

#[test]
fn a_protected_data_file_opens_with_its_passphrase_from_a_descriptor() {
    let data = data();
    data.protect();
    let wrong = dossier(
        data.folder.path(),
        &["list", "--data-passphrase-fd", "0"],
        "non\n",
    );
    assert_eq!((wrong.status, wrong.output.as_str()), (1, ""));
    assert!(wrong.errors.contains("phrase de passe"), "{}", wrong.errors);
    let right = dossier(
        data.folder.path(),
        &["list", "--data-passphrase-fd", "0"],
        &format!("{DATA}\n"),
    );
    assert_eq!(right.status, 0, "{}", right.errors);
    assert!(right.output.contains(&data.id));
    // Two passphrases on one descriptor: a line each, in the order in which they are needed.
    let file = data.path("closed.vigie");
    let arguments = [
        "export",
        &data.id,
        "-o",
        &file,
        "--data-passphrase-fd",
        "0",
        "--passphrase-fd",
        "0",
    ];
    let both = dossier(data.folder.path(), &arguments, &format!("{DATA}\n{FILE}\n"));
    assert_eq!(both.status, 0, "{}", both.errors);
    assert!(
        fs::read(&file)
            .expect("bytes")
            .starts_with(b"age-encryption.org/v1")
    );
}

#[test]
fn a_dossier_with_its_own_passphrase_goes_out_with_it_alone() {
    let data = data();
    let own = Passphrase::parse("la sienne".to_owned()).expect("a passphrase");
    let mut dossiers = opened(data.folder.path());
    dossiers
        .seal(&data.id, &own, Moment(1_764_000_100_000))
        .expect("sealed");
    drop(dossiers);
    let list = data.run(&["list"]);
    assert!(
        list.output.contains("sa propre phrase de passe"),
        "{}",
        list.output
    );
    let file = data.path("own.vigie");
    let arguments = [
        "export",
        &data.id,
        "-o",
        &file,
        "--clear",
        "--own-passphrase-fd",
        "0",
    ];
    let wrong = dossier(data.folder.path(), &arguments, "une autre\n");
    assert_eq!(wrong.status, 1);
    assert!(
        wrong.errors.contains("n’ouvre pas ce dossier"),
        "{}",
        wrong.errors
    );
    assert!(!Path::new(&file).exists());
    let right = dossier(data.folder.path(), &arguments, "la sienne\n");
    assert_eq!(right.status, 0, "{}", right.errors);
    assert_eq!(json(&file)["dossier"]["id"], data.id.as_str());
    let check = data.run(&["check"]);
    assert!(
        check.output.contains("qui n’ont pas été vérifiés"),
        "{}",
        check.output
    );
}

#[test]
#[cfg(target_os = "linux")]
fn a_passphrase_is_taken_from_neither_an_argument_nor_the_environment() {
    let data = data();
    data.protect();
    for option in ["--passphrase", "--data-passphrase"] {
        let run = data.run(&["list", option, DATA]);
        assert_eq!(run.status, 2, "{}", run.errors);
    }
    let folder = data.path("");
    let mut command = command(&["dossier", "list", "--data", &folder]);
    command.env("VIGIE_PASSPHRASE", DATA).stdin(Stdio::null());
    let output = in_a_session_of_its_own(&mut command)
        .output()
        .expect("the program ends");
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(errors.contains("--data-passphrase-fd"), "{errors}");
}

/// Without a terminal, wherever the test itself runs.
#[cfg(target_os = "linux")]
#[expect(clippy::disallowed_methods, reason = "a test of a program starts it")]
fn in_a_session_of_its_own(command: &mut std::process::Command) -> std::process::Command {
    let mut apart = std::process::Command::new("setsid");
    apart
        .arg("--wait")
        .arg(command.get_program())
        .args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => apart.env(name, value),
            None => apart.env_remove(name),
        };
    }
    apart.stdin(Stdio::null());
    apart
}

#[test]
fn erasing_asks_for_a_yes_and_leaves_nothing() {
    let data = data();
    let asked = data.run(&["erase", &data.id]);
    assert_eq!(asked.status, 2);
    assert!(asked.errors.contains("--yes"), "{}", asked.errors);
    assert!(data.run(&["list"]).output.contains(&data.id));
    let erased = data.run(&["erase", &data.id, "--yes"]);
    assert_eq!(erased.status, 0, "{}", erased.errors);
    assert!(erased.output.contains("Garage fictif"));
    assert_eq!(data.run(&["list"]).output.trim(), "Aucun dossier.");
    let mut folders = vec![data.folder.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).expect("bytes");
            let planted = "Une note plantée".as_bytes();
            assert!(
                !bytes.windows(planted.len()).any(|it| it == planted),
                "{}",
                path.display()
            );
        }
    }
}

#[test]
fn a_check_reads_every_row_and_writes_nothing() {
    let data = data();
    let before = files(data.folder.path());
    let whole = data.run(&["check"]);
    assert_eq!(whole.status, 0, "{}", whole.errors);
    assert!(
        whole.output.contains("Dossiers : 1; bilans : 2"),
        "{}",
        whole.output
    );
    assert!(files(data.folder.path()) == before, "the data file changed");
    // One bit of a note, in the file: no page is broken, and the row is not what was written.
    let path = data.folder.path().join("vigie.db");
    let mut bytes = fs::read(&path).expect("bytes");
    let planted = "Une note plantée".as_bytes();
    let at = bytes
        .windows(planted.len())
        .position(|it| it == planted)
        .expect("it is in the clear");
    bytes[at] ^= 1;
    fs::write(&path, &bytes).expect("written");
    let damaged = data.run(&["check"]);
    assert_eq!((damaged.status, damaged.output.as_str()), (1, ""));
    assert!(
        damaged.errors.contains("endommagé") && damaged.errors.contains("a row of"),
        "{}",
        damaged.errors
    );
    assert!(fs::read(&path).expect("bytes") == bytes, "the data file changed");
}

#[test]
fn a_check_of_a_protected_file_asks_for_its_passphrase() {
    let data = data();
    data.protect();
    let checked = dossier(
        data.folder.path(),
        &["check", "--data-passphrase-fd", "0"],
        &format!("{DATA}\n"),
    );
    assert_eq!(checked.status, 0, "{}", checked.errors);
    assert!(
        checked.output.contains("seulement avec sa phrase de passe"),
        "{}",
        checked.output
    );
}

#[test]
fn an_open_window_keeps_the_program_out_with_a_sentence() {
    let data = data();
    let window = opened(data.folder.path());
    for verb in [&["list"][..], &["check"], &["erase", &data.id, "--yes"]] {
        let run = once(data.folder.path(), verb, "");
        assert_eq!(run.status, 1, "{verb:?}");
        assert!(run.errors.contains(HELD), "{verb:?}: {}", run.errors);
    }
    drop(window);
    let list = data.run(&["list"]);
    assert!(list.output.contains(&data.id), "{}", list.errors);
}

#[test]
fn files_that_are_no_dossier_are_refused_and_change_nothing() {
    let data = data();
    let store = TempDir::new().expect("a folder");
    let stranger = store.path().join("stranger.vigie");
    fs::copy(data.folder.path().join("vigie.db"), &stranger).expect("a copy");
    let clear = fs::read_to_string(data.export_clear()).expect("text");
    let before = files(data.folder.path());
    let edited = store.path().join("edited.vigie");
    fs::write(&edited, clear.replace("Une note", "Une Note")).expect("written");
    let table = [
        (stranger.to_str().expect("UTF-8").to_owned(), "base de données"),
        (edited.to_str().expect("UTF-8").to_owned(), "empreinte"),
        (data.path("missing.vigie"), "missing.vigie"),
        (
            root().join("Cargo.toml").to_str().expect("UTF-8").to_owned(),
            "n’est pas un dossier",
        ),
    ];
    for (file, expected) in table {
        let run = data.run(&["import", &file]);
        assert_eq!((run.status, run.output.as_str()), (1, ""), "{file}");
        assert!(run.errors.contains(expected), "{file}: {}", run.errors);
    }
    assert!(files(data.folder.path()) == before, "the data file changed");
}

#[test]
fn wrong_usage_says_what_is_missing() {
    let table = [
        (&["dossier"][..], "aucune commande"),
        (&["dossier", "open"], "« open »"),
        (&["dossier", "export"], "identifiant"),
        (&["dossier", "export", "ab"], "-o dossier.vigie"),
        (&["dossier", "import"], "fichier à importer"),
        (
            &["dossier", "import", "f", "--as-new", "--into", "ab"],
            "ne vont pas ensemble",
        ),
        (&["dossier", "list", "--yes"], "« --yes »"),
        (&["dossier", "list", "more"], "« more »"),
        (
            &["dossier", "list", "--data-passphrase-fd", "three"],
            "--data-passphrase-fd",
        ),
    ];
    for (arguments, expected) in table {
        let run = vigie(arguments);
        assert_eq!(run.status, 2, "{arguments:?}: {}", run.errors);
        assert!(run.errors.contains(expected), "{arguments:?}: {}", run.errors);
    }
}
