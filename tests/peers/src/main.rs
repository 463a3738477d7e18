//! What `cargo xtask bench --peers` prints: the report beside what other programs make of the same content, in one run.
//!
//! `vigie-peers PYTHON FOLDER`: PYTHON has the peers from PyPI, FOLDER takes the files that are made. Each producer works
//! in a process of its own, which this program starts again under another name, so that memory can be told apart.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its outputs"
)]

use std::process::ExitCode;

mod compare;
mod content;
#[path = "../../bench/src/document.rs"]
mod document;
#[path = "../../bench/src/grown.rs"]
mod grown;
mod krilla_end;
mod produce;

/// Anything that keeps a measure from being made.
type Failing<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["produce", producer, actions, runs, file] => produce::run(producer, actions, runs, file),
        [python, folder] => compare::run(python, folder),
        _ => Err("usage: vigie-peers PYTHON FOLDER".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vigie-peers: {error}");
            ExitCode::FAILURE
        }
    }
}
