//! Facts that only Linux has, one group in one file each. Nearly all are files.

mod accounts;
mod backup;
mod boot;
mod desktop;
mod encryption;
mod extensions;
mod firewall;
mod home;
mod listening;
mod machine;
mod packages;
mod release;
mod remote;
mod screen;
mod session;
mod sharing;
mod units;
mod updates;

use vigie_checks::Snapshot;
use vigie_checks::snapshot::LinuxFacts;

use crate::group::Group;
use crate::run::Program;

/// The groups of Linux.
pub(crate) const GROUPS: &[&Group] = &[
    &release::GROUP,
    &machine::GROUP,
    &session::GROUP,
    &accounts::GROUP,
    &updates::GROUP,
    &encryption::GROUP,
    &firewall::GROUP,
    &units::GROUP,
    &sharing::GROUP,
    &boot::GROUP,
    &extensions::GROUP,
    &packages::GROUP,
    &listening::GROUP,
    &screen::GROUP,
    &remote::GROUP,
    &backup::GROUP,
];

/// The programs that may be started on Linux.
pub(crate) const PROGRAMS: &[Program] = desktop::PROGRAMS;

/// The part of a snapshot that is Linux's.
fn linux(snapshot: &mut Snapshot) -> &mut LinuxFacts {
    snapshot.linux.get_or_insert_default()
}
