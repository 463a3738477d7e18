//! Reads facts about this computer into a [`vigie_checks::Snapshot`]. What they mean is not decided here.
//!
//! Nothing is changed, nothing is sent, no administrator rights are asked for, and no shell is started. Facts come in
//! groups, one file each: those that every system has in `common`, the others in `linux`, `windows` and `macos`. What
//! takes a text apart lies in `parse`, which knows no system and is tested on all of them.

mod common;
mod gather;
mod group;
mod parse;
#[cfg_attr(
    any(windows, target_os = "macos"),
    expect(dead_code, reason = "some of it reads the files of other systems")
)]
mod read;
#[cfg_attr(windows, expect(dead_code, reason = "no program is started on Windows"))]
mod run;

#[cfg(target_os = "linux")]
mod linux;
// Its groups read through one door, so that they are tested on every Unix with a folder that stands for a Mac.
#[cfg(any(target_os = "macos", all(test, unix)))]
mod macos;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
use linux as platform;
#[cfg(target_os = "macos")]
use macos as platform;
#[cfg(windows)]
use windows as platform;

pub use common::os_name;
pub use gather::{Arrived, Request, gather, gather_each};
pub use run::{Program, programs};
