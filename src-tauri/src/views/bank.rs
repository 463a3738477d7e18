//! The question bank: structure and numbers, without its words.

use serde::Serialize;

use super::{JurisdictionCode, LevelCode, MarkCode, TrackCode};

/// The question bank.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Bank"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct BankView {
    /// Domains, in the order they are shown.
    pub(crate) domains: Vec<String>,
    /// Traits, in the order they are asked.
    pub(crate) traits: Vec<TraitView>,
    /// Every question, whatever the business.
    pub(crate) questions: Vec<QuestionView>,
    /// Presets of hours and dollars a month, from the smallest.
    pub(crate) capacities: Vec<CapacityPresetView>,
    /// The largest number of people of each size.
    pub(crate) sizes: Vec<u16>,
    /// Whom to call in an incident.
    pub(crate) contacts: Vec<ContactView>,
    /// Sources of guidance and evidence.
    pub(crate) sources: Vec<SourceView>,
    /// Sections of Acts.
    pub(crate) duties: Vec<DutyView>,
}

/// A fact about the business that decides what is asked.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Trait"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TraitView {
    /// Its identifier.
    pub(crate) id: String,
    /// Held true until the owner gives it up.
    pub(crate) presumed: bool,
}

/// One question.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Question"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuestionView {
    /// Its identifier, and its practice's.
    pub(crate) id: String,
    /// The domain under which it is shown.
    pub(crate) domain: String,
    /// The shortest track that asks it.
    pub(crate) track: TrackCode,
    /// Whether its practice is an indispensable protection.
    pub(crate) must_have: bool,
    /// It is asked of a business with one of these traits; empty: of all.
    pub(crate) asked_when: Vec<String>,
    /// Not asked while that practice is answered *none*.
    pub(crate) hidden_when_none: Option<String>,
    /// Whether "does not apply", with a reason, is offered.
    pub(crate) not_applicable: bool,
    /// How many steps its action's words give.
    pub(crate) steps: u8,
    /// Whether its action's words give an interim measure.
    pub(crate) interim: bool,
    /// Worded answers, from full to none, then "I don't know".
    pub(crate) choices: Vec<ChoiceView>,
    /// Where it comes from.
    pub(crate) sources: Vec<CitationView>,
}

/// One worded answer.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Choice"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChoiceView {
    /// Its identifier within the question.
    pub(crate) id: String,
    /// The level it stands for.
    pub(crate) level: LevelCode,
}

/// A source, and where in it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Citation"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CitationView {
    /// Which source.
    pub(crate) id: String,
    /// The section, control or page.
    pub(crate) at: Option<String>,
}

/// A preset of hours and dollars a month.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "CapacityPreset"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CapacityPresetView {
    /// Its identifier.
    pub(crate) id: String,
    /// Hours a month.
    pub(crate) hours: f64,
    /// Canadian dollars a month.
    pub(crate) cad: f64,
    /// The sizes, by index in `sizes`, that start from it.
    pub(crate) default_for: Vec<u32>,
}

/// Whom to call in an incident.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Contact"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactView {
    /// Its identifier.
    pub(crate) id: String,
    /// The step of the incident sheet where it stands.
    pub(crate) step: String,
    /// Telephone numbers, as shown.
    pub(crate) phones: Vec<String>,
    /// Electronic mail.
    pub(crate) email: Option<String>,
    /// Web address.
    pub(crate) url: Option<String>,
    /// The day it was verified.
    pub(crate) verified_on: String,
    /// How sure it is.
    pub(crate) mark: MarkCode,
}

/// A source of guidance or evidence.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Source"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SourceView {
    /// Its identifier.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) jurisdiction: JurisdictionCode,
    /// Where it is found.
    pub(crate) url: LocalizedUrl,
    /// Its own date, as precise as known: `2020-02`.
    pub(crate) dated: Option<String>,
    /// The day it was read.
    pub(crate) read_on: String,
    /// How sure it is.
    pub(crate) mark: MarkCode,
}

/// A web address in both languages.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct LocalizedUrl {
    /// In French.
    pub(crate) fr: String,
    /// In English.
    pub(crate) en: String,
}

/// A section of an Act that a practice fulfils.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Duty"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DutyView {
    /// Its identifier.
    pub(crate) id: String,
    /// The Act's chapter, such as `P-39.1`.
    pub(crate) act: String,
    /// The section, such as `3.5`.
    pub(crate) section: String,
    /// The practice that fulfils it.
    pub(crate) practice: String,
}
