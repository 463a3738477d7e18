//! Facts that only macOS has, one group in one file each.

use crate::group::Group;
use crate::run::Program;

/// The groups of macOS.
pub(crate) const GROUPS: &[&Group] = &[];

/// The programs that may be started on macOS.
pub(crate) const PROGRAMS: &[Program] = &[];
