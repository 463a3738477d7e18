//! A snapshot that is written holds nothing that tells a person, a computer or a network apart.

#![cfg(test)]

mod support;

use serde_json::Value;
use support::{all, everything, tables, text};
use vigie_checks::snapshot::Fact;
use vigie_checks::{Snapshot, scrub};

/// Snapshots in which every fact is asked for and every text is filled.
const FULL: &[&str] = &[
    "windows-full",
    "macos-full",
    "linux-full",
    "ubuntu-24.04-everything-set",
];

/// A person, a computer, a network, a serial number, addresses, a folder, a program.
const PLANTED: &[&str] = &[
    "Mireille Gagnon-Tremblay",
    "mgagnon",
    "PORTABLE-MIREILLE",
    "MaisonWifi-5G",
    "5CG9341XYZ",
    "192.168.77.31",
    "fe80::1c2b:77ff:fe3a:9d10",
    "a4:83:e7:5b:10:9c",
    "/home/mgagnon/Documents/paie.ods",
    r"C:\Users\mgagnon\AppData\Local\Paie2026",
    "mireille@garage.example",
    "Comptabilité Gagnon inc.",
    "Server-Gagnon",
    "CRYPT-LUKS2-0f3a9d10mgagnon",
    "0:gagnon",
    "uint32 gagnon",
    "(State = gagnon)",
    "Little Snitch Gagnon",
    "AnyDesk Gagnon",
    "screenLock delay is gagnon seconds",
    "os error 5 gagnon",
    "2026-12-01T gagnon",
    "forky/gagnon/sid",
];

#[test]
fn the_full_snapshots_fill_every_field() {
    for name in FULL {
        let mut snapshot = Snapshot::read(text(name).as_bytes()).expect(name);
        let mut empty = Vec::new();
        // What a platform cannot have is filled in the snapshot of another.
        snapshot.each_fact(&mut |field, fact: &mut dyn Fact| {
            if fact.is_not_asked() {
                empty.push(field);
            }
        });
        assert_eq!(empty, [""; 0], "{name}");
    }
}

#[test]
fn what_is_planted_in_every_text_is_found_nowhere() {
    let tables = tables();
    for name in FULL {
        let whole: Value = serde_json::from_str(&text(name)).expect(name);
        let places = plantable(&whole);
        for word in PLANTED {
            let mut marked = whole.clone();
            for place in &places {
                plant(&mut marked, place, word);
            }
            let snapshot = Snapshot::read(marked.to_string().as_bytes()).expect(name);
            let written = scrub(&snapshot, &tables).write();
            assert_eq!(found(&written, word), None, "{name}: {word:?} is written");
        }
    }
}

/// One place after the other, so that nothing hides behind another place: found nowhere, and judged the same.
#[test]
fn what_is_planted_in_one_text_is_found_nowhere_and_changes_no_outcome() {
    let tables = tables();
    for name in FULL {
        let whole: Value = serde_json::from_str(&text(name)).expect(name);
        let mut words = PLANTED.iter().cycle();
        for place in plantable(&whole) {
            for word in words.by_ref().take(3) {
                let mut marked = whole.clone();
                plant(&mut marked, &place, word);
                let snapshot = Snapshot::read(marked.to_string().as_bytes()).expect(&place);
                let clean = scrub(&snapshot, &tables);
                assert_eq!(
                    found(&clean.write(), word),
                    None,
                    "{name}{place}: {word:?} is written"
                );
                let (before, after) = (everything(&snapshot, &tables), everything(&clean, &tables));
                assert_eq!(after, before, "{name}{place}: {word:?}");
            }
        }
    }
}

/// Places whose text may be anything: days, platforms and the like refuse what they are not.
fn plantable(whole: &Value) -> Vec<String> {
    let places = texts(whole);
    let count = places.len();
    let open: Vec<String> = places
        .into_iter()
        .filter(|place| {
            let mut marked = whole.clone();
            plant(&mut marked, place, "Mireille Gagnon");
            Snapshot::read(marked.to_string().as_bytes()).is_ok()
        })
        .collect();
    assert!(
        open.len() > 100 && open.len() * 10 > count * 8,
        "{} of {count} places",
        open.len()
    );
    open
}

fn plant(whole: &mut Value, place: &str, word: &str) {
    *whole.pointer_mut(place).expect(place) = Value::String(word.to_owned());
}

/// The part of a planted text that is written all the same.
fn found(written: &str, word: &str) -> Option<String> {
    let written = written.to_lowercase();
    secrets(word).into_iter().find(|it| written.contains(it))
}

/// The parts of a planted text that must not be written.
fn secrets(word: &str) -> Vec<String> {
    let lower = word.to_lowercase();
    let names = [
        "gagnon",
        "mireille",
        "maisonwifi",
        "5cg9341xyz",
        "192.168.77.31",
        "1c2b",
        "a4:83",
        "paie",
    ];
    names
        .iter()
        .filter(|it| lower.contains(**it))
        .map(|it| (*it).to_owned())
        .collect()
}

#[test]
fn every_planted_text_holds_something_that_must_go() {
    for word in PLANTED {
        assert!(!secrets(word).is_empty(), "{word}");
    }
}

#[test]
fn a_scrubbed_snapshot_is_judged_the_same_and_scrubs_to_itself() {
    let tables = tables();
    for (name, snapshot) in all() {
        let clean = scrub(&snapshot, &tables);
        assert_eq!(
            everything(&clean, &tables),
            everything(&snapshot, &tables),
            "{name}"
        );
        assert_eq!(scrub(&clean, &tables), clean, "{name}");
        assert_eq!(
            Snapshot::read(clean.write().as_bytes()).as_ref(),
            Ok(&clean),
            "{name}"
        );
    }
}

#[test]
fn accounts_shares_and_unlisted_programs_go_and_matched_names_stay() {
    let snapshot = Snapshot::read(text("windows-full").as_bytes()).expect("a snapshot");
    let written = scrub(&snapshot, &tables()).write();
    for gone in [
        "Propriétaire",
        "Gestion",
        "Comptabilité",
        "mspaint",
        "aaaaaaaaaaaa",
    ] {
        assert!(text("windows-full").contains(gone), "{gone} was there");
        assert!(!written.contains(gone), "{gone} is written");
    }
    for kept in [
        "anydesk",
        "sentinelagent",
        "qbittorrent",
        "adobe flash player",
        "nngceckbapebfimnlniiiahkandclblb",
    ] {
        assert!(written.contains(kept), "{kept} is gone");
    }
}

/// Pointers to every text.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(_) => vec![String::new()],
        Value::Array(items) => {
            let inner = items.iter().enumerate();
            inner.flat_map(|(at, it)| below(&at.to_string(), it)).collect()
        }
        Value::Object(entries) => entries.iter().flat_map(|(key, it)| below(key, it)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

fn below(step: &str, value: &Value) -> Vec<String> {
    texts(value)
        .into_iter()
        .map(|it| format!("/{step}{it}"))
        .collect()
}
