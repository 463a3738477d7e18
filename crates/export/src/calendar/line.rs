//! Content lines of RFC 5545: escaped, and folded at 75 octets between characters.

use crate::clean;
use crate::table::Language;

/// The most octets of a line, its end left out.
const WIDTH: usize = 75;
/// The most UTF-16 units of a text: what programs keep of a description without trouble.
const LONGEST: usize = 8_000;

/// Content lines, in the order they were added.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A property whose value needs no care.
    pub(super) fn raw(&mut self, property: &str, value: &str) {
        self.fold(&format!("{property}:{value}"));
    }

    /// A property whose value is a text.
    pub(super) fn text(&mut self, property: &str, language: Option<Language>, text: &str) {
        self.texts(property, language, &[text]);
    }

    /// A property whose value is a list of texts.
    pub(super) fn texts(&mut self, property: &str, language: Option<Language>, texts: &[&str]) {
        let language = language
            .map(|it| format!(";LANGUAGE={}", it.tag()))
            .unwrap_or_default();
        let texts: Vec<String> = texts.iter().map(|it| escaped(it)).collect();
        self.fold(&format!("{property}{language}:{}", texts.join(",")));
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for sign in line.chars() {
            if used + sign.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                used = 1;
            }
            self.0.push(sign);
            used += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in clean::cut(&clean::text(text), LONGEST).chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            _ => escaped.push(sign),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", Some(Language::Fr), &"é🥖".repeat(60));
        let text = String::from_utf8(lines.into_bytes()).expect("UTF-8");
        assert!(text.ends_with("\r\n"));
        let folded: Vec<&str> = text.trim_end().split("\r\n").collect();
        assert!(folded.len() > 4);
        assert!(folded.iter().all(|it| it.len() <= 75));
        assert!(folded.iter().skip(1).all(|it| it.starts_with(' ')));
        let unfolded = text.replace("\r\n ", "");
        assert_eq!(
            unfolded,
            format!("SUMMARY;LANGUAGE=fr-CA:{}\r\n", "é🥖".repeat(60))
        );
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        assert_eq!(escaped("a\\b;c,d\r\ne:\u{0}"), "a\\\\b\\;c\\,d\\ne:\u{FFFD}");
    }
}
