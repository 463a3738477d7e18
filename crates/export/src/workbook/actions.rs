//! The sheet to follow the plan on: one row an action, filters, a list of statuses, dates, totals.

use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, Formula, Table as Grid, TableColumn,
    TableFunction, TableStyle, Worksheet, XlsxError,
};

use super::looks::Looks;
use super::{moment, sheet};
use crate::table::{Row, Status, Table};
use crate::texts::{self, Texts};

/// The columns, from the left: what is looked at and filled in first, on the part that prints.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Rank,
    Action,
    MustHave,
    Status,
    AssignedTo,
    Due,
    Hours,
    Dollars,
    Who,
    FirstStep,
    Notes,
    Kind,
    Horizon,
    MonthStart,
    MonthEnd,
    DoneOn,
    Why,
    Id,
}

/// Each with the end of its heading's key and its width in characters.
const COLUMNS: [(Column, &str, f64); 18] = [
    (Column::Rank, "rank", 7.0),
    (Column::Action, "action", 38.0),
    (Column::MustHave, "must-have", 15.0),
    (Column::Status, "status", 12.0),
    (Column::AssignedTo, "assigned-to", 16.0),
    (Column::Due, "due", 12.0),
    (Column::Hours, "hours", 9.0),
    (Column::Dollars, "cad", 11.0),
    (Column::Who, "who", 14.0),
    (Column::FirstStep, "first-step", 44.0),
    (Column::Notes, "notes", 26.0),
    (Column::Kind, "kind", 12.0),
    (Column::Horizon, "horizon", 16.0),
    (Column::MonthStart, "month-start", 10.0),
    (Column::MonthEnd, "month-end", 10.0),
    (Column::DoneOn, "done-on", 12.0),
    (Column::Why, "why", 100.0),
    (Column::Id, "id", 26.0),
];

/// The row of the headings; the title and a line of help stand above.
const HEADINGS: u32 = 2;
/// The first action's.
const FIRST: u32 = HEADINGS + 1;

pub(super) fn write(
    worksheet: &mut Worksheet,
    table: &Table,
    texts: &dyn Texts,
    looks: &Looks,
) -> Result<(), XlsxError> {
    worksheet.set_name(texts.text("export-sheet-actions", &[]))?;
    let help = texts.text("export-sheet-help", &[]);
    sheet::head(worksheet, &super::title(table, texts), &help, looks)?;
    for (at, (_, _, width)) in (0..).zip(COLUMNS) {
        worksheet.set_column_width(at, width)?;
    }
    if table.rows.is_empty() {
        sheet::text(
            worksheet,
            (HEADINGS, 0),
            &texts.text("export-no-action", &[]),
            &looks.strong,
        )?;
        return sheet::print(worksheet, table, texts, None);
    }
    for (row, action) in (FIRST..).zip(&table.rows) {
        for (at, (column, _, _)) in (0..).zip(COLUMNS) {
            cell(worksheet, (row, at), column, action, texts, looks)?;
        }
        let long = [
            (&action.title, 38.0),
            (&action.first_step, 44.0),
            (&action.why, 100.0),
            (&action.notes, 26.0),
        ];
        let long = long.into_iter().map(|(text, width)| (text.as_str(), width));
        worksheet.set_row_height(
            row,
            sheet::height(long.chain([(action.assigned_to.as_str(), 16.0)])),
        )?;
    }
    let last = FIRST.saturating_add(u32::try_from(table.rows.len()).unwrap_or(u32::MAX)) - 1;
    grid(worksheet, table, texts, looks, last)?;
    statuses(worksheet, texts, looks, last)?;
    worksheet.set_row_height(HEADINGS, 34)?;
    worksheet.set_freeze_panes(FIRST, place(Column::MustHave))?;
    // The first action's status: where following the plan begins.
    worksheet.set_selection(FIRST, place(Column::Status), FIRST, place(Column::Status))?;
    sheet::print(worksheet, table, texts, Some(HEADINGS))?;
    worksheet.set_print_area(0, 0, last + 1, place(Column::Notes))?;
    Ok(())
}

fn place(column: Column) -> u16 {
    let at = COLUMNS.iter().position(|(it, _, _)| *it == column).unwrap_or(0);
    u16::try_from(at).unwrap_or(0)
}

