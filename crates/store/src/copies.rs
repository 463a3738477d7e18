//! Copies of the data file: made before it changes shape, once a day, and wherever one is asked for.
//!
//! A copy is written by SQLite itself from one state of the file, row by row: it holds nothing that was deleted, cannot
//! carry a broken page over, and is encrypted with the file's own key where the file is. Five are kept.

mod restore;

pub(crate) use restore::set_aside;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rusqlite::Connection;

use crate::file::{self, disk};
use crate::protect::rewrite::same_rows;
use crate::{Moment, Store, StoreError};

/// How many copies are kept.
const KEPT: usize = 5;
/// The least time between two daily copies, in milliseconds: twenty hours, so that opening at nine each morning makes
/// one each morning.
const A_DAY: u64 = 20 * 3_600_000;

/// A copy that Vigie keeps beside the data file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SafetyCopy {
    /// Its file's name.
    pub name: String,
    /// Why it was made.
    pub reason: Reason,
    /// When, as its file says.
    pub made_at: Moment,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// A day had gone by.
    Daily,
    /// A newer Vigie was about to change the file's shape.
    Migration,
    /// A dossier was about to come in.
    Import,
    /// The copies before it were erased: they held what was erased, or opened with another passphrase.
    Renewed,
}

/// What was done with the copies after an erasure or a change of passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Renewed {
    /// How many copies and files set aside were erased; one new copy stands for them.
    pub erased: usize,
}

impl Reason {
    const ALL: [Self; 4] = [Self::Daily, Self::Migration, Self::Import, Self::Renewed];

    /// Its name in messages and in the name of the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Renewed => "renewed",
        }
    }
}

impl Store {
    /// The copies that are kept, the last one first.
    pub fn copies(&self) -> Result<Vec<SafetyCopy>, StoreError> {
        list(self.path())
    }

    /// Makes a copy now.
    pub fn make_copy(&mut self, reason: Reason) -> Result<SafetyCopy, StoreError> {
        make(&self.connection, self.path(), reason)
    }

    /// Makes a copy if the last one is a day old, or dated in the future by a clock that was wrong.
    pub fn copy_if_due(&mut self, now: Moment) -> Result<Option<SafetyCopy>, StoreError> {
        let last = self.copies()?.into_iter().next();
        if last.is_some_and(|it| it.made_at.0.abs_diff(now.0) < A_DAY) {
            return Ok(None);
        }
        self.make_copy(Reason::Daily).map(Some)
    }

    /// Writes a copy to a chosen place, in place of what is there. It is encrypted where the data file is.
    pub fn copy_to(&self, to: &Path) -> Result<(), StoreError> {
        if disk::Identity::of(to).is_some_and(|it| disk::Identity::of(self.path()) == Some(it)) {
            return Err(StoreError::Locked);
        }
        let part = disk::beside(to, ".part");
        disk::erase(&part).map_err(StoreError::from_disk)?;
        write(&self.connection, &part)?;
        disk::sync(&part)
            .and_then(|()| fs::rename(&part, to))
            .map_err(StoreError::from_disk)?;
        disk::sync_folder(to).map_err(StoreError::from_disk)
    }

    /// Leaves nothing of what was deleted: the file is written anew without it, its log is cut, and the copies and the
    /// files set aside, which may hold it, are erased for one new copy.
    pub fn leave_no_trace(&mut self) -> Result<Renewed, StoreError> {
        to_renew(self.path())?;
        self.renew_copies()
    }

    /// Finishes what [`to_renew`] has begun.
    pub(crate) fn renew_copies(&mut self) -> Result<Renewed, StoreError> {
        file::empty_log(&self.connection)?;
        self.connection.execute_batch("VACUUM;")?;
        file::empty_log(&self.connection)?;
        let path = self.path().to_path_buf();
        let old = list(&path)?;
        make(&self.connection, &path, Reason::Renewed)?;
        let mut erased = 0;
        for copy in old {
            disk::erase(&folder(&path).join(copy.name)).map_err(StoreError::from_disk)?;
            erased += 1;
        }
        erased += restore::erase_set_aside(&path).map_err(StoreError::from_disk)?;
        disk::erase(&mark(&path)).map_err(StoreError::from_disk)?;
        Ok(Renewed { erased })
    }
}

