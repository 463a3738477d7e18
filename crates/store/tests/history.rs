//! Undo and redo over any sequence of verbs, and what is kept of each change.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod common;

use std::collections::BTreeSet;
use std::num::NonZeroI8;

use common::{passphrase, place, practice};
use proptest::prelude::*;
use vigie_assessment::{Answer, Capacity, Date, Form, Level, People, Track, TraitId};
use vigie_store::{
    Cause, ChangeKind, ContentVersion, Decision, Dossier, DossierId, Given, Moment, Move, Profile, Status,
    Store,
};

#[derive(Debug, Clone)]
enum Verb {
    Name(u8),
    Track(bool),
    Hours(u8),
    Answer(usize, Level),
    Clear(usize),
    Note(usize, Option<u8>),
    Decide(usize, u8),
    Undecide(usize),
    Move(usize, i8),
    Round,
}

fn verb() -> impl Strategy<Value = Verb> {
    let number = 0_usize..4;
    let level = prop_oneof![
        Just(Level::Full),
        Just(Level::Partial),
        Just(Level::None),
        Just(Level::Unknown),
        Just(Level::NotApplicable)
    ];
    prop_oneof![
        1 => (0_u8..3).prop_map(Verb::Name),
        1 => any::<bool>().prop_map(Verb::Track),
        1 => (0_u8..3).prop_map(Verb::Hours),
        4 => (number.clone(), level).prop_map(|(number, level)| Verb::Answer(number, level)),
        1 => number.clone().prop_map(Verb::Clear),
        2 => (number.clone(), proptest::option::of(0_u8..3)).prop_map(|(number, note)| Verb::Note(number, note)),
        2 => (number.clone(), 0_u8..5).prop_map(|(number, status)| Verb::Decide(number, status)),
        1 => number.clone().prop_map(Verb::Undecide),
        2 => (number, -2_i8..=2).prop_map(|(number, steps)| Verb::Move(number, steps)),
        1 => Just(Verb::Round),
    ]
}

fn profile(number: u8) -> Profile {
    Profile {
        name: format!("Atelier {number}"),
        people: People::new(i64::from(number) + 1).expect("in bounds"),
        traits: (0..number)
            .map(|it| TraitId::parse(&format!("trait-{it}")).expect("an identifier"))
            .collect::<BTreeSet<_>>(),
    }
}

fn content() -> ContentVersion {
    ContentVersion {
        id: "pack".into(),
        version: "1".into(),
        hash: Some("0123".into()),
    }
}

fn given(level: Level) -> Given {
    Given {
        answer: Answer { choice: None, level },
        reason: (level == Level::NotApplicable).then(|| "pas de site".into()),
        form: Form::parse("2-0123456789abcdef"),
    }
}

fn decision(number: u8) -> Decision {
    let day = Date::constant(2026, 12, 1);
    Decision {
        status: match number {
            0 => Status::ToDo,
            1 => Status::UnderWay,
            2 => Status::Done { on: day, proof: None },
            3 => Status::Done {
                on: day,
                proof: Some("facture".into()),
            },
            _ => Status::SetAside {
                reason: "on déménage".into(),
            },
        },
        assigned_to: number.is_multiple_of(2).then(|| "Luc".into()),
        due: number.is_multiple_of(3).then_some(day),
    }
}

