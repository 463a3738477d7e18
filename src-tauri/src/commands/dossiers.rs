//! The home view: dossiers, and the business of one.

use vigie_app::dossiers::{BusinessForm, now};

use super::Desks;
use crate::failure::Failure;
use crate::views::{BusinessView, DossierSummaryView, DossierView};

/// Every dossier, the one changed last first.
#[tauri::command(async)]
pub(super) fn dossiers(shell: Desks<'_>) -> Result<Vec<DossierSummaryView>, Failure> {
    let desk = shell.desk()?;
    let mut dossiers = desk.dossiers()?;
    let listed = dossiers.summaries(desk.content.pack());
    let listed = listed.map_err(|error| desk.failure(error))?;
    let view = |it| DossierSummaryView::of(it, dossiers.is_open(&it.id));
    Ok(listed.iter().map(view).collect())
}

/// Makes a dossier.
#[tauri::command(async)]
pub(super) fn create_dossier(shell: Desks<'_>, business: BusinessView) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let made = desk
        .dossiers()?
        .create(pack, form(&business), now())
        .map_err(|error| desk.failure(error))?;
    Ok(DossierView::of(pack, &made))
}

/// One dossier, as it was left.
#[tauri::command(async)]
pub(super) fn open_dossier(shell: Desks<'_>, id: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let dossier = desk.dossiers()?.get(id).map_err(|error| desk.failure(error))?;
    Ok(DossierView::of(desk.content.pack(), &dossier))
}

/// Changes what is known of the business.
#[tauri::command(async)]
pub(super) fn update_business(
    shell: Desks<'_>,
    id: &str,
    business: BusinessView,
) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let changed = desk.dossiers()?.update_business(pack, id, form(&business), now());
    Ok(DossierView::of(
        pack,
        &changed.map_err(|error| desk.failure(error))?,
    ))
}

/// Puts a dossier in the bin.
#[tauri::command(async)]
pub(super) fn delete_dossier(shell: Desks<'_>, id: &str) -> Result<(), Failure> {
    let desk = shell.desk()?;
    desk.dossiers()?
        .delete(id, now())
        .map_err(|error| desk.failure(error))
}

/// Keeps the view where one is.
#[tauri::command(async)]
pub(super) fn remember_place(shell: Desks<'_>, id: &str, place: &str) -> Result<(), Failure> {
    let desk = shell.desk()?;
    desk.dossiers()?
        .remember_place(id, place)
        .map_err(|error| desk.failure(error))
}

fn form(business: &BusinessView) -> BusinessForm<'_> {
    BusinessForm {
        name: &business.name,
        people: business.people,
        traits: &business.traits,
    }
}
