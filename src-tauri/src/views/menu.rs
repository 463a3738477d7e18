//! The menus: what can be chosen in them.

use serde::{Deserialize, Serialize};

use super::LanguageCode;

/// What can be chosen in the menus, and done by the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum MenuCode {
    /// Another dossier.
    New,
    /// The list of dossiers.
    Dossiers,
    /// A dossier file, to be looked at.
    Import,
    /// The plan as a document.
    SavePlan,
    /// Lock the data file.
    Lock,
    /// Undo in the text being typed, or in the dossier.
    Undo,
    /// Do again what was undone.
    Redo,
    /// Larger text.
    TextLarger,
    /// Smaller text.
    TextSmaller,
    /// The whole window larger.
    ZoomIn,
    /// The whole window smaller.
    ZoomOut,
    /// The window at its own size.
    ZoomReset,
    /// Text size, theme, language and the like.
    Settings,
    /// What to do in an incident.
    Incident,
    /// What is true of the program and its data.
    Transparency,
    /// What Vigie is.
    About,
}

/// The menus as the page wants them at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "MenuOffer"))]
pub(crate) struct MenuOfferView {
    /// The language of their words.
    pub(crate) language: LanguageCode,
    /// What can be chosen; the rest is shown as not possible now.
    pub(crate) possible: Vec<MenuCode>,
}
