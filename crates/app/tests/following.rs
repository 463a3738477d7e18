//! Following a plan, over a real data file and the shipped content.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

mod desk;

use desk::{DAY, DONE, Desk, TODAY, desk};
use vigie_app::assessment::{Blocked, Date, Level, Placement, PracticeId, Track, plan};
use vigie_app::dossiers::{
    DAYS_IN_BIN, DossierError, Moment, Status, StatusForm, StoreError, asked, assessed, followed, input,
    with_done,
};
use vigie_secrets::Passphrase;

#[test]
fn what_is_done_counts_until_the_question_is_answered_anew() {
    let mut desk = desk();
    let questions = desk.questions(2);
    for question in &questions {
        desk.answer(question, Level::None, 1);
    }
    let before = desk.dossier();
    assert!(with_done(&desk.pack, &before).is_none(), "nothing is done");
    let dossier = desk.decide(&questions[0], DONE, 2).expect("done");
    let Status::Done { on, proof } = &dossier.decisions[0].decision.status else {
        panic!("{:?}", dossier.decisions)
    };
    assert_eq!((*on, proof.as_deref()), (TODAY, Some("facture 12")));
    assert_eq!(dossier.decisions[0].decision.assigned_to.as_deref(), Some("Luc"));

    let as_answered = plan(&desk.pack, &input(&desk.pack, &dossier));
    let since = with_done(&desk.pack, &dossier).expect("something is done");
    assert_eq!(
        since.done.iter().map(PracticeId::as_str).collect::<Vec<_>>(),
        [questions[0].as_str()]
    );
    let (was, is) = (
        as_answered.score.range.expect("scored"),
        since.plan.score.range.expect("scored"),
    );
    assert!(is.low > was.low, "{is:?} after {was:?}");
    assert_eq!(as_answered.actions.len(), since.plan.actions.len() + 1);
    assert!(followed(&dossier)[0].counts_as_done);

    // Looked at again, it is not in place after all.
    desk.new_round(3);
    let carried = desk.dossier();
    assert!(
        with_done(&desk.pack, &carried).is_some(),
        "an answer taken over is older than what is done"
    );
    let anew = desk.answer(&questions[0], Level::None, 4);
    assert!(with_done(&desk.pack, &anew).is_none());
    assert!(!followed(&anew)[0].counts_as_done);
    let undone = desk.dossiers.undo(&desk.id, Moment(5)).expect("undone");
    assert!(with_done(&desk.pack, &undone).is_some());
}

#[test]
fn only_what_an_answer_calls_for_can_be_done_and_not_on_a_day_to_come() {
    let mut desk = desk();
    let questions = desk.questions(3);
    desk.answer(&questions[0], Level::Unknown, 1);
    desk.answer(&questions[1], Level::Full, 1);
    for question in &questions {
        let refused = desk.decide(question, DONE, 2).expect_err("nothing to do");
        assert!(matches!(refused, DossierError::NotToDo(_)), "{refused:?}");
    }
    desk.answer(&questions[2], Level::None, 3);
    let tomorrow = StatusForm::Done {
        on: TODAY.tomorrow().expect("a day"),
        proof: "",
    };
    let refused = desk.decide(&questions[2], tomorrow, 4).expect_err("to come");
    assert!(matches!(refused, DossierError::DoneLater), "{refused:?}");
    let aside = StatusForm::SetAside { reason: " \n" };
    let refused = desk.decide(&questions[2], aside, 4).expect_err("no reason");
    assert!(matches!(refused, DossierError::ReasonEmpty), "{refused:?}");
    let refused = desk
        .decide("no-such-practice", StatusForm::ToDo, 4)
        .expect_err("unknown");
    assert!(matches!(refused, DossierError::NotOffered(_)), "{refused:?}");
    assert_eq!(desk.dossier().decisions, [], "nothing was kept");
    desk.decide(&questions[0], StatusForm::UnderWay, 5)
        .expect("finding out can be under way");
}

#[test]
fn what_is_set_aside_stays_in_the_plan_without_a_month_and_rows_say_why() {
    let mut desk = desk();
    let question = desk.questions(1).remove(0);
    desk.answer(&question, Level::None, 1);
    let aside = StatusForm::SetAside {
        reason: "on déménage au printemps",
    };
    let dossier = desk.decide(&question, aside, 2).expect("set aside");
    let assessed = assessed(&desk.content, &dossier, TODAY).expect("assessed");
    let action = &assessed.plan.actions[0];
    assert_eq!(action.practice.as_str(), question);
    assert_eq!(action.placement, Placement::Blocked(Blocked::SetAside));
    let row = &assessed.following.actions[&action.practice];
    assert_eq!(
        (row.status, row.note.as_str()),
        (vigie_app::Status::SetAside, "on déménage au printemps")
    );
    assert_eq!(assessed.following.dossier.as_deref(), Some(desk.id.as_str()));
    let cleared = desk
        .dossiers
        .clear_decision(&desk.pack, &desk.id, &question, Moment(3))
        .expect("cleared");
    assert_eq!(cleared.decisions, []);
}

