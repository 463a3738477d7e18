//! What Vigie does with the data, as it is at this moment.

use serde::Serialize;

use super::{ContentView, KeepingView};

/// What Vigie does with the data, as it is at this moment.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Transparency"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TransparencyView {
    /// When this was read: `2026-11-24T19:30:00Z`.
    pub(crate) read_at: String,
    /// The folder that holds the data.
    pub(crate) folder: String,
    /// The data file, its protection and its copies.
    pub(crate) keeping: KeepingView,
    /// The content pack in use.
    pub(crate) content: ContentView,
    /// Where the log of what should not happen is written.
    pub(crate) log: String,
    /// Its size in bytes; `None` where nothing was written yet.
    pub(crate) log_size: Option<u64>,
}
