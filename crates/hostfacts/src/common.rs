//! Facts that every system has, through `sysinfo`.

mod processes;
mod system;
mod volumes;

use crate::group::Group;

pub use system::os_name;

/// The groups of every system.
pub(crate) const GROUPS: &[&Group] = &[&system::GROUP, &volumes::GROUP, &processes::GROUP];
