//! What can go wrong with the data file.

use std::io;
use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why the data file cannot be opened. Nothing was written to it.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder that should hold it cannot be made or read.
    #[error("cannot open the folder {}", .path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is no SQLite file, or one of another program.
    #[error("not a data file of Vigie")]
    NotVigie,
    /// A newer Vigie wrote it.
    #[error("written by a newer version: schema {found}, this build knows {known}")]
    TooNew {
        /// The schema it has.
        found: u32,
        /// The newest that this build knows.
        known: u32,
    },
    /// It opens with its passphrase alone, and none was given.
    #[error("a passphrase is needed")]
    Protected,
    /// The passphrase does not open it. Whether it is another one or the file is damaged cannot be told apart.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// Another program has it open.
    #[error("open in another program")]
    Held,
    /// It is gone, and copies of it are there.
    #[error("the data file is gone; copies of it are there")]
    Missing,
    /// It can be opened by no verb either.
    #[error(transparent)]
    Unusable(#[from] StoreError),
}

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No dossier has that identifier.
    #[error("no such dossier")]
    NoSuchDossier,
    /// What the file holds is not what Vigie writes.
    #[error("the data file is damaged: {what}")]
    Damaged {
        /// What was found.
        what: String,
    },
    /// The file or its folder cannot be written.
    #[error("the data file is read-only")]
    ReadOnly,
    /// The file is no longer where it was opened, or another one is: nothing was written.
    #[error("the data file is gone or was replaced")]
    Gone,
    /// The dossier opens with a passphrase of its own.
    #[error("the dossier has a passphrase of its own")]
    Sealed,
    /// Another program holds the file.
    #[error("the data file is held by another program")]
    Locked,
    /// No room left on the disk.
    #[error("no room left for the data file")]
    Full,
    /// Anything else that the system reports of a file.
    #[error("the data folder cannot be used")]
    Disk(#[source] io::Error),
    /// Anything else that SQLite reports.
    #[error("the data file cannot be used")]
    Sql(#[source] rusqlite::Error),
}

impl StoreError {
    pub(crate) fn damaged(what: impl Into<String>) -> Self {
        Self::Damaged { what: what.into() }
    }

    /// What the system says of a file that is not in SQLite's hands.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the system's list grows; the rest is not for a user to act on"
    )]
    pub(crate) fn from_disk(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::Full
            }
            io::ErrorKind::NotFound => Self::Gone,
            _ => Self::Disk(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error_code() else {
            return Self::Sql(error);
        };
        #[expect(
            clippy::wildcard_enum_match_arm,
            reason = "SQLite's codes grow; the rest is not for a user to act on"
        )]
        match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Locked,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => Self::ReadOnly,
            ErrorCode::DiskFull => Self::Full,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::damaged(error.to_string()),
            _ => Self::Sql(error),
        }
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotVigie,
            _ => Self::Unusable(error.into()),
        }
    }
}
