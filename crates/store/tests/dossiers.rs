//! The verbs, each as a person would tell it.

#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;

use tempfile::TempDir;
use vigie_assessment::{
    Answer, Capacity, ChoiceId, FindingId, Level, Outcome, People, PracticeId, Track, TraitId,
};
use vigie_store::{
    Computer, ContentVersion, Dossier, DossierId, Given, KeptFinding, Moment, Profile, Store, StoreError,
    ThisComputer,
};

fn store() -> (Store, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    let store = Store::open(&folder.path().join("vigie.db")).expect("opens");
    (store, folder)
}

fn profile(name: &str) -> Profile {
    let traits = ["it-provider", "website"].map(|it| TraitId::parse(it).expect("an identifier"));
    Profile {
        name: name.into(),
        people: People::new(10).expect("in bounds"),
        traits: BTreeSet::from(traits),
    }
}

fn create(store: &mut Store, name: &str, at: i64) -> Dossier {
    let content = ContentVersion {
        id: "pack".into(),
        version: "1".into(),
        hash: None,
    };
    store
        .create(&profile(name), Track::Essential, &content, Moment(at))
        .expect("created")
}

fn practice(id: &str) -> PracticeId {
    PracticeId::parse(id).expect("an identifier")
}

fn given(choice: &str, level: Level) -> Given {
    let choice = Some(ChoiceId::parse(choice).expect("an identifier"));
    Given {
        answer: Answer { choice, level },
        reason: None,
        form: None,
    }
}

fn computer(day: &str, findings: &[(&str, Outcome)]) -> Computer {
    let finding = |(id, outcome): &(&str, Outcome)| KeptFinding {
        id: FindingId::parse(id).expect("an identifier"),
        outcome: *outcome,
    };
    Computer {
        platform: "linux".into(),
        checked_on: day.parse().expect("a day"),
        findings: findings.iter().map(finding).collect(),
    }
}

/// Practice, level and note of each row.
fn kept(dossier: &Dossier) -> Vec<(&str, Option<Level>, Option<&str>)> {
    dossier
        .answers
        .iter()
        .map(|it| {
            (
                it.practice.as_str(),
                it.given.as_ref().map(|it| it.answer.level),
                it.note.as_deref(),
            )
        })
        .collect()
}

#[test]
fn a_dossier_is_found_again_as_it_was_left() {
    let (mut store, folder) = store();
    let made = create(&mut store, "Boulangerie fictive", 1);
    store
        .record(
            &made.id,
            &practice("mfa-email"),
            &given("all", Level::Full),
            Moment(2),
        )
        .expect("recorded");
    store
        .set_capacity(&made.id, Capacity::new(8.0, 200.0).expect("in bounds"), Moment(3))
        .expect("kept");
    store
        .remember_place(&made.id, "question:mfa-email")
        .expect("kept");
    assert_eq!(made.round.track, Track::Essential);
    store
        .set_track(&made.id, Track::Complete, Moment(4))
        .expect("kept");
    drop(store);

    let mut store = Store::open(&folder.path().join("vigie.db")).expect("opens again");
    let dossier = store.dossier(&made.id).expect("there");
    assert_eq!(dossier.profile, profile("Boulangerie fictive"));
    assert_eq!(kept(&dossier), [("mfa-email", Some(Level::Full), None)]);
    assert_eq!(
        dossier.round.capacity,
        Some(Capacity::new(8.0, 200.0).expect("in bounds"))
    );
    assert_eq!(dossier.round.place.as_deref(), Some("question:mfa-email"));
    assert_eq!(dossier.round.track, Track::Complete);
    assert_eq!(dossier.changed_at, Moment(4), "where one is, is no change");
}

#[test]
fn a_later_answer_takes_the_place_of_the_one_before() {
    let (mut store, _folder) = store();
    let id = create(&mut store, "A", 1).id;
    let reason = Given {
        answer: Answer {
            choice: None,
            level: Level::NotApplicable,
        },
        reason: Some("why".into()),
        form: None,
    };
    store
        .record(&id, &practice("p"), &reason, Moment(2))
        .expect("recorded");
    let dossier = store
        .record(&id, &practice("p"), &given("no", Level::None), Moment(3))
        .expect("recorded");
    assert_eq!(
        dossier.answers[0].given,
        Some(given("no", Level::None)),
        "the reason went with its answer"
    );
}

