//! The first group of checks on made snapshots, against what `first_group.toml` says of them.

#![cfg(test)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use support::{TODAY, all, everything, tables, text};
use toml::Table;
use vigie_assessment::{Date, Outcome};
use vigie_checks::snapshot::Fact;
use vigie_checks::{CHECKS, Check, Judged, Reason, Snapshot, Unread, judge};

const GROUP: &[&str] = &[
    "os.supported",
    "updates.current",
    "updates.automatic",
    "os.restarted",
    "disk.encrypted",
    "firewall.on",
    "malware.protection",
    "screen.lock",
    "account.admin",
    "disk.space",
];

#[test]
fn each_snapshot_is_judged_as_written_down() {
    let snapshots = all();
    let tables = tables();
    let mut wrong = Vec::new();
    for (name, expected) in expected() {
        let judged = judge(&snapshots[&name], &tables, TODAY);
        for check in group() {
            let judged = judged
                .iter()
                .find(|it| it.id.as_str() == check.id)
                .expect(check.id);
            let says = said(check, judged);
            if expected.get(check.id) != Some(&says) {
                wrong.push(format!(
                    "{name}: {} is {says}, not {:?}",
                    check.id,
                    expected.get(check.id)
                ));
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_headline_is_said_of_some_snapshot() {
    let tables = tables();
    let snapshots = all();
    let said: BTreeSet<String> = snapshots
        .values()
        .flat_map(|it| judge(it, &tables, TODAY))
        .map(|it| it.headline.key)
        .collect();
    let cases = group().flat_map(|check| check.cases.iter().map(|case| format!("{}-{case}", check.key())));
    // An old list is the subject of a test of its own.
    let missing: Vec<String> = cases
        .filter(|it| !said.contains(it) && it != "check-os-supported-list-old")
        .collect();
    assert_eq!(missing, [""; 0]);
}

#[test]
fn what_could_not_be_read_is_unknown_and_never_a_gap() {
    let tables = tables();
    for (name, snapshot) in all() {
        for why in [
            Unread::Denied,
            Unread::Unsupported,
            Unread::Failed,
            Unread::TimedOut,
            Unread::NotAsked,
        ] {
            let mut blind = snapshot.clone();
            blind.each_fact(&mut |_, fact| fact.forget(why));
            for judged in judge(&blind, &tables, TODAY) {
                assert_eq!(
                    judged.outcome,
                    Outcome::Unknown,
                    "{name}: {} when {why:?}",
                    judged.id
                );
                assert!(judged.reason.is_some(), "{name}: {}", judged.id);
            }
        }
    }
}

/// Takes one fact after the other away: what was no gap must not become one.
#[test]
fn a_fact_less_never_makes_a_gap() {
    let tables = tables();
    let mut worse = Vec::new();
    for name in expected().into_keys() {
        let whole = Snapshot::read(text(&name).as_bytes()).expect(&name);
        let before: Vec<Outcome> = judge(&whole, &tables, TODAY)
            .iter()
            .map(|it| it.outcome)
            .collect();
        let mut facts = 0;
        whole.clone().each_fact(&mut |_, _| facts += 1);
        for forgotten in 0..facts {
            let mut less = whole.clone();
            let (mut at, mut which) = (0, None);
            less.each_fact(&mut |field, fact: &mut dyn Fact| {
                if at == forgotten && !fact.is_not_asked() {
                    fact.forget(Unread::Denied);
                    which = Some(field);
                }
                at += 1;
            });
            let Some(which) = which else { continue };
            for (judged, before) in judge(&less, &tables, TODAY).iter().zip(&before) {
                // Without one of two places that disagree, the other one is believed.
                let believed = name == "macos-two-places-disagree" && judged.id.as_str() == "disk.encrypted";
                if judged.outcome == Outcome::NotMet && *before != Outcome::NotMet && !believed {
                    worse.push(format!("{name}: {} without {which}", judged.id));
                }
            }
        }
    }
    assert_eq!(worse, [""; 0]);
}

#[test]
fn an_old_list_gives_no_pass() {
    let tables = tables();
    let day_after = Date::constant(2027, 2, 25);
    let mut passes = 0;
    for (name, snapshot) in all() {
        let outcome = |today| {
            let all = judge(&snapshot, &tables, today);
            let judged = all
                .into_iter()
                .find(|it| it.id.as_str() == "os.supported")
                .expect("the check");
            (judged.outcome, judged.headline.key)
        };
        let (before, key) = outcome(TODAY);
        let (after, old) = outcome(day_after);
        if before == Outcome::Met && key != "check-os-supported-rolling" {
            passes += 1;
            assert_eq!(after, Outcome::Attention, "{name}");
            // Some come to their end in the meantime, and that is said first.
            assert!(
                ["check-os-supported-list-old", "check-os-supported-ending"].contains(&old.as_str()),
                "{name}: {old}"
            );
        }
    }
    assert!(passes > 10);
}

#[test]
fn each_judgement_keeps_to_what_its_check_declares() {
    let tables = tables();
    for (name, snapshot) in all() {
        let all = judge(&snapshot, &tables, TODAY);
        assert_eq!(all.len(), CHECKS.len(), "{name}");
        for (check, judged) in CHECKS.iter().zip(&all) {
            assert_eq!(judged.id.as_str(), check.id);
            let case = judged.headline.key.strip_prefix(&format!("{}-", check.key()));
            assert!(
                case.is_some_and(|it| check.cases.contains(&it)),
                "{}",
                judged.headline.key
            );
            for line in &judged.evidence {
                assert!(
                    check.evidence.contains(&line.label),
                    "{} shows {}",
                    check.id,
                    line.label
                );
            }
            for limit in &judged.limits {
                assert!(check.limits.contains(limit), "{} names {limit}", check.id);
            }
            let reasoned = matches!(judged.outcome, Outcome::Unknown | Outcome::NotApplicable);
            assert_eq!(judged.reason.is_some(), reasoned, "{name} {}", check.id);
        }
    }
}

#[test]
fn the_same_snapshot_is_judged_the_same_twice() {
    let tables = tables();
    for snapshot in all().values() {
        assert_eq!(everything(snapshot, &tables), everything(snapshot, &tables));
    }
}

#[test]
fn every_sentence_is_there_in_both_languages() {
    for language in ["fr", "en"] {
        let keys = keys(language);
        let mut missing = Vec::new();
        for check in group() {
            let cases = check
                .cases
                .iter()
                .chain(&["look-windows", "look-macos", "look-linux"]);
            let own = cases.map(|it| format!("{}-{it}", check.key()));
            let shared = check
                .evidence
                .iter()
                .chain(check.limits)
                .map(|it| (*it).to_owned());
            let wanted = own
                .chain(shared)
                .chain([check.key(), format!("{}.what", check.key())]);
            missing.extend(wanted.filter(|it| !keys.contains(it)));
        }
        let reasons = Reason::ALL.iter().map(|it| format!("check-reason-{}", it.code()));
        missing.extend(reasons.filter(|it| !keys.contains(it)));
        assert_eq!(missing, [""; 0], "{language}");
    }
}

/// Keys of the checks' messages in a language, `key.attribute` too.
fn keys(language: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(language)
        .join("product");
    let mut keys = BTreeSet::new();
    for file in fs::read_dir(folder).expect("a folder of words") {
        let text = fs::read_to_string(file.expect("a file").path()).expect("words");
        let mut message = "";
        for line in text.lines() {
            let Some((key, _)) = line.split_once(" =") else {
                continue;
            };
            match key.trim_start().strip_prefix('.') {
                Some(attribute) => keys.insert(format!("{message}.{attribute}")),
                None => {
                    message = key;
                    keys.insert(key.to_owned())
                }
            };
        }
    }
    keys
}

/// Outcome, then the reason where there is one, else the case of the headline.
fn said(check: &Check, judged: &Judged) -> String {
    let outcome = match judged.outcome {
        Outcome::Met => "met",
        Outcome::Attention => "attention",
        Outcome::NotMet => "not-met",
        Outcome::Unknown => "unknown",
        Outcome::NotApplicable => "not-applicable",
    };
    let case = judged.headline.key.strip_prefix(&format!("{}-", check.key()));
    let why = judged
        .reason
        .map_or(case.expect("a key of the check"), |it| it.code());
    format!("{outcome} {why}")
}

fn group() -> impl Iterator<Item = &'static Check> {
    CHECKS.iter().filter(|it| GROUP.contains(&it.id))
}

/// What is expected of each snapshot, with what it takes over from the one it is like.
fn expected() -> BTreeMap<String, BTreeMap<String, String>> {
    let written: Table = include_str!("first_group.toml").parse().expect("a table");
    let mut all = BTreeMap::new();
    for name in written.keys() {
        let mut merged = BTreeMap::new();
        let mut next = Some(name.as_str());
        while let Some(name) = next {
            let table = written[name].as_table().expect(name);
            for (check, says) in table.iter().filter(|(key, _)| *key != "like") {
                merged
                    .entry(check.clone())
                    .or_insert_with(|| says.as_str().expect(name).to_owned());
            }
            next = table.get("like").and_then(|it| it.as_str());
        }
        all.insert(name.clone(), merged);
    }
    all
}
