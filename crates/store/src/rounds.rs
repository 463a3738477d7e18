//! The assessments of a dossier: begun one after the other, and read again.

use crate::fact::{Begun, Fact};
use crate::{
    ContentVersion, Dossier, DossierId, Moment, Round, Store, StoreError, assessment, dossier, whole,
};

impl Store {
    /// Begins an assessment: it takes over the answers and notes of the one before, which is not changed any more.
    pub fn new_round(
        &mut self,
        id: &DossierId,
        content: &ContentVersion,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| {
            edit.set(Fact::Assessment(Some(Begun {
                number: edit.latest.round.number + 1,
                started_at: edit.now,
                content: content.clone(),
            })))
        })
    }

    /// The assessments of a dossier, the first one first, without their answers.
    pub fn rounds(&mut self, id: &DossierId) -> Result<Vec<Round>, StoreError> {
        self.read(|connection| {
            dossier::get(connection, id)?;
            let rows = assessment::all(connection, id)?;
            Ok(rows.into_iter().map(|(row, _)| row.round).collect())
        })
    }

    /// A dossier at one of its assessments: what was known of the business when it ended, and its answers.
    pub fn round(&mut self, id: &DossierId, number: u32) -> Result<Dossier, StoreError> {
        self.read(|connection| whole::at(connection, id, number))
    }

    /// A dossier at each of its assessments, the first one first.
    pub fn every_round(&mut self, id: &DossierId) -> Result<Vec<Dossier>, StoreError> {
        self.read(|connection| {
            let head = dossier::get(connection, id)?;
            let rows = assessment::all(connection, id)?.into_iter();
            let at = |number| whole::whole(connection, head.clone(), Some(number));
            rows.map(|(row, _)| at(row.round.number)).collect()
        })
    }
}
