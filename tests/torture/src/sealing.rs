//! A child that gives a dossier a passphrase of its own and takes it back is killed at random instants. The dossier must
//! be in one of the two files, whole, and in no other once it is sealed.

use std::path::Path;
use std::time::Duration;

use fastrand::Rng;
use vigie_store::{DossierId, Moment, Store};

use crate::kill::{SEAL, Victim, say};
use crate::world::{files_with, make, passphrase};
use crate::{Failing, Plan};

/// The dossier that is sealed, by the word that its name begins with.
const SEALED: &str = "Deux";

/// Seals and unseals for ever, from whichever state the file is in.
pub(crate) fn for_ever(path: &Path) -> Failing<()> {
    let mut store = Store::open(path)?;
    let own = passphrase("tabouret")?;
    loop {
        say("begun")?;
        match store.sealed()?.pop() {
            Some(sealed) => store.unseal(&sealed.id, &own)?,
            None => {
                let id = id(&mut store)?;
                store.seal(&id, &own, Moment(9))?
            }
        };
    }
}

fn id(store: &mut Store) -> Failing<DossierId> {
    let mut dossiers = store.dossiers()?.into_iter();
    let found = dossiers.find(|it| it.profile.name.starts_with(SEALED));
    Ok(found.ok_or("the dossier is lost")?.id)
}

pub(crate) fn torment(plan: Plan) -> Failing<String> {
    let mut random = Rng::with_seed(plan.seed ^ 4);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vigie.db");
    let mut store = make(&path, None)?;
    let id = id(&mut store)?;
    let known = whole(&mut store, &id)?;
    drop(store);
    let own = passphrase("tabouret")?;
    let (mut sealed, mut open, mut changes) = (0, 0, 0);
    let mut change = Duration::ZERO;
    for kill in 0..plan.kills {
        let mut victim = Victim::start(SEAL, &path)?;
        victim.line()?;
        if kill % 20 == 0 {
            change = victim.time_to_next_line()?;
            changes += 1;
        }
        changes += victim.kill_after(change.mul_f64(random.f64() * 1.3))?.len();
        let mut store = Store::open(&path)?;
        if store.sealed()?.is_empty() {
            open += 1;
        } else {
            sealed += 1;
            if let Some(file) = files_with(folder.path(), &format!("{SEALED} 7"))?.first() {
                return Err(format!("{} can be read and holds it", file.display()).into());
            }
            store.open_sealed(&id, &own)?;
        }
        if whole(&mut store, &id)? != known {
            return Err("the dossier changed".into());
        }
        store.verify()?;
    }
    Ok(format!(
        "{} kills in {changes} whole changes: {sealed} found sealed, {open} not, 0 lost or in both; none of its words readable while sealed",
        plan.kills
    ))
}

fn whole(store: &mut Store, id: &DossierId) -> Failing<String> {
    let store = store.of(id)?;
    Ok(format!("{:?} {}", store.every_round(id)?, store.changes(id)?))
}
