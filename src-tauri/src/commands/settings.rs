//! As the window opens, and what is chosen for it: language and size of the text.

use tauri::{State, WebviewWindow};
use vigie_app::Messages;
use vigie_app::hostfacts;

use super::{Desks, look};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::policy::English;
use crate::timing::Stopwatch;
use crate::views::{ContentView, EnglishCode, LanguageCode, StartView};

const LANGUAGE: &str = "language";
const TEXT_SIZE: &str = "text-size";
/// The smallest and largest text, in per cent.
const TEXT_SIZES: (u16, u16) = (100, 200);

/// What the window knows as it opens.
#[tauri::command(async)]
pub(super) fn start(
    shell: Desks<'_>,
    stopwatch: State<'_, Stopwatch>,
    window: WebviewWindow,
) -> Result<StartView, Failure> {
    let desk = shell.desk()?;
    let english = EnglishCode::from(&desk.policy.english);
    let english_notice = match &desk.policy.english {
        English::OnWithNotice(notice) => Some(notice.clone()),
        English::On | English::Off => None,
    };
    let protected = desk
        .dossiers()?
        .is_protected()
        .map_err(|error| desk.unexpected(&error))?;
    let look = look::look(&desk)?;
    look::enlarge(&window, look.zoom);
    let view = StartView {
        language: language(&desk)?,
        english,
        english_notice,
        text_size: text_size(&desk)?,
        look,
        data_folder: desk.places.data.display().to_string(),
        data_file: desk.places.data_file().display().to_string(),
        protected,
        content: ContentView::from(&desk.content.pack().info),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        system: system(),
    };
    stopwatch.first_answer();
    Ok(view)
}

/// The system by its own name, or by its kind where it does not say.
fn system() -> String {
    match hostfacts::os_name().value() {
        Some(name) => name.clone(),
        None => std::env::consts::OS.to_owned(),
    }
}

/// The window's language: French, unless English was chosen before and is offered.
pub(super) fn language(desk: &Desk<'_>) -> Result<LanguageCode, Failure> {
    let kept = desk
        .dossiers()?
        .setting(LANGUAGE)
        .map_err(|error| desk.failure(error))?;
    let english = kept.as_deref() == Some("en") && desk.language(LanguageCode::En).is_ok();
    Ok(if english {
        LanguageCode::En
    } else {
        LanguageCode::Fr
    })
}

/// The words of the window's language.
pub(super) fn messages<'a>(desk: &Desk<'a>) -> Result<&'a Messages, Failure> {
    Ok(desk.content.messages(desk.language(language(desk)?)?))
}

fn text_size(desk: &Desk<'_>) -> Result<u16, Failure> {
    let kept = desk
        .dossiers()?
        .setting(TEXT_SIZE)
        .map_err(|error| desk.failure(error))?;
    let size = kept.and_then(|it| it.parse().ok()).unwrap_or(TEXT_SIZES.0);
    Ok(size.clamp(TEXT_SIZES.0, TEXT_SIZES.1))
}

/// Every Fluent text of a language, joined: the window reads the same words as the report.
#[tauri::command(async)]
pub(super) fn texts(shell: Desks<'_>, language: LanguageCode) -> Result<String, Failure> {
    Ok(shell.texts(shell.language(language)?))
}

/// Keeps the language of the window.
#[tauri::command(async)]
pub(super) fn set_language(shell: Desks<'_>, language: LanguageCode) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let language = desk.language(language)?;
    desk.dossiers()?
        .set_setting(LANGUAGE, language.code())
        .map_err(|error| desk.failure(error))
}

/// Keeps the size of the text, in per cent.
#[tauri::command(async)]
pub(super) fn set_text_size(shell: Desks<'_>, n: u16) -> Result<(), Failure> {
    let desk = shell.desk()?;
    let (smallest, largest) = TEXT_SIZES;
    if !(smallest..=largest).contains(&n) {
        return Err(Failure::BadTextSize { smallest, largest });
    }
    desk.dossiers()?
        .set_setting(TEXT_SIZE, &n.to_string())
        .map_err(|error| desk.failure(error))
}
