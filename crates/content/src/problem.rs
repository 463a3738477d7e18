//! Mistakes in a pack, each with its place.

use std::fmt;

use crate::wording::Remark;

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
    /// No choice has that level.
    MissingLevel(String),
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
    /// Asked where one of no traits holds: never.
    NeverAsked(String),
    /// Hidden by a question that fewer businesses are asked than itself.
    HiddenByRarer(String),
    /// A practice that weakens nothing: no plan would ever hold it.
    NoEffect(String),
    /// A duty whose Act or section is not cited.
    UncitedDuty(String),
    /// Not a web address.
    BadAddress(String),
    /// A word that is missing; language and key.
    MissingWords {
        /// `fr` or `en`.
        language: String,
        /// The message, or message and attribute.
        key: String,
    },
    /// Something that nothing else in the pack uses.
    Unused(Kind, String),
    /// Words that could be written better.
    Wording {
        /// The message, or message and attribute.
        key: String,
        /// What a proofreader would mark.
        remark: Remark,
    },
}

/// A kind of thing that a pack defines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A domain without practices is unused.
    Domain,
    /// A trait on which nothing depends is unused.
    Trait,
    /// A scenario that no practice weakens is unused.
    Scenario,
    /// A practice; it is always used.
    Practice,
    /// A source that nothing cites is unused.
    Source,
    /// A term that stands in no text is unused.
    Term,
    /// Words for which no identifier calls are unused.
    Words,
}

impl What {
    /// Whether a pack with this mistake is refused. Others leave the plan right: they are only reported, so that an
    /// editor can try a draft.
    pub fn refuses(&self) -> bool {
        !matches!(self, Self::Unused(..) | Self::Wording { .. })
    }

    /// Whether something could not be read at all: what else is in the pack can then not be called unused.
    pub(crate) fn hides_others(&self) -> bool {
        matches!(self, Self::MissingFile | Self::Unreadable(_) | Self::BadId(_))
    }

    /// A stable name: the message `input-<code>` says it in the user's language.
    pub fn code(&self) -> &'static str {
        match self {
            Self::MissingFile => "content-missing-file",
            Self::Unreadable(_) => "content-unreadable",
            Self::BadId(_) => "content-bad-id",
            Self::DuplicateId(_) => "content-duplicate-id",
            Self::UnknownReference(_) => "content-unknown-reference",
            Self::BadNumber(_) => "content-bad-number",
            Self::NotOnePerSize(_) => "content-not-one-per-size",
            Self::Missing(_) => "content-missing",
            Self::MissingLevel(_) => "content-missing-level",
            Self::ChoiceOrder(_) => "content-choice-order",
            Self::Circle(_) => "content-circle",
            Self::TooDeep(_) => "content-too-deep",
            Self::MustHaveNeedsLower(_) => "content-must-have-needs-lower",
            Self::TooManyMustHaves => "content-too-many-must-haves",
            Self::NeverAsked(_) => "content-never-asked",
            Self::HiddenByRarer(_) => "content-hidden-by-rarer",
            Self::NoEffect(_) => "content-no-effect",
            Self::UncitedDuty(_) => "content-uncited-duty",
            Self::BadAddress(_) => "content-bad-address",
            Self::MissingWords { .. } => "content-missing-words",
            Self::Unused(kind, _) => match kind {
                Kind::Domain => "content-unused-domain",
                Kind::Trait => "content-unused-trait",
                Kind::Scenario => "content-unused-scenario",
                Kind::Practice => "content-unused-practice",
                Kind::Source => "content-unused-source",
                Kind::Term => "content-unused-term",
                Kind::Words => "content-unused-words",
            },
            Self::Wording { remark, .. } => remark.code(),
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
            | Self::MissingLevel(text)
            | Self::ChoiceOrder(text)
            | Self::Circle(text)
            | Self::TooDeep(text)
            | Self::MustHaveNeedsLower(text)
            | Self::NeverAsked(text)
            | Self::HiddenByRarer(text)
            | Self::NoEffect(text)
            | Self::UncitedDuty(text)
            | Self::BadAddress(text)
            | Self::Unused(_, text)
            | Self::Wording { key: text, .. } => text.clone(),
            Self::MissingWords { language, key } => format!("{language}: {key}"),
        }
    }

    /// What else its message says, by name.
    pub fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Wording { remark, .. } => remark.details(),
            // Only wording has more to say than its subject.
            _ => Vec::new(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {} {}", self.what.code(), self.what.subject())?;
        for (name, value) in self.what.details() {
            write!(f, ", {name}: {value}")?;
        }
        Ok(())
    }
}
