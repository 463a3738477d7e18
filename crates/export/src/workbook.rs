//! The actions as a workbook: a sheet to follow them on, a sheet by month, a sheet that says what the plan is.

mod about;
mod actions;
mod looks;
mod months;
mod sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use vigie_assessment::Date;

use crate::clean;
use crate::table::Table;
use crate::texts::Texts;
use looks::Looks;

/// A table that cannot be a workbook.
#[derive(Debug, thiserror::Error)]
#[error("cannot write the workbook")]
pub struct WorkbookError(#[from] XlsxError);

/// The bytes of the workbook. The same table gives the same bytes.
pub fn workbook(table: &Table, texts: &dyn Texts) -> Result<Vec<u8>, WorkbookError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title(table, texts))
            .set_author("Vigie")
            .set_subject(texts.text("export-subject", &[]))
            .set_status(texts.text("report-confidential", &[]))
            .set_creation_datetime(&moment(table.date)?),
    );
    let looks = Looks::new(table);
    actions::write(workbook.add_worksheet(), table, texts, &looks)?;
    months::write(workbook.add_worksheet(), table, texts, &looks)?;
    about::write(workbook.add_worksheet(), table, texts, &looks)?;
    Ok(workbook.save_to_buffer()?)
}

fn title(table: &Table, texts: &dyn Texts) -> String {
    let business = clean::line(&table.business);
    texts.text("export-title", &[("business", &clean::cut(&business, 200))])
}

fn moment(date: Date) -> Result<ExcelDateTime, XlsxError> {
    ExcelDateTime::from_ymd(
        u16::try_from(date.year()).unwrap_or(2000),
        u8::try_from(date.month()).unwrap_or(1),
        u8::try_from(date.day()).unwrap_or(1),
    )
}
