//! How long sentences are.

use super::spoken::{is_space, spoken};
use super::{Remark, Word};

/// Most words of a sentence in a question, its choices and explanations, and in a first step: what is read in a hurry.
const MOST_IN_QUESTIONS: usize = 25;
/// Most words of any other sentence.
const MOST: usize = 40;
/// How much of a long sentence is quoted, in words.
const QUOTED: usize = 6;

/// The sentences that have too many words.
pub(super) fn too_long(word: &Word) -> Vec<Remark> {
    let first_step = word.attribute.as_deref() == Some("first-step");
    let most = if word.message.starts_with("q-") || first_step {
        MOST_IN_QUESTIONS
    } else {
        MOST
    };
    sentences(&spoken(&word.text))
        .into_iter()
        .filter(|it| it.len() > most)
        .map(|it| Remark::LongSentence {
            found: it.iter().take(QUOTED).copied().collect::<Vec<_>>().join(" "),
            count: it.len(),
            most,
        })
        .collect()
}

/// The words of each sentence. A sentence ends at a full stop, a question mark, a colon or a semicolon.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for piece in text.split(is_space).filter(|it| !it.is_empty()) {
        if piece.contains(char::is_alphanumeric)
            && let Some(sentence) = sentences.last_mut()
        {
            sentence.push(piece);
        }
        let closed = piece.trim_end_matches([')', '»', '”']);
        if closed.ends_with(['.', '?', '!', '…', ';', ':']) {
            sentences.push(Vec::new());
        }
    }
    sentences
}
