//! The plan on its way to a file: which document, in which form, under whose name.

use std::path::{Path, PathBuf};

use tauri::{State, WebviewWindow};
use vigie_app::{
    Assessed, BusinessName, Consultant, DocumentError, Format, Languages, NameError, NoVariant, Paper,
    Password, PlanOptions, Variant, plan_document, read_logo, write_whole,
};

use super::places::{Place, ask_where, ask_which};
use super::{Desks, settings};
use crate::desk::Desk;
use crate::failure::Failure;
use crate::opening::Saved;
use crate::views::saving::{
    DocumentCode, DocumentRequestView, DocumentView, FormCode, LanguagesCode, PaperCode,
};
use crate::views::{LanguageCode, LetterheadView, SavedPlan, SavingOfferView};

const NAME: &str = "letterhead-name";
const LOGO: &str = "letterhead-logo";
/// The logo in the data folder: what was chosen may be moved or change.
const LOGO_FILE: &str = "letterhead-logo";

/// What can be saved, and how.
#[tauri::command(async)]
pub(super) fn saving_offer(shell: Desks<'_>) -> Result<SavingOfferView, Failure> {
    let desk = shell.desk()?;
    let documents = DocumentCode::ALL.map(|document| DocumentView {
        document,
        forms: forms(document),
    });
    Ok(SavingOfferView {
        documents: documents.into(),
        letterhead: letterhead(&desk)?,
    })
}

/// Asks where, then writes the document there, whole or not at all.
#[tauri::command(async)]
pub(super) fn save_plan(
    window: WebviewWindow,
    shell: Desks<'_>,
    saved: State<'_, Saved>,
    id: &str,
    request: DocumentRequestView,
) -> Result<SavedPlan, Failure> {
    let desk = shell.desk()?;
    let format = Format::from(request.form);
    let options = options(&desk, &request)?;
    options.suit(format).map_err(|error| Failure::NotOffered {
        id: error.to_string(),
    })?;
    let assessed = assessed(&desk, id, format)?;
    let messages = settings::messages(&desk)?;
    let named = match request.languages {
        LanguagesCode::Fr | LanguagesCode::Both => LanguageCode::Fr,
        LanguagesCode::En => LanguageCode::En,
    };
    let place = Place {
        title: messages.text("save-dialog-title", &[]),
        name: desk
            .content
            .messages(desk.language(named)?)
            .text(file_key(request.document), &[]),
        about: Some((assessed.name.as_str(), assessed.date.to_string())),
        filter: messages.text(filter_key(request.form), &[]),
        extension: format.extension(),
    };
    let Some(path) = ask_where(&window, &place) else {
        return Ok(SavedPlan::Cancelled);
    };
    let bytes = plan_document(desk.content, &assessed, format, &options);
    write_whole(&path, &bytes.map_err(|error| not_made(&desk, error))?)?;
    Ok(saved.note(path))
}

/// Keeps the name that reports are under; an empty one is forgotten.
#[tauri::command(async)]
pub(super) fn set_letterhead_name(shell: Desks<'_>, name: &str) -> Result<LetterheadView, Failure> {
    let desk = shell.desk()?;
    let name = match BusinessName::parse(name) {
        Ok(name) => name.as_str().to_owned(),
        Err(NameError::Empty) => String::new(),
        Err(error) => return Err(Failure::from(error)),
    };
    keep(&desk, NAME, &name)?;
    letterhead(&desk)
}

/// Asks for an image, and keeps a copy of it if it can be drawn.
#[tauri::command(async)]
pub(super) fn choose_logo(window: WebviewWindow, shell: Desks<'_>) -> Result<LetterheadView, Failure> {
    let desk = shell.desk()?;
    let messages = settings::messages(&desk)?;
    let title = messages.text("saving-logo-dialog", &[]);
    let filter = messages.text("saving-filter-image", &[]);
    if let Some(path) = ask_which(&window, &title, &filter, &["png", "svg"]) {
        take_logo(&desk, &path)?;
    }
    letterhead(&desk)
}

/// Forgets the logo.
#[tauri::command(async)]
pub(super) fn remove_logo(shell: Desks<'_>) -> Result<LetterheadView, Failure> {
    let desk = shell.desk()?;
    keep(&desk, LOGO, "")?;
    // What is not there is forgotten too.
    let _ = std::fs::remove_file(logo_file(&desk));
    letterhead(&desk)
}

fn take_logo(desk: &Desk<'_>, path: &Path) -> Result<(), Failure> {
    let logo = read_logo(path).map_err(|refusal| Failure::refused(&[refusal]))?;
    write_whole(&logo_file(desk), &logo.file)?;
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let shown: String = name.chars().filter(|it| !it.is_control()).take(80).collect();
    keep(desk, LOGO, &shown)
}

fn logo_file(desk: &Desk<'_>) -> PathBuf {
    desk.places.data.join(LOGO_FILE)
}

fn keep(desk: &Desk<'_>, name: &str, value: &str) -> Result<(), Failure> {
    let kept = desk.dossiers()?.set_setting(name, value);
    kept.map_err(|error| desk.failure(error))
}

