//! The file and its folder, before and while SQLite has them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::schema;
use crate::{OpenError, StoreError};

/// How long a verb waits for another program that holds the file.
const PATIENCE: Duration = Duration::from_secs(2);

/// Opens the file, made if it is not there, at the newest schema.
pub(crate) fn open(path: &Path) -> Result<Connection, OpenError> {
    make_folder(path)?;
    refuse_by_header(path)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A refused file stays as it was: closing it must not fold its log into it.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    schema::version(&connection)?;
    refuse_damage(&connection)?;
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly.into());
    }
    set_up(&connection)?;
    schema::migrate(&mut connection)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    empty_log(&connection)?;
    Ok(connection)
}

fn set_up(connection: &Connection) -> Result<(), OpenError> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0))?;
    if mode != "wal" {
        return Err(StoreError::damaged(format!("journal mode {mode}")).into());
    }
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    Ok(())
}

/// Folds the write-ahead log into the file and cuts it to nothing, so that what was erased is in neither. While
/// another window is reading, the log stays until the next time.
pub(crate) fn empty_log(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

fn refuse_damage(connection: &Connection) -> Result<(), OpenError> {
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" {
        Ok(())
    } else {
        Err(StoreError::damaged(found).into())
    }
}

/// The folder is made for its owner alone.
fn make_folder(path: &Path) -> Result<(), OpenError> {
    let Some(folder) = path.parent() else {
        return Ok(());
    };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|source| OpenError::Folder {
        path: folder.to_path_buf(),
        source,
    })
}

/// Refuses what the first hundred bytes already tell, before SQLite touches the file.
fn refuse_by_header(path: &Path) -> Result<(), OpenError> {
    let Some(header) = header(path).map_err(|source| OpenError::Folder {
        path: path.to_path_buf(),
        source,
    })?
    else {
        return Ok(());
    };
    if !header.starts_with(MAGIC) {
        return Err(OpenError::NotVigie);
    }
    let number = |at: usize| {
        header
            .get(at..at + 4)
            .and_then(|it| it.try_into().ok())
            .map_or(0, u32::from_be_bytes)
    };
    // A file killed while it was made still has zeros here, and the rest in its log.
    schema::accept(number(68).cast_signed(), number(60), true).map(|_| ())
}

/// How every SQLite file begins that is not encrypted.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// Whether the file is unreadable without a passphrase: it does not begin like a plain SQLite file.
pub(crate) fn is_encrypted(path: &Path) -> Result<bool, OpenError> {
    let header = header(path).map_err(|source| OpenError::Folder {
        path: path.to_path_buf(),
        source,
    })?;
    Ok(header.is_some_and(|header| !header.starts_with(MAGIC)))
}

/// The first bytes of the file; `None` if there are none.
fn header(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut header = Vec::new();
    file.take(100).read_to_end(&mut header)?;
    Ok((!header.is_empty()).then_some(header))
}
