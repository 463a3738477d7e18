//! The data file locked, opened again and put right; and the one file that is on its way in.

use std::mem;
use std::path::Path;
use std::sync::Arc;

use parking_lot::MutexGuard;
use vigie_app::dossiers::{DossierError, Dossiers, OpenError, StoreError};
use vigie_app::portable::{self, Arrived, Incoming};
use vigie_app::vault::{Passphrase, ProtectError, Rescue, UnlockError};

use super::{Desk, Shell, Vault, cannot_open};
use crate::failure::{Failure, WriteProblem};

/// A dossier file that was chosen and is not taken in yet. It is in memory only.
#[derive(Clone)]
pub(crate) struct Arrival {
    /// The file's name, without its folder.
    pub(crate) file: String,
    /// What it holds.
    pub(crate) arrived: Arc<Arrived>,
}

impl Shell {
    /// The data file as it stands, not opened if it was not.
    pub(crate) fn raw_vault(&self) -> MutexGuard<'_, Vault> {
        self.vault.lock()
    }

    /// Closes the data file until its passphrase is given, and forgets what was read from it. Refused where it has none.
    pub(crate) fn lock(&self) -> Result<(), Failure> {
        let mut vault = self.vault.lock();
        if let Vault::Open(dossiers) = &*vault {
            let protection = dossiers.protection().map_err(|error| self.cannot_open(error))?;
            if !protection.protected {
                return Err(Failure::NotProtected);
            }
        }
        self.close(&mut vault)
    }

    /// Puts another file in the place of the data file.
    pub(crate) fn restore(
        &self,
        work: impl FnOnce(&Rescue) -> Result<Dossiers, OpenError>,
    ) -> Result<(), Failure> {
        let mut vault = self.vault.lock();
        self.close(&mut vault)?;
        let rescue = match &*vault {
            Vault::Locked(locked) => locked.rescue(),
            Vault::Closed | Vault::Open(_) => {
                Rescue::take(&self.places.data_file()).map_err(|error| self.cannot_open(error))?
            }
        };
        *vault = Vault::Open(work(&rescue).map_err(|error| match error {
            OpenError::WrongPassphrase | OpenError::Protected => Failure::WrongPassphrase,
            OpenError::Folder { .. }
            | OpenError::NotVigie
            | OpenError::TooNew { .. }
            | OpenError::Held
            | OpenError::Missing
            | OpenError::Unusable(_) => self.cannot_open(error),
        })?);
        Ok(())
    }

    fn close(&self, vault: &mut Vault) -> Result<(), Failure> {
        *self.checked.lock() = None;
        *self.arrival.lock() = None;
        *vault = match mem::replace(vault, Vault::Closed) {
            Vault::Open(dossiers) => Vault::Locked(dossiers.lock().map_err(|error| self.not_saved(error))?),
            other @ (Vault::Closed | Vault::Locked(_)) => other,
        };
        Ok(())
    }

    /// The failure for a data file that does not open.
    pub(crate) fn cannot_open(&self, error: OpenError) -> Failure {
        cannot_open(error, &self.places.data_file(), &self.log)
    }

    /// The failure for a verb of the data file.
    pub(crate) fn not_saved(&self, error: StoreError) -> Failure {
        self.cannot_open(OpenError::Unusable(error))
    }

    /// The failure for a passphrase that opens nothing.
    pub(crate) fn not_unlocked(&self, error: UnlockError) -> Failure {
        match error {
            UnlockError::WrongPassphrase => Failure::WrongPassphrase,
            UnlockError::CannotOpen(error) => self.cannot_open(error),
        }
    }
}

impl Desk<'_> {
    /// The failure for a passphrase that was not set, changed or removed.
    pub(crate) fn not_protected(&self, error: ProtectError) -> Failure {
        match error {
            ProtectError::Already => Failure::AlreadyProtected,
            ProtectError::NotProtected => Failure::NotProtected,
            ProtectError::WrongPassphrase => Failure::WrongPassphrase,
            ProtectError::File(error) => cannot_open(error, &self.places.data_file(), self.log),
        }
    }

    /// The failure for a copy that was not written there.
    pub(crate) fn not_copied(&self, error: DossierError, to: &Path) -> Failure {
        let reason = match &error {
            DossierError::Store(StoreError::Full) => WriteProblem::DiskFull,
            DossierError::Store(StoreError::ReadOnly) => WriteProblem::ReadOnly,
            DossierError::Store(StoreError::Gone) if !to.parent().is_some_and(Path::is_dir) => {
                WriteProblem::MissingFolder
            }
            DossierError::Store(StoreError::Locked | StoreError::Disk(_)) => WriteProblem::Other,
            _ => return self.failure(error),
        };
        Failure::CannotWrite {
            reason,
            path: to.display().to_string(),
        }
    }

    /// Reads a dossier file; nothing else changes.
    pub(crate) fn arrive(&self, path: &Path) -> Result<(), Failure> {
        let arrived = portable::arrive(path).map_err(|refusals| Failure::refused(&refusals))?;
        let file = path.file_name().unwrap_or(path.as_os_str());
        *self.arrival.lock() = Some(Arrival {
            file: file.to_string_lossy().into_owned(),
            arrived: Arc::new(arrived),
        });
        Ok(())
    }

    /// Opens the file that was chosen with its passphrase.
    pub(crate) fn open_arrival(&self, passphrase: &Passphrase) -> Result<(), Failure> {
        let arrival = self.arrival().ok_or(Failure::NothingToImport)?;
        let Arrived::Closed(closed) = &*arrival.arrived else {
            return Ok(());
        };
        let incoming = closed
            .open(passphrase)
            .map_err(|refusals| Failure::refused(&refusals))?;
        *self.arrival.lock() = Some(Arrival {
            file: arrival.file,
            arrived: Arc::new(Arrived::Open(Box::new(incoming))),
        });
        Ok(())
    }

    /// The file that was chosen.
    pub(crate) fn arrival(&self) -> Option<Arrival> {
        self.arrival.lock().clone()
    }

    /// The dossier of that file, once it was read, with the file's name.
    pub(crate) fn incoming(&self) -> Result<(String, Incoming), Failure> {
        let arrival = self.arrival().ok_or(Failure::NothingToImport)?;
        match &*arrival.arrived {
            Arrived::Open(incoming) => Ok((arrival.file, (**incoming).clone())),
            Arrived::Closed(_) => Err(Failure::NothingToImport),
        }
    }

    /// Lets go of that file.
    pub(crate) fn drop_arrival(&self) {
        *self.arrival.lock() = None;
    }
}
