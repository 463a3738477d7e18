//! The shipped pack with one of its files replaced by any text: a pack, or mistakes each with its file; a pack makes a
//! plan, and words are read or refused with their line.
#![no_main]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use vigie_assessment::{Answer, Answers, Business, Capacity, Input, Level, Pack, People, Track, plan};
use vigie_content::{PackFiles, builtin, compile};
use vigie_locale::{Language, Messages};

/// Files of the pack, in the order by which the first byte chooses one.
const FILES: [&str; 11] = [
    "pack.toml",
    "model.toml",
    "practices/acc.toml",
    "practices/bak.toml",
    "duties.toml",
    "sources.toml",
    "contacts.toml",
    "glossary.toml",
    "guidelines.toml",
    "checks.toml",
    "locales/fr/acc.ftl",
];

fuzz_target!(|data: (u8, &str)| {
    static SHIPPED: OnceLock<PackFiles> = OnceLock::new();
    let mut files = SHIPPED.get_or_init(builtin).clone();
    let (choice, text) = data;
    let file = FILES[usize::from(choice) % FILES.len()];
    files.insert(file, text);
    if file.ends_with(".ftl") {
        if let Err(mistakes) = Messages::new(Language::Fr, &files.words("fr")) {
            assert!(!mistakes.is_empty());
        }
        return;
    }
    match compile(&files) {
        Err(problems) => assert!(!problems.is_empty()),
        Ok(pack) => {
            let plan = plan(&pack, &nothing_in_place(&pack));
            let range = plan.score.range;
            assert!(range.is_none_or(|it| 0.0 <= it.low && it.low <= it.high && it.high <= 100.0));
        }
    }
});

fn nothing_in_place(pack: &Pack) -> Input {
    let none = Answer {
        choice: None,
        level: Level::None,
    };
    Input {
        business: Business {
            people: People::new(10).expect("ten people"),
            traits: pack.traits.iter().map(|it| it.id.clone()).collect(),
        },
        track: Track::Complete,
        answers: pack
            .practices
            .iter()
            .map(|it| (it.id.clone(), none.clone()))
            .collect::<Answers>(),
        capacity: Capacity::new(8.0, 200.0).expect("a capacity"),
        findings: Vec::new(),
        set_aside: BTreeSet::new(),
    }
}
