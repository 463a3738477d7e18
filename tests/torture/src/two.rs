//! Two programs at once: the second is refused, and let in once the first is gone, killed or not.

use std::path::Path;
use std::time::Duration;

use vigie_store::{OpenError, Store};

use crate::kill::{HOLD, Victim, say};
use crate::world::{everything, make};
use crate::{Failing, Plan};

/// Opens the file and waits to be killed.
pub(crate) fn hold(path: &Path) -> Failing<()> {
    let store = Store::open(path)?;
    say("open")?;
    std::thread::sleep(Duration::from_mins(1));
    drop(store);
    Ok(())
}

pub(crate) fn torment(_: Plan) -> Failing<String> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vigie.db");
    let mut store = make(&path, None)?;
    let known = everything(&mut store)?;
    drop(store);
    let mut refused = 0;
    for _ in 0..5 {
        let mut first = Victim::start(HOLD, &path)?;
        if first.line()? != "open" {
            return Err("the first program could not open the file".into());
        }
        match Store::open(&path) {
            Err(OpenError::Held) => refused += 1,
            other => return Err(format!("the second program: {other:?}").into()),
        }
        first.kill_after(Duration::ZERO)?;
        if everything(&mut Store::open(&path)?)? != known {
            return Err("the content changed".into());
        }
    }
    Ok(format!(
        "{refused} of 5 second programs refused, each let in after the first was killed"
    ))
}
