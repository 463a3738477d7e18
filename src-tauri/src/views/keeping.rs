//! How dossiers are kept: protection, copies, the bin, and dossiers that come and go as files.

use serde::{Deserialize, Serialize};
use vigie_app::dossiers::{InBin, Moment, iso};
use vigie_app::portable::{Arriving, NotTaken, Preview, SamePlace};
use vigie_app::vault::{Lasts, SafetyCopy, Strength};

use super::TrackCode;

/// What is true of the data file at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Keeping"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeepingView {
    /// Whether it is unreadable without a passphrase: read from the file, never remembered.
    pub(crate) protected: bool,
    /// The version of SQLCipher that answers.
    pub(crate) cipher: Option<String>,
    /// Where it is.
    pub(crate) file: String,
    /// Its size with its journal, in bytes.
    pub(crate) size: u64,
    /// Minutes without a key or a click after which it is locked; 0 for never.
    pub(crate) idle_minutes: u16,
    /// Whether the system remembers a passphrase for it.
    pub(crate) remembered: bool,
    /// How long the system remembers.
    pub(crate) lasts: LastsCode,
    /// The copies kept beside it, the newest first.
    pub(crate) copies: Vec<CopyView>,
}

/// How long the system's keyring remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum LastsCode {
    /// Until it is asked to forget.
    UntilForgotten,
    /// Until the computer is restarted.
    UntilRestart,
}

/// A copy of the data file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "KeptCopy"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CopyView {
    /// Its name among the copies.
    pub(crate) name: String,
    /// Why it was made: `daily`, `migration`, `import` or `renewed`.
    pub(crate) reason: &'static str,
    /// When it was made: `2026-11-24T19:30:00Z`.
    pub(crate) made_at: String,
    /// Its size, in bytes.
    pub(crate) size: u64,
}

/// What protects the dossiers as the window opens, before any of them can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Gate"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct GateView {
    /// Whether the data file asks for its passphrase.
    pub(crate) locked: bool,
    /// Whether English is offered.
    pub(crate) english: super::EnglishCode,
    /// How long the system would remember a passphrase.
    pub(crate) lasts: LastsCode,
}

/// A hint on a passphrase as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Strength"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StrengthView {
    /// 0 (found at once) to 4 (not found by guessing, as far as is known).
    pub(crate) score: u8,
    /// What would help most: the end of a message's key.
    pub(crate) advice: Option<&'static str>,
}

/// A dossier in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Binned"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct BinnedView {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
    /// When it was put there: `2026-11-24T19:30:00Z`.
    pub(crate) deleted_at: String,
    /// Whole days before it is erased.
    pub(crate) days_left: u32,
}

/// What became of a file that was to be chosen or read.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum Incoming {
    /// The dialog was closed without an answer.
    Cancelled,
    /// The file asks for its passphrase.
    Asks {
        /// The file's name.
        file: String,
    },
    /// It was read; nothing has changed yet.
    Read {
        /// What it would bring.
        preview: PreviewView,
    },
}

/// What a dossier file would bring.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Preview"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PreviewView {
    /// The file's name.
    pub(crate) file: String,
    /// The name of the business.
    pub(crate) name: String,
    /// How many people work there.
    pub(crate) people: u16,
    /// Its dated assessments, the first one first.
    pub(crate) rounds: Vec<IncomingRound>,
    /// How many decisions on actions.
    pub(crate) decisions: u32,
    /// The same dossier among those of this computer, where it can go into.
    pub(crate) same: Option<KnownDossier>,
    /// Whether this says what would come into that one, or as a dossier of its own.
    pub(crate) joins: bool,
    /// What cannot be taken, and why.
    pub(crate) left_out: Vec<LeftOutView>,
}

/// A dated assessment of a dossier file.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct IncomingRound {
    /// When it was begun: `2026-11-24T19:30:00Z`.
    pub(crate) date: String,
    /// Its track.
    pub(crate) track: TrackCode,
    /// How many answers it holds.
    pub(crate) answers: u32,
    /// Whether it would come.
    pub(crate) comes: bool,
}

/// A dossier of this computer, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct KnownDossier {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
}

/// Something of a dossier file that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "LeftOut"))]
pub(crate) struct LeftOutView {
    /// Why: the end of a message's key.
    pub(crate) why: &'static str,
    /// What, by identifier; nothing where an assessment itself is meant.
    pub(crate) what: String,
    /// The assessment in the file, from 1; 0 for the whole dossier.
    pub(crate) number: u32,
}

/// Where an imported dossier goes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum ImportInto {
    /// It becomes a dossier of its own.
    New,
    /// Its assessments join those of a dossier.
    Dossier {
        /// Its identifier.
        id: String,
    },
}

impl From<Lasts> for LastsCode {
    fn from(it: Lasts) -> Self {
        match it {
            Lasts::UntilForgotten => Self::UntilForgotten,
            Lasts::UntilRestart => Self::UntilRestart,
        }
    }
}

impl From<&SafetyCopy> for CopyView {
    fn from(it: &SafetyCopy) -> Self {
        Self {
            name: it.name.clone(),
            reason: it.reason.code(),
            made_at: iso(it.made_at),
            size: it.bytes,
        }
    }
}

impl From<Strength> for StrengthView {
    fn from(it: Strength) -> Self {
        Self {
            score: it.score,
            advice: it.advice.map(vigie_app::vault::Advice::code),
        }
    }
}

impl BinnedView {
    /// A dossier in the bin, seen at that moment.
    pub(crate) fn of(it: &InBin, now: Moment) -> Self {
        const DAY: i64 = 24 * 60 * 60 * 1_000;
        let left = it.until.0.saturating_sub(now.0).max(0);
        Self {
            id: it.id.clone(),
            name: it.name.clone(),
            deleted_at: iso(it.since),
            days_left: u32::try_from(left / DAY).unwrap_or(u32::MAX),
        }
    }
}

impl PreviewView {
    /// What the file of that name would bring.
    pub(crate) fn of(file: String, preview: &Preview, joins: bool) -> Self {
        let same = preview.same.as_ref().filter(|it| match it.place {
            SamePlace::Open => true,
            SamePlace::InBin | SamePlace::Closed => false,
        });
        Self {
            file,
            name: preview.name.clone(),
            people: preview.people,
            rounds: preview.assessments.iter().map(IncomingRound::from).collect(),
            decisions: count(preview.decisions),
            same: same.map(|it| KnownDossier {
                id: it.id.to_string(),
                name: it.name.clone(),
            }),
            joins,
            left_out: preview.not_taken.iter().map(LeftOutView::from).collect(),
        }
    }
}

impl From<&Arriving> for IncomingRound {
    fn from(it: &Arriving) -> Self {
        Self {
            date: iso(it.started_at),
            track: it.track.into(),
            answers: count(it.answers),
            comes: it.comes,
        }
    }
}

impl From<&NotTaken> for LeftOutView {
    fn from(it: &NotTaken) -> Self {
        Self {
            why: it.why.code(),
            what: it.what.clone(),
            number: it.assessment.unwrap_or(0),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
