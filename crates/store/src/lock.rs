//! One program at a time: the lock beside the data file.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use vigie_secrets::Passphrase;

use crate::file::{self, disk};
use crate::{OpenError, Store};

/// How often a lock that another program has is asked for again, and after how long: two seconds in all.
const TRIES: u32 = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// A data file that this program alone may open, as long as one of its clones is alive. It says nothing of what the
/// file holds.
#[derive(Debug, Clone)]
pub struct Held {
    path: PathBuf,
    /// The lock goes with the last clone; the system lets go of it when the program ends in any way.
    _lock: Arc<File>,
}

/// Whether the file asks for a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asks {
    /// It opens without one, or is still to be made.
    Nothing,
    /// It opens with its passphrase alone.
    Passphrase,
}

impl Held {
    /// Takes the data file, with its folder made if need be; refused while another program has it.
    pub fn take(path: &Path) -> Result<Self, OpenError> {
        let folder = |path: &Path, source| OpenError::Folder {
            path: path.to_path_buf(),
            source,
        };
        if let Some(parent) = path.parent() {
            disk::make_folder(parent).map_err(|source| folder(parent, source))?;
        }
        let lock = disk::beside(path, ".lock");
        let file = match options().open(&lock) {
            Ok(file) => file,
            Err(error) if is_read_only(&error) => {
                return Err(OpenError::Unusable(crate::StoreError::ReadOnly));
            }
            Err(error) => return Err(folder(&lock, error)),
        };
        match patiently(&file) {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OpenError::Held),
            // Some network disks have no locks: SQLite's own are then all there is.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(folder(&lock, error)),
        }
        Ok(Self {
            path: path.to_path_buf(),
            _lock: Arc::new(file),
        })
    }

    /// Where the data file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Another file of the same data folder, under the same lock.
    pub(crate) fn of(&self, path: &Path) -> Self {
        Self {
            path: path.to_path_buf(),
            ..self.clone()
        }
    }

    /// Whether the file asks for a passphrase; an error if it cannot be opened with one either.
    pub fn asks(&self) -> Result<Asks, OpenError> {
        file::asks(&self.path)
    }

    /// Opens the file, made if it is not there. Without a passphrase where one is asked for, or with another than its
    /// own, it is refused; a passphrase for a file that asks for none is not used.
    pub fn open(&self, passphrase: Option<&Passphrase>) -> Result<Store, OpenError> {
        Store::open_held(self.clone(), passphrase)
    }
}

/// Takes the lock, waiting a little for a program that is about to end: one that was closed and started again.
fn patiently(file: &File) -> Result<(), TryLockError> {
    for _ in 0..TRIES {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => thread::sleep(PAUSE),
            other => return other,
        }
    }
    file.try_lock()
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn is_read_only(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}
