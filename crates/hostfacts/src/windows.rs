//! Facts that only Windows has, one group in one file each. All are read by calls of the system, in `native`, or from
//! the registry: no program is started, and nothing depends on the language of Windows.

mod accounts;
mod backup;
mod boot;
mod browsers;
mod defender;
mod drives;
mod extensions;
mod firewall;
mod listening;
mod macros;
mod native;
mod power;
mod programs;
mod remote;
mod rights;
mod screen;
mod security_center;
mod setting;
mod sharing;
mod software;
mod update_agent;
mod updates;
mod version;

use vigie_checks::Snapshot;
use vigie_checks::snapshot::WindowsFacts;

use crate::group::Group;
use crate::run::Program;

/// The groups of Windows, the quickest first.
pub(crate) const GROUPS: &[&Group] = &[
    &version::GROUP,
    &power::GROUP,
    &boot::GROUP,
    &screen::GROUP,
    &defender::GROUP,
    &remote::GROUP,
    &backup::GROUP,
    &software::GROUP,
    &macros::GROUP,
    &rights::GROUP,
    &accounts::GROUP,
    &sharing::GROUP,
    &listening::GROUP,
    &browsers::GROUP,
    &extensions::GROUP,
    &programs::GROUP,
    &updates::GROUP,
    &security_center::HEALTH,
    &firewall::GROUP,
    &drives::GROUP,
    &security_center::PRODUCTS,
    &update_agent::GROUP,
    &updates::ROLLUP,
];

/// No program is started on Windows.
pub(crate) const PROGRAMS: &[Program] = &[];

/// The part of a snapshot that is Windows's.
fn windows(snapshot: &mut Snapshot) -> &mut WindowsFacts {
    snapshot.windows.get_or_insert_default()
}
