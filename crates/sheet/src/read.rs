//! An xlsx workbook as sheets of cells, whichever program wrote it.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, Reader, SheetType, Xlsx, XlsxError};

use crate::guard;

/// The most cells with something in them.
const MOST_CELLS: usize = 300_000;
/// The most sheets.
const MOST_SHEETS: usize = 100;

/// One sheet as it was found.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundSheet {
    /// Its name, as shown on the tab.
    pub title: String,
    /// Its cells by row and column, from 0; empty ones are left out.
    pub cells: BTreeMap<(u32, u32), Found>,
}

/// What was found in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Found {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// A formula: what it shows is not what is in the cell.
    Formula,
    /// A date, yes or no, or an error.
    Other,
}

/// Why a workbook cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// Not an xlsx workbook, or a damaged one.
    #[error("not an xlsx workbook")]
    NotWorkbook,
    /// Protected by a password, or of the format before 2007.
    #[error("protected by a password, or of the old format")]
    Protected,
    /// Too large, as it is or unpacked.
    #[error("too large")]
    TooLarge,
}

impl FoundSheet {
    /// What the workbook was made from, where this is the sheet that says it.
    pub fn record(&self) -> Vec<&str> {
        let row = self.cells.range((1, 0)..(2, 0));
        row.map_while(|(_, it)| match it {
            Found::Text(text) => Some(text.as_str()),
            Found::Number(_) | Found::Formula | Found::Other => None,
        })
        .collect()
    }
}

/// Every sheet with cells, in the order of the tabs.
pub fn read(bytes: &[u8]) -> Result<Vec<FoundSheet>, ReadError> {
    guard::check(bytes)?;
    // The library is not ours and the file anybody's: should one make the other panic, the file is refused.
    catch_unwind(AssertUnwindSafe(|| sheets(bytes))).unwrap_or(Err(ReadError::NotWorkbook))
}

fn sheets(bytes: &[u8]) -> Result<Vec<FoundSheet>, ReadError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let known = workbook.sheets_metadata().iter();
    let titles: Vec<String> = known
        .filter(|it| it.typ == SheetType::WorkSheet)
        .map(|it| it.name.clone())
        .collect();
    if titles.len() > MOST_SHEETS {
        return Err(ReadError::TooLarge);
    }
    let mut left = MOST_CELLS;
    let mut found = Vec::new();
    for title in titles {
        let mut cells = BTreeMap::new();
        let mut reader = workbook.worksheet_cells_reader(&title).map_err(refusal)?;
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(refusal)? {
            let content = if cell.formula.is_some() {
                Some(Found::Formula)
            } else {
                content(cell.value)
            };
            if let Some(content) = content {
                left = left.checked_sub(1).ok_or(ReadError::TooLarge)?;
                cells.insert(cell.pos, content);
            }
        }
        found.push(FoundSheet { title, cells });
    }
    Ok(found)
}

fn content(value: DataRef<'_>) -> Option<Found> {
    match value {
        DataRef::Empty => None,
        DataRef::String(text) => non_empty(&text),
        DataRef::SharedString(text) => non_empty(text),
        DataRef::Float(number) => Some(Found::Number(number)),
        #[expect(clippy::cast_precision_loss, reason = "what a spreadsheet would show")]
        DataRef::Int(number) => Some(Found::Number(number as f64)),
        DataRef::Bool(_)
        | DataRef::DateTime(_)
        | DataRef::DateTimeIso(_)
        | DataRef::DurationIso(_)
        | DataRef::Error(_) => Some(Found::Other),
    }
}

fn non_empty(text: &str) -> Option<Found> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    (!text.is_empty()).then_some(Found::Text(text))
}

fn refusal(error: XlsxError) -> ReadError {
    match error {
        XlsxError::Password => ReadError::Protected,
        _ => ReadError::NotWorkbook,
    }
}
