//! Whatever bytes come: an error, or a snapshot that is judged, scrubbed to the same outcomes, and written so that it
//! reads as itself.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vigie_assessment::{Date, Outcome};
use vigie_checks::{Snapshot, Tables, judge, scrub};

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::shipped().expect("the shipped tables"));
const TODAY: Date = Date::constant(2026, 11, 24);

fuzz_target!(|bytes: &[u8]| {
    let Ok(snapshot) = Snapshot::read(bytes) else {
        return;
    };
    let clean = scrub(&snapshot, &TABLES);
    assert_eq!(outcomes(&clean), outcomes(&snapshot));
    assert_eq!(Snapshot::read(clean.write().as_bytes()).as_ref(), Ok(&clean));
    assert_eq!(
        Snapshot::read(snapshot.write().as_bytes()).as_ref(),
        Ok(&snapshot)
    );
});

fn outcomes(snapshot: &Snapshot) -> Vec<Outcome> {
    judge(snapshot, &TABLES, TODAY)
        .iter()
        .map(|it| it.outcome)
        .collect()
}
