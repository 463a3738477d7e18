//! The texts of Fluent sources one by one, each with its place, for those who read them over.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, unicode};

use crate::messages::line_of;

/// What stands in a text for a value that is filled in.
const FILLED_IN: &str = "x";

/// One text: a message, or an attribute of one. A text with several forms is given once for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The file.
    pub file: String,
    /// The line, from 1, where its key stands.
    pub line: usize,
    /// The message.
    pub message: String,
    /// Its attribute; `None` for the message's own value.
    pub attribute: Option<String>,
    /// What is read, with a letter in place of each value that is filled in.
    pub text: String,
}

/// Every text of these sources, each given with its file name. What Fluent cannot read is left out: [`Messages::new`]
/// says where.
///
/// [`Messages::new`]: crate::Messages::new
pub fn phrases(sources: &[(String, String)]) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    for (file, source) in sources {
        let resource = parser::parse_runtime(source.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut add = |key: &str, attribute: Option<&str>, pattern: &Pattern<&str>| {
                phrases.extend(readings(pattern).into_iter().map(|text| Phrase {
                    file: file.clone(),
                    line: line_of(source, offset(source, key)),
                    message: message.id.name.to_owned(),
                    attribute: attribute.map(str::to_owned),
                    text,
                }));
            };
            if let Some(value) = &message.value {
                add(message.id.name, None, value);
            }
            for attribute in &message.attributes {
                add(attribute.id.name, Some(attribute.id.name), &attribute.value);
            }
        }
    }
    phrases
}

/// Where a part of the source begins. The parser gives slices of the source and no positions.
fn offset(source: &str, part: &str) -> usize {
    part.as_ptr().addr().saturating_sub(source.as_ptr().addr())
}

/// The text with its default forms, then once more for each other form.
fn readings(pattern: &Pattern<&str>) -> Vec<String> {
    let mut readings = vec![String::new()];
    for element in &pattern.elements {
        let forms = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression } => forms(expression),
        };
        let so_far = readings.first().cloned().unwrap_or_default();
        let default = forms.first().cloned().unwrap_or_default();
        let others = forms.into_iter().skip(1).map(|form| format!("{so_far}{form}"));
        let others: Vec<String> = others.collect();
        for reading in &mut readings {
            reading.push_str(&default);
        }
        readings.extend(others);
    }
    readings
}

/// The forms of what stands between braces, the default first.
fn forms(expression: &Expression<&str>) -> Vec<String> {
    match expression {
        Expression::Select { variants, .. } => {
            let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|it| it.default);
            default
                .into_iter()
                .chain(others)
                .flat_map(|it| readings(&it.value))
                .collect()
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            vec![unicode::unescape_unicode_to_string(value).into_owned()]
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => forms(expression),
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => vec![FILLED_IN.to_owned()],
    }
}
