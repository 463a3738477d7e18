//! What `cargo xtask bench` prints: how long the things take for which somebody waits, all in one run.
//!
//! `vigie-bench [WINDOW]`: WINDOW is the built application; without it, its start is not measured.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its outputs"
)]

use std::path::PathBuf;
use std::process::ExitCode;

mod checks;
mod document;
mod grown;
mod plan;
mod report;
mod samples;
mod start;
mod store;

/// Anything that keeps a measure from being made.
type Failing<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    match measure(std::env::args_os().nth(1).map(PathBuf::from)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vigie-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(window: Option<PathBuf>) -> Failing<()> {
    let pack = vigie_content::compile(&vigie_content::builtin()).map_err(|problems| {
        problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    })?;
    println!("{:<44} {:>10} {:>10} {:>6}", "", "min", "median", "runs");
    checks::measure()?;
    plan::measure(&pack)?;
    report::measure(&pack)?;
    store::measure()?;
    match window {
        Some(program) => start::measure(&program)?,
        None => println!("start of the window: not measured, no program was named"),
    }
    Ok(())
}
