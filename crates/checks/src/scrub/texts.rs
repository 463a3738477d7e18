//! Texts built anew from what is known.

use super::WITHHELD;
use crate::number::small;

/// The text when it is one of these, whole.
pub(super) fn one_of(text: &str, list: &[&str]) -> Option<String> {
    list.contains(&text.trim()).then(|| text.trim().to_owned())
}

/// The text when it is one of these, else nothing of it.
pub(super) fn known(text: &str, list: &[&str]) -> String {
    one_of(text, list).unwrap_or_else(|| WITHHELD.to_owned())
}

/// The first three numbers of a version: enough to judge by, too few for an address.
pub(super) fn version(text: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in text.trim().split('.').take(3) {
        let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
        if digits.is_empty() || digits.len() > 9 {
            break;
        }
        let whole = digits.len() == part.len();
        parts.push(digits);
        if !whole {
            break;
        }
    }
    if parts.is_empty() {
        WITHHELD.to_owned()
    } else {
        parts.join(".")
    }
}

/// A version of numbers alone, as tables are searched by; its first three.
pub(super) fn numbers(text: &str) -> String {
    if text.bytes().all(|it| it.is_ascii_digit() || it == b'.')
        && !text.split('.').any(|it| it.is_empty() || it.len() > 9)
    {
        version(text)
    } else {
        WITHHELD.to_owned()
    }
}

/// A number of at most nine digits, spaces around it left out; an empty text stays empty.
pub(super) fn digits(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || small(text).is_some() {
        text.to_owned()
    } else {
        WITHHELD.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_keeps_three_numbers_and_no_word() {
        for (text, expected) in [
            ("26.6.1", "26.6.1"),
            ("192.168.77.31", "192.168.77"),
            ("6.1.0-18-marie", "6.1.0"),
            ("8u401", "8"),
            ("marie", "?"),
            ("", "?"),
            ("5145551234567", "?"),
        ] {
            assert_eq!(version(text), expected, "{text}");
        }
    }
}
