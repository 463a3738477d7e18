//! Reads a snapshot from bytes that anybody may have written.

use serde::Deserialize;

use super::{Platform, SCHEMA, Snapshot};

mod limits;

/// The longest snapshot accepted, in bytes.
pub const LONGEST: usize = 1 << 20;

/// Why bytes are not a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// More than [`LONGEST`] bytes.
    #[error("longer than {LONGEST} bytes")]
    TooLong,
    /// Nested deeper, or a list or text longer, than any snapshot.
    #[error("line {line}, column {column}: {what} beyond the limit of {most}")]
    Limit {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
        /// `nesting`, `list` or `text`.
        what: &'static str,
        /// The limit.
        most: usize,
    },
    /// Not JSON, or not the shape of a snapshot.
    #[error("line {line}, column {column}: {message}")]
    Shape {
        /// Line, from 1; 0 for the file as a whole.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong, in words of the JSON reader.
        message: String,
    },
    /// A snapshot of another version of its shape.
    #[error("schema {found}, this build knows {SCHEMA}")]
    Schema {
        /// The version found.
        found: u32,
    },
}

impl Snapshot {
    /// Reads a snapshot. Unknown and repeated keys are refused with their place.
    pub fn read(bytes: &[u8]) -> Result<Self, SnapshotError> {
        if bytes.len() > LONGEST {
            return Err(SnapshotError::TooLong);
        }
        limits::check(bytes)?;
        // A newer shape is named as such before its unknown keys are complained of.
        if let Ok(Versioned { schema }) = serde_json::from_slice(bytes)
            && schema != SCHEMA
        {
            return Err(SnapshotError::Schema { found: schema });
        }
        let snapshot: Self = serde_json::from_slice(bytes).map_err(|error| SnapshotError::Shape {
            line: error.line(),
            column: error.column(),
            message: without_place(&error.to_string()),
        })?;
        match snapshot.foreign_part() {
            Some(part) => Err(SnapshotError::Shape {
                line: 0,
                column: 0,
                message: format!("a snapshot of {} has no part `{part}`", snapshot.platform.code()),
            }),
            None => Ok(snapshot),
        }
    }
}

impl Snapshot {
    /// A part that belongs to another platform.
    fn foreign_part(&self) -> Option<&'static str> {
        let parts = [
            (Platform::Windows, self.windows.is_some()),
            (Platform::Macos, self.macos.is_some()),
            (Platform::Linux, self.linux.is_some()),
        ];
        let foreign = parts
            .iter()
            .find(|(platform, there)| *there && *platform != self.platform);
        foreign.map(|(platform, _)| platform.code())
    }
}

/// The version alone, whatever stands beside it.
#[derive(Deserialize)]
struct Versioned {
    schema: u32,
}

/// The reader's message without the place that it appends.
fn without_place(message: &str) -> String {
    match message.rsplit_once(" at line ") {
        Some((before, _)) => before.to_owned(),
        None => message.to_owned(),
    }
}
