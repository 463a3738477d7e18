//! Why a workbook is refused: at its sheet and cell, and where the pack would have gone wrong, at its file and line.

use std::path::Path;

use vigie_content::Problem;
use vigie_locale::{Messages, Value};
use vigie_sheet::fluent::Unwritable;
use vigie_sheet::{Misfit, NewValue, Place, Wrong};

use super::apply::{Applied, Edit};
use super::layout::{Layout, SlotValue};
use crate::content::ContentError;
use crate::refusal::{Reason, Refusal};

/// Something that cannot be taken from a workbook, at its place.
pub(super) struct Refused {
    place: Place,
    reason: Reason,
}

impl Refused {
    /// A text that would not come back from the pack's files as it was typed.
    pub(super) fn unwritable(place: Place, why: Unwritable) -> Self {
        let reason = match why {
            Unwritable::Braces => Reason::new("sheet-braces"),
            Unwritable::LineStart => Reason::new("sheet-line-start"),
        };
        Self { place, reason }
    }
}

impl From<Misfit> for Refused {
    fn from(misfit: Misfit) -> Self {
        Self {
            place: misfit.place,
            reason: reason(&misfit.wrong),
        }
    }
}

/// Says refusals about one workbook.
pub(super) struct Refuse<'a> {
    pub(super) workbook: &'a Path,
    pub(super) messages: &'a Messages,
}

impl Refuse<'_> {
    pub(super) fn all(&self, refused: impl IntoIterator<Item = Refused>) -> Vec<Refusal> {
        let refused = refused.into_iter();
        refused
            .map(|Refused { place, reason }| {
                self.at(&self.place(&place.sheet, &cell_names(&[&place])), reason)
            })
            .collect()
    }

    /// Mistakes of the pack as it would be: each with the cells it comes from, where they can be told.
    pub(super) fn problems(
        &self,
        problems: Vec<Problem>,
        applied: &Applied,
        layout: &Layout,
    ) -> Vec<Refusal> {
        let mut refusals = Vec::new();
        for problem in problems {
            let culprits = culprits(&problem, applied, layout);
            let (file, line) = (problem.file.clone(), problem.line.map(|it| it.to_string()));
            for refusal in ContentError::Broken(vec![problem]).refusals(None) {
                let Some(first) = culprits.first() else {
                    refusals.push(refusal);
                    continue;
                };
                let places: Vec<&Place> = culprits.iter().map(|it| &it.change.place).collect();
                let cell = self.place(&first.change.place.sheet, &cell_names(&places));
                let args = [
                    ("place", Value::Text(&cell)),
                    ("file", Value::Text(&file)),
                    ("line", Value::Text(line.as_deref().unwrap_or_default())),
                ];
                let key = if line.is_some() {
                    "sheet-place-line"
                } else {
                    "sheet-place-file"
                };
                refusals.push(self.at(&self.messages.text(key, &args), refusal.reason));
            }
        }
        refusals
    }

    /// Those of the mistakes that stand where something was edited.
    pub(super) fn of_edits(
        &self,
        problems: Vec<Problem>,
        applied: &Applied,
        layout: &Layout,
    ) -> Vec<Refusal> {
        let stands_there = |problem: &Problem| {
            let mut edits = applied.edits.iter();
            edits.any(|it| it.file == problem.file && Some(it.line) == problem.line)
        };
        let problems = problems.into_iter().filter(stands_there).collect();
        self.problems(problems, applied, layout)
    }

    fn at(&self, place: &str, reason: Reason) -> Refusal {
        let mut refusal = Refusal::from(reason).in_file(self.workbook.display());
        refusal.path = Some(place.to_owned());
        refusal
    }

    fn place(&self, sheet: &str, cells: &str) -> String {
        let args = [("sheet", Value::Text(sheet)), ("cell", Value::Text(cells))];
        let key = if cells.is_empty() {
            "sheet-place"
        } else {
            "sheet-place-cell"
        };
        self.messages.text(key, &args)
    }
}

fn cell_names(places: &[&Place]) -> String {
    let names: Vec<String> = places.iter().filter_map(|it| it.cell_name()).collect();
    names.join(", ")
}

/// The edits that a mistake comes from: those on its line, those of the practice that begins there, or those it names.
fn culprits<'a>(problem: &Problem, applied: &'a Applied, layout: &Layout) -> Vec<&'a Edit> {
    let subject = problem.what.subject();
    let in_file: Vec<&Edit> = applied
        .edits
        .iter()
        .filter(|it| it.file == problem.file)
        .collect();
    let named = |edit: &&Edit| {
        let by_key = layout.slots.get(edit.slot).is_some_and(|slot| match &slot.value {
            SlotValue::Leaf(leaf) => leaf.path.contains(&subject),
            SlotValue::Word(_) => false,
        });
        by_key || edit.change.value == NewValue::Text(subject.clone())
    };
    let on_line = in_file.iter().copied().filter(|it| Some(it.line) == problem.line);
    let of_owner = in_file
        .iter()
        .copied()
        .filter(|it| it.owner_line.is_some() && it.owner_line == problem.line);
    let on_line: Vec<&Edit> = on_line.collect();
    let exact: Vec<&Edit> = on_line.iter().copied().filter(named).collect();
    let candidates = [
        exact,
        on_line,
        of_owner.collect(),
        in_file.into_iter().filter(named).collect(),
    ];
    candidates
        .into_iter()
        .find(|it| !it.is_empty())
        .unwrap_or_default()
}

fn reason(wrong: &Wrong) -> Reason {
    match wrong {
        Wrong::SheetMissing => Reason::new("sheet-missing"),
        Wrong::SheetTwice(other) => Reason::new("sheet-twice").with("other", other),
        Wrong::ColumnMissing(column) => Reason::new("sheet-column-missing").with("column", column),
        Wrong::ColumnTwice(column) => Reason::new("sheet-column-twice").with("column", column),
        Wrong::RowUnknown(key) => Reason::new("sheet-row-unknown").with("key", key),
        Wrong::RowTwice(key) => Reason::new("sheet-row-twice").with("key", key),
        Wrong::RowMissing(key) => Reason::new("sheet-row-missing").with("key", key),
        Wrong::KeyMissing => Reason::new("sheet-key-missing"),
        Wrong::Empty => Reason::new("sheet-empty"),
        Wrong::MustStayEmpty => Reason::new("sheet-must-stay-empty"),
        Wrong::Formula => Reason::new("sheet-formula"),
        Wrong::NotText => Reason::new("sheet-not-text"),
        Wrong::NotNumber => Reason::new("sheet-not-number"),
        Wrong::NotWhole => Reason::new("expected-whole-number"),
        Wrong::OutOfRange => Reason::new("sheet-out-of-range"),
        Wrong::LineBreaks => Reason::new("sheet-line-breaks"),
        Wrong::Forbidden(sign) => {
            Reason::new("text-forbidden").with("code", format!("U+{:04X}", u32::from(*sign)))
        }
        Wrong::TooLong(most) => Reason::new("text-too-long").with("most", most),
    }
}
