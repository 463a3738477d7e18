//! Made-up businesses over the shipped pack, their words, and the programs that read a PDF.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this module"
)]

pub mod plain;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Mutex;

use vigie_assessment::{
    Answer, Answers, Business, Capacity, Cents, Date, Input, Level, Minutes, Pack, People, Plan, PracticeId,
    Track, TraitId, plan,
};
use vigie_locale::{Messages, Value, product};
use vigie_report::{Arg, Language, Paper, Report, Source, Texts, build, pdf};

/// Words of the shipped pack and of the product.
pub struct Words(Messages);

pub fn words(language: Language) -> Words {
    let (locale, tag) = match language {
        Language::Fr => (vigie_locale::Language::Fr, "fr"),
        Language::En => (vigie_locale::Language::En, "en"),
    };
    let mut sources = product(locale);
    sources.extend(vigie_content::builtin().words(tag));
    Words(Messages::new(locale, &sources).expect("shipped words are sound"))
}

impl Texts for Words {
    fn language(&self) -> Language {
        match self.0.language() {
            vigie_locale::Language::Fr => Language::Fr,
            vigie_locale::Language::En => Language::En,
        }
    }

    fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let text = self.0.text(key, &values(args));
        assert!(self.0.has(key, None), "no such message: {key}");
        text
    }

    fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.0.attribute(key, attribute, &values(args))
    }

    fn date(&self, date: Date) -> String {
        self.0.date(date)
    }

    fn duration(&self, minutes: Minutes) -> String {
        self.0.duration(minutes)
    }

    fn money(&self, cents: Cents) -> String {
        self.0.money(cents)
    }

    fn percent(&self, share: f64) -> String {
        self.0.percent(share)
    }
}

fn values<'a>(args: &[(&'a str, Arg<'a>)]) -> Vec<(&'a str, Value<'a>)> {
    let value = |arg: Arg<'a>| match arg {
        Arg::Text(text) => Value::Text(text),
        Arg::Count(count) => Value::Count(count),
    };
    args.iter().map(|(name, arg)| (*name, value(*arg))).collect()
}

/// A business with its plan.
pub struct Case {
    pub name: String,
    pub pack: Pack,
    pub input: Input,
    pub plan: Plan,
    pub paper: Paper,
    pub computer: Option<vigie_report::Computer>,
    pub findings: Vec<vigie_report::FindingWords>,
    pub since: Option<(Option<Date>, vigie_assessment::Comparison)>,
    pub consultant: Option<vigie_report::Consultant>,
    pub moves: BTreeMap<PracticeId, String>,
}

impl Case {
    pub fn new(name: &str, people: i64, traits: &[&str], hours: f64, dollars: f64) -> Self {
        let pack = vigie_content::compile(&vigie_content::builtin()).expect("the shipped pack compiles");
        let traits: BTreeSet<TraitId> = traits.iter().map(|id| TraitId::parse(id).unwrap()).collect();
        let input = Input {
            business: Business {
                people: People::new(people).unwrap(),
                traits,
            },
            track: Track::Essential,
            answers: Answers::default(),
            capacity: Capacity::new(hours, dollars).unwrap(),
            findings: Vec::new(),
            set_aside: BTreeSet::new(),
            moves: BTreeMap::new(),
        };
        let plan = plan(&pack, &input);
        Self {
            name: name.to_owned(),
            pack,
            input,
            plan,
            paper: Paper::Letter,
            computer: None,
            findings: Vec::new(),
            since: None,
            moves: BTreeMap::new(),
            consultant: None,
        }
    }

    /// Answers every question with the best choice of a level, or with what the question offers nearest to it.
    pub fn all(mut self, level: Level) -> Self {
        for practice in &self.pack.practices {
            let choice = practice.choices.iter().find(|choice| choice.level == level);
            let choice = choice.or_else(|| practice.choices.iter().find(|it| it.level == Level::None));
            if let Some(choice) = choice {
                let answer = Answer::from_choice(&self.pack, &practice.id, &choice.id).unwrap();
                self.input.answers.set(practice.id.clone(), answer);
            }
        }
        self.replan()
    }

