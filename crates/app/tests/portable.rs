//! Dossiers that travel: out of one data file and into another, and everything that is refused on the way.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]

use std::path::PathBuf;
use std::sync::OnceLock;

use tempfile::TempDir;
use vigie_app::assessment::{Date, Pack, Track};
use vigie_app::dossiers::{
    BusinessForm, Chosen, DecisionForm, Dossier, Dossiers, Moment, StatusForm, ThisComputer,
};
use vigie_app::portable::{
    Arrived, Destination, Incoming, Preview, SamePlace, WhyNot, arrive, arrive_bytes, export, export_clear,
    preview, take_in,
};
use vigie_app::vault::Passphrase;
use vigie_app::{Content, Language, Messages, Refusal, product_words};

struct Desk {
    dossiers: Dossiers,
    content: Content,
    folder: TempDir,
}

fn desk() -> Desk {
    let folder = TempDir::new().expect("a temporary folder");
    let dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("opens");
    Desk {
        dossiers,
        content: Content::builtin().expect("the shipped content"),
        folder,
    }
}

impl Desk {
    /// A dossier with two assessments, notes, a reason, decisions and findings.
    fn with_a_dossier(&mut self) -> String {
        let traits = ["personal-information".to_owned(), "website".to_owned()];
        let form = BusinessForm {
            name: "Atelier d’Émilie «fictif»",
            people: 7,
            traits: &traits,
        };
        let pack = self.content.pack();
        let dossiers = &mut self.dossiers;
        let id = dossiers
            .create(pack, form, Moment(1_000))
            .expect("created")
            .id
            .to_string();
        let mut say = |question: &str, chosen: Chosen<'_>, at: i64| {
            let pack = self.content.pack();
            dossiers
                .answer(pack, &id, question, chosen, Moment(at))
                .expect("answered");
        };
        say("mfa-email", Chosen::Choice(choice(pack, "mfa-email", 0)), 2_000);
        say("os-updates", Chosen::Choice(choice(pack, "os-updates", 2)), 2_500);
        let reason = Chosen::NotApplicable("Le site est tenu par la chambre de commerce.\nRien ici.");
        say("website-security", reason, 3_000);
        dossiers
            .set_note(
                pack,
                &id,
                "backup-regular",
                "À voir \"lundi\" \\ \u{1F956}",
                Moment(3_500),
            )
            .expect("noted");
        dossiers
            .set_capacity(&id, 5.5, 120.0, Moment(4_000))
            .expect("kept");
        dossiers
            .set_track(&id, Track::Complete, Moment(4_500))
            .expect("kept");
        let done = DecisionForm {
            status: StatusForm::Done {
                on: Date::new(2026, 11, 20).expect("a day"),
                proof: "Capture d’écran",
            },
            assigned_to: "Samuel",
            due: None,
        };
        let today = Date::new(2026, 11, 24).expect("a day");
        dossiers
            .decide(pack, &id, "os-updates", done, today, Moment(5_000))
            .expect("decided");
        dossiers.new_round(pack, &id, Moment(6_000)).expect("begun");
        let form = BusinessForm { people: 9, ..form };
        dossiers
            .update_business(pack, &id, form, Moment(6_500))
            .expect("kept");
        dossiers
            .answer(
                pack,
                &id,
                "mfa-email",
                Chosen::Choice(choice(pack, "mfa-email", 1)),
                Moment(7_000),
            )
            .expect("answered");
        id
    }

    fn every_round(&mut self, id: &str) -> Vec<Dossier> {
        let count = u32::try_from(self.dossiers.rounds(id).expect("there").len()).expect("few");
        (1..=count)
            .map(|it| self.dossiers.round(id, it).expect("there"))
            .collect()
    }

    fn preview(&mut self, incoming: &Incoming, destination: Destination<'_>) -> Preview {
        preview(incoming, self.content.pack(), &mut self.dossiers, destination).expect("a preview")
    }

    fn take_in(&mut self, incoming: &Incoming, destination: Destination<'_>) -> Option<Dossier> {
        take_in(
            incoming,
            self.content.pack(),
            &mut self.dossiers,
            destination,
            Moment(9_000),
        )
        .expect("taken")
    }

    fn ids(&mut self) -> Vec<String> {
        let list = self.dossiers.list().expect("a list");
        list.iter().map(|it| it.id.to_string()).collect()
    }
}

