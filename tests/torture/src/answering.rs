//! A child that answers is killed at random instants. Nothing that was said to be saved may be missing.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use fastrand::Rng;
use vigie_assessment::ChoiceId;
use vigie_store::{Held, Moment, Store};

use crate::kill::{ANSWER, Victim, say};
use crate::world::{dossier, given, passphrase, practice};
use crate::{Failing, Plan};

/// Answers question after question, each with a number that grows over all lives of the child.
pub(crate) fn for_ever(path: &Path) -> Failing<()> {
    let mut store = open(path)?;
    let dossier = store.dossiers()?.pop().ok_or("no dossier")?;
    for number in dossier.answers.len().. {
        store.record(&dossier.id, &practice(number)?, &given(number)?, Moment(0))?;
        say(&number.to_string())?;
    }
    Ok(())
}

/// Kills the child; half of its lives are in a file with a passphrase.
pub(crate) fn torment(plan: Plan) -> Failing<String> {
    let mut random = Rng::with_seed(plan.seed);
    let mut acknowledged = 0;
    for protected in [false, true] {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("vigie.db");
        let mut store = Store::open(&path)?;
        dossier(&mut store, "Tué")?;
        if protected {
            store.protect(&passphrase("girafe")?)?;
        }
        drop(store);
        let mut said = BTreeSet::new();
        for _ in 0..plan.kills / 2 {
            let wait = Duration::from_micros(random.u64(..250_000));
            let mut victim = Victim::start(ANSWER, &path)?;
            // Its first answer shows that it is at work.
            said.insert(victim.line()?.parse::<usize>()?);
            for line in victim.kill_after(wait)? {
                said.insert(line.parse()?);
            }
            check(&path, &said)?;
        }
        acknowledged += said.len();
    }
    Ok(format!(
        "{} kills, {acknowledged} answers acknowledged, 0 lost, every file whole",
        plan.kills / 2 * 2
    ))
}

fn open(path: &Path) -> Failing<Store> {
    Ok(Held::take(path)?.open(Some(&passphrase("girafe")?))?)
}

fn check(path: &Path, said: &BTreeSet<usize>) -> Failing<()> {
    let mut store = open(path)?;
    let dossier = store.dossiers()?.pop().ok_or("the dossier is lost")?;
    let found: BTreeSet<&str> = dossier
        .answers
        .iter()
        .filter_map(|it| it.given.as_ref()?.answer.choice.as_ref().map(ChoiceId::as_str))
        .collect();
    for number in said {
        if !found.contains(format!("choice-{number}").as_str()) {
            return Err(format!("answer {number} was saved and is lost").into());
        }
    }
    store.verify()?;
    Ok(())
}
