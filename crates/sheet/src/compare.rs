//! What an editor changed in a workbook, and what cannot be taken from it.

use std::collections::{BTreeMap, BTreeSet};

use crate::book::{Book, Cell, Kind, Row, Sheet, SlotId};
use crate::read::{Found, FoundSheet};

/// The longest text of a cell that is taken, in characters.
const LONGEST_TEXT: usize = 2_000;
/// The largest number of a cell that is taken.
const LARGEST_NUMBER: f64 = 1e9;

/// Where something stands in a workbook.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The sheet, by the name on its tab.
    pub sheet: String,
    /// Row and column, from 0; `None` where the sheet as a whole is meant.
    pub cell: Option<(u32, u32)>,
}

impl Place {
    /// The cell as spreadsheets name it: `D5`.
    pub fn cell_name(&self) -> Option<String> {
        let (row, column) = self.cell?;
        let mut letters = Vec::new();
        let mut rest = column + 1;
        while rest > 0 {
            letters.push(char::from(
                b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default(),
            ));
            rest = (rest - 1) / 26;
        }
        Some(format!("{}{}", letters.iter().rev().collect::<String>(), row + 1))
    }
}

/// A value that is not what it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// Which.
    pub slot: SlotId,
    /// What it is now.
    pub value: NewValue,
    /// Where it was found.
    pub place: Place,
}

/// What a value is now.
#[derive(Debug, Clone, PartialEq)]
pub enum NewValue {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
}

/// Something that cannot be taken from a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// Where.
    pub place: Place,
    /// Why.
    pub wrong: Wrong,
}

/// Why something cannot be taken from a workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// The sheet is not in the workbook.
    SheetMissing,
    /// Two sheets have the same mark; the name of the first.
    SheetTwice(String),
    /// A column is missing; its heading.
    ColumnMissing(String),
    /// A column stands there twice; its heading.
    ColumnTwice(String),
    /// The pack has no such row; its key.
    RowUnknown(String),
    /// The same row twice; its key.
    RowTwice(String),
    /// A row of the pack is missing; its key.
    RowMissing(String),
    /// A row without its key.
    KeyMissing,
    /// Nothing where a value is needed.
    Empty,
    /// Something where the pack has no value.
    MustStayEmpty,
    /// A formula.
    Formula,
    /// Not a text.
    NotText,
    /// Not a number.
    NotNumber,
    /// Not a whole number.
    NotWhole,
    /// A number that is negative or too large.
    OutOfRange,
    /// Several lines where the text has one.
    LineBreaks,
    /// A character that would deceive a reader.
    Forbidden(char),
    /// A text of more characters than this.
    TooLong(usize),
}

/// Compares a workbook with the book that it should be, but for what was edited.
pub fn compare(book: &Book, found: &[FoundSheet]) -> Result<Vec<Change>, Vec<Misfit>> {
    let mut outcome = Outcome::default();
    for sheet in &book.sheets {
        let mark = Found::Text(sheet.id.clone());
        let mut marked = found.iter().filter(|it| it.cells.get(&(0, 0)) == Some(&mark));
        match (marked.next(), marked.next()) {
            (None, _) => outcome.wrong(&sheet.title, None, Wrong::SheetMissing),
            (Some(one), Some(other)) => {
                outcome.wrong(&other.title, None, Wrong::SheetTwice(one.title.clone()));
            }
            (Some(found), None) => Comparison::new(sheet, found, &mut outcome).run(),
        }
    }
    if outcome.misfits.is_empty() {
        Ok(outcome.changes)
    } else {
        Err(outcome.misfits)
    }
}

#[derive(Default)]
struct Outcome {
    changes: Vec<Change>,
    misfits: Vec<Misfit>,
}

impl Outcome {
    fn wrong(&mut self, sheet: &str, cell: Option<(u32, u32)>, wrong: Wrong) {
        let sheet = sheet.to_owned();
        self.misfits.push(Misfit {
            place: Place { sheet, cell },
            wrong,
        });
    }
}

