//! What is done with dossiers in the window, over a real data file and the shipped content.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;

use tempfile::TempDir;
use vigie_app::Content;
use vigie_app::assessment::{
    Contradiction, Date, FindingId, Level, Outcome, Pack, Placement, PracticeId, Track, plan,
};
use vigie_app::checks::{Checked, Facts, Platform};
use vigie_app::dossiers::{
    BusinessForm, Chosen, Dossier, DossierError, Dossiers, Moment, StoreError, ThisComputer, asked, assessed,
    capacity, input, iso, months,
};

struct Desk {
    dossiers: Dossiers,
    content: Content,
    _folder: TempDir,
}

fn desk() -> Desk {
    let folder = TempDir::new().expect("a temporary folder");
    let dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("opens");
    Desk {
        dossiers,
        content: Content::builtin().expect("the shipped content"),
        _folder: folder,
    }
}

impl Desk {
    fn pack(&self) -> &Pack {
        self.content.pack()
    }

    fn create(&mut self, people: i64, traits: &[&str]) -> Result<Dossier, DossierError> {
        let traits: Vec<String> = traits.iter().map(ToString::to_string).collect();
        let form = BusinessForm {
            name: "Atelier fictif",
            people,
            traits: &traits,
        };
        self.dossiers.create(self.content.pack(), form, Moment(1))
    }

    fn answer(&mut self, id: &str, question: &str, chosen: Chosen<'_>) -> Result<Dossier, DossierError> {
        self.dossiers
            .answer(self.content.pack(), id, question, chosen, Moment(2))
    }
}

fn ids(asked: &[PracticeId]) -> Vec<&str> {
    asked.iter().map(PracticeId::as_str).collect()
}

#[test]
fn what_is_asked_is_what_the_plan_counts_as_open() {
    let mut desk = desk();
    for traits in [
        &[][..],
        &["it-provider"],
        &["website", "online-sales", "remote-work", "it-provider"],
    ] {
        let dossier = desk.create(10, traits).expect("created");
        let open = plan(desk.pack(), &input(desk.pack(), &dossier)).open;
        let asked: BTreeSet<_> = asked(desk.pack(), &dossier).into_iter().collect();
        assert_eq!(asked, open.into_iter().collect(), "{traits:?}");
    }
}

#[test]
fn the_first_questions_are_those_that_move_the_plan_most() {
    let mut desk = desk();
    let dossier = desk.create(10, &["it-provider"]).expect("created");
    let asked = asked(desk.pack(), &dossier);
    assert_eq!(ids(&asked).first(), Some(&"mfa-email"));
    let mut domains: Vec<_> = asked
        .iter()
        .filter_map(|id| Some(desk.pack().practice(id)?.domain.as_str()))
        .collect();
    domains.dedup();
    assert_eq!(
        domains.iter().collect::<BTreeSet<_>>().len(),
        domains.len(),
        "a domain came back"
    );
    let first_lesser = domains
        .iter()
        .position(|domain| {
            let mut practices = desk.pack().practices.iter();
            !practices.any(|it| it.domain.as_str() == *domain && it.must_have)
        })
        .unwrap_or(domains.len());
    let with_must_haves = desk
        .pack()
        .practices
        .iter()
        .filter(|it| it.must_have)
        .map(|it| it.domain.as_str())
        .collect::<BTreeSet<_>>();
    assert_eq!(first_lesser, with_must_haves.len(), "{domains:?}");
}

#[test]
fn going_on_to_the_complete_track_asks_only_what_is_left() {
    let mut desk = desk();
    let id = desk.create(10, &["it-provider"]).expect("created").id.to_string();
    desk.answer(&id, "mfa-email", Chosen::Choice("no"))
        .expect("answered");
    let essential = desk.dossiers.get(&id).expect("there");
    let complete = desk
        .dossiers
        .set_track(&id, Track::Complete, Moment(3))
        .expect("kept");
    assert_eq!(complete.answers, essential.answers);
    let before: BTreeSet<_> = asked(desk.pack(), &essential).into_iter().collect();
    let after: BTreeSet<_> = asked(desk.pack(), &complete).into_iter().collect();
    assert!(before.is_subset(&after) && before.len() < after.len());
    let back = desk
        .dossiers
        .set_track(&id, Track::Essential, Moment(4))
        .expect("kept");
    assert_eq!(asked(desk.pack(), &back), asked(desk.pack(), &essential));
}

