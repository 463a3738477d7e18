//! Table `dossier`: all that is kept about one business.

use std::collections::BTreeSet;
use std::fmt;

use rusqlite::{Connection, OptionalExtension, Row, params};
use vigie_assessment::{People, TraitId};

use crate::{Computer, Kept, Moment, Round, StoreError};

/// A dossier's identifier: 32 hexadecimal digits, drawn at random.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DossierId(String);

impl DossierId {
    /// Accepts 32 lower-case hexadecimal digits; `None` otherwise.
    pub fn parse(text: &str) -> Option<Self> {
        let hexadecimal = |b: u8| b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
        (text.len() == 32 && text.bytes().all(hexadecimal)).then(|| Self(text.to_owned()))
    }

    /// The identifier as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DossierId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is known of a business.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// How many people work there.
    pub people: People,
    /// The facts that are true of it.
    pub traits: BTreeSet<TraitId>,
}

/// Whose computer Vigie runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThisComputer {
    /// It serves the business of the dossier.
    OfTheBusiness,
    /// It serves somebody else, such as a consultant.
    Another,
}

/// All that is kept about one business.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// Its identifier.
    pub id: DossierId,
    /// What is known of the business.
    pub profile: Profile,
    /// When it was last changed.
    pub changed_at: Moment,
    /// The latest round of answers.
    pub round: Round,
    /// The answers and notes of that round, by practice.
    pub answers: Vec<Kept>,
    /// Whose computer Vigie runs on; `None` until it was said.
    pub this_computer: Option<ThisComputer>,
    /// What is kept of a computer that was checked in that round.
    pub computer: Option<Computer>,
}

/// A row, without its round.
pub(crate) struct Head {
    pub(crate) id: DossierId,
    pub(crate) profile: Profile,
    pub(crate) changed_at: Moment,
    pub(crate) this_computer: Option<ThisComputer>,
}

/// Every row, the one changed last first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Head>, StoreError> {
    let sql = "SELECT id, name, people, traits, changed_at, this_computer FROM dossier
               ORDER BY changed_at DESC, id";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut heads = Vec::new();
    while let Some(row) = rows.next()? {
        heads.push(read(row)?);
    }
    Ok(heads)
}

pub(crate) fn get(connection: &Connection, id: &DossierId) -> Result<Head, StoreError> {
    let sql = "SELECT id, name, people, traits, changed_at, this_computer FROM dossier WHERE id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let head = statement
        .query_row([id.as_str()], |row| Ok(read(row)))
        .optional()?;
    head.unwrap_or(Err(StoreError::NoSuchDossier))
}

pub(crate) fn insert(
    connection: &Connection,
    profile: &Profile,
    now: Moment,
) -> Result<DossierId, StoreError> {
    let sql = "INSERT INTO dossier (id, name, people, traits, changed_at)
               VALUES (lower(hex(randomblob(16))), ?1, ?2, ?3, ?4) RETURNING id";
    let values = params![profile.name, profile.people.count(), join(&profile.traits), now.0];
    let id: String = connection.query_row(sql, values, |row| row.get(0))?;
    DossierId::parse(&id).ok_or_else(|| StoreError::damaged("identifier of a dossier"))
}

pub(crate) fn update(
    connection: &Connection,
    id: &DossierId,
    profile: &Profile,
    now: Moment,
) -> Result<(), StoreError> {
    let sql = "UPDATE dossier SET name = ?2, people = ?3, traits = ?4, changed_at = ?5 WHERE id = ?1";
    let values = params![
        id.as_str(),
        profile.name,
        profile.people.count(),
        join(&profile.traits),
        now.0
    ];
    found(connection.execute(sql, values)?)
}

pub(crate) fn set_this_computer(
    connection: &Connection,
    id: &DossierId,
    whose: ThisComputer,
) -> Result<(), StoreError> {
    let sql = "UPDATE dossier SET this_computer = ?2 WHERE id = ?1";
    found(connection.execute(sql, params![id.as_str(), word(whose)])?)
}

/// Records that something in the dossier changed.
pub(crate) fn touch(connection: &Connection, id: &DossierId, now: Moment) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached("UPDATE dossier SET changed_at = ?2 WHERE id = ?1")?;
    found(statement.execute(params![id.as_str(), now.0])?)
}

pub(crate) fn delete(connection: &Connection, id: &DossierId) -> Result<(), StoreError> {
    found(connection.execute("DELETE FROM dossier WHERE id = ?1", [id.as_str()])?)
}

fn found(rows: usize) -> Result<(), StoreError> {
    if rows == 0 {
        Err(StoreError::NoSuchDossier)
    } else {
        Ok(())
    }
}

fn read(row: &Row<'_>) -> Result<Head, StoreError> {
    let id: String = row.get(0)?;
    let people: i64 = row.get(2)?;
    let traits: String = row.get(3)?;
    let whose: Option<String> = row.get(5)?;
    let traits: Result<BTreeSet<TraitId>, _> = traits
        .split(' ')
        .filter(|it| !it.is_empty())
        .map(TraitId::parse)
        .collect();
    Ok(Head {
        id: DossierId::parse(&id).ok_or_else(|| StoreError::damaged("identifier of a dossier"))?,
        profile: Profile {
            name: row.get(1)?,
            people: People::new(people).ok_or_else(|| StoreError::damaged("number of people"))?,
            traits: traits.map_err(|error| StoreError::damaged(error.to_string()))?,
        },
        changed_at: Moment(row.get(4)?),
        this_computer: whose.as_deref().map(parse).transpose()?,
    })
}

fn word(whose: ThisComputer) -> &'static str {
    match whose {
        ThisComputer::OfTheBusiness => "of-the-business",
        ThisComputer::Another => "another",
    }
}

fn parse(word_: &str) -> Result<ThisComputer, StoreError> {
    [ThisComputer::OfTheBusiness, ThisComputer::Another]
        .into_iter()
        .find(|whose| word(*whose) == word_)
        .ok_or_else(|| StoreError::damaged(format!("computer {word_}")))
}

fn join(traits: &BTreeSet<TraitId>) -> String {
    traits.iter().map(TraitId::as_str).collect::<Vec<_>>().join(" ")
}