struct Comparison<'a> {
    sheet: &'a Sheet,
    found: &'a FoundSheet,
    outcome: &'a mut Outcome,
}

impl<'a> Comparison<'a> {
    fn new(sheet: &'a Sheet, found: &'a FoundSheet, outcome: &'a mut Outcome) -> Self {
        Self {
            sheet,
            found,
            outcome,
        }
    }

    fn run(mut self) {
        let Some(columns) = self.columns() else { return };
        let mut expected: BTreeMap<Vec<String>, &Row> = self
            .sheet
            .rows
            .iter()
            .map(|row| (key(self.sheet, row), row))
            .collect();
        let mut seen = BTreeSet::new();
        let rows: BTreeSet<u32> = self
            .found
            .cells
            .keys()
            .map(|(row, _)| *row)
            .filter(|it| *it > 1)
            .collect();
        for at in rows {
            let Some(key) = self.found_key(at, &columns) else {
                continue;
            };
            let place = Some((at, self.key_column(&columns)));
            if let Some(row) = expected.remove(&key) {
                self.row(row, at, &columns);
                seen.insert(key);
            } else if seen.contains(&key) {
                self.outcome
                    .wrong(&self.found.title, place, Wrong::RowTwice(key.join(", ")));
            } else {
                self.outcome
                    .wrong(&self.found.title, place, Wrong::RowUnknown(key.join(", ")));
            }
        }
        for missing in expected.into_keys() {
            self.outcome
                .wrong(&self.found.title, None, Wrong::RowMissing(missing.join(", ")));
        }
    }

    /// Where each column of the sheet stands in the workbook; `None` where one does not.
    fn columns(&mut self) -> Option<Vec<u32>> {
        let mut places = vec![0];
        let mut whole = true;
        for column in self.sheet.columns.iter().skip(1) {
            let name = Found::Text(column.name.clone());
            let mut named = self
                .found
                .cells
                .range((0, 0)..(1, 0))
                .filter(|(_, it)| **it == name);
            match (named.next(), named.next()) {
                (Some(((_, at), _)), None) => places.push(*at),
                // Notes are not read back: whoever removes them needs them no more.
                (None, _) if column.kind == Kind::Note => places.push(u32::MAX),
                (None, _) => {
                    whole = false;
                    self.outcome.wrong(
                        &self.found.title,
                        None,
                        Wrong::ColumnMissing(column.heading.clone()),
                    );
                }
                (Some(_), Some((place, _))) => {
                    whole = false;
                    let wrong = Wrong::ColumnTwice(column.heading.clone());
                    self.outcome.wrong(&self.found.title, Some(*place), wrong);
                }
            }
        }
        whole.then_some(places)
    }

    /// The key of a row; `None` where the row is empty, or has no key, which is said.
    fn found_key(&mut self, row: u32, columns: &[u32]) -> Option<Vec<String>> {
        let mut key = Vec::new();
        let mut filled = None;
        for (column, at) in self.sheet.columns.iter().zip(columns) {
            let cell = self.found.cells.get(&(row, *at));
            match (column.kind, cell) {
                (Kind::Note, _) | (_, None) => {}
                (Kind::Key, Some(Found::Text(text))) if !text.trim().is_empty() => {
                    key.push(text.trim().to_owned());
                }
                (Kind::Key | Kind::Text | Kind::Number, Some(_)) => filled = filled.or(Some((row, *at))),
            }
        }
        let wanted = self
            .sheet
            .columns
            .iter()
            .filter(|it| it.kind == Kind::Key)
            .count();
        if key.len() == wanted {
            return Some(key);
        }
        if !key.is_empty() || filled.is_some() {
            let place = Some((row, self.key_column(columns)));
            self.outcome.wrong(&self.found.title, place, Wrong::KeyMissing);
        }
        None
    }

    fn key_column(&self, columns: &[u32]) -> u32 {
        let mut both = self.sheet.columns.iter().zip(columns);
        both.find(|(column, _)| column.kind == Kind::Key)
            .map_or(0, |(_, at)| *at)
    }

