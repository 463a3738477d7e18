//! Files written whole or not at all: a temporary file in the same folder, then a rename.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::refusal::{Reason, Refusal};

/// Why a file cannot be written. Whatever stood there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// Its folder does not exist.
    #[error("no such folder: {}", .0.display())]
    NoFolder(PathBuf),
    /// A folder already has that name.
    #[error("is a folder: {}", .0.display())]
    IsFolder(PathBuf),
    /// The system does not allow it.
    #[error("not allowed: {}", .0.display())]
    NotAllowed(PathBuf),
    /// The disk is full.
    #[error("disk full: {}", .0.display())]
    DiskFull(PathBuf),
    /// Something else.
    #[error("cannot write {}", .path.display())]
    Other {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Writes a file whole or not at all.
pub fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    prepare(path, bytes)?
        .persist(path)
        .map_err(|error| WriteError::of(path, error.error))?;
    Ok(())
}

/// Writes several files: none is put in place before all are on the disk.
pub fn write_all(files: &[(PathBuf, Vec<u8>)]) -> Result<(), WriteError> {
    let ready: Result<Vec<_>, WriteError> = files
        .iter()
        .map(|(path, bytes)| Ok((path, prepare(path, bytes)?)))
        .collect();
    for (path, file) in ready? {
        file.persist(path)
            .map_err(|error| WriteError::of(path, error.error))?;
    }
    Ok(())
}

fn prepare(path: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, WriteError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(WriteError::NoFolder(folder.to_owned()));
    }
    if let Ok(existing) = std::fs::metadata(path) {
        if existing.is_dir() {
            return Err(WriteError::IsFolder(path.to_owned()));
        }
        // A file that may not be written is not replaced either, although its folder would allow it; nor is a device.
        if !existing.is_file() || existing.permissions().readonly() {
            return Err(WriteError::NotAllowed(path.to_owned()));
        }
    }
    // Elsewhere the attribute of a folder says nothing about writing in it.
    if cfg!(unix) && std::fs::metadata(folder).is_ok_and(|it| it.permissions().readonly()) {
        return Err(WriteError::NotAllowed(path.to_owned()));
    }
    let cannot = |error| WriteError::of(path, error);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".vigie-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600));
    let mut file = builder.tempfile_in(folder).map_err(cannot)?;
    file.write_all(bytes).map_err(cannot)?;
    file.as_file().sync_all().map_err(cannot)?;
    Ok(file)
}

impl WriteError {
    pub(crate) fn of(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
                Self::DiskFull(path)
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotAllowed(path),
            _ => Self::Other { path, source },
        }
    }
}

impl From<WriteError> for Refusal {
    fn from(error: WriteError) -> Self {
        let (path, reason) = match error {
            WriteError::NoFolder(path) => (path, Reason::new("output-no-folder")),
            WriteError::IsFolder(path) => (path, Reason::new("output-is-folder")),
            WriteError::NotAllowed(path) => (path, Reason::new("output-not-allowed")),
            WriteError::DiskFull(path) => (path, Reason::new("output-disk-full")),
            WriteError::Other { path, source } => (path, Reason::new("output-other").with("detail", source)),
        };
        Self::from(reason).in_file(path.display())
    }
}
