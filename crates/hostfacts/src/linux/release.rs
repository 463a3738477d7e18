//! Which Linux this is.
//!
//! Looks at: `os-release`, `/etc/debian_version`, the status file of Ubuntu Pro.
//! Cannot see: whether a subscription other than Ubuntu Pro extends the fixes.

use vigie_checks::Snapshot;

use super::linux;
use crate::group::Group;
use crate::parse::linux::os_release;
use crate::parse::linux::ubuntu_pro;
use crate::read::{clean, first, inside, text, text_up_to};

pub(super) const GROUP: Group = Group {
    name: "release",
    place: "/etc/os-release",
    facts: &[
        "version",
        "distribution",
        "distribution_like",
        "variant",
        "debian_version",
        "ubuntu_pro_attached",
    ],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let release = first(["/etc/os-release", "/usr/lib/os-release"], text);
    let value = |key| inside(release.clone().map(|it| os_release::value(&it, key))).map(|it| clean(&it));
    snapshot.os.version = value("VERSION_ID");
    snapshot.os.distribution = value("ID");
    snapshot.os.distribution_like =
        value("ID_LIKE").map(|it| it.split_whitespace().map(str::to_owned).collect());
    let facts = linux(snapshot);
    facts.variant = value("VARIANT_ID");
    facts.debian_version = text_up_to("/etc/debian_version", 200).map(|it| clean(&it));
    facts.ubuntu_pro_attached =
        inside(text("/var/lib/ubuntu-advantage/status.json").map(|it| ubuntu_pro::attached(&it)));
}
