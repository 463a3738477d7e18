//! The sheet that says what the plan is, what it was made from, and what it is not.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::looks::Looks;
use super::sheet;
use crate::table::Table;
use crate::texts::Texts;

const LABEL_WIDTH: f64 = 30.0;
const TEXT_WIDTH: f64 = 92.0;

pub(super) fn write(
    worksheet: &mut Worksheet,
    table: &Table,
    texts: &dyn Texts,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let name = texts.text("export-sheet-about", &[]);
    worksheet.set_name(&name)?;
    worksheet.set_column_width(0, LABEL_WIDTH)?;
    worksheet.set_column_width(1, TEXT_WIDTH)?;
    sheet::head(worksheet, &name, &super::title(table, texts), looks)?;
    for (row, fact) in (2..).zip(&table.facts) {
        sheet::text(worksheet, (row, 0), &fact.label, &looks.label)?;
        sheet::text(worksheet, (row, 1), &fact.text, &looks.sentence)?;
        let cells = [
            (fact.label.as_str(), LABEL_WIDTH),
            (fact.text.as_str(), TEXT_WIDTH),
        ];
        worksheet.set_row_height(row, sheet::height(cells.into_iter()))?;
    }
    sheet::print(worksheet, table, texts, None)
}
