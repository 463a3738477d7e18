//! A passphrase for one dossier alone, so that not all of a consultant's clients are open at once.

use vigie_secrets::Passphrase;
use vigie_store::{Moment, ProtectError, Renewed, SafetyCopy};

use super::UnlockError;
use crate::dossiers::{DossierError, Dossiers, OpenError, dossier_id};

impl Dossiers {
    /// Gives a dossier a passphrase of its own. The list keeps its name; nothing else of it can be read without.
    pub fn seal(&mut self, id: &str, own: &Passphrase, now: Moment) -> Result<Renewed, ProtectError> {
        let id = dossier_id(id).map_err(no_such)?;
        self.store.seal(&id, own, now)
    }

    /// Takes a dossier back among the others.
    pub fn unseal(&mut self, id: &str, own: &Passphrase) -> Result<Renewed, ProtectError> {
        let id = dossier_id(id).map_err(no_such)?;
        self.store.unseal(&id, own)
    }

    /// Puts a dossier that has its own passphrase under another one. It is open afterwards.
    pub fn change_seal(
        &mut self,
        id: &str,
        old: &Passphrase,
        new: &Passphrase,
    ) -> Result<Renewed, ProtectError> {
        let id = dossier_id(id).map_err(no_such)?;
        self.store.change_sealed(&id, old, new)
    }

    /// Opens a dossier that has its own passphrase, until it is closed or the data file is locked. Every verb then works
    /// on it as on any other.
    pub fn open_sealed(&mut self, id: &str, own: &Passphrase) -> Result<(), UnlockError> {
        let id = dossier_id(id).map_err(|error| UnlockError::CannotOpen(unusable(error)))?;
        match self.store.open_sealed(&id, own) {
            Ok(()) => Ok(()),
            Err(OpenError::WrongPassphrase) => Err(UnlockError::WrongPassphrase),
            Err(error) => Err(UnlockError::CannotOpen(error)),
        }
    }

    /// Closes it again.
    pub fn close_sealed(&mut self, id: &str) -> Result<(), DossierError> {
        Ok(self.store.close_sealed(&dossier_id(id)?)?)
    }

    /// Whether a dossier that has its own passphrase is open now.
    pub fn is_open(&mut self, id: &str) -> bool {
        self.store.opened().any(|(opened, _)| opened.as_str() == id)
    }

    /// The copies of the file of a dossier that has its own passphrase, the last one first.
    pub fn copies_of_sealed(&self, id: &str) -> Result<Vec<SafetyCopy>, DossierError> {
        Ok(self.store.copies_of_sealed(&dossier_id(id)?)?)
    }

    /// Puts one of those copies in the place of that file, which is set aside.
    pub fn restore_sealed(&mut self, id: &str, name: &str, own: &Passphrase) -> Result<(), UnlockError> {
        let known = dossier_id(id).map_err(|error| UnlockError::CannotOpen(unusable(error)))?;
        match self.store.restore_sealed(&known, name, own) {
            Ok(()) => self.open_sealed(id, own),
            Err(OpenError::WrongPassphrase) => Err(UnlockError::WrongPassphrase),
            Err(error) => Err(UnlockError::CannotOpen(error)),
        }
    }

    /// Erases a dossier at once, in the bin or not, with its own passphrase or not: nothing of it stays in the data
    /// file, its log or its copies, which are erased for one new copy.
    pub fn erase(&mut self, id: &str) -> Result<Renewed, DossierError> {
        Ok(self.store.erase(&dossier_id(id)?)?)
    }
}

fn no_such(_: DossierError) -> ProtectError {
    ProtectError::from(vigie_store::StoreError::NoSuchDossier)
}

fn unusable(_: DossierError) -> OpenError {
    OpenError::from(vigie_store::StoreError::NoSuchDossier)
}
