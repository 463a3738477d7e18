//! The published schemas say what is really written and read.

use std::fs;

use serde_json::{Value, json};

use crate::support::{answers_at, bank, plan, root, vigie};

fn schema(name: &str) -> jsonschema::Validator {
    let path = root().join(format!("docs/schemas/{name}.json"));
    let text = fs::read_to_string(&path).expect("a published schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::validator_for(&schema).expect("a schema")
}

fn assert_valid(validator: &jsonschema::Validator, value: &Value, what: &str) {
    let errors: Vec<String> = validator
        .iter_errors(value)
        .map(|it| format!("{}: {it}", it.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{what}: {errors:?}");
}

#[test]
fn every_sample_and_its_plan_follow_the_schemas() {
    let (answers_schema, plan_schema) = (schema("vigie-answers-1"), schema("vigie-plan-1"));
    let mut seen = 0;
    for entry in fs::read_dir(root().join("assets/samples")).expect("samples") {
        let path = entry.expect("a sample").path();
        let text = fs::read_to_string(&path).expect("text");
        let answers: Value = serde_json::from_str(&text).expect("JSON");
        assert_valid(&answers_schema, &answers, &path.display().to_string());
        let run = vigie(&["plan", path.to_str().expect("UTF-8")]);
        assert_eq!(run.status, 0, "{}", run.errors);
        let plan: Value = serde_json::from_str(&run.output).expect("JSON");
        assert_valid(&plan_schema, &plan, &path.display().to_string());
        seen += 1;
    }
    assert!(seen >= 3, "{seen} samples");
}

#[test]
fn plans_at_every_level_follow_the_schema() {
    let plan_schema = schema("vigie-plan-1");
    for level in ["full", "none", "unknown"] {
        assert_valid(&plan_schema, &plan(&answers_at(level)), level);
    }
    let empty = json!({ "format": "vigie-answers", "version": 1, "track": "essential",
        "business": { "name": "Vide", "people": 1, "traits": [] }, "answers": {} });
    assert_valid(&plan_schema, &plan(&empty), "nothing answered");
}

#[test]
fn the_question_bank_follows_its_schema_in_both_languages() {
    let questions_schema = schema("vigie-questions-1");
    assert_valid(&questions_schema, &bank(), "en");
    let french: Value = serde_json::from_str(&vigie(&["questions"]).output).expect("JSON");
    assert_valid(&questions_schema, &french, "fr");
    let count = |track: &str| {
        let questions = french["questions"].as_array().expect("questions");
        questions.iter().filter(|it| it["track"] == track).count()
    };
    assert_eq!((count("essential"), count("complete")), (21, 31));
}

#[test]
fn what_the_schema_refuses_is_refused() {
    let answers_schema = schema("vigie-answers-1");
    for (pointer, wrong) in [
        ("/business/people", json!(500)),
        ("/business/name", json!("")),
        ("/version", json!(2)),
        ("/track", json!("long")),
        ("/answers/mfa-email", json!({})),
        (
            "/answers/mfa-email",
            json!({ "level": "full", "choice": "all-accounts" }),
        ),
        ("/answers/mobile-devices", json!({ "level": "not-applicable" })),
        ("/capacity", json!({ "hours-per-month": 745, "cad-per-month": 0 })),
    ] {
        let mut answers = answers_at("none");
        answers["track"] = json!("complete");
        answers["capacity"] = json!({ "hours-per-month": 1, "cad-per-month": 1 });
        assert_valid(&answers_schema, &answers, "before");
        *answers.pointer_mut(pointer).expect("a place") = wrong;
        assert!(!answers_schema.is_valid(&answers), "the schema accepts {pointer}");
        let folder = tempfile::tempdir().expect("a folder");
        let path = crate::support::write(folder.path(), "a.json", answers.to_string());
        assert_eq!(vigie(&["plan", &path]).status, 1, "the program accepts {pointer}");
    }
}
