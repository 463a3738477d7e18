//! Files that travel, mutated: each is refused with a sentence, or says exactly what it said.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use vigie_app::dossiers::{BusinessForm, Chosen, Dossiers, Moment};
use vigie_app::portable::{Arrived, Incoming, arrive_bytes, export, export_clear};
use vigie_app::{Content, Language, Messages, Refusal, product_words};
use vigie_secrets::Passphrase;

use crate::world::passphrase;
use crate::{Failing, Plan};

/// Mutated files for each place of the plan.
const FILES: usize = 5;
/// The most memory that reading them may add, in kilobytes.
const MEMORY: u64 = 96 * 1_024;

pub(crate) fn torment(plan: Plan) -> Failing<String> {
    let mut random = Rng::with_seed(plan.seed ^ 3);
    let folder = tempfile::tempdir()?;
    let known = passphrase("girafe")?;
    let (clear, closed) = written(folder.path(), &known)?;
    let right = read(clear.clone(), &known).map_err(|it| format!("{it:?}"))?;
    let words: Vec<Messages> = Language::ALL
        .into_iter()
        .map(|it| Messages::new(it, &product_words(it)))
        .collect::<Result<_, _>>()
        .map_err(|it| format!("{it:?}"))?;
    let before = most_memory();
    let (mut refused, mut same) = (0, 0);
    for number in 0..plan.places * FILES {
        // Opening a closed one is slow on purpose: one in ten.
        let whole = if number % 10 == 0 { &closed } else { &clear };
        let bytes = mutated(whole, &mut random);
        match read(bytes, &known) {
            Ok(read) if read == right => same += 1,
            Ok(_) => return Err(format!("mutated file {number} was taken for another dossier").into()),
            Err(refusals) => {
                refused += 1;
                spoken(&refusals, &words)?;
            }
        }
    }
    let grown = match (before, most_memory()) {
        (Some(before), Some(after)) if after - before > MEMORY => {
            return Err(format!("{} KB more memory", after - before).into());
        }
        (Some(before), Some(after)) => format!("{} KB more memory at most", after - before),
        _ => "memory not measured on this system".to_owned(),
    };
    Ok(format!(
        "{} mutated files: {refused} refused with a sentence in both languages, {same} said the same, 0 taken for another; {grown}",
        plan.places * FILES
    ))
}

/// A dossier as a file in the clear, and closed.
fn written(folder: &Path, known: &Passphrase) -> Failing<(Vec<u8>, Vec<u8>)> {
    let content = Content::builtin().map_err(|error| format!("{error:?}"))?;
    let mut dossiers = Dossiers::open(&folder.join("vigie.db"))?;
    let form = BusinessForm {
        name: "Atelier fictif d’Émilie",
        people: 7,
        traits: &[],
    };
    let pack = content.pack();
    let id = dossiers.create(pack, form, Moment(0))?.id.to_string();
    for practice in pack.practices.iter().take(30) {
        if let Some(choice) = practice.choices.first() {
            let chosen = Chosen::Choice(choice.id.as_str());
            dossiers.answer(pack, &id, practice.id.as_str(), chosen, Moment(1))?;
            dossiers.set_note(pack, &id, practice.id.as_str(), "À voir lundi", Moment(2))?;
        }
    }
    dossiers.new_round(pack, &id, Moment(3))?;
    let clear = export_clear(&mut dossiers, &id)?;
    let closed = export(&mut dossiers, &id, known)?;
    fs::write(folder.join("closed.vigie"), &closed)?;
    Ok((clear, closed))
}

fn read(bytes: Vec<u8>, known: &Passphrase) -> Result<Incoming, Vec<Refusal>> {
    match arrive_bytes(bytes, "mutated.vigie")? {
        Arrived::Open(incoming) => Ok(*incoming),
        Arrived::Closed(closed) => closed.open(known),
    }
}

/// One to four changes: a bit, a byte, a piece cut out, doubled or filled with zeros, or the end cut off.
fn mutated(whole: &[u8], random: &mut Rng) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    for _ in 0..random.usize(1..5) {
        let at = random.usize(..bytes.len().max(1));
        let until = (at + random.usize(1..200)).min(bytes.len());
        let piece: Vec<u8> = bytes.get(at..until).unwrap_or_default().to_vec();
        match random.u8(..6) {
            0 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|it| *it ^= 1 << random.u8(..8)),
            1 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|it| *it = random.u8(..)),
            2 => drop(bytes.drain(at..until)),
            3 => drop(bytes.splice(at..at, piece)),
            4 => bytes.iter_mut().skip(at).take(until - at).for_each(|it| *it = 0),
            _ => bytes.truncate(at.max(1)),
        }
    }
    bytes
}

fn spoken(refusals: &[Refusal], words: &[Messages]) -> Failing<()> {
    if refusals.is_empty() {
        return Err("refused without a reason".into());
    }
    for (refusal, words) in refusals
        .iter()
        .flat_map(|it| words.iter().map(move |words| (it, words)))
    {
        let sentence = refusal.say(words);
        if !sentence.contains(' ') || sentence.contains("input-") {
            return Err(format!("no sentence: {sentence}").into());
        }
    }
    Ok(())
}

/// The most memory that this process has had, in kilobytes, where the system tells.
fn most_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|it| it.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
