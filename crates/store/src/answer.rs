//! Table `answer`: what was answered and noted in a round, one row a practice.

use rusqlite::{Connection, Row, params};
use vigie_assessment::{Answer, ChoiceId, Level, PracticeId};

use crate::assessment::RoundKey;
use crate::{Moment, StoreError};

/// An answer as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The choice and its level.
    pub answer: Answer,
    /// Why it does not apply.
    pub reason: Option<String>,
}

/// What is kept about one practice: an answer, a note or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The practice.
    pub practice: PracticeId,
    /// What was answered.
    pub given: Option<Given>,
    /// The owner's own note.
    pub note: Option<String>,
}

/// Every row of a round, by practice.
pub(crate) fn all(connection: &Connection, round: RoundKey) -> Result<Vec<Kept>, StoreError> {
    let sql =
        "SELECT practice, level, choice, reason, note FROM answer WHERE assessment = ?1 ORDER BY practice";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([round.0])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        kept.push(read(row)?);
    }
    Ok(kept)
}

/// Records an answer in place of the one before; the note stays.
pub(crate) fn record(
    connection: &Connection,
    round: RoundKey,
    practice: &PracticeId,
    given: &Given,
    now: Moment,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO answer (assessment, practice, level, choice, reason, changed_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               ON CONFLICT DO UPDATE SET level = excluded.level, choice = excluded.choice,
                 reason = excluded.reason, changed_at = excluded.changed_at";
    let choice = given.answer.choice.as_ref().map(ChoiceId::as_str);
    let mut statement = connection.prepare_cached(sql)?;
    statement.execute(params![
        round.0,
        practice.as_str(),
        word(given.answer.level),
        choice,
        given.reason,
        now.0
    ])?;
    Ok(())
}

/// Forgets an answer; the note stays.
pub(crate) fn clear(
    connection: &Connection,
    round: RoundKey,
    practice: &PracticeId,
    now: Moment,
) -> Result<(), StoreError> {
    let key = params![round.0, practice.as_str()];
    connection.execute(
        "DELETE FROM answer WHERE assessment = ?1 AND practice = ?2 AND note IS NULL",
        key,
    )?;
    let sql = "UPDATE answer SET level = NULL, choice = NULL, reason = NULL, changed_at = ?3
               WHERE assessment = ?1 AND practice = ?2";
    connection.execute(sql, params![round.0, practice.as_str(), now.0])?;
    Ok(())
}

/// Keeps a note in place of the one before, or forgets it; the answer stays.
pub(crate) fn set_note(
    connection: &Connection,
    round: RoundKey,
    practice: &PracticeId,
    note: Option<&str>,
    now: Moment,
) -> Result<(), StoreError> {
    if let Some(note) = note {
        let sql = "INSERT INTO answer (assessment, practice, note, changed_at) VALUES (?1, ?2, ?3, ?4)
                   ON CONFLICT DO UPDATE SET note = excluded.note, changed_at = excluded.changed_at";
        connection.execute(sql, params![round.0, practice.as_str(), note, now.0])?;
        return Ok(());
    }
    let key = params![round.0, practice.as_str()];
    connection.execute(
        "DELETE FROM answer WHERE assessment = ?1 AND practice = ?2 AND level IS NULL",
        key,
    )?;
    let sql = "UPDATE answer SET note = NULL, changed_at = ?3 WHERE assessment = ?1 AND practice = ?2";
    connection.execute(sql, params![round.0, practice.as_str(), now.0])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Kept, StoreError> {
    let practice: String = row.get(0)?;
    let level: Option<String> = row.get(1)?;
    let choice: Option<String> = row.get(2)?;
    let reason: Option<String> = row.get(3)?;
    let damaged = |error: vigie_assessment::IdError| StoreError::damaged(error.to_string());
    let choice = choice
        .as_deref()
        .map(ChoiceId::parse)
        .transpose()
        .map_err(damaged)?;
    let given = match level {
        None => None,
        Some(level) => {
            let level = parse(&level).ok_or_else(|| StoreError::damaged(format!("level {level}")))?;
            Some(Given {
                answer: Answer { choice, level },
                reason,
            })
        }
    };
    Ok(Kept {
        practice: PracticeId::parse(&practice).map_err(damaged)?,
        given,
        note: row.get(4)?,
    })
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Full => "full",
        Level::Partial => "partial",
        Level::None => "none",
        Level::Unknown => "unknown",
        Level::NotApplicable => "not-applicable",
    }
}

fn parse(word_: &str) -> Option<Level> {
    [
        Level::Full,
        Level::Partial,
        Level::None,
        Level::Unknown,
        Level::NotApplicable,
    ]
    .into_iter()
    .find(|level| word(*level) == word_)
}
