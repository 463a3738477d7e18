//! Does somebody else set this Mac's preferences?
//!
//! Looks at: whether there is any file of managed preferences, for the Mac or for an account.
//! Cannot see: who sets them.

use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use super::macos;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "managed",
    place: FOLDER,
    facts: &["managed"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const FOLDER: &str = "/Library/Managed Preferences";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let is_set = |names: &[String]| names.iter().any(|it| it.ends_with(".plist"));
    macos(snapshot).managed = match mac.names(FOLDER) {
        // The folder comes with the first file.
        Seen::Absent { from } => Seen::known(false, from),
        names => names.map(|names| {
            let mut folders = names.iter().map(|it| mac.list(&format!("{FOLDER}/{it}")));
            is_set(&names) || folders.any(|it| is_set(&it))
        }),
    };
}
