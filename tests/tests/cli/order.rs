//! The order of the shipped pack, as an expert would want it.

use serde_json::json;

use crate::support::{answers_at, bank, order, plan};

#[test]
fn with_nothing_in_place_the_strongest_protections_come_first() {
    let plan = plan(&answers_at("none"));
    let order = order(&plan);
    assert!(order[..5].contains(&"mfa-email"), "{order:?}");
    assert!(order[..5].contains(&"payment-verification"), "{order:?}");
    for early in ["backup-regular", "backup-offline", "os-updates"] {
        assert!(order[..10].contains(&early), "{early}: {order:?}");
    }
    for paperwork in ["privacy-officer", "incident-notification", "incident-plan"] {
        assert!(!order[..6].contains(&paperwork), "{paperwork}: {order:?}");
    }
    assert_eq!(plan["score"]["high"], json!(0.0));
    assert_eq!(plan["must_haves"]["missing"].as_array().map(Vec::len), Some(10));
}

/// The whole bank, as the design promises it: a business that every question concerns.
#[test]
fn on_the_whole_bank_the_strongest_protections_come_first_too() {
    let mut answers = answers_at("none");
    let bank = bank();
    let traits: Vec<_> = bank["traits"]
        .as_array()
        .expect("traits")
        .iter()
        .map(|it| it["id"].clone())
        .collect();
    answers["business"]["traits"] = json!(traits);
    let plan = plan(&answers);
    let order = order(&plan);
    assert_eq!(order.len(), 52);
    assert!(
        order[..5].contains(&"mfa-email") && order[..5].contains(&"payment-verification"),
        "{order:?}"
    );
    for early in ["backup-regular", "backup-offline", "os-updates"] {
        assert!(order[..10].contains(&early), "{early}: {order:?}");
    }
    let questions = bank["questions"].as_array().expect("questions");
    let paperwork: Vec<_> = questions
        .iter()
        .filter(|it| ["gov", "pri", "inc"].contains(&it["domain"].as_str().unwrap_or_default()))
        .filter_map(|it| it["id"].as_str())
        .collect();
    assert!(order[..6].iter().all(|id| !paperwork.contains(id)), "{order:?}");
    assert_eq!(plan["score"]["high"], json!(0.0));
}

#[test]
fn what_is_unknown_is_found_out_and_nothing_else_is() {
    let unknown = ["antimalware-active", "backup-regular", "mfa-email", "os-updates"];
    let mut answers = answers_at("full");
    for id in unknown {
        answers["answers"][id] = json!({ "level": "unknown" });
    }
    let plan = plan(&answers);
    let mut found = order(&plan);
    found.sort_unstable();
    assert_eq!(found, unknown);
    assert!(
        plan["actions"]
            .as_array()
            .expect("actions")
            .iter()
            .all(|it| it["kind"] == "find-out")
    );
    assert_eq!(plan["must_haves"]["to_check"].as_array().map(Vec::len), Some(4));
    assert!(plan["score"]["low"].as_f64() < plan["score"]["high"].as_f64());
}

#[test]
fn with_everything_in_place_there_is_nothing_to_do() {
    let plan = plan(&answers_at("full"));
    assert_eq!(order(&plan), Vec::<&str>::new());
    assert_eq!(
        (&plan["score"]["low"], &plan["score"]["high"]),
        (&json!(100.0), &json!(100.0))
    );
}

#[test]
fn a_practice_the_traits_do_not_call_for_is_accepted_and_listed() {
    let mut answers = answers_at("none");
    answers["business"]["traits"] = json!(["personal-information"]);
    let plan = plan(&answers);
    assert_eq!(
        plan["not_asked"],
        json!([
            "removable-media",
            "remote-work-habits",
            "it-provider-security",
            "website-security",
            "pia-and-transfers"
        ])
    );
    assert!(!order(&plan).contains(&"it-provider-security"));
    // Without a provider, nobody else does the work.
    assert!(
        plan["actions"]
            .as_array()
            .expect("actions")
            .iter()
            .all(|it| it["who"] != "it-provider")
    );
}

#[test]
fn the_plan_of_a_practice_that_does_not_apply_leaves_it_out() {
    let mut answers = answers_at("none");
    answers["answers"]["mobile-devices"] = json!({ "level": "not-applicable", "reason": "Aucun appareil" });
    let plan = plan(&answers);
    assert_eq!(plan["not_applicable"], json!(["mobile-devices"]));
    assert!(!order(&plan).contains(&"mobile-devices"));
}

#[test]
fn more_money_brings_a_budget_decision_into_the_months() {
    let mut answers = answers_at("none");
    let of = |answers: &serde_json::Value| {
        let plan = plan(answers);
        let actions = plan["actions"].as_array().expect("actions").clone();
        actions
            .into_iter()
            .find(|it| it["id"] == "supported-systems")
            .expect("an action")
    };
    answers["capacity"] = json!({ "hours-per-month": 8, "cad-per-month": 200 });
    let decided = of(&answers);
    assert_eq!(
        (&decided["budget_decision"], &decided["month_start"]),
        (&json!(true), &json!(1))
    );
    assert_eq!(decided["by_month"], json!([]));
    answers["capacity"] = json!({ "hours-per-month": 8, "cad-per-month": 2000 });
    let placed = of(&answers);
    assert_eq!(placed["budget_decision"], json!(false));
    assert_eq!(placed["by_month"][0]["cad"], placed["cad"]);
}
