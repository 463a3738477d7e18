//! What the sheets have in common: their head, cells that stay texts, heights of rows, how they print.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use vigie_assessment::Minutes;

use super::looks::Looks;
use crate::clean;
use crate::table::Table;
use crate::texts::Texts;

/// The most UTF-16 units of a cell.
const LONGEST_CELL: usize = 32_767;
/// Letter paper, in the numbers of the format.
const LETTER: u8 = 1;

/// The title of a sheet, with a line under it.
pub(super) fn head(
    worksheet: &mut Worksheet,
    title: &str,
    subtitle: &str,
    looks: &Looks,
) -> Result<(), XlsxError> {
    text(worksheet, (0, 0), title, &looks.title)?;
    text(worksheet, (1, 0), subtitle, &looks.subtitle)?;
    worksheet.set_row_height(0, 24)?;
    worksheet.set_row_height(1, 20)?;
    Ok(())
}

/// A cell that is a text, whatever it begins with.
pub(super) fn text(
    worksheet: &mut Worksheet,
    (row, column): (u32, u16),
    words: &str,
    look: &Format,
) -> Result<(), XlsxError> {
    let words = clean::cut(&clean::text(words), LONGEST_CELL);
    if words.is_empty() {
        worksheet.write_blank(row, column, look)?;
    } else if words.starts_with(['=', '+', '-', '@']) {
        // The mark keeps it a text when the cell is opened and left again.
        worksheet.write_string_with_format(row, column, &words, &look.clone().set_quote_prefix())?;
    } else {
        worksheet.write_string_with_format(row, column, &words, look)?;
    }
    Ok(())
}

/// Hours to 0.0001, so that whole minutes can be told apart.
pub(super) fn hours(minutes: Minutes) -> f64 {
    rounded(minutes.hours())
}

/// A number or a sum without what floating point adds at its end.
pub(super) fn rounded(number: f64) -> f64 {
    (number * 1e4).round() / 1e4
}

/// High enough for the longest text of a row: spreadsheets do not all work it out when a file is opened. The widths
/// are those of the columns, in characters.
pub(super) fn height<'a>(texts: impl Iterator<Item = (&'a str, f64)>) -> f64 {
    let lines = |(text, width): (&str, f64)| -> usize { text.split('\n').map(|it| wrapped(it, width)).sum() };
    let most = texts.map(lines).max().unwrap_or(1).min(26);
    15.0 * f64::from(u8::try_from(most).unwrap_or(26)) + 4.0
}

/// How many lines a text takes when its words are not broken; words wider than the column are.
fn wrapped(text: &str, width: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "widths are small and positive"
    )]
    let fits = (width * 0.97).max(2.0) as usize;
    let (mut lines, mut used) = (1, 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        let needed = if used == 0 { length } else { used + 1 + length };
        if needed <= fits {
            used = needed;
        } else {
            lines += usize::from(used > 0) + length.saturating_sub(1) / fits;
            used = (length.saturating_sub(1)) % fits + 1;
        }
    }
    lines
}

/// Letter paper on its side, as many pages as it takes in height, with the heading row on each.
pub(super) fn print(
    worksheet: &mut Worksheet,
    table: &Table,
    texts: &dyn Texts,
    heading_row: Option<u32>,
) -> Result<(), XlsxError> {
    worksheet.set_paper_size(LETTER);
    worksheet.set_landscape();
    worksheet.set_print_fit_to_pages(1, 0);
    worksheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
    if let Some(row) = heading_row {
        worksheet.set_repeat_rows(row, row)?;
    }
    // An ampersand begins a code in these lines.
    let business = clean::cut(&clean::line(&table.business), 80).replace('&', "&&");
    let confidential = texts.text("report-confidential", &[]).replace('&', "&&");
    let page = texts.text("export-page", &[("page", "&P"), ("pages", "&N")]);
    worksheet.set_header(format!("&L{business}&R{confidential}"));
    worksheet.set_footer(format!("&LVigie, {}&R{page}", table.date));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_high_enough_for_words_that_wrap() {
        assert_eq!(wrapped("court", 40.0), 1);
        assert_eq!(wrapped("", 40.0), 1);
        assert_eq!(wrapped("dix lettre dix lettre", 11.0), 2);
        assert_eq!(wrapped(&"x".repeat(100), 10.0), 12);
    }
}
