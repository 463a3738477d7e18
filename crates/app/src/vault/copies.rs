//! Copies of the data file, and one put back in its place.

use std::path::Path;

use vigie_secrets::Passphrase;
use vigie_store::{Held, Moment, Reason, SafetyCopy};

use crate::dossiers::{DossierError, Dossiers, OpenError, StoreError};

impl Dossiers {
    /// The copies that are kept, the last one first.
    pub fn copies(&self) -> Result<Vec<SafetyCopy>, DossierError> {
        Ok(self.store.copies()?)
    }

    /// Makes a copy if the last one is a day old: called once after opening. So for the dossiers with a passphrase of
    /// their own that are open.
    pub fn copy_if_due(&mut self, now: Moment) -> Result<Option<SafetyCopy>, DossierError> {
        for (_, opened) in self.store.opened() {
            opened.copy_if_due(now)?;
        }
        Ok(self.store.copy_if_due(now)?)
    }

    /// Makes a copy now: before something comes in, or because the owner wants one.
    pub fn make_copy(&mut self, reason: Reason) -> Result<SafetyCopy, DossierError> {
        Ok(self.store.make_copy(reason)?)
    }

    /// Writes a copy to a chosen place, in place of what is there. It is encrypted where the data file is, and holds no
    /// dossier that has a passphrase of its own.
    pub fn copy_to(&self, to: &Path) -> Result<(), DossierError> {
        Ok(self.store.copy_to(to)?)
    }
}

/// A data file that cannot be opened, or is gone, while no other program can touch it.
#[derive(Debug)]
pub struct Rescue {
    held: Held,
}

impl Rescue {
    /// Takes the data file, whatever it is.
    pub fn take(path: &Path) -> Result<Self, OpenError> {
        Ok(Self::of(Held::take(path)?))
    }

    pub(super) fn of(held: Held) -> Self {
        Self { held }
    }

    /// The copies that are kept, the last one first, good or not.
    pub fn copies(&self) -> Result<Vec<SafetyCopy>, StoreError> {
        self.held.copies()
    }

    /// The last copy that opens with this passphrase, or without one, and holds together.
    pub fn last_good_copy(&self, passphrase: Option<&Passphrase>) -> Result<Option<SafetyCopy>, StoreError> {
        self.held.last_good_copy(passphrase)
    }

    /// Puts a copy in the place of the data file and opens it. What stood there is set aside, not deleted.
    pub fn restore(&self, name: &str, passphrase: Option<&Passphrase>) -> Result<Dossiers, OpenError> {
        self.held.restore(name, passphrase)?;
        self.open(passphrase)
    }

    /// Sets the data file aside, with its copies left where they are, and begins with an empty one.
    pub fn begin_anew(&self) -> Result<Dossiers, OpenError> {
        self.held.begin_anew()?;
        self.open(None)
    }

    fn open(&self, passphrase: Option<&Passphrase>) -> Result<Dossiers, OpenError> {
        Ok(Dossiers {
            store: self.held.open(passphrase)?,
        })
    }
}
