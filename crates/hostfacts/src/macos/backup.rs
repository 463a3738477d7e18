//! Does Time Machine make backups?
//!
//! Looks at: its settings, which macOS shows to programs with Full Disk Access alone (Vigie never asks for it), and how
//! many destinations `tmutil` names.
//! Cannot see: without that access, when the last backup ran; whether anything can be restored.

use vigie_checks::Snapshot;

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers::destinations;
use crate::parse::macos::plist::{Node, value};
use crate::parse::macos::time_machine::last_backup;
use crate::read::inside;
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "backup",
    place: "/usr/bin/tmutil destinationinfo -X",
    facts: &[
        "time_machine_automatic",
        "time_machine_last",
        "time_machine_destinations",
    ],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const TMUTIL: Program = Program {
    path: "/usr/bin/tmutil",
    arguments: &["destinationinfo", "-X"],
};

const SETTINGS: &str = "/Library/Preferences/com.apple.TimeMachine.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let settings = mac.plist(SETTINGS);
    let facts = macos(snapshot);
    facts.time_machine_automatic = value(&settings, &["AutoBackup"], Node::flag);
    facts.time_machine_last = inside(settings.map(|it| last_backup(&it)));
    facts.time_machine_destinations = destinations(mac.run(TMUTIL));
}
