//! What a workbook holds, before it is one.

/// Which value of the pack a cell carries: a number of the caller's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SlotId(pub usize);

/// A workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    /// Its title, in the file's properties.
    pub title: String,
    /// Year, month, day: the same content gives the same bytes.
    pub date: (i16, i8, i8),
    /// Its first sheet, which explains it.
    pub about: About,
    /// Its other sheets.
    pub sheets: Vec<Sheet>,
}

/// The sheet that explains the others.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// Its name, as shown on the tab.
    pub title: String,
    /// What the workbook was made from, in a hidden row: programs read it back.
    pub record: Vec<String>,
    /// Its lines: what each is about, and what it says.
    pub lines: Vec<(String, String)>,
}

/// One sheet: a hidden row of names for programs, a row of headings, then the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// What it is found by, whatever its name becomes: `words:acc`.
    pub id: String,
    /// Its name, as shown on the tab.
    pub title: String,
    /// Its columns. The first is never read: it stands under the sheet's own mark.
    pub columns: Vec<Column>,
    /// Its rows: as many cells as columns.
    pub rows: Vec<Row>,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What it is found by, wherever it stands: `fr`.
    pub name: String,
    /// Its heading.
    pub heading: String,
    /// Its width, in characters.
    pub width: u8,
    /// What it is for.
    pub kind: Kind,
}

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Helps the reader; never read back.
    Note,
    /// Names the row; must stay as it is.
    Key,
    /// Texts to edit.
    Text,
    /// Numbers to edit.
    Number,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row(pub Vec<Cell>);

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing, and nothing may be added.
    Blank,
    /// A text that is not edited.
    Fixed(String),
    /// A text to edit.
    Text(SlotId, String),
    /// A number to edit.
    Number {
        /// The value it carries.
        slot: SlotId,
        /// The number.
        number: f64,
        /// Whether it is a whole number.
        whole: bool,
    },
}
