//! One plan, written in the form that was asked for.

use vigie_assessment::{Action, Comparison, Date, Input, Plan, plan};
use vigie_checks::Platform;
use vigie_locale::Language;
use vigie_report::{DocxError, IncidentSheet, Message, NoVariant, Paper, PdfError};

use crate::checks::Checked;
use crate::content::Content;
use crate::names::BusinessName;
use crate::plan_json;
use crate::report::{PlanOptions, Unsuited, report, source};
use crate::rows::{self, ExportWords, Following};
use crate::texts::Words;

/// What a plan can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// The report that people hand over.
    Pdf,
    /// The same report, to edit in a word processor.
    Docx,
    /// `vigie-plan`, for programs.
    Json,
    /// One row an action, to follow the plan in a spreadsheet.
    Xlsx,
    /// One line an action, for spreadsheets and programs.
    Csv,
    /// One event an action, for calendars.
    Ics,
}

impl Format {
    /// Reads `pdf`, `docx`, `json`, `xlsx`, `csv` or `ics`: an option's value, or the end of a file's name.
    pub fn parse(text: &str) -> Option<Self> {
        match text.to_ascii_lowercase().as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            "json" => Some(Self::Json),
            "xlsx" => Some(Self::Xlsx),
            "csv" => Some(Self::Csv),
            "ics" => Some(Self::Ics),
            _ => None,
        }
    }

    /// Whether it is a report: laid out for people to read, with variants and both languages.
    pub fn is_report(self) -> bool {
        match self {
            Self::Pdf | Self::Docx => true,
            Self::Json | Self::Xlsx | Self::Csv | Self::Ics => false,
        }
    }

    /// The end of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Json => "json",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Ics => "ics",
        }
    }
}

/// Why a plan cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The report cannot be drawn.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The document to edit cannot be written.
    #[error(transparent)]
    Docx(#[from] DocxError),
    /// The plan has no such variant.
    #[error(transparent)]
    Variant(#[from] NoVariant),
    /// The format cannot follow an option.
    #[error(transparent)]
    Unsuited(#[from] Unsuited),
    /// The values cannot be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// The values cannot be written as CSV.
    #[error(transparent)]
    Csv(#[from] vigie_export::CsvError),
    /// The values cannot be written as a workbook.
    #[error(transparent)]
    Workbook(#[from] vigie_export::WorkbookError),
}

/// What changed since an earlier round of answers.
#[derive(Debug, Clone)]
pub struct ChangedSince {
    /// The day of the earlier round, where it is known.
    pub date: Option<Date>,
    /// What changed.
    pub comparison: Comparison,
}

/// A business with its plan.
#[derive(Debug, Clone)]
pub struct Assessed {
    /// The name of the business.
    pub name: BusinessName,
    /// What the plan was made from.
    pub input: Input,
    /// The plan.
    pub plan: Plan,
    /// The day the first month begins.
    pub date: Date,
    /// The computer whose facts the answers were compared with: its kind of system, and the day.
    pub computer: Option<(Platform, Date)>,
    /// What its checks concluded, with what was read; `None` where only outcomes are kept.
    pub checked: Option<Checked>,
    /// What changed since an earlier round of answers.
    pub since: Option<ChangedSince>,
    /// What is kept about following the plan.
    pub following: Following,
}

impl Assessed {
    /// Makes the plan of a business.
    pub fn new(content: &Content, name: BusinessName, input: Input, date: Date) -> Self {
        let plan = plan(content.pack(), &input);
        Self {
            name,
            input,
            plan,
            date,
            computer: None,
            checked: None,
            since: None,
            following: Following::default(),
        }
    }

    /// Compares the answers with what a computer of the business shows, and makes the plan anew.
    pub fn compare(&mut self, content: &Content, checked: &Checked) {
        self.input.findings = checked.linked(content.pack());
        self.computer = Some((checked.platform, checked.date));
        self.checked = Some(checked.clone());
        self.plan = plan(content.pack(), &self.input);
    }
}

/// The name of a kind of system, the same in every language.
pub(crate) fn system(platform: Platform) -> &'static str {
    match platform {
        Platform::Windows => "Windows",
        Platform::Macos => "macOS",
        Platform::Linux => "Linux",
    }
}

/// Writes a plan as the options ask. The same plan, options and date give the same bytes, but for a password.
pub fn plan_document(
    content: &Content,
    assessed: &Assessed,
    format: Format,
    options: &PlanOptions,
) -> Result<Vec<u8>, DocumentError> {
    options.suit(format)?;
    let language = options.language();
    match format {
        Format::Pdf => {
            let report = report(content, assessed, options)?;
            Ok(match &options.password {
                Some(password) => vigie_report::protected_pdf(&report, password)?,
                None => vigie_report::pdf(&report)?,
            })
        }
        Format::Docx => Ok(vigie_report::docx(&report(content, assessed, options)?)?),
        Format::Json => Ok(plan_json::plan_json(content, assessed)?),
        Format::Xlsx => {
            let messages = content.messages(language);
            let table = rows::table(content, assessed, messages);
            Ok(vigie_export::workbook(&table, &ExportWords(messages))?)
        }
        Format::Csv => {
            let messages = content.messages(language);
            let table = rows::table(content, assessed, messages);
            Ok(vigie_export::separated(&table, &ExportWords(messages))?)
        }
        Format::Ics => {
            let messages = content.messages(language);
            let table = rows::table(content, assessed, messages);
            Ok(vigie_export::calendar(&table, &ExportWords(messages)))
        }
    }
}

/// The one message to send, or the checklist of what to find out; `None` where there is nothing to find out.
pub fn message(content: &Content, assessed: &Assessed, language: Language) -> Option<Message> {
    let words = Words(content.messages(language));
    vigie_report::message(&source(content, assessed, Paper::default()), &words)
}

/// Why an action stands where it stands, as sentences.
pub fn why_here(content: &Content, assessed: &Assessed, action: &Action, language: Language) -> Vec<String> {
    let words = Words(content.messages(language));
    vigie_report::why_here(action, &source(content, assessed, Paper::default()), &words)
}

/// What to do in case of an incident, and whom to call.
pub fn incident_sheet(content: &Content, language: Language) -> IncidentSheet {
    vigie_report::incident_sheet(content.pack(), &Words(content.messages(language)))
}
