//! Facts that only macOS has, one group in one file each: property lists, and the answers of a few system programs.

mod accounts;
mod backup;
mod containers;
mod extensions;
mod filevault;
mod firewall;
mod integrity;
mod mac;
mod machine;
mod managed;
mod programs;
mod protection;
mod screen;
mod services;
mod sign_in;
mod updates;

#[cfg(test)]
mod tests;

use vigie_checks::Snapshot;
use vigie_checks::snapshot::MacFacts;

use crate::group::Group;
use crate::run::Program;

/// The groups of macOS: files first, then programs, the slowest last.
pub(crate) const GROUPS: &[&Group] = &[
    &machine::GROUP,
    &sign_in::GROUP,
    &updates::GROUP,
    &services::GROUP,
    &managed::GROUP,
    &accounts::GROUP,
    &extensions::GROUP,
    &integrity::GROUP,
    &firewall::GROUP,
    &filevault::GROUP,
    &protection::GROUP,
    &screen::GROUP,
    &backup::GROUP,
    &programs::GROUP,
    &containers::GROUP,
];

/// The programs that may be started on macOS.
pub(crate) const PROGRAMS: &[Program] = &[
    integrity::CSRUTIL,
    firewall::SOCKETFILTERFW,
    filevault::FDESETUP,
    protection::SPCTL,
    screen::SYSADMINCTL,
    backup::TMUTIL,
    containers::DISKUTIL,
];

/// The part of a snapshot that is macOS's.
fn macos(snapshot: &mut Snapshot) -> &mut MacFacts {
    snapshot.macos.get_or_insert_default()
}
