//! A file written anew under another passphrase, or under none.
//!
//! At every instant the file opens with the old passphrase or with the new one. The new file is made whole beside the
//! old one, looked at, and takes its name in one step; what a killed program leaves beside it stands for nothing and is
//! removed at the next opening.

use std::mem;
use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use vigie_secrets::Passphrase;

use crate::file::{self, NEXT, Place, disk, key};
use crate::{OpenError, Store, StoreError, copies, schema};

/// Rewrites the file of an open store under `new`; `old` opens it again should the last step fail.
pub(super) fn rewrite(
    store: &mut Store,
    old: Option<&Passphrase>,
    new: Option<&Passphrase>,
) -> Result<(), OpenError> {
    let path = store.path().to_path_buf();
    store.place.still_there()?;
    file::sweep(&path)?;
    let next = disk::beside(&path, NEXT);
    if let Err(error) = export(&store.connection, &next, new) {
        // Best effort: the next opening sweeps too.
        let _ = file::sweep(&path);
        return Err(error.into());
    }
    open_once(&next, new)?;
    // From here on copies may be left that the old passphrase opens, or none: the next opening renews them too.
    copies::to_renew(&path)?;
    fold(&store.connection)?;
    let closed = mem::replace(&mut store.connection, Connection::open_in_memory()?);
    file::close(closed)?;
    let taken = disk::replace(&next, &path).map_err(StoreError::from_disk);
    let passphrase = if taken.is_ok() { new } else { old };
    store.connection = file::open(&path, passphrase, |_| Ok(()))?;
    store.place = Place::of(&path);
    Ok(taken?)
}

/// Writes every row of the open file into a new one, and sees that they are there.
fn export(connection: &Connection, next: &Path, new: Option<&Passphrase>) -> Result<(), StoreError> {
    disk::make_private(next).map_err(StoreError::from_disk)?;
    key::attach(connection, file::text(next)?, "next", new)?;
    let done = fill(connection);
    let detached = connection.execute_batch("DETACH DATABASE next;");
    done?;
    Ok(detached?)
}

fn fill(connection: &Connection) -> Result<(), StoreError> {
    connection
        .query_row("SELECT sqlcipher_export('next')", [], |_| Ok(()))
        .map_err(exported)?;
    connection.pragma_update(Some("next"), "user_version", schema::SCHEMA)?;
    connection.pragma_update(Some("next"), "application_id", schema::APPLICATION)?;
    same_rows(connection, "next")
}

/// SQLCipher's function gives SQLite's reason as a text alone.
fn exported(error: rusqlite::Error) -> StoreError {
    if error.to_string().contains("disk is full") {
        StoreError::Full
    } else {
        error.into()
    }
}

/// Refuses unless an attached file holds the rows of the main one, all of them and no other, in pages that hold
/// together.
pub(crate) fn same_rows(connection: &Connection, other: &str) -> Result<(), StoreError> {
    let intact: String = connection.query_row(&format!("PRAGMA {other}.integrity_check(1)"), [], |row| {
        row.get(0)
    })?;
    if intact != "ok" {
        return Err(StoreError::damaged(format!("the new file: {intact}")));
    }
    for table in tables(connection, "main")? {
        let different: bool = connection.query_row(
            &format!(
                "SELECT (SELECT count(*) FROM main.{table}) <> (SELECT count(*) FROM {other}.{table})
                    OR EXISTS (SELECT * FROM main.{table} EXCEPT SELECT * FROM {other}.{table})"
            ),
            [],
            |row| row.get(0),
        )?;
        if different {
            return Err(StoreError::damaged(format!("the new file: rows of {table}")));
        }
    }
    Ok(())
}

/// The tables of a file, by name.
pub(crate) fn tables(connection: &Connection, of: &str) -> Result<Vec<String>, StoreError> {
    let sql = format!(
        "SELECT name FROM {of}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY 1"
    );
    let mut statement = connection.prepare(&sql)?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// Opens the new file by itself, as the next start will.
fn open_once(next: &Path, new: Option<&Passphrase>) -> Result<(), OpenError> {
    let opened = file::connect(next, OpenFlags::SQLITE_OPEN_READ_ONLY, new)?;
    schema::version(&opened)?;
    Ok(file::close(opened)?)
}

/// Folds the log into the file and removes it: none of it may be read into another file.
fn fold(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let mode: String =
        connection.pragma_update_and_check(None, "journal_mode", "DELETE", |row| row.get(0))?;
    if mode == "delete" {
        Ok(())
    } else {
        Err(StoreError::Locked)
    }
}
