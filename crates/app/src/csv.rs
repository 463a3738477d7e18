//! The plan as CSV (RFC 4180, UTF-8 with a byte-order mark, comma, decimal point): one line an action.

use vigie_assessment::Kind;
use vigie_locale::{Messages, Value};

use crate::document::{Assessed, DocumentError};
use crate::plan_json::{cad, horizon, hours, who};

const COLUMNS: [&str; 12] = [
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
];

/// The actions of a plan in rank order, with a header of translated column names.
pub(crate) fn plan_csv(messages: &Messages, assessed: &Assessed) -> Result<Vec<u8>, DocumentError> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(&mut bytes);
    let header = COLUMNS.map(|column| inert(messages.text(&format!("csv-{column}"), &[])));
    writer.write_record(header).map_err(cannot)?;
    for action in &assessed.plan.actions {
        let practice = action.practice.as_str();
        let (title, kind, first_step) = match action.kind {
            Kind::Do => (
                messages.text(&format!("action-{practice}"), &[]),
                "kind-do",
                messages.attribute(&format!("action-{practice}"), "first-step", &[]),
            ),
            Kind::FindOut => (
                messages.text(&format!("find-out-{practice}"), &[]),
                "kind-find-out",
                messages
                    .attribute(&format!("find-out-{practice}"), "proof", &[])
                    .map(|proof| messages.text("message-proof", &[("proof", Value::Text(&proof))])),
            ),
        };
        let month = |it: Option<u16>| it.map(|month| month.to_string()).unwrap_or_default();
        let must_have = if action.must_have {
            messages.text("tag-must-have", &[])
        } else {
            String::new()
        };
        let cells = [
            action.rank.to_string(),
            practice.to_owned(),
            messages.text(kind, &[]),
            title,
            must_have,
            messages.text(&format!("horizon-{}", horizon(action.horizon)), &[]),
            month(action.placement.start()),
            month(action.placement.end()),
            hours(action.minutes).to_string(),
            cad(action.cents).to_string(),
            messages.text(&format!("who-{}", who(action.who)), &[]),
            first_step.unwrap_or_default(),
        ];
        writer.write_record(cells.map(inert)).map_err(cannot)?;
    }
    writer.flush().map_err(|error| DocumentError::Csv(error.into()))?;
    drop(writer);
    Ok(bytes)
}

fn cannot(error: csv::Error) -> DocumentError {
    DocumentError::Csv(error.into())
}

/// Spreadsheets run a cell that begins like a formula; an apostrophe makes it a text again.
fn inert(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        format!("'{cell}")
    } else {
        cell
    }
}

#[cfg(test)]
mod tests {
    use super::inert;

    #[test]
    fn cells_that_begin_like_a_formula_are_texts() {
        for cell in ["=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(inert(cell.to_owned()), format!("'{cell}"));
        }
        assert_eq!(inert("4.5".to_owned()), "4.5");
    }
}