#[test]
fn a_question_is_asked_after_the_one_that_can_make_it_pointless() {
    let mut desk = desk();
    let dossier = desk
        .create(10, &["it-provider", "website", "online-sales"])
        .expect("created");
    let asked = asked(desk.pack(), &dossier);
    let at = |id: &PracticeId| asked.iter().position(|it| it == id);
    for practice in &desk.pack().practices {
        let (Some(by), Some(own)) = (practice.hidden_when_none.as_ref().and_then(at), at(&practice.id))
        else {
            continue;
        };
        assert!(by < own, "{} comes before what hides it", practice.id);
    }
}

#[test]
fn an_answer_comes_back_with_its_level_and_moves_the_plan() {
    let mut desk = desk();
    let id = desk.create(10, &[]).expect("created").id.to_string();
    let (question, choice) = {
        let mut practices = desk.pack().practices.iter();
        let practice = practices
            .find(|it| it.track == Track::Essential)
            .expect("an essential one");
        let none = practice
            .choices
            .iter()
            .find(|it| it.level == Level::None)
            .expect("a choice of none");
        (practice.id.to_string(), none.id.to_string())
    };
    let dossier = desk
        .answer(&id, &question, Chosen::Choice(&choice))
        .expect("answered");
    let given = dossier.answers[0].given.as_ref().expect("given");
    assert_eq!(
        (
            given.answer.level,
            given
                .answer
                .choice
                .as_ref()
                .map(vigie_app::assessment::ChoiceId::as_str)
        ),
        (Level::None, Some(&*choice))
    );
    let made = plan(desk.pack(), &input(desk.pack(), &dossier));
    assert_eq!(
        made.actions
            .iter()
            .map(|it| it.practice.as_str())
            .collect::<Vec<_>>(),
        [question.as_str()]
    );
    let dossier = desk.answer(&id, &question, Chosen::Nothing).expect("cleared");
    assert_eq!(plan(desk.pack(), &input(desk.pack(), &dossier)).actions, []);
}

#[test]
fn what_the_pack_does_not_offer_is_refused_and_nothing_changes() {
    let mut desk = desk();
    let dossier = desk.create(10, &[]).expect("created");
    let id = dossier.id.to_string();
    for (question, chosen) in [
        ("no-such-question", Chosen::Choice("no")),
        ("Not An Identifier", Chosen::Choice("no")),
        ("mfa-email", Chosen::Choice("no-such-choice")),
        ("mfa-email", Chosen::Choice("<script>")),
        ("mfa-email", Chosen::NotApplicable("a reason")),
    ] {
        let refused = desk.answer(&id, question, chosen).expect_err(question);
        assert!(
            matches!(refused, DossierError::NotOffered(_)),
            "{question}: {refused:?}"
        );
    }
    assert_eq!(desk.dossiers.get(&id).expect("there"), dossier);
}

#[test]
fn does_not_apply_takes_a_reason() {
    let mut desk = desk();
    let id = desk.create(10, &[]).expect("created").id.to_string();
    let question = {
        let practices = &desk.pack().practices;
        practices
            .iter()
            .find(|it| it.not_applicable)
            .expect("one that allows it")
            .id
            .to_string()
    };
    let empty = desk
        .answer(&id, &question, Chosen::NotApplicable(" \n "))
        .expect_err("refused");
    assert!(matches!(empty, DossierError::ReasonEmpty), "{empty:?}");
    let marks = desk
        .answer(&id, &question, Chosen::NotApplicable("a\u{202E}b"))
        .expect_err("refused");
    assert!(matches!(marks, DossierError::Note(_)), "{marks:?}");
    let dossier = desk
        .answer(&id, &question, Chosen::NotApplicable(" no such devices "))
        .expect("answered");
    let given = dossier.answers[0].given.as_ref().expect("given");
    assert_eq!(
        (given.answer.level, given.reason.as_deref()),
        (Level::NotApplicable, Some("no such devices"))
    );
}

#[test]
fn a_business_that_cannot_be_is_refused() {
    let mut desk = desk();
    for people in [0, -1, 500, i64::MAX] {
        assert!(
            matches!(desk.create(people, &[]), Err(DossierError::People)),
            "{people}"
        );
    }
    for name in ["", " ", &"x".repeat(10_000), "a\u{202E}b", "a\u{0}b"] {
        let form = BusinessForm {
            name,
            people: 3,
            traits: &[],
        };
        let refused = desk
            .dossiers
            .create(desk.content.pack(), form, Moment(1))
            .expect_err("refused");
        assert!(matches!(refused, DossierError::Name(_)), "{refused:?}");
    }
    assert!(matches!(
        desk.create(3, &["no-such-trait"]),
        Err(DossierError::NotOffered(_))
    ));
    assert_eq!(desk.dossiers.list().expect("listed"), []);
}

