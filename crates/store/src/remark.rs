//! Table `remark`: what whoever leads a workshop keeps beside a dossier, for themselves.
//!
//! A remark is no change of the dossier: it is not undone, is in no history and leaves with no file.

use rusqlite::{Connection, Row};
use vigie_assessment::PracticeId;

use crate::dossier::Head;
use crate::table::{Sum, Table};
use crate::{DossierId, Moment, Store, StoreError, dossier, file};

/// What kind of remark one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RemarkKind {
    /// Somebody in the room answers otherwise.
    Dissent,
    /// A note of whoever leads the workshop, for themselves.
    Private,
    /// To come back to.
    Parking,
}

/// What is kept: the words, and what they are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Its kind.
    pub kind: RemarkKind,
    /// The question; `None` for the workshop as a whole, which a dissent is never about.
    pub practice: Option<PracticeId>,
    /// The words.
    pub text: String,
}

/// A remark with its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRemark {
    /// From 1, in the order in which they were written.
    pub number: u32,
    /// It.
    pub remark: Remark,
    /// When it was last written.
    pub at: Moment,
}

pub(crate) const TABLE: Table = Table {
    name: "remark",
    columns: &["dossier", "number", "kind", "practice", "text", "at"],
    key: 2,
};

impl Store {
    /// Every remark on a dossier, in the order in which they were written.
    pub fn remarks(&mut self, id: &DossierId) -> Result<Vec<KeptRemark>, StoreError> {
        self.read(|connection| {
            dossier::get(connection, id)?;
            kept(connection, id)
        })
    }

    /// Writes a remark after the others.
    pub fn add_remark(
        &mut self,
        id: &DossierId,
        remark: &Remark,
        now: Moment,
    ) -> Result<Vec<KeptRemark>, StoreError> {
        self.remark(id, |connection, head| {
            let last = all(connection, id)?.last().map_or(0, |(it, _)| it.number);
            let sum = put(connection, id, last + 1, remark, now)?;
            head.contents = head.contents.with(sum);
            Ok(())
        })
    }

    /// Puts other words in place of a remark's. Nothing happens where there is none of that number.
    pub fn set_remark(
        &mut self,
        id: &DossierId,
        number: u32,
        text: &str,
        now: Moment,
    ) -> Result<Vec<KeptRemark>, StoreError> {
        self.remark(id, |connection, head| {
            let Some((before, sum)) = numbered(connection, id, number)? else {
                return Ok(());
            };
            let remark = Remark {
                text: text.to_owned(),
                ..before.remark
            };
            let after = put(connection, id, number, &remark, now)?;
            head.contents = head.contents.replaced(sum, after);
            Ok(())
        })
    }

    /// Takes a remark away, from the file and its log. Nothing happens where there is none of that number.
    pub fn remove_remark(&mut self, id: &DossierId, number: u32) -> Result<Vec<KeptRemark>, StoreError> {
        let left = self.remark(id, |connection, head| {
            if let Some((_, sum)) = numbered(connection, id, number)? {
                TABLE.remove(connection, &[&id.as_str(), &number])?;
                head.contents = head.contents.replaced(sum, Sum::default());
            }
            Ok(())
        })?;
        file::empty_log(&self.connection)?;
        Ok(left)
    }

    /// Changes remarks, and keeps the sum of the dossier they stand under.
    fn remark(
        &mut self,
        id: &DossierId,
        verb: impl FnOnce(&Connection, &mut Head) -> Result<(), StoreError>,
    ) -> Result<Vec<KeptRemark>, StoreError> {
        self.change(|transaction| {
            let mut head = dossier::get(transaction, id)?;
            verb(transaction, &mut head)?;
            dossier::put(transaction, &head)?;
            kept(transaction, id)
        })
    }
}

/// Every remark on a dossier with their checksums.
pub(crate) fn all(
    connection: &Connection,
    dossier: &DossierId,
) -> Result<Vec<(KeptRemark, Sum)>, StoreError> {
    let filter = "WHERE dossier = ?1 ORDER BY number";
    TABLE.each(connection, "", filter, [dossier.as_str()], read)
}

fn kept(connection: &Connection, dossier: &DossierId) -> Result<Vec<KeptRemark>, StoreError> {
    Ok(all(connection, dossier)?.into_iter().map(|(it, _)| it).collect())
}

fn numbered(
    connection: &Connection,
    dossier: &DossierId,
    number: u32,
) -> Result<Option<(KeptRemark, Sum)>, StoreError> {
    let filter = "WHERE dossier = ?1 AND number = ?2";
    TABLE.one(connection, "", filter, (dossier.as_str(), number), read)
}

fn put(
    connection: &Connection,
    dossier: &DossierId,
    number: u32,
    remark: &Remark,
    at: Moment,
) -> Result<Sum, StoreError> {
    let practice = remark.practice.as_ref().map(PracticeId::as_str);
    TABLE.put(
        connection,
        &[
            &dossier.as_str(),
            &number,
            &word(remark.kind),
            &practice,
            &remark.text,
            &at.0,
        ],
    )
}

fn read(row: &Row<'_>) -> Result<KeptRemark, StoreError> {
    let (kind, practice): (String, Option<String>) = (row.get(2)?, row.get(3)?);
    let practice = practice.as_deref().map(PracticeId::parse).transpose();
    Ok(KeptRemark {
        number: row.get(1)?,
        remark: Remark {
            kind: [RemarkKind::Dissent, RemarkKind::Private, RemarkKind::Parking]
                .into_iter()
                .find(|it| word(*it) == kind)
                .ok_or_else(|| StoreError::damaged(format!("remark {kind}")))?,
            practice: practice.map_err(|error| StoreError::damaged(error.to_string()))?,
            text: row.get(4)?,
        },
        at: Moment(row.get(5)?),
    })
}

fn word(kind: RemarkKind) -> &'static str {
    match kind {
        RemarkKind::Dissent => "dissent",
        RemarkKind::Private => "private",
        RemarkKind::Parking => "parking",
    }
}
