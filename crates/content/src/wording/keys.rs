//! Words that are missing, that only one language has, and that nothing calls for.

use std::collections::{BTreeMap, BTreeSet};

use vigie_assessment::{Pack, TermId};

use super::glossary::{forms_of, plain, stands_in_plain};
use super::{Tongue, Word};
use crate::words::{optional_word_keys, word_keys};
use crate::{Kind, Problem, What, WordKey};

/// Where the words of a language stand.
type Places<'a> = BTreeMap<WordKey, &'a Word>;

/// What one language lacks: words that the pack needs, and optional ones that the other language has.
pub(crate) fn missing(pack: &Pack, tongue: Tongue, words: &[Word], others: &[Word]) -> Vec<Problem> {
    let (here, there) = (places(words), places(others));
    let optional = optional_word_keys(pack)
        .into_iter()
        .filter(|it| there.contains_key(it));
    let needed = word_keys(pack).into_iter().chain(optional);
    let lacking = needed.filter(|key| !here.contains_key(key));
    lacking.map(|key| absent(tongue, &key, &here, &there)).collect()
}

/// Words for which no identifier of the pack calls, and terms that stand in no text.
pub(crate) fn unused(pack: &Pack, words: &[Word]) -> Vec<Problem> {
    let called_for: BTreeSet<WordKey> = word_keys(pack)
        .into_iter()
        .chain(optional_word_keys(pack))
        .collect();
    let messages: BTreeSet<&str> = called_for.iter().map(|it| it.message.as_str()).collect();
    let mut seen = BTreeSet::new();
    words
        .iter()
        .filter(|word| !called_for.contains(&key_of(word)))
        .filter_map(|word| {
            // A message that nothing calls for is said once, without its attributes.
            let name = if messages.contains(word.message.as_str()) {
                word.key()
            } else {
                word.message.clone()
            };
            seen.insert(name.clone())
                .then(|| at(word, What::Unused(Kind::Words, name)))
        })
        .collect()
}

/// Terms that stand in no text of either language.
pub(crate) fn unused_terms(pack: &Pack, french: &[Word], english: &[Word]) -> Vec<TermId> {
    let mut unused: Vec<TermId> = pack.terms.iter().map(|it| it.id.clone()).collect();
    for words in [french, english] {
        let texts: Vec<(&str, String)> = words
            .iter()
            .map(|it| (it.message.as_str(), plain(&it.text)))
            .collect();
        unused.retain(|id| {
            let message = format!("term-{id}");
            let own = words.iter().filter(|it| it.message == message);
            let forms: Vec<String> = own.flat_map(forms_of).map(|it| plain(&it)).collect();
            let mut others = texts.iter().filter(|(other, _)| *other != message);
            !others.any(|(_, text)| forms.iter().any(|form| stands_in_plain(form, text)))
        });
    }
    unused
}

/// Where words should be: at their message, or in the file where the other language has it.
fn absent(tongue: Tongue, key: &WordKey, here: &Places<'_>, there: &Places<'_>) -> Problem {
    let same_message = |places: &Places<'_>| -> Option<(String, usize)> {
        let found = places.iter().filter(|(it, _)| it.message == key.message);
        found.map(|(_, word)| (word.file.clone(), word.line)).min()
    };
    let folder = format!("locales/{}", tongue.code());
    let (file, line) = match (same_message(here), same_message(there)) {
        (Some((file, line)), _) => (file, Some(line)),
        (None, Some((file, _))) => {
            let name = file.rsplit('/').next().unwrap_or_default();
            (format!("{folder}/{name}"), None)
        }
        (None, None) => (folder, None),
    };
    let attribute = key
        .attribute
        .as_ref()
        .map(|it| format!(".{it}"))
        .unwrap_or_default();
    Problem {
        file,
        line,
        what: What::MissingWords {
            language: tongue.code().to_owned(),
            key: format!("{}{attribute}", key.message),
        },
    }
}

fn places(words: &[Word]) -> Places<'_> {
    words.iter().map(|it| (key_of(it), it)).collect()
}

fn key_of(word: &Word) -> WordKey {
    WordKey {
        message: word.message.clone(),
        attribute: word.attribute.clone(),
    }
}

fn at(word: &Word, what: What) -> Problem {
    Problem {
        file: word.file.clone(),
        line: Some(word.line),
        what,
    }
}