#[test]
fn hours_and_dollars_come_from_the_size_until_they_are_given() {
    let mut desk = desk();
    let dossier = desk.create(10, &[]).expect("created");
    let id = dossier.id.to_string();
    let proposed = desk.pack().default_capacity(10).expect("a preset").capacity;
    assert_eq!(capacity(desk.pack(), &dossier), proposed);
    for (hours, dollars) in [
        (-1.0, 0.0),
        (745.0, 0.0),
        (f64::NAN, 0.0),
        (1.0, -0.5),
        (1.0, f64::INFINITY),
    ] {
        let refused = desk.dossiers.set_capacity(&id, hours, dollars, Moment(2));
        assert!(
            matches!(refused, Err(DossierError::Capacity)),
            "{hours} h, {dollars} $"
        );
    }
    let dossier = desk
        .dossiers
        .set_capacity(&id, 0.0, 0.0, Moment(2))
        .expect("kept");
    let kept = capacity(desk.pack(), &dossier);
    assert_eq!(
        (kept.minutes.0, kept.cents.0),
        (0, 0),
        "nothing at all is a capacity too"
    );
}

#[test]
fn giving_up_a_trait_keeps_the_answers_it_called_for() {
    let mut desk = desk();
    let id = desk.create(10, &["it-provider"]).expect("created").id.to_string();
    desk.answer(&id, "it-provider-security", Chosen::Choice("dont-know"))
        .expect("answered");
    let form = BusinessForm {
        name: "Atelier fictif",
        people: 10,
        traits: &[],
    };
    let dossier = desk
        .dossiers
        .update_business(desk.content.pack(), &id, form, Moment(3))
        .expect("updated");
    assert!(!ids(&asked(desk.pack(), &dossier)).contains(&"it-provider-security"));
    assert_eq!(dossier.answers[0].practice.as_str(), "it-provider-security");
}

#[test]
fn an_identifier_that_is_none_names_no_dossier() {
    let mut desk = desk();
    for id in ["", "../vigie.db", &"0".repeat(32)] {
        let gone = desk.dossiers.get(id).expect_err("refused");
        assert!(
            matches!(gone, DossierError::Store(StoreError::NoSuchDossier)),
            "{id}: {gone:?}"
        );
    }
}

#[test]
fn months_add_up_to_the_actions_they_hold() {
    let mut desk = desk();
    let mut dossier = desk.create(10, &["it-provider"]).expect("created");
    let id = dossier.id.to_string();
    let none: Vec<(String, String)> = asked(desk.pack(), &dossier)
        .iter()
        .filter_map(|id| {
            let choices = &desk.pack().practice(id)?.choices;
            let none = choices.iter().find(|it| it.level == Level::None)?;
            Some((id.to_string(), none.id.to_string()))
        })
        .collect();
    for (question, choice) in &none {
        dossier = desk
            .answer(&id, question, Chosen::Choice(choice))
            .expect("answered");
    }
    let capacity = capacity(desk.pack(), &dossier);
    let made = plan(desk.pack(), &input(desk.pack(), &dossier));
    let months = months(&made.actions, capacity, Date::constant(2026, 1, 31));
    let scheduled = made
        .actions
        .iter()
        .filter(|it| matches!(it.placement, Placement::Scheduled(_)));
    assert_eq!(
        months.iter().map(|it| it.minutes.0).sum::<u32>(),
        scheduled.map(|it| it.minutes.0).sum::<u32>()
    );
    for month in &months {
        assert_eq!(month.minutes.0 + month.minutes_free.0, capacity.minutes.0);
    }
    let spent: u64 = months.iter().map(|it| it.cents.0).sum();
    let given = capacity.cents.0 * u64::try_from(months.len()).expect("a few");
    assert_eq!(months.last().map(|it| it.cents_left.0), Some(given - spent));
    assert_eq!(
        months[1].starts,
        Date::constant(2026, 2, 28),
        "a month later, not past its end"
    );
}

#[test]
fn moments_are_told_in_universal_time() {
    assert_eq!(iso(Moment(1_764_012_600_000)), "2025-11-24T19:30:00Z");
    assert_eq!(iso(Moment(0)), "1970-01-01T00:00:00Z");
    assert!(
        iso(Moment(i64::MAX)).starts_with('-'),
        "out of range is not a panic"
    );
}