/// Notes that copies may hold what they must not, until [`Store::renew_copies`] is done with them.
pub(crate) fn to_renew(path: &Path) -> Result<(), StoreError> {
    match disk::make_private(&mark(path)) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(StoreError::from_disk(error)),
        Ok(()) | Err(_) => disk::sync_folder(path).map_err(StoreError::from_disk),
    }
}

/// Whether a program was stopped before it was done with the copies.
pub(crate) fn are_to_renew(path: &Path) -> bool {
    mark(path).exists()
}

fn mark(path: &Path) -> PathBuf {
    disk::beside(path, ".renew")
}

fn folder(path: &Path) -> PathBuf {
    disk::beside(path, ".copies")
}

/// Erases every copy and every file set aside, and says how many.
pub(crate) fn erase_all(path: &Path) -> io::Result<usize> {
    Ok(restore::erase_within(&folder(path))? + restore::erase_set_aside(path)?)
}

/// Copies the open file, then lets go of the oldest copies.
pub(crate) fn make(connection: &Connection, path: &Path, reason: Reason) -> Result<SafetyCopy, StoreError> {
    let folder = folder(path);
    disk::make_folder(&folder).map_err(StoreError::from_disk)?;
    let number = numbered(&folder)?
        .into_iter()
        .map(|(number, ..)| number)
        .max()
        .unwrap_or(0)
        + 1;
    let name = format!("{number:06}-{}.db", reason.code());
    let part = folder.join("part");
    disk::erase(&part).map_err(StoreError::from_disk)?;
    write(connection, &part)?;
    let whole = folder.join(&name);
    disk::sync(&part)
        .and_then(|()| fs::rename(&part, &whole))
        .and_then(|()| disk::sync_folder(&whole))
        .map_err(StoreError::from_disk)?;
    let mut all = list(path)?;
    for old in all.split_off(all.len().min(KEPT)) {
        disk::erase(&folder.join(old.name)).map_err(StoreError::from_disk)?;
    }
    all.into_iter().next().ok_or(StoreError::Gone)
}

/// Writes a copy where nothing stands, and looks at it row by row.
fn write(connection: &Connection, to: &Path) -> Result<(), StoreError> {
    disk::make_private(to).map_err(StoreError::from_disk)?;
    let done = copy_and_compare(connection, file::text(to)?);
    if done.is_err() {
        // A half is worth nothing, and the error says why it is one.
        let _ = disk::erase(to);
    }
    done
}

fn copy_and_compare(connection: &Connection, to: &str) -> Result<(), StoreError> {
    connection.execute("VACUUM INTO ?1", [to])?;
    // Attached without a key of its own, a file is opened with the key of the main one.
    connection.execute("ATTACH DATABASE ?1 AS copied", [to])?;
    let same = same_rows(connection, "copied");
    connection.execute_batch("DETACH DATABASE copied;")?;
    same
}

/// The copies of a data file, the last one first.
pub(crate) fn list(path: &Path) -> Result<Vec<SafetyCopy>, StoreError> {
    let mut found = numbered(&folder(path))?;
    found.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    Ok(found.into_iter().map(|(_, copy)| copy).collect())
}

/// Every copy in a folder with its number.
fn numbered(folder: &Path) -> Result<Vec<(u64, SafetyCopy)>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(StoreError::from_disk(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(StoreError::from_disk)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some((number, reason)) = told(&name) else {
            continue;
        };
        let about = entry.metadata().map_err(StoreError::from_disk)?;
        let made = about.modified().map_err(StoreError::from_disk)?;
        let since = made.duration_since(UNIX_EPOCH).unwrap_or_default().as_millis();
        let copy = SafetyCopy {
            name,
            reason,
            made_at: Moment(i64::try_from(since).unwrap_or(i64::MAX)),
            bytes: about.len(),
        };
        found.push((number, copy));
    }
    Ok(found)
}

/// The number and the reason that the name of a copy tells; nothing of the name of another file.
fn told(name: &str) -> Option<(u64, Reason)> {
    let (number, reason) = name.strip_suffix(".db")?.split_once('-')?;
    let reason = Reason::ALL.into_iter().find(|it| it.code() == reason)?;
    Some((number.parse().ok()?, reason))
}
