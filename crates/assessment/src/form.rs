//! How a question was put: what has to be the same for two answers to mean the same.

use std::fmt;

use crate::{Level, Practice};

/// The revision of a question and a fingerprint of its choices, with their levels.
///
/// It is kept beside an answer, as text: `2-9f86d081884c7d65`, or `2` where only the revision was kept. The words of a
/// question are not part of it: an editor who changes what a question means raises its revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Form {
    revision: u32,
    choices: Option<u64>,
}

impl Form {
    /// How the pack asks that practice.
    pub fn of(practice: &Practice) -> Self {
        let mut choices: Vec<String> = practice
            .choices
            .iter()
            .map(|it| format!("{}={}\n", it.id, word(it.level)))
            .collect();
        // The order in which choices are shown changes nothing in what they say.
        choices.sort_unstable();
        Self {
            revision: practice.revision,
            choices: Some(fingerprint(&choices.concat())),
        }
    }

    /// A question of which only the revision is known.
    pub fn of_revision(revision: u32) -> Self {
        Self {
            revision,
            choices: None,
        }
    }

    /// Reads what [`Display`](fmt::Display) writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (revision, choices) = match text.split_once('-') {
            None => (text, None),
            Some((revision, choices)) => (revision, Some(hexadecimal(choices)?)),
        };
        let digits = (1..=9).contains(&revision.len()) && revision.bytes().all(|it| it.is_ascii_digit());
        let revision = revision.parse().ok().filter(|_| digits)?;
        Some(Self { revision, choices })
    }

    /// Its revision.
    pub fn revision(self) -> u32 {
        self.revision
    }

    /// Whether an answer to one is an answer to the other: the same revision and, as far as both are known, the same
    /// choices.
    pub fn is_same_question(self, other: Self) -> bool {
        let same_choices = match (self.choices, other.choices) {
            (Some(one), Some(two)) => one == two,
            (None, _) | (_, None) => true,
        };
        self.revision == other.revision && same_choices
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.choices {
            Some(choices) => write!(f, "{}-{choices:016x}", self.revision),
            None => write!(f, "{}", self.revision),
        }
    }
}

fn hexadecimal(text: &str) -> Option<u64> {
    let digits = text
        .bytes()
        .all(|it| it.is_ascii_digit() || (b'a'..=b'f').contains(&it));
    u64::from_str_radix(text, 16)
        .ok()
        .filter(|_| digits && text.len() == 16)
}

/// FNV-1a on 64 bits: the same on every system and in every version. It tells edits apart, and resists nobody.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Full => "full",
        Level::Partial => "partial",
        Level::None => "none",
        Level::Unknown => "unknown",
        Level::NotApplicable => "not-applicable",
    }
}
