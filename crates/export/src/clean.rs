//! Words that people typed, made safe for every program: nothing that reorders its neighbours or breaks a file.

/// Stands for a character that no file may hold, so that a loss is seen.
const LOST: char = '\u{FFFD}';

/// A text of one line or several. Ends of lines become one sort; tabs become spaces; a control character shows as a
/// substitute; marks that change the direction of their neighbours are left out, letters of every script stay.
pub(crate) fn text(typed: &str) -> String {
    let mut clean = String::with_capacity(typed.len());
    let mut signs = typed.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '\r' if signs.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(' '),
            _ if sign.is_control() || is_no_character(sign) => clean.push(LOST),
            _ if changes_direction(sign) => {}
            _ => clean.push(sign),
        }
    }
    clean
}

/// A text on one line.
pub(crate) fn line(typed: &str) -> String {
    let clean = text(typed).replace('\n', " ");
    clean.trim().to_owned()
}

/// As many UTF-16 units of a text as a program takes, with a mark where something was left out.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut length = 1;
    for sign in text.chars() {
        length += sign.len_utf16();
        if length > most {
            break;
        }
        kept.push(sign);
    }
    kept.push('…');
    kept
}

fn changes_direction(sign: char) -> bool {
    matches!(sign, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}')
}

/// Code points that are set aside for programs; XML refuses some of them.
fn is_no_character(sign: char) -> bool {
    let low = u32::from(sign) & 0xFFFF;
    low >= 0xFFFE || matches!(sign, '\u{FDD0}'..='\u{FDEF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_a_file_is_seen_and_what_deceives_is_gone() {
        assert_eq!(text("a\u{0}b\u{7}c\u{FFFF}"), "a\u{FFFD}b\u{FFFD}c\u{FFFD}");
        assert_eq!(text("cod\u{202E}exe.\u{2066}\u{200F}"), "codexe.");
        assert_eq!(
            text("one\r\ntwo\rthree\u{2028}four\tfive"),
            "one\ntwo\nthree\nfour five"
        );
    }

    #[test]
    fn scripts_and_joined_emoji_stay_whole() {
        for whole in [
            "ᐃᓄᒃᑎᑐᑦ",
            "مخبز",
            "👩\u{200D}🔧",
            "é\u{301}",
            "«\u{a0}l’été\u{a0}»",
        ] {
            assert_eq!(line(whole), whole);
        }
    }

    #[test]
    fn a_text_is_cut_between_characters() {
        assert_eq!(cut("abc", 3), "abc");
        assert_eq!(cut("abcd", 3), "ab…");
        assert_eq!(cut("a🥖🥖", 4), "a🥖…");
        assert_eq!(cut(&"🥖".repeat(20_000), 32_767).encode_utf16().count(), 32_767);
    }
}
