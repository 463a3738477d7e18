//! Table `assessment`: a dated round of answers in a dossier. The latest one is being answered.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row, params};
use vigie_assessment::{Capacity, Cents, Minutes, People, Track, TraitId};

use crate::dossier::{join, people, split};
use crate::table::{Sum, Table};
use crate::{DossierId, Moment, StoreError};

/// The content pack a round was begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentVersion {
    /// The pack's name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The hash of its files; `None` where it was not kept at the time.
    pub hash: Option<String>,
}

/// A round of answers, without the answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
    /// 1 for the first of the dossier.
    pub number: u32,
    /// When it was begun.
    pub started_at: Moment,
    /// The pack it was begun with.
    pub content: ContentVersion,
    /// Which part of the bank is asked.
    pub track: Track,
    /// Hours and dollars a month; `None` until the owner gives them.
    pub capacity: Option<Capacity>,
    /// The view where one was.
    pub place: Option<String>,
}

/// A row: a round, and what only the store knows of it.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub(crate) round: Round,
    /// What was known of the business when the next round began; `None` in the latest.
    pub(crate) business: Option<(People, BTreeSet<TraitId>)>,
    pub(crate) contents: Sum,
}

pub(crate) const TABLE: Table = Table {
    name: "assessment",
    columns: &[
        "dossier",
        "number",
        "started_at",
        "content",
        "content_version",
        "content_hash",
        "track",
        "minutes",
        "cents",
        "people",
        "traits",
        "contents",
    ],
    key: 2,
};

/// Every round of a dossier, the first one first, with their checksums.
pub(crate) fn all(connection: &Connection, dossier: &DossierId) -> Result<Vec<(Kept, Sum)>, StoreError> {
    let filter = "WHERE dossier = ?1 ORDER BY number";
    TABLE.each(connection, ", place", filter, [dossier.as_str()], read)
}

/// The latest round of a dossier.
pub(crate) fn latest(connection: &Connection, dossier: &DossierId) -> Result<(Kept, Sum), StoreError> {
    let filter = "WHERE dossier = ?1 ORDER BY number DESC LIMIT 1";
    let row = TABLE.one(connection, ", place", filter, [dossier.as_str()], read)?;
    row.ok_or_else(|| StoreError::damaged("a dossier without an assessment"))
}

/// Writes a round in place of what was there, without its place.
pub(crate) fn put(connection: &Connection, dossier: &DossierId, kept: &Kept) -> Result<Sum, StoreError> {
    let round = &kept.round;
    let cents = |it: Capacity| i64::try_from(it.cents.0).unwrap_or(i64::MAX);
    TABLE.put(
        connection,
        &[
            &dossier.as_str(),
            &round.number,
            &round.started_at.0,
            &round.content.id,
            &round.content.version,
            &round.content.hash,
            &word(round.track),
            &round.capacity.map(|it| it.minutes.0),
            &round.capacity.map(cents),
            &kept.business.as_ref().map(|(people, _)| people.count()),
            &kept.business.as_ref().map(|(_, traits)| join(traits)),
            &kept.contents.0,
        ],
    )
}

/// Removes a round with its answers.
pub(crate) fn remove(connection: &Connection, dossier: &DossierId, number: u32) -> Result<(), StoreError> {
    TABLE.remove(connection, &[&dossier.as_str(), &number])
}

/// Keeps the view where one is in the latest round. It is no part of what is checked: it says nothing of the business.
pub(crate) fn set_place(connection: &Connection, dossier: &DossierId, place: &str) -> Result<(), StoreError> {
    let sql = "UPDATE assessment SET place = ?2 WHERE dossier = ?1
               AND number = (SELECT max(number) FROM assessment WHERE dossier = ?1)";
    connection.execute(sql, params![dossier.as_str(), place])?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Kept, StoreError> {
    let track: String = row.get(6)?;
    let minutes: Option<u32> = row.get(7)?;
    let cents: Option<i64> = row.get(8)?;
    let cents = cents
        .map(u64::try_from)
        .transpose()
        .map_err(|_| StoreError::damaged("cents a month"))?;
    let round = Round {
        number: row.get(1)?,
        started_at: Moment(row.get(2)?),
        content: ContentVersion {
            id: row.get(3)?,
            version: row.get(4)?,
            hash: row.get(5)?,
        },
        track: parse(&track)?,
        capacity: minutes.zip(cents).map(|(minutes, cents)| Capacity {
            minutes: Minutes(minutes),
            cents: Cents(cents),
        }),
        place: row.get(13)?,
    };
    let traits: Option<String> = row.get(10)?;
    let business = row.get::<_, Option<i64>>(9)?.zip(traits);
    let business = business.map(|(number, traits)| Ok::<_, StoreError>((people(number)?, split(&traits)?)));
    Ok(Kept {
        round,
        business: business.transpose()?,
        contents: Sum(row.get(11)?),
    })
}

pub(crate) fn word(track: Track) -> &'static str {
    match track {
        Track::Essential => "essential",
        Track::Complete => "complete",
    }
}

pub(crate) fn parse(word_: &str) -> Result<Track, StoreError> {
    [Track::Essential, Track::Complete]
        .into_iter()
        .find(|track| word(*track) == word_)
        .ok_or_else(|| StoreError::damaged(format!("track {word_}")))
}
