//! What the window may ask: one file per screen. Each command parses, calls `vigie-app`, converts.

mod computer;
mod dossiers;
#[cfg(test)]
mod names;
mod plan;
mod questions;
mod settings;

#[cfg(test)]
pub(crate) use names::COMMANDS;

use tauri::State;

use crate::desk::Shell;

/// The state, as every command receives it.
type Desks<'a> = State<'a, Shell>;

/// Every command, by name.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        settings::start,
        settings::texts,
        settings::set_language,
        settings::set_text_size,
        questions::bank,
        dossiers::dossiers,
        dossiers::create_dossier,
        dossiers::open_dossier,
        dossiers::update_business,
        dossiers::delete_dossier,
        dossiers::remember_place,
        questions::answer,
        questions::set_note,
        plan::plan,
        plan::why,
        plan::message,
        plan::set_capacity,
        questions::set_track,
        plan::save_plan,
        computer::set_this_computer,
        computer::check_computer,
        computer::checks,
        computer::keep_checks,
        computer::erase_checks,
    ]
}
