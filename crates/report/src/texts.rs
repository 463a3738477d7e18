//! The words of the report, as a trait so that the report knows no translation library.

use vigie_assessment::{Cents, Date, Minutes};

/// A language of the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// French as written in Québec.
    Fr,
    /// English as written in Canada.
    En,
}

impl Language {
    /// The tag that a document carries: `fr-CA` or `en-CA`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr-CA",
            Self::En => "en-CA",
        }
    }
}

/// A value that a sentence is filled with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Arg<'a> {
    /// Words, or a number already written as it is shown.
    Text(&'a str),
    /// A whole number, on which plurals depend.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Where the report gets its words. Keys are those of `locales/`; bidirectional isolation marks must be off, because
/// the embedded fonts do not have them.
pub trait Texts {
    /// The language of the words.
    fn language(&self) -> Language;
    /// A message.
    fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String;
    /// An attribute of a message, or `None` where the message has no such attribute.
    fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String>;
    /// A date in full, such as « 24 novembre 2026 ».
    fn date(&self, date: Date) -> String;
    /// A duration, such as « 1 h 30 ».
    fn duration(&self, minutes: Minutes) -> String;
    /// An amount of dollars, such as « 1 500 $ ».
    fn money(&self, cents: Cents) -> String;
    /// A share from 0 to 1 as a percentage, such as « 86 % ».
    fn percent(&self, share: f64) -> String;
}
