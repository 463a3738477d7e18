//! A book as an xlsx workbook, pleasant to read and to edit.

use std::collections::BTreeSet;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::book::{Book, Cell, Column, Kind, Sheet};

/// The most characters that spreadsheets show of a tab's name.
const LONGEST_TITLE: usize = 31;

/// A book that cannot be a workbook: a text or a table beyond what spreadsheets hold.
#[derive(Debug, thiserror::Error)]
#[error("cannot write the workbook")]
pub struct WriteError(#[from] XlsxError);

/// The bytes of the workbook. The same book gives the same bytes.
pub fn write(book: &Book) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    let (year, month, day) = book.date;
    let created = ExcelDateTime::from_ymd(
        u16::try_from(year).unwrap_or(2000),
        u8::try_from(month).unwrap_or(1),
        u8::try_from(day).unwrap_or(1),
    )?;
    workbook.set_properties(
        &DocProperties::new()
            .set_title(&book.title)
            .set_creation_datetime(&created),
    );
    let formats = Formats::new();
    let mut taken = BTreeSet::new();
    about(workbook.add_worksheet(), book, &formats, &mut taken)?;
    for sheet in &book.sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(title(&sheet.title, &mut taken))?;
        fill(worksheet, sheet, &formats)?;
    }
    Ok(workbook.save_to_buffer()?)
}

/// Looks: what may be edited is on white, the rest on grey.
struct Formats {
    heading: Format,
    key_heading: Format,
    note: Format,
    text: Format,
    number: Format,
    key: Format,
    blank: Format,
    about_title: Format,
    about_line: Format,
    about_label: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = Format::new()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_border(FormatBorder::Thin)
            .set_border_color(Color::RGB(0xD0_D5_DA));
        let grey = Color::RGB(0xEE_F0_F2);
        let quiet = Color::RGB(0x5A_62_6A);
        let heading = cell.clone().set_bold().set_font_color(Color::White);
        Self {
            heading: heading.clone().set_background_color(Color::RGB(0x1F_4E_79)),
            key_heading: heading.set_background_color(quiet),
            note: cell.clone().set_background_color(grey),
            // As a text, whatever is typed: neither a formula nor a date.
            text: cell.clone().set_num_format("@"),
            number: cell.clone(),
            key: cell
                .clone()
                .set_num_format("@")
                .set_background_color(grey)
                .set_font_color(quiet),
            blank: cell.set_background_color(grey),
            about_title: Format::new().set_bold().set_font_size(16),
            about_line: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            about_label: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top),
        }
    }

    fn of(&self, kind: Kind) -> &Format {
        match kind {
            Kind::Note => &self.note,
            Kind::Key => &self.key,
            Kind::Text => &self.text,
            Kind::Number => &self.number,
        }
    }
}

fn about(
    worksheet: &mut Worksheet,
    book: &Book,
    formats: &Formats,
    taken: &mut BTreeSet<String>,
) -> Result<(), XlsxError> {
    worksheet.set_name(title(&book.about.title, taken))?;
    worksheet.set_column_width(0, 28)?;
    worksheet.set_column_width(1, 92)?;
    worksheet.write_string_with_format(0, 0, &book.title, &formats.about_title)?;
    for (at, part) in (0..).zip(&book.about.record) {
        worksheet.write_string(1, at, part)?;
    }
    worksheet.set_row_hidden(1)?;
    for (row, (label, line)) in (2..).zip(&book.about.lines) {
        worksheet.write_string_with_format(row, 0, label, &formats.about_label)?;
        worksheet.write_string_with_format(row, 1, line, &formats.about_line)?;
        worksheet.set_row_height(
            row,
            height([(line.as_str(), 92), (label.as_str(), 28)].into_iter()),
        )?;
    }
    worksheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet, formats: &Formats) -> Result<(), XlsxError> {
    worksheet.set_row_hidden(0)?;
    for (at, column) in (0..).zip(&sheet.columns) {
        let mark = if at == 0 {
            sheet.id.as_str()
        } else {
            column.name.as_str()
        };
        worksheet.write_string(0, at, mark)?;
        let look = match column.kind {
            Kind::Text | Kind::Number => &formats.heading,
            Kind::Note | Kind::Key => &formats.key_heading,
        };
        worksheet.write_string_with_format(1, at, &column.heading, look)?;
        worksheet.set_column_width(at, column.width)?;
    }
    worksheet.set_row_height(
        1,
        height(sheet.columns.iter().map(|it| (it.heading.as_str(), it.width))),
    )?;
    for (row, cells) in (2..).zip(&sheet.rows) {
        let mut shown = Vec::new();
        for (at, (column, cell)) in (0..).zip(sheet.columns.iter().zip(&cells.0)) {
            cell_into(worksheet, (row, at), column, cell, formats)?;
            if let Cell::Fixed(text) | Cell::Text(_, text) = cell {
                shown.push((text.as_str(), column.width));
            }
        }
        worksheet.set_row_height(row, height(shown.into_iter()))?;
    }
    let last = |count: usize| count.saturating_sub(1);
    let last_row = u32::try_from(sheet.rows.len() + 1).unwrap_or(1);
    let last_column = u16::try_from(last(sheet.columns.len())).unwrap_or(0);
    worksheet.autofilter(1, 0, last_row, last_column)?;
    let notes = sheet
        .columns
        .iter()
        .take_while(|it| it.kind == Kind::Note)
        .count();
    worksheet.set_freeze_panes(2, u16::try_from(notes).unwrap_or(0))?;
    worksheet.set_landscape();
    worksheet.set_print_fit_to_pages(1, 0);
    worksheet.set_repeat_rows(1, 1)?;
    Ok(())
}

