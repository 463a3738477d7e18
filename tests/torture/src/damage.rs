//! A file with a flipped bit, a stretch of zeros or its end cut off. It must be refused, or read as it was written.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use vigie_secrets::Passphrase;
use vigie_store::Held;

use crate::world::{everything, make, passphrase};
use crate::{Failing, Plan};

/// After one refusal in so many the copy is put back: making a key from a passphrase is slow on purpose.
const RESTORED: usize = 8;

/// What is done to the bytes.
#[derive(Debug, Clone, Copy)]
enum Harm {
    FlippedBit,
    Zeros,
    Cut,
}

pub(crate) fn in_the_clear(plan: Plan) -> Failing<String> {
    torment(plan, None)
}

pub(crate) fn protected(plan: Plan) -> Failing<String> {
    torment(plan, Some(&passphrase("girafe")?))
}

fn torment(plan: Plan, known: Option<&Passphrase>) -> Failing<String> {
    let mut random = Rng::with_seed(plan.seed ^ 2);
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("vigie.db");
    let mut store = make(&path, known)?;
    let right = everything(&mut store)?;
    store.make_copy(vigie_store::Reason::Daily)?;
    drop(store);
    let whole = fs::read(&path)?;
    let (mut figures, mut refused) = (Vec::new(), 0);
    for harm in [Harm::FlippedBit, Harm::Zeros, Harm::Cut] {
        let (mut at_opening, mut at_reading, mut as_written) = (0, 0, 0);
        for _ in 0..plan.places {
            let (bytes, what) = harmed(&whole, harm, &mut random);
            fs::write(&path, bytes)?;
            match look(&path, known, &right)? {
                Found::RefusedAtOpening => at_opening += 1,
                Found::RefusedAtReading => at_reading += 1,
                Found::AsWritten => {
                    as_written += 1;
                    continue;
                }
                Found::Changed => return Err(format!("silently changed by {what}").into()),
            }
            refused += 1;
            if refused % RESTORED == 1 {
                restore(&path, known, &right).map_err(|error| format!("{what}: {error}"))?;
                fs::remove_dir_all(folder.path().join("vigie.db.aside"))?;
            }
        }
        figures.push(format!(
            "{harm:?}: {at_opening} refused at opening, {at_reading} at reading, {as_written} read as written"
        ));
    }
    Ok(format!(
        "{}; 0 silently changed; the last good copy put back after every {RESTORED}th refusal, right each time",
        figures.join("; ")
    ))
}

/// The bytes after harm, and what it was.
fn harmed(whole: &[u8], harm: Harm, random: &mut Rng) -> (Vec<u8>, String) {
    let mut bytes = whole.to_vec();
    let at = random.usize(..bytes.len());
    match harm {
        Harm::FlippedBit => {
            let bit = random.u8(..8);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= 1 << bit;
            }
            (bytes, format!("bit {bit} of byte {at}"))
        }
        Harm::Zeros => {
            let length = random.usize(1..4_096);
            bytes.iter_mut().skip(at).take(length).for_each(|it| *it = 0);
            (bytes, format!("{length} zeros from byte {at}"))
        }
        Harm::Cut => {
            bytes.truncate(at);
            (bytes, format!("an end at byte {at}"))
        }
    }
}

enum Found {
    RefusedAtOpening,
    RefusedAtReading,
    AsWritten,
    Changed,
}

fn look(path: &Path, known: Option<&Passphrase>, right: &str) -> Failing<Found> {
    let held = Held::take(path)?;
    let Ok(mut store) = held.open(known) else {
        return Ok(Found::RefusedAtOpening);
    };
    Ok(match everything(&mut store) {
        Err(_) => Found::RefusedAtReading,
        Ok(found) if found == right => Found::AsWritten,
        Ok(_) => Found::Changed,
    })
}

/// The last good copy is offered, takes the place of the damaged file, and holds everything.
fn restore(path: &Path, known: Option<&Passphrase>, right: &str) -> Failing<()> {
    let held = Held::take(path)?;
    let copy = held.last_good_copy(known)?.ok_or("no good copy is offered")?;
    held.restore(&copy.name, known)?;
    if everything(&mut held.open(known)?)? == right {
        Ok(())
    } else {
        Err("the copy holds something else".into())
    }
}