#[test]
fn notes_and_answers_come_and_go_alone() {
    let (mut store, _folder) = store();
    let id = create(&mut store, "A", 1).id;
    let p = practice("p");
    let note = |store: &mut Store, text| store.set_note(&id, &p, text, Moment(2)).expect("kept");
    assert_eq!(
        kept(&note(&mut store, Some("ask Luc"))),
        [("p", None, Some("ask Luc"))]
    );
    let both = store
        .record(&id, &p, &given("no", Level::None), Moment(3))
        .expect("recorded");
    assert_eq!(kept(&both), [("p", Some(Level::None), Some("ask Luc"))]);
    assert_eq!(
        kept(&store.clear(&id, &p, Moment(4)).expect("cleared")),
        [("p", None, Some("ask Luc"))]
    );
    assert_eq!(kept(&note(&mut store, None)), []);
    store
        .record(&id, &p, &given("no", Level::None), Moment(5))
        .expect("recorded");
    assert_eq!(kept(&note(&mut store, None)), [("p", Some(Level::None), None)]);
    assert_eq!(kept(&store.clear(&id, &p, Moment(6)).expect("cleared")), []);
}

#[test]
fn what_a_computer_showed_is_kept_with_its_kind_and_day_and_a_later_check_takes_its_place() {
    let (mut store, folder) = store();
    let made = create(&mut store, "A", 1);
    assert_eq!(
        (made.this_computer, &made.computer),
        (None, &None),
        "not asked yet"
    );
    let every = [
        ("a.met", Outcome::Met),
        ("b.attention", Outcome::Attention),
        ("c.not-met", Outcome::NotMet),
        ("d.unknown", Outcome::Unknown),
        ("e.not-applicable", Outcome::NotApplicable),
    ];
    let first = computer("2026-11-24", &every);
    let kept = store.keep_computer(&made.id, &first, Moment(2)).expect("kept");
    assert_eq!((kept.computer, kept.changed_at), (Some(first), Moment(2)));
    let second = computer("2027-01-01", &every[..1]);
    store.keep_computer(&made.id, &second, Moment(3)).expect("kept");
    store
        .set_this_computer(&made.id, ThisComputer::OfTheBusiness, Moment(4))
        .expect("said");
    drop(store);

    let mut store = Store::open(&folder.path().join("vigie.db")).expect("opens again");
    let dossier = store.dossier(&made.id).expect("there");
    assert_eq!(dossier.computer, Some(second));
    assert_eq!(dossier.this_computer, Some(ThisComputer::OfTheBusiness));
    assert_eq!(dossier.changed_at, Moment(4));
}

#[test]
fn what_a_computer_showed_is_erased_when_it_is_asked_or_when_it_is_anothers() {
    let (mut store, folder) = store();
    let id = create(&mut store, "A", 1).id;
    let other = create(&mut store, "B", 1).id;
    let found = |needle: &str| {
        let mut files = fs::read_dir(folder.path())
            .expect("listed")
            .map(|it| fs::read(it.expect("an entry").path()).expect("read"));
        files.any(|bytes| bytes.windows(needle.len()).any(|it| it == needle.as_bytes()))
    };
    for whose in [None, Some(ThisComputer::Another)] {
        let shown = computer("2026-11-24", &[("to.be-forgotten", Outcome::NotMet)]);
        store.keep_computer(&id, &shown, Moment(2)).expect("kept");
        let beside = computer("2026-11-25", &[("to.be-kept", Outcome::Met)]);
        store.keep_computer(&other, &beside, Moment(2)).expect("kept");
        assert!(found("to.be-forgotten"));
        let dossier = match whose {
            None => store.erase_computer(&id, Moment(3)),
            Some(whose) => store.set_this_computer(&id, whose, Moment(3)),
        };
        let dossier = dossier.expect("erased");
        assert_eq!((dossier.computer, dossier.this_computer), (None, whose));
        assert!(!found("to.be-forgotten"), "{whose:?}: while the file is open");
        assert_eq!(store.dossier(&other).expect("there").computer, Some(beside));
    }
}