fn cell_into(
    worksheet: &mut Worksheet,
    (row, at): (u32, u16),
    column: &Column,
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let format = formats.of(column.kind);
    match cell {
        Cell::Blank => worksheet.write_blank(row, at, &formats.blank)?,
        Cell::Fixed(text) | Cell::Text(_, text) if looks_like_a_formula(text) => {
            worksheet.write_string_with_format(row, at, text, &format.clone().set_quote_prefix())?
        }
        Cell::Fixed(text) | Cell::Text(_, text) => {
            worksheet.write_string_with_format(row, at, text, format)?
        }
        Cell::Number { number, .. } => worksheet.write_number_with_format(row, at, *number, format)?,
    };
    Ok(())
}

/// Written as a text either way; the mark keeps it one when the cell is opened and left again.
fn looks_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@'])
}

/// High enough for the longest text of a row: spreadsheets do not all work it out when a file is opened.
fn height<'a>(texts: impl Iterator<Item = (&'a str, u8)>) -> f64 {
    let lines = |(text, width): (&str, u8)| -> usize {
        let fits = usize::from(width.max(4)) - 2;
        text.split('\n')
            .map(|line| line.chars().count().div_ceil(fits).max(1))
            .sum()
    };
    let most = texts.map(lines).max().unwrap_or(1).min(25);
    15.0 * f64::from(u8::try_from(most).unwrap_or(25)) + 3.0
}

/// A tab's name: no sign that spreadsheets refuse, not too long, not taken.
fn title(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let kept = wanted
        .chars()
        .filter(|it| !"[]:*?/\\'".contains(*it) && !it.is_control());
    let clean: String = kept.collect();
    let clean = if clean.trim().is_empty() {
        "-"
    } else {
        clean.trim()
    };
    for number in 1.. {
        let end = if number == 1 {
            String::new()
        } else {
            format!(" {number}")
        };
        let name = format!("{}{end}", cut(clean, LONGEST_TITLE - end.len()));
        if taken.insert(name.to_lowercase()) {
            return name;
        }
    }
    String::new()
}

fn cut(text: &str, most: usize) -> String {
    let length = |text: &str| text.encode_utf16().count();
    if length(text) <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    for sign in text.chars() {
        if length(&short) + sign.len_utf16() > most - 1 {
            break;
        }
        short.push(sign);
    }
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabs_get_names_that_spreadsheets_accept() {
        let mut taken = BTreeSet::new();
        let mut name = |wanted: &str| title(wanted, &mut taken);
        assert_eq!(name("Réseau: accès [a/b]"), "Réseau accès ab");
        assert_eq!(name("réseau accès ab"), "réseau accès ab 2");
        assert_eq!(
            name("Infonuagique, fournisseurs de services"),
            "Infonuagique, fournisseurs de…"
        );
        assert_eq!(
            name("Infonuagique, fournisseurs de services"),
            "Infonuagique, fournisseurs d… 2"
        );
        assert_eq!(name("'"), "-");
        for wanted in ["\u{1F956}".repeat(20), "x".repeat(40)] {
            assert!(rust_xlsxwriter::utility::check_sheet_name(&name(&wanted)).is_ok());
        }
    }
}
