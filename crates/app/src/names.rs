//! Texts that people type: names, notes and reasons, kept free of what could deceive a reader or break a page.

/// The longest name of a business, in characters.
const LONGEST_NAME: usize = 200;
/// The longest note or reason, in characters.
const LONGEST_NOTE: usize = 2_000;

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// Nothing but spaces.
    #[error("empty")]
    Empty,
    /// More characters than allowed.
    #[error("more than {most} characters")]
    TooLong {
        /// The most allowed.
        most: usize,
    },
    /// A control character, or a mark that changes the direction of writing.
    #[error("forbidden character U+{:04X}", u32::from(*.0))]
    Forbidden(char),
}

/// The name of a business: 1 to 200 characters on one line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BusinessName(String);

impl BusinessName {
    /// Trims spaces at both ends, then accepts 1 to 200 characters without control or direction marks.
    pub fn parse(text: &str) -> Result<Self, NameError> {
        let name = text.trim();
        if name.is_empty() {
            return Err(NameError::Empty);
        }
        refuse(name, LONGEST_NAME, char::is_control)?;
        Ok(Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A note or a reason: at most 2,000 characters, on several lines if need be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note(String);

impl Note {
    /// Trims spaces at both ends; an empty note is `None`.
    pub fn parse(text: &str) -> Result<Option<Self>, NameError> {
        let note = text.trim();
        refuse(note, LONGEST_NOTE, |it| {
            it.is_control() && it != '\n' && it != '\t' && it != '\r'
        })?;
        Ok((!note.is_empty()).then(|| Self(note.replace("\r\n", "\n"))))
    }

    /// The note.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn refuse(text: &str, most: usize, forbidden: impl Fn(char) -> bool) -> Result<(), NameError> {
    if text.chars().count() > most {
        return Err(NameError::TooLong { most });
    }
    match text.chars().find(|it| forbidden(*it) || changes_direction(*it)) {
        Some(found) => Err(NameError::Forbidden(found)),
        None => Ok(()),
    }
}

/// Marks that reorder what is shown, and separators that break lines where nobody sees them.
fn changes_direction(character: char) -> bool {
    matches!(character,
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{2028}' | '\u{2029}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_trimmed_and_kept_as_typed() {
        let name = BusinessName::parse("  Boulangerie d’Émilie & fils \u{1F956} ").expect("accepted");
        assert_eq!(name.as_str(), "Boulangerie d’Émilie & fils \u{1F956}");
    }

    #[test]
    fn names_that_deceive_or_break_a_page_are_refused() {
        for (text, error) in [
            ("   ", NameError::Empty),
            (&"x".repeat(201), NameError::TooLong { most: 200 }),
            ("a\u{202E}b", NameError::Forbidden('\u{202E}')),
            ("a\nb", NameError::Forbidden('\n')),
            ("a\u{0}b", NameError::Forbidden('\u{0}')),
        ] {
            assert_eq!(BusinessName::parse(text), Err(error), "{text:?}");
        }
    }

    #[test]
    fn a_note_keeps_its_lines() {
        let note = Note::parse("first\r\nsecond\n")
            .expect("accepted")
            .expect("not empty");
        assert_eq!(note.as_str(), "first\nsecond");
        assert_eq!(Note::parse(" \n "), Ok(None));
        assert_eq!(Note::parse("\u{7}"), Err(NameError::Forbidden('\u{7}')));
    }
}
