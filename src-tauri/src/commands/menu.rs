//! The menus of the window.

use tauri::AppHandle;

use super::Desks;
use crate::failure::Failure;
use crate::menu::show;
use crate::views::menu::MenuOfferView;

/// Shows the menus in a language, with what can be chosen at this moment; also while the data file is locked.
#[tauri::command(async)]
pub(super) fn offer_menu(app: AppHandle, shell: Desks<'_>, offer: MenuOfferView) -> Result<(), Failure> {
    let words = shell.messages(shell.language(offer.language)?)?;
    show(&app, words, &offer).map_err(|error| shell.unexpected(&error))
}
