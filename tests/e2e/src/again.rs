//! The program started once more while its window is open, as a double-click on a file does.

use std::ffi::OsStr;
use std::process::ExitStatus;

use crate::app::{Home, program};
use crate::display::Display;
use crate::process::command;

/// Starts the program with an argument and variables, and waits until it has ended.
pub fn start_again(
    display: &Display,
    home: &Home,
    argument: Option<&OsStr>,
    variables: &[(&str, &str)],
) -> ExitStatus {
    let mut again = command(program());
    again
        .args(argument)
        .env("DISPLAY", display.name())
        .env("HOME", home.path())
        .env("VIGIE_DATA", home.data())
        .envs(variables.iter().copied());
    again.status().expect("started")
}
