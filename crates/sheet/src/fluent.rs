//! The words of a Fluent file, each with its exact place.

use std::ops::Range;

use fluent_syntax::ast::{Attribute, Comment, Entry, Pattern, Resource};
use fluent_syntax::parser::parse;

/// The words of a message, or of one of its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The message; a term begins with `-`.
    pub message: String,
    /// Its attribute; `None` for the message's own words.
    pub attribute: Option<String>,
    /// The words as a person reads them: lines without their indent, placeables as they are written.
    pub text: String,
    /// Where the words stand in the file.
    pub span: Range<usize>,
    /// The indent of their second line, should they have several.
    indent: String,
}

/// Every word of a file, in its order; `None` where the file is not Fluent.
pub fn words(text: &str) -> Option<Vec<Word>> {
    let resource = parse(text).ok()?;
    let marks = marks(text, &resource);
    let mut words = Vec::new();
    let mut add = |message: String, attribute: Option<&str>, name: &str| {
        if let Some((span, indent)) = pattern_span(text, name, &marks) {
            words.push(Word {
                message,
                attribute: attribute.map(str::to_owned),
                text: dedent(text.get(span.clone()).unwrap_or_default()),
                span,
                indent,
            });
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                if message.value.is_some() {
                    add(name.to_owned(), None, name);
                }
                for Attribute { id, .. } in &message.attributes {
                    add(name.to_owned(), Some(id.name), id.name);
                }
            }
            Entry::Term(term) => {
                let name = term.id.name;
                let _: &Pattern<&str> = &term.value;
                add(format!("-{name}"), None, name);
                for Attribute { id, .. } in &term.attributes {
                    add(format!("-{name}"), Some(id.name), id.name);
                }
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    Some(words)
}

/// What a new text cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unwritable {
    /// What stands between braces was changed, or a brace added.
    Braces,
    /// A later line begins with a sign that means something to Fluent.
    LineStart,
}

/// A new text as Fluent, to stand in the word's place. What stands between braces is the program's and must stay.
pub fn replacement(word: &Word, new: &str) -> Result<String, Unwritable> {
    let (mut old_parts, mut new_parts) = (placeables(&word.text), placeables(new));
    old_parts.sort_unstable();
    new_parts.sort_unstable();
    if old_parts != new_parts
        || new.matches(['{', '}']).count() != new_parts.concat().matches(['{', '}']).count()
    {
        return Err(Unwritable::Braces);
    }
    let written = new.replace('\n', &format!("\n{}", word.indent));
    // Fluent itself says whether the text comes back as it was meant.
    let probe = words(&format!("probe = {written}\n")).unwrap_or_default();
    match probe.as_slice() {
        [only] if only.text == new => Ok(written),
        _ => Err(Unwritable::LineStart),
    }
}

/// Where entries, attributes and comments begin: words end before the next one.
fn marks(text: &str, resource: &Resource<&str>) -> Vec<usize> {
    let mut marks = vec![text.len()];
    let mut mark = |part: &str| marks.push(line_start(text, offset(text, part)));
    for entry in &resource.body {
        let (comment, name, attributes): (Option<&Comment<&str>>, Option<&str>, &[Attribute<&str>]) =
            match entry {
                Entry::Message(it) => (it.comment.as_ref(), Some(it.id.name), &it.attributes),
                Entry::Term(it) => (it.comment.as_ref(), Some(it.id.name), &it.attributes),
                Entry::Comment(it) | Entry::GroupComment(it) | Entry::ResourceComment(it) => {
                    (Some(it), None, &[])
                }
                Entry::Junk { content } => {
                    mark(content);
                    continue;
                }
            };
        comment
            .into_iter()
            .flat_map(|it| &it.content)
            .copied()
            .chain(name)
            .chain(attributes.iter().map(|it| it.id.name))
            .for_each(&mut mark);
    }
    marks.sort_unstable();
    marks
}

/// From after the equals sign to the last visible character before the next mark.
fn pattern_span(text: &str, name: &str, marks: &[usize]) -> Option<(Range<usize>, String)> {
    let after_name = offset(text, name) + name.len();
    let equals = after_name + text.get(after_name..)?.find('=')?;
    let end = *marks.iter().find(|it| **it > equals)?;
    let region = text.get(equals + 1..end)?;
    let blank = |it: char| matches!(it, ' ' | '\n' | '\r');
    let trimmed = region.trim_start_matches(blank);
    let start = end - trimmed.len();
    let span = start..start + trimmed.trim_end_matches(blank).len();
    let before = text.get(line_start(text, start)..start)?;
    let own_line = !before.is_empty() && before.chars().all(|it| it == ' ');
    let name_indent = text.get(line_start(text, offset(text, name))..)?;
    let name_indent = name_indent.len() - name_indent.trim_start_matches(' ').len();
    let indent = if own_line {
        before.to_owned()
    } else {
        " ".repeat(name_indent + 4)
    };
    Some((span, indent))
}

/// Lines without the indent they share; the first line already stands without it.
fn dedent(raw: &str) -> String {
    let indent_of = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let later = raw.split('\n').skip(1).filter(|it| !it.trim().is_empty());
    let shared = later.map(|it| indent_of(&it)).min().unwrap_or_default();
    let lines = raw.split('\n').enumerate().map(|(at, line)| match at {
        0 => line,
        _ => line.get(shared.min(indent_of(&line))..).unwrap_or_default(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Everything between braces, outermost ones, as written. Braces between quotation marks are signs like others there.
fn placeables(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut depth, mut start) = (0_u32, 0);
    let (mut quoted, mut escaped) = (false, false);
    for (at, sign) in text.char_indices() {
        match sign {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' if depth > 0 => quoted = !quoted,
            '{' if !quoted => {
                if depth == 0 {
                    start = at;
                }
                depth += 1;
            }
            '}' if !quoted && depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    found.extend(text.get(start..=at));
                }
            }
            _ => {}
        }
    }
    found
}

/// Where a part of a text stands in it: the parser's slices point into the text.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at)
        .and_then(|it| it.rfind('\n'))
        .map_or(0, |it| it + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Comment = not a word\n\nq-a = Oui\u{a0}: l’accès?  \n    .why = Parce que.\n    # not a comment\n\n## Group\n\n#\n# Two\nq-b =\n    Première ligne\n      en retrait\n\n    dernière.\n    .hint = { $count ->\n        [one] une\n       *[other] { $count }\n    }\n-term = Terme\n";

    fn texts(file: &str) -> Vec<(String, String)> {
        let words = words(file).expect("Fluent");
        let key = |it: &Word| match &it.attribute {
            Some(attribute) => format!("{}.{attribute}", it.message),
            None => it.message.clone(),
        };
        words.iter().map(|it| (key(it), it.text.clone())).collect()
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let file = FILE.replace("    # not a comment\n", "");
        let found = words(&file).expect("Fluent");
        assert_eq!(
            texts(&file),
            [
                ("q-a", "Oui\u{a0}: l’accès?"),
                ("q-a.why", "Parce que."),
                ("q-b", "Première ligne\n  en retrait\n\ndernière."),
                (
                    "q-b.hint",
                    "{ $count ->\n    [one] une\n   *[other] { $count }\n}"
                ),
                ("-term", "Terme"),
            ]
            .map(|(key, text)| (key.to_owned(), text.to_owned()))
        );
        for word in &found {
            let raw = file.get(word.span.clone()).expect("a span");
            assert_eq!(dedent(raw), word.text);
        }
    }

    #[test]
    fn a_new_text_comes_back_as_it_was_written() {
        for (old, new) in [
            ("Oui", "= + - @ [x] *y* .z #w"),
            ("Oui", "[x]"),
            ("Oui", "« Non\u{a0}: jamais\u{202f}» \"\\"),
            ("Oui { $a } et { $b }", "{ $b } puis { $a }"),
            (r#"Oui { "{" } et { "\"}" }"#, r#"{ "\"}" }, { "{" }"#),
            ("Une\nDeux", "Une\nDeux\nTrois"),
        ] {
            let file = format!("k = {}\n    .other = Autre\n", old.replace('\n', "\n    "));
            let found = words(&file).expect("Fluent");
            let word = found.first().expect("a word");
            let written = replacement(word, new).expect("writable");
            let edited = crate::replace_spans(&file, vec![(word.span.clone(), written)]);
            assert_eq!(
                texts(&edited),
                [("k", new), ("k.other", "Autre")].map(|(key, text)| (key.to_owned(), text.to_owned()))
            );
        }
    }

    #[test]
    fn what_fluent_would_read_otherwise_is_refused() {
        for (old, new, why) in [
            ("Oui", "Oui { $name }", Unwritable::Braces),
            ("Oui { $a }", "Oui", Unwritable::Braces),
            ("Oui", "Oui }", Unwritable::Braces),
            ("Oui", "Oui {", Unwritable::Braces),
            ("Oui { $a }", "Oui { $b }", Unwritable::Braces),
            ("Une\nDeux", "Une\n.deux = Trois", Unwritable::LineStart),
            ("Une\nDeux", "Une\n[deux]", Unwritable::LineStart),
        ] {
            let file = format!("k = {}\n", old.replace('\n', "\n    "));
            let found = words(&file).expect("Fluent");
            assert_eq!(
                replacement(found.first().expect("a word"), new),
                Err(why),
                "{new}"
            );
        }
    }
}
