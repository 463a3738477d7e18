//! The assessments of a dossier.

use vigie_assessment::Pack;
use vigie_store::{Dossier, Moment, Round, StoreError};

use super::{DossierError, Dossiers, content_version, dossier_id};

impl Dossiers {
    /// Begins a new assessment. It starts from the last answers, which count until they are answered anew: see
    /// [`to_ask`](super::to_ask). Refused while the latest assessment has no answer of its own.
    pub fn new_round(&mut self, pack: &Pack, id: &str, now: Moment) -> Result<Dossier, DossierError> {
        let id = dossier_id(id)?;
        let latest = self.store.of(&id)?.dossier(&id)?;
        if !latest.answers.iter().any(|it| it.given.is_some() && !it.carried) {
            return Err(DossierError::NothingAnswered);
        }
        Ok(self.store.of(&id)?.new_round(&id, &content_version(pack), now)?)
    }

    /// The assessments of a dossier, the first one first, without their answers.
    pub fn rounds(&mut self, id: &str) -> Result<Vec<Round>, DossierError> {
        Ok(self.at(id)?.rounds(&dossier_id(id)?)?)
    }

    /// A dossier at one of its assessments, to be read: what was known of the business then, and what was answered.
    pub fn round(&mut self, id: &str, number: u32) -> Result<Dossier, DossierError> {
        let id = dossier_id(id)?;
        if !self
            .store
            .of(&id)?
            .rounds(&id)?
            .iter()
            .any(|it| it.number == number)
        {
            return Err(DossierError::NoSuchRound(number));
        }
        match self.store.of(&id)?.round(&id, number) {
            Err(StoreError::NoSuchDossier) => Err(DossierError::NoSuchRound(number)),
            other => Ok(other?),
        }
    }
}