#[test]
fn the_list_says_what_the_plan_says_before_and_after_each_change() {
    let mut desk = desk();
    let questions = desk.questions(4);
    let due = |day| Some(Date::constant(2026, 12, day));
    // What the list says of the one dossier, twice: made, then kept.
    let known = |desk: &mut Desk| {
        let first = desk.dossiers.summaries(&desk.pack).expect("listed");
        assert_eq!(desk.dossiers.summaries(&desk.pack).expect("listed"), first);
        first[0].known.clone().expect("open")
    };
    assert_eq!((known(&mut desk).answered, known(&mut desk).open_actions), (0, 0));
    for question in &questions {
        desk.answer(question, Level::None, DAY);
    }
    let listed = known(&mut desk);
    let dossier = desk.dossier();
    assert_eq!(listed.asked as usize, asked(&desk.pack, &dossier).len());
    assert_eq!(
        (listed.answered, listed.open_actions, listed.next_due),
        (4, 4, None)
    );

    desk.decide_by(&questions[0], StatusForm::UnderWay, due(20), 2 * DAY)
        .expect("kept");
    desk.decide_by(&questions[1], StatusForm::ToDo, due(5), 2 * DAY)
        .expect("kept");
    let next = known(&mut desk).next_due.expect("something is due");
    assert_eq!(
        (next.practice.as_str(), next.day),
        (questions[1].as_str(), due(5).expect("a day"))
    );
    desk.decide_by(&questions[1], DONE, due(5), 3 * DAY)
        .expect("done");
    desk.decide(
        &questions[2],
        StatusForm::SetAside { reason: "plus tard" },
        3 * DAY,
    )
    .expect("set aside");
    let listed = known(&mut desk);
    assert_eq!(listed.open_actions, 2, "without what is done or set aside");
    assert_eq!(listed.next_due.expect("due").practice.as_str(), questions[0]);

    desk.new_round(4 * DAY);
    let listed = known(&mut desk);
    assert_eq!((listed.rounds, listed.last_assessment), (2, Moment(4 * DAY)));
    let track = desk
        .dossiers
        .set_track(&desk.id, Track::Complete, Moment(5 * DAY))
        .expect("kept");
    let listed = known(&mut desk);
    assert_eq!(
        (listed.track, listed.asked as usize),
        (Track::Complete, asked(&desk.pack, &track).len())
    );

    // Another content: one question less.
    let gone = &questions[3];
    desk.pack.practices.retain(|it| it.id.as_str() != gone);
    desk.pack.info.hash = "another".into();
    assert_eq!(known(&mut desk).answered, 3);
}

#[test]
fn a_deleted_dossier_can_be_taken_back_for_thirty_days() {
    let mut desk = desk();
    let before = desk.dossier();
    desk.dossiers.delete(&desk.id, Moment(DAY)).expect("in the bin");
    assert_eq!(desk.dossiers.summaries(&desk.pack).expect("listed"), []);
    let bin = desk.dossiers.bin().expect("listed");
    assert_eq!(
        (bin[0].name.as_str(), bin[0].until),
        ("Atelier fictif", Moment((1 + DAYS_IN_BIN) * DAY))
    );
    assert_eq!(
        desk.dossiers
            .empty_bin(Moment((1 + DAYS_IN_BIN) * DAY))
            .expect("looked"),
        0
    );
    assert_eq!(desk.dossiers.take_back(&desk.id).expect("taken back"), before);
    desk.dossiers.delete(&desk.id, Moment(DAY)).expect("in the bin");
    assert_eq!(
        desk.dossiers
            .empty_bin(Moment((1 + DAYS_IN_BIN) * DAY + 1))
            .expect("emptied"),
        1
    );
    let gone = desk.dossiers.take_back(&desk.id).expect_err("erased");
    assert!(
        matches!(gone, DossierError::Store(StoreError::NoSuchDossier)),
        "{gone:?}"
    );
}

#[test]
fn a_dossier_with_its_own_passphrase_is_followed_like_any_other_while_it_is_open() {
    let mut desk = desk();
    let own = || Passphrase::parse("quatre petits chats gris".to_owned()).expect("a passphrase");
    let question = desk.questions(1).remove(0);
    desk.answer(&question, Level::None, 1);
    desk.dossiers.seal(&desk.id, &own(), Moment(2)).expect("sealed");
    let known = |desk: &mut Desk| {
        desk.dossiers
            .summaries(&desk.pack)
            .expect("listed")
            .remove(0)
            .known
    };
    assert_eq!(known(&mut desk), None);
    let closed = [
        desk.dossiers.get(&desk.id).err(),
        desk.dossiers.undo(&desk.id, Moment(3)).err(),
        desk.dossiers.new_round(&desk.pack, &desk.id, Moment(3)).err(),
        desk.dossiers.trend(&desk.pack, &desk.id).err(),
        desk.dossiers.delete(&desk.id, Moment(3)).err(),
    ];
    for (at, result) in closed.iter().enumerate() {
        assert!(
            matches!(result, Some(DossierError::Store(StoreError::Sealed))),
            "verb {at}: {result:?}"
        );
    }

    desk.dossiers.open_sealed(&desk.id, &own()).expect("opened");
    desk.decide(&question, DONE, 4).expect("done");
    desk.new_round(5);
    desk.answer(&question, Level::Full, 6);
    let compared = desk
        .dossiers
        .compare(&desk.pack, &desk.id, 1, 2)
        .expect("compared");
    assert_eq!(compared.comparison.changes.len(), 1);
    let listed = known(&mut desk).expect("open");
    assert_eq!((listed.rounds, listed.open_actions), (2, 0));
    let undone = desk.dossiers.undo(&desk.id, Moment(7)).expect("undone");
    assert!(undone.answers[0].carried);
    let refused = desk
        .dossiers
        .delete(&desk.id, Moment(8))
        .expect_err("not to the bin");
    assert!(
        matches!(refused, DossierError::Store(StoreError::Sealed)),
        "{refused:?}"
    );
    desk.dossiers.close_sealed(&desk.id).expect("closed");
    assert_eq!(known(&mut desk), None);
}
