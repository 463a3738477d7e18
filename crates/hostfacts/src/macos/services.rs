//! Is the Mac open to others: remote login, screen sharing, shared files, a shared connection?
//!
//! Looks at: what launchd notes as switched on or off, for the services asked for alone; the switch of Internet Sharing.
//! Cannot see: which ports are open: macOS shows each account its own alone. A service that somebody started by hand.

use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::launchd::entries;
use crate::parse::macos::plist::{Node, value};

pub(super) const GROUP: Group = Group {
    name: "services",
    place: DISABLED,
    facts: &["listening", "launchd", "internet_sharing"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const DISABLED: &str = "/var/db/com.apple.xpc.launchd/disabled.plist";
const SHARING: &str = "/Library/Preferences/SystemConfiguration/com.apple.nat.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    snapshot.listening = Seen::unsupported("netstat");
    let facts = macos(snapshot);
    facts.launchd = mac.plist(DISABLED).map(|it| entries(&it));
    facts.internet_sharing = value(&mac.plist(SHARING), &["NAT", "Enabled"], Node::flag);
}
