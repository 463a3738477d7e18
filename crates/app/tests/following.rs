//! Following a plan over several assessments, over a real data file and the shipped content.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use tempfile::TempDir;
use vigie_app::Content;
use vigie_app::assessment::{
    Blocked, Choice, Date, Form, Level, Pack, Placement, Practice, PracticeId, Track, plan,
};
use vigie_app::dossiers::{
    AskFirst, BusinessForm, Chosen, DAYS_IN_BIN, DecisionForm, Dossier, DossierError, Dossiers, Moment,
    OLD_AFTER_DAYS, Status, StatusForm, StoreError, asked, assessed, followed, input, to_ask, with_done,
};
use vigie_secrets::Passphrase;

const DAY: i64 = 86_400_000;
const TODAY: Date = Date::constant(2026, 11, 24);

struct Desk {
    dossiers: Dossiers,
    pack: Pack,
    content: Content,
    id: String,
    _folder: TempDir,
}

/// A dossier on the essential track, nothing answered.
fn desk() -> Desk {
    let folder = TempDir::new().expect("a temporary folder");
    let content = Content::builtin().expect("the shipped content");
    let mut dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("opens");
    let form = BusinessForm {
        name: "Atelier fictif",
        people: 10,
        traits: &[],
    };
    let made = dossiers.create(content.pack(), form, Moment(0)).expect("created");
    Desk {
        dossiers,
        pack: content.pack().clone(),
        content,
        id: made.id.to_string(),
        _folder: folder,
    }
}

fn choice(practice: &Practice, level: Level) -> Option<&Choice> {
    practice.choices.iter().find(|it| it.level == level)
}

impl Desk {
    fn dossier(&mut self) -> Dossier {
        self.dossiers.get(&self.id).expect("there")
    }

    /// Questions that are asked whatever is answered, and that offer all of full, none and unknown.
    fn questions(&mut self, count: usize) -> Vec<String> {
        let dossier = self.dossier();
        let asked = asked(&self.pack, &dossier).into_iter();
        let hiding: BTreeSet<&PracticeId> = self
            .pack
            .practices
            .iter()
            .filter_map(|it| it.hidden_when_none.as_ref())
            .collect();
        let fits = |id: &PracticeId| {
            let practice = self.pack.practice(id).expect("in the pack");
            let levels = [Level::Full, Level::None, Level::Unknown];
            !hiding.contains(id)
                && practice.hidden_when_none.is_none()
                && levels.iter().all(|level| choice(practice, *level).is_some())
        };
        let found: Vec<String> = asked.filter(fits).take(count).map(|it| it.to_string()).collect();
        assert_eq!(found.len(), count, "the shipped content has as many");
        found
    }

    fn answer(&mut self, question: &str, level: Level, at: i64) -> Dossier {
        let practice = self.pack.practices.iter().find(|it| it.id.as_str() == question);
        let choice = choice(practice.expect("asked"), level)
            .expect("offered")
            .id
            .to_string();
        self.dossiers
            .answer(
                &self.pack,
                &self.id,
                question,
                Chosen::Choice(&choice),
                Moment(at),
            )
            .expect("answered")
    }

    fn decide(&mut self, action: &str, status: StatusForm<'_>, at: i64) -> Result<Dossier, DossierError> {
        self.decide_by(action, status, None, at)
    }

    fn decide_by(
        &mut self,
        action: &str,
        status: StatusForm<'_>,
        due: Option<Date>,
        at: i64,
    ) -> Result<Dossier, DossierError> {
        let form = DecisionForm {
            status,
            assigned_to: " Luc ",
            due,
        };
        self.dossiers
            .decide(&self.pack, &self.id, action, form, TODAY, Moment(at))
    }

    fn new_round(&mut self, at: i64) -> Dossier {
        self.dossiers
            .new_round(&self.pack, &self.id, Moment(at))
            .expect("begun")
    }

    fn waiting(&mut self, at: i64) -> Vec<(String, AskFirst)> {
        let dossier = self.dossier();
        let waiting = to_ask(&self.pack, &dossier, Moment(at)).into_iter();
        waiting.map(|it| (it.practice.to_string(), it.why)).collect()
    }
}

const DONE: StatusForm<'_> = StatusForm::Done {
    on: TODAY,
    proof: "facture 12",
};

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
