//! What `cargo xtask sensitivity` prints: how much the order of the first actions hangs on the numbers of the pack.
//!
//! Two questions, for each sample. If all effects and all weights were wrong at once, each by a factor between 0.67
//! and 1.5, how often would each of the first six actions stay among the first ten? And is there one number which,
//! wrong by that much alone, takes one of them out of the first six?

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its outputs"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use vigie_app::assessment::{Answer, Input, Level, Pack, PracticeId, Strength, plan};
use vigie_app::{AnswersFile, Content};

/// Anything that keeps the run from being made.
type Failing<T> = Result<T, Box<dyn std::error::Error>>;

/// How many times everything is changed at once.
const RUNS: usize = 1_000;
/// The same changes at every run of this program.
const SEED: u64 = 20_261_124;
/// The bounds of a factor.
const FACTORS: (f64, f64) = (0.67, 1.5);
/// Actions that are looked at, and places that they should keep.
const FIRST: usize = 6;
const AMONG: usize = 10;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let done = folder.ok_or_else(|| "usage: vigie-sensitivity SAMPLES".into());
    match done.and_then(|folder| measure(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vigie-sensitivity: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(samples: &Path) -> Failing<()> {
    let content = Content::builtin()?;
    let pack = content.pack();
    println!(
        "{RUNS} runs, every effect and weight times a factor in [{}, {}], seed {SEED}\n",
        FACTORS.0, FACTORS.1
    );
    for (name, input) in cases(samples, pack)? {
        let usual = order(pack, &input);
        let places = shaken(pack, &input)?;
        println!(
            "{name}\n{:<28} {:>10} {:>10} {:>9} {:>9}",
            "", "in first 6", "in first 10", "best", "worst"
        );
        for id in usual.iter().take(FIRST) {
            let of = places.get(id).map_or(&[][..], Vec::as_slice);
            println!(
                "{:<28} {:>9.1}% {:>9.1}% {:>9} {:>9}",
                id.as_str(),
                share(of, FIRST),
                share(of, AMONG),
                of.iter().min().map_or(0, |it| it + 1),
                of.iter().max().map_or(0, |it| it + 1)
            );
        }
        let hanging = alone(pack, &input, &usual)?;
        if hanging.is_empty() {
            println!("no single number takes one of them out of the first {FIRST}");
        }
        for (id, (worst, numbers)) in hanging {
            println!(
                "{id} falls to place {} at worst by one number alone: {}",
                worst + 1,
                numbers.join("; ")
            );
        }
        println!();
    }
    Ok(())
}

/// The samples, and a business with nothing in place that is asked everything.
fn cases(samples: &Path, pack: &Pack) -> Failing<Vec<(String, Input)>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(samples)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "json"));
    paths.sort();
    let mut cases = Vec::new();
    for path in paths {
        let read = AnswersFile::read(&path, pack);
        let file = read.map_err(|refusals| format!("{}: {refusals:?}", path.display()))?;
        let name = path
            .file_stem()
            .map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default();
        cases.push((name, file.input));
    }
    let mut nothing = cases.first().map(|(_, input)| input.clone()).ok_or("no sample")?;
    nothing.business.traits = pack.traits.iter().map(|it| it.id.clone()).collect();
    nothing.track = vigie_app::assessment::Track::Complete;
    let none = Answer {
        choice: None,
        level: Level::None,
    };
    nothing.answers = pack
        .practices
        .iter()
        .map(|it| (it.id.clone(), none.clone()))
        .collect();
    cases.push(("(nothing in place, everything asked)".into(), nothing));
    Ok(cases)
}

/// Actions to do, by rank. What is only found out is asked in one message, in any order.
fn order(pack: &Pack, input: &Input) -> Vec<PracticeId> {
    let actions = plan(pack, input).actions.into_iter();
    actions.map(|it| it.practice).collect()
}

/// The places, from 0, that each action takes over all runs.
fn shaken(pack: &Pack, input: &Input) -> Failing<BTreeMap<PracticeId, Vec<usize>>> {
    let mut chance = fastrand::Rng::with_seed(SEED);
    let mut places: BTreeMap<PracticeId, Vec<usize>> = BTreeMap::new();
    for _ in 0..RUNS {
        let mut changed = pack.clone();
        for scenario in &mut changed.scenarios {
            scenario.weight *= factor(&mut chance);
        }
        for practice in &mut changed.practices {
            for effect in &mut practice.effects {
                effect.strength = times(effect.strength, factor(&mut chance))?;
            }
        }
        for (place, id) in order(&changed, input).into_iter().enumerate() {
            places.entry(id).or_default().push(place);
        }
    }
    Ok(places)
}

/// By action: its worst place, from 0, and the numbers that push it out.
type Hanging = BTreeMap<PracticeId, (usize, Vec<String>)>;

/// Every number which, wrong alone, takes one of the first actions out of the first six.
fn alone(pack: &Pack, input: &Input, usual: &[PracticeId]) -> Failing<Hanging> {
    let first = usual.get(..FIRST.min(usual.len())).unwrap_or_default();
    let mut found = Hanging::new();
    let mut look = |changed: &Pack, what: &str| {
        let order = order(changed, input);
        for id in first {
            let place = order.iter().position(|it| it == id).unwrap_or(order.len());
            if place >= FIRST {
                let (worst, numbers) = found.entry(id.clone()).or_default();
                *worst = place.max(*worst);
                numbers.push(what.to_owned());
            }
        }
    };
    for by in [FACTORS.0, FACTORS.1] {
        for at in 0..pack.scenarios.len() {
            let mut changed = pack.clone();
            if let Some(scenario) = changed.scenarios.get_mut(at) {
                scenario.weight *= by;
                let what = format!("weight of {} × {by} (editorial)", scenario.id);
                look(&changed, &what);
            }
        }
        for at in 0..pack.practices.len() {
            for index in 0..pack.practices.get(at).map_or(0, |it| it.effects.len()) {
                let mut changed = pack.clone();
                let practice = changed.practices.get_mut(at).ok_or("a practice")?;
                let id = practice.id.clone();
                let effect = practice.effects.get_mut(index).ok_or("an effect")?;
                effect.strength = times(effect.strength, by)?;
                let source = effect.source.as_ref().map_or("editorial", |it| it.as_str());
                let what = format!("effect of {id} on {} × {by} ({source})", effect.scenario);
                look(&changed, &what);
            }
        }
    }
    Ok(found)
}

/// Spread evenly on a scale on which two thirds and one and a half are equally far from 1.
fn factor(chance: &mut fastrand::Rng) -> f64 {
    let (least, most) = FACTORS;
    least * (most / least).powf(chance.f64())
}

fn times(strength: Strength, factor: f64) -> Failing<Strength> {
    Strength::new((strength.value() * factor).min(0.99)).map_err(|error| format!("{error:?}").into())
}

#[expect(clippy::cast_precision_loss, reason = "a share of a thousand runs")]
fn share(places: &[usize], among: usize) -> f64 {
    let kept = places.iter().filter(|it| **it < among).count();
    100.0 * kept as f64 / (places.len().max(1)) as f64
}
