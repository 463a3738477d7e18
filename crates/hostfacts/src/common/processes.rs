//! Names of running programs.
//!
//! Looks at: the list of processes, names alone; threads, owners and command lines are not asked for.
//! Cannot see: what is installed and does not run.

use std::collections::BTreeSet;

use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};
use vigie_checks::{Seen, Snapshot};

use crate::group::Group;
use crate::read::clean;

/// The most names that are kept.
const MOST: usize = 8000;

pub(super) const GROUP: Group = Group {
    name: "processes",
    place: FROM,
    facts: &["processes"],
    read,
};

const FROM: &str = "sysinfo::System::processes";

fn read(snapshot: &mut Snapshot) {
    snapshot.processes = names();
}

fn names() -> Seen<Vec<String>> {
    let mut system = match System::new() {
        Ok(system) => system,
        Err(error) => return Seen::failed(FROM, clean(&error.to_string())),
    };
    let kind = ProcessRefreshKind::nothing().without_tasks();
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, kind);
    let names: BTreeSet<String> = system
        .processes()
        .values()
        .map(|it| clean(&it.name().to_string_lossy()))
        .filter(|it| !it.is_empty())
        .take(MOST)
        .collect();
    // This program runs, so a list without any name is a list that was refused.
    if names.is_empty() {
        return Seen::denied(FROM);
    }
    Seen::known(names.into_iter().collect(), FROM)
}
