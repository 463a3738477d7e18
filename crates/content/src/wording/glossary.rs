//! Words that the glossary explains, that everybody reads, and that are never used.

use std::collections::BTreeSet;

use super::spoken::spoken;
use super::{Remark, Tongue, Word};

/// The lists of a pack's glossary.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lexicon {
    /// Acronyms that everybody reads in French.
    pub known_in_french: BTreeSet<String>,
    /// Acronyms that everybody reads in English.
    pub known_in_english: BTreeSet<String>,
    /// Words that are never used.
    pub avoided: Vec<Avoided>,
}

/// A word that is never used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Avoided {
    /// The language that does not use it.
    pub tongue: Tongue,
    /// The word, or words.
    pub word: String,
    /// What to write instead.
    pub instead: String,
}

impl Lexicon {
    /// The words of the text that are never used.
    pub(super) fn avoided(&self, tongue: Tongue, text: &str) -> Vec<Remark> {
        // An option of a command keeps its name in every language.
        let text = spoken(text);
        let listed = self.avoided.iter().filter(|it| it.tongue == tongue);
        listed
            .filter(|it| stands_in(&it.word, &text))
            .map(|it| Remark::Avoided {
                found: it.word.clone(),
                instead: it.instead.clone(),
            })
            .collect()
    }

    /// The acronyms of the text that are neither known to everybody nor part of a term's written form.
    pub(super) fn unexplained(&self, tongue: Tongue, text: &str, forms: &[String]) -> Vec<Remark> {
        let known = match tongue {
            Tongue::French => &self.known_in_french,
            Tongue::English => &self.known_in_english,
        };
        let unexplained = |acronym: &&str| {
            let one = acronym.strip_suffix('s').unwrap_or(acronym);
            let is = |it: &str| it == *acronym || it == one;
            let explained = |form: &String| words_of(form).any(is) && stands_in(form, text);
            !known.iter().any(|it| is(it)) && !forms.iter().any(explained)
        };
        let found: BTreeSet<&str> = words_of(text)
            .filter(|it| is_acronym(it))
            .filter(unexplained)
            .collect();
        found
            .into_iter()
            .map(|it| Remark::Unexplained { found: it.to_owned() })
            .collect()
    }
}

/// Every written form of every term.
pub(super) fn forms(words: &[Word]) -> Vec<String> {
    words.iter().flat_map(forms_of).collect()
}

/// The written forms that a text of the glossary gives, if it is one.
pub(super) fn forms_of(word: &Word) -> Vec<String> {
    if !word.message.starts_with("term-") {
        return Vec::new();
    }
    match word.attribute.as_deref() {
        Some("name") => vec![word.text.trim().to_owned()],
        Some("forms") => word.text.split('|').map(|it| it.trim().to_owned()).collect(),
        _ => Vec::new(),
    }
}

/// Whether the text has these words, in whatever case, as whole words; a plural in s or x counts.
pub(super) fn stands_in(words: &str, text: &str) -> bool {
    stands_in_plain(&plain(words), &plain(text))
}

/// The same for words and a text that are [`plain`].
pub(super) fn stands_in_plain(words: &str, text: &str) -> bool {
    if words.is_empty() {
        return false;
    }
    text.match_indices(words).any(|(at, _)| {
        let before = text.get(..at).and_then(|it| it.chars().next_back());
        let rest = text.get(at + words.len()..).unwrap_or_default();
        let rest = rest
            .strip_prefix(['s', 'x'])
            .filter(|it| ends_a_word(it))
            .unwrap_or(rest);
        before.is_none_or(|it| !it.is_alphanumeric()) && ends_a_word(rest)
    })
}

fn ends_a_word(rest: &str) -> bool {
    rest.chars().next().is_none_or(|it| !it.is_alphanumeric())
}

/// In lower case, with ordinary spaces.
pub(super) fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").to_lowercase()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
}

/// Two capitals that follow one another, digits aside: *VPN*, *WPA2*, *macOS*; not *LinkedIn*.
fn is_acronym(word: &str) -> bool {
    let mut capitals = word.chars().map(char::is_uppercase);
    let mut before = false;
    capitals.any(|capital| {
        let both = before && capital;
        before = capital;
        both
    })
}
