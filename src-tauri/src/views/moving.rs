//! Actions that the owner moved to an earlier or a later month.

use serde::{Deserialize, Serialize};
use vigie_app::assessment::{Direction, Moved, Nudge, Stop};
use vigie_app::dossiers::KeptMove;

/// How an action was moved in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Moved"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct MovedView {
    /// By how many months, below zero towards earlier.
    pub(crate) steps: i8,
    /// The month in which it would start if nothing had been moved; `null` where it would have none.
    pub(crate) model: Option<u16>,
}

/// A move as it is kept.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "KeptMove"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeptMoveView {
    /// The practice of the action.
    pub(crate) practice: String,
    /// By how many months, below zero towards earlier.
    pub(crate) steps: i8,
    /// Why.
    pub(crate) reason: String,
}

/// To an earlier month, or to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DirectionCode {
    /// Earlier.
    Earlier,
    /// Later.
    Later,
}

/// Where one more step would take an action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "NextPlace"))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum NextPlaceView {
    /// To another month.
    To {
        /// By how many months it is moved then, in all; 0 in its own place.
        steps: i8,
        /// The month in which it starts then.
        month: u16,
    },
    /// Nowhere: it starts in month 1.
    First,
    /// Nowhere: no later month has room for it.
    Last,
    /// Nowhere: what it needs ends in the month before.
    After {
        /// What it needs.
        practice: String,
    },
    /// Nowhere: the months before lack the hours or the dollars.
    Full,
    /// Nowhere: it is in no month.
    NoMonth,
}

impl From<Moved> for MovedView {
    fn from(it: Moved) -> Self {
        Self {
            steps: it.steps,
            model: it.model,
        }
    }
}

impl From<&KeptMove> for KeptMoveView {
    fn from(it: &KeptMove) -> Self {
        Self {
            practice: it.practice.to_string(),
            steps: it.moved.steps.get(),
            reason: it.moved.reason.clone(),
        }
    }
}

impl From<DirectionCode> for Direction {
    fn from(it: DirectionCode) -> Self {
        match it {
            DirectionCode::Earlier => Self::Earlier,
            DirectionCode::Later => Self::Later,
        }
    }
}

impl From<Nudge> for NextPlaceView {
    fn from(it: Nudge) -> Self {
        match it {
            Nudge::To { steps, month } => Self::To { steps, month },
            Nudge::Stays(Stop::First) => Self::First,
            Nudge::Stays(Stop::Last) => Self::Last,
            Nudge::Stays(Stop::After(practice)) => Self::After {
                practice: practice.to_string(),
            },
            Nudge::Stays(Stop::Full) => Self::Full,
            Nudge::Stays(Stop::NoMonth) => Self::NoMonth,
        }
    }
}
