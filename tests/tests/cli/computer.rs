//! What one computer shows: judged from recorded snapshots, compared with answers, refused where it is none.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use vigie_app::assessment::Date;
use vigie_app::checks::{Facts, findings_json};
use vigie_app::{Content, Language};

use crate::support::{answers_at, root, run, vigie, write};

fn snapshot(name: &str) -> String {
    let path = root().join("crates/checks/tests/snapshots").join(name);
    path.to_str().expect("UTF-8").to_owned()
}

fn check(name: &str, more: &[&str]) -> Value {
    let path = snapshot(name);
    let mut arguments = vec![
        "check",
        "--facts",
        &path,
        "--format",
        "json",
        "--date",
        "2026-11-24",
    ];
    arguments.extend(more);
    let run = vigie(&arguments);
    assert_eq!(run.status, 0, "{name}: {}", run.errors);
    serde_json::from_str(&run.output).expect("JSON")
}

fn recorded() -> Vec<String> {
    let folder = root().join("crates/checks/tests/snapshots");
    let names = fs::read_dir(folder)
        .expect("snapshots")
        .map(|it| it.expect("a file").file_name());
    let mut names: Vec<String> = names.map(|it| it.into_string().expect("UTF-8")).collect();
    names.sort();
    names
}

/// A sentence whose key is missing shows as the key, and a missing value as its name.
fn assert_said(finding: &Value, name: &str) {
    let mut texts: Vec<&str> = ["name", "sentence", "look", "reason_text"]
        .iter()
        .filter_map(|it| finding[it].as_str())
        .collect();
    texts.extend(
        finding["limits"]
            .as_array()
            .expect("limits")
            .iter()
            .filter_map(Value::as_str),
    );
    for evidence in finding["evidence"].as_array().expect("evidence") {
        texts.extend(
            [&evidence["label"], &evidence["value"]]
                .into_iter()
                .filter_map(Value::as_str),
        );
    }
    for text in texts {
        assert!(
            !text.starts_with("check-") && !text.contains("{$"),
            "{name} {}: {text}",
            finding["id"]
        );
    }
}

#[test]
fn every_snapshot_is_said_in_both_languages_and_follows_the_schema() {
    let schema: Value = serde_json::from_str(
        &fs::read_to_string(root().join("docs/schemas/vigie-findings-1.json")).expect("a schema"),
    )
    .expect("JSON");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let content = Content::builtin().expect("the shipped content");
    let names = recorded();
    assert!(names.len() >= 30, "{}", names.len());
    let mut said = [BTreeSet::new(), BTreeSet::new()];
    for name in names {
        let facts = Facts::read(Path::new(&snapshot(&name))).expect("a snapshot");
        let checked = facts.judged(Date::constant(2026, 11, 24));
        for (language, said) in [Language::Fr, Language::En].into_iter().zip(&mut said) {
            let bytes = findings_json(&content, &checked, language).expect("JSON");
            let findings: Value = serde_json::from_slice(&bytes).expect("JSON");
            let errors: Vec<String> = schema.iter_errors(&findings).map(|it| it.to_string()).collect();
            assert!(errors.is_empty(), "{name}: {errors:?}");
            for finding in findings["findings"].as_array().expect("findings") {
                assert_said(finding, &name);
                let text = |key: &str| finding[key].as_str().unwrap_or_default();
                said.insert(format!(
                    "{} {}: {}",
                    text("id"),
                    text("outcome"),
                    text("sentence")
                ));
            }
        }
    }
    for (language, said) in ["fr", "en"].into_iter().zip(said) {
        let said: String = said.into_iter().map(|line| line + "\n").collect();
        let path = root().join(format!("tests/snapshots/findings-{language}.txt"));
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(&path, &said).expect("written");
        }
        let approved = fs::read_to_string(&path)
            .unwrap_or_default()
            .replace("\r\n", "\n");
        assert!(
            approved == said,
            "{} is not what is said now: UPDATE_SNAPSHOTS=1 cargo test -p vigie-tests computer",
            path.display()
        );
    }
}

#[test]
fn what_could_not_be_read_is_unknown_everywhere_and_changes_no_plan() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = write(folder.path(), "a.json", answers_at("full").to_string());
    let plan = |more: &[&str]| -> Value {
        let mut arguments = vec!["plan", &answers, "--date", "2026-11-24"];
        arguments.extend(more);
        let run = vigie(&arguments);
        assert_eq!(run.status, 0, "{}", run.errors);
        serde_json::from_str(&run.output).expect("JSON")
    };
    let without = plan(&[]);
    for name in [
        "made-linux-denied.json",
        "made-macos-denied.json",
        "made-windows-denied.json",
    ] {
        for finding in check(name, &[])["findings"].as_array().expect("findings") {
            assert_eq!(finding["outcome"], "unknown", "{name}: {finding}");
            assert_eq!(finding["says"], "nothing", "{name}: {finding}");
        }
        let mut with = plan(&["--facts", &snapshot(name)]);
        assert!(with["findings"].as_array().is_some_and(|it| !it.is_empty()));
        with["findings"] = json!([]);
        assert_eq!(with, without, "{name}");
    }
}

