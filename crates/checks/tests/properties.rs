//! Whatever bytes come: an error with its place, or a snapshot that is judged without a panic.
//!
//! A bounded run of what `crates/checks/fuzz` does without an end.

#![cfg(test)]

mod support;

use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use support::{all, everything, tables, text};
use vigie_assessment::Date;
use vigie_checks::{CHECKS, Snapshot, SnapshotError, Tables, judge, scrub};

static TABLES: LazyLock<Tables> = LazyLock::new(tables);
/// Every made snapshot as it is written.
static WRITTEN: LazyLock<Vec<String>> = LazyLock::new(|| all().keys().map(|name| text(name)).collect());

/// Reads, judges, scrubs and writes: what must hold for anything that is read.
fn survives(bytes: &[u8]) {
    let snapshot = match Snapshot::read(bytes) {
        Ok(snapshot) => snapshot,
        Err(error) => {
            assert!(!error.to_string().is_empty());
            return;
        }
    };
    let said = everything(&snapshot, &TABLES);
    let clean = scrub(&snapshot, &TABLES);
    let differs: Vec<String> = everything(&clean, &TABLES)
        .into_iter()
        .filter(|it| !said.contains(it))
        .collect();
    assert_eq!(differs, [""; 0], "{}", snapshot.write());
    let written = clean.write();
    assert_eq!(Snapshot::read(written.as_bytes()), Ok(clean));
    let written = snapshot.write();
    assert_eq!(Snapshot::read(written.as_bytes()), Ok(snapshot));
}

proptest! {
    #![proptest_config(Config {
        cases: 400,
        failure_persistence: None,
        // The same run everywhere: a build does not fail by chance. Fuzzing looks further.
        rng_seed: RngSeed::Fixed(4),
        ..Config::default()
    })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survives(&bytes);
    }

    #[test]
    fn a_snapshot_with_bytes_changed(
        which in 0_usize..1_000,
        changes in prop::collection::vec((0_usize..20_000, any::<u8>()), 1..6),
    ) {
        let mut bytes = WRITTEN[which % WRITTEN.len()].clone().into_bytes();
        for (at, byte) in changes {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        survives(&bytes);
    }

    #[test]
    fn a_snapshot_with_a_number_or_a_word_changed(
        which in 0_usize..1_000,
        at in 0_usize..2_000,
        new in prop::sample::select(vec![
            "0", "1", "2", "4294967295", "18446744073709551615", "-1", "1e9", "true", "false", "null", "[]", "{}", "\"\"",
            "\"0000-01-01\"", "\"9999-12-31\"", "\"\\u0000\"", "\"é:…\\\\\"", "\"0:0\"", "\"uint32 4294967295\"",
            "\"99999999999999999999\"", "\"screenLock delay is 4294967295 seconds\"", "\"2026-12-01é\"",
        ]),
    ) {
        let text = &WRITTEN[which % WRITTEN.len()];
        let values: Vec<(usize, usize)> = values(text);
        let (start, end) = values[at % values.len()];
        survives(format!("{}{new}{}", &text[..start], &text[end..]).as_bytes());
    }

    #[test]
    fn any_day_of_judging(which in 0_usize..1_000, year in 1_i16..9_999, month in 1_i8..13, day in 1_i8..29) {
        let snapshot = Snapshot::read(WRITTEN[which % WRITTEN.len()].as_bytes()).expect("a snapshot");
        let today = Date::new(year, month, day).expect("a date");
        prop_assert_eq!(judge(&snapshot, &TABLES, today).len(), CHECKS.len());
    }
}

/// Where values stand that follow a colon.
fn values(text: &str) -> Vec<(usize, usize)> {
    let starts = text.match_indices(": ").map(|(at, _)| at + 2);
    starts
        .filter_map(|start| {
            let rest = &text[start..];
            let end = match rest.strip_prefix('"') {
                Some(inside) => inside.find('"')? + 2,
                None if rest.starts_with(['{', '[']) => return None,
                None => rest.find([',', '\n', ' ', '}'])?,
            };
            Some((start, start + end))
        })
        .collect()
}

#[test]
fn snapshots_are_written_as_vigie_writes_them() {
    for (name, snapshot) in all() {
        assert_eq!(snapshot.write(), text(&name), "{name}");
    }
}

#[test]
fn what_is_no_snapshot_is_refused_with_its_place() {
    let base = text("debian-13");
    let refused = |text: &str| Snapshot::read(text.as_bytes()).expect_err("refused").to_string();
    for (from, to, expected) in [
        ("\"schema\": 1", "\"schema\": 2", "schema 2, this build knows 1"),
        (
            "\"os\": {",
            "\"os\": {\n\"serial\": 1,",
            "line 7, column 8: unknown field `serial`",
        ),
        (
            "\"schema\": 1",
            "\"schema\": 1, \"schema\": 1",
            "line 2, column 23: duplicate field `schema`",
        ),
        (
            "2026-11-24\"",
            "24 novembre\"",
            "line 3, column 27: a day is written YYYY-MM-DD",
        ),
        (
            "\"platform\": \"linux\"",
            "\"platform\": \"beos\"",
            "line 5, column 20: unknown variant `beos`",
        ),
        (
            "\"platform\": \"linux\"",
            "\"platform\": \"macos\"",
            "a snapshot of macos has no part `linux`",
        ),
        ("\"schema\"", "\"schema", "line 3, column 0: control character"),
    ] {
        let changed = base.replacen(from, to, 1);
        assert_ne!(changed, base, "{from}");
        let message = refused(&changed);
        assert!(message.contains(expected), "{message}");
    }
    assert_eq!(
        Snapshot::read(&vec![b' '; (1 << 20) + 1]),
        Err(SnapshotError::TooLong)
    );
    assert!(Snapshot::read(b"").is_err());
}