fn choice<'a>(pack: &'a Pack, question: &str, at: usize) -> &'a str {
    let practice = pack.practices.iter().find(|it| it.id.as_str() == question);
    let choice = practice.and_then(|it| it.choices.get(at));
    choice.map(|it| it.id.as_str()).expect("a choice")
}

fn passphrase(text: &str) -> Passphrase {
    Passphrase::parse(text.to_owned()).unwrap_or_else(|error| panic!("{error}"))
}

fn open(bytes: &[u8]) -> Result<Incoming, Vec<Refusal>> {
    match arrive_bytes(bytes.to_vec(), "dossier.vigie")? {
        Arrived::Open(incoming) => Ok(*incoming),
        Arrived::Closed(closed) => closed.open(&passphrase("quatre mots bien choisis")),
    }
}

fn read(bytes: &[u8]) -> Incoming {
    open(bytes).unwrap_or_else(|refusals| panic!("{refusals:?}"))
}

/// What a dossier holds, without what belongs to the data file it lies in.
fn held(rounds: &[Dossier]) -> Vec<Dossier> {
    let bare = |it: &Dossier| Dossier {
        changed_at: Moment(0),
        this_computer: None,
        undo: None,
        redo: None,
        round: vigie_app::dossiers::Round {
            place: None,
            ..it.round.clone()
        },
        ..it.clone()
    };
    rounds.iter().map(bare).collect()
}

fn code(result: Result<Incoming, Vec<Refusal>>) -> String {
    match result {
        Ok(_) => "accepted".into(),
        Err(refusals) => refusals
            .first()
            .map(|it| it.reason.code.to_owned())
            .unwrap_or_default(),
    }
}

#[test]
fn a_dossier_is_the_same_in_another_data_file() {
    let mut here = desk();
    let id = here.with_a_dossier();
    here.dossiers
        .set_this_computer(&id, ThisComputer::Another, Moment(8_000))
        .expect("kept");
    let bytes = export_clear(&mut here.dossiers, &id).expect("written");
    assert_eq!(
        export_clear(&mut here.dossiers, &id).expect("written"),
        bytes,
        "the same bytes"
    );
    let mut there = desk();
    let taken = there.take_in(&read(&bytes), Destination::New).expect("taken");
    assert_eq!(taken.id.as_str(), id);
    assert_eq!(
        taken.this_computer, None,
        "whose computer that is, is another question there"
    );
    assert_eq!(held(&there.every_round(&id)), held(&here.every_round(&id)));
    assert_eq!(export_clear(&mut there.dossiers, &id).expect("written"), bytes);
}

#[test]
fn a_closed_file_shows_nothing_and_opens_with_its_passphrase_alone() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let bytes = export(&mut here.dossiers, &id, &passphrase("quatre mots bien choisis")).expect("written");
    for planted in ["Atelier", "mfa-email", "vigie-dossier"] {
        assert!(
            !bytes.windows(planted.len()).any(|it| it == planted.as_bytes()),
            "{planted}"
        );
    }
    assert_eq!(
        read(&bytes),
        read(&export_clear(&mut here.dossiers, &id).expect("written"))
    );
    let Ok(Arrived::Closed(closed)) = arrive_bytes(bytes, "d.vigie") else {
        panic!("it is closed")
    };
    assert_eq!(
        code(closed.open(&passphrase("quatre mots mal choisis"))),
        "dossier-wrong-passphrase"
    );
}

