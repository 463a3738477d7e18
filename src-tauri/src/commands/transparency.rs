//! What Vigie does with the data, as it is at this moment.

use std::fs;

use vigie_app::dossiers::{iso, now};

use super::{Desks, protection};
use crate::failure::Failure;
use crate::views::{ContentView, TransparencyView};

/// Reads everything anew: nothing here is remembered from before.
#[tauri::command(async)]
pub(super) fn transparency(shell: Desks<'_>) -> Result<TransparencyView, Failure> {
    let desk = shell.desk()?;
    let dossiers = desk.dossiers()?;
    let log = desk.log_file();
    Ok(TransparencyView {
        read_at: iso(now()),
        folder: desk.places.data.display().to_string(),
        keeping: protection::view(&desk, &dossiers)?,
        content: ContentView::from(&desk.content.pack().info),
        log: log.display().to_string(),
        log_size: fs::metadata(log).ok().map(|it| it.len()),
    })
}
