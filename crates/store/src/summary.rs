//! The list of dossiers, and table `summary`: what the plan gave for it, kept so that no plan is made to show a list.

use rusqlite::{Connection, Row};
use vigie_assessment::{Date, People, PracticeId, Track};

use crate::computer::date;
use crate::dossier::Head;
use crate::sealed::{self, Sealed};
use crate::table::Table;
use crate::{DossierId, Moment, Store, StoreError, assessment, dossier};

/// A dossier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its identifier.
    pub id: DossierId,
    /// The name of the business.
    pub name: String,
    /// How many people work there.
    pub people: People,
    /// When it was last changed.
    pub changed_at: Moment,
    /// Which part of the bank the latest assessment asks.
    pub track: Track,
    /// How many assessments there are.
    pub rounds: u32,
    /// When the latest was begun.
    pub started_at: Moment,
    /// The view where one was.
    pub place: Option<String>,
    /// What the plan gives for the list; `None` where the dossier or the content changed since it was kept.
    pub figures: Option<Figures>,
    /// Which state of the dossier this is.
    edition: i64,
}

/// What the plan gives for the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Questions that are asked.
    pub asked: u32,
    /// How many of them are answered.
    pub answered: u32,
    /// Actions to do, without those done or set aside.
    pub actions: u32,
    /// The action that is due first, and the day.
    pub next_due: Option<(PracticeId, Date)>,
}

const TABLE: Table = Table {
    name: "summary",
    columns: &[
        "dossier",
        "edition",
        "content_hash",
        "asked",
        "answered",
        "actions",
        "next_due",
        "next_practice",
    ],
    key: 1,
};

impl Store {
    /// Every dossier that is not in the bin, the one changed last first, with the figures kept under that content.
    pub fn list(&mut self, content_hash: &str) -> Result<Vec<Listed>, StoreError> {
        self.read(|connection| {
            let heads = dossier::all(connection)?.into_iter();
            heads.map(|head| listed(connection, head, content_hash)).collect()
        })
    }

    /// Dossiers with a passphrase of their own, by name.
    pub fn sealed(&mut self) -> Result<Vec<Sealed>, StoreError> {
        self.read(sealed::all)
    }

    /// Keeps the figures of the list for the states that were listed. It is no change of the dossiers.
    pub fn keep_figures(&mut self, content_hash: &str, listed: &[Listed]) -> Result<(), StoreError> {
        self.change(|transaction| {
            for it in listed {
                if let Some(figures) = &it.figures {
                    put(transaction, it, content_hash, figures)?;
                }
            }
            Ok(())
        })
    }
}

fn listed(connection: &Connection, head: Head, content_hash: &str) -> Result<Listed, StoreError> {
    let (latest, _) = assessment::latest(connection, &head.id)?;
    let read = |row: &Row<'_>| Ok(((row.get(1)?, row.get(2)?), figures(row)?));
    let kept = TABLE.one(connection, "", "WHERE dossier = ?1", [head.id.as_str()], read)?;
    let same = |(edition, hash): &(i64, String)| *edition == head.edition && hash == content_hash;
    let figures = kept.and_then(|((of, figures), _)| same(&of).then_some(figures));
    Ok(Listed {
        name: head.profile.name,
        people: head.profile.people,
        changed_at: head.changed_at,
        track: latest.round.track,
        rounds: latest.round.number,
        started_at: latest.round.started_at,
        place: latest.round.place,
        figures,
        edition: head.edition,
        id: head.id,
    })
}

fn figures(row: &Row<'_>) -> Result<Figures, StoreError> {
    let day: Option<String> = row.get(6)?;
    let practice: Option<String> = row.get(7)?;
    let practice = practice.as_deref().map(PracticeId::parse).transpose();
    let practice = practice.map_err(|error| StoreError::damaged(error.to_string()))?;
    Ok(Figures {
        asked: row.get(3)?,
        answered: row.get(4)?,
        actions: row.get(5)?,
        next_due: practice.zip(day.as_deref().map(date).transpose()?),
    })
}

fn put(
    connection: &Connection,
    of: &Listed,
    content_hash: &str,
    figures: &Figures,
) -> Result<(), StoreError> {
    let due = figures.next_due.as_ref();
    TABLE.put(
        connection,
        &[
            &of.id.as_str(),
            &of.edition,
            &content_hash,
            &figures.asked,
            &figures.answered,
            &figures.actions,
            &due.map(|(_, day)| day.to_string()),
            &due.map(|(practice, _)| practice.as_str()),
        ],
    )?;
    Ok(())
}
