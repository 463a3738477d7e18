//! The plan by month: hours against what the business can do, dollars against what it has.

use rust_xlsxwriter::{Chart, ChartFormat, ChartSolidFill, ChartType, Color, Formula, Worksheet, XlsxError};
use vigie_assessment::Cents;

use super::looks::Looks;
use super::{moment, sheet};
use crate::table::{Month, Table};
use crate::texts::Texts;

/// The columns: the end of the heading's key, the width in characters.
const COLUMNS: [(&str, f64); 9] = [
    ("month", 9.0),
    ("from", 13.0),
    ("to", 13.0),
    ("actions", 11.0),
    ("hours-planned", 14.0),
    ("hours-possible", 14.0),
    ("cad-planned", 14.0),
    ("cad-in-hand", 16.0),
    ("cad-left", 16.0),
];

const HEADINGS: u32 = 2;
const FIRST: u32 = HEADINGS + 1;
const MONTH: u16 = 0;
const HOURS: u16 = 4;
const POSSIBLE: u16 = 5;
const DOLLARS: u16 = 6;

pub(super) fn write(
    worksheet: &mut Worksheet,
    table: &Table,
    texts: &dyn Texts,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let say = |key: &str| texts.text(key, &[]);
    let name = say("export-sheet-months");
    worksheet.set_name(&name)?;
    sheet::head(worksheet, &name, &say("export-months-help"), looks)?;
    for (at, (_, width)) in (0..).zip(COLUMNS) {
        worksheet.set_column_width(at, width)?;
    }
    if table.months.is_empty() {
        sheet::text(worksheet, (HEADINGS, 0), &say("export-no-month"), &looks.strong)?;
        return sheet::print(worksheet, table, texts, None);
    }
    for (at, (key, _)) in (0..).zip(COLUMNS) {
        sheet::text(
            worksheet,
            (HEADINGS, at),
            &say(&format!("export-{key}")),
            &looks.heading,
        )?;
    }
    worksheet.set_row_height(HEADINGS, 34)?;
    for (row, month) in (FIRST..).zip(&table.months) {
        line(worksheet, row, month, looks)?;
    }
    let last = FIRST.saturating_add(u32::try_from(table.months.len()).unwrap_or(u32::MAX)) - 1;
    totals(worksheet, table, &say("export-total"), last, looks)?;
    chart(worksheet, &name, texts, last)?;
    worksheet.set_freeze_panes(FIRST, 1)?;
    sheet::print(worksheet, table, texts, None)?;
    // The table and its chart on one page.
    worksheet.set_print_fit_to_pages(1, 1);
    Ok(())
}

fn line(worksheet: &mut Worksheet, row: u32, month: &Month, looks: &Looks) -> Result<(), XlsxError> {
    let left = Cents(month.in_hand.0.saturating_sub(month.cents.0));
    worksheet.write_number_with_format(row, MONTH, month.number, &looks.whole)?;
    worksheet.write_datetime_with_format(row, 1, moment(month.from)?, &looks.date)?;
    worksheet.write_datetime_with_format(row, 2, moment(month.to)?, &looks.date)?;
    worksheet.write_number_with_format(row, 3, month.actions, &looks.whole)?;
    worksheet.write_number_with_format(row, HOURS, sheet::hours(month.minutes), &looks.hours)?;
    worksheet.write_number_with_format(row, POSSIBLE, sheet::hours(month.capacity), &looks.hours)?;
    worksheet.write_number_with_format(row, DOLLARS, month.cents.dollars(), &looks.dollars)?;
    worksheet.write_number_with_format(row, 7, month.in_hand.dollars(), &looks.dollars)?;
    worksheet.write_number_with_format(row, 8, left.dollars(), &looks.dollars)?;
    Ok(())
}

fn totals(
    worksheet: &mut Worksheet,
    table: &Table,
    label: &str,
    last: u32,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let row = last + 1;
    for at in 0..9 {
        worksheet.write_blank(row, at, &looks.total)?;
    }
    worksheet.write_string_with_format(row, MONTH, label, &looks.total)?;
    let planned: f64 = table.months.iter().map(|it| sheet::hours(it.minutes)).sum();
    let possible: f64 = table.months.iter().map(|it| sheet::hours(it.capacity)).sum();
    let cents: u64 = table.months.iter().map(|it| it.cents.0).sum();
    for (at, value, look) in [
        (HOURS, planned, &looks.total_hours),
        (POSSIBLE, possible, &looks.total_hours),
        (DOLLARS, Cents(cents).dollars(), &looks.total_dollars),
    ] {
        let letter = rust_xlsxwriter::utility::column_number_to_name(at);
        let sum = format!("SUM({letter}{}:{letter}{})", FIRST + 1, last + 1);
        let value = sheet::rounded(value);
        worksheet.write_formula_with_format(
            row,
            at,
            Formula::new(sum).set_result(value.to_string()),
            look,
        )?;
    }
    Ok(())
}

/// Hours of each month as columns, what can be done as a line: told apart by shape, not by colour alone. The table
/// above says the same.
fn chart(worksheet: &mut Worksheet, sheet: &str, texts: &dyn Texts, last: u32) -> Result<(), XlsxError> {
    let mut columns = Chart::new(ChartType::Column);
    let mut solid = ChartFormat::new();
    solid.set_solid_fill(ChartSolidFill::new().set_color(Color::RGB(0x17_4A_5C)));
    columns
        .add_series()
        .set_name((sheet, HEADINGS, HOURS))
        .set_categories((sheet, FIRST, MONTH, last, MONTH))
        .set_values((sheet, FIRST, HOURS, last, HOURS))
        .set_format(&mut solid);
    let mut possible = Chart::new(ChartType::Line);
    possible
        .add_series()
        .set_name((sheet, HEADINGS, POSSIBLE))
        .set_categories((sheet, FIRST, MONTH, last, MONTH))
        .set_values((sheet, FIRST, POSSIBLE, last, POSSIBLE));
    columns.combine(&possible);
    columns.title().set_name(texts.text("export-chart", &[]).as_str());
    columns
        .x_axis()
        .set_name(texts.text("export-month", &[]).as_str());
    columns
        .y_axis()
        .set_name(texts.text("export-hours", &[]).as_str());
    columns
        .legend()
        .set_position(rust_xlsxwriter::ChartLegendPosition::Bottom);
    columns.set_alt_text(texts.text("export-chart-twin", &[]));
    columns.set_width(820).set_height(300);
    worksheet.insert_chart(last + 3, 0, &columns)?;
    Ok(())
}
