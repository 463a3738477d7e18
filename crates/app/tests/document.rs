//! What a plan is written as.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use vigie_app::assessment::{
    Answer, Answers, Business, Capacity, Date, Input, Level, People, Track, TraitId,
};
use vigie_app::{Assessed, BusinessName, Content, Format, Language, PlanOptions, plan_document};

/// A business in which nothing is in place.
fn nothing_in_place(content: &Content) -> Assessed {
    let traits = ["personal-information", "sensitive-information"];
    let mut answers = Answers::default();
    for practice in &content.pack().practices {
        if let Ok(answer) = Answer::from_level(content.pack(), &practice.id, Level::None) {
            answers.set(practice.id.clone(), answer);
        }
    }
    let input = Input {
        business: Business {
            people: People::new(10).expect("ten"),
            traits: traits
                .into_iter()
                .map(|it| TraitId::parse(it).expect("a trait"))
                .collect::<BTreeSet<_>>(),
        },
        track: Track::Complete,
        answers,
        capacity: Capacity::new(8.0, 200.0).expect("a capacity"),
        findings: Vec::new(),
        set_aside: BTreeSet::new(),
        moves: BTreeMap::new(),
    };
    let name = BusinessName::parse("Clinique fictive").expect("a name");
    let date = Date::new(2026, 11, 24).expect("a date");
    Assessed::new(content, name, input, date)
}

fn written(content: &Content, assessed: &Assessed, format: Format) -> Vec<u8> {
    let options = PlanOptions::in_language(Language::Fr);
    plan_document(content, assessed, format, &options).expect("a document")
}

fn json_plan(content: &Content, assessed: &Assessed) -> Value {
    serde_json::from_slice(&written(content, assessed, Format::Json)).expect("JSON")
}

#[test]
fn an_action_lists_every_duty_that_its_practice_fulfils() {
    let content = Content::builtin().expect("the shipped pack");
    let plan = json_plan(&content, &nothing_in_place(&content));
    let action = |id: &str| {
        let actions = plan["actions"].as_array().expect("actions");
        actions
            .iter()
            .find(|it| it["id"] == id)
            .unwrap_or_else(|| panic!("no {id}"))
    };
    let several = action("pia-and-transfers");
    let duties = json!(["P-39.1 s. 3.3", "P-39.1 s. 17", "C-1.1 s. 44", "C-1.1 s. 45"]);
    assert_eq!(several["duties"], duties);
    assert_eq!(several["duty"], duties[0]);
    let none = action("mfa-email");
    assert_eq!((&none["duty"], &none["duties"]), (&json!(null), &json!([])));
}

#[test]
fn an_action_that_was_moved_says_by_how_much_and_why_to_programs_and_in_a_spreadsheet() {
    let content = Content::builtin().expect("the shipped pack");
    let before = nothing_in_place(&content);
    let action = before.plan.actions.first().expect("an action");
    let (id, start) = (action.practice.clone(), action.placement.start());
    let input = Input {
        moves: BTreeMap::from([(id.clone(), 3)]),
        ..before.input.clone()
    };
    let mut assessed = Assessed::new(&content, before.name.clone(), input, before.date);
    let reason = "Inventaire de fin d’année";
    assessed.following.moves.insert(id.clone(), reason.to_owned());

    let plan = json_plan(&content, &assessed);
    let actions = plan["actions"].as_array().expect("actions");
    for action in actions {
        let expected = if action["id"] == id.as_str() {
            json!({ "months": 3, "model_month": start, "reason": reason })
        } else {
            json!(null)
        };
        assert_eq!(action["moved"], expected, "{}", action["id"]);
    }
    let rows = String::from_utf8(written(&content, &assessed, Format::Csv)).expect("text");
    assert_eq!(rows.matches(reason).count(), 1, "{rows}");
}
