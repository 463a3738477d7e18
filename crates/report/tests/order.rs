//! The text of a report, read through its structure, is the model's: all of it, in its order, and nothing else.

#![cfg(test)]

mod common;
mod reading;

use common::{LANGUAGES, cases, drawn};
use lopdf::Document;
use vigie_report::{Bar, Block, Choice, Column, Marker, PAGE_MARK, Paper, Report, Span};

/// The most signs between two pieces of the model that are not in it: the number or the dot of an item.
const LABEL: usize = 4;

#[test]
fn the_text_in_reading_order_is_the_model_s() {
    for (name, case) in cases() {
        for (tag, language) in LANGUAGES {
            let document = Document::load_mem(&drawn(name, language, Paper::Letter)).unwrap();
            let read = squeezed(&reading::in_reading_order(&document));
            let mut rest = read.as_str();
            for piece in pieces(&case.report(language)) {
                let at = rest.find(&piece).unwrap_or_else(|| {
                    let shown: String = rest.chars().take(200).collect();
                    panic!("{name}-{tag}: {piece:?} is missing or out of order before {shown:?}")
                });
                let between = rest[..at].chars().count();
                assert!(
                    between <= LABEL,
                    "{name}-{tag}: {:?} stands before {piece:?}",
                    &rest[..at]
                );
                rest = &rest[at + piece.len()..];
            }
            assert!(
                rest.chars().count() <= LABEL,
                "{name}-{tag}: {rest:?} stands at the end"
            );
        }
    }
}

/// Without spaces: lines end where paper ends.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The words of a report in order, cut where the number of a page will stand.
fn pieces(report: &Report) -> Vec<String> {
    let mut pieces = Vec::new();
    for section in &report.sections {
        push(&section.title, &mut pieces);
        blocks(&section.blocks, &mut pieces);
    }
    pieces
}

fn push(text: &str, pieces: &mut Vec<String>) {
    let parts = text.split(PAGE_MARK).map(squeezed);
    pieces.extend(parts.filter(|part| !part.is_empty()));
}

fn spans(spans: &[Span], pieces: &mut Vec<String>) {
    for span in spans {
        push(&span.text, pieces);
    }
}

fn headers(columns: &[Column], pieces: &mut Vec<String>) {
    for column in columns {
        push(&column.header, pieces);
    }
}

fn bar(bar: &Bar, pieces: &mut Vec<String>) {
    push(&bar.label, pieces);
    push(&bar.value, pieces);
}

fn choice(choice: &Choice, pieces: &mut Vec<String>) {
    spans(&choice.words, pieces);
    for text in [&choice.hint, &choice.reason].into_iter().flatten() {
        push(text, pieces);
    }
}

fn blocks(all: &[Block], pieces: &mut Vec<String>) {
    for block in all {
        match block {
            Block::Heading { text, .. } => spans(text, pieces),
            Block::Paragraph(_, words) => spans(words, pieces),
            Block::List(Marker::Dot | Marker::Number | Marker::Box, items) => {
                for item in items {
                    spans(item, pieces);
                }
            }
            Block::Anchored(_, items) => {
                for (_, item) in items {
                    spans(item, pieces);
                }
            }
            Block::Table { columns, rows } => {
                headers(columns, pieces);
                for cell in rows.iter().flatten() {
                    spans(cell, pieces);
                }
            }
            Block::Range(it) => bar(it, pieces),
            Block::Measures { columns, rows } => {
                headers(columns, pieces);
                for row in rows {
                    bar(&row.bar, pieces);
                    for cell in &row.cells {
                        spans(cell, pieces);
                    }
                }
            }
            Block::Month(month) => {
                push(&month.title, pieces);
                push(&month.dates, pieces);
                for it in &month.loads {
                    bar(it, pieces);
                }
                for task in &month.tasks {
                    push(&task.number, pieces);
                    spans(&task.title, pieces);
                    for text in [&task.who, &task.time, &task.cost] {
                        push(text, pieces);
                    }
                }
            }
            Block::Entry {
                number,
                title,
                aside,
                details,
                ..
            } => {
                push(number, pieces);
                spans(title, pieces);
                push(aside, pieces);
                for line in details {
                    spans(line, pieces);
                }
            }
            Block::Blanks(rows) => {
                for label in rows.iter().flatten() {
                    push(label, pieces);
                }
            }
            Block::Choices(choices) => {
                for it in choices {
                    choice(it, pieces);
                }
            }
            Block::Asked(asked) => {
                push(&asked.number, pieces);
                spans(&asked.text, pieces);
                for line in &asked.details {
                    spans(line, pieces);
                }
                for it in &asked.choices {
                    choice(it, pieces);
                }
                push(&asked.notes, pieces);
            }
            Block::Panel(_, inside) | Block::Card(_, inside) | Block::Whole(inside) | Block::Fine(inside) => {
                blocks(inside, pieces);
            }
        }
    }
}
