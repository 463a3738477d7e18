//! What the window may ask: one file per screen. Each command parses, calls `vigie-app`, converts.

mod computer;
mod copies;
mod dossiers;
mod following;
mod keeping;
mod look;
mod manners;
mod menu;
mod moving;
#[cfg(test)]
mod names;
mod opening;
mod places;
mod plan;
mod protection;
mod questions;
mod sample;
mod saving;
mod settings;
mod transparency;
mod travel;
mod workshop;

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
        look::set_theme,
        look::zoom,
        questions::bank,
        sample::open_sample,
        transparency::transparency,
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
        saving::saving_offer,
        saving::save_plan,
        saving::set_letterhead_name,
        saving::choose_logo,
        saving::remove_logo,
        opening::open_saved,
        opening::open_saved_folder,
        travel::receive_import,
        manners::listen,
        menu::offer_menu,
        manners::page_failed,
        manners::end_reports,
        manners::open_reports_folder,
        protection::gate,
        protection::unlock,
        protection::lock,
        protection::settle,
        protection::keeping,
        protection::weigh,
        protection::protect,
        protection::change_passphrase,
        protection::unprotect,
        protection::forget_passphrase,
        protection::set_idle,
        copies::save_copy,
        copies::good_copy,
        copies::restore_copy,
        copies::begin_anew,
        keeping::bin,
        keeping::take_back,
        keeping::erase,
        keeping::seal,
        keeping::open_sealed,
        keeping::close_sealed,
        keeping::unseal,
        travel::export_dossier,
        travel::choose_import,
        travel::open_import,
        travel::preview_import,
        travel::take_import,
        travel::drop_import,
        computer::set_this_computer,
        computer::check_computer,
        computer::checks,
        computer::keep_checks,
        computer::erase_checks,
        following::set_decision,
        moving::next_place,
        moving::set_move,
        following::undo,
        following::redo,
        following::answer_history,
        following::start_round,
        following::confirm_answer,
        following::rounds,
        following::past_round,
        following::compare_rounds,
        following::trend,
        workshop::open_facilitator,
        workshop::tell_shown,
        workshop::follow_shown,
        workshop::remarks,
        workshop::add_remark,
        workshop::set_remark,
        workshop::remove_remark,
    ]
}