    pub fn with(mut self, level: Level, practices: &[&str]) -> Self {
        for id in practices {
            let id = PracticeId::parse(id).unwrap();
            let practice = self
                .pack
                .practice(&id)
                .unwrap_or_else(|| panic!("no practice {id}"));
            let choice = practice
                .choices
                .iter()
                .find(|choice| choice.level == level)
                .cloned();
            let answer = match choice {
                Some(choice) => Answer::from_choice(&self.pack, &id, &choice.id).unwrap(),
                None => Answer::from_level(&self.pack, &id, level).unwrap(),
            };
            self.input.answers.set(id, answer);
        }
        self.replan()
    }

    pub fn replan(mut self) -> Self {
        self.plan = plan(&self.pack, &self.input);
        self
    }

    pub fn source(&self) -> Source<'_> {
        Source {
            pack: &self.pack,
            input: &self.input,
            plan: &self.plan,
            business_name: &self.name,
            date: Date::new(2026, 11, 24).unwrap(),
            computer: self.computer,
            findings: &self.findings,
            since: self.since.as_ref().map(|(date, comparison)| vigie_report::Since {
                date: *date,
                comparison,
            }),
            moves: &self.moves,
            consultant: self.consultant.as_ref(),
            paper: self.paper,
        }
    }

    pub fn report(&self, language: Language) -> Report {
        build(&self.source(), &words(language))
    }
}

/// The cases that are looked at, by name.
pub fn cases() -> [(&'static str, Case); 3] {
    [("bakery", bakery()), ("alone", alone()), ("complete", complete())]
}

pub const LANGUAGES: [(&str, Language); 2] = [("fr", Language::Fr), ("en", Language::En)];

/// A report of one of the cases as a PDF, drawn once for all tests of a file.
pub fn drawn(name: &str, language: Language, paper: Paper) -> Vec<u8> {
    static DRAWN: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let key = format!("{name} {language:?} {paper:?}");
    if let Some(bytes) = DRAWN.lock().unwrap().get(&key) {
        return bytes.clone();
    }
    let (_, mut case) = cases().into_iter().find(|(known, _)| *known == name).unwrap();
    case.paper = paper;
    let bytes = pdf(&case.report(language)).unwrap();
    DRAWN.lock().unwrap().insert(key, bytes.clone());
    bytes
}

/// Writes a PDF where tests may write, and says where. Looked at with `pdftoppm`.
pub fn saved(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Runs a program that reads PDF files and gives what it wrote.
#[expect(
    clippy::disallowed_methods,
    reason = "independent programs check what the product writes"
)]
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = std::process::Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} cannot be started: {error}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{program}: {text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    text
}

/// A bakery of ten with an IT provider: some of everything.
pub fn bakery() -> Case {
    let traits = [
        "personal-information",
        "card-payments",
        "it-provider",
        "website",
        "portable-devices",
        "remote-work",
    ];
    Case::new(
        "Boulangerie fictive du Vieux-Moulin inc.",
        10,
        &traits,
        8.0,
        200.0,
    )
    .all(Level::None)
    .with(
        Level::Partial,
        &[
            "mfa-email",
            "os-updates",
            "backup-regular",
            "incident-plan",
            "mobile-devices",
        ],
    )
    .with(
        Level::Unknown,
        &[
            "backup-offline",
            "antimalware-active",
            "disk-encryption",
            "payment-verification",
        ],
    )
    .with(
        Level::Full,
        &[
            "mfa-critical-accounts",
            "phishing-reporting",
            "router-secure",
            "privacy-officer",
        ],
    )
}

/// One person alone, without a provider, nothing in place, a little time and no money.
pub fn alone() -> Case {
    Case::new(
        "Traductions fictives",
        1,
        &["personal-information", "portable-devices"],
        4.0,
        0.0,
    )
    .all(Level::None)
    .with(
        Level::Unknown,
        &["backup-offline", "antimalware-active", "router-secure"],
    )
}

/// Everything in place.
pub fn complete() -> Case {
    let traits = ["personal-information", "it-provider", "portable-devices"];
    Case::new("Clinique fictive", 25, &traits, 12.0, 500.0).all(Level::Full)
}
