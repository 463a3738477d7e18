//! The command line as another program sees it: arguments in, status and texts out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

/// What one run gave.
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) output: String,
    pub(crate) errors: String,
}

/// The workspace's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("tests is in the workspace")
        .to_owned()
}

/// `vigie`, built by the same command that built this test.
fn program() -> PathBuf {
    let test = std::env::current_exe().expect("this test has a path");
    let folder = test.parent().and_then(Path::parent).expect("target/debug");
    let program = folder.join(format!("vigie{}", std::env::consts::EXE_SUFFIX));
    assert!(
        program.is_file(),
        "build the command line first: cargo build --bin vigie"
    );
    program
}

/// Runs `vigie` with these arguments, in French unless they say otherwise.
pub(crate) fn vigie(arguments: &[&str]) -> Run {
    run(&mut command(arguments))
}

/// The same as a command that can still be changed.
#[expect(clippy::disallowed_methods, reason = "a test of a program starts it")]
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(program());
    command
        .args(arguments)
        .env_remove("VIGIE_LANG")
        .current_dir(root());
    command
}

pub(crate) fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program starts");
    Run {
        status: output.status.code().unwrap_or(-1),
        output: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        errors: String::from_utf8(output.stderr).expect("UTF-8 on standard error"),
    }
}

/// The question bank.
pub(crate) fn bank() -> Value {
    let run = vigie(&["questions", "--lang", "en"]);
    assert_eq!(run.status, 0, "{}", run.errors);
    serde_json::from_str(&run.output).expect("JSON")
}

/// Answers at one level everywhere, for a business of ten people with an IT provider.
pub(crate) fn answers_at(level: &str) -> Value {
    let bank = bank();
    let questions = bank["questions"].as_array().expect("questions");
    let answers: serde_json::Map<String, Value> = questions
        .iter()
        .map(|it| {
            (
                it["id"].as_str().expect("an id").to_owned(),
                json!({ "level": level }),
            )
        })
        .collect();
    json!({
        "format": "vigie-answers", "version": 1,
        "business": { "name": "Entreprise fictive", "people": 10, "traits": ["personal-information", "it-provider"] },
        "answers": answers,
    })
}

/// Writes answers to a file of a folder.
pub(crate) fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) -> String {
    let path = folder.join(name);
    fs::write(&path, text).expect("a test can write");
    path.to_str().expect("UTF-8 path").to_owned()
}

/// The plan of these answers.
pub(crate) fn plan(answers: &Value) -> Value {
    let folder = tempfile::tempdir().expect("a folder");
    let path = write(folder.path(), "answers.json", answers.to_string());
    let run = vigie(&["plan", &path, "--date", "2026-11-24"]);
    assert_eq!(run.status, 0, "{}", run.errors);
    serde_json::from_str(&run.output).expect("JSON")
}

/// The identifiers of a plan's actions, in rank order.
pub(crate) fn order(plan: &Value) -> Vec<&str> {
    plan["actions"]
        .as_array()
        .expect("actions")
        .iter()
        .map(|it| it["id"].as_str().expect("an id"))
        .collect()
}

/// A copy of the shipped pack in one folder, as another pack keeps itself.
pub(crate) fn copy_pack(folder: &Path) -> PathBuf {
    let pack = folder.join("pack");
    copy(&root().join("assets/content"), &pack);
    for language in ["fr", "en"] {
        let words = root().join("locales").join(language).join("content");
        copy(&words, &pack.join("locales").join(language));
    }
    pack
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// What a script prints, by the Python that has the libraries of these tests: the system's own, or the first on the
/// search path.
#[expect(
    clippy::disallowed_methods,
    reason = "a test of what other programs make of a file"
)]
pub(crate) fn python(script: &str, arguments: &[&str]) -> String {
    let has_libraries = |program: &&&str| {
        let probe = Command::new(program)
            .args(["-c", "import openpyxl, icalendar"])
            .output();
        probe.is_ok_and(|it| it.status.success())
    };
    let program = ["/usr/bin/python3", "python3"];
    let program = program
        .iter()
        .find(has_libraries)
        .expect("install python3-openpyxl and python3-icalendar");
    let run = run(Command::new(program).args(["-c", script]).args(arguments));
    assert_eq!(run.status, 0, "{}", run.errors);
    run.output
}