#[test]
fn a_look_at_a_file_changes_nothing_and_says_what_would_come() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let incoming = read(&export_clear(&mut here.dossiers, &id).expect("written"));
    let mut there = desk();
    let preview = there.preview(&incoming, Destination::New);
    assert!(there.ids().is_empty());
    assert_eq!(
        (preview.name.as_str(), preview.people),
        ("Atelier d’Émilie «fictif»", 9)
    );
    let arriving: Vec<_> = preview
        .assessments
        .iter()
        .map(|it| (it.number, it.started_at, it.answers, it.notes))
        .collect();
    assert_eq!(arriving, [(1, Moment(1_000), 3, 1), (2, Moment(6_000), 3, 1)]);
    assert!(preview.assessments.iter().all(|it| it.comes && it.same_content));
    assert_eq!(
        (preview.decisions, preview.same, preview.not_taken),
        (1, None, vec![])
    );
}

#[test]
fn what_is_here_already_is_not_taken_again() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let incoming = read(&export_clear(&mut here.dossiers, &id).expect("written"));
    let before = here.every_round(&id);
    let preview = here.preview(&incoming, Destination::Existing(&id));
    assert_eq!(preview.same.as_ref().map(|it| it.place), Some(SamePlace::Open));
    assert!(!preview.brings_something());
    let why: Vec<_> = preview
        .not_taken
        .iter()
        .map(|it| (it.assessment, it.why))
        .collect();
    assert_eq!(
        why,
        [(Some(1), WhyNot::AlreadyHere), (Some(2), WhyNot::AlreadyHere)]
    );
    assert_eq!(here.take_in(&incoming, Destination::Existing(&id)), None);
    assert_eq!(here.every_round(&id), before);
}

#[test]
fn a_dossier_that_is_here_is_never_overwritten() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let incoming = read(&export_clear(&mut here.dossiers, &id).expect("written"));
    let pack = here.content.pack().clone();
    here.dossiers
        .answer(
            &pack,
            &id,
            "mfa-email",
            Chosen::Choice(choice(&pack, "mfa-email", 2)),
            Moment(8_000),
        )
        .expect("answered");
    let before = here.every_round(&id);

    let beside = here.take_in(&incoming, Destination::New).expect("taken");
    assert_ne!(beside.id.as_str(), id);
    assert_eq!(here.every_round(&id), before, "the one that was here");

    let into = here
        .take_in(&incoming, Destination::Existing(&id))
        .expect("taken");
    assert_eq!((into.rounds, into.round.number), (3, 3));
    let after = here.every_round(&id);
    let answers = |rounds: &[Dossier]| rounds.iter().map(|it| it.answers.clone()).collect::<Vec<_>>();
    assert_eq!(
        answers(&after[..2]),
        answers(&before),
        "the assessments that were here"
    );
    assert_eq!(
        after[2].answers,
        answers(&here.every_round(beside.id.as_str()))[1]
    );
    assert_eq!(
        after[2].undo, None,
        "what came from a file is not undone step by step"
    );
}

#[test]
fn an_older_assessment_and_another_decision_stay_outside() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let incoming = read(&export_clear(&mut here.dossiers, &id).expect("written"));
    let mut there = desk();
    there.take_in(&incoming, Destination::New).expect("taken");
    let pack = there.content.pack().clone();
    let form = DecisionForm {
        status: StatusForm::UnderWay,
        assigned_to: "",
        due: None,
    };
    let today = Date::new(2026, 11, 24).expect("a day");
    there
        .dossiers
        .decide(&pack, &id, "os-updates", form, today, Moment(10_000))
        .expect("decided");
    let say = Chosen::Choice(choice(&pack, "mfa-email", 2));
    there
        .dossiers
        .answer(&pack, &id, "mfa-email", say, Moment(10_000))
        .expect("answered");
    there
        .dossiers
        .new_round(&pack, &id, Moment(11_000))
        .expect("begun");
    let preview = there.preview(&incoming, Destination::Existing(&id));
    let why: Vec<_> = preview
        .not_taken
        .iter()
        .map(|it| (it.assessment, it.why))
        .collect();
    let expected = [
        (Some(1), WhyNot::AlreadyHere),
        (Some(2), WhyNot::Older),
        (None, WhyNot::DecisionStays),
    ];
    assert_eq!(why, expected);
}

