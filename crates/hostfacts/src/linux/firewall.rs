//! Firewalls that are set to start.
//!
//! Looks at: the switch of ufw; whether firewalld runs. Units that load rules are in `units`.
//! Cannot see: the rules that are in force, which the kernel shows to root alone.

use vigie_checks::Snapshot;

use super::{linux, units};
use crate::group::Group;
use crate::parse::linux::os_release;
use crate::read::{clean, inside, text};

pub(super) const GROUP: Group = Group {
    name: "firewall",
    place: "/etc/ufw/ufw.conf",
    facts: &["ufw_enabled", "firewalld_on_bus"],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let facts = linux(snapshot);
    // Its assignments have the syntax of os-release.
    facts.ufw_enabled =
        inside(text("/etc/ufw/ufw.conf").map(|it| os_release::value(&it, "ENABLED").map(|it| clean(&it))));
    facts.firewalld_on_bus = units::runs("firewalld.service");
}
