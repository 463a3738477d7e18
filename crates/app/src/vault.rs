//! The data file as something that can be locked, copied and put back: what protects it, and from what.
//!
//! Every verb here that writes the file anew takes a moment longer than others: making a key from a passphrase is slow
//! on purpose. A window calls them away from the thread that draws.

mod copies;
mod sealing;
mod words;

use std::path::Path;

use vigie_secrets::{Keyring, KeyringError};
use vigie_store::{Asks, Held};

pub use copies::Rescue;
pub use vigie_secrets::{
    Advice, KeyringError as RememberError, LONGEST, Lasts, Passphrase, PassphraseError, Strength, strength,
};
pub use vigie_store::{Look, ProtectError, Protection, Reason, Renewed, SafetyCopy, Sealed};
pub use words::{cannot_open, cannot_protect, not_a_passphrase, not_saved};

use crate::dossiers::{Dossiers, OpenError, StoreError};

/// A data file that this program alone may open, and whether it is open.
#[expect(
    clippy::large_enum_variant,
    reason = "made once, when the data file is opened, and taken apart at once"
)]
#[derive(Debug)]
pub enum Opened {
    /// It asked for nothing.
    Open(Dossiers),
    /// It asks for its passphrase.
    Locked(Locked),
}

/// A data file that asks for its passphrase. No other program can open it meanwhile.
#[derive(Debug, Clone)]
pub struct Locked {
    held: Held,
}

/// Why a passphrase opened nothing.
#[derive(Debug, thiserror::Error)]
pub enum UnlockError {
    /// It does not open the file: it is another one, or the file is damaged. Which of the two, nobody can tell.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// It may be right: the file cannot be opened for another reason.
    #[error(transparent)]
    CannotOpen(OpenError),
}

/// Opens a data file, made if it is not there. If it asks for a passphrase, it is locked. What is damaged or gone is an
/// error: see [`Rescue`].
pub fn open(path: &Path) -> Result<Opened, OpenError> {
    let held = Held::take(path)?;
    match held.asks()? {
        Asks::Nothing => Ok(Opened::Open(Dossiers {
            store: held.open(None)?,
        })),
        Asks::Passphrase => Ok(Opened::Locked(Locked { held })),
    }
}

/// Reads a whole data file without writing to it: its pages, and every row with its checksum. The file must be there.
pub fn look(path: &Path, passphrase: Option<&Passphrase>) -> Result<Look, OpenError> {
    Held::take(path)?.look(passphrase)
}

impl Locked {
    /// Opens the file.
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Dossiers, UnlockError> {
        match self.held.open(Some(passphrase)) {
            Ok(store) => Ok(Dossiers { store }),
            Err(OpenError::WrongPassphrase) => Err(UnlockError::WrongPassphrase),
            Err(error) => Err(UnlockError::CannotOpen(error)),
        }
    }

    /// Where the data file is.
    pub fn path(&self) -> &Path {
        self.held.path()
    }

    /// The same file as one to put right, where its passphrase is known and does not open it.
    pub fn rescue(&self) -> Rescue {
        Rescue::of(self.held.clone())
    }

    /// The passphrase that the system remembers for this file, if one was given to it.
    pub fn recall(&self) -> Result<Option<Passphrase>, KeyringError> {
        remembered(self.path()).recall()
    }

    /// Makes the system forget the passphrase of this file.
    pub fn forget(&self) -> Result<(), KeyringError> {
        remembered(self.path()).forget()
    }
}

impl Dossiers {
    /// Closes the file. What was in memory of it is wiped; the file stays kept from other programs.
    pub fn lock(self) -> Result<Locked, StoreError> {
        Ok(Locked {
            held: self.store.close()?,
        })
    }

    /// What protects the data file at this moment.
    pub fn protection(&self) -> Result<Protection, OpenError> {
        self.store.protection()
    }

    /// Puts the data file under a passphrase. There is no way back into it without that passphrase: say so before.
    pub fn protect(&mut self, new: &Passphrase) -> Result<Renewed, ProtectError> {
        self.store.protect(new)
    }

    /// Puts the data file under another passphrase. One that the system remembered is forgotten, as far as it can be.
    pub fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<Renewed, ProtectError> {
        let renewed = self.store.change_passphrase(old, new)?;
        // It would be tried at the next start, and refused: an annoyance, not a danger.
        let _ = self.forget();
        Ok(renewed)
    }

    /// Writes the data file in the clear. One passphrase that the system remembered is forgotten, as far as it can be.
    pub fn unprotect(&mut self, old: &Passphrase) -> Result<Renewed, ProtectError> {
        let renewed = self.store.unprotect(old)?;
        let _ = self.forget();
        Ok(renewed)
    }

    /// Makes the system remember the passphrase of this file, as a convenience: it is never the only copy.
    pub fn remember(&self, passphrase: &Passphrase) -> Result<Lasts, KeyringError> {
        remembered(self.path()).remember(passphrase)?;
        Ok(Keyring::lasts())
    }

    /// Makes the system forget it.
    pub fn forget(&self) -> Result<(), KeyringError> {
        remembered(self.path()).forget()
    }

    /// Whether the system remembers it now.
    pub fn is_remembered(&self) -> Result<bool, KeyringError> {
        Ok(remembered(self.path()).recall()?.is_some())
    }
}

/// How long this system remembers a passphrase.
pub fn lasts() -> Lasts {
    Keyring::lasts()
}

fn remembered(path: &Path) -> Keyring {
    Keyring::of(&path.display().to_string())
}
