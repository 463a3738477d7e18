//! Table `decision`: what was decided about an action. It belongs to the dossier and outlives its assessments.

use rusqlite::{Connection, Row, params};
use vigie_assessment::{Date, PracticeId};

use crate::computer::date;
use crate::table::{Sum, Table};
use crate::{DossierId, Moment, StoreError};

/// How far an action is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Not begun.
    ToDo,
    /// Begun.
    UnderWay,
    /// Done.
    Done {
        /// The day it was.
        on: Date,
        /// What shows it.
        proof: Option<String>,
    },
    /// Not going to be done, for now.
    SetAside {
        /// Why.
        reason: String,
    },
}

/// What was decided about an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// How far it is.
    pub status: Status,
    /// Who does it.
    pub assigned_to: Option<String>,
    /// The day by which it should be done.
    pub due: Option<Date>,
}

/// A decision with the action it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptDecision {
    /// The practice of the action.
    pub practice: PracticeId,
    /// What was decided.
    pub decision: Decision,
    /// When the action took its status.
    pub status_at: Moment,
}

/// A decision as its row has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) decision: Decision,
    pub(crate) status_at: Moment,
}

pub(crate) const TABLE: Table = Table {
    name: "decision",
    columns: &[
        "dossier",
        "practice",
        "status",
        "status_at",
        "done_on",
        "proof",
        "reason",
        "assigned_to",
        "due",
    ],
    key: 2,
};

/// Every decision of a dossier, by practice, with their checksums.
pub(crate) fn all(
    connection: &Connection,
    dossier: &DossierId,
) -> Result<Vec<(KeptDecision, Sum)>, StoreError> {
    let filter = "WHERE dossier = ?1 ORDER BY practice";
    TABLE.each(connection, "", filter, [dossier.as_str()], read)
}

/// The decision about one action.
pub(crate) fn get(
    connection: &Connection,
    dossier: &DossierId,
    practice: &PracticeId,
) -> Result<(Option<Decided>, Sum), StoreError> {
    let filter = "WHERE dossier = ?1 AND practice = ?2";
    let key = params![dossier.as_str(), practice.as_str()];
    let row = TABLE.one(connection, "", filter, key, read)?;
    Ok(row.map_or((None, Sum::default()), |(kept, sum)| {
        let decided = Decided {
            decision: kept.decision,
            status_at: kept.status_at,
        };
        (Some(decided), sum)
    }))
}

/// Writes a decision in place of the one before; `None` removes it.
pub(crate) fn put(
    connection: &Connection,
    dossier: &DossierId,
    practice: &PracticeId,
    decided: Option<&Decided>,
) -> Result<Sum, StoreError> {
    let (dossier, practice) = (dossier.as_str(), practice.as_str());
    let Some(Decided { decision, status_at }) = decided else {
        TABLE.remove(connection, &[&dossier, &practice])?;
        return Ok(Sum::default());
    };
    let status = &decision.status;
    let (done_on, proof, reason) = match status {
        Status::ToDo | Status::UnderWay => (None, None, None),
        Status::Done { on, proof } => (Some(on.to_string()), proof.as_deref(), None),
        Status::SetAside { reason } => (None, None, Some(reason.as_str())),
    };
    TABLE.put(
        connection,
        &[
            &dossier,
            &practice,
            &word(status),
            &status_at.0,
            &done_on,
            &proof,
            &reason,
            &decision.assigned_to,
            &decision.due.map(|it| it.to_string()),
        ],
    )
}

fn read(row: &Row<'_>) -> Result<KeptDecision, StoreError> {
    let practice: String = row.get(1)?;
    let word: String = row.get(2)?;
    let done_on: Option<String> = row.get(4)?;
    let due: Option<String> = row.get(8)?;
    Ok(KeptDecision {
        practice: PracticeId::parse(&practice).map_err(|error| StoreError::damaged(error.to_string()))?,
        status_at: Moment(row.get(3)?),
        decision: Decision {
            status: status(&word, done_on.as_deref(), row.get(5)?, row.get(6)?)?,
            assigned_to: row.get(7)?,
            due: due.as_deref().map(date).transpose()?,
        },
    })
}

/// A status as it was written, column by column.
pub(crate) fn status(
    word: &str,
    done_on: Option<&str>,
    proof: Option<String>,
    reason: Option<String>,
) -> Result<Status, StoreError> {
    match (word, done_on, reason) {
        ("to-do", None, None) => Ok(Status::ToDo),
        ("under-way", None, None) => Ok(Status::UnderWay),
        ("done", Some(day), None) => Ok(Status::Done {
            on: date(day)?,
            proof,
        }),
        ("set-aside", None, Some(reason)) => Ok(Status::SetAside { reason }),
        _ => Err(StoreError::damaged(format!("status {word}"))),
    }
}

/// A status as it is written.
pub(crate) fn word(status: &Status) -> &'static str {
    match status {
        Status::ToDo => "to-do",
        Status::UnderWay => "under-way",
        Status::Done { .. } => "done",
        Status::SetAside { .. } => "set-aside",
    }
}
