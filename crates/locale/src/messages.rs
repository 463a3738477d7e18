//! The messages of one language.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::{Language, phrases};

/// A value that a sentence is filled with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// Words, or a number already written as it is shown.
    Text(&'a str),
    /// A whole number, on which plurals depend.
    Count(usize),
}

/// What is wrong with a Fluent source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The file.
    pub file: String,
    /// The line, from 1, where there is one.
    pub line: Option<usize>,
    /// What Fluent says, or the key that is written twice.
    pub detail: String,
}

/// The messages of one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// Reads Fluent sources, each with its file name. A key written twice is a mistake.
    pub fn new(language: Language, sources: &[(String, String)]) -> Result<Self, Vec<Mistake>> {
        let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
        // Isolation marks would show as boxes in print, and names are cleaned of bidirectional marks when they are read.
        bundle.set_use_isolating(false);
        let mut mistakes = Vec::new();
        for (file, text) in sources {
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
                mistakes.extend(errors.iter().map(|error| Mistake {
                    file: file.clone(),
                    line: Some(line_of(text, error.pos.start)),
                    detail: error.to_string(),
                }));
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                mistakes.extend(errors.iter().map(|error| Mistake {
                    file: file.clone(),
                    line: line_of_repeated(error, file, text),
                    detail: error.to_string(),
                }));
            }
        }
        if mistakes.is_empty() {
            Ok(Self { language, bundle })
        } else {
            Err(mistakes)
        }
    }

    /// The language of the messages.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is such a message, or such an attribute of it.
    pub fn has(&self, key: &str, attribute: Option<&str>) -> bool {
        let message = self.bundle.get_message(key);
        match attribute {
            None => message.is_some_and(|it| it.value().is_some()),
            Some(attribute) => message.is_some_and(|it| it.get_attribute(attribute).is_some()),
        }
    }

    /// A message. A missing one shows as its key, so that nothing else is lost.
    pub fn text(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let value = self.bundle.get_message(key).and_then(|it| it.value());
        value.map_or_else(|| key.to_owned(), |pattern| self.format(pattern, args))
    }

    /// An attribute of a message, or `None` where the message has no such attribute.
    pub fn attribute(&self, key: &str, attribute: &str, args: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.get_attribute(attribute)?.value();
        Some(self.format(pattern, args))
    }

    fn format(&self, pattern: &fluent_syntax::ast::Pattern<&str>, args: &[(&str, Value<'_>)]) -> String {
        let mut filled = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            filled.set(
                *name,
                match value {
                    Value::Text(text) => FluentValue::from(*text),
                    Value::Count(count) => FluentValue::from(*count),
                },
            );
        }
        // Errors name a missing variable; the text then shows the variable's name, and a test finds it.
        self.bundle
            .format_pattern(pattern, Some(&filled), &mut Vec::new())
            .into_owned()
    }
}

/// Where the key stands that an earlier source, or this one, already has.
fn line_of_repeated(error: &FluentError, file: &str, text: &str) -> Option<usize> {
    let FluentError::Overriding { id, .. } = error else {
        return None;
    };
    let phrases = phrases(&[(file.to_owned(), text.to_owned())]);
    phrases.iter().rfind(|it| it.message == *id).map(|it| it.line)
}

/// The line, from 1, of a place in bytes.
pub(crate) fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}
