//! Results and plan: computed and explained.

use vigie_app::dossiers::now;
use vigie_app::why_here;

use super::Desks;
use crate::failure::Failure;
use crate::views::{DossierView, LanguageCode, MessageView, PlanView};

/// The plan of today.
#[tauri::command(async)]
pub(super) fn plan(shell: Desks<'_>, id: &str) -> Result<PlanView, Failure> {
    let desk = shell.desk()?;
    Ok(PlanView::followed(desk.content.pack(), &desk.followed(id)?))
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
    let assessed = desk.followed(id)?.with_done;
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
    let assessed = desk.followed(id)?.with_done;
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
    let changed = desk.dossiers()?.set_capacity(id, hours, cad, now());
    Ok(DossierView::of(
        desk.content.pack(),
        &changed.map_err(|error| desk.failure(error))?,
    ))
}
