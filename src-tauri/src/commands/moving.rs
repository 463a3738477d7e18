//! Moving an action to an earlier or a later month, and back.

use vigie_app::dossiers::{MoveForm, now};

use super::Desks;
use crate::failure::Failure;
use crate::views::DossierView;
use crate::views::moving::{DirectionCode, NextPlaceView};

/// Where one more step would take an action; nothing is kept.
#[tauri::command(async)]
pub(super) fn next_place(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
    direction: DirectionCode,
) -> Result<NextPlaceView, Failure> {
    let desk = shell.desk()?;
    let dossier = desk.dossiers()?.get(id).map_err(|error| desk.failure(error))?;
    let place = vigie_app::dossiers::next_place(desk.content.pack(), &dossier, practice, direction.into());
    Ok(place.map_err(|error| desk.failure(error))?.into())
}

/// Keeps where an action was moved, and why; no step puts it back in its place. Saved when it returns.
#[tauri::command(async)]
pub(super) fn set_move(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
    steps: i8,
    reason: &str,
) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let form = MoveForm { steps, reason };
    let changed = desk.dossiers()?.set_move(pack, id, practice, Some(form), now());
    Ok(DossierView::of(
        pack,
        &changed.map_err(|error| desk.failure(error))?,
    ))
}