#[test]
fn what_this_questionnaire_does_not_know_is_told_and_left_out() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let pack = here.content.pack().clone();
    let bytes = export_clear(&mut here.dossiers, &id).expect("written");
    let chosen = choice(&pack, "mfa-email", 1);
    let incoming = read(&changed(&bytes, |text| {
        text.replace("\"website-security\"", "\"no-such-question\"")
            .replace("\"website\"", "\"no-such-trait\"")
            .replace(
                &format!("\"choice\": \"{chosen}\""),
                "\"choice\": \"no-such-choice\"",
            )
    }));
    let mut there = desk();
    let preview = there.preview(&incoming, Destination::New);
    let found = |why: WhyNot| preview.not_taken.iter().filter(|it| it.why == why).count();
    assert_eq!(found(WhyNot::UnknownQuestion), 2, "in each assessment");
    assert_eq!(found(WhyNot::UnknownTrait), 2, "of the business then and now");
    assert_eq!(found(WhyNot::UnknownChoice), 1);
    for language in Language::ALL {
        let words = there.content.messages(language);
        assert!(preview.not_taken.iter().all(|it| it.say(words).ends_with('.')));
    }
    let taken = there.take_in(&incoming, Destination::New).expect("taken");
    let email = taken
        .answers
        .iter()
        .find(|it| it.practice.as_str() == "mfa-email");
    let answer = email.and_then(|it| it.given.as_ref()).map(|it| it.answer.clone());
    let expected = pack
        .practices
        .iter()
        .find(|it| it.id.as_str() == "mfa-email")
        .map(|it| it.choices[1].level);
    assert_eq!(
        answer.map(|it| (it.choice, Some(it.level))),
        Some((None, expected)),
        "its level stays"
    );
    assert!(
        taken
            .profile
            .traits
            .iter()
            .all(|it| it.as_str() != "no-such-trait")
    );
    assert!(
        taken
            .answers
            .iter()
            .all(|it| it.practice.as_str() != "no-such-question")
    );
}

#[test]
fn a_dossier_in_the_bin_or_under_its_own_passphrase_is_known_again_and_left_alone() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let incoming = read(&export_clear(&mut here.dossiers, &id).expect("written"));
    let place = |desk: &mut Desk| {
        let same = desk.preview(&incoming, Destination::New).same;
        same.map(|it| (it.id.to_string(), it.place))
    };
    here.dossiers.delete(&id, Moment(8_000)).expect("in the bin");
    assert_eq!(place(&mut here), Some((id.clone(), SamePlace::InBin)));
    let beside = here.take_in(&incoming, Destination::New).expect("taken");
    assert_ne!(beside.id.as_str(), id);
    here.dossiers.take_back(&id).expect("taken back");
    here.dossiers
        .seal(&id, &passphrase("la sienne"), Moment(8_500))
        .expect("sealed");
    here.dossiers.close_sealed(&id).expect("closed");
    assert_eq!(place(&mut here), Some((id.clone(), SamePlace::Closed)));
    let another = here.take_in(&incoming, Destination::New).expect("taken");
    assert!(another.id.as_str() != id && another.id != beside.id);
    here.dossiers
        .open_sealed(&id, &passphrase("la sienne"))
        .expect("opened");
    assert_eq!(
        held(&here.every_round(&id)).len(),
        2,
        "the one under its passphrase is as it was"
    );
}

#[test]
fn a_copy_is_made_before_a_file_is_taken_in() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let incoming = read(&export_clear(&mut here.dossiers, &id).expect("written"));
    here.take_in(&incoming, Destination::New).expect("taken");
    assert_eq!(here.dossiers.copies().expect("copies").len(), 1);
}

