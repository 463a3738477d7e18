//! The actions as a calendar: RFC 5545, one all-day event on the last day to do each action.
//!
//! Events, and not tasks (`VTODO`), because the calendars that most people have leave tasks out when they import a
//! file. An event of an action keeps its identifier from one export to the next, so that a second import moves it
//! instead of doubling it. Times come from the plan's date: the same table gives the same bytes.

mod line;

use jiff::Span;
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};

use crate::clean;
use crate::table::{Row, Status, Table};
use crate::texts::{self, Texts};
use line::Lines;

/// The bytes of the file.
pub fn calendar(table: &Table, texts: &dyn Texts) -> Vec<u8> {
    let business = clean::line(&table.business);
    let name = texts.text("export-calendar-name", &[("business", &business)]);
    let without = table
        .rows
        .iter()
        .filter(|it| is_open(it) && it.due.is_none())
        .count();
    let about = texts.text("export-calendar-about", &[("count", &without.to_string())]);
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCALENDAR");
    lines.raw("VERSION", "2.0");
    lines.raw(
        "PRODID",
        &format!(
            "-//Vigie//Vigie {}//{}",
            env!("CARGO_PKG_VERSION"),
            table.language.tag()
        ),
    );
    lines.raw("CALSCALE", "GREGORIAN");
    lines.raw("METHOD", "PUBLISH");
    // The name of RFC 7986, and the older one that more programs read.
    for property in ["NAME", "X-WR-CALNAME"] {
        lines.text(property, None, &name);
    }
    for property in ["DESCRIPTION", "X-WR-CALDESC"] {
        lines.text(property, None, &about);
    }
    let mut empty = true;
    for row in &table.rows {
        if let Some(due) = row.due {
            event(&mut lines, table, row, due, texts);
            empty = false;
        }
    }
    if empty {
        nothing(&mut lines, table, &about);
    }
    lines.raw("END", "VCALENDAR");
    lines.into_bytes()
}

fn event(lines: &mut Lines, table: &Table, row: &Row, due: Date, texts: &dyn Texts) {
    let language = Some(table.language);
    lines.raw("BEGIN", "VEVENT");
    lines.raw("UID", &identifier(table, &row.id));
    lines.raw("DTSTAMP", &stamp(table.date));
    lines.raw("SEQUENCE", &sequence(table.date).to_string());
    lines.raw("DTSTART;VALUE=DATE", &day(due));
    lines.raw("DTEND;VALUE=DATE", &day(due.saturating_add(Span::new().days(1))));
    lines.text("SUMMARY", language, &summary(row, texts));
    lines.text("DESCRIPTION", language, &description(row, texts));
    let categories = [
        texts::must_have(texts, row.must_have),
        texts::horizon(texts, row.horizon),
    ];
    let categories: Vec<&str> = categories
        .iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    lines.texts("CATEGORIES", language, &categories);
    lines.raw("PRIORITY", if row.must_have { "1" } else { "5" });
    lines.raw("CLASS", "CONFIDENTIAL");
    lines.raw(
        "STATUS",
        if row.status == Status::SetAside {
            "CANCELLED"
        } else {
            "CONFIRMED"
        },
    );
    // A day with something to do is not a day away.
    lines.raw("TRANSP", "TRANSPARENT");
    lines.raw("X-MICROSOFT-CDO-BUSYSTATUS", "FREE");
    lines.raw("END", "VEVENT");
}

/// RFC 5545 wants at least one component. A journal entry says that there is no date; calendars do not show it.
fn nothing(lines: &mut Lines, table: &Table, about: &str) {
    lines.raw("BEGIN", "VJOURNAL");
    lines.raw("UID", &identifier(table, ""));
    lines.raw("DTSTAMP", &stamp(table.date));
    lines.raw("DTSTART;VALUE=DATE", &day(table.date));
    lines.text("SUMMARY", Some(table.language), about);
    lines.raw("CLASS", "CONFIDENTIAL");
    lines.raw("END", "VJOURNAL");
}

fn is_open(row: &Row) -> bool {
    match row.status {
        Status::ToDo | Status::UnderWay => true,
        Status::Done | Status::SetAside => false,
    }
}

/// The title; with its status before it where there is nothing left to do.
fn summary(row: &Row, texts: &dyn Texts) -> String {
    if is_open(row) {
        return row.title.clone();
    }
    let status = texts::status(texts, row.status);
    texts.text(
        "export-event-title",
        &[("status", &status), ("title", &row.title)],
    )
}

fn description(row: &Row, texts: &dyn Texts) -> String {
    let labelled = |key: &str, value: &str| {
        let label = texts.text(key, &[]);
        texts.text("export-event-line", &[("label", &label), ("text", value)])
    };
    let mut lines = vec![
        labelled("export-rank", &row.rank.to_string()),
        labelled("export-status", &texts::status(texts, row.status)),
        labelled("export-effort", &row.effort),
        labelled("export-who", &texts::who(texts, row.who)),
    ];
    for (key, value) in [
        ("export-assigned-to", &row.assigned_to),
        ("export-first-step", &row.first_step),
        ("export-why", &row.why),
        ("export-notes", &row.notes),
    ] {
        if !value.is_empty() {
            lines.push(labelled(key, value));
        }
    }
    lines.join("\n")
}

/// The same for a business and an action at every export, and readable for nobody: no name stands in it.
fn identifier(table: &Table, practice: &str) -> String {
    let mut hash = Sha256::new();
    for part in ["vigie-calendar-1", &table.identity, practice] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let hex: Vec<String> = hash
        .finalize()
        .iter()
        .take(16)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    hex.concat()
}

/// Grows from one day to the next, so that programs take a later export for the newer one.
fn sequence(plan_date: Date) -> i32 {
    let days = plan_date.duration_since(date(2000, 1, 1)).as_hours() / 24;
    i32::try_from(days).unwrap_or(0).max(0)
}

fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn stamp(date: Date) -> String {
    format!("{}T000000Z", day(date))
}
