//! A disk that fills up under the data file.

use std::fs;
use std::path::Path;
use std::process::Command;

use vigie_store::{Moment, OpenError, ProtectError, Store, StoreError};

use crate::world::{dossier, everything, passphrase, practice};
use crate::{Failing, Plan};

/// A small disk in memory, taken away with the value.
struct Disk(tempfile::TempDir);

impl Disk {
    /// `None` where this session may mount nothing.
    fn new() -> Failing<Option<Self>> {
        let folder = tempfile::tempdir()?;
        #[expect(clippy::disallowed_methods, reason = "the system's own command mounts a disk")]
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=1m", "tmpfs"])
            .arg(folder.path())
            .stderr(std::process::Stdio::null())
            .status();
        Ok(mounted.is_ok_and(|it| it.success()).then_some(Self(folder)))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        #[expect(
            clippy::disallowed_methods,
            reason = "the system's own command unmounts a disk"
        )]
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

pub(crate) fn torment(_: Plan) -> Failing<String> {
    let Some(disk) = Disk::new()? else {
        return Ok("not run: no disk can be mounted here; run as root on Linux".into());
    };
    let path = disk.path().join("vigie.db");
    let mut store = Store::open(&path)?;
    let id = dossier(&mut store, "Plein")?;
    let filler = disk.path().join("filler");
    fs::write(&filler, vec![1; 200_000])?;
    let note = "x".repeat(1_500);
    let mut kept = 0;
    let error = loop {
        match store.set_note(&id, &practice(kept)?, Some(&note), Moment(1)) {
            Ok(_) => kept += 1,
            Err(error) => break error,
        }
    };
    if !matches!(error, StoreError::Full) {
        return Err(format!("a full disk is said to be {error:?}").into());
    }
    let known = everything(&mut store)?;
    if store.dossier(&id)?.answers.len() != kept {
        return Err("a note that was saved is lost".into());
    }
    match store.protect(&passphrase("girafe")?) {
        Err(ProtectError::File(OpenError::Unusable(StoreError::Full))) => {}
        other => return Err(format!("protecting on a full disk: {other:?}").into()),
    }
    match store.make_copy(vigie_store::Reason::Daily) {
        Err(StoreError::Full) => {}
        other => return Err(format!("copying on a full disk: {other:?}").into()),
    }
    if everything(&mut store)? != known {
        return Err("the content changed".into());
    }
    drop(store);
    // Opening needs a little room: without it, it is refused and said.
    match Store::open(&path) {
        Ok(_) | Err(OpenError::Unusable(StoreError::Full)) => {}
        Err(error) => return Err(format!("opening on a full disk: {error:?}").into()),
    }
    fs::remove_file(&filler)?;
    let mut store = Store::open(&path)?;
    if everything(&mut store)? != known {
        return Err("opened again, the content changed".into());
    }
    store.set_note(&id, &practice(kept)?, Some(&note), Moment(2))?;
    store.verify()?;
    Ok(format!(
        "{kept} notes saved before the disk was full, 0 lost; passphrase and copy refused whole; with room again, it goes on"
    ))
}
