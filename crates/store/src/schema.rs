//! The schema's versions, one migration each.

mod sums;

use rusqlite::{Connection, TransactionBehavior};

use crate::{OpenError, StoreError};

/// Migration `n` (from 1) turns schema `n − 1` into schema `n`. A released one is frozen.
const MIGRATIONS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
];

/// The schema since which rows have checksums.
const CHECKED: u32 = 3;

/// The newest schema that this build knows.
#[expect(clippy::cast_possible_truncation, reason = "a handful of migrations")]
pub const SCHEMA: u32 = MIGRATIONS.len() as u32;

/// Marks a SQLite file as Vigie's: "VIGI" in ASCII.
pub(crate) const APPLICATION: i32 = 0x5649_4749;

/// Brings an open file to the newest schema, or refuses it before anything is written.
pub(crate) fn migrate(connection: &mut Connection) -> Result<(), OpenError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let found = version(&transaction)?;
    for (migration, number) in MIGRATIONS
        .iter()
        .zip(1..=SCHEMA)
        .filter(|(_, number)| *number > found)
    {
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", number)?;
    }
    if found < CHECKED {
        sums::fill(&transaction)?;
    }
    if found < SCHEMA {
        transaction.pragma_update(None, "application_id", APPLICATION)?;
    }
    transaction.commit()?;
    Ok(())
}

/// The schema of an open file; 0 for an empty one.
pub(crate) fn version(connection: &Connection) -> Result<u32, OpenError> {
    let found: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let is_empty = connection.query_row("SELECT count(*) = 0 FROM sqlite_schema", [], |row| row.get(0))?;
    accept(application, found, is_empty)
}

/// Whether a file with that mark and that version may be opened.
pub(crate) fn accept(application: i32, found: u32, is_empty: bool) -> Result<u32, OpenError> {
    match (application, found, is_empty) {
        (0, 0, true) => Ok(0),
        (APPLICATION, found, _) if found > SCHEMA => Err(OpenError::TooNew { found, known: SCHEMA }),
        (APPLICATION, 0, _) => Err(OpenError::Unusable(StoreError::damaged("no schema"))),
        (APPLICATION, found, _) => Ok(found),
        _ => Err(OpenError::NotVigie),
    }
}
