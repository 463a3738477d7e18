//! The bin: dossiers that are deleted and can still be taken back.

use crate::{Dossier, DossierId, Moment, Store, StoreError, dossier, whole};

/// A dossier in the bin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Binned {
    /// Its identifier.
    pub id: DossierId,
    /// The name of the business.
    pub name: String,
    /// When it was put there.
    pub since: Moment,
}

impl Store {
    /// Puts a dossier in the bin. No other verb finds it there.
    pub fn put_in_bin(&mut self, id: &DossierId, now: Moment) -> Result<(), StoreError> {
        self.change(|transaction| {
            let mut head = dossier::get(transaction, id)?;
            head.binned_at = Some(now);
            dossier::put(transaction, &head)
        })
    }

    /// Takes a dossier back from the bin, as it was.
    pub fn take_from_bin(&mut self, id: &DossierId) -> Result<Dossier, StoreError> {
        self.change(|transaction| {
            let found = dossier::find(transaction, id)?.filter(|it| it.binned_at.is_some());
            let mut head = found.ok_or(StoreError::NoSuchDossier)?;
            head.binned_at = None;
            dossier::put(transaction, &head)?;
            whole::latest(transaction, id)
        })
    }

    /// The dossiers in the bin, the one put there last first.
    pub fn bin(&mut self) -> Result<Vec<Binned>, StoreError> {
        self.read(|connection| {
            let binned = |head: dossier::Head| {
                Some(Binned {
                    since: head.binned_at?,
                    id: head.id,
                    name: head.profile.name,
                })
            };
            Ok(dossier::binned(connection)?
                .into_iter()
                .filter_map(binned)
                .collect())
        })
    }
}
