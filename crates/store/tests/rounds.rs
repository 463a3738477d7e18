//! Assessments one after the other, decisions that outlive them, and the bin.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::collections::BTreeSet;

use common::{PLANTED, files_with, none, place, plant, practice};
use vigie_assessment::{Answer, Date, Form, Level, Outcome, People, Track};
use vigie_store::{
    Computer, ContentVersion, Decision, Given, Kept, KeptFinding, Moment, Profile, Status, Store, StoreError,
};

fn content(version: &str) -> ContentVersion {
    ContentVersion {
        id: "pack".into(),
        version: version.into(),
        hash: Some(format!("hash of {version}")),
    }
}

fn profile(people: i64) -> Profile {
    Profile {
        name: "Atelier fictif".into(),
        people: People::new(people).expect("in bounds"),
        traits: BTreeSet::new(),
    }
}

fn given(level: Level, form: &str) -> Given {
    Given {
        answer: Answer { choice: None, level },
        reason: None,
        form: Form::parse(form),
    }
}

fn of(answers: &[Kept], number: usize) -> &Kept {
    let found = answers.iter().find(|it| it.practice == practice(number));
    found.expect("an answer or a note")
}

#[test]
fn a_new_assessment_takes_over_answers_and_notes_and_leaves_the_one_before_as_it_was() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = store
        .create(&profile(4), Track::Complete, &content("1"), Moment(1))
        .expect("created")
        .id;
    let full = given(Level::Full, "1-0123456789abcdef");
    store
        .record(&id, &practice(1), &full, Moment(10))
        .expect("recorded");
    store
        .set_note(&id, &practice(2), Some("demander à Luc"), Moment(11))
        .expect("kept");
    let shown = Computer {
        platform: "linux".into(),
        checked_on: Date::constant(2026, 11, 24),
        findings: vec![KeptFinding {
            id: vigie_assessment::FindingId::parse("disk.encrypted").expect("an identifier"),
            outcome: Outcome::Met,
        }],
    };
    store.keep_computer(&id, &shown, Moment(12)).expect("kept");
    let first = store.dossier(&id).expect("there");

    let second = store.new_round(&id, &content("2"), Moment(100)).expect("begun");
    assert_eq!((second.round.number, second.rounds), (2, 2));
    assert_eq!(second.round.content, content("2"));
    assert_eq!(
        (second.round.track, second.round.started_at),
        (Track::Complete, Moment(100))
    );
    let carried = of(&second.answers, 1);
    assert!(carried.carried, "not confirmed yet");
    assert_eq!(carried.given.as_ref(), Some(&full));
    assert_eq!(carried.answered_at, Some(Moment(10)), "it is as old as it was");
    assert_eq!(of(&second.answers, 2).note.as_deref(), Some("demander à Luc"));
    assert_eq!(second.computer, None, "a computer is looked at anew");

    store.update(&id, &profile(30), Moment(110)).expect("grown");
    let none = given(Level::None, "2-0123456789abcdef");
    let answered = store
        .record(&id, &practice(1), &none, Moment(120))
        .expect("recorded");
    let anew = of(&answered.answers, 1);
    assert_eq!((anew.carried, anew.answered_at), (false, Some(Moment(120))));

    let again = store.round(&id, 1).expect("there");
    assert_eq!(again.answers, first.answers);
    assert_eq!(again.computer, Some(shown));
    assert_eq!(again.profile, profile(4), "the business as it was");
    assert_eq!(again.round, first.round);
    assert_eq!(store.dossier(&id).expect("there").profile, profile(30));
    let numbers: Vec<u32> = store
        .rounds(&id)
        .expect("listed")
        .iter()
        .map(|it| it.number)
        .collect();
    assert_eq!(numbers, [1, 2]);
    assert!(matches!(store.round(&id, 3), Err(StoreError::NoSuchDossier)));
}

