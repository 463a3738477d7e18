//! The passphrase of the data file: opened with it, and what is really so.

use std::path::Path;

use vigie_secrets::Passphrase;

use crate::file::{self, Place};
use crate::{Held, OpenError, Store, StoreError};

/// What protects the file, looked at as it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// True only if SQLCipher answers for this connection and the file does not begin as SQLite's do in the clear.
    pub protected: bool,
    /// The version of SQLCipher that is compiled in, whether it is used or not.
    pub cipher: Option<String>,
}

impl Store {
    /// Opens the file, made with its folder if it is not there, and keeps other programs out of it while it is open. A
    /// file that is damaged, not Vigie's or of a newer schema is refused and left as it was.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Held::take(path)?.open(None)
    }

    pub(crate) fn open_held(held: Held, passphrase: Option<&Passphrase>) -> Result<Self, OpenError> {
        let connection = file::open(held.path(), passphrase, |_| Ok(()))?;
        Ok(Self {
            connection,
            place: Place::of(held.path()),
            held,
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Closes the file and gives it back, still kept from other programs. What was in memory of it is wiped.
    pub fn close(self) -> Result<Held, StoreError> {
        let held = self.held.clone();
        file::close(self.connection)?;
        Ok(held)
    }

    /// What protects the file at this moment.
    pub fn protection(&self) -> Result<Protection, OpenError> {
        let answered = self
            .connection
            .query_row("PRAGMA cipher_version", [], |row| row.get::<_, String>(0));
        let cipher = answered.ok().filter(|it| !it.is_empty());
        let encrypted = file::is_encrypted(self.place.path())?;
        Ok(Protection {
            protected: cipher.is_some() && encrypted,
            cipher,
        })
    }

    /// Whether the file is unreadable without a passphrase, as its first bytes tell.
    pub fn is_encrypted(&self) -> Result<bool, OpenError> {
        file::is_encrypted(self.place.path())
    }

    /// The version of SQLCipher that is compiled in.
    pub fn cipher_version(&self) -> Result<String, StoreError> {
        Ok(self
            .connection
            .query_row("PRAGMA cipher_version", [], |row| row.get(0))?)
    }
}