fn new_store() -> (Store, DossierId, tempfile::TempDir) {
    let (path, folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let made = store.create(&profile(0), Track::Essential, &content(), Moment(0));
    let id = made.expect("created").id;
    (store, id, folder)
}

fn act(store: &mut Store, id: &DossierId, verb: &Verb, now: Moment) -> Dossier {
    let done = match verb {
        Verb::Name(number) => store.update(id, &profile(*number), now),
        Verb::Track(true) => store.set_track(id, Track::Complete, now),
        Verb::Track(false) => store.set_track(id, Track::Essential, now),
        Verb::Hours(hours) => {
            let capacity = Capacity::new(f64::from(*hours), 100.0).expect("in bounds");
            store.set_capacity(id, capacity, now)
        }
        Verb::Answer(number, level) => store.record(id, &practice(*number), &given(*level), now),
        Verb::Clear(number) => store.clear(id, &practice(*number), now),
        Verb::Note(number, note) => {
            let note = note.map(|it| format!("note {it}"));
            store.set_note(id, &practice(*number), note.as_deref(), now)
        }
        Verb::Decide(number, status) => store.decide(id, &practice(*number), Some(&decision(*status)), now),
        Verb::Undecide(number) => store.decide(id, &practice(*number), None, now),
        Verb::Move(number, steps) => {
            let to = NonZeroI8::new(*steps).map(|steps| Move {
                steps,
                reason: "le livreur vient en mars".into(),
            });
            store.set_move(id, &practice(*number), to.as_ref(), now)
        }
        Verb::Round => store.new_round(id, &content(), now),
    };
    done.expect("done")
}

/// What undo and redo bring back: all but when it changed, and what could be undone then.
fn state(dossier: &Dossier) -> Dossier {
    Dossier {
        changed_at: Moment(0),
        undo: None,
        redo: None,
        ..dossier.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_gives_the_first_state_and_doing_all_again_gives_the_last(
        verbs in proptest::collection::vec(verb(), 1..30),
        clock in proptest::collection::vec(-5_i64..50, 40),
    ) {
        let (mut store, id, _folder) = new_store();
        let first = store.dossier(&id).expect("there");
        let (mut now, mut moment, mut changes) = (0, first.changed_at, 0);
        let mut states = vec![first];
        for (verb, step) in verbs.iter().zip(&clock) {
            // The clock may go back.
            now += step;
            let after = act(&mut store, &id, verb, Moment(now));
            prop_assert!(after.changed_at >= moment, "moments never go back");
            moment = after.changed_at;
            let written = store.changes(&id).expect("counted");
            prop_assert!(written == changes || written == changes + 1);
            if written > changes {
                states.push(after);
            } else {
                prop_assert_eq!(state(&after), state(&states[states.len() - 1]), "nothing changed, nothing written");
            }
            changes = written;
        }
        for expected in states.iter().rev().skip(1) {
            prop_assert!(store.dossier(&id).expect("there").undo.is_some());
            let undone = store.undo(&id, Moment(now)).expect("undone");
            prop_assert_eq!(state(&undone), state(expected));
            let written = store.changes(&id).expect("counted");
            prop_assert_eq!(written, changes + 1, "history never shrinks");
            changes = written;
        }
        let all_undone = store.undo(&id, Moment(now)).expect("nothing left");
        prop_assert_eq!(&all_undone.undo, &None);
        prop_assert_eq!(state(&all_undone), state(&states[0]));
        for expected in states.iter().skip(1) {
            let redone = store.redo(&id, Moment(now)).expect("done again");
            prop_assert_eq!(state(&redone), state(expected));
        }
        let all_redone = store.redo(&id, Moment(now)).expect("nothing left");
        prop_assert_eq!(&all_redone.redo, &None);
        prop_assert_eq!(state(&all_redone), state(&states[states.len() - 1]));
    }

    #[test]
    fn undo_redo_and_verbs_in_any_order_follow_the_two_stacks(
        turns in proptest::collection::vec(proptest::option::weighted(0.5, verb()), 1..40),
        undoes in proptest::collection::vec(any::<bool>(), 40),
    ) {
        let (mut store, id, _folder) = new_store();
        // The simplest thing that could be right: whole states on two stacks.
        let mut current = state(&store.dossier(&id).expect("there"));
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (turn, undo) in turns.iter().zip(&undoes) {
            let written = store.changes(&id).expect("counted");
            let dossier = match (turn, undo) {
                (Some(verb), _) => act(&mut store, &id, verb, Moment(7)),
                (None, true) => store.undo(&id, Moment(7)).expect("undone"),
                (None, false) => store.redo(&id, Moment(7)).expect("done again"),
            };
            prop_assert_eq!(&store.dossier(&id).expect("there"), &dossier, "what a verb gives is what is kept");
            let changed = store.changes(&id).expect("counted") > written;
            match (turn, undo) {
                (Some(_), _) if changed => {
                    before.push(std::mem::replace(&mut current, state(&dossier)));
                    after.clear();
                }
                (Some(_), _) => {}
                (None, true) => if let Some(state) = before.pop() {
                    after.push(std::mem::replace(&mut current, state));
                },
                (None, false) => if let Some(state) = after.pop() {
                    before.push(std::mem::replace(&mut current, state));
                },
            }
            prop_assert_eq!(&state(&dossier), &current);
            prop_assert_eq!(dossier.undo.is_some(), !before.is_empty());
            prop_assert_eq!(dossier.redo.is_some(), !after.is_empty());
        }
    }
}

#[test]
fn a_hundred_steps_are_undone_after_the_program_ended_and_the_file_was_put_under_a_passphrase() {
    let (path, _folder) = place();
    let mut store = Store::open(&path).expect("opens");
    let made = store.create(&profile(0), Track::Essential, &content(), Moment(0));
    let made = made.expect("created");
    let mut states = vec![made.clone()];
    for number in 0..100 {
        let level = if number % 2 == 0 { Level::Full } else { Level::None };
        let verb = Verb::Answer(number % 7, level);
        let now = Moment(i64::try_from(number).expect("small"));
        states.push(act(&mut store, &made.id, &verb, now));
    }
    store
        .protect(&passphrase("trois petits chats"))
        .expect("protected");
    drop(store);

    let held = vigie_store::Held::take(&path).expect("free");
    let mut store = held
        .open(Some(&passphrase("trois petits chats")))
        .expect("opens again");
    for expected in states.iter().rev().skip(1) {
        let undone = store.undo(&made.id, Moment(500)).expect("undone");
        assert_eq!(state(&undone), state(expected));
    }
    assert_eq!(store.dossier(&made.id).expect("there").undo, None);
}

#[test]
fn what_an_undo_would_undo_is_said() {
    let (mut store, id, _folder) = new_store();
    act(&mut store, &id, &Verb::Answer(1, Level::None), Moment(1));
    let noted = act(&mut store, &id, &Verb::Note(2, Some(1)), Moment(2));
    let step = noted.undo.expect("something to undo");
    assert_eq!((step.kind, step.practice), (ChangeKind::Note, Some(practice(2))));
    let undone = store.undo(&id, Moment(3)).expect("undone");
    let (undo, redo) = (
        undone.undo.expect("more to undo"),
        undone.redo.expect("to do again"),
    );
    assert_eq!(
        (undo.kind, undo.practice),
        (ChangeKind::Answer, Some(practice(1)))
    );
    assert_eq!((redo.kind, redo.practice), (ChangeKind::Note, Some(practice(2))));
    let other = act(&mut store, &id, &Verb::Track(true), Moment(4));
    assert_eq!(other.redo, None, "another change leaves nothing to do again");
}

#[test]
fn every_state_of_an_answer_is_kept_with_its_moment() {
    let (mut store, id, _folder) = new_store();
    act(&mut store, &id, &Verb::Answer(1, Level::Unknown), Moment(10));
    act(&mut store, &id, &Verb::Answer(2, Level::Full), Moment(15));
    act(&mut store, &id, &Verb::Answer(1, Level::None), Moment(20));
    store.undo(&id, Moment(30)).expect("undone");
    act(&mut store, &id, &Verb::Round, Moment(40));
    act(&mut store, &id, &Verb::Clear(1), Moment(50));
    let history = store.history(&id, &practice(1)).expect("read");
    let told: Vec<_> = history
        .iter()
        .map(|it| {
            (
                it.at.0,
                it.round,
                it.cause,
                it.given.as_ref().map(|it| it.answer.level),
            )
        })
        .collect();
    let expected = [
        (10, 1, Cause::Done, Some(Level::Unknown)),
        (20, 1, Cause::Done, Some(Level::None)),
        (30, 1, Cause::Undone, Some(Level::Unknown)),
        (50, 2, Cause::Done, None),
    ];
    assert_eq!(told, expected);
}

#[test]
fn where_one_is_and_what_a_computer_showed_are_not_undone() {
    let (mut store, id, _folder) = new_store();
    act(&mut store, &id, &Verb::Answer(1, Level::Full), Moment(1));
    store.remember_place(&id, "plan").expect("kept");
    let whose = vigie_store::ThisComputer::OfTheBusiness;
    store.set_this_computer(&id, whose, Moment(2)).expect("said");
    let undone = store.undo(&id, Moment(3)).expect("undone");
    assert_eq!(undone.answers, []);
    assert_eq!(undone.round.place.as_deref(), Some("plan"));
    assert_eq!(undone.this_computer, Some(whose));
}