const TODAY: Date = Date::constant(2026, 11, 24);

/// What a computer shows on which the disk is not encrypted and a backup program is found.
fn checked() -> Checked {
    let facts = Facts::of_this_computer().expect("the shipped tables");
    let mut checked = facts.judged(TODAY);
    checked.platform = Platform::Macos;
    for finding in &mut checked.findings {
        finding.outcome = match finding.id.as_str() {
            "disk.encrypted" => Outcome::NotMet,
            "backup.present" => Outcome::Met,
            _ => Outcome::Unknown,
        };
    }
    checked
}

#[test]
fn what_a_computer_shows_is_kept_only_where_it_serves_the_business() {
    let mut desk = desk();
    let id = desk.create(5, &[]).expect("created").id.to_string();
    let refused = |desk: &mut Desk| {
        let result = desk.dossiers.keep_checks(&id, &checked(), Moment(3));
        assert!(matches!(result, Err(DossierError::NotItsComputer)), "{result:?}");
        assert_eq!(desk.dossiers.get(&id).expect("there").computer, None);
    };
    refused(&mut desk);
    desk.dossiers
        .set_this_computer(&id, ThisComputer::Another, Moment(2))
        .expect("said");
    refused(&mut desk);
    desk.dossiers
        .set_this_computer(&id, ThisComputer::OfTheBusiness, Moment(4))
        .expect("said");
    let kept = desk
        .dossiers
        .keep_checks(&id, &checked(), Moment(5))
        .expect("kept")
        .computer
        .expect("a computer");
    assert_eq!(
        (kept.platform.as_str(), kept.checked_on),
        ("macos", checked().date)
    );
    assert_eq!(kept.findings.len(), checked().findings.len());
}

#[test]
fn a_kept_finding_contradicts_an_answer_until_it_is_erased() {
    let mut desk = desk();
    let id = desk
        .create(5, &["portable-devices"])
        .expect("created")
        .id
        .to_string();
    desk.dossiers
        .set_track(&id, Track::Complete, Moment(2))
        .expect("on the full review");
    let encryption = PracticeId::parse("disk-encryption").expect("an identifier");
    let full = desk
        .pack()
        .practice(&encryption)
        .and_then(|it| it.choices.iter().find(|choice| choice.level == Level::Full))
        .map(|it| it.id.to_string())
        .expect("a choice");
    desk.answer(&id, "disk-encryption", Chosen::Choice(&full))
        .expect("answered");
    desk.dossiers
        .set_this_computer(&id, ThisComputer::OfTheBusiness, Moment(3))
        .expect("said");
    let before = desk.dossiers.get(&id).expect("there");
    let kept = desk
        .dossiers
        .keep_checks(&id, &checked(), Moment(4))
        .expect("kept");
    assert_eq!(kept.answers, before.answers, "findings never answer");
    assert_eq!(asked(desk.pack(), &kept), asked(desk.pack(), &before));

    let with = assessed(&desk.content, &kept, TODAY).expect("a plan");
    assert_eq!(with.computer, Some((Platform::Macos, checked().date)));
    let expected = Contradiction {
        practice: encryption.clone(),
        answer: Level::Full,
        finding: FindingId::parse("disk.encrypted").expect("an identifier"),
    };
    assert_eq!(with.plan.contradictions, [expected]);
    assert!(with.plan.actions.iter().any(|it| it.practice == encryption));

    let erased = desk.dossiers.erase_checks(&id, Moment(5)).expect("erased");
    let without = assessed(&desk.content, &erased, TODAY).expect("a plan");
    assert_eq!((without.computer, without.plan.contradictions.len()), (None, 0));
    assert!(without.plan.actions.iter().all(|it| it.practice != encryption));
}

#[test]
fn a_computer_of_a_kind_that_is_not_known_is_damage() {
    let mut desk = desk();
    let mut dossier = desk.create(5, &[]).expect("created");
    let checked_on = TODAY;
    dossier.computer = Some(vigie_app::dossiers::Computer {
        platform: "amiga".into(),
        checked_on,
        findings: Vec::new(),
    });
    let result = assessed(&desk.content, &dossier, TODAY);
    assert!(
        matches!(result, Err(DossierError::Store(StoreError::Damaged { .. }))),
        "{result:?}"
    );
}
