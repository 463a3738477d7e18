//! The data file under torture: killed, filled, cut, flipped, taken away. Each torment counts what it did, and fails at
//! the first thing lost or silently changed.
//!
//! A program that uses [`torment`] calls [`child`] first: some torments start the program again as a child to kill.

#![expect(clippy::print_stdout, reason = "a command-line tool speaks on its outputs")]

mod answering;
mod bytes;
mod damage;
mod folder;
mod full;
mod kill;
mod passphrase;
mod portable;
mod read_only;
mod sealing;
mod two;
mod world;

use std::process::ExitCode;

/// Anything that stops a torment, and what is lost.
pub type Failing<T> = Result<T, Box<dyn std::error::Error>>;

/// How often each torment is repeated.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// What the instants and places are drawn from.
    pub seed: u64,
    /// Kills of a child that answers, of one that changes the passphrase and of one that seals a dossier.
    pub kills: usize,
    /// Places at which each kind of damage is done to each kind of file.
    pub places: usize,
}

/// Does its worst, and says in a line what came of it.
type Torment = fn(Plan) -> Failing<String>;

/// What this program is to do when a torment started it; `None` when a person did.
pub fn child() -> Option<ExitCode> {
    let (role, path) = kill::role()?;
    let outcome = match role.as_str() {
        kill::ANSWER => answering::for_ever(&path),
        kill::REKEY => passphrase::for_ever(&path),
        kill::SEAL => sealing::for_ever(&path),
        kill::HOLD => two::hold(&path),
        kill::TRY => read_only::attempt(&path),
        other => Err(format!("no role {other}").into()),
    };
    Some(match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody may be there to hear it: the parent may be what was killed.
            let _ = kill::say(&format!("{}{error}", kill::COMPLAINT));
            ExitCode::FAILURE
        }
    })
}

/// Goes through every torment; the one that fails is named.
pub fn torment(plan: Plan, only: Option<&str>) -> Failing<()> {
    let torments: [(&str, Torment); 11] = [
        ("killed-answering", answering::torment),
        ("killed-rekeying", passphrase::torment),
        ("killed-sealing", sealing::torment),
        ("damaged-clear", damage::in_the_clear),
        ("damaged-protected", damage::protected),
        ("disk-full", full::torment),
        ("read-only", read_only::torment),
        ("folder-gone", folder::torment),
        ("two-programs", two::torment),
        ("mutated-vigie", portable::torment),
        ("bytes", bytes::torment),
    ];
    println!("seed {}", plan.seed);
    for (name, torment) in torments {
        if only.is_none_or(|it| it == name) {
            let figures = torment(plan).map_err(|error| format!("{name}: {error}"))?;
            println!("{name:<18} {figures}");
        }
    }
    Ok(())
}