fn cell(
    worksheet: &mut Worksheet,
    at: (u32, u16),
    column: Column,
    row: &Row,
    texts: &dyn Texts,
    looks: &Looks,
) -> Result<(), XlsxError> {
    match column {
        Column::Rank => number(worksheet, at, Some(f64::from(row.rank)), &looks.whole),
        Column::Action => sheet::text(worksheet, at, &row.title, &looks.strong),
        Column::MustHave => sheet::text(
            worksheet,
            at,
            &texts::must_have(texts, row.must_have),
            &looks.text,
        ),
        Column::Status => sheet::text(worksheet, at, &texts::status(texts, row.status), &looks.choice),
        Column::AssignedTo => sheet::text(worksheet, at, &row.assigned_to, &looks.typed),
        Column::Due => date(worksheet, at, row.due, &looks.typed_date),
        Column::Hours => number(worksheet, at, Some(sheet::hours(row.minutes)), &looks.hours),
        Column::Dollars => number(worksheet, at, Some(row.cents.dollars()), &looks.dollars),
        Column::Who => sheet::text(worksheet, at, &texts::who(texts, row.who), &looks.text),
        Column::FirstStep => sheet::text(worksheet, at, &row.first_step, &looks.text),
        Column::Notes => sheet::text(worksheet, at, &row.notes, &looks.typed),
        Column::Kind => sheet::text(worksheet, at, &texts::kind(texts, row.kind), &looks.text),
        Column::Horizon => sheet::text(worksheet, at, &texts::horizon(texts, row.horizon), &looks.text),
        Column::MonthStart => number(worksheet, at, row.months.map(|it| f64::from(it.0)), &looks.whole),
        Column::MonthEnd => number(worksheet, at, row.months.map(|it| f64::from(it.1)), &looks.whole),
        Column::DoneOn => date(worksheet, at, row.done_on, &looks.typed_date),
        Column::Why => sheet::text(worksheet, at, &row.why, &looks.text),
        Column::Id => sheet::text(worksheet, at, &row.id, &looks.code),
    }
}

fn number(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    number: Option<f64>,
    look: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    match number {
        Some(number) => worksheet.write_number_with_format(row, column, number, look)?,
        None => worksheet.write_blank(row, column, look)?,
    };
    Ok(())
}

fn date(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    day: Option<vigie_assessment::Date>,
    look: &rust_xlsxwriter::Format,
) -> Result<(), XlsxError> {
    match day {
        Some(day) => worksheet.write_datetime_with_format(row, column, moment(day)?, look)?,
        None => worksheet.write_blank(row, column, look)?,
    };
    Ok(())
}

/// A table of its own: filters, headings that a screen reader announces, totals of the rows that are shown.
fn grid(
    worksheet: &mut Worksheet,
    table: &Table,
    texts: &dyn Texts,
    looks: &Looks,
    last: u32,
) -> Result<(), XlsxError> {
    let heading = |key: &str| texts.text(&format!("export-{key}"), &[]);
    let columns: Vec<TableColumn> = COLUMNS
        .iter()
        .map(|(column, key, _)| {
            let it = TableColumn::new()
                .set_header(heading(key))
                .set_header_format(&looks.heading);
            match column {
                Column::Action => it.set_total_label(heading("total-shown")),
                Column::Hours | Column::Dollars => it.set_total_function(TableFunction::Sum),
                _ => it,
            }
        })
        .collect();
    let grid = Grid::new()
        .set_name("plan_actions")
        .set_style(TableStyle::None)
        .set_columns(&columns)
        .set_alt_text(texts.text("export-sheet-help", &[]))
        .set_total_row(true);
    let right = u16::try_from(COLUMNS.len() - 1).unwrap_or(0);
    worksheet.add_table(HEADINGS, 0, last + 1, right, &grid)?;
    // Written anew with a look, and with the values that programs show before they work them out.
    for at in 0..=right {
        worksheet.write_blank(last + 1, at, &looks.total)?;
    }
    worksheet.write_string_with_format(
        last + 1,
        place(Column::Action),
        heading("total-shown"),
        &looks.total,
    )?;
    let hours: f64 = table.rows.iter().map(|it| sheet::hours(it.minutes)).sum();
    let cents: u64 = table.rows.iter().map(|it| it.cents.0).sum();
    for (column, key, value, look) in [
        (Column::Hours, "hours", sheet::rounded(hours), &looks.total_hours),
        (
            Column::Dollars,
            "cad",
            vigie_assessment::Cents(cents).dollars(),
            &looks.total_dollars,
        ),
    ] {
        let sum = Formula::new(format!("SUBTOTAL(109,plan_actions[{}])", heading(key)))
            .set_result(value.to_string());
        worksheet.write_formula_with_format(last + 1, place(column), sum, look)?;
    }
    Ok(())
}

/// The choices of a status, and lines through what is done or set aside.
fn statuses(worksheet: &mut Worksheet, texts: &dyn Texts, looks: &Looks, last: u32) -> Result<(), XlsxError> {
    let words = Status::ALL.map(|it| texts::status(texts, it));
    let at = place(Column::Status);
    let list = DataValidation::new()
        .allow_list_strings(&words)?
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_title(texts.text("export-status", &[]))?
        .set_error_message(texts.text("export-status-refused", &[("choices", &words.join(", "))]))?;
    worksheet.add_data_validation(FIRST, at, last, at, &list)?;
    let letter = rust_xlsxwriter::utility::column_number_to_name(at);
    let is = |status: Status| {
        format!(
            "${letter}{}=\"{}\"",
            FIRST + 1,
            texts::status(texts, status).replace('"', "\"\"")
        )
    };
    let closed = ConditionalFormatFormula::new()
        .set_rule(format!("OR({},{})", is(Status::Done), is(Status::SetAside)).as_str())
        .set_format(&looks.closed);
    worksheet.add_conditional_format(FIRST, place(Column::Action), last, place(Column::Action), &closed)?;
    Ok(())
}
