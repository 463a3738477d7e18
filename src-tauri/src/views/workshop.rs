//! A workshop: what the projected window shows, as the facilitator's window is told of it, and the remarks kept there.

use serde::{Deserialize, Serialize};
use vigie_app::assessment::PracticeId;
use vigie_app::dossiers::{KeptRemark, RemarkKind, iso};

use super::{LanguageCode, ThemeCode};

/// What the main window shows, for the facilitator's to follow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Shown"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShownView {
    /// The language being spoken there.
    pub(crate) language: LanguageCode,
    /// Its colours.
    pub(crate) theme: ThemeCode,
    /// The dossier that is open there; `None` where there is none, or it is locked.
    pub(crate) dossier: Option<ShownDossier>,
}

/// The dossier that the main window shows, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ShownDossier {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
    /// The section being asked.
    pub(crate) domain: Option<String>,
    /// The question being asked.
    pub(crate) practice: Option<String>,
}

/// A remark of whoever leads the workshop.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "KeptRemark"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RemarkView {
    /// From 1, in the order in which they were written.
    pub(crate) number: u32,
    /// Its kind.
    pub(crate) kind: RemarkCode,
    /// The question it is about; `None` for the workshop as a whole.
    pub(crate) practice: Option<String>,
    /// The words.
    pub(crate) text: String,
    /// When it was last written, in universal time.
    pub(crate) at: String,
}

impl From<&KeptRemark> for RemarkView {
    fn from(it: &KeptRemark) -> Self {
        Self {
            number: it.number,
            kind: it.remark.kind.into(),
            practice: it.remark.practice.as_ref().map(PracticeId::to_string),
            text: it.remark.text.clone(),
            at: iso(it.at),
        }
    }
}

/// A remark as it is typed.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct NewRemark {
    /// Its kind.
    pub(crate) kind: RemarkCode,
    /// The question it is about.
    pub(crate) practice: Option<String>,
    /// The words.
    pub(crate) text: String,
}

/// What kind of remark one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum RemarkCode {
    /// Somebody in the room answers otherwise.
    Dissent,
    /// A note of whoever leads the workshop, for themselves.
    Private,
    /// To come back to.
    Parking,
}

impl From<RemarkKind> for RemarkCode {
    fn from(it: RemarkKind) -> Self {
        match it {
            RemarkKind::Dissent => Self::Dissent,
            RemarkKind::Private => Self::Private,
            RemarkKind::Parking => Self::Parking,
        }
    }
}

impl From<RemarkCode> for RemarkKind {
    fn from(it: RemarkCode) -> Self {
        match it {
            RemarkCode::Dissent => Self::Dissent,
            RemarkCode::Private => Self::Private,
            RemarkCode::Parking => Self::Parking,
        }
    }
}
