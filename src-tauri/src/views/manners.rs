//! What the window is told by the system it runs on: files that arrive, and notices of a start.

use serde::Serialize;

use super::menu::MenuCode;
use crate::failure::Failure;

/// Something that happened outside the page.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "News"))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum NewsView {
    /// A dossier file waits to be looked at.
    File,
    /// What was handed over is not received.
    Refused {
        /// Why.
        failure: Failure,
    },
    /// Files are held over the window, or no longer.
    Hovering {
        /// Whether they are.
        over: bool,
    },
    /// Something was chosen in the menus.
    Chosen {
        /// What.
        item: MenuCode,
    },
}

/// What the window says of itself as it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Manners"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct MannersView {
    /// How old the content is, by the clock of this computer.
    pub(crate) age: AgeCode,
    /// What an earlier run left as it ended by surprise, to be read; `null` for nothing.
    pub(crate) crash: Option<CrashView>,
}

/// How old the content is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AgeCode {
    /// Nothing to say.
    Current,
    /// The day by which somebody should have read it again has passed.
    ReviewDue,
    /// It is more than twelve months old.
    Old,
    /// The clock is behind the day it was made: the clock is wrong, and so are the dates of a plan.
    ClockBehind,
}

/// A report of an end by surprise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Crash"))]
pub(crate) struct CrashView {
    /// The file.
    pub(crate) path: String,
    /// All it says.
    pub(crate) text: String,
}
