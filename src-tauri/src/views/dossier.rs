//! Dossiers as the window shows them.

use serde::{Deserialize, Serialize};

use super::{LevelCode, TrackCode};

/// What the window asks of a business.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Business"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct BusinessView {
    /// Its name.
    pub(crate) name: String,
    /// How many people work there; checked when it is received.
    pub(crate) people: i64,
    /// The facts that are true of it.
    pub(crate) traits: Vec<String>,
}

/// A dossier in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "DossierSummary"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DossierSummaryView {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
    /// How many people work there.
    pub(crate) people: u16,
    /// When it was last changed: `2026-11-24T19:30:00Z`.
    pub(crate) changed_at: String,
    /// Questions asked and answered.
    pub(crate) answered: u32,
    /// Questions asked.
    pub(crate) asked: u32,
    /// The view where one was; the front end names its own places.
    pub(crate) place: Option<String>,
}

/// An open dossier.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Dossier"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DossierView {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
    /// How many people work there.
    pub(crate) people: u16,
    /// The facts that are true of it.
    pub(crate) traits: Vec<String>,
    /// Which part of the bank is asked.
    pub(crate) track: TrackCode,
    /// Hours and dollars a month.
    pub(crate) capacity: CapacityView,
    /// Every answer and note, those that are not asked at present too.
    pub(crate) answers: Vec<AnswerView>,
    /// The view where one was.
    pub(crate) place: Option<String>,
    /// The questions to ask, in order.
    pub(crate) asked: Vec<String>,
    /// When it was last saved: `2026-11-24T19:30:00Z`.
    pub(crate) saved_at: String,
}

/// Hours and dollars a month.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Capacity"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CapacityView {
    /// Hours a month.
    pub(crate) hours: f64,
    /// Canadian dollars a month.
    pub(crate) cad: f64,
}

/// One answer, or a note beside a question not answered yet.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "GivenAnswer"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AnswerView {
    /// The practice it is about.
    pub(crate) practice: String,
    /// The choice that was made.
    pub(crate) choice: Option<String>,
    /// The level it stands for; `null` while there is only a note.
    pub(crate) level: Option<LevelCode>,
    /// Why it does not apply.
    pub(crate) reason: Option<String>,
    /// The owner's own note.
    pub(crate) note: Option<String>,
}

/// An answer as the window gives it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum NewAnswer {
    /// One of the question's choices.
    Choice {
        /// Its identifier.
        choice: String,
    },
    /// It does not concern the business.
    NotApplicable {
        /// Why.
        reason: String,
    },
    /// Not answered any more.
    Clear,
}
