//! Results and plan: computed, explained, saved as a PDF.

use std::path::{Path, PathBuf};

use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;
use vigie_app::dossiers::now;
use vigie_app::{Assessed, Format, Language, PlanOptions, plan_document, why_here, write_whole};

use super::{Desks, settings};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::views::{DossierView, LanguageCode, MessageView, PlanView, SavedPlan};

/// The plan of today.
#[tauri::command(async)]
pub(super) fn plan(shell: Desks<'_>, id: &str) -> Result<PlanView, Failure> {
    let desk = shell.desk()?;
    let (_, assessed) = desk.assessed(id)?;
    Ok(PlanView::of(desk.content.pack(), &assessed))
}

/// Why an action stands where it stands; nothing where the plan has no such action.
#[tauri::command(async)]
pub(super) fn why(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
    language: LanguageCode,
) -> Result<Vec<String>, Failure> {
    let desk = shell.desk()?;
    let language = desk.language(language)?;
    let (_, assessed) = desk.assessed(id)?;
    let action = assessed
        .plan
        .actions
        .iter()
        .find(|it| it.practice.as_str() == practice);
    Ok(action
        .map(|it| why_here(desk.content, &assessed, it, language))
        .unwrap_or_default())
}

/// The one message to send.
#[tauri::command(async)]
pub(super) fn message(shell: Desks<'_>, id: &str, language: LanguageCode) -> Result<MessageView, Failure> {
    let desk = shell.desk()?;
    let language = desk.language(language)?;
    let (_, assessed) = desk.assessed(id)?;
    Ok(match vigie_app::message(desk.content, &assessed, language) {
        Some(message) => MessageView {
            title: message.title.clone(),
            text: message.plain_text(),
        },
        None => MessageView {
            title: desk.content.messages(language).text("message-none", &[]),
            text: String::new(),
        },
    })
}

/// Keeps the hours and dollars a month; saved when it returns.
#[tauri::command(async)]
pub(super) fn set_capacity(shell: Desks<'_>, id: &str, hours: f64, cad: f64) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers().set_capacity(id, hours, cad, now());
    Ok(DossierView::of(
        desk.content.pack(),
        &changed.map_err(|error| desk.failure(error))?,
    ))
}

/// Asks where, then writes the report there, whole or not at all.
#[tauri::command(async)]
pub(super) fn save_plan(
    window: WebviewWindow,
    shell: Desks<'_>,
    id: &str,
    language: LanguageCode,
) -> Result<SavedPlan, Failure> {
    let desk = shell.desk()?;
    let language = desk.language(language)?;
    let (_, assessed) = desk.assessed(id)?;
    let Some(path) = ask_where(&window, &desk, &assessed, language)? else {
        return Ok(SavedPlan::Cancelled);
    };
    let bytes = plan_document(desk.content, &assessed, Format::Pdf, &PlanOptions::in_language(language));
    write_whole(&path, &bytes.map_err(|error| desk.unexpected(&error))?)?;
    Ok(SavedPlan::Saved {
        path: path.display().to_string(),
    })
}

/// The system's own dialog, in the window's language, with a name in the report's; `None` when it is closed without an
/// answer.
fn ask_where(
    window: &WebviewWindow,
    desk: &Desk<'_>,
    assessed: &Assessed,
    language: Language,
) -> Result<Option<PathBuf>, Failure> {
    let name = desk.content.messages(language).text("save-dialog-file", &[]);
    let spoken = desk.language(settings::language(desk)?)?;
    let messages = desk.content.messages(spoken);
    let dialog = window
        .dialog()
        .file()
        .set_parent(window)
        .set_title(messages.text("save-dialog-title", &[]))
        .set_file_name(file_name(&name, assessed))
        .add_filter(messages.text("save-dialog-filter", &[]), &["pdf"]);
    let chosen = dialog.blocking_save_file().and_then(|it| it.into_path().ok());
    Ok(chosen.map(with_extension))
}

/// A name that every system accepts: `Plan - Boulangerie fictive - 2026-11-24.pdf`.
fn file_name(plan: &str, assessed: &Assessed) -> String {
    let plain = |it: char| {
        if it.is_alphanumeric() || " -&’'.,()".contains(it) {
            it
        } else {
            '-'
        }
    };
    let business: String = assessed.name.as_str().chars().take(60).map(plain).collect();
    format!(
        "{plan} - {} - {}.pdf",
        business.trim_matches(['.', ' ']),
        assessed.date
    )
}

/// Adds `.pdf` where no end was typed, unless a file has that name: the dialog asked about the name as typed.
fn with_extension(path: PathBuf) -> PathBuf {
    let is_pdf = |path: &Path| path.extension().is_some_and(|it| it.eq_ignore_ascii_case("pdf"));
    let mut name = path.clone().into_os_string();
    name.push(".pdf");
    let named = PathBuf::from(name);
    if is_pdf(&path) || named.exists() {
        path
    } else {
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pdf_is_called_so_and_no_other_file_is_taken() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("taken.pdf"), "other").expect("written");
        for (typed, expected) in [
            ("plan", "plan.pdf"),
            ("plan.pdf", "plan.pdf"),
            ("plan.PDF", "plan.PDF"),
            ("v1.2", "v1.2.pdf"),
            ("taken", "taken"),
        ] {
            assert_eq!(with_extension(at(typed)), at(expected), "{typed}");
        }
    }
}
