//! Copies of the data file: one elsewhere, and one put back in its place.

use tauri::{State, WebviewWindow};
use vigie_app::vault::{Passphrase, Rescue};

use super::places::{Place, ask_where};
use super::{Desks, settings};
use crate::desk::Vault;
use crate::failure::Failure;
use crate::opening::Saved;
use crate::views::{CopyView, SavedPlan};

/// Asks where, then copies the data file there.
#[tauri::command(async)]
pub(super) fn save_copy(
    window: WebviewWindow,
    shell: Desks<'_>,
    saved: State<'_, Saved>,
) -> Result<SavedPlan, Failure> {
    let desk = shell.desk()?;
    let messages = settings::messages(&desk)?;
    let place = Place {
        title: messages.text("keeping-copy-dialog", &[]),
        name: messages.text("keeping-copy-file", &[]),
        about: None,
        filter: messages.text("keeping-copy-filter", &[]),
        extension: "db",
    };
    let Some(path) = ask_where(&window, &place) else {
        return Ok(SavedPlan::Cancelled);
    };
    let copied = desk.dossiers()?.copy_to(&path);
    copied.map_err(|error| desk.not_copied(error, &path))?;
    Ok(saved.note(path))
}

/// The last copy that can be put back, with its passphrase where it has one; works while nothing else can be opened.
#[tauri::command(async)]
pub(super) fn good_copy(shell: Desks<'_>, passphrase: Option<String>) -> Result<Option<CopyView>, Failure> {
    let passphrase = passphrase.map(Passphrase::parse).transpose()?;
    let vault = shell.raw_vault();
    let rescue = match &*vault {
        Vault::Closed => {
            Rescue::take(&shell.places().data_file()).map_err(|error| shell.cannot_open(error))?
        }
        Vault::Locked(locked) => locked.rescue(),
        Vault::Open(_) => return Ok(None),
    };
    let copy = rescue.last_good_copy(passphrase.as_ref());
    Ok(copy
        .map_err(|error| shell.not_saved(error))?
        .as_ref()
        .map(Into::into))
}

/// Puts a copy in the place of the data file, which is set aside, and opens it. Where the file is open, it is closed
/// first.
#[tauri::command(async)]
pub(super) fn restore_copy(shell: Desks<'_>, name: &str, passphrase: Option<String>) -> Result<(), Failure> {
    let passphrase = passphrase.map(Passphrase::parse).transpose()?;
    shell.restore(|rescue| rescue.restore(name, passphrase.as_ref()))
}

/// Sets the data file aside and begins with an empty one.
#[tauri::command(async)]
pub(super) fn begin_anew(shell: Desks<'_>) -> Result<(), Failure> {
    shell.restore(Rescue::begin_anew)
}
