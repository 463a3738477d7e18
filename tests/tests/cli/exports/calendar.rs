//! The Python library `icalendar` reads the file.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};
use vigie_app::Language;

use super::{DATE, export, json_plan, read, sample, titles};
use crate::support::{answers_at, write};

const READ: &str = include_str!("read_ics.py");

#[test]
fn a_calendar_has_an_event_an_action_on_the_last_day_to_do_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = sample("clinique.json");
    let plan = json_plan(&answers, folder.path());
    let titles = titles(&plan, Language::Fr);
    let calendar = read(READ, &[&export(&answers, "fr", folder.path(), "plan.ics")]);
    assert_eq!(calendar["errors"], json!([]));
    assert_eq!(
        calendar["name"],
        json!("Sécurité\u{a0}: Clinique de physiothérapie fictive des Érables (exemple)")
    );
    let actions = plan["actions"].as_array().expect("actions");
    let dated: Vec<(&Value, String)> = actions
        .iter()
        .zip(titles)
        .filter(|(it, _)| !it["month_end"].is_null())
        .collect();
    let events = calendar["events"].as_array().expect("events");
    assert_eq!(events.len(), dated.len());
    for (event, (action, title)) in events.iter().zip(dated) {
        assert_eq!(event["summary"], json!(title));
        assert_eq!(event["days"], json!(1));
        assert_eq!(event["class"], json!("CONFIDENTIAL"));
        assert_eq!(event["language"], json!("fr-CA"));
        assert_eq!(event["stamp"], json!("2026-11-24T00:00:00+00:00"));
        let last_day = match (action["horizon"].as_str(), action["month_end"].as_u64()) {
            (Some("week"), _) if action["first_step_only"] == json!(false) => "2026-11-30".to_owned(),
            (_, Some(month)) => {
                let months = 10 + month;
                format!("{}-{:02}-23", 2026 + months / 12, months % 12 + 1)
            }
            (_, None) => unreachable!("only actions with a month"),
        };
        assert_eq!(event["start"], json!(last_day), "{title}");
    }
}

#[test]
fn a_second_export_moves_events_and_names_nobody() {
    let folder = tempfile::tempdir().expect("a folder");
    let identifiers = |answers: &str, name: &str| -> BTreeSet<String> {
        let calendar = read(READ, &[&export(answers, "fr", folder.path(), name)]);
        let events = calendar["events"].as_array().expect("events").clone();
        events
            .iter()
            .map(|it| it["uid"].as_str().expect("text").to_owned())
            .collect()
    };
    let mut answers = answers_at("none");
    let first = write(folder.path(), "first.json", answers.to_string());
    answers["answers"]["mfa-email"] = json!({ "level": "full" });
    let later = write(folder.path(), "later.json", answers.to_string());
    answers["business"]["name"] = json!("Autre entreprise");
    let other = write(folder.path(), "other.json", answers.to_string());
    let (first, later, other) = (
        identifiers(&first, "1.ics"),
        identifiers(&later, "2.ics"),
        identifiers(&other, "3.ics"),
    );
    assert!(
        later.is_subset(&first),
        "what is left of the plan keeps its identifiers"
    );
    assert_eq!(
        first.difference(&later).count(),
        1,
        "the action that was done is gone"
    );
    assert!(first.is_disjoint(&other), "two businesses share no event");
    let word = |it: &String| !it.chars().all(|sign| sign.is_ascii_hexdigit());
    assert!(!first.iter().any(word), "no word stands in an identifier");
}

#[test]
fn a_later_export_counts_as_newer() {
    let folder = tempfile::tempdir().expect("a folder");
    let sequence = |date: &str| {
        let output = folder.path().join("plan.ics").to_str().expect("UTF-8").to_owned();
        let run = crate::support::vigie(&["plan", &sample("boutique.json"), "--date", date, "-o", &output]);
        assert_eq!(run.status, 0, "{}", run.errors);
        read(READ, &[&output])["events"][0]["sequence"]
            .as_i64()
            .expect("a number")
    };
    assert!(sequence(DATE) < sequence("2026-11-25"));
    assert!(sequence("2026-11-25") < sequence("2027-11-24"));
}

#[test]
fn a_plan_without_a_date_is_still_a_calendar() {
    let folder = tempfile::tempdir().expect("a folder");
    let answers = write(folder.path(), "a.json", answers_at("full").to_string());
    let file = export(&answers, "en", folder.path(), "plan.ics");
    let calendar = read(READ, &[&file]);
    assert_eq!(
        (&calendar["events"], &calendar["errors"]),
        (&json!([]), &json!([]))
    );
    assert_eq!(calendar["parts"], json!(["VCALENDAR", "VJOURNAL"]));
    assert!(
        fs::read_to_string(file)
            .expect("text")
            .ends_with("END:VCALENDAR\r\n")
    );
}
