//! Project chores: `cargo xtask run`, `test` and `cross-check` do all their set-up on a fresh machine.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its outputs"
)]

use std::process::ExitCode;

mod accessible;
mod bench;
mod cross_check;
mod deny;
mod packages;
mod process;
mod python;
mod run;
mod sensitivity;
mod setup;
mod steps;
mod test;
mod tidy;
mod torture;
mod words;
mod workspace;

use run::Profile;
use words::{Words, words};
use workspace::Workspace;

const USAGE: &str = "\
cargo xtask run [--release]   prépare, puis ouvre Vigie · sets up, then opens Vigie
cargo xtask test              prépare, puis lance tous les tests · sets up, then runs every test
cargo xtask cross-check       Windows et macOS, depuis Linux · Windows and macOS, from Linux
cargo xtask bench             mesure · measures
cargo xtask bench --peers     le rapport à côté d’autres programmes · the report beside other programs
cargo xtask sensitivity       l’ordre tient-il? · does the order hold?
cargo xtask torture           le fichier de données à l’épreuve · the data file under torture
cargo xtask tidy              mise en forme, couches, langues · formatting, layering, languages
cargo xtask setup             prépare seulement · only sets up
";

/// What the command line asks for.
enum Chore {
    Run(Profile),
    Test,
    CrossCheck,
    Bench,
    Peers,
    Sensitivity,
    Torture,
    Tidy,
    Setup,
    Help,
}

fn main() -> ExitCode {
    let chore = match parse() {
        Ok(chore) => chore,
        Err(error) => {
            eprintln!("xtask: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match perform(&chore) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.complain();
            ExitCode::FAILURE
        }
    }
}

fn parse() -> Result<Chore, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt};
    let mut parser = lexopt::Parser::from_env();
    let mut chore = None;
    let mut profile = Profile::Debug;
    let mut peers = false;
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(Chore::Help),
            Long("release") => profile = Profile::Release,
            Long("peers") => peers = true,
            Value(name) if chore.is_none() => chore = Some(name.string()?),
            other => return Err(other.unexpected()),
        }
    }
    if peers && chore.as_deref() != Some("bench") {
        return Err("--peers goes with `bench`".into());
    }
    match (chore.as_deref(), profile) {
        (Some("run"), profile) => Ok(Chore::Run(profile)),
        (Some("test"), Profile::Debug) => Ok(Chore::Test),
        (Some("cross-check"), Profile::Debug) => Ok(Chore::CrossCheck),
        (Some("bench"), _) if peers => Ok(Chore::Peers),
        (Some("bench"), _) => Ok(Chore::Bench),
        (Some("sensitivity"), Profile::Debug) => Ok(Chore::Sensitivity),
        (Some("torture"), Profile::Debug) => Ok(Chore::Torture),
        (Some("tidy"), Profile::Debug) => Ok(Chore::Tidy),
        (Some("setup"), Profile::Debug) => Ok(Chore::Setup),
        (None, Profile::Debug) => Ok(Chore::Help),
        (Some(name), _) => Err(format!("unknown chore or option: {name}").into()),
        (None, Profile::Release) => Err("--release goes with `run`".into()),
    }
}

fn perform(chore: &Chore) -> Result<(), Words> {
    let workspace = Workspace::find().map_err(|error| {
        words(
            format!("le dossier du projet est introuvable\u{a0}: {error}"),
            format!("the project's folder was not found: {error}"),
        )
    })?;
    match chore {
        Chore::Run(profile) => run::run(&workspace, *profile),
        Chore::Test => test::run(&workspace),
        Chore::CrossCheck => cross_check::run(&workspace),
        Chore::Bench => bench::run(&workspace),
        Chore::Peers => bench::peers(&workspace),
        Chore::Sensitivity => sensitivity::run(&workspace),
        Chore::Torture => torture::run(&workspace),
        Chore::Tidy => tidy::run(&workspace),
        Chore::Setup => setup::run(&workspace),
        Chore::Help => {
            print!("{USAGE}");
            Ok(())
        }
    }
}
