//! Facts that only Linux has, one group in one file each. Nearly all are files.

mod release;

use vigie_checks::Snapshot;
use vigie_checks::snapshot::LinuxFacts;

use crate::group::Group;
use crate::run::Program;

/// The groups of Linux.
pub(crate) const GROUPS: &[&Group] = &[&release::GROUP];

/// The programs that may be started on Linux.
pub(crate) const PROGRAMS: &[Program] = &[];

/// The part of a snapshot that is Linux's.
fn linux(snapshot: &mut Snapshot) -> &mut LinuxFacts {
    snapshot.linux.get_or_insert_default()
}
