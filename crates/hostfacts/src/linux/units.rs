//! Units of systemd that are set to start, that run, and that are switched off for good.
//!
//! Looks at: links in `/etc/systemd/system`, folders of running services in `/sys/fs/cgroup`. Of the units on the list
//! alone.
//! Cannot see: units of a person's own session; units that a package starts without a link of the administrator;
//! computers without systemd.

use std::path::Path;

use vigie_checks::snapshot::asked_units;
use vigie_checks::{Seen, Snapshot};

use super::linux;
use crate::group::Group;
use crate::read::{exists, inside, link, names};

pub(super) const GROUP: Group = Group {
    name: "units",
    place: "/etc/systemd/system, /sys/fs/cgroup/system.slice",
    facts: &["units_enabled", "units_running", "units_masked"],
    read,
};

const SET: &str = "/etc/systemd/system";
/// Where the kernel keeps the groups of processes that systemd makes: its second version, and its first.
const RUNNING: [&str; 3] = [
    "/sys/fs/cgroup/system.slice",
    "/sys/fs/cgroup/systemd/system.slice",
    "/sys/fs/cgroup/unified/system.slice",
];

fn read(snapshot: &mut Snapshot) {
    let set = names(SET);
    let facts = linux(snapshot);
    facts.units_enabled = enabled(&set);
    facts.units_running = match slice() {
        Some(slice) => Seen::known(
            asked(|unit| Path::new(&format!("{slice}/{unit}")).is_dir()),
            slice,
        ),
        // Without systemd nothing can be said of units.
        None => Seen::unsupported(RUNNING[0]),
    };
    facts.units_masked = set.map(|names| {
        let masked = |unit: &str| {
            names.iter().any(|it| it == unit)
                && link(&format!("{SET}/{unit}")).value().map(String::as_str) == Some("/dev/null")
        };
        asked(masked)
    });
}

fn enabled(set: &Seen<Vec<String>>) -> Seen<Vec<String>> {
    let mut linked = Vec::new();
    let folders = set.value().into_iter().flatten();
    for folder in folders.filter(|it| it.ends_with(".wants") || it.ends_with(".requires")) {
        match names(&format!("{SET}/{folder}")) {
            Seen::Known { value, .. } => linked.extend(value),
            Seen::Absent { .. } => {}
            unread => return unread,
        }
    }
    match set {
        Seen::Known { .. } => Seen::known(
            asked(|unit| linked.iter().any(|it| it == unit)),
            format!("{SET}/*.wants"),
        ),
        unread => inside(unread.clone().map(|_| None)),
    }
}

/// Whether a service runs; absent without systemd.
pub(super) fn runs(unit: &str) -> Seen<bool> {
    match slice() {
        Some(slice) => exists(&format!("{slice}/{unit}")),
        None => Seen::absent(RUNNING[0]),
    }
}

fn slice() -> Option<&'static str> {
    RUNNING.into_iter().find(|it| Path::new(it).is_dir())
}

fn asked(counts: impl Fn(&str) -> bool) -> Vec<String> {
    let units = asked_units().iter().filter(|it| counts(it));
    units.map(|it| (*it).to_owned()).collect()
}
