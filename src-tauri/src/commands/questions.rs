//! The questions and their answers.

use vigie_app::dossiers::{Chosen, now};

use super::Desks;
use crate::failure::Failure;
use crate::views::{BankView, DossierView, NewAnswer, TrackCode};

/// The question bank, without its words.
#[tauri::command(async)]
pub(super) fn bank(shell: Desks<'_>) -> Result<BankView, Failure> {
    Ok(BankView::from(shell.desk()?.content.pack()))
}

/// Answers a question; saved when it returns.
#[tauri::command(async)]
pub(super) fn answer(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
    answer: NewAnswer,
) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let chosen = match &answer {
        NewAnswer::Choice { choice } => Chosen::Choice(choice),
        NewAnswer::NotApplicable { reason } => Chosen::NotApplicable(reason),
        NewAnswer::Clear => Chosen::Nothing,
    };
    let changed = desk.dossiers()?.answer(pack, id, practice, chosen, now());
    Ok(DossierView::of(
        pack,
        &changed.map_err(|error| desk.failure(error))?,
    ))
}

/// Keeps a note beside a question; saved when it returns.
#[tauri::command(async)]
pub(super) fn set_note(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
    note: &str,
) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let changed = desk.dossiers()?.set_note(pack, id, practice, note, now());
    Ok(DossierView::of(
        pack,
        &changed.map_err(|error| desk.failure(error))?,
    ))
}

/// Goes on to the other track; saved when it returns.
#[tauri::command(async)]
pub(super) fn set_track(shell: Desks<'_>, id: &str, track: TrackCode) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.set_track(id, track.into(), now());
    Ok(DossierView::of(
        desk.content.pack(),
        &changed.map_err(|error| desk.failure(error))?,
    ))
}
