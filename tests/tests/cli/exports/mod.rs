//! The plan in other people's programs: what Python, openpyxl, icalendar and LibreOffice read of each file.

mod calendar;
mod csv;
mod document;
mod hostile;
mod workbook;

use std::fs;
use std::path::Path;

use serde_json::Value;
use vigie_app::{Content, Language};

use crate::support::{python, root, run, vigie};

/// The day of every plan in these tests.
const DATE: &str = "2026-11-24";

/// A plan in a language, as a file of a folder whose ending says the format.
fn export(answers: &str, language: &str, folder: &Path, name: &str) -> String {
    let output = folder.join(name).to_str().expect("UTF-8").to_owned();
    let run = vigie(&["plan", answers, "--lang", language, "--date", DATE, "-o", &output]);
    assert_eq!((run.status, run.errors.as_str()), (0, ""), "{name}");
    output
}

fn sample(name: &str) -> String {
    let path = root().join("assets/samples").join(name);
    path.to_str().expect("UTF-8").to_owned()
}

/// The plan of a sample as JSON.
fn json_plan(answers: &str, folder: &Path) -> Value {
    let text = fs::read_to_string(export(answers, "fr", folder, "plan.json")).expect("written");
    serde_json::from_str(&text).expect("JSON")
}

/// What LibreOffice makes of a file in another format, as text. Each run has a profile of its own: two runs at once
/// would share one, and the second would do nothing.
#[expect(clippy::disallowed_methods, reason = "other people's programs open our files")]
fn libre_office(file: &str, format: &str, folder: &Path) -> String {
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.join("profile").display()
    );
    let out = folder.join("converted");
    let mut command = std::process::Command::new("soffice");
    command.args(["--headless", &profile, "--convert-to", format, "--outdir"]);
    let run = run(command.arg(&out).arg(file));
    assert_eq!(run.status, 0, "{}", run.errors);
    let entry = fs::read_dir(&out)
        .expect("a folder")
        .next()
        .expect("a file")
        .expect("an entry");
    let text = fs::read_to_string(entry.path()).expect("UTF-8");
    fs::remove_dir_all(out).expect("removed");
    text.trim_start_matches('\u{feff}').to_owned()
}

/// What a script of these tests says of a file.
fn read(script: &str, arguments: &[&str]) -> Value {
    serde_json::from_str(&python(script, arguments)).expect("JSON")
}

/// The title of each action of a plan, from the pack's words: by another way than the files take.
fn titles(plan: &Value, language: Language) -> Vec<String> {
    let content = Content::builtin().expect("the shipped pack");
    let title = |action: &Value| {
        let key = if action["kind"] == "do" {
            "action"
        } else {
            "find-out"
        };
        let id = action["id"].as_str().expect("an id");
        content.messages(language).text(&format!("{key}-{id}"), &[])
    };
    let actions = plan["actions"].as_array().expect("actions");
    actions.iter().map(title).collect()
}

/// The sum of a number of every action.
fn sum(plan: &Value, name: &str) -> f64 {
    let actions = plan["actions"].as_array().expect("actions");
    actions
        .iter()
        .map(|it| it[name].as_f64().expect("a number"))
        .sum()
}

#[test]
fn the_same_plan_gives_the_same_bytes_in_every_format() {
    let folder = tempfile::tempdir().expect("a folder");
    for format in ["docx", "xlsx", "csv", "ics", "json"] {
        let file = |name: &str| {
            let name = format!("{name}.{format}");
            fs::read(export(&sample("clinique.json"), "fr", folder.path(), &name)).expect("written")
        };
        let one = file("one");
        assert!(one == file("two"), "{format}");
        let english = export(
            &sample("clinique.json"),
            "en",
            folder.path(),
            &format!("en.{format}"),
        );
        assert_eq!(
            one == fs::read(english).expect("written"),
            format == "json",
            "{format}"
        );
    }
}
