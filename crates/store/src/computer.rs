//! Tables `computer` and `finding`: what the checks of one computer concluded, kept beside a round.

use rusqlite::{Connection, Row, params};
use vigie_assessment::{Date, FindingId, Outcome};

use crate::StoreError;
use crate::answer::Place;
use crate::table::{Sum, Table};

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

pub(crate) const TABLE: Table = Table {
    name: "computer",
    columns: &["dossier", "assessment", "platform", "checked_on", "contents"],
    key: 2,
};

pub(crate) const FINDINGS: Table = Table {
    name: "finding",
    columns: &["dossier", "assessment", "id", "outcome"],
    key: 3,
};

/// What is kept of the computer that was checked in a round, if one was, with its checksum.
pub(crate) fn get(connection: &Connection, place: Place<'_>) -> Result<(Option<Computer>, Sum), StoreError> {
    let filter = "WHERE dossier = ?1 AND assessment = ?2";
    let key = params![place.dossier.as_str(), place.round];
    let Some(((mut computer, contents), sum)) = TABLE.one(connection, "", filter, key, read)? else {
        return Ok((None, Sum::default()));
    };
    let filter = "WHERE dossier = ?1 AND assessment = ?2 ORDER BY id";
    let rows = FINDINGS.each(connection, "", filter, key, read_finding)?;
    if rows
        .iter()
        .fold(Sum::default(), |total, (_, sum)| total.with(*sum))
        != contents
    {
        return Err(StoreError::damaged("the rows of finding"));
    }
    computer.findings = rows.into_iter().map(|(finding, _)| finding).collect();
    Ok((Some(computer), sum))
}

/// Keeps what a computer showed in place of what was kept before; `None` erases it.
pub(crate) fn put(
    connection: &Connection,
    place: Place<'_>,
    computer: Option<&Computer>,
) -> Result<Sum, StoreError> {
    let dossier = place.dossier.as_str();
    TABLE.remove(connection, &[&dossier, &place.round])?;
    let Some(computer) = computer else {
        return Ok(Sum::default());
    };
    let day = computer.checked_on.to_string();
    let head = |contents: Sum| {
        TABLE.put(
            connection,
            &[&dossier, &place.round, &computer.platform, &day, &contents.0],
        )
    };
    head(Sum::default())?;
    let mut contents = Sum::default();
    for finding in &computer.findings {
        let (id, outcome) = (finding.id.as_str(), word(finding.outcome));
        contents = contents.with(FINDINGS.put(connection, &[&dossier, &place.round, &id, &outcome])?);
    }
    head(contents)
}

fn read(row: &Row<'_>) -> Result<(Computer, Sum), StoreError> {
    let day: String = row.get(3)?;
    let computer = Computer {
        platform: row.get(2)?,
        checked_on: date(&day)?,
        findings: Vec::new(),
    };
    Ok((computer, Sum(row.get(4)?)))
}

fn read_finding(row: &Row<'_>) -> Result<KeptFinding, StoreError> {
    let (id, outcome): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(KeptFinding {
        id: FindingId::parse(&id).map_err(|error| StoreError::damaged(error.to_string()))?,
        outcome: parse(&outcome)?,
    })
}

/// A day as it was written.
pub(crate) fn date(day: &str) -> Result<Date, StoreError> {
    day.parse().map_err(|_| StoreError::damaged(format!("day {day}")))
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

fn parse(word_: &str) -> Result<Outcome, StoreError> {
    [
        Outcome::Met,
        Outcome::Attention,
        Outcome::NotMet,
        Outcome::Unknown,
        Outcome::NotApplicable,
    ]
    .into_iter()
    .find(|outcome| word(*outcome) == word_)
    .ok_or_else(|| StoreError::damaged(format!("outcome {word_}")))
}
