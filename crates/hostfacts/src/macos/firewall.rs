//! Is the application firewall on?
//!
//! Looks at: its setting in a file up to macOS 14, the answer of `socketfilterfw` since, what an administrator sets from
//! elsewhere.
//! Cannot see: filters of other makers, but for their processes; the packet filter `pf`.

use vigie_checks::Snapshot;

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers::answer;
use crate::parse::macos::plist::{Node, value};
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "firewall",
    place: "/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate",
    facts: &["alf_global_state", "socketfilterfw", "managed_firewall"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const SOCKETFILTERFW: Program = Program {
    path: "/usr/libexec/ApplicationFirewall/socketfilterfw",
    arguments: &["--getglobalstate"],
};

const FILE: &str = "/Library/Preferences/com.apple.alf.plist";
const MANAGED: &str = "/Library/Managed Preferences/com.apple.security.firewall.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let facts = macos(snapshot);
    facts.alf_global_state = value(&mac.plist(FILE), &["globalstate"], Node::number);
    facts.managed_firewall = value(&mac.plist(MANAGED), &["EnableFirewall"], Node::flag);
    facts.socketfilterfw = answer(mac.run(SOCKETFILTERFW), &["State = "]);
}
