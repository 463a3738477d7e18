//! A passphrase, from what was typed to what a key is made from.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// The longest passphrase, in characters: far more than anyone types, and little enough to bound every copy of it.
pub const LONGEST: usize = 256;

/// The most bytes that [`LONGEST`] characters take in UTF-8.
const MOST_BYTES: usize = LONGEST * 4;

/// What a person types to open a file, wiped from memory when dropped.
///
/// It is kept in Unicode's composed form (NFC): an « é » typed on another keyboard or system opens the same file.
/// Nothing else is changed: spaces count, at both ends too.
pub struct Passphrase(Zeroizing<String>);

/// Why a text is no passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// More characters than allowed.
    #[error("more than {most} characters")]
    TooLong {
        /// The most allowed.
        most: usize,
    },
    /// A control character: a keyboard types none, and some programs would cut the text there.
    #[error("a control character")]
    Forbidden,
}

impl Passphrase {
    /// Reads what was typed, and wipes it.
    pub fn parse(typed: String) -> Result<Self, PassphraseError> {
        let typed = Zeroizing::new(typed);
        if typed.is_empty() {
            return Err(PassphraseError::Empty);
        }
        let too_long = PassphraseError::TooLong { most: LONGEST };
        if typed.chars().nth(LONGEST).is_some() {
            return Err(too_long);
        }
        if typed.chars().any(char::is_control) {
            return Err(PassphraseError::Forbidden);
        }
        // With all its room from the start, it never grows, and no half of it is left behind in memory.
        let mut composed = Zeroizing::new(String::with_capacity(MOST_BYTES));
        for character in typed.nfc() {
            if composed.len() + character.len_utf8() > MOST_BYTES {
                return Err(too_long);
            }
            composed.push(character);
        }
        Ok(Self(composed))
    }

    /// The text itself, for the library that makes a key from it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<String, PassphraseError> {
        Passphrase::parse(text.to_owned()).map(|it| it.expose().to_owned())
    }

    #[test]
    fn the_same_letters_from_another_keyboard_are_the_same_passphrase() {
        assert_eq!(parse("cafe\u{301} d’Émilie"), parse("caf\u{e9} d’E\u{301}milie"));
        assert_ne!(parse("café"), parse("cafe"));
    }

    #[test]
    fn spaces_count() {
        assert_eq!(parse(" deux mots ").as_deref(), Ok(" deux mots "));
    }

    #[test]
    fn what_cannot_be_typed_or_kept_is_refused() {
        assert_eq!(parse(""), Err(PassphraseError::Empty));
        assert_eq!(parse("a\0b"), Err(PassphraseError::Forbidden));
        assert_eq!(parse("a\nb"), Err(PassphraseError::Forbidden));
        assert_eq!(parse(&"é".repeat(LONGEST)).map(|it| it.len()), Ok(2 * LONGEST));
        assert_eq!(
            parse(&"é".repeat(LONGEST + 1)),
            Err(PassphraseError::TooLong { most: LONGEST })
        );
    }

    #[test]
    fn a_letter_that_composes_into_several_stays_in_bounds() {
        // Some characters grow in composed form: U+1D160 becomes three.
        let grown = parse(&"\u{1D160}".repeat(LONGEST));
        assert_eq!(grown, Err(PassphraseError::TooLong { most: LONGEST }));
    }
}
