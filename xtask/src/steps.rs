//! A chore as numbered steps: each says what it does, a failed one says which and what to do.

use std::time::Duration;

use crate::process::now;
use crate::words::{Words, words};

/// One step of a chore.
pub(crate) struct Step<'a> {
    /// What it does.
    title: Words,
    /// What to do when it fails.
    remedy: Words,
    work: Box<dyn FnOnce() -> Result<(), Words> + 'a>,
}

impl<'a> Step<'a> {
    /// A step with its title, what to do when it fails, and its work.
    pub(crate) fn new(title: Words, remedy: Words, work: impl FnOnce() -> Result<(), Words> + 'a) -> Self {
        Self {
            title,
            remedy,
            work: Box::new(work),
        }
    }
}

/// Runs the steps in order up to the first that fails, then prints how long each took.
pub(crate) fn perform(steps: Vec<Step<'_>>) -> Result<(), Words> {
    let count = steps.len();
    let mut took = Vec::new();
    let mut result = Ok(());
    for (index, step) in steps.into_iter().enumerate() {
        let number = index + 1;
        println!();
        heading(number, count).then("\u{a0}: ", ": ", &step.title).say();
        let started = now();
        let outcome = (step.work)();
        took.push((step.title.clone(), started.elapsed()));
        if let Err(cause) = outcome {
            result = Err(failed(number, count, &step.title, &cause, &step.remedy));
            break;
        }
    }
    if count > 1 {
        println!();
        for (title, time) in took {
            println!("{:>9}  {}", clock(time), title.in_short());
        }
    }
    println!();
    result
}

fn failed(number: usize, count: usize, title: &Words, cause: &Words, remedy: &Words) -> Words {
    words("Échec. ", "Failed. ")
        .then("", "", &heading(number, count))
        .then("\u{a0}: ", ": ", title)
        .then("\n  ", "\n  ", cause)
        .then("\n  À faire\u{a0}: ", "\n  What to do: ", remedy)
}

fn heading(number: usize, count: usize) -> Words {
    words(
        format!("[{number}/{count}] Étape {number} sur {count}"),
        format!("[{number}/{count}] Step {number} of {count}"),
    )
}

/// A duration as a person reads it.
pub(crate) fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds / 60 {
        0 => format!("{:.1} s", time.as_secs_f64()),
        minutes => format!("{minutes} min {:02}", seconds % 60),
    }
}

/// Says that a step has nothing to do.
pub(crate) fn already_done() {
    words("  déjà fait", "  already done").say();
}
