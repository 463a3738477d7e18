//! How a pack's words are written: what a proofreader would mark, in either language.
//!
//! Pure functions over words that somebody else has read. They do not refuse a pack: an editor must be able to try
//! a draft.

mod glossary;
mod keys;
mod law;
mod remark;
mod sentences;
mod spoken;
mod typography;

use std::collections::BTreeSet;

pub use glossary::{Avoided, Lexicon};
pub(crate) use keys::{missing, unused, unused_terms};
pub use remark::{Fault, Remark};

use crate::{Problem, What};

/// A language of the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tongue {
    /// French as written in Québec.
    French,
    /// English as written in Canada.
    English,
}

impl Tongue {
    /// Both, French first.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// `fr` or `en`: the folder of its words.
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }
}

/// One text of one language, with its place. A text that depends on a number is given once for each form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The message.
    pub message: String,
    /// Its attribute; `None` for the message's own value.
    pub attribute: Option<String>,
    /// What is read, with a letter in place of each value that is filled in.
    pub text: String,
}

impl Word {
    /// The message, or message and attribute.
    pub fn key(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.clone(),
        }
    }

    /// Titles of sources are shown as published, whatever their typography and their words.
    fn is_as_published(&self) -> bool {
        self.message.starts_with("source-") && self.attribute.is_none()
    }

    /// The other written forms of a term are there to be recognised, not to be read.
    fn is_only_recognised(&self) -> bool {
        self.message.starts_with("term-") && self.attribute.as_deref() == Some("forms")
    }

    fn problem(&self, remark: Remark) -> Problem {
        Problem {
            file: self.file.clone(),
            line: Some(self.line),
            what: What::Wording {
                key: self.key(),
                remark,
            },
        }
    }
}

/// Typography and words never used: what holds for the product's own words too.
pub fn proofread(tongue: Tongue, words: &[Word], lexicon: &Lexicon) -> Vec<Problem> {
    let read = words.iter().filter(|it| !it.is_as_published());
    let remarks = read.flat_map(|word| {
        let mut remarks = typography::faults(tongue, &word.text);
        if !word.is_only_recognised() {
            remarks.extend(lexicon.avoided(tongue, &word.text));
        }
        remarks.into_iter().map(|remark| word.problem(remark))
    });
    once(remarks)
}

/// Everything about how a pack's words are written in one language.
pub(crate) fn remarks(tongue: Tongue, words: &[Word], lexicon: &Lexicon) -> Vec<Problem> {
    let mut problems = proofread(tongue, words, lexicon);
    let forms = glossary::forms(words);
    let read = words
        .iter()
        .filter(|it| !it.is_as_published() && !it.is_only_recognised());
    let name_of = |word: &Word| {
        if !word.message.starts_with("term-") {
            return "";
        }
        let own = words.iter().filter(|it| it.message == word.message);
        let mut names = own.filter(|it| it.attribute.as_deref() == Some("name"));
        names.next().map_or("", |it| it.text.as_str())
    };
    problems.extend(once(read.flat_map(|word| {
        let remarks = sentences::too_long(word)
            .into_iter()
            .chain(lexicon.unexplained(tongue, &word.text, &forms))
            .chain(law::nicknames(tongue, &word.text, name_of(word)));
        remarks.map(|remark| word.problem(remark)).collect::<Vec<_>>()
    })));
    problems
}

/// The forms of a text that depends on a number have most of their words in common: what they share is said once.
fn once(problems: impl Iterator<Item = Problem>) -> Vec<Problem> {
    let mut seen = BTreeSet::new();
    problems.filter(|it| seen.insert(it.to_string())).collect()
}
