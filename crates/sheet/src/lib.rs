//! Words and numbers between the files of a content pack and a spreadsheet, without loss.
//!
//! Three steps that know nothing of each other: [`fluent`] and [`toml`] find values in a file with their exact place,
//! [`write`] and [`read`] carry a [`Book`] to an xlsx workbook and back, [`compare`] tells what an editor changed.
//! Only what changed is written back, into the very bytes where it stood: everything else stays as it was.

mod book;
mod compare;
mod guard;
mod read;
mod write;

pub mod fluent;
pub mod toml;

pub use book::{About, Book, Cell, Column, Kind, Row, Sheet, SlotId};
pub use compare::{Change, Misfit, NewValue, Place, Wrong, compare};
pub use read::{Found, FoundSheet, ReadError, read};
pub use write::{WriteError, write};

use std::ops::Range;

/// The largest workbook that is read, in bytes.
pub const LARGEST_WORKBOOK: u64 = guard::LARGEST;

/// A text with some of its parts replaced; the rest is the same, byte for byte.
pub fn replace_spans(text: &str, mut parts: Vec<(Range<usize>, String)>) -> String {
    parts.sort_by_key(|(span, _)| span.start);
    let mut replaced = String::with_capacity(text.len());
    let mut from = 0;
    for (span, new) in parts {
        replaced.push_str(text.get(from..span.start).unwrap_or_default());
        replaced.push_str(&new);
        from = span.end;
    }
    replaced.push_str(text.get(from..).unwrap_or_default());
    replaced
}

/// The line, from 1, on which a byte of a text stands.
pub fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}
