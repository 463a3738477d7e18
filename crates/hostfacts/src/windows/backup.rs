//! Is there a sign of a backup?
//!
//! Looks at: File History of this account, and how many folders OneDrive keeps a copy of. Backup programs are found by
//! their processes and in the list of programs.
//! Cannot see: whether a copy can be read back; synchronising is no backup.

use vigie_checks::Snapshot;

use super::native::fault::{Answer, Fault, seen};
use super::native::registry;
use super::setting::{USER, bytes, folder, read_from};
use super::windows;
use crate::group::Group;
use crate::parse::windows::times;
use crate::read::day;

pub(super) const GROUP: Group = Group {
    name: "backup",
    place: r"HKCU\Software\Microsoft\Windows\CurrentVersion\FileHistory",
    facts: &[
        "file_history_config",
        "file_history_protected_until",
        "onedrive_folders",
    ],
    read,
};

const FILE_HISTORY: &str = r"Software\Microsoft\Windows\CurrentVersion\FileHistory";
const ONEDRIVE: &str = r"Software\Microsoft\OneDrive\Accounts";
const CONFIG: &str = r"\Microsoft\Windows\FileHistory\Configuration\Config1.xml";

fn read(snapshot: &mut Snapshot) {
    let facts = windows(snapshot);
    let shown = format!("%LOCALAPPDATA%{CONFIG}");
    facts.file_history_config = match folder("LOCALAPPDATA") {
        Ok(folder) => read_from(day(&format!("{folder}{CONFIG}")), &shown),
        Err(fault) => seen(Err(fault), &shown),
    };
    facts.file_history_protected_until =
        bytes(USER, FILE_HISTORY, "ProtectedUpToTime", times::of_filetime_bytes);
    facts.onedrive_folders = seen(
        onedrive_folders(),
        r"HKCU\Software\Microsoft\OneDrive\Accounts\* KfmFoldersProtectedNow",
    );
}

/// The largest number of any account of OneDrive.
fn onedrive_folders() -> Answer<u32> {
    let accounts = registry::keys(USER, ONEDRIVE)?;
    let folders = accounts
        .iter()
        .filter_map(|it| registry::number(USER, &format!(r"{ONEDRIVE}\{it}"), "KfmFoldersProtectedNow").ok());
    folders.max().ok_or(Fault::Absent)
}
