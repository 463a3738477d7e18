//! JSON read strictly: a size and depth limit, no repeated key at any depth, and the line of everything.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use crate::refusal::{Reason, Refusal};

/// The largest input, in bytes. The answers to the whole bank with long notes are a tenth of it.
const LARGEST: u64 = 2_000_000;
/// How deep values may nest; answers need 3.
const DEEPEST: usize = 16;
/// How many values a text may hold: what is kept of each while it is read is bounded with it.
const MOST_VALUES: usize = 300_000;
/// How many unknown or repeated keys are told: somebody reads them, and a file of mistakes only is none of ours.
const MOST_REFUSALS: usize = 100;

/// Reads a file of at most 2 MB as UTF-8 text. A byte-order mark at its start is left out.
pub(crate) fn read_text(path: &Path) -> Result<String, Refusal> {
    let cannot = |error: &io::Error| {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => Reason::new("file-missing"),
            io::ErrorKind::PermissionDenied => Reason::new("file-not-allowed"),
            _ => Reason::new("file-unreadable").with("detail", error),
        };
        Refusal::from(reason).in_file(path.display())
    };
    let file = fs::File::open(path).map_err(|error| cannot(&error))?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| cannot(&error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Refusal::from(Reason::new("file-too-large").with("most", "2")).in_file(path.display()));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let line = 1 + error
            .as_bytes()
            .iter()
            .take(valid)
            .filter(|it| **it == b'\n')
            .count();
        Refusal::from(Reason::new("not-text"))
            .in_file(path.display())
            .at_line(Some(line))
    })?;
    Ok(text.strip_prefix('\u{feff}').map_or(text.clone(), str::to_owned))
}

/// A value with its place.
#[derive(Clone)]
pub(crate) struct Node<'a> {
    value: &'a Value<'a>,
    path: String,
    text: &'a str,
    /// Where each line begins.
    lines: &'a [usize],
}

/// Parses a text and hands its value to `read`; every refusal that `read` notes is returned.
pub(crate) fn parse<T>(
    text: &str,
    read: impl FnOnce(&Node<'_>, &mut Vec<Refusal>) -> Option<T>,
) -> Result<T, Vec<Refusal>> {
    let at = |reason: Reason, line| vec![Refusal::from(reason).at_line(Some(line))];
    if let Some((reason, line)) = out_of_bounds(text) {
        return Err(at(reason, line));
    }
    // serde_json judges what JSON is; the other parser, which is more lenient, then gives places.
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(text) {
        return Err(at(
            Reason::new("not-json").with("column", error.column()),
            error.line(),
        ));
    }
    let ast = parse_to_ast(text, &CollectOptions::default(), &strict()).map_err(|error| {
        at(
            Reason::new("not-json").with("column", error.column_display()),
            error.line_display(),
        )
    })?;
    let Some(value) = &ast.value else {
        return Err(at(Reason::new("not-json").with("column", 1), 1));
    };
    let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    let lines: Vec<usize> = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
    let root = Node {
        value,
        path: String::new(),
        text,
        lines: &lines,
    };
    let mut refusals = Vec::new();
    refuse_repeated_keys(&root, &mut refusals);
    let result = read(&root, &mut refusals);
    match result {
        Some(result) if refusals.is_empty() => Ok(result),
        _ if refusals.is_empty() => Err(vec![root.refuse(Reason::new("not-json").with("column", 1))]),
        _ => Err(refusals),
    }
}

fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

/// The line where values nest too deeply or become too many. Both parsers recurse, so this comes before them.
fn out_of_bounds(text: &str) -> Option<(Reason, usize)> {
    let (mut depth, mut line, mut in_string, mut escaped) = (0_usize, 1, false, false);
    let mut values = 1;
    for byte in text.bytes() {
        match byte {
            b'\n' => line += 1,
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                values += 1;
            }
            b',' if !in_string => values += 1,
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some((Reason::new("too-deep").with("most", DEEPEST), line));
        }
        if values > MOST_VALUES {
            return Some((Reason::new("too-many").with("most", MOST_VALUES), line));
        }
    }
    None
}

fn refuse_repeated_keys(node: &Node<'_>, refusals: &mut Vec<Refusal>) {
    match node.value {
        Value::Object(object) => {
            let mut seen = BTreeSet::new();
            for property in &object.properties {
                if refusals.len() >= MOST_REFUSALS {
                    return;
                }
                let child = node.child(property);
                if !seen.insert(property.name.as_str()) {
                    refusals
                        .push(child.refuse(Reason::new("repeated-key").with("key", property.name.as_str())));
                }
                refuse_repeated_keys(&child, refusals);
            }
        }
        Value::Array(array) => {
            for (index, value) in array.elements.iter().enumerate() {
                refuse_repeated_keys(&node.element(index, value), refusals);
            }
        }
        Value::StringLit(_) | Value::NumberLit(_) | Value::BooleanLit(_) | Value::NullKeyword(_) => {}
    }
}

impl<'a> Node<'a> {
    /// A refusal at this place.
    pub(crate) fn refuse(&self, reason: Reason) -> Refusal {
        let start = self.value.range().start;
        let line = self.lines.partition_point(|begins| *begins <= start);
        let path = (!self.path.is_empty()).then(|| self.path.clone());
        Refusal {
            file: None,
            line: Some(line),
            path,
            reason,
        }
    }

