//! The passphrase of the data file: opened with it, and what is really so.

pub(crate) mod rewrite;

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::OpenFlags;
use vigie_secrets::Passphrase;

use crate::copies::{self, Renewed};
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

/// Why the passphrase stays as it was.
#[derive(Debug, thiserror::Error)]
pub enum ProtectError {
    /// The file has a passphrase already.
    #[error("protected already")]
    Already,
    /// The file has no passphrase.
    #[error("not protected")]
    NotProtected,
    /// The old passphrase is another one.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// The file cannot be written anew, or not be opened again. If it is not open, every verb says so.
    #[error(transparent)]
    File(#[from] OpenError),
}

impl From<StoreError> for ProtectError {
    fn from(error: StoreError) -> Self {
        Self::File(error.into())
    }
}

impl Store {
    /// Puts the file under a passphrase. There is no way back into it without that passphrase.
    pub fn protect(&mut self, new: &Passphrase) -> Result<Renewed, ProtectError> {
        if self.is_encrypted()? {
            return Err(ProtectError::Already);
        }
        rewrite::rewrite(self, None, Some(new))?;
        Ok(self.renew_copies()?)
    }

    /// Puts the file under another passphrase.
    pub fn change_passphrase(&mut self, old: &Passphrase, new: &Passphrase) -> Result<Renewed, ProtectError> {
        self.opens_with(old)?;
        rewrite::rewrite(self, Some(old), Some(new))?;
        Ok(self.renew_copies()?)
    }

    /// Writes the file in the clear.
    pub fn unprotect(&mut self, old: &Passphrase) -> Result<Renewed, ProtectError> {
        self.opens_with(old)?;
        rewrite::rewrite(self, Some(old), None)?;
        Ok(self.renew_copies()?)
    }

    fn opens_with(&self, passphrase: &Passphrase) -> Result<(), ProtectError> {
        if !self.is_encrypted()? {
            return Err(ProtectError::NotProtected);
        }
        match file::connect(self.path(), OpenFlags::SQLITE_OPEN_READ_ONLY, Some(passphrase)) {
            Ok(opened) => Ok(file::close(opened)?),
            Err(OpenError::WrongPassphrase) => Err(ProtectError::WrongPassphrase),
            Err(error) => Err(error.into()),
        }
    }

    /// Opens the file, made with its folder if it is not there, and keeps other programs out of it while it is open. A
    /// file that is damaged, not Vigie's or of a newer schema is refused and left as it was.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Held::take(path)?.open(None)
    }

    pub(crate) fn open_held(held: Held, passphrase: Option<&Passphrase>) -> Result<Self, OpenError> {
        let path = held.path();
        if !path.exists() && !copies::list(path)?.is_empty() {
            return Err(OpenError::Missing);
        }
        let connection = file::open(path, passphrase, |connection| {
            copies::make(connection, path, copies::Reason::Migration).map(|_| ())
        })?;
        let place = Place::of(path);
        let mut store = Self {
            connection,
            place,
            held,
            opened: BTreeMap::new(),
            recent: None,
        };
        if copies::are_to_renew(store.path()) {
            store.renew_copies()?;
        }
        Ok(store)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Closes the file and gives it back, still kept from other programs. What was in memory of it is wiped.
    pub fn close(self) -> Result<Held, StoreError> {
        let held = self.held.clone();
        for opened in self.opened.into_values() {
            opened.close()?;
        }
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
