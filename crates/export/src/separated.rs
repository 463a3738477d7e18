//! The actions as CSV: RFC 4180 in UTF-8 with a byte-order mark, one line an action.
//!
//! A spreadsheet that opens the file at a double click splits it as the region of its system says: in French Canada
//! at semicolons, with a comma in numbers; in English Canada at commas, with a point. So does this file, by language.

use csv::{Terminator, WriterBuilder};

use crate::clean;
use crate::table::{Language, Row, Table};
use crate::texts::{self, Texts};

/// The values could not be written; memory is the only place they go to.
#[derive(Debug, thiserror::Error)]
#[error("cannot write CSV")]
pub struct CsvError(#[from] csv::Error);

/// The columns, by the end of their heading's key. Programs read them by place: new ones come last.
const COLUMNS: [&str; 17] = [
    "rank",
    "id",
    "kind",
    "action",
    "must-have",
    "horizon",
    "month-start",
    "month-end",
    "hours",
    "cad",
    "who",
    "first-step",
    "why",
    "status",
    "assigned-to",
    "due",
    "notes",
];

/// The bytes of the file: a line of headings, then the actions by rank. The same table gives the same bytes.
pub fn separated(table: &Table, texts: &dyn Texts) -> Result<Vec<u8>, CsvError> {
    let mut writer = WriterBuilder::new()
        .delimiter(match table.language {
            Language::Fr => b';',
            Language::En => b',',
        })
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let headings = COLUMNS.map(|column| texts.text(&format!("export-{column}"), &[]));
    writer.write_record(headings.map(|it| inert(&it)))?;
    for row in &table.rows {
        writer.write_record(cells(row, table.language, texts).map(|it| inert(&it)))?;
    }
    writer
        .into_inner()
        .map_err(|error| CsvError(error.into_error().into()))
}

fn cells(row: &Row, language: Language, texts: &dyn Texts) -> [String; 17] {
    let month = |month: Option<u16>| month.map(|it| it.to_string()).unwrap_or_default();
    [
        row.rank.to_string(),
        row.id.clone(),
        texts::kind(texts, row.kind),
        row.title.clone(),
        texts::must_have(texts, row.must_have),
        texts::horizon(texts, row.horizon),
        month(row.months.map(|(start, _)| start)),
        month(row.months.map(|(_, end)| end)),
        number(row.minutes.hours(), 1e4, language),
        number(row.cents.dollars(), 1e2, language),
        texts::who(texts, row.who),
        row.first_step.clone(),
        row.why.clone(),
        texts::status(texts, row.status),
        row.assigned_to.clone(),
        row.due.map(|it| it.to_string()).unwrap_or_default(),
        row.notes.clone(),
    ]
}

fn number(value: f64, parts: f64, language: Language) -> String {
    let plain = ((value * parts).round() / parts).to_string();
    match language {
        Language::Fr => plain.replace('.', ","),
        Language::En => plain,
    }
}

/// Spreadsheets run a cell that begins like a formula; an apostrophe makes it a text again. So it does after a sign
/// at which a spreadsheet of another region would begin a new cell.
fn inert(cell: &str) -> String {
    let mut inert = String::with_capacity(cell.len());
    let mut begins = true;
    for sign in clean::text(cell).chars() {
        if begins && matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') {
            inert.push('\'');
        }
        begins = matches!(sign, ',' | ';' | '\n' | '"');
        inert.push(sign);
    }
    inert
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_begin_like_a_formula_are_texts() {
        for cell in ["=1+1", "+33", "-2", "@SUM(A1)", "＝1"] {
            assert_eq!(inert(cell), format!("'{cell}"));
        }
        assert_eq!(inert("4.5"), "4.5");
        assert_eq!(inert("\t=1"), " =1");
    }

    #[test]
    fn no_other_separator_makes_a_formula_of_the_middle_of_a_text() {
        assert_eq!(inert("a,=1;@b\n-c"), "a,'=1;'@b\n'-c");
        assert_eq!(
            inert("un-deux, trois = quatre; cinq"),
            "un-deux, trois = quatre; cinq"
        );
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(number(0.25, 1e4, Language::Fr), "0,25");
        assert_eq!(number(0.25, 1e4, Language::En), "0.25");
        assert_eq!(number(1200.0, 1e2, Language::Fr), "1200");
    }
}
