//! The file and its folder, before and while SQLite has them.

pub(crate) mod disk;
mod header;
pub(crate) mod key;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use vigie_secrets::Passphrase;

use crate::lock::Asks;
use crate::{OpenError, StoreError, schema};
use disk::Identity;
use header::Header;

/// How long a verb waits for another program that holds the file.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many statements stay prepared: one verb goes through some twenty.
const STATEMENTS: usize = 64;
/// Ends the name of a file that is being made and stands for nothing yet.
pub(crate) const NEXT: &str = ".next";

/// Whether the file asks for a passphrase; an error if it cannot be opened with one either.
pub(crate) fn asks(path: &Path) -> Result<Asks, OpenError> {
    match look(path)? {
        Header::Encrypted => Ok(Asks::Passphrase),
        Header::Missing => Ok(Asks::Nothing),
        Header::Clear { application, schema } => {
            // A file killed while it was made still has zeros here, and the rest in its log.
            schema::accept(application, schema, true).map(|_| Asks::Nothing)
        }
        Header::Empty if has_log(path) => Ok(Asks::Nothing),
        Header::Empty => Err(StoreError::damaged("no bytes").into()),
        Header::Broken => Err(StoreError::damaged("no header").into()),
        Header::Foreign => Err(OpenError::NotVigie),
    }
}

/// Opens the file, made if it is not there, at the newest schema. `before_migration` sees a file of an older schema
/// before anything is written to it.
pub(crate) fn open(
    path: &Path,
    passphrase: Option<&Passphrase>,
    before_migration: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<Connection, OpenError> {
    let passphrase = match (asks(path)?, passphrase) {
        (Asks::Nothing, _) => None,
        (Asks::Passphrase, None) => return Err(OpenError::Protected),
        (Asks::Passphrase, Some(passphrase)) => Some(passphrase),
    };
    sweep(path)?;
    if !path.exists() {
        make(path, None)?;
    }
    let mut connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, passphrase)?;
    // A refused file stays as it was: closing it must not fold its log into it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let found = schema::version(&connection)?;
    refuse_damage(&connection)?;
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly.into());
    }
    set_up(&connection)?;
    if found > 0 && found < schema::SCHEMA {
        before_migration(&connection)?;
    }
    schema::migrate(&mut connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    empty_log(&connection)?;
    Ok(connection)
}

/// Makes an empty file of the newest schema at a path where there is none. It takes its name once it is whole.
pub(crate) fn make(path: &Path, passphrase: Option<&Passphrase>) -> Result<(), OpenError> {
    let stray = disk::beside(path, "-wal");
    let folder = |source| OpenError::Folder {
        path: path.to_path_buf(),
        source,
    };
    if stray.exists() {
        // The log of a file that is gone would be read into the new one.
        std::fs::rename(&stray, disk::beside(path, "-wal.stray")).map_err(folder)?;
    }
    sweep(path)?;
    let next = disk::beside(path, NEXT);
    disk::make_private(&next).map_err(|error| match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
            OpenError::Unusable(StoreError::ReadOnly)
        }
        _ => folder(error),
    })?;
    let mut connection = connect(&next, OpenFlags::SQLITE_OPEN_READ_WRITE, passphrase)?;
    schema::migrate(&mut connection)?;
    close(connection)?;
    disk::replace(&next, path).map_err(folder)
}

/// Opens a connection as all of ours are, before anything is read of the file. With the wrong passphrase it is refused.
pub(crate) fn connect(
    path: &Path,
    access: OpenFlags,
    passphrase: Option<&Passphrase>,
) -> Result<Connection, OpenError> {
    let connection = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    if let Some(passphrase) = passphrase {
        key::give(&connection, passphrase)?;
        if let Err(error) = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
            return Err(match error.sqlite_error_code() {
                Some(ErrorCode::NotADatabase) => OpenError::WrongPassphrase,
                _ => error.into(),
            });
        }
    }
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    Ok(connection)
}

fn set_up(connection: &Connection) -> Result<(), OpenError> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::damaged(format!("journal mode {mode}")).into());
    }
    Ok(())
}

/// Folds the write-ahead log into the file and cuts it to nothing, so that what was erased is in neither. While
/// another window is reading, the log stays until the next time.
pub(crate) fn empty_log(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

/// Ends a connection, and says so if that failed.
pub(crate) fn close(connection: Connection) -> Result<(), StoreError> {
    connection.close().map_err(|(_, error)| error.into())
}

/// Refuses a file whose pages do not hold together.
pub(crate) fn refuse_damage(connection: &Connection) -> Result<(), StoreError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(StoreError::damaged(found))
    }
}

/// Whether the file is unreadable without a passphrase: its first bytes are not those of a SQLite file in the clear.
pub(crate) fn is_encrypted(path: &Path) -> Result<bool, OpenError> {
    Ok(look(path)? == Header::Encrypted)
}

/// The path as SQLite's statements take it.
pub(crate) fn text(path: &Path) -> Result<&str, StoreError> {
    path.to_str()
        .ok_or_else(|| StoreError::Sql(rusqlite::Error::InvalidPath(path.to_path_buf())))
}

/// Removes what a killed program had begun and nothing stands on yet.
pub(crate) fn sweep(path: &Path) -> Result<(), OpenError> {
    let next = disk::beside(path, NEXT);
    for ending in ["", "-journal", "-wal", "-shm"] {
        disk::erase(&disk::beside(&next, ending)).map_err(|source| OpenError::Folder {
            path: next.clone(),
            source,
        })?;
    }
    Ok(())
}

fn look(path: &Path) -> Result<Header, OpenError> {
    Header::of(path).map_err(|source| OpenError::Folder {
        path: path.to_path_buf(),
        source,
    })
}

fn has_log(path: &Path) -> bool {
    std::fs::metadata(disk::beside(path, "-wal")).is_ok_and(|it| it.len() > 0)
}

/// Where an open file stood when it was opened.
#[derive(Debug)]
pub(crate) struct Place {
    path: PathBuf,
    file: Option<Identity>,
    log: Option<Identity>,
}

impl Place {
    /// Of a file that has just been opened.
    pub(crate) fn of(path: &Path) -> Self {
        Self {
            path: path.to_path_buf(),
            file: Identity::of(path),
            log: Identity::of(&disk::beside(path, "-wal")),
        }
    }

    /// Where the file is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Refuses to go on when the file or its log is no longer there, or another stands in its place: what would be
    /// written would be found by nobody.
    pub(crate) fn still_there(&self) -> Result<(), StoreError> {
        if *self == Self::of(&self.path) {
            Ok(())
        } else {
            Err(StoreError::Gone)
        }
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.file.is_some() && self.file == other.file && self.log == other.log
    }
}