#[test]
fn a_decision_outlives_the_assessment_and_keeps_the_moment_of_its_status() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = store
        .create(&profile(4), Track::Essential, &content("1"), Moment(1))
        .expect("created")
        .id;
    let mut decision = Decision {
        status: Status::UnderWay,
        assigned_to: None,
        due: None,
    };
    store
        .decide(&id, &practice(1), Some(&decision), Moment(10))
        .expect("kept");
    decision.assigned_to = Some("Luc".into());
    let assigned = store
        .decide(&id, &practice(1), Some(&decision), Moment(20))
        .expect("kept");
    assert_eq!(
        assigned.decisions[0].status_at,
        Moment(10),
        "under way since then"
    );
    decision.status = Status::Done {
        on: Date::constant(2026, 12, 1),
        proof: Some("facture 12".into()),
    };
    store
        .decide(&id, &practice(1), Some(&decision), Moment(30))
        .expect("kept");
    store.new_round(&id, &content("1"), Moment(40)).expect("begun");
    drop(store);

    let mut store = Store::open(&path).expect("opens again");
    let kept = store.dossier(&id).expect("there").decisions;
    assert_eq!(kept.len(), 1);
    assert_eq!((&kept[0].decision, kept[0].status_at), (&decision, Moment(30)));
    let cleared = store
        .decide(&id, &practice(1), None, Moment(50))
        .expect("cleared");
    assert_eq!(cleared.decisions, []);
}

#[test]
fn a_dossier_in_the_bin_is_found_by_no_verb_and_comes_back_as_it_was() {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let (kept, binned) = (plant(&mut store, "gardé"), plant(&mut store, "jeté"));
    let before = store.dossier(&binned).expect("there");
    store.put_in_bin(&binned, Moment(50)).expect("put there");
    let listed: Vec<_> = store
        .dossiers()
        .expect("listed")
        .into_iter()
        .map(|it| it.id)
        .collect();
    assert_eq!(listed, std::slice::from_ref(&kept));
    let results = [
        store.dossier(&binned).err(),
        store.set_note(&binned, &practice(1), Some("x"), Moment(51)).err(),
        store.undo(&binned, Moment(51)).err(),
        store.new_round(&binned, &content("1"), Moment(51)).err(),
        store.rounds(&binned).err(),
        store.put_in_bin(&binned, Moment(52)).err(),
        store.remember_place(&binned, "plan").err(),
    ];
    for (at, result) in results.iter().enumerate() {
        assert!(
            matches!(result, Some(StoreError::NoSuchDossier)),
            "verb {at}: {result:?}"
        );
    }
    let bin = store.bin().expect("listed");
    assert_eq!((bin.len(), &bin[0].id, bin[0].since), (1, &binned, Moment(50)));
    drop(store);

    let mut store = Store::open(&path).expect("opens again");
    assert_eq!(store.take_from_bin(&binned).expect("taken back"), before);
    assert!(matches!(
        store.take_from_bin(&binned),
        Err(StoreError::NoSuchDossier)
    ));
    store.put_in_bin(&binned, Moment(60)).expect("put there");
    store.erase(&binned).expect("erased from the bin");
    store.erase(&kept).expect("erased");
    assert_eq!(files_with(folder.path(), PLANTED), none());
}

#[test]
fn the_clock_that_goes_back_turns_nothing_round() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let id = store
        .create(&profile(4), Track::Essential, &content("1"), Moment(1_000))
        .expect("created")
        .id;
    let full = given(Level::Full, "1");
    let after = store
        .record(&id, &practice(1), &full, Moment(200))
        .expect("recorded");
    assert_eq!(
        (after.changed_at, after.answers[0].answered_at),
        (Moment(1_000), Some(Moment(1_000)))
    );
    let next = store.new_round(&id, &content("1"), Moment(300)).expect("begun");
    assert_eq!(next.round.started_at, Moment(1_000));
    store
        .record(&id, &practice(1), &full, Moment(2_000))
        .expect("recorded");
    store.clear(&id, &practice(1), Moment(5)).expect("cleared");
    let moments: Vec<i64> = store
        .history(&id, &practice(1))
        .expect("read")
        .iter()
        .map(|it| it.at.0)
        .collect();
    assert_eq!(moments, [1_000, 2_000, 2_000]);
}
