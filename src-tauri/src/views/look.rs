//! How the window looks.

use serde::{Deserialize, Serialize};

/// The look that was chosen.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "LookChoice"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct LookView {
    /// Its colours.
    pub(crate) theme: ThemeCode,
    /// How far the window is enlarged, in per cent: 100 to 400.
    pub(crate) zoom: u16,
}

/// Which colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ThemeCode {
    /// As the system asks.
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black on white or white on black, as the system is light or dark.
    Contrast,
}

impl ThemeCode {
    /// Under which name it is kept.
    pub(crate) fn kept(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// What was kept under that name; a name of another version follows the system.
    pub(crate) fn from_kept(name: &str) -> Self {
        let known = [Self::Light, Self::Dark, Self::Contrast].into_iter();
        known.fold(
            Self::System,
            |found, it| if it.kept() == name { it } else { found },
        )
    }
}

/// How to enlarge the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ZoomStep {
    /// One step larger.
    In,
    /// One step smaller.
    Out,
    /// Back to its own size.
    Reset,
}

#[cfg(test)]
mod tests {
    use super::ThemeCode::{self, Contrast, Dark, Light, System};

    #[test]
    fn a_theme_is_found_again_under_its_name() {
        for theme in [System, Light, Dark, Contrast] {
            assert_eq!(ThemeCode::from_kept(theme.kept()), theme);
        }
        assert_eq!(ThemeCode::from_kept("sepia"), System);
    }
}
