//! Table `change`: every change of a dossier, in order. Rows are added only; an undo adds one too.
//!
//! Each row says where undo and redo stand after it, so that neither has to read the rows before. An undo of change
//! *u* leaves the state that was there before *u*: what an undo would undo next is what it was at row *u* − 1. A redo
//! takes back an undo *v*: what a redo would take back next is what it was at row *v* − 1.

use rusqlite::{Connection, Row, params};
use vigie_assessment::PracticeId;

use crate::fact::{ChangeKind, Fact};
use crate::table::Table;
use crate::{DossierId, Moment, StoreError};

/// A change that an undo would undo, or that a redo would do again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is about.
    pub kind: ChangeKind,
    /// The practice it is about, where there is one.
    pub practice: Option<PracticeId>,
}

/// Why a change was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// It was asked for.
    Done,
    /// It undid another.
    Undone,
    /// It did again what was undone.
    Redone,
}

/// A row.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    pub(crate) number: i64,
    pub(crate) at: Moment,
    pub(crate) cause: Cause,
    pub(crate) kind: ChangeKind,
    pub(crate) round: u32,
    pub(crate) practice: Option<PracticeId>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    pub(crate) undo_to: Option<i64>,
    pub(crate) redo_to: Option<i64>,
}

pub(crate) const TABLE: Table = Table {
    name: "change",
    columns: &[
        "dossier",
        "number",
        "at",
        "cause",
        "kind",
        "assessment",
        "practice",
        "before",
        "after",
        "undo_to",
        "redo_to",
    ],
    key: 2,
};

impl Change {
    pub(crate) fn before(&self) -> Result<Fact, StoreError> {
        Fact::read(self.kind, self.practice.clone(), self.before.as_deref())
    }

    pub(crate) fn after(&self) -> Result<Fact, StoreError> {
        Fact::read(self.kind, self.practice.clone(), self.after.as_deref())
    }

    pub(crate) fn step(&self) -> Step {
        Step {
            kind: self.kind,
            practice: self.practice.clone(),
        }
    }
}

/// One change; damage where there is none, because numbers have no gap.
pub(crate) fn get(connection: &Connection, dossier: &DossierId, number: i64) -> Result<Change, StoreError> {
    let filter = "WHERE dossier = ?1 AND number = ?2";
    let row = TABLE.one(connection, "", filter, params![dossier.as_str(), number], read)?;
    let (change, _) = row.ok_or_else(|| StoreError::damaged("a row of change that is gone"))?;
    Ok(change)
}

/// Every change of a dossier, in order; as many as its head says.
pub(crate) fn all(
    connection: &Connection,
    dossier: &DossierId,
    last: i64,
) -> Result<Vec<Change>, StoreError> {
    let filter = "WHERE dossier = ?1 ORDER BY number";
    let rows = TABLE.each(connection, "", filter, [dossier.as_str()], read)?;
    let changes: Vec<Change> = rows.into_iter().map(|(change, _)| change).collect();
    if changes.iter().map(|it| it.number).ne(1..=last) {
        return Err(StoreError::damaged("the rows of change"));
    }
    Ok(changes)
}

/// Adds a row.
pub(crate) fn add(connection: &Connection, dossier: &DossierId, change: &Change) -> Result<(), StoreError> {
    TABLE.put(
        connection,
        &[
            &dossier.as_str(),
            &change.number,
            &change.at.0,
            &cause_word(change.cause),
            &kind_word(change.kind),
            &change.round,
            &change.practice.as_ref().map(PracticeId::as_str),
            &change.before,
            &change.after,
            &change.undo_to,
            &change.redo_to,
        ],
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Change, StoreError> {
    let (cause, kind): (String, String) = (row.get(3)?, row.get(4)?);
    let practice: Option<String> = row.get(6)?;
    let practice = practice.as_deref().map(PracticeId::parse).transpose();
    Ok(Change {
        number: row.get(1)?,
        at: Moment(row.get(2)?),
        cause: [Cause::Done, Cause::Undone, Cause::Redone]
            .into_iter()
            .find(|it| cause_word(*it) == cause)
            .ok_or_else(|| StoreError::damaged(format!("cause {cause}")))?,
        kind: kind_of(&kind)?,
        round: row.get(5)?,
        practice: practice.map_err(|error| StoreError::damaged(error.to_string()))?,
        before: row.get(7)?,
        after: row.get(8)?,
        undo_to: row.get(9)?,
        redo_to: row.get(10)?,
    })
}

fn cause_word(cause: Cause) -> &'static str {
    match cause {
        Cause::Done => "done",
        Cause::Undone => "undone",
        Cause::Redone => "redone",
    }
}

fn kind_word(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Business => "business",
        ChangeKind::Track => "track",
        ChangeKind::Capacity => "capacity",
        ChangeKind::Answer => "answer",
        ChangeKind::Note => "note",
        ChangeKind::Decision => "decision",
        ChangeKind::Move => "move",
        ChangeKind::Assessment => "assessment",
        ChangeKind::Import => "import",
    }
}

fn kind_of(word: &str) -> Result<ChangeKind, StoreError> {
    [
        ChangeKind::Business,
        ChangeKind::Track,
        ChangeKind::Capacity,
        ChangeKind::Answer,
        ChangeKind::Note,
        ChangeKind::Decision,
        ChangeKind::Move,
        ChangeKind::Assessment,
        ChangeKind::Import,
    ]
    .into_iter()
    .find(|it| kind_word(*it) == word)
    .ok_or_else(|| StoreError::damaged(format!("change of {word}")))
}
