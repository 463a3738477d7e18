//! A workshop: the window of whoever leads it beside the projected one, and what they keep there.

use tauri::State;
use tauri::ipc::Channel;
use vigie_app::dossiers::{DossierError, KeptRemark, RemarkForm, now};

use super::Desks;
use crate::desk::Desk;
use crate::facilitator::Facilitator;
use crate::failure::Failure;
use crate::views::workshop::{NewRemark, RemarkView, ShownView};

/// Opens the facilitator's window, or brings it to the front.
#[tauri::command(async)]
pub(super) fn open_facilitator(app: tauri::AppHandle, shell: Desks<'_>) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let opened = Facilitator::open(&app, &desk.places.data);
    opened.map_err(|error| desk.unexpected(&error))
}

/// Tells the facilitator's window what the main one shows.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "a command owns what it is given")]
pub(super) fn tell_shown(facilitator: State<'_, Facilitator>, shown: ShownView) {
    facilitator.tell(shown);
}

/// Follows what the main window shows: at once, and after each change.
#[tauri::command(async)]
#[expect(clippy::needless_pass_by_value, reason = "a command owns what it is given")]
pub(super) fn follow_shown(facilitator: State<'_, Facilitator>, told: Channel<ShownView>) {
    facilitator.follow(told);
}

/// Every remark on a dossier, in the order in which they were written.
#[tauri::command(async)]
pub(super) fn remarks(shell: Desks<'_>, id: &str) -> Result<Vec<RemarkView>, Failure> {
    let desk = shell.desk()?;
    let kept = desk.dossiers()?.remarks(id);
    views(&desk, kept)
}

/// Writes a remark after the others; saved when it returns.
#[tauri::command(async)]
pub(super) fn add_remark(shell: Desks<'_>, id: &str, remark: NewRemark) -> Result<Vec<RemarkView>, Failure> {
    let desk = shell.desk()?;
    let form = RemarkForm {
        kind: remark.kind.into(),
        question: remark.practice.as_deref(),
        text: &remark.text,
    };
    let kept = desk.dossiers()?.add_remark(desk.content.pack(), id, form, now());
    views(&desk, kept)
}

/// Puts other words in place of a remark's; saved when it returns.
#[tauri::command(async)]
pub(super) fn set_remark(
    shell: Desks<'_>,
    id: &str,
    number: u32,
    text: &str,
) -> Result<Vec<RemarkView>, Failure> {
    let desk = shell.desk()?;
    let kept = desk.dossiers()?.set_remark(id, number, text, now());
    views(&desk, kept)
}

/// Takes a remark away for good; saved when it returns.
#[tauri::command(async)]
pub(super) fn remove_remark(shell: Desks<'_>, id: &str, number: u32) -> Result<Vec<RemarkView>, Failure> {
    let desk = shell.desk()?;
    let kept = desk.dossiers()?.remove_remark(id, number);
    views(&desk, kept)
}

fn views(desk: &Desk<'_>, kept: Result<Vec<KeptRemark>, DossierError>) -> Result<Vec<RemarkView>, Failure> {
    let kept = kept.map_err(|error| desk.failure(error))?;
    Ok(kept.iter().map(RemarkView::from).collect())
}
