//! What `cargo xtask bench` prints of dossiers, alone: `vigie-bench-store`. With `list FILE NAME` it lists the dossiers
//! of a file once, in a process whose memory is measured.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its outputs"
)]

use std::path::Path;
use std::process::ExitCode;

#[path = "../samples.rs"]
mod samples;
#[path = "../store/mod.rs"]
mod store;

/// Anything that keeps a measure from being made.
type Failing<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        [] => store::measure(),
        ["list", file, name] => store::list(Path::new(file), name),
        _ => Err("vigie-bench-store [list FILE NAME]".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vigie-bench-store: {error}");
            ExitCode::FAILURE
        }
    }
}
