//! What was saved, opened by the system's own programs.

use tauri::State;

use super::Desks;
use crate::failure::Failure;
use crate::opening::Saved;

/// Opens a file that this run has written.
#[tauri::command(async)]
pub(super) fn open_saved(shell: Desks<'_>, saved: State<'_, Saved>, number: u32) -> Result<(), Failure> {
    shell.desk()?;
    saved.open(number)
}

/// Opens the folder that such a file lies in.
#[tauri::command(async)]
pub(super) fn open_saved_folder(
    shell: Desks<'_>,
    saved: State<'_, Saved>,
    number: u32,
) -> Result<(), Failure> {
    shell.desk()?;
    saved.open_folder(number)
}