#[test]
fn the_dossier_changed_last_comes_first() {
    let (mut store, _folder) = store();
    let first = create(&mut store, "first", 1).id;
    create(&mut store, "second", 2);
    let names = |store: &mut Store| -> Vec<String> {
        store
            .dossiers()
            .expect("listed")
            .into_iter()
            .map(|it| it.profile.name)
            .collect()
    };
    assert_eq!(names(&mut store), ["second", "first"]);
    store
        .update(&first, &profile("first, renamed"), Moment(3))
        .expect("updated");
    assert_eq!(names(&mut store), ["first, renamed", "second"]);
}

#[test]
fn every_verb_says_when_the_dossier_is_gone() {
    let (mut store, _folder) = store();
    let id = create(&mut store, "A", 1).id;
    let other = create(&mut store, "B", 1).id;
    store
        .record(&other, &practice("p"), &given("no", Level::None), Moment(1))
        .expect("recorded");
    store.delete(&id).expect("deleted");
    let p = practice("p");
    let now = Moment(2);
    let results = [
        store.dossier(&id).err(),
        store.update(&id, &profile("A"), now).err(),
        store.record(&id, &p, &given("no", Level::None), now).err(),
        store.clear(&id, &p, now).err(),
        store.set_note(&id, &p, Some("x"), now).err(),
        store
            .set_capacity(&id, Capacity::new(1.0, 1.0).expect("in bounds"), now)
            .err(),
        store.set_track(&id, Track::Complete, now).err(),
        store
            .set_this_computer(&id, ThisComputer::OfTheBusiness, now)
            .err(),
        store.keep_computer(&id, &computer("2026-11-24", &[]), now).err(),
        store.erase_computer(&id, now).err(),
        store.remember_place(&id, "home").err(),
        store.delete(&id).err(),
    ];
    for (at, result) in results.iter().enumerate() {
        assert!(
            matches!(result, Some(StoreError::NoSuchDossier)),
            "verb {at}: {result:?}"
        );
    }
    assert_eq!(
        kept(&store.dossier(&other).expect("there")),
        [("p", Some(Level::None), None)]
    );
}

#[test]
fn what_was_deleted_is_in_no_file_any_more() {
    let (mut store, folder) = store();
    let id = create(&mut store, "Nom-a-oublier", 1).id;
    create(&mut store, "Nom-a-garder", 1);
    for number in 0..60 {
        let note = format!("Note-a-oublier {number} {}", "x".repeat(900));
        store
            .set_note(&id, &practice(&format!("p-{number}")), Some(&note), Moment(2))
            .expect("kept");
    }
    let found = |needle: &str| {
        let files = fs::read_dir(folder.path())
            .expect("listed")
            .map(|it| it.expect("an entry").path());
        let holds = |path| {
            fs::read(path)
                .expect("read")
                .windows(needle.len())
                .any(|it| it == needle.as_bytes())
        };
        files.into_iter().any(holds)
    };
    assert!(found("Nom-a-oublier") && found("Note-a-oublier"));
    store.delete(&id).expect("deleted");
    assert!(
        !found("Nom-a-oublier") && !found("Note-a-oublier"),
        "while the file is still open"
    );
    drop(store);
    assert!(!found("Nom-a-oublier") && !found("Note-a-oublier"));
    assert!(found("Nom-a-garder"));
}

#[test]
fn identifiers_of_dossiers_are_checked() {
    assert!(DossierId::parse(&"0".repeat(32)).is_some());
    for text in [
        "",
        "0",
        &"0".repeat(33),
        &"G".repeat(32),
        &"A".repeat(32),
        "../../../../../../../../../../ab",
    ] {
        assert_eq!(DossierId::parse(text), None, "{text}");
    }
}

#[test]
fn settings_are_kept_by_name() {
    let (mut store, _folder) = store();
    assert_eq!(store.setting("language").expect("read"), None);
    store.set_setting("language", "en").expect("kept");
    store.set_setting("language", "fr").expect("kept");
    assert_eq!(store.setting("language").expect("read").as_deref(), Some("fr"));
}