#[test]
fn a_contradiction_stands_in_the_plan_and_never_answers_by_itself() {
    let name = "made-macos-27-silicon-filevault-off.json";
    let found = check(name, &[]);
    let findings = found["findings"].as_array().expect("findings");
    let disk = findings
        .iter()
        .find(|it| it["id"] == "disk.encrypted")
        .expect("the check");
    assert_eq!(
        (&disk["outcome"], &disk["says"]),
        (&json!("not-met"), &json!("contradicts"))
    );
    let folder = tempfile::tempdir().expect("a folder");
    for (level, expected) in [("full", true), ("none", false), ("unknown", false)] {
        let answers = write(folder.path(), "a.json", answers_at(level).to_string());
        let run = vigie(&[
            "plan",
            &answers,
            "--facts",
            &snapshot(name),
            "--date",
            "2026-11-24",
        ]);
        let plan: Value = serde_json::from_str(&run.output).expect("JSON");
        let contradictions = plan["contradictions"].as_array().expect("contradictions");
        let named = contradictions
            .iter()
            .any(|it| it["practice"] == "disk-encryption");
        assert_eq!(named, expected, "{level}: {contradictions:?}");
    }
}

#[test]
fn a_file_that_is_no_snapshot_is_refused_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = fs::read_to_string(snapshot("made-linux-full.json")).expect("a snapshot");
    let newer = good.replacen("\"schema\": 1", "\"schema\": 2", 1);
    let unknown = good.replacen("\"taken-on\"", "\"taken-by\"", 1);
    let deep = "[".repeat(10_000);
    for (what, text, says) in [
        ("empty", "", "ligne 1"),
        ("cut", &good[..good.len() / 2], "ligne"),
        ("newer", &newer, "forme 2"),
        ("unknown", &unknown, "taken-by"),
        ("deep", &deep, "imbriqu"),
        ("other", "{\"format\":\"vigie-answers\"}", "constats"),
    ] {
        let path = write(folder.path(), "facts.json", text);
        for arguments in [
            vec!["check", "--facts", &path],
            vec!["plan", "assets/samples/boutique.json", "--facts", &path],
        ] {
            let run = vigie(&arguments);
            assert_eq!(run.status, 1, "{what}");
            assert!(run.output.is_empty(), "{what}");
            assert!(
                run.errors.contains("facts.json") && run.errors.contains(says),
                "{what}: {}",
                run.errors
            );
        }
    }
    let large = write(folder.path(), "large.json", " ".repeat(2_000_000));
    assert_eq!(vigie(&["check", "--facts", &large]).status, 1);
}

#[test]
fn facts_of_this_computer_are_judged_the_same_once_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("facts.json");
    let file = file.to_str().expect("UTF-8");
    let saved = vigie(&["facts", "-o", file]);
    assert_eq!(saved.status, 0, "{}", saved.errors);
    let text = fs::read_to_string(file).expect("written");
    let host = run(&mut {
        #[expect(
            clippy::disallowed_methods,
            reason = "a test asks the system for what must not be in the file"
        )]
        std::process::Command::new("hostname")
    });
    assert!(
        !text.contains(&format!("\"{}\"", host.output.trim())),
        "the name of this computer"
    );
    let judged = vigie(&["check", "--facts", file, "--format", "json"]);
    assert_eq!(judged.status, 0, "{}", judged.errors);
    let judged: Value = serde_json::from_str(&judged.output).expect("JSON");
    let live: Value = serde_json::from_str(&vigie(&["check", "--format", "json"]).output).expect("JSON");
    let outcomes = |it: &Value| -> Vec<(Value, Value)> {
        let findings = it["findings"].as_array().expect("findings").iter();
        findings
            .map(|it| (it["id"].clone(), it["outcome"].clone()))
            .collect()
    };
    assert_eq!(outcomes(&judged), outcomes(&live));
}

#[test]
fn facts_go_with_one_business_and_need_a_file() {
    let path = snapshot("made-linux-full.json");
    assert_eq!(
        vigie(&["plan", "assets/samples", "--facts", &path, "-o", "target"]).status,
        2
    );
    assert_eq!(vigie(&["facts"]).status, 2);
    assert_eq!(vigie(&["check", "extra"]).status, 2);
    assert_eq!(vigie(&["check", "--format", "pdf"]).status, 2);
}