/// The same file with its dossier changed, and its mark made anew.
fn changed(bytes: &[u8], change: impl Fn(&str) -> String) -> Vec<u8> {
    use sha2::Digest;
    let text = std::str::from_utf8(bytes).expect("text");
    let (head, rest) = text.split_once("\"dossier\":").expect("a dossier");
    let inside = change(rest.strip_suffix('}').expect("an end"));
    let mark: String = sha2::Sha256::digest(inside.as_bytes())
        .iter()
        .map(|it| format!("{it:02x}"))
        .collect();
    let (head, _) = head.split_once("\"sha256\"").expect("a mark");
    format!("{head}\"sha256\":\"{mark}\",\"dossier\":{inside}}}").into_bytes()
}

#[test]
fn every_key_and_value_is_checked_with_its_place() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let bytes = export_clear(&mut here.dossiers, &id).expect("written");
    let long = "x".repeat(2_001);
    let table: &[(&str, &str, &str)] = &[
        ("\"people\": 9", "\"people\": 0", "people-out-of-bounds"),
        ("\"people\": 9", "\"people\": 9, \"people\": 9", "repeated-key"),
        ("\"people\": 9", "\"people\": 9, \"more\": 1", "unknown-key"),
        ("\"people\": 9,", "", "missing-key"),
        ("\"track\": \"complete\"", "\"track\": \"long\"", "unknown-track"),
        (
            "1970-01-01T00:00:01.000Z",
            "1970-01-01T00:00:01Z",
            "dossier-bad-moment",
        ),
        (
            "1970-01-01T00:00:01.000Z",
            "1970-01-01T00:00:07.000Z",
            "dossier-order",
        ),
        (
            "\"status\": \"done\"",
            "\"status\": \"dropped\"",
            "dossier-unknown-status",
        ),
        (
            "\"done-on\": \"2026-11-20\"",
            "\"done-on\": \"2026-11-31\"",
            "bad-date",
        ),
        ("Capture", "Capt\u{202E}ure", "text-forbidden"),
        ("Capture", &long, "text-too-long"),
        ("\"os-updates\"", "\"OS updates\"", "dossier-bad-id"),
        ("\"carried\": true", "\"carried\": 1", "expected-flag"),
        ("\"form\": \"1-", "\"form\": \"one-", "dossier-bad-form"),
        (
            "\"hours-per-month\": 5.5",
            "\"hours-per-month\": 800",
            "number-too-large",
        ),
        (
            "\"level\": \"not-applicable\"",
            "\"level\": \"none\"",
            "dossier-reason-unneeded",
        ),
    ];
    for (from, to, expected) in table {
        let broken = changed(&bytes, |text| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        });
        let refusals = open(&broken).expect_err(expected);
        let first = refusals.iter().find(|it| it.reason.code == *expected);
        assert!(
            first.is_some_and(|it| it.line.is_some() && it.file.is_some()),
            "{from} -> {to}: {refusals:?}"
        );
        assert_spoken(&refusals);
    }
}

fn assert_spoken(refusals: &[Refusal]) {
    static WORDS: OnceLock<Vec<Messages>> = OnceLock::new();
    let words = WORDS.get_or_init(|| {
        let of = |language| Messages::new(language, &product_words(language)).expect("words");
        Language::ALL.into_iter().map(of).collect()
    });
    assert!(!refusals.is_empty());
    for refusal in refusals {
        for words in words {
            let sentence = refusal.say(words);
            assert!(
                sentence.contains(' ') && !sentence.contains("input-"),
                "{sentence}"
            );
        }
    }
}

#[test]
fn a_list_without_end_is_refused_before_it_is_kept() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let bytes = export_clear(&mut here.dossiers, &id).expect("written");
    let many = changed(&bytes, |text| {
        let traits: Vec<String> = (0..101).map(|it| format!("\"t-{it}\"")).collect();
        text.replacen("\"traits\": [", &format!("\"traits\": [{},", traits.join(",")), 1)
    });
    assert_eq!(code(open(&many)), "too-many");
    for hostile in [
        "[".repeat(4_000_000),
        "{\"a\":[".to_owned() + &"0,".repeat(2_000_000),
        "[[],".repeat(1_000_000),
    ] {
        let text = format!("{{\"format\":{hostile}");
        let refusals = open(text.as_bytes()).expect_err("refused");
        assert!(
            ["too-deep", "too-many"].contains(&refusals[0].reason.code),
            "{refusals:?}"
        );
    }
}

