//! Folders that this computer offers to others.
//!
//! Looks at: `smb.conf`, `/etc/exports`. Whether their services run is in `units`.
//! Cannot see: files that `smb.conf` includes, shares that people make for themselves, `/etc/exports.d`.

use vigie_checks::Snapshot;

use super::linux;
use crate::group::Group;
use crate::parse::linux::sharing;
use crate::read::{clean, inside, text};

pub(super) const GROUP: Group = Group {
    name: "sharing",
    place: "/etc/samba/smb.conf, /etc/exports",
    facts: &["smb_min_protocol", "smb_shares", "nfs_exports"],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let samba = text("/etc/samba/smb.conf");
    let facts = linux(snapshot);
    facts.smb_min_protocol =
        inside(samba.clone().map(|it| sharing::smb_min_protocol(&it))).map(|it| clean(&it));
    facts.smb_shares = samba.map(|it| sharing::smb_shares(&it));
    facts.nfs_exports = text("/etc/exports").map(|it| sharing::nfs_exports(&it));
}
