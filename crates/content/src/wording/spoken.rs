//! What of a text is language: addresses, commands and identifiers have their own signs.

/// The text with a letter in place of each web or mail address, command and identifier. Signs of the sentence that
/// follow them stay.
pub(super) fn spoken(text: &str) -> String {
    let mut spoken = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_space) {
        let word = piece.trim_end_matches(is_space);
        let core = word
            .trim_start_matches(['(', '«', '“'])
            .trim_end_matches(['.', ',', ';', ':', '?', '!', ')', '»', '”', '…']);
        if is_code(core) {
            spoken.push_str(&piece.replacen(core, "x", 1));
        } else {
            spoken.push_str(piece);
        }
    }
    spoken
}

/// An ordinary space, a no-break space, or the end of a line.
pub(super) fn is_space(sign: char) -> bool {
    sign.is_whitespace()
}

fn is_code(word: &str) -> bool {
    let key_of_phone = word
        .strip_prefix('*')
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_digit()));
    let dotted_name = word.split_once('.').is_some_and(|(name, rest)| {
        ends_with_letter(name) && rest.starts_with(|it: char| it.is_ascii_lowercase())
    });
    key_of_phone
        || dotted_name
        || word.contains("://")
        || word.contains('@')
        || word.contains('\\')
        || word.contains('_')
        || word.starts_with("--")
}

fn ends_with_letter(name: &str) -> bool {
    name.ends_with(|it: char| it.is_ascii_alphanumeric())
}
