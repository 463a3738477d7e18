//! A child that changes the passphrase is killed at random instants. The file must open with the passphrase before or
//! the one after, hold what it held, and leave no copy that another one opens.

use std::fs;
use std::path::Path;
use std::time::Duration;

use fastrand::Rng;
use vigie_secrets::Passphrase;
use vigie_store::{Held, OpenError, Store};

use crate::kill::{REKEY, Victim, say};
use crate::world::{PLANTED, everything, files_with, make, passphrase};
use crate::{Failing, Plan};

/// The states that the child goes through, round and round: no passphrase, then three of them.
const STATES: [Option<&str>; 4] = [None, Some("girafe"), Some("tabouret"), Some("cumulus")];

/// The state that the child should find the file in.
const HINT: &str = "VIGIE_TORTURE_STATE";

fn state(number: usize) -> Failing<Option<Passphrase>> {
    STATES
        .get(number % STATES.len())
        .copied()
        .flatten()
        .map(passphrase)
        .transpose()
}

/// Goes on from the state that the file is in, and says each before and after.
pub(crate) fn for_ever(path: &Path) -> Failing<()> {
    let hint = std::env::var(HINT)?.parse()?;
    let (mut now, mut store) = find(path, hint)?.ok_or("no passphrase opens the file")?;
    loop {
        let next = (now + 1) % STATES.len();
        say(&format!("from {now} to {next}"))?;
        match (state(now)?, state(next)?) {
            (None, Some(new)) => store.protect(&new)?,
            (Some(old), Some(new)) => store.change_passphrase(&old, &new)?,
            (Some(old), None) => store.unprotect(&old)?,
            (None, None) => return Err("no way from nothing to nothing".into()),
        };
        now = next;
        say(&format!("in {now}"))?;
    }
}

/// The state that a file is in, and the file, open. The state that is likely is tried first.
fn find(path: &Path, hint: usize) -> Failing<Option<(usize, Store)>> {
    let held = Held::take(path)?;
    for number in (hint..hint + STATES.len()).map(|it| it % STATES.len()) {
        let opened = match state(number)? {
            None => held.open(None),
            Some(known) if held.asks()? == vigie_store::Asks::Passphrase => held.open(Some(&known)),
            Some(_) => continue,
        };
        match opened {
            Ok(store) => return Ok(Some((number, store))),
            Err(OpenError::Protected | OpenError::WrongPassphrase) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(None)
}

pub(crate) fn torment(plan: Plan) -> Failing<String> {
    let mut random = Rng::with_seed(plan.seed ^ 1);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vigie.db");
    let mut store = make(&path, None)?;
    let known = everything(&mut store)?;
    drop(store);
    let (mut changes, mut old, mut new, mut left, mut now) = (0, 0, 0, 0, 0);
    let mut change = Duration::ZERO;
    for kill in 0..plan.kills {
        let mut victim = Victim::start_with(REKEY, &path, (HINT, &now.to_string()))?;
        let mut lines = vec![victim.line()?];
        if kill % 20 == 0 {
            change = victim.time_to_next_line()?;
            lines = vec![victim.line()?];
            changes += 1;
        }
        // Anywhere within a change, or a little into the next.
        lines.extend(victim.kill_after(change.mul_f64(random.f64() * 1.3))?);
        changes += lines.iter().filter(|it| it.starts_with("in ")).count();
        let last = lines.last().ok_or("it said nothing")?.clone();
        left += usize::from(folder.path().join("vigie.db.next").exists());
        let (found, mut store) =
            find(&path, now)?.ok_or("neither the old nor the new passphrase opens the file")?;
        let numbers: Vec<usize> = last.split(' ').filter_map(|it| it.parse().ok()).collect();
        match numbers.as_slice() {
            [before, _] if found == *before => old += 1,
            [_, after] | [after] if found == *after => new += 1,
            _ => return Err(format!("after « {last} » the file is in {found}").into()),
        }
        if everything(&mut store)? != known {
            return Err("the content changed".into());
        }
        now = found;
        store.verify()?;
        let held = store.close()?;
        copies_open_alike(&held, state(found)?.as_ref(), folder.path())?;
    }
    Ok(format!(
        "{} kills in {changes} whole changes: {old} opened as before, {new} as after, 0 not; \
         {left} half-made files removed; content and copies right each time",
        plan.kills
    ))
}

/// Every copy opens as the file does; where it is protected, no file of the folder holds the planted word.
fn copies_open_alike(held: &Held, known: Option<&Passphrase>, folder: &Path) -> Failing<()> {
    let copies = held.copies()?;
    for copy in &copies {
        let path = folder.join("vigie.db.copies").join(&copy.name);
        let alike = Held::take(&path)?;
        if (alike.asks()? == vigie_store::Asks::Passphrase) != known.is_some() {
            return Err(format!("{} is not protected as the file is", copy.name).into());
        }
        alike.open(known)?;
        fs::remove_file(folder.join("vigie.db.copies").join(format!("{}.lock", copy.name)))?;
    }
    if known.is_some() && !files_with(folder, PLANTED)?.is_empty() {
        return Err("a file beside the protected one can be read".into());
    }
    Ok(())
}
