//! Can somebody elsewhere steer this desktop?
//!
//! Looks at: the two switches of GNOME's remote desktop. SSH, RDP and VNC servers are in `units` and `listening`.
//! Cannot see: a session of GNOME that is only made for somebody elsewhere.

use vigie_checks::Snapshot;

use super::desktop::{RDP, VNC, print, setting};
use super::linux;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "remote",
    place: "gsettings",
    facts: &["gnome_rdp", "gnome_vnc"],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let facts = linux(snapshot);
    facts.gnome_rdp = setting(&RDP, &print(&RDP), "enable");
    facts.gnome_vnc = setting(&VNC, &print(&VNC), "enable");
}
