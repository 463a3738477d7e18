//! `cargo xtask cross-check`: do the other systems compile, and does the command line of Windows run?
//!
//! Windows is built with mingw and run under Wine; macOS is type-checked. What cannot be had on this machine is
//! skipped, with its reason; what could run and failed fails the chore. Wine is no proof of Windows: it shows that
//! programs start, parse, compute and write the same bytes, not that a fact read there is a fact of Windows.

mod apple;
mod means;
mod report;
mod windows;
mod wine;

use std::time::Duration;

use crate::words::{Words, words};
use crate::workspace::Workspace;
use crate::{setup, steps};

use means::Means;
use report::Report;

/// How long all of it may take. Cold it takes about 20 minutes on two processors that do nothing else.
const LONGEST: Duration = Duration::from_mins(35);

/// Sets up what can be set up, then runs each part that has what it needs.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    if !cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        words(
            "Non lancé\u{a0}: la vérification des autres systèmes se fait depuis Linux sur x86-64.",
            "Not run: the other systems are checked from Linux on x86-64.",
        )
        .say();
        return Ok(());
    }
    // The application embeds the front end.
    steps::perform(vec![setup::node_packages(workspace), setup::front_end(workspace)])?;
    let means = Means::provide(workspace);
    let mut report = Report::new(LONGEST);
    let programs = windows::build(workspace, &means, &mut report);
    wine::run(workspace, &means, &programs, &mut report);
    windows::check_msvc(workspace, &means, &mut report);
    apple::check(workspace, &means, &mut report);
    report.close()
}
