//! What the window knows as it opens.

use serde::Serialize;
use vigie_app::assessment::PackInfo;

use super::{EnglishCode, LanguageCode, LookView};

/// What the window knows as it opens.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Start"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StartView {
    /// The language to show: that of the last time, or French.
    pub(crate) language: LanguageCode,
    /// Whether English is offered.
    pub(crate) english: EnglishCode,
    /// The distributor's notice to show before English; only with `on-with-notice`.
    pub(crate) english_notice: Option<String>,
    /// Size of the text, in per cent: 100 to 200.
    pub(crate) text_size: u16,
    /// The look that was chosen.
    pub(crate) look: LookView,
    /// The folder that holds the data.
    pub(crate) data_folder: String,
    /// The file that holds every dossier.
    pub(crate) data_file: String,
    /// Whether that file is unreadable without a passphrase.
    pub(crate) protected: bool,
    /// The content pack in use.
    pub(crate) content: ContentView,
    /// Vigie's version.
    pub(crate) version: String,
    /// The operating system, by its own name: `Debian GNU/Linux 12`.
    pub(crate) system: String,
}

/// Which content pack is in use.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Content"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContentView {
    /// Its name.
    pub(crate) id: String,
    /// Its version.
    pub(crate) version: String,
    /// SHA-256 over its files, in hexadecimal.
    pub(crate) hash: String,
    /// The day it was made: `2026-11-24`.
    pub(crate) date: String,
    /// The day by which somebody should read it again.
    pub(crate) review_by: String,
    /// Who answers for it.
    pub(crate) owner: String,
}

impl From<&PackInfo> for ContentView {
    fn from(it: &PackInfo) -> Self {
        Self {
            id: it.id.clone(),
            version: it.version.clone(),
            hash: it.hash.clone(),
            date: it.date.to_string(),
            review_by: it.review_by.to_string(),
            owner: it.owner.clone(),
        }
    }
}
