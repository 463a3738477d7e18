//! Identifiers: short, kebab-case, stable for ever once released.

use std::fmt;
use std::sync::Arc;

/// The longest identifier accepted, in bytes.
const LONGEST: usize = 64;

/// Why a text is not an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdError {
    /// The text that was refused, cut at 64 characters.
    pub text: String,
}

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "not an identifier (lower-case letters, digits and single hyphens): {:?}",
            self.text
        )
    }
}

impl std::error::Error for IdError {}

fn is_kebab_case(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    text.len() <= LONGEST
        && text
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(plain))
}

macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Accepts a kebab-case text of at most 64 bytes: lower-case ASCII letters, digits, single hyphens.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                if is_kebab_case(text) {
                    Ok(Self(text.into()))
                } else {
                    Err(IdError { text: text.chars().take(LONGEST).collect() })
                }
            }

            /// The identifier as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.0)
            }
        }
    )*};
}

identifiers! {
    /// A practice, and the question that asks about it.
    PracticeId;
    /// One worded answer of a question.
    ChoiceId;
    /// A domain: the group under which a practice is shown.
    DomainId;
    /// A scenario: what could go wrong.
    ScenarioId;
    /// A trait: a fact about the business.
    TraitId;
    /// A source of guidance or evidence.
    SourceId;
    /// A duty: one section of an Act.
    DutyId;
    /// A contact of the incident sheet.
    ContactId;
    /// A preset of monthly hours and dollars.
    CapacityId;
    /// A term of the glossary.
    TermId;
    /// A statement about the guidelines.
    StatementId;
}

/// A finding's identifier, such as `disk.encrypted`: kebab-case words joined by dots.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FindingId(Arc<str>);

impl FindingId {
    /// Accepts kebab-case words joined by single dots, at most 64 bytes in all.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        if text.len() <= LONGEST && text.split('.').all(is_kebab_case) {
            Ok(Self(text.into()))
        } else {
            Err(IdError {
                text: text.chars().take(LONGEST).collect(),
            })
        }
    }

    /// The identifier as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FindingId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
