//! Facts that only Windows has, one group in one file each.

use crate::group::Group;
use crate::run::Program;

/// The groups of Windows.
pub(crate) const GROUPS: &[&Group] = &[];

/// The programs that may be started on Windows.
pub(crate) const PROGRAMS: &[Program] = &[];
