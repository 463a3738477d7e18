//! The snapshots and what is said of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use vigie_assessment::Date;
use vigie_checks::{Snapshot, Tables, judge};

/// The day on which the tests judge.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 24);

pub(crate) fn tables() -> Tables {
    Tables::shipped().expect("the shipped tables")
}

/// Every snapshot by its name without `made-`; recorded ones keep their `rec-`.
pub(crate) fn all() -> BTreeMap<String, Snapshot> {
    let files = fs::read_dir(folder()).expect("a folder of snapshots");
    let paths = files.map(|it| it.expect("a file").path());
    paths.map(|path| (name(&path), read(&path))).collect()
}

/// One snapshot as it is written.
pub(crate) fn text(name: &str) -> String {
    let made = folder().join(format!("made-{name}.json"));
    let path = if made.is_file() {
        made
    } else {
        folder().join(format!("{name}.json"))
    };
    fs::read_to_string(path).expect(name)
}

/// What every check says, one line each, with the values it names.
pub(crate) fn everything(snapshot: &Snapshot, tables: &Tables) -> Vec<String> {
    let all = judge(snapshot, tables, TODAY);
    all.iter()
        .map(|it| format!("{} {:?} {} {:?}", it.id, it.outcome, it.headline.key, it.reason))
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots")
}

fn name(path: &Path) -> String {
    let stem = path.file_stem().and_then(|it| it.to_str()).expect("a name");
    stem.strip_prefix("made-").unwrap_or(stem).to_owned()
}

fn read(path: &Path) -> Snapshot {
    let bytes = fs::read(path).expect("a snapshot");
    Snapshot::read(&bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
