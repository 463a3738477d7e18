//! Does the system protect its own files?
//!
//! Looks at: the first line of the answer of `csrutil`.
//! Cannot see: the start-up security that the recovery system sets.

use vigie_checks::Snapshot;

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers::answer;
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "integrity",
    place: "/usr/bin/csrutil status",
    facts: &["csrutil"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const CSRUTIL: Program = Program {
    path: "/usr/bin/csrutil",
    arguments: &["status"],
};

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    macos(snapshot).csrutil = answer(mac.run(CSRUTIL), &["status:"]);
}
