//! A copy put in the place of the data file, which is set aside and never deleted.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::OpenFlags;
use vigie_secrets::Passphrase;

use super::{SafetyCopy, folder, list};
use crate::file::{self, NEXT, disk};
use crate::{Held, OpenError, StoreError, schema};

impl Held {
    /// The copies that are kept, the last one first.
    pub fn copies(&self) -> Result<Vec<SafetyCopy>, StoreError> {
        list(self.path())
    }

    /// The last copy that opens with this passphrase, or without one, and holds together.
    pub fn last_good_copy(&self, passphrase: Option<&Passphrase>) -> Result<Option<SafetyCopy>, StoreError> {
        let copies = self.copies()?.into_iter();
        let good = |copy: &SafetyCopy| is_good(&folder(self.path()).join(&copy.name), passphrase).is_ok();
        Ok(copies.into_iter().find(good))
    }

    /// Puts a copy in the place of the data file. What stood there is set aside under a name of its own. A copy that
    /// does not open with this passphrase, or does not hold together, changes nothing.
    pub fn restore(&self, name: &str, passphrase: Option<&Passphrase>) -> Result<(), OpenError> {
        let copies = self.copies()?;
        let copy = copies.iter().find(|it| it.name == name).ok_or(StoreError::Gone)?;
        let from = folder(self.path()).join(&copy.name);
        is_good(&from, passphrase)?;
        file::sweep(self.path())?;
        put(&from, self.path()).map_err(|error| StoreError::from_disk(error).into())
    }

    /// Sets the data file aside and puts an empty one in its place. The copies stay.
    pub fn begin_anew(&self) -> Result<(), OpenError> {
        set_aside(self.path()).map_err(StoreError::from_disk)?;
        file::sweep(self.path())?;
        file::make(self.path(), None)
    }
}

fn is_good(path: &Path, passphrase: Option<&Passphrase>) -> Result<(), OpenError> {
    let passphrase = match (file::asks(path)?, passphrase) {
        (crate::Asks::Nothing, _) => None,
        (crate::Asks::Passphrase, None) => return Err(OpenError::Protected),
        (crate::Asks::Passphrase, Some(passphrase)) => Some(passphrase),
    };
    let connection = file::connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, passphrase)?;
    schema::version(&connection)?;
    file::refuse_damage(&connection)?;
    Ok(file::close(connection)?)
}

fn put(from: &Path, path: &Path) -> io::Result<()> {
    let next = disk::beside(path, NEXT);
    disk::make_private(&next)?;
    fs::copy(from, &next)?;
    disk::sync(&next)?;
    set_aside(path)?;
    fs::rename(&next, path)?;
    disk::sync_folder(path)
}

/// Moves the file and its log into a folder of their own, the log first: it must never be read into another file.
/// Where there is neither, nothing is done.
pub(crate) fn set_aside(path: &Path) -> io::Result<()> {
    const ENDINGS: [&str; 4] = ["-wal", "-shm", "-journal", ""];
    if !ENDINGS.iter().any(|ending| disk::beside(path, ending).exists()) {
        return Ok(());
    }
    let there = aside(path);
    disk::make_folder(&there)?;
    let number = fs::read_dir(&there)?.count();
    let name = path
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    for ending in ENDINGS {
        let to = there.join(format!("{number:06}-{name}{ending}"));
        match fs::rename(disk::beside(path, ending), to) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Ok(()) | Err(_) => {}
        }
    }
    disk::sync_folder(path)
}

/// Erases what was set aside, and says how many files that were.
pub(super) fn erase_set_aside(path: &Path) -> io::Result<usize> {
    erase_within(&aside(path))
}

/// Erases every file of a folder and the folder, and says how many files that were.
pub(super) fn erase_within(folder: &Path) -> io::Result<usize> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(error),
    };
    let mut erased = 0;
    for entry in entries {
        disk::erase(&entry?.path())?;
        erased += 1;
    }
    fs::remove_dir(folder)?;
    Ok(erased)
}

fn aside(path: &Path) -> PathBuf {
    disk::beside(path, ".aside")
}