    fn row(&mut self, row: &Row, at: u32, columns: &[u32]) {
        for ((column, expected), place) in self.sheet.columns.iter().zip(&row.0).zip(columns) {
            if matches!(column.kind, Kind::Note | Kind::Key) {
                continue;
            }
            let found = self.found.cells.get(&(at, *place));
            let cell = Some((at, *place));
            match changed(expected, found) {
                Ok(None) => {}
                Ok(Some((slot, value))) => {
                    let sheet = self.found.title.clone();
                    self.outcome.changes.push(Change {
                        slot,
                        value,
                        place: Place { sheet, cell },
                    });
                }
                Err(wrong) => self.outcome.wrong(&self.found.title, cell, wrong),
            }
        }
    }
}

fn key(sheet: &Sheet, row: &Row) -> Vec<String> {
    let both = sheet.columns.iter().zip(&row.0);
    both.filter(|(column, _)| column.kind == Kind::Key)
        .map(|(_, cell)| match cell {
            Cell::Fixed(text) | Cell::Text(_, text) => text.clone(),
            Cell::Blank | Cell::Number { .. } => String::new(),
        })
        .collect()
}

/// What a cell holds now, where it is not what it held.
fn changed(expected: &Cell, found: Option<&Found>) -> Result<Option<(SlotId, NewValue)>, Wrong> {
    match (expected, found) {
        (Cell::Fixed(_), _) | (Cell::Blank, None) => Ok(None),
        (Cell::Blank, Some(Found::Text(text))) if text.trim().is_empty() => Ok(None),
        (Cell::Blank, Some(_)) => Err(Wrong::MustStayEmpty),
        (Cell::Text(_, old), None) if old.is_empty() => Ok(None),
        (Cell::Text(..) | Cell::Number { .. }, None) => Err(Wrong::Empty),
        (Cell::Text(..) | Cell::Number { .. }, Some(Found::Formula)) => Err(Wrong::Formula),
        (Cell::Text(slot, old), Some(Found::Text(new))) => {
            Ok(text(old, new)?.map(|text| (*slot, NewValue::Text(text))))
        }
        (Cell::Text(..), Some(Found::Number(_) | Found::Other)) => Err(Wrong::NotText),
        (Cell::Number { slot, number, whole }, Some(Found::Number(new))) => {
            Ok(self::number(*number, *new, *whole)?.map(|number| (*slot, NewValue::Number(number))))
        }
        (Cell::Number { .. }, Some(Found::Text(text))) if text.trim().is_empty() => Err(Wrong::Empty),
        (Cell::Number { .. }, Some(Found::Text(_) | Found::Other)) => Err(Wrong::NotNumber),
    }
}

fn text(old: &str, new: &str) -> Result<Option<String>, Wrong> {
    if new == old {
        return Ok(None);
    }
    let new = new.trim_matches([' ', '\t', '\n']);
    if new == old {
        return Ok(None);
    }
    if new.is_empty() {
        return Err(Wrong::Empty);
    }
    if new.contains('\n') && !old.contains('\n') {
        return Err(Wrong::LineBreaks);
    }
    if let Some(forbidden) = new.chars().find(|it| *it != '\n' && deceives(*it)) {
        return Err(Wrong::Forbidden(forbidden));
    }
    if new.chars().count() > LONGEST_TEXT {
        return Err(Wrong::TooLong(LONGEST_TEXT));
    }
    Ok(Some(new.to_owned()))
}

/// Control characters, marks that reorder what is shown, and spaces of no width.
fn deceives(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn number(old: f64, new: f64, whole: bool) -> Result<Option<f64>, Wrong> {
    // Some programs write a number with one digit too few or too many.
    if (old - new).abs() <= old.abs() * 1e-12 {
        return Ok(None);
    }
    if !(0.0..=LARGEST_NUMBER).contains(&new) {
        return Err(Wrong::OutOfRange);
    }
    if whole && new.fract() != 0.0 {
        return Err(Wrong::NotWhole);
    }
    Ok(Some(new))
}
