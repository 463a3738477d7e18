//! Table `assessment`: a dated round of answers in a dossier. The latest one counts.

use rusqlite::{Connection, OptionalExtension, Row, params};
use vigie_assessment::{Capacity, Cents, Minutes, Track};

use crate::{DossierId, Moment, StoreError};

/// The content pack a round was begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentVersion {
    /// The pack's name.
    pub id: String,
    /// Its version.
    pub version: String,
}

/// A round of answers, without the answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Round {
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

/// The row of a round.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RoundKey(pub(crate) i64);

pub(crate) fn insert(
    connection: &Connection,
    dossier: &DossierId,
    track: Track,
    content: &ContentVersion,
    now: Moment,
) -> Result<(), StoreError> {
    let sql = "INSERT INTO assessment (dossier, started_at, content, content_version, track)
               VALUES (?1, ?2, ?3, ?4, ?5)";
    connection.execute(
        sql,
        params![dossier.as_str(), now.0, content.id, content.version, word(track)],
    )?;
    Ok(())
}

pub(crate) fn latest(connection: &Connection, dossier: &DossierId) -> Result<(RoundKey, Round), StoreError> {
    let sql = "SELECT id, started_at, content, content_version, track, minutes, cents, place
               FROM assessment WHERE dossier = ?1 ORDER BY id DESC LIMIT 1";
    let mut statement = connection.prepare_cached(sql)?;
    let round = statement
        .query_row([dossier.as_str()], |row| Ok(read(row)))
        .optional()?;
    round.unwrap_or(Err(StoreError::NoSuchDossier))
}

pub(crate) fn set_capacity(
    connection: &Connection,
    round: RoundKey,
    capacity: Capacity,
) -> Result<(), StoreError> {
    let cents = i64::try_from(capacity.cents.0).unwrap_or(i64::MAX);
    let sql = "UPDATE assessment SET minutes = ?2, cents = ?3 WHERE id = ?1";
    connection.execute(sql, params![round.0, capacity.minutes.0, cents])?;
    Ok(())
}

pub(crate) fn set_track(connection: &Connection, round: RoundKey, track: Track) -> Result<(), StoreError> {
    connection.execute(
        "UPDATE assessment SET track = ?2 WHERE id = ?1",
        params![round.0, word(track)],
    )?;
    Ok(())
}

pub(crate) fn set_place(connection: &Connection, round: RoundKey, place: &str) -> Result<(), StoreError> {
    connection.execute(
        "UPDATE assessment SET place = ?2 WHERE id = ?1",
        params![round.0, place],
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<(RoundKey, Round), StoreError> {
    let track: String = row.get(4)?;
    let minutes: Option<u32> = row.get(5)?;
    let cents: Option<i64> = row.get(6)?;
    let cents = cents
        .map(u64::try_from)
        .transpose()
        .map_err(|_| StoreError::damaged("cents a month"))?;
    let round = Round {
        started_at: Moment(row.get(1)?),
        content: ContentVersion {
            id: row.get(2)?,
            version: row.get(3)?,
        },
        track: parse(&track).ok_or_else(|| StoreError::damaged(format!("track {track}")))?,
        capacity: minutes.zip(cents).map(|(minutes, cents)| Capacity {
            minutes: Minutes(minutes),
            cents: Cents(cents),
        }),
        place: row.get(7)?,
    };
    Ok((RoundKey(row.get(0)?), round))
}

fn word(track: Track) -> &'static str {
    match track {
        Track::Essential => "essential",
        Track::Complete => "complete",
    }
}

fn parse(word_: &str) -> Option<Track> {
    [Track::Essential, Track::Complete]
        .into_iter()
        .find(|track| word(*track) == word_)
}
