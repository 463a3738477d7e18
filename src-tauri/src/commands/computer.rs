//! What this computer shows: checked when it is asked for, kept when it is asked for.

use tauri::ipc::Channel;
use vigie_app::checks::check_this_computer;
use vigie_app::clock;
use vigie_app::dossiers::now;

use super::Desks;
use crate::failure::Failure;
use crate::views::{ArrivedView, ChecksView, DossierView, LanguageCode, ThisComputerCode};

/// Records whose computer this is; saved when it returns. What was kept goes where it is another's.
#[tauri::command(async)]
pub(super) fn set_this_computer(
    shell: Desks<'_>,
    id: &str,
    whose: ThisComputerCode,
) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.set_this_computer(id, whose.into(), now());
    Ok(DossierView::of(
        desk.content.pack(),
        &changed.map_err(|error| desk.failure(error))?,
    ))
}

/// Checks this computer, telling each conclusion as it arrives. Nothing is written.
#[tauri::command(async)]
pub(super) fn check_computer(
    shell: Desks<'_>,
    id: &str,
    language: LanguageCode,
    arrived: Channel<ArrivedView>,
) -> Result<ChecksView, Failure> {
    let desk = shell.desk()?;
    let messages = desk.content.messages(desk.language(language)?);
    let pack = desk.content.pack();
    let checked = check_this_computer(clock::today(), |news, left| {
        // A window that is gone needs them no more; all of them come at the end too.
        let _ = arrived.send(ArrivedView::of(pack, messages, news, left));
    });
    let checked = checked.map_err(|error| desk.unexpected(&error))?;
    let view = ChecksView::of(pack, messages, &checked);
    desk.set_checked(id, checked);
    Ok(view)
}

/// The conclusions of the last check for that dossier in other words, without checking again; nothing where this run
/// of the window made none.
#[tauri::command(async)]
pub(super) fn checks(
    shell: Desks<'_>,
    id: &str,
    language: LanguageCode,
) -> Result<Option<ChecksView>, Failure> {
    let desk = shell.desk()?;
    let messages = desk.content.messages(desk.language(language)?);
    let checked = desk.checked(id);
    Ok(checked.map(|it| ChecksView::of(desk.content.pack(), messages, &it)))
}

/// Keeps the conclusions of the last check in the dossier; saved when it returns.
#[tauri::command(async)]
pub(super) fn keep_checks(shell: Desks<'_>, id: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let checked = desk.checked(id).ok_or(Failure::NothingChecked)?;
    let changed = desk.dossiers()?.keep_checks(id, &checked, now());
    Ok(DossierView::of(
        desk.content.pack(),
        &changed.map_err(|error| desk.failure(error))?,
    ))
}

/// Erases what the dossier keeps of a computer.
#[tauri::command(async)]
pub(super) fn erase_checks(shell: Desks<'_>, id: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.erase_checks(id, now());
    Ok(DossierView::of(
        desk.content.pack(),
        &changed.map_err(|error| desk.failure(error))?,
    ))
}
