//! What a plan is written as.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use vigie_app::assessment::{
    Answer, Answers, Business, Capacity, Date, Input, Level, People, Track, TraitId,
};
use vigie_app::{Assessed, BusinessName, Content, Format, Language, PlanOptions, plan_document};

/// The JSON plan of a business in which nothing is in place.
fn plan() -> Value {
    let content = Content::builtin().expect("the shipped pack");
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
    let assessed = Assessed::new(&content, name, input, date);
    let bytes = plan_document(
        &content,
        &assessed,
        Format::Json,
        &PlanOptions::in_language(Language::Fr),
    )
    .expect("JSON");
    serde_json::from_slice(&bytes).expect("JSON")
}

#[test]
fn an_action_lists_every_duty_that_its_practice_fulfils() {
    let plan = plan();
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
