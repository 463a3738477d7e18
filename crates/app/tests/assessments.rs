//! Assessments one after the other: what is asked first, what changed, over a real data file and the shipped content.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod desk;

use desk::{DAY, DONE, Desk, TODAY, desk};
use vigie_app::assessment::{Form, Level, Track};
use vigie_app::dossiers::{AskFirst, DossierError, Moment, OLD_AFTER_DAYS, asked};

#[test]
fn a_first_assessment_waits_for_every_question_in_the_order_of_asking() {
    let mut desk = desk();
    let dossier = desk.dossier();
    let expected: Vec<_> = asked(&desk.pack, &dossier)
        .into_iter()
        .map(|it| (it.to_string(), AskFirst::NotAnswered))
        .collect();
    assert_eq!(desk.waiting(1), expected);
    let first = expected[0].0.clone();
    let practice = desk
        .pack
        .practices
        .iter()
        .find(|it| it.id.as_str() == first)
        .expect("asked");
    let level = practice.choices[0].level;
    desk.answer(&first, level, 1);
    assert!(
        desk.waiting(2).iter().all(|(id, _)| *id != first),
        "answered in this assessment"
    );
}

#[test]
fn a_new_assessment_asks_first_what_was_done_what_changed_what_was_unknown_and_what_is_old() {
    let mut desk = desk();
    let questions = desk.questions(5);
    let [done, changed, unknown, old, recent] = &questions[..] else {
        panic!("five questions")
    };
    desk.answer(old, Level::Full, DAY);
    let late = 400 * DAY;
    for (question, level) in [
        (recent, Level::Full),
        (unknown, Level::Unknown),
        (done, Level::None),
        (changed, Level::None),
    ] {
        desk.answer(question, level, late);
    }
    desk.decide(done, DONE, late + DAY).expect("done");
    desk.new_round(late + 2 * DAY);
    // An editor changes what a question means.
    let edited = desk
        .pack
        .practices
        .iter_mut()
        .find(|it| it.id.as_str() == changed);
    edited.expect("asked").revision += 1;

    let waiting = desk.waiting(late + 3 * DAY);
    let of = |question: &String| {
        let found = waiting
            .iter()
            .position(|(it, _)| it == question)
            .expect("asked again");
        (found, waiting[found].1)
    };
    assert_eq!(of(done), (0, AskFirst::DoneSince(TODAY)));
    assert_eq!(of(changed), (1, AskFirst::Changed));
    assert_eq!(of(unknown), (2, AskFirst::Unknown));
    assert_eq!(
        waiting[3].1,
        AskFirst::NotAnswered,
        "what was never answered comes next"
    );
    let after_those = waiting.len() - 2;
    assert_eq!(of(old), (after_those, AskFirst::Old { days: 402 }));
    assert_eq!(of(recent), (after_those + 1, AskFirst::ToConfirm));

    desk.answer(unknown, Level::Full, late + 3 * DAY);
    desk.answer(changed, Level::Full, late + 3 * DAY);
    let left = desk.waiting(late + 3 * DAY);
    assert!(
        left.iter().all(|(it, _)| it != unknown && it != changed),
        "answered anew"
    );
}

#[test]
fn an_answer_is_old_after_half_a_year_and_not_before() {
    let mut desk = desk();
    let question = desk.questions(1).remove(0);
    desk.answer(&question, Level::Full, 0);
    desk.new_round(DAY);
    let why = |desk: &mut Desk, at| {
        desk.waiting(at)
            .into_iter()
            .find(|(it, _)| *it == question)
            .expect("asked")
            .1
    };
    assert_eq!(why(&mut desk, OLD_AFTER_DAYS * DAY), AskFirst::ToConfirm);
    let days = OLD_AFTER_DAYS + 1;
    assert_eq!(why(&mut desk, days * DAY), AskFirst::Old { days });
}

#[test]
fn a_question_that_changed_within_an_assessment_is_asked_again() {
    let mut desk = desk();
    let question = desk.questions(1).remove(0);
    let answered = desk.answer(&question, Level::None, 1);
    let practice = desk
        .pack
        .practices
        .iter_mut()
        .find(|it| it.id.as_str() == question)
        .expect("asked");
    assert_eq!(
        answered.answers[0].given.as_ref().expect("given").form,
        Some(Form::of(practice))
    );
    practice.choices.pop();
    assert_eq!(desk.waiting(2)[0], (question, AskFirst::Changed));
}

#[test]
fn two_assessments_are_compared_and_all_of_them_make_a_trend() {
    let mut desk = desk();
    let questions = desk.questions(3);
    for question in &questions {
        desk.answer(question, Level::None, DAY);
    }
    desk.new_round(2 * DAY);
    desk.answer(&questions[0], Level::Full, 2 * DAY);
    desk.dossiers
        .set_track(&desk.id, Track::Complete, Moment(3 * DAY))
        .expect("kept");
    desk.new_round(4 * DAY);
    desk.answer(&questions[1], Level::Full, 4 * DAY);
    desk.new_round(5 * DAY);
    desk.answer(&questions[2], Level::Full, 5 * DAY);
    desk.dossiers
        .set_track(&desk.id, Track::Essential, Moment(6 * DAY))
        .expect("kept");

    let compared = desk
        .dossiers
        .compare(&desk.pack, &desk.id, 3, 1)
        .expect("compared");
    assert_eq!((compared.before.number, compared.after.number), (1, 3));
    let changed: Vec<&str> = compared
        .comparison
        .changes
        .iter()
        .map(|it| it.practice.as_str())
        .collect();
    let mut expected: Vec<&str> = questions[..2].iter().map(String::as_str).collect();
    let place = |id: &&str| desk.pack.practices.iter().position(|it| it.id.as_str() == *id);
    expected.sort_by_key(place);
    assert_eq!(changed, expected);
    assert_eq!(compared.comparison.score, None, "two tracks");

    let trend = desk.dossiers.trend(&desk.pack, &desk.id).expect("drawn");
    let shape: Vec<_> = trend
        .iter()
        .map(|it| (it.number, it.track, it.since.as_ref().map(|it| it.from)))
        .collect();
    let (short, long) = (Track::Essential, Track::Complete);
    assert_eq!(
        shape,
        [
            (1, short, None),
            (2, long, None),
            (3, long, Some(2)),
            (4, short, Some(1))
        ]
    );
    let step = trend[3].since.as_ref().expect("a step");
    let score = step.score.expect("scored");
    assert!(score.after.low > score.before.low, "{score:?}");
    assert_eq!(step.common, 3);

    let refused = desk
        .dossiers
        .compare(&desk.pack, &desk.id, 1, 9)
        .expect_err("no such");
    assert!(matches!(refused, DossierError::NoSuchRound(9)), "{refused:?}");
}

#[test]
fn an_assessment_without_an_answer_of_its_own_is_followed_by_no_other() {
    let mut desk = desk();
    let refused = |desk: &mut Desk| {
        desk.dossiers
            .new_round(&desk.pack, &desk.id, Moment(9))
            .expect_err("empty")
    };
    assert!(matches!(refused(&mut desk), DossierError::NothingAnswered));
    let question = desk.questions(1).remove(0);
    desk.answer(&question, Level::Full, 10);
    desk.new_round(11);
    assert!(matches!(refused(&mut desk), DossierError::NothingAnswered));
    assert_eq!(desk.dossiers.rounds(&desk.id).expect("listed").len(), 2);
}
