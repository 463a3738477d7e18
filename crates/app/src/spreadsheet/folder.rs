//! A pack written as a new folder: whole, or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use vigie_content::PackFiles;

use crate::output::WriteError;
use crate::refusal::{Reason, Refusal};

/// Refuses a folder that is there already: what is in it is somebody's work.
pub(super) fn check_free(to: &Path) -> Result<(), Refusal> {
    if fs::symlink_metadata(to).is_ok() {
        return Err(Refusal::from(Reason::new("sheet-output-exists")).in_file(to.display()));
    }
    let parent = parent(to);
    if !parent.is_dir() {
        return Err(WriteError::NoFolder(parent.to_owned()).into());
    }
    Ok(())
}

/// Writes a folder beside its place, then gives it its name.
pub(super) fn write_new(to: &Path, files: &PackFiles) -> Result<(), Refusal> {
    check_free(to)?;
    let cannot = |error: io::Error| Refusal::from(WriteError::of(to, error));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".vigie-").suffix(".tmp");
    // A pack is not private: whoever may read the folder around it may read it.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    let folder = builder.tempdir_in(parent(to)).map_err(cannot)?;
    for (path, text) in files.iter() {
        let file = folder.path().join(path);
        if let Some(inside) = file.parent() {
            fs::create_dir_all(inside).map_err(cannot)?;
        }
        let mut file = File::create_new(&file).map_err(cannot)?;
        file.write_all(text.as_bytes()).map_err(cannot)?;
        file.sync_all().map_err(cannot)?;
    }
    fs::rename(folder.path(), to).map_err(cannot)?;
    // It has another name now: there is nothing left to remove.
    let _ = folder.keep();
    Ok(())
}

fn parent(to: &Path) -> &Path {
    match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    }
}
