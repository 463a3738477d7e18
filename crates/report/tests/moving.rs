//! What a report says of actions that the business has moved.

#![cfg(test)]

mod common;

use common::{Case, LANGUAGES, bakery, plain::plain, words};
use vigie_assessment::{Horizon, PracticeId};
use vigie_report::{Language, Variant, report, why_here};

const REASON: &str = "Le temps des Fêtes est occupé.";
const EMAIL: &str = "mfa-email";
const REMOVAL: &str = "access-removal";

fn id(practice: &str) -> PracticeId {
    PracticeId::parse(practice).unwrap()
}

/// The bakery, with work of the first month moved two months later, and work of the third moved up to the second.
fn moved() -> Case {
    let mut case = bakery();
    for (practice, steps) in [(EMAIL, 2), (REMOVAL, -1)] {
        case.input.moves.insert(id(practice), steps);
        case.moves.insert(id(practice), REASON.to_owned());
    }
    case.replan()
}

/// The card of an action, as lines.
fn card(text: &str, practice: &str) -> String {
    let from = text.find(&format!("[action-{practice}]")).unwrap();
    let rest = &text[from..];
    rest[..rest.find("\ncard ").unwrap_or(rest.len())].to_owned()
}

#[test]
fn a_moved_action_has_a_tag_its_own_month_and_the_reason_in_both_languages() {
    let case = moved();
    for (language, tag, email, removal) in [
        (
            Language::Fr,
            "<Sea: Déplacée>",
            "Déplacée par vous; Vigie la placerait au mois 1. Votre raison\u{a0}: Le temps des Fêtes est occupé.",
            "Vigie la placerait au mois 3.",
        ),
        (
            Language::En,
            "<Sea: Moved>",
            "Moved by you; Vigie would place it in month 1. Your reason: Le temps des Fêtes est occupé.",
            "Vigie would place it in month 3.",
        ),
    ] {
        let text = plain(&case.report(language));
        let of_email = card(&text, EMAIL);
        assert!(of_email.contains(tag) && of_email.contains(email), "{of_email}");
        let of_removal = card(&text, REMOVAL);
        assert!(
            of_removal.contains(tag) && of_removal.contains(removal),
            "{of_removal}"
        );
        let others = text.matches(REASON).count();
        assert_eq!(others, 2, "no other action says that it was moved");
        // The months list it where it was moved to.
        let third = &text[text.find("[month-3]").unwrap()..text.find("[month-4]").unwrap()];
        assert!(third.contains(&format!("->action-{EMAIL}")), "{third}");
        let action = case
            .plan
            .actions
            .iter()
            .find(|it| it.practice == id(EMAIL))
            .unwrap();
        let why = why_here(action, &case.source(), &words(language));
        assert_eq!(why.last().map(String::as_str), Some(email));
    }
}

#[test]
fn a_reason_cannot_bring_characters_that_a_document_cannot_hold() {
    let mut case = moved();
    case.moves
        .insert(id(EMAIL), "avant\u{202e}\u{0}\naprès".to_owned());
    for (_, language) in LANGUAGES {
        let text = plain(&case.report(language));
        let said = card(&text, EMAIL);
        assert!(said.contains("avant") && said.contains("après"), "{said}");
        assert!(!text.contains(['\u{202e}', '\u{0}']), "{said}");
    }
}

#[test]
fn nobody_outside_is_told_why_an_action_was_moved() {
    let case = moved();
    for (_, language) in LANGUAGES {
        for variant in [Variant::ItProvider, Variant::Summary] {
            let text = plain(&report(variant, &case.source(), &words(language)).unwrap());
            assert!(!text.contains(REASON), "{text}");
        }
    }
}

#[test]
fn a_horizon_follows_the_month_and_the_rank_stays() {
    let (before, after) = (bakery(), moved());
    let of = |case: &Case| {
        let actions = &case.plan.actions;
        let action = actions.iter().find(|it| it.practice == id(EMAIL)).unwrap();
        (action.rank, action.horizon)
    };
    assert_eq!(of(&before).0, of(&after).0);
    assert_eq!((of(&before).1, of(&after).1), (Horizon::Days30, Horizon::Days90));
}
