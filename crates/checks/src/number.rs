//! Numbers in the texts that systems keep.

/// A number of one to nine digits, nothing else beside it. Longer ones are identifiers: neither judged nor written.
pub(crate) fn small(text: &str) -> Option<u32> {
    let fine = (1..=9).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit());
    if fine { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_short_plain_number_is_one() {
        assert_eq!(small("0"), Some(0));
        assert_eq!(small("999999999"), Some(999_999_999));
        for text in ["", "4185551234", "-1", "+1", " 1", "1.0", "٣"] {
            assert_eq!(small(text), None, "{text}");
        }
    }
}
