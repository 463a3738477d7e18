//! The values of a TOML file, each with its exact place.

use std::collections::BTreeSet;
use std::ops::Range;

use toml_edit::{Document, Item, TableLike, Value};

/// One text or number.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// The keys that lead to it. A table of a list is named by its `id`, else its `scenario`, else its place from 0.
    pub path: Vec<String>,
    /// What it is.
    pub value: LeafValue,
    /// Where it stands in the file, quotation marks included.
    pub span: Range<usize>,
}

/// What a leaf is.
#[derive(Debug, Clone, PartialEq)]
pub enum LeafValue {
    /// A text.
    Text(String),
    /// A number, written without a decimal point or with one.
    Number(f64),
}

/// Every text and number of a file, in its order; `None` where the file is not TOML.
pub fn leaves(text: &str) -> Option<Vec<Leaf>> {
    let document = Document::parse(text).ok()?;
    let mut leaves = Vec::new();
    table(document.as_table(), &mut Vec::new(), &mut leaves);
    leaves.sort_by_key(|it| it.span.start);
    Some(leaves)
}

/// A text as TOML.
pub fn text_literal(new: &str) -> String {
    let escaped = new.chars().map(|it| match it {
        '"' => "\\\"".to_owned(),
        '\\' => "\\\\".to_owned(),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        it if it.is_control() => format!("\\u{:04X}", u32::from(it)),
        it => it.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}

/// A number as TOML, with at least the decimals that stood there.
pub fn number_literal(old: &str, new: f64) -> String {
    let decimals = |literal: &str| literal.split_once('.').map_or(0, |(_, rest)| rest.len());
    let exact = format!("{new}");
    let fewest = decimals(old).min(3);
    if decimals(&exact) >= fewest {
        exact
    } else {
        format!("{new:.fewest$}")
    }
}

fn table(table: &dyn TableLike, path: &mut Vec<String>, leaves: &mut Vec<Leaf>) {
    for (key, item) in table.iter() {
        path.push(key.to_owned());
        match item {
            Item::None => {}
            Item::Value(it) => value(it, path, leaves),
            Item::Table(it) => self::table(it, path, leaves),
            Item::ArrayOfTables(it) => each(
                it.iter().zip(0..).map(|(it, at)| (it as &dyn TableLike, at)),
                path,
                leaves,
            ),
        }
        path.pop();
    }
}

fn value(value: &Value, path: &mut Vec<String>, leaves: &mut Vec<Leaf>) {
    let found = match value {
        Value::String(it) => LeafValue::Text(it.value().clone()),
        Value::Integer(it) => match i32::try_from(*it.value()) {
            Ok(number) => LeafValue::Number(number.into()),
            Err(_) => return,
        },
        Value::Float(it) => LeafValue::Number(*it.value()),
        Value::Boolean(_) | Value::Datetime(_) => return,
        Value::Array(array) => {
            let places = || array.iter().enumerate();
            each(
                places().filter_map(|(at, it)| Some((it.as_inline_table()? as &dyn TableLike, at))),
                path,
                leaves,
            );
            for (at, item) in places().filter(|(_, it)| !it.is_inline_table()) {
                path.push(at.to_string());
                self::value(item, path, leaves);
                path.pop();
            }
            return;
        }
        Value::InlineTable(it) => return table(it, path, leaves),
    };
    if let Some(span) = value.span() {
        leaves.push(Leaf {
            path: path.clone(),
            value: found,
            span,
        });
    }
}

/// Tables of a list, under a name that does not depend on their order where they have one.
fn each<'a>(
    tables: impl Iterator<Item = (&'a dyn TableLike, usize)>,
    path: &mut Vec<String>,
    leaves: &mut Vec<Leaf>,
) {
    let mut taken = BTreeSet::new();
    for (table, at) in tables {
        let named = ["id", "scenario"].iter().find_map(|key| table.get(key)?.as_str());
        let mut name = named.map_or_else(|| at.to_string(), str::to_owned);
        if !taken.insert(name.clone()) {
            name = format!("{name}#{at}");
        }
        path.push(name);
        self::table(table, path, leaves);
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "# Comment\na = 'it''s' # after\n[[p]]\nid = \"x\"\nhours = [1.0, 2]\nwhy = { reason = \"r\", source = \"s\" }\neffects = [\n  { scenario = \"z\", effect = 0.10 }, # first\n  { scenario = \"y\", effect = 0.2 },\n]\nyes = true\n";

    #[test]
    fn values_are_found_where_they_stand() {
        let file = FILE.replace("'it''s'", "'it'");
        let found = leaves(&file).expect("TOML");
        let shown: Vec<(String, &str)> = found
            .iter()
            .map(|it| (it.path.join("."), file.get(it.span.clone()).expect("a span")))
            .collect();
        assert_eq!(
            shown,
            [
                ("a", "'it'"),
                ("p.x.id", "\"x\""),
                ("p.x.hours.0", "1.0"),
                ("p.x.hours.1", "2"),
                ("p.x.why.reason", "\"r\""),
                ("p.x.why.source", "\"s\""),
                ("p.x.effects.z.scenario", "\"z\""),
                ("p.x.effects.z.effect", "0.10"),
                ("p.x.effects.y.scenario", "\"y\""),
                ("p.x.effects.y.effect", "0.2"),
            ]
            .map(|(path, literal)| (path.to_owned(), literal))
        );
    }

    #[test]
    fn a_repeated_scenario_keeps_a_name_of_its_own() {
        let file = "e = [{ scenario = \"z\", n = 1 }, { scenario = \"z\", n = 2 }]";
        let paths: Vec<String> = leaves(file)
            .expect("TOML")
            .iter()
            .map(|it| it.path.join("."))
            .filter(|it| it.ends_with('n'))
            .collect();
        assert_eq!(paths, ["e.z.n", "e.z#1.n"]);
    }

    #[test]
    fn a_number_keeps_the_decimals_of_its_place() {
        for (old, new, written) in [
            ("0.10", 0.2, "0.20"),
            ("0.10", 0.125, "0.125"),
            ("1.0", 2.0, "2.0"),
            ("10", 12.0, "12"),
            ("10", 12.5, "12.5"),
        ] {
            assert_eq!(number_literal(old, new), written);
        }
    }

    #[test]
    fn a_text_comes_back_as_it_was_written() {
        for text in ["", "a\"b\\c", "\u{a0}: « é »", "line\nline\ttab", "'"] {
            let file = format!("k = {}", text_literal(text));
            let found = leaves(&file).expect("TOML");
            assert_eq!(
                found.first().map(|it| &it.value),
                Some(&LeafValue::Text(text.to_owned()))
            );
        }
    }
}
