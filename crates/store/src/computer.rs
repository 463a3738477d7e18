//! Tables `computer` and `finding`: what the checks of one computer concluded, kept beside a round.

use rusqlite::{Connection, OptionalExtension, params};
use vigie_assessment::{Date, FindingId, Outcome};

use crate::StoreError;
use crate::assessment::RoundKey;

/// What is kept of a computer that was checked: no name, no evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Computer {
    /// The code of its kind of system, such as `windows`.
    pub platform: String,
    /// The day it was checked.
    pub checked_on: Date,
    /// What each check concluded, by identifier.
    pub findings: Vec<KeptFinding>,
}

/// What one check concluded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFinding {
    /// Which check.
    pub id: FindingId,
    /// What it concluded.
    pub outcome: Outcome,
}

/// What is kept of the computer that was checked in a round, if one was.
pub(crate) fn get(connection: &Connection, round: RoundKey) -> Result<Option<Computer>, StoreError> {
    let sql = "SELECT platform, checked_on FROM computer WHERE assessment = ?1";
    let head: Option<(String, String)> = connection
        .prepare_cached(sql)?
        .query_row([round.0], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((platform, day)) = head else {
        return Ok(None);
    };
    Ok(Some(Computer {
        platform,
        checked_on: day
            .parse()
            .map_err(|_| StoreError::damaged(format!("day {day}")))?,
        findings: findings(connection, round)?,
    }))
}

/// Keeps what a computer showed in place of what was kept before.
pub(crate) fn keep(connection: &Connection, round: RoundKey, computer: &Computer) -> Result<(), StoreError> {
    erase(connection, round)?;
    let sql = "INSERT INTO computer (assessment, platform, checked_on) VALUES (?1, ?2, ?3)";
    let day = computer.checked_on.to_string();
    connection.execute(sql, params![round.0, computer.platform, day])?;
    let sql = "INSERT INTO finding (assessment, id, outcome) VALUES (?1, ?2, ?3)";
    let mut statement = connection.prepare_cached(sql)?;
    for finding in &computer.findings {
        statement.execute(params![round.0, finding.id.as_str(), word(finding.outcome)])?;
    }
    Ok(())
}

/// Erases what is kept of a computer; the findings go with it.
pub(crate) fn erase(connection: &Connection, round: RoundKey) -> Result<(), StoreError> {
    connection.execute("DELETE FROM computer WHERE assessment = ?1", [round.0])?;
    Ok(())
}

fn findings(connection: &Connection, round: RoundKey) -> Result<Vec<KeptFinding>, StoreError> {
    let sql = "SELECT id, outcome FROM finding WHERE assessment = ?1 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([round.0])?;
    let mut findings = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, outcome): (String, String) = (row.get(0)?, row.get(1)?);
        findings.push(KeptFinding {
            id: FindingId::parse(&id).map_err(|error| StoreError::damaged(error.to_string()))?,
            outcome: parse(&outcome).ok_or_else(|| StoreError::damaged(format!("outcome {outcome}")))?,
        });
    }
    Ok(findings)
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Attention => "attention",
        Outcome::NotMet => "not-met",
        Outcome::Unknown => "unknown",
        Outcome::NotApplicable => "not-applicable",
    }
}

fn parse(word_: &str) -> Option<Outcome> {
    [
        Outcome::Met,
        Outcome::Attention,
        Outcome::NotMet,
        Outcome::Unknown,
        Outcome::NotApplicable,
    ]
    .into_iter()
    .find(|outcome| word(*outcome) == word_)
}
