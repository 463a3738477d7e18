//! Where Vigie keeps its data, unless it is told otherwise.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The name of the data file in its folder.
const DATA_FILE: &str = "vigie.db";

/// The folder that holds the data: what the variable `VIGIE_DATA` names, or the system's own place for a person's data.
/// `variable` looks up the environment.
pub fn data_folder(variable: &dyn Fn(&str) -> Option<OsString>) -> PathBuf {
    let given = |name: &str| variable(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    given("VIGIE_DATA")
        .or_else(|| system_folder(&given))
        .unwrap_or_else(std::env::temp_dir)
}

/// The file that holds every dossier, in that folder.
pub fn data_file(folder: &Path) -> PathBuf {
    folder.join(DATA_FILE)
}

type Given<'a> = &'a dyn Fn(&str) -> Option<PathBuf>;

#[cfg(target_os = "windows")]
fn system_folder(given: Given<'_>) -> Option<PathBuf> {
    Some(given("LOCALAPPDATA")?.join("Vigie"))
}

#[cfg(target_os = "macos")]
fn system_folder(given: Given<'_>) -> Option<PathBuf> {
    Some(given("HOME")?.join("Library/Application Support/Vigie"))
}

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn system_folder(given: Given<'_>) -> Option<PathBuf> {
    let share = given("XDG_DATA_HOME").filter(|it| it.is_absolute());
    let share = share.or_else(|| Some(given("HOME")?.join(".local/share")))?;
    Some(share.join("Vigie"))
}
