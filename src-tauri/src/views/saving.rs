//! A plan on its way to a file: which document, in which form.

use serde::{Deserialize, Serialize};

/// What can be saved, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "SavingOffer"))]
pub(crate) struct SavingOfferView {
    /// Each document with the forms it can take, the usual one first.
    pub(crate) documents: Vec<DocumentView>,
    /// Who the reports are from, besides Vigie.
    pub(crate) letterhead: LetterheadView,
}

/// A document and its forms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "SavingDocument"))]
pub(crate) struct DocumentView {
    /// Which one.
    pub(crate) document: DocumentCode,
    /// What it can be written as.
    pub(crate) forms: Vec<FormCode>,
}

/// A consultant's name and logo, kept for every report.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Letterhead"))]
pub(crate) struct LetterheadView {
    /// The name; empty for none.
    pub(crate) name: String,
    /// The name of the logo's file.
    pub(crate) logo: Option<String>,
}

/// A document as the window asks for it.
#[derive(Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "DocumentRequest"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct DocumentRequestView {
    /// Which document.
    pub(crate) document: DocumentCode,
    /// In which form.
    pub(crate) form: FormCode,
    /// In which language or languages.
    pub(crate) languages: LanguagesCode,
    /// On which paper.
    pub(crate) paper: PaperCode,
    /// With the consultant's name and logo, if there are some.
    pub(crate) letterhead: bool,
    /// The password that the PDF opens with; `null` for none.
    pub(crate) password: Option<String>,
}

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DocumentCode {
    /// The whole report.
    Full,
    /// What may be shown to others.
    Summary,
    /// One page with the next actions.
    Card,
    /// What the IT provider does, as a letter.
    ItProvider,
    /// What to do in an incident, to pin on the wall.
    Incident,
}

impl DocumentCode {
    /// All of them, the usual one first.
    pub(crate) const ALL: [Self; 5] = [
        Self::Full,
        Self::Summary,
        Self::Card,
        Self::ItProvider,
        Self::Incident,
    ];
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FormCode {
    /// PDF.
    Pdf,
    /// Word.
    Docx,
    /// Excel.
    Xlsx,
    /// A calendar.
    Ics,
    /// Comma-separated values.
    Csv,
    /// For programs.
    Json,
}

impl FormCode {
    /// All of them, the usual one first.
    pub(crate) const ALL: [Self; 6] = [
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Ics,
        Self::Csv,
        Self::Json,
    ];
}

/// The languages of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LanguagesCode {
    /// French.
    Fr,
    /// English.
    En,
    /// French, then English, in one file.
    Both,
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PaperCode {
    /// Letter.
    Letter,
    /// A4.
    A4,
}
