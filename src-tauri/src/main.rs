//! The window of Vigie: a thin face over `vigie-app`. Each command parses, calls, converts.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

#[cfg(test)]
mod bindings;
mod commands;
mod desk;
mod failure;
mod log;
mod opening;
mod places;
mod policy;
#[cfg(test)]
mod security;
mod timing;
mod views;
mod window;

fn main() -> Result<(), tauri::Error> {
    window::run(timing::Stopwatch::start())
}
