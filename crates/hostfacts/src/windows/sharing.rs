//! What does this computer share with others?
//!
//! Looks at: shared folders and printers, the administrative ones too; whether the oldest version of the protocol is on.
//! Cannot see: who may open a share.

use vigie_checks::Snapshot;

use super::native::accounts;
use super::native::fault::seen;
use super::setting::{MACHINE, number};
use super::windows;
use crate::group::Group;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "sharing",
    place: "NetShareEnum",
    facts: &["shares", "smb1_server"],
    read,
};

const SERVER: &str = r"SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters";

fn read(snapshot: &mut Snapshot) {
    /// Far more than a computer shares.
    const MOST: usize = 1000;
    let shares = accounts::shares().map(|mut shares| {
        shares.truncate(MOST);
        for share in &mut shares {
            share.name = clean(&share.name);
        }
        shares.sort();
        shares
    });
    let facts = windows(snapshot);
    facts.shares = seen(shares, "NetShareEnum level 1");
    facts.smb1_server = number(MACHINE, SERVER, "SMB1");
}
