//! A made-up business, to look at.

use vigie_app::dossiers::now;

use super::{Desks, settings};
use crate::failure::Failure;
use crate::views::DossierView;

/// Opens the made-up business, made where there is none yet; its name is in the window's language.
#[tauri::command(async)]
pub(super) fn open_sample(shell: Desks<'_>) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let name = settings::messages(&desk)?.text("sample-name", &[]);
    let opened = desk.dossiers()?.open_sample(pack, &name, now());
    Ok(DossierView::of(
        pack,
        &opened.map_err(|error| desk.failure(error))?,
    ))
}
