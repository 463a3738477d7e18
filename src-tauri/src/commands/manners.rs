//! What the system hands to the window, and what an earlier run left to be read.

use tauri::State;
use tauri::ipc::Channel;
use vigie_app::clock;

use super::Desks;
use crate::age::age;
use crate::crash::Reports;
use crate::failure::Failure;
use crate::opening::show;
use crate::receiving::Reception;
use crate::views::manners::{MannersView, NewsView};

/// Tells the page what arrives from now on, and what there is to say at the start.
#[tauri::command(async)]
pub(super) fn listen(
    shell: Desks<'_>,
    reception: State<'_, Reception>,
    reports: State<'_, Reports>,
    news: Channel<NewsView>,
) -> Result<MannersView, Failure> {
    let desk = shell.desk()?;
    reception.listen(news);
    Ok(MannersView {
        age: age(&desk.content.pack().info, clock::today()),
        crash: reports.newest(),
    })
}

/// Keeps an error of the page: its kind and its places in the page's own scripts.
#[tauri::command(async)]
pub(super) fn page_failed(reports: State<'_, Reports>, kind: &str, places: Vec<String>) {
    reports.page_failed(kind, &places);
}

/// Deletes the reports, or puts them aside so that they are not offered again.
#[tauri::command(async)]
pub(super) fn end_reports(reports: State<'_, Reports>, delete: bool) {
    if delete {
        reports.delete();
    } else {
        reports.put_aside();
    }
}

/// Opens the folder of the reports.
#[tauri::command(async)]
pub(super) fn open_reports_folder(reports: State<'_, Reports>) -> Result<(), Failure> {
    show(reports.folder())
}
