//! Is FileVault on?
//!
//! Looks at: the answer of `fdesetup`, in its own words.
//! Cannot see: where the recovery key is kept.

use vigie_checks::Snapshot;

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers::answer;
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "filevault",
    place: "/usr/bin/fdesetup status",
    facts: &["filevault_status"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const FDESETUP: Program = Program {
    path: "/usr/bin/fdesetup",
    arguments: &["status"],
};

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    macos(snapshot).filevault_status = answer(mac.run(FDESETUP), &["FileVault is", "in progress"]);
}