#[test]
fn files_of_other_programs_are_refused_by_what_they_are() {
    let mut here = desk();
    here.with_a_dossier();
    let store = here.folder.path().join("vigie.db");
    let write = |name: &str, bytes: &[u8]| -> PathBuf {
        let path = here.folder.path().join(name);
        std::fs::write(&path, bytes).expect("written");
        path
    };
    let table = [
        (store, "dossier-is-database"),
        (write("a.vigie", b"PK\x03\x04 a workbook"), "dossier-unknown-file"),
        (write("b.vigie", b""), "dossier-unknown-file"),
        (
            write(
                "c.vigie",
                b"{\"format\":\"vigie-answers\",\"version\":1,\"sha256\":\"\",\"dossier\":{}}",
            ),
            "dossier-wrong-format",
        ),
        (
            write(
                "d.vigie",
                b"{\"format\":\"vigie-dossier\",\"version\":3,\"sha256\":\"\",\"dossier\":{}}",
            ),
            "wrong-version",
        ),
        (write("e.vigie", &vec![b'{'; 9 << 20]), "file-too-large"),
        (write("f.vigie", b"{\"format\":\"\xff\"}"), "not-text"),
        (here.folder.path().join("missing.vigie"), "file-missing"),
        (here.folder.path().to_owned(), "file-unreadable"),
    ];
    for (path, expected) in table {
        match arrive(&path) {
            Ok(_) => panic!("{} was accepted", path.display()),
            Err(refusals) => {
                assert_eq!(refusals[0].reason.code, expected, "{refusals:?}");
                assert_spoken(&refusals);
            }
        }
    }
}

/// Numbers that look drawn, the same each time.
struct Drawn(u64);

impl Drawn {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }

    /// The bytes with one to four changes: a bit, a byte, a piece cut, doubled, filled with zeros, or the end cut off.
    fn mutate(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut mutated = bytes.to_vec();
        for _ in 0..=self.below(4) {
            let at = self.below(mutated.len());
            let until = (at + 1 + self.below(200)).min(mutated.len());
            let byte = u8::try_from(self.below(256)).unwrap_or(0);
            match self.below(7) {
                0 => mutated[at] ^= 1 << (byte % 8),
                1 => mutated[at] = byte,
                2 => drop(mutated.drain(at..until)),
                3 => mutated.insert(at, byte),
                4 => {
                    let piece = mutated[at..until].to_vec();
                    mutated.splice(at..at, piece);
                }
                5 => mutated[at..until].fill(0),
                _ => mutated.truncate(at.max(1)),
            }
        }
        mutated
    }
}

/// The most memory this process has had, in kilobytes, where the system tells.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|it| it.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

#[test]
fn a_thousand_mutated_files_are_refused_with_a_sentence_in_bounded_memory() {
    let mut here = desk();
    let id = here.with_a_dossier();
    let clear = export_clear(&mut here.dossiers, &id).expect("written");
    let closed = export(&mut here.dossiers, &id, &passphrase("quatre mots bien choisis")).expect("written");
    let original = read(&clear);
    let before = most_memory();
    let mut drawn = Drawn(2_026);
    // Opening a closed file is slow on purpose: fewer of those.
    for (bytes, count) in [(&clear, 980), (&closed, 20)] {
        for at in 0..count {
            let mutated = drawn.mutate(bytes);
            match open(&mutated) {
                Err(refusals) => assert_spoken(&refusals),
                // A space between two keys says nothing else.
                Ok(incoming) => assert_eq!(incoming, original, "mutation {at} was taken for another dossier"),
            }
        }
    }
    if let Some((before, after)) = before.zip(most_memory()) {
        assert!(after - before < 400_000, "{} kB", after - before);
    }
}