fn letterhead(desk: &Desk<'_>) -> Result<LetterheadView, Failure> {
    let dossiers = desk.dossiers()?;
    let kept = |name| {
        let kept = dossiers.setting(name).map_err(|error| desk.failure(error))?;
        Ok::<_, Failure>(kept.filter(|it| !it.is_empty()))
    };
    Ok(LetterheadView {
        name: kept(NAME)?.unwrap_or_default(),
        logo: kept(LOGO)?,
    })
}

fn consultant(desk: &Desk<'_>) -> Result<Option<Consultant>, Failure> {
    let LetterheadView { name, logo } = letterhead(desk)?;
    if name.is_empty() && logo.is_none() {
        return Ok(None);
    }
    let logo = match logo {
        Some(_) => Some(read_logo(&logo_file(desk)).map_err(|refusal| Failure::refused(&[refusal]))?),
        None => None,
    };
    Ok(Some(Consultant { name, logo }))
}

fn options(desk: &Desk<'_>, request: &DocumentRequestView) -> Result<PlanOptions, Failure> {
    let language = |code| desk.language(code);
    let password = request.password.as_deref().map(Password::new).transpose();
    Ok(PlanOptions {
        variant: request.document.into(),
        paper: request.paper.into(),
        languages: match request.languages {
            LanguagesCode::Fr => Languages::One(language(LanguageCode::Fr)?),
            LanguagesCode::En => Languages::One(language(LanguageCode::En)?),
            LanguagesCode::Both => language(LanguageCode::En).map(|_| Languages::Both)?,
        },
        consultant: if request.letterhead {
            consultant(desk)?
        } else {
            None
        },
        password: password.map_err(|_| Failure::BadPassword)?,
    })
}

/// Rows follow an action to its end, so that what is done stays among them; a report counts it as in place.
fn assessed(desk: &Desk<'_>, id: &str, format: Format) -> Result<Assessed, Failure> {
    let followed = desk.followed(id)?;
    let mut assessed = if format.is_report() {
        followed.with_done
    } else {
        followed.as_answered
    };
    // What was read of this computer is in memory only, and belongs to what is kept only if it is of the same day.
    let checked = desk.checked(id);
    let same_day = |day| checked.as_ref().is_some_and(|it| it.date == day);
    if assessed.computer.is_some_and(|(_, day)| same_day(day)) {
        assessed.checked = checked;
    }
    Ok(assessed)
}

fn not_made(desk: &Desk<'_>, error: DocumentError) -> Failure {
    match error {
        DocumentError::Variant(NoVariant::NoProvider) => Failure::NoProvider,
        DocumentError::Variant(NoVariant::NothingToAsk) => Failure::NothingToAsk,
        DocumentError::Pdf(_)
        | DocumentError::Docx(_)
        | DocumentError::Unsuited(_)
        | DocumentError::Json(_)
        | DocumentError::Csv(_)
        | DocumentError::Workbook(_) => desk.unexpected(&error),
    }
}

/// What a document can be written as: reports have their pages, the plan alone goes to other programs as rows too.
fn forms(document: DocumentCode) -> Vec<FormCode> {
    let takes = |form: &FormCode| {
        let options = PlanOptions {
            variant: document.into(),
            ..PlanOptions::in_language(vigie_app::Language::Fr)
        };
        options.suit(Format::from(*form)).is_ok()
    };
    FormCode::ALL.into_iter().filter(takes).collect()
}

fn file_key(document: DocumentCode) -> &'static str {
    match document {
        DocumentCode::Full => "save-dialog-file",
        DocumentCode::Summary => "saving-file-summary",
        DocumentCode::Card => "saving-file-card",
        DocumentCode::ItProvider => "saving-file-it-provider",
        DocumentCode::Incident => "saving-file-incident",
    }
}

fn filter_key(form: FormCode) -> &'static str {
    match form {
        FormCode::Pdf => "save-dialog-filter",
        FormCode::Docx => "saving-filter-docx",
        FormCode::Xlsx => "saving-filter-xlsx",
        FormCode::Ics => "saving-filter-ics",
        FormCode::Csv => "saving-filter-csv",
        FormCode::Json => "saving-filter-json",
    }
}

impl From<DocumentCode> for Variant {
    fn from(it: DocumentCode) -> Self {
        match it {
            DocumentCode::Full => Self::Full,
            DocumentCode::Summary => Self::Summary,
            DocumentCode::Card => Self::Card,
            DocumentCode::ItProvider => Self::ItProvider,
            DocumentCode::Incident => Self::Incident,
        }
    }
}

impl From<FormCode> for Format {
    fn from(it: FormCode) -> Self {
        match it {
            FormCode::Pdf => Self::Pdf,
            FormCode::Docx => Self::Docx,
            FormCode::Xlsx => Self::Xlsx,
            FormCode::Ics => Self::Ics,
            FormCode::Csv => Self::Csv,
            FormCode::Json => Self::Json,
        }
    }
}

impl From<PaperCode> for Paper {
    fn from(it: PaperCode) -> Self {
        match it {
            PaperCode::Letter => Self::Letter,
            PaperCode::A4 => Self::A4,
        }
    }
}
