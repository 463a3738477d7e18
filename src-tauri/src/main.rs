//! The window of Vigie: a thin face over `vigie-app`. Each command parses, calls, converts.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

mod age;
mod automation;
#[cfg(test)]
mod bindings;
mod commands;
mod crash;
mod desk;
mod facilitator;
mod failure;
mod log;
mod menu;
mod opening;
mod places;
mod policy;
mod receiving;
#[cfg(test)]
mod security;
mod single;
mod standing;
mod timing;
mod views;
mod window;

fn main() -> Result<ExitCode, tauri::Error> {
    match automation::refuse() {
        Some(ended) => Ok(ended),
        None => window::run(timing::Stopwatch::start()).map(|()| ExitCode::SUCCESS),
    }
}
