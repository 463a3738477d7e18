//! Files as the disk has them: made durable, overwritten, moved aside, and still the same.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

/// The file that stands beside another, its name with an ending: `vigie.db` and `-wal` are `vigie.db-wal`.
pub(crate) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Returns once what was written to the file lies on the disk.
pub(crate) fn sync(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Returns once the names in the folder that holds a file lie on the disk.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Puts a file in the place of another, which is there whole until it is gone, and overwrites what that one held.
pub(crate) fn replace(new: &Path, old: &Path) -> io::Result<()> {
    sync(new)?;
    // On Windows a file that is open can be in the way of its own replacement.
    #[cfg(unix)]
    let held = OpenOptions::new().write(true).open(old).ok();
    fs::rename(new, old)?;
    sync_folder(old)?;
    #[cfg(unix)]
    if let Some(held) = held {
        overwrite(held)?;
    }
    Ok(())
}

/// Overwrites a file and removes it. One that is not there is already gone.
pub(crate) fn erase(path: &Path) -> io::Result<()> {
    match OpenOptions::new().write(true).open(path) {
        Ok(file) => overwrite(file)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    }
    fs::remove_file(path)
}

/// Writes zeros over all that a file holds. A disk that never writes twice in one place keeps the old bytes.
fn overwrite(mut file: File) -> io::Result<()> {
    static ZEROS: [u8; 65_536] = [0; 65_536];
    let length = file.metadata()?.len();
    file.rewind()?;
    let mut left = length;
    while left > 0 {
        let part = left.min(ZEROS.len() as u64);
        let part = usize::try_from(part).unwrap_or(ZEROS.len());
        file.write_all(ZEROS.get(..part).unwrap_or(&ZEROS))?;
        left -= part as u64;
    }
    file.sync_all()
}

/// Makes a folder for its owner alone, with those above it.
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes an empty file that its owner alone can read.
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ())
}

/// Which file stands at a path, not by its name: another one in its place is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity(u64, u64);

impl Identity {
    /// The one at a path; `None` if there is none.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok()?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Some(Self(found.dev(), found.ino()))
        }
        // Windows neither removes nor replaces a file that SQLite has open.
        #[cfg(not(unix))]
        found.is_file().then_some(Self(0, 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_is_erased_is_overwritten_first() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file");
        let other = folder.path().join("the same bytes");
        fs::write(&path, "planted".repeat(20_000)).expect("written");
        fs::hard_link(&path, &other).expect("linked");
        erase(&path).expect("erased");
        assert!(!path.exists());
        assert!(fs::read(&other).expect("read").iter().all(|it| *it == 0));
        erase(&path).expect("already gone");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_replaced_is_overwritten_and_the_new_file_is_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let (new, old) = (folder.path().join("new"), folder.path().join("old"));
        let other = folder.path().join("the same bytes");
        fs::write(&new, "after").expect("written");
        fs::write(&old, "before").expect("written");
        fs::hard_link(&old, &other).expect("linked");
        let was = Identity::of(&old);
        replace(&new, &old).expect("replaced");
        assert_eq!(fs::read(&old).expect("read"), b"after");
        assert_eq!(fs::read(&other).expect("read"), [0; 6]);
        assert_ne!(Identity::of(&old), was);
        assert_eq!(Identity::of(&new), None);
    }
}
