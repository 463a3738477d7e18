//! Table `moved`: an owner's own month for an action, beside the one that the plan gives it.

use std::num::NonZeroI8;

use rusqlite::{Connection, Row, params};
use vigie_assessment::PracticeId;

use crate::table::{Sum, Table};
use crate::{DossierId, Moment, StoreError};

/// How far an action was moved in the plan, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// Months, below zero towards earlier, above towards later.
    pub steps: NonZeroI8,
    /// Why, in the owner's words.
    pub reason: String,
}

/// A move with the action it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptMove {
    /// The practice of the action.
    pub practice: PracticeId,
    /// How far, and why.
    pub moved: Move,
    /// When it was moved there.
    pub moved_at: Moment,
}

/// A move as its row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Moved {
    pub(crate) moved: Move,
    pub(crate) moved_at: Moment,
}

pub(crate) const TABLE: Table = Table {
    name: "moved",
    columns: &["dossier", "practice", "steps", "reason", "moved_at"],
    key: 2,
};

/// Every move of a dossier, by practice, with their checksums.
pub(crate) fn all(connection: &Connection, dossier: &DossierId) -> Result<Vec<(KeptMove, Sum)>, StoreError> {
    let filter = "WHERE dossier = ?1 ORDER BY practice";
    TABLE.each(connection, "", filter, [dossier.as_str()], read)
}

/// The move of one action.
pub(crate) fn get(
    connection: &Connection,
    dossier: &DossierId,
    practice: &PracticeId,
) -> Result<(Option<Moved>, Sum), StoreError> {
    let filter = "WHERE dossier = ?1 AND practice = ?2";
    let key = params![dossier.as_str(), practice.as_str()];
    let row = TABLE.one(connection, "", filter, key, read)?;
    Ok(row.map_or((None, Sum::default()), |(kept, sum)| {
        let moved = Moved {
            moved: kept.moved,
            moved_at: kept.moved_at,
        };
        (Some(moved), sum)
    }))
}

/// Writes a move in place of the one before; `None` puts the action back in its place.
pub(crate) fn put(
    connection: &Connection,
    dossier: &DossierId,
    practice: &PracticeId,
    moved: Option<&Moved>,
) -> Result<Sum, StoreError> {
    let (dossier, practice) = (dossier.as_str(), practice.as_str());
    let Some(Moved { moved, moved_at }) = moved else {
        TABLE.remove(connection, &[&dossier, &practice])?;
        return Ok(Sum::default());
    };
    let steps = moved.steps.get();
    TABLE.put(
        connection,
        &[&dossier, &practice, &steps, &moved.reason, &moved_at.0],
    )
}

/// A number of months as it was written.
pub(crate) fn steps(number: i64) -> Result<NonZeroI8, StoreError> {
    let steps = i8::try_from(number).ok().and_then(NonZeroI8::new);
    steps.ok_or_else(|| StoreError::damaged(format!("a move by {number}")))
}

fn read(row: &Row<'_>) -> Result<KeptMove, StoreError> {
    let practice: String = row.get(1)?;
    Ok(KeptMove {
        practice: PracticeId::parse(&practice).map_err(|error| StoreError::damaged(error.to_string()))?,
        moved: Move {
            steps: steps(row.get(2)?)?,
            reason: row.get(3)?,
        },
        moved_at: Moment(row.get(4)?),
    })
}
