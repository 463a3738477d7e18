//! The bin, and dossiers with a passphrase of their own.

use vigie_app::dossiers::now;
use vigie_app::vault::Passphrase;

use super::Desks;
use crate::failure::Failure;
use crate::views::BinnedView;

/// The dossiers that were deleted and are not erased yet, the last one first.
#[tauri::command(async)]
pub(super) fn bin(shell: Desks<'_>) -> Result<Vec<BinnedView>, Failure> {
    let desk = shell.desk()?;
    let bin = desk.dossiers()?.bin().map_err(|error| desk.failure(error))?;
    Ok(bin.iter().map(|it| BinnedView::of(it, now())).collect())
}

/// Takes a dossier back from the bin.
#[tauri::command(async)]
pub(super) fn take_back(shell: Desks<'_>, id: &str) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let taken = desk.dossiers()?.take_back(id);
    taken.map(|_| ()).map_err(|error| desk.failure(error))
}

/// Erases a dossier at once, from the data file and from its copies.
#[tauri::command(async)]
pub(super) fn erase(shell: Desks<'_>, id: &str) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let erased = desk.dossiers()?.erase(id);
    erased.map(|_| ()).map_err(|error| desk.failure(error))
}

/// Gives a dossier a passphrase of its own; it is closed.
#[tauri::command(async)]
pub(super) fn seal(shell: Desks<'_>, id: &str, passphrase: String) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let own = Passphrase::parse(passphrase)?;
    let mut dossiers = desk.dossiers()?;
    let sealed = dossiers.seal(id, &own, now());
    sealed.map_err(|error| desk.not_protected(error))?;
    dossiers.close_sealed(id).map_err(|error| desk.failure(error))
}

/// Opens a dossier that has one.
#[tauri::command(async)]
pub(super) fn open_sealed(shell: Desks<'_>, id: &str, passphrase: String) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let own = Passphrase::parse(passphrase)?;
    let opened = desk.dossiers()?.open_sealed(id, &own);
    opened.map_err(|error| shell.not_unlocked(error))
}

/// Closes it again.
#[tauri::command(async)]
pub(super) fn close_sealed(shell: Desks<'_>, id: &str) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let closed = desk.dossiers()?.close_sealed(id);
    closed.map_err(|error| desk.failure(error))
}

/// Takes it back among the others.
#[tauri::command(async)]
pub(super) fn unseal(shell: Desks<'_>, id: &str, passphrase: String) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let own = Passphrase::parse(passphrase)?;
    let unsealed = desk.dossiers()?.unseal(id, &own);
    unsealed.map(|_| ()).map_err(|error| desk.not_protected(error))
}