    fn child(&self, property: &'a ObjectProp<'a>) -> Self {
        let name: String = property
            .name
            .as_str()
            .chars()
            .filter(|it| !it.is_control())
            .take(80)
            .collect();
        let path = if self.path.is_empty() {
            name
        } else {
            format!("{}.{name}", self.path)
        };
        Self {
            value: &property.value,
            path,
            text: self.text,
            lines: self.lines,
        }
    }

    fn element(&self, index: usize, value: &'a Value<'a>) -> Self {
        Self {
            value,
            path: format!("{}[{index}]", self.path),
            text: self.text,
            lines: self.lines,
        }
    }

    /// The value as it stands in the text, from its first character to its last.
    pub(crate) fn source(&self) -> &'a str {
        let range = self.value.range();
        self.text.get(range.start..range.end).unwrap_or_default()
    }

    /// Nothing where there are more than `most` members or elements, which is refused.
    pub(crate) fn at_most(&self, most: usize, refusals: &mut Vec<Refusal>) -> Option<&Self> {
        let count = match self.value {
            Value::Object(object) => object.properties.len(),
            Value::Array(array) => array.elements.len(),
            Value::StringLit(_) | Value::NumberLit(_) | Value::BooleanLit(_) | Value::NullKeyword(_) => 0,
        };
        if count > most {
            refusals.push(self.refuse(Reason::new("too-many").with("most", most)));
            return None;
        }
        Some(self)
    }

    /// The members of an object, by name; anything else is refused.
    pub(crate) fn members(&self, refusals: &mut Vec<Refusal>) -> Option<Vec<(&'a str, Self)>> {
        match self.value {
            Value::Object(object) => Some(
                object
                    .properties
                    .iter()
                    .map(|it| (it.name.as_str(), self.child(it)))
                    .collect(),
            ),
            _ => self.wrong_type("object", refusals),
        }
    }

    /// The members of an object that may have only the keys named.
    pub(crate) fn object(&self, known: &[&str], refusals: &mut Vec<Refusal>) -> Option<Members<'a>> {
        let members = self.members(refusals)?;
        for (name, node) in &members {
            if !known.contains(name) && refusals.len() < MOST_REFUSALS {
                let reason = Reason::new("unknown-key")
                    .with("key", name)
                    .with("known", known.join(", "));
                refusals.push(node.refuse(reason));
            }
        }
        Some(Members {
            node: self.clone(),
            members,
        })
    }

    /// The elements of an array; anything else is refused.
    pub(crate) fn array(&self, refusals: &mut Vec<Refusal>) -> Option<Vec<Self>> {
        match self.value {
            Value::Array(array) => Some(
                array
                    .elements
                    .iter()
                    .enumerate()
                    .map(|(i, it)| self.element(i, it))
                    .collect(),
            ),
            _ => self.wrong_type("array", refusals),
        }
    }

    /// A text; anything else is refused.
    pub(crate) fn text(&self, refusals: &mut Vec<Refusal>) -> Option<&'a str> {
        match self.value {
            Value::StringLit(text) => Some(text.value.as_ref()),
            _ => self.wrong_type("text", refusals),
        }
    }

    /// A number; anything else is refused. One too large for the machine is infinite.
    pub(crate) fn number(&self, refusals: &mut Vec<Refusal>) -> Option<f64> {
        match self.value {
            Value::NumberLit(number) => number.value.parse().ok(),
            _ => self.wrong_type("number", refusals),
        }
    }

    /// True or false; anything else is refused.
    pub(crate) fn flag(&self, refusals: &mut Vec<Refusal>) -> Option<bool> {
        match self.value {
            Value::BooleanLit(flag) => Some(flag.value),
            _ => self.wrong_type("flag", refusals),
        }
    }

    /// A whole number; anything else is refused.
    pub(crate) fn whole(&self, refusals: &mut Vec<Refusal>) -> Option<i64> {
        match self.value {
            Value::NumberLit(number) => match number.value.parse() {
                Ok(whole) => Some(whole),
                Err(_) => self.wrong_type("whole-number", refusals),
            },
            _ => self.wrong_type("whole-number", refusals),
        }
    }

    fn wrong_type<T>(&self, expected: &'static str, refusals: &mut Vec<Refusal>) -> Option<T> {
        let code = match expected {
            "object" => "expected-object",
            "array" => "expected-array",
            "text" => "expected-text",
            "number" => "expected-number",
            "flag" => "expected-flag",
            _ => "expected-whole-number",
        };
        refusals.push(self.refuse(Reason::new(code)));
        None
    }
}

/// The members of an object.
pub(crate) struct Members<'a> {
    node: Node<'a>,
    members: Vec<(&'a str, Node<'a>)>,
}

impl<'a> Members<'a> {
    /// A member that may be left out.
    pub(crate) fn get(&self, key: &str) -> Option<&Node<'a>> {
        self.members
            .iter()
            .find(|(name, _)| *name == key)
            .map(|(_, node)| node)
    }

    /// A member that must be there.
    pub(crate) fn need(&self, key: &str, refusals: &mut Vec<Refusal>) -> Option<&Node<'a>> {
        let member = self.get(key);
        if member.is_none() {
            refusals.push(self.node.refuse(Reason::new("missing-key").with("key", key)));
        }
        member
    }
}
