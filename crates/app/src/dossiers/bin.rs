//! Dossiers that are deleted: kept in the bin for a while, or erased at once.

use vigie_store::{Dossier, Moment, StoreError};

use super::{DossierError, Dossiers, dossier_id};

/// For how many days a deleted dossier can be taken back.
pub const DAYS_IN_BIN: i64 = 30;

const DAY: i64 = 24 * 60 * 60 * 1_000;

/// A dossier in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InBin {
    /// Its identifier.
    pub id: String,
    /// The name of the business.
    pub name: String,
    /// When it was put there.
    pub since: Moment,
    /// Until when it can be taken back.
    pub until: Moment,
}

impl Dossiers {
    /// Puts a dossier in the bin, where no other verb finds it. It can be taken back for [`DAYS_IN_BIN`] days. One with a
    /// passphrase of its own is refused, open or not: it is taken back among the others first, or erased.
    pub fn delete(&mut self, id: &str, now: Moment) -> Result<(), DossierError> {
        if self.store.sealed()?.iter().any(|it| it.id.as_str() == id) {
            return Err(StoreError::Sealed.into());
        }
        Ok(self.store.put_in_bin(&dossier_id(id)?, now)?)
    }

    /// The dossiers in the bin, the one put there last first.
    pub fn bin(&mut self) -> Result<Vec<InBin>, DossierError> {
        let binned = self.store.bin()?.into_iter();
        Ok(binned
            .map(|it| InBin {
                id: it.id.to_string(),
                name: it.name,
                since: it.since,
                until: Moment(it.since.0.saturating_add(DAYS_IN_BIN * DAY)),
            })
            .collect())
    }

    /// Takes a dossier back from the bin, as it was.
    pub fn take_back(&mut self, id: &str) -> Result<Dossier, DossierError> {
        Ok(self.store.take_from_bin(&dossier_id(id)?)?)
    }

    /// Erases what has been in the bin for longer than [`DAYS_IN_BIN`] days, as [`Dossiers::erase`] does, and says how
    /// many dossiers that were. To be called once after the data file is opened.
    pub fn empty_bin(&mut self, now: Moment) -> Result<usize, DossierError> {
        let over: Vec<InBin> = self.bin()?.into_iter().filter(|it| it.until < now).collect();
        for it in &over {
            self.erase(&it.id)?;
        }
        Ok(over.len())
    }
}
