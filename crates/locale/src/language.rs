//! The two languages of Vigie.

use unic_langid::LanguageIdentifier;

/// A language of Vigie. French comes first; neither is a draft of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// French as written in Québec.
    #[default]
    Fr,
    /// English as written in Canada.
    En,
}

impl Language {
    /// Both, French first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// Reads `fr` or `en`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }

    /// `fr` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        let parts = match self {
            Self::Fr => "fr-CA",
            Self::En => "en-CA",
        };
        parts.parse().unwrap_or_default()
    }
}
