//! An answer taken over from the assessment before is confirmed as it is, unless its question changed.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use tempfile::TempDir;
use vigie_app::Content;
use vigie_app::assessment::{Choice, ChoiceId, Condition, Level, Practice, Track};
use vigie_app::dossiers::{AskFirst, BusinessForm, Chosen, DossierError, Dossiers, Moment, to_ask};

/// Questions that the essential track asks of every business.
fn asked_of_all(content: &Content) -> impl Iterator<Item = &Practice> {
    let practices = content.pack().practices.iter();
    practices.filter(|it| it.track == Track::Essential && it.asked_when == Condition::Always)
}

/// A dossier in its second assessment, with one answer of the first.
fn again(content: &Content, question: &str, choice: &str) -> (Dossiers, String, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    let mut dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("opens");
    let form = BusinessForm {
        name: "Atelier fictif",
        people: 5,
        traits: &[],
    };
    let pack = content.pack();
    let made = dossiers.create(pack, form, Moment(1)).expect("made");
    let id = made.id.to_string();
    dossiers
        .answer(pack, &id, question, Chosen::Choice(choice), Moment(2))
        .expect("answered");
    dossiers.new_round(pack, &id, Moment(3)).expect("begun");
    (dossiers, id, folder)
}

#[test]
fn a_confirmed_answer_stays_as_it_was_and_waits_no_more() {
    let content = Content::builtin().expect("the shipped content");
    let practice = asked_of_all(&content).next().expect("a question");
    let choice = practice.choices.first().expect("a choice");
    let (mut dossiers, id, _folder) = again(&content, practice.id.as_str(), choice.id.as_str());
    let before = dossiers.get(&id).expect("there");
    let carried = before.answers.first().expect("an answer");
    assert!(carried.carried);

    let after = dossiers
        .confirm(content.pack(), &id, practice.id.as_str(), Moment(4))
        .expect("confirmed");
    let confirmed = after.answers.first().expect("an answer");
    assert_eq!(confirmed.given, carried.given);
    assert!(!confirmed.carried);
    assert_eq!(confirmed.answered_at, Some(Moment(4)));
    let waits = |it: &vigie_app::dossiers::ToAsk| it.practice == practice.id;
    assert!(!to_ask(content.pack(), &after, Moment(5)).iter().any(waits));
    assert!(after.undo.is_some(), "it can be undone");
}

#[test]
fn what_has_no_answer_or_was_asked_otherwise_is_not_confirmed() {
    let content = Content::builtin().expect("the shipped content");
    let practice = asked_of_all(&content).next().expect("a question");
    let other = asked_of_all(&content).nth(1).expect("another question");
    let choice = practice.choices.first().expect("a choice");
    let (mut dossiers, id, _folder) = again(&content, practice.id.as_str(), choice.id.as_str());
    let refused = dossiers.confirm(content.pack(), &id, other.id.as_str(), Moment(4));
    assert!(matches!(refused, Err(DossierError::NotOffered(_))), "{refused:?}");

    let mut edited = content.pack().clone();
    let mut practices = edited.practices.iter_mut();
    let question = practices.find(|it| it.id == practice.id).expect("a question");
    question.choices.push(Choice {
        id: ChoiceId::parse("added-later").expect("an identifier"),
        level: Level::Partial,
    });
    let dossier = dossiers.get(&id).expect("there");
    let why = to_ask(&edited, &dossier, Moment(4));
    assert_eq!(why.first().map(|it| it.why), Some(AskFirst::Changed));
    let refused = dossiers.confirm(&edited, &id, practice.id.as_str(), Moment(4));
    assert!(matches!(refused, Err(DossierError::NotOffered(_))), "{refused:?}");
}
