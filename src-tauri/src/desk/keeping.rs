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
        let DossierError::Store(store) = &error else {
            return self.failure(error);
        };
        let reason = match store {
            StoreError::Full => WriteProblem::DiskFull,
            StoreError::ReadOnly => WriteProblem::ReadOnly,
            StoreError::Gone if !to.parent().is_some_and(Path::is_dir) => WriteProblem::MissingFolder,
            StoreError::Locked | StoreError::Disk(_) => WriteProblem::Other,
            StoreError::Gone
            | StoreError::NoSuchDossier
            | StoreError::Damaged { .. }
            | StoreError::Sealed
            | StoreError::Sql(_) => return self.failure(error),
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

#[cfg(test)]
mod tests {
    use std::fs;

    use vigie_app::dossiers::{BusinessForm, now};

    use super::*;
    use crate::places::{Places, PolicyPlace};

    fn shell(data: &Path) -> Shell {
        Shell::new(Places {
            data: data.to_path_buf(),
            policy: PolicyPlace::Usual(data.join("policy.toml")),
        })
    }

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::parse(text.to_owned()).expect("a passphrase")
    }

    fn create(shell: &Shell) {
        let desk = shell.desk().expect("open");
        let form = BusinessForm {
            name: "Garage fictif",
            people: 6,
            traits: &[],
        };
        let made = desk
            .dossiers()
            .expect("open")
            .create(desk.content.pack(), form, now());
        made.expect("made");
    }

    fn names(shell: &Shell) -> Vec<String> {
        let desk = shell.desk().expect("open");
        let listed = desk.dossiers().expect("open").list().expect("listed");
        listed.into_iter().map(|it| it.profile.name).collect()
    }

    #[test]
    fn a_locked_file_gives_nothing_before_its_passphrase() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shell = shell(folder.path());
        create(&shell);
        assert_eq!(
            shell.lock(),
            Err(Failure::NotProtected),
            "there is nothing to ask for yet"
        );
        let desk = shell.desk().expect("open");
        let protected = desk.dossiers().expect("open").protect(&passphrase("girafe"));
        protected.expect("protected");
        shell.lock().expect("locked");
        assert_eq!(shell.desk().err(), Some(Failure::Locked));
        assert_eq!(
            desk.dossiers().err(),
            Some(Failure::Locked),
            "a command under way finds nothing either"
        );
        assert!(matches!(&*shell.raw_vault(), Vault::Locked(_)));
        let mut vault = shell.vault().expect("there");
        let Vault::Locked(locked) = &*vault else {
            panic!("locked")
        };
        let wrong = locked.unlock(&passphrase("autre")).err();
        assert_eq!(
            wrong.map(|it| shell.not_unlocked(it)),
            Some(Failure::WrongPassphrase)
        );
        let opened = locked.unlock(&passphrase("girafe")).expect("opened");
        *vault = Vault::Open(opened);
        drop(vault);
        assert_eq!(names(&shell), ["Garage fictif"]);
    }

    #[test]
    fn a_copy_takes_the_place_of_a_damaged_file() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("vigie.db");
        let copy = {
            let shell = shell(folder.path());
            create(&shell);
            let desk = shell.desk().expect("open");
            let copied = desk.dossiers().expect("open").copy_if_due(now());
            copied.expect("copied").expect("due")
        };
        fs::write(&file, vec![0x5a_u8; 20_000]).expect("damaged");
        let shell = shell(folder.path());
        let named = file.display().to_string();
        assert_eq!(shell.desk().err(), Some(Failure::StoreUnreadable { file: named }));
        let restored = shell.restore(|rescue| rescue.restore(&copy.name, None));
        restored.expect("restored");
        assert_eq!(names(&shell), ["Garage fictif"]);
    }

    #[test]
    fn a_file_is_read_and_let_go_of_when_the_data_file_is_closed() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shell = shell(folder.path());
        create(&shell);
        let desk = shell.desk().expect("open");
        assert_eq!(desk.incoming().err(), Some(Failure::NothingToImport));
        let other = folder.path().join("autre.vigie");
        fs::write(&other, "a letter").expect("written");
        assert!(matches!(desk.arrive(&other), Err(Failure::FileRefused { .. })));
        {
            let mut dossiers = desk.dossiers().expect("open");
            let listed = dossiers.list().expect("listed");
            let id = listed.first().expect("one").id.to_string();
            let exported = portable::export_clear(&mut dossiers, &id).expect("exported");
            fs::write(&other, exported).expect("written");
        }
        desk.arrive(&other).expect("read");
        let (file, incoming) = desk.incoming().expect("read");
        assert_eq!(
            (file.as_str(), incoming.name().as_str()),
            ("autre.vigie", "Garage fictif")
        );
        shell.close(&mut shell.vault().expect("open")).expect("closed");
        assert_eq!(desk.incoming().err(), Some(Failure::NothingToImport));
    }
}
