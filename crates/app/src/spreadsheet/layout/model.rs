//! The sheet of the model: every number of `model.toml`, with its reason on the first row of its table.

use vigie_locale::Messages;
use vigie_sheet::toml::{Leaf, LeafValue};
use vigie_sheet::{Cell, Kind, Row, Sheet};

use super::{Slots, Tables, column};
use crate::spreadsheet::labels;

/// Lists of tables: each table of them has a reason of its own.
const LISTS: [&str; 2] = ["scenario", "capacity"];
/// Numbers that count something.
const WHOLE: [&str; 5] = [
    "months",
    "budget-months",
    "quick-count",
    "quick-minutes",
    "people",
];

pub(super) fn sheet(tables: &Tables, messages: &Messages, slots: &mut Slots) -> Sheet {
    let mut rows = Vec::new();
    let mut leaves = tables.below(&[]);
    leaves.retain(|it| is_number_of_the_model(it));
    // What is edited most comes first.
    leaves.sort_by_key(|it| it.path.first().is_none_or(|it| it != "scenario"));
    let mut reasoned: Option<&[String]> = None;
    for leaf in leaves {
        let table = table_of(leaf);
        let path: Vec<&str> = leaf.path.iter().map(String::as_str).collect();
        let whole = path.iter().any(|it| WHOLE.contains(it));
        let (subject, what) = labels::model(messages, &path);
        let mut cells = vec![
            Cell::Fixed(subject),
            Cell::Fixed(what),
            tables.cell(&path, whole, slots),
        ];
        for key in ["reason", "source"] {
            let below: Vec<&str> = table.iter().map(String::as_str).chain([key]).collect();
            cells.push(if reasoned == Some(table) {
                Cell::Blank
            } else {
                tables.cell(&below, false, slots)
            });
        }
        reasoned = Some(table);
        cells.push(Cell::Fixed(leaf.path.join(".")));
        rows.push(Row(cells));
    }
    Sheet {
        id: "model".into(),
        title: messages.text("sheet-model", &[]),
        columns: vec![
            column(messages, "subject", 34, Kind::Note),
            column(messages, "what", 44, Kind::Note),
            column(messages, "value", 12, Kind::Number),
            column(messages, "reason", 80, Kind::Text),
            column(messages, "source", 20, Kind::Text),
            column(messages, "key", 30, Kind::Key),
        ],
        rows,
    }
}

/// Which sizes a preset is for by default is structure: it changes with the number of sizes.
fn is_number_of_the_model(leaf: &Leaf) -> bool {
    let Some(first) = leaf.path.first() else {
        return false;
    };
    matches!(leaf.value, LeafValue::Number(_))
        && first != "practice"
        && leaf.path.iter().all(|it| it != "default-for")
}

/// The keys of the table whose reason covers a number.
fn table_of(leaf: &Leaf) -> &[String] {
    let in_list = leaf.path.first().is_some_and(|it| LISTS.contains(&it.as_str()));
    leaf.path.get(..if in_list { 2 } else { 1 }).unwrap_or_default()
}
