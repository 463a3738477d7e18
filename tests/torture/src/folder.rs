//! The data folder is moved away, replaced or emptied while the file is open, and the clock goes back.

use std::fs;

use vigie_store::{Moment, Store, StoreError};

use crate::world::{dossier, everything, given, practice};
use crate::{Failing, Plan};

pub(crate) fn torment(_: Plan) -> Failing<String> {
    let root = tempfile::tempdir()?;
    let (folder, away) = (root.path().join("data"), root.path().join("away"));
    let path = folder.join("vigie.db");
    let mut store = Store::open(&path)?;
    let id = dossier(&mut store, "Parti")?;
    store.record(&id, &practice(0)?, &given(0)?, Moment(1_000))?;
    let known = everything(&mut store)?;
    let mut said = 0;
    let mut refused = |store: &mut Store, what: &str| -> Failing<()> {
        match store.record(&id, &practice(1)?, &given(1)?, Moment(1_001)) {
            Err(StoreError::Gone) => {
                said += 1;
                Ok(())
            }
            other => Err(format!("{what}: {other:?}").into()),
        }
    };

    fs::rename(&folder, &away)?;
    refused(&mut store, "moved away")?;
    fs::create_dir(&folder)?;
    refused(&mut store, "an empty folder in its place")?;
    fs::copy(away.join("vigie.db"), &path)?;
    refused(&mut store, "a copy in its place")?;
    let elsewhere = root.path().join("elsewhere.db");
    store.copy_to(&elsewhere)?;
    if everything(&mut Store::open(&elsewhere)?)? != known {
        return Err("a copy made meanwhile holds something else".into());
    }
    fs::remove_dir_all(&folder)?;
    fs::rename(&away, &folder)?;
    if everything(&mut store)? != known {
        return Err("back in its place, it holds something else".into());
    }
    store.record(&id, &practice(1)?, &given(1)?, Moment(1_002))?;

    let log = folder.join("vigie.db-wal");
    fs::rename(&log, root.path().join("log"))?;
    refused(&mut store, "the log taken away")?;
    fs::rename(root.path().join("log"), &log)?;
    store.record(&id, &practice(2)?, &given(2)?, Moment(5))?;
    let later = store.dossier(&id)?.changed_at;
    if later < Moment(1_002) {
        return Err(format!("the clock went back, and so did the dossier: {later:?}").into());
    }
    fs::remove_dir_all(&folder)?;
    refused(&mut store, "deleted")?;
    Ok(format!(
        "{said} of 5 said before anything was written; back in its place, nothing lost; a clock that went back moved nothing back"
    ))
}
