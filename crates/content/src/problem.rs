//! Mistakes in a pack, each with its place.

use std::fmt;

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, by its path inside the pack.
    pub file: String,
    /// The line, from 1; `None` where the whole file is meant.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: What,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The file is missing.
    MissingFile,
    /// Not TOML, or not of the expected shape; the reader's own words.
    Unreadable(String),
    /// Not an identifier.
    BadId(String),
    /// Used twice.
    DuplicateId(String),
    /// Refers to something that the pack does not have.
    UnknownReference(String),
    /// A number outside its bounds; the key.
    BadNumber(String),
    /// A list that must have one value per size; the key.
    NotOnePerSize(String),
    /// Something a practice must have; its key.
    Missing(String),
    /// Choices are not ordered from full to none, then "I don't know".
    ChoiceOrder(String),
    /// Prerequisites, or hidden questions, that lead back to themselves.
    Circle(String),
    /// More than ten prerequisites behind one another.
    TooDeep(String),
    /// A must-have that requires a practice of the lower tier.
    MustHaveNeedsLower(String),
    /// More than ten must-haves.
    TooManyMustHaves,
    /// A duty whose Act or section is not cited.
    UncitedDuty(String),
    /// A word that is missing; language and key.
    MissingWords {
        /// `fr` or `en`.
        language: String,
        /// The message, or message and attribute.
        key: String,
    },
}

impl What {
    /// A stable name: the message `input-content-<code>` says it in the user's language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingFile => "missing-file",
            Self::Unreadable(_) => "unreadable",
            Self::BadId(_) => "bad-id",
            Self::DuplicateId(_) => "duplicate-id",
            Self::UnknownReference(_) => "unknown-reference",
            Self::BadNumber(_) => "bad-number",
            Self::NotOnePerSize(_) => "not-one-per-size",
            Self::Missing(_) => "missing",
            Self::ChoiceOrder(_) => "choice-order",
            Self::Circle(_) => "circle",
            Self::TooDeep(_) => "too-deep",
            Self::MustHaveNeedsLower(_) => "must-have-needs-lower",
            Self::TooManyMustHaves => "too-many-must-haves",
            Self::UncitedDuty(_) => "uncited-duty",
            Self::MissingWords { .. } => "missing-words",
        }
    }

    /// What it is about: an identifier, a key, or the reader's words.
    pub fn subject(&self) -> String {
        match self {
            Self::MissingFile | Self::TooManyMustHaves => String::new(),
            Self::Unreadable(text)
            | Self::BadId(text)
            | Self::DuplicateId(text)
            | Self::UnknownReference(text)
            | Self::BadNumber(text)
            | Self::NotOnePerSize(text)
            | Self::Missing(text)
            | Self::ChoiceOrder(text)
            | Self::Circle(text)
            | Self::TooDeep(text)
            | Self::MustHaveNeedsLower(text)
            | Self::UncitedDuty(text) => text.clone(),
            Self::MissingWords { language, key } => format!("{language}: {key}"),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {} {}", self.what.code(), self.what.subject())
    }
}
