//! Table `dossier`: all that is kept about one business.

use std::collections::BTreeSet;
use std::fmt;

use rusqlite::{Connection, Row};
use vigie_assessment::{People, TraitId};

use crate::table::{Sum, Table};
use crate::{Computer, Kept, KeptDecision, KeptMove, Moment, Round, Step, StoreError};

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

/// All that is kept about one business, at one of its assessments.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier {
    /// Its identifier.
    pub id: DossierId,
    /// What is known of the business; in an earlier assessment, what was known when it ended.
    pub profile: Profile,
    /// When it was last changed.
    pub changed_at: Moment,
    /// The assessment: the latest, unless an earlier one was asked for.
    pub round: Round,
    /// Its answers and notes, by practice.
    pub answers: Vec<Kept>,
    /// Whose computer Vigie runs on; `None` until it was said.
    pub this_computer: Option<ThisComputer>,
    /// What is kept of a computer that was checked in it.
    pub computer: Option<Computer>,
    /// What was decided about actions, by practice, whatever the assessment.
    pub decisions: Vec<KeptDecision>,
    /// Where actions were moved by the owner, by practice, whatever the assessment.
    pub moves: Vec<KeptMove>,
    /// How many assessments there are.
    pub rounds: u32,
    /// What an undo would undo.
    pub undo: Option<Step>,
    /// What a redo would do again.
    pub redo: Option<Step>,
}

/// A row, without what is below it.
#[derive(Debug, Clone)]
pub(crate) struct Head {
    pub(crate) id: DossierId,
    pub(crate) profile: Profile,
    pub(crate) changed_at: Moment,
    pub(crate) this_computer: Option<ThisComputer>,
    pub(crate) binned_at: Option<Moment>,
    pub(crate) edition: i64,
    pub(crate) last_change: i64,
    pub(crate) contents: Sum,
}

impl Head {
    /// Of a dossier that is about to be made.
    pub(crate) fn new(id: DossierId, profile: Profile, now: Moment) -> Self {
        Self {
            id,
            profile,
            changed_at: now,
            this_computer: None,
            binned_at: None,
            edition: 0,
            last_change: 0,
            contents: Sum::default(),
        }
    }
}

pub(crate) const TABLE: Table = Table {
    name: "dossier",
    columns: &[
        "id",
        "name",
        "people",
        "traits",
        "changed_at",
        "this_computer",
        "binned_at",
        "edition",
        "last_change",
        "contents",
    ],
    key: 1,
};

/// Every row that is not in the bin, the one changed last first.
pub(crate) fn all(connection: &Connection) -> Result<Vec<Head>, StoreError> {
    heads(connection, "WHERE binned_at IS NULL ORDER BY changed_at DESC, id")
}

/// Every row in the bin, the one put there last first.
pub(crate) fn binned(connection: &Connection) -> Result<Vec<Head>, StoreError> {
    heads(
        connection,
        "WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, id",
    )
}

fn heads(connection: &Connection, filter: &str) -> Result<Vec<Head>, StoreError> {
    let rows = TABLE.each(connection, "", filter, [], read)?;
    Ok(rows.into_iter().map(|(head, _)| head).collect())
}

/// One row that is not in the bin.
pub(crate) fn get(connection: &Connection, id: &DossierId) -> Result<Head, StoreError> {
    let head = find(connection, id)?.filter(|it| it.binned_at.is_none());
    head.ok_or(StoreError::NoSuchDossier)
}

/// One row, in the bin or not.
pub(crate) fn find(connection: &Connection, id: &DossierId) -> Result<Option<Head>, StoreError> {
    let row = TABLE.one(connection, "", "WHERE id = ?1", [id.as_str()], read)?;
    Ok(row.map(|(head, _)| head))
}

/// An identifier that no dossier has.
pub(crate) fn draw(connection: &Connection) -> Result<DossierId, StoreError> {
    let id: String = connection.query_row("SELECT lower(hex(randomblob(16)))", [], |row| row.get(0))?;
    DossierId::parse(&id).ok_or_else(|| StoreError::damaged("identifier of a dossier"))
}

/// Writes a row in place of what was there.
pub(crate) fn put(connection: &Connection, head: &Head) -> Result<(), StoreError> {
    TABLE.put(
        connection,
        &[
            &head.id.as_str(),
            &head.profile.name,
            &head.profile.people.count(),
            &join(&head.profile.traits),
            &head.changed_at.0,
            &head.this_computer.map(word),
            &head.binned_at.map(|it| it.0),
            &head.edition,
            &head.last_change,
            &head.contents.0,
        ],
    )?;
    Ok(())
}

/// Deletes a row and all that is below it, in the bin or not.
pub(crate) fn delete(connection: &Connection, id: &DossierId) -> Result<(), StoreError> {
    if connection.execute("DELETE FROM dossier WHERE id = ?1", [id.as_str()])? == 0 {
        return Err(StoreError::NoSuchDossier);
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Head, StoreError> {
    let id: String = row.get(0)?;
    let whose: Option<String> = row.get(5)?;
    Ok(Head {
        id: DossierId::parse(&id).ok_or_else(|| StoreError::damaged("identifier of a dossier"))?,
        profile: Profile {
            name: row.get(1)?,
            people: people(row.get(2)?)?,
            traits: split(&row.get::<_, String>(3)?)?,
        },
        changed_at: Moment(row.get(4)?),
        this_computer: whose.as_deref().map(parse).transpose()?,
        binned_at: row.get::<_, Option<i64>>(6)?.map(Moment),
        edition: row.get(7)?,
        last_change: row.get(8)?,
        contents: Sum(row.get(9)?),
    })
}

/// A number of people as it was written.
pub(crate) fn people(number: i64) -> Result<People, StoreError> {
    People::new(number).ok_or_else(|| StoreError::damaged("number of people"))
}

/// Traits as they were written.
pub(crate) fn split(text: &str) -> Result<BTreeSet<TraitId>, StoreError> {
    let words = text.split(' ').filter(|it| !it.is_empty());
    let traits: Result<_, _> = words.map(TraitId::parse).collect();
    traits.map_err(|error| StoreError::damaged(error.to_string()))
}

/// Traits as they are written: separated by one space.
pub(crate) fn join(traits: &BTreeSet<TraitId>) -> String {
    traits.iter().map(TraitId::as_str).collect::<Vec<_>>().join(" ")
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
