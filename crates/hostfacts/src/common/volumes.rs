//! Mounted volumes and the space on them.
//!
//! Looks at: local volumes with a file system; network and pseudo file systems are left out.
//! Cannot see: a volume that is locked or not mounted. A USB hard disk counts as fixed on Windows.

use std::path::Path;

use sysinfo::{DiskRefreshKind, Disks};
use vigie_checks::snapshot::Volume;
use vigie_checks::{Seen, Snapshot};

use crate::group::Group;
use crate::read::clean;

/// The most volumes that are kept.
const MOST: usize = 500;

pub(super) const GROUP: Group = Group {
    name: "volumes",
    place: FROM,
    facts: &["volumes"],
    read,
};

const FROM: &str = "sysinfo::Disks";

fn read(snapshot: &mut Snapshot) {
    snapshot.volumes = volumes();
}

fn volumes() -> Seen<Vec<Volume>> {
    let disks = match Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing().with_storage()) {
        Ok(disks) => disks,
        Err(error) => return Seen::failed(FROM, clean(&error.to_string())),
    };
    let mut volumes: Vec<Volume> = disks
        .iter()
        .take(MOST)
        .map(|disk| Volume {
            mount: clean(&disk.mount_point().to_string_lossy()),
            file_system: clean(&disk.file_system().to_string_lossy()),
            total_bytes: disk.total_space(),
            available_bytes: disk.available_space(),
            removable: disk.is_removable(),
            read_only: disk.is_read_only(),
            system: is_system(disk.mount_point()),
        })
        .collect();
    volumes.sort_by(|a, b| a.mount.cmp(&b.mount));
    Seen::known(volumes, FROM)
}

/// Whether the operating system lives there.
fn is_system(mount: &Path) -> bool {
    if cfg!(windows) {
        let drive = std::env::var_os("SystemDrive").map(|it| it.to_string_lossy().into_owned());
        let drive = drive.unwrap_or_else(|| "C:".to_owned());
        let mount = mount.to_string_lossy();
        mount.trim_end_matches('\\').eq_ignore_ascii_case(&drive)
    } else if cfg!(target_os = "macos") {
        mount == Path::new("/System/Volumes/Data")
    } else {
        mount == Path::new("/")
    }
}
