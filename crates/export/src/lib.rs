//! The actions of a plan for the programs that people already use: a workbook, a CSV file, a calendar.
//!
//! Everything starts from a [`Table`], whose words were already chosen; headings come through [`Texts`]. The same
//! table gives the same bytes.

mod calendar;
mod clean;
mod due;
mod separated;
mod table;
mod texts;
mod workbook;

pub use calendar::calendar;
pub use due::{due, month_days};
pub use separated::{CsvError, separated};
pub use table::{Fact, Language, Month, Row, Status, Table};
pub use texts::Texts;
pub use workbook::{WorkbookError, workbook};
