//! Does the password guard the volumes of the system? The same question as in `filevault`, in no language.
//!
//! Looks at: the volumes of the APFS container that holds the system, as `diskutil` lists them.
//! Cannot see: from which of several systems the computer started; disks that are not APFS.

use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers::property_list;
use crate::parse::macos::apfs::system_volumes;
use crate::read::inside;
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "containers",
    place: "/usr/sbin/diskutil apfs list -plist",
    facts: &["apfs_volumes"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const DISKUTIL: Program = Program {
    path: "/usr/sbin/diskutil",
    arguments: &["apfs", "list", "-plist"],
};

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    macos(snapshot).apfs_volumes = match property_list(mac.run(DISKUTIL)) {
        Seen::Known { value, from } => match system_volumes(&value) {
            Ok(volumes) => Seen::known(volumes, from),
            Err(why) => Seen::failed(from, why),
        },
        unread => inside(unread.map(|_| None)),
    };
}
