//! What stands where: the sheets of a pack, and the value behind each cell.

mod model;
mod numbers;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use vigie_content::PackFiles;
use vigie_locale::Messages;
use vigie_sheet::fluent::Word;
use vigie_sheet::toml::{Leaf, LeafValue, leaves};
use vigie_sheet::{Book, Cell, Column, Kind, SlotId};

use super::about;
use crate::content::Content;

/// A workbook of a pack, with what is behind its cells.
pub(super) struct Layout {
    pub(super) book: Book,
    pub(super) slots: Slots,
}

/// Every value that can be edited; a [`SlotId`] is its place here.
#[derive(Default)]
pub(super) struct Slots(Vec<Slot>);

/// One value that can be edited.
pub(super) struct Slot {
    /// The file it stands in.
    pub(super) file: String,
    /// What it is and where.
    pub(super) value: SlotValue,
    /// Where what it belongs to begins: mistakes of a whole practice are reported there.
    pub(super) owner: Option<usize>,
}

/// What a value is, and where in its file.
pub(super) enum SlotValue {
    /// Words of a Fluent file.
    Word(Word),
    /// A text or a number of a TOML file.
    Leaf(Leaf),
}

impl SlotValue {
    pub(super) fn span(&self) -> &Range<usize> {
        match self {
            Self::Word(word) => &word.span,
            Self::Leaf(leaf) => &leaf.span,
        }
    }
}

impl Slots {
    pub(super) fn get(&self, id: SlotId) -> Option<&Slot> {
        self.0.get(id.0)
    }

    fn add(&mut self, slot: Slot) -> SlotId {
        self.0.push(slot);
        SlotId(self.0.len() - 1)
    }
}

/// The workbook of a pack, its headings and labels in the language of the messages.
pub(super) fn lay_out(files: &PackFiles, content: &Content, messages: &Messages) -> Layout {
    let mut slots = Slots::default();
    let tables = Tables::new(files);
    let mut sheets = words::sheets(files, content.pack(), messages, &mut slots);
    sheets.extend(numbers::sheets(&tables, content.pack(), messages, &mut slots));
    sheets.push(model::sheet(&tables, messages, &mut slots));
    let date = content.pack().info.date;
    Layout {
        book: Book {
            title: messages.text("sheet-title", &[]),
            date: (date.year(), date.month(), date.day()),
            about: about::about(content.pack(), messages, &sheets),
            sheets,
        },
        slots,
    }
}

/// The values of the pack's TOML files, by the keys that lead to them.
struct Tables(BTreeMap<Vec<String>, (String, Leaf)>);

impl Tables {
    fn new(files: &PackFiles) -> Self {
        let numbers = |path: &str| path == "model.toml" || path.starts_with("practices/");
        let files = files
            .iter()
            .filter(|(path, _)| path.ends_with(".toml") && numbers(path));
        let all = files.flat_map(|(path, text)| {
            let leaves = leaves(text).unwrap_or_default().into_iter();
            leaves.map(move |leaf| (leaf.path.clone(), (path.to_owned(), leaf)))
        });
        Self(all.collect())
    }

    /// The cell of a value, and its slot; blank where the pack does not have it.
    fn cell(&self, path: &[&str], whole: bool, slots: &mut Slots) -> Cell {
        let key: Vec<String> = path.iter().map(|it| (*it).to_owned()).collect();
        let Some((file, leaf)) = self.0.get(&key) else {
            return Cell::Blank;
        };
        let owner = key.get(..2).and_then(|it| {
            let id = [it, &["id".to_owned()]].concat();
            Some(self.0.get(&id)?.1.span.start)
        });
        let slot = slots.add(Slot {
            file: file.clone(),
            value: SlotValue::Leaf(leaf.clone()),
            owner,
        });
        match &leaf.value {
            LeafValue::Text(text) => Cell::Text(slot, text.clone()),
            LeafValue::Number(number) => Cell::Number {
                slot,
                number: *number,
                whole,
            },
        }
    }

    /// The leaves below some keys, in the order of their file.
    fn below(&self, path: &[&str]) -> Vec<&Leaf> {
        let inside =
            |leaf: &&Leaf| leaf.path.len() > path.len() && path.iter().zip(&leaf.path).all(|(a, b)| a == b);
        let mut below: Vec<&Leaf> = self.0.values().map(|(_, leaf)| leaf).filter(inside).collect();
        below.sort_by_key(|it| it.span.start);
        below
    }
}

fn column(messages: &Messages, name: &str, width: u8, kind: Kind) -> Column {
    Column {
        name: name.to_owned(),
        heading: messages.text(&format!("sheet-column-{name}"), &[]),
        width,
        kind,
    }
}
