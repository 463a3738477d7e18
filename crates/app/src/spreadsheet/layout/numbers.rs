//! The sheets of numbers: what each practice takes, and how much it weakens each scenario.

use vigie_assessment::{Pack, Practice};
use vigie_locale::{Messages, Value};
use vigie_sheet::toml::Leaf;
use vigie_sheet::{Cell, Column, Kind, Row, Sheet};

use super::{Slots, Tables, column};
use crate::spreadsheet::labels::short;

pub(super) fn sheets(tables: &Tables, pack: &Pack, messages: &Messages, slots: &mut Slots) -> [Sheet; 2] {
    [
        numbers(tables, pack, messages, slots),
        effects(tables, pack, messages, slots),
    ]
}

fn numbers(tables: &Tables, pack: &Pack, messages: &Messages, slots: &mut Slots) -> Sheet {
    let sizes = pack.model.sizes.len();
    let mut columns = vec![column(messages, "practice", 40, Kind::Note)];
    for list in ["hours", "cad"] {
        columns.extend((0..sizes).map(|size| per_size(messages, pack, list, size)));
    }
    columns.extend(
        ["first-step-minutes", "find-out-minutes", "within-days"]
            .map(|it| column(messages, it, 12, Kind::Number)),
    );
    columns.push(column(messages, "reason", 60, Kind::Text));
    columns.push(column(messages, "source", 20, Kind::Text));
    columns.push(column(messages, "id", 28, Kind::Key));
    let row = |practice: &Practice, slots: &mut Slots| {
        let id = practice.id.as_str();
        let mut cells = vec![Cell::Fixed(short(messages, practice))];
        for list in ["hours", "cad"] {
            for size in 0..sizes {
                cells.push(tables.cell(&["practice", id, list, &size.to_string()], false, slots));
            }
        }
        for key in ["first-step-minutes", "find-out-minutes", "within-days"] {
            cells.push(tables.cell(&["practice", id, key], true, slots));
        }
        for key in ["reason", "source"] {
            cells.push(tables.cell(&["practice", id, "effort", key], false, slots));
        }
        cells.push(Cell::Fixed(id.to_owned()));
        Row(cells)
    };
    Sheet {
        id: "numbers".into(),
        title: messages.text("sheet-numbers", &[]),
        columns,
        rows: pack.practices.iter().map(|it| row(it, slots)).collect(),
    }
}

/// A column of hours or dollars, for the businesses of one size.
fn per_size(messages: &Messages, pack: &Pack, list: &str, size: usize) -> Column {
    let largest = pack.model.sizes.get(size).copied().unwrap_or_default();
    let smaller = size
        .checked_sub(1)
        .and_then(|it| pack.model.sizes.get(it))
        .copied()
        .unwrap_or_default();
    let (from, to) = ((smaller + 1).to_string(), largest.to_string());
    let people = if smaller + 1 == largest {
        to.clone()
    } else {
        messages.text(
            "sheet-from-to",
            &[("from", Value::Text(&from)), ("to", Value::Text(&to))],
        )
    };
    Column {
        name: format!("{list}-{size}"),
        heading: messages.text(
            &format!("sheet-column-{list}"),
            &[("people", Value::Text(&people))],
        ),
        width: 12,
        kind: Kind::Number,
    }
}

fn effects(tables: &Tables, pack: &Pack, messages: &Messages, slots: &mut Slots) -> Sheet {
    let mut rows = Vec::new();
    for practice in &pack.practices {
        let id = practice.id.as_str();
        let below = tables.below(&["practice", id, "effects"]);
        let names = below
            .iter()
            .filter(|it| it.path.last().is_some_and(|it| it == "scenario"));
        let names: Vec<&str> = names
            .filter_map(|it: &&Leaf| it.path.get(3).map(String::as_str))
            .collect();
        for name in names {
            let scenario = name.split('#').next().unwrap_or_default();
            let mut cells = vec![
                Cell::Fixed(short(messages, practice)),
                Cell::Fixed(messages.text(&format!("scenario-{scenario}"), &[])),
            ];
            for key in ["effect", "reason", "source"] {
                cells.push(tables.cell(&["practice", id, "effects", name, key], false, slots));
            }
            cells.push(Cell::Fixed(id.to_owned()));
            cells.push(Cell::Fixed(name.to_owned()));
            rows.push(Row(cells));
        }
    }
    Sheet {
        id: "effects".into(),
        title: messages.text("sheet-effects", &[]),
        columns: vec![
            column(messages, "practice", 40, Kind::Note),
            column(messages, "scenario", 26, Kind::Note),
            column(messages, "effect", 12, Kind::Number),
            column(messages, "reason", 80, Kind::Text),
            column(messages, "source", 20, Kind::Text),
            column(messages, "id", 28, Kind::Key),
            column(messages, "scenario-id", 24, Kind::Key),
        ],
        rows,
    }
}
