//! Windows: built with mingw, and type-checked as Microsoft's tools would build it.

use std::path::PathBuf;
use std::time::Duration;

use crate::process::Job;
use crate::words::words;
use crate::workspace::Workspace;

use super::means::{Means, WINDOWS, WINDOWS_MSVC};
use super::report::{Need, Report};

/// The programs for Windows.
pub(crate) struct Programs {
    /// `vigie.exe`.
    pub(crate) command_line: PathBuf,
    /// Whether it was built.
    pub(crate) command_line_built: Need,
}

/// Builds the command line and the application.
pub(crate) fn build(workspace: &Workspace, means: &Means, report: &mut Report) -> Programs {
    let needs = [&means.mingw, &means.windows];
    let command_line_built = report.part(
        &words(
            "Windows\u{a0}: ligne de commande (environ 8 min la première fois)",
            "Windows: command line (about 8 min the first time)",
        ),
        Duration::from_mins(20),
        &needs,
        |limit| {
            let build = ["build", "--package", "vigie-cli", "--bin", "vigie"];
            cargo(workspace, WINDOWS).args(build).limit(limit).run()
        },
    );
    // Its window cannot be opened here: Wine has no WebView2.
    let _ = report.part(
        &words(
            "Windows\u{a0}: application (environ 4 min la première fois)",
            "Windows: application (about 4 min the first time)",
        ),
        Duration::from_mins(20),
        &needs,
        |limit| {
            let build = ["build", "--package", "vigie-desktop"];
            cargo(workspace, WINDOWS).args(build).limit(limit).run()
        },
    );
    let folder = workspace.target().join(WINDOWS).join("debug");
    Programs {
        command_line: folder.join("vigie.exe"),
        command_line_built,
    }
}

/// Type-checks the calls of Windows for the kind of build that is shipped; nothing is linked.
pub(crate) fn check_msvc(workspace: &Workspace, means: &Means, report: &mut Report) {
    let _ = report.part(
        &words(
            "Windows, MSVC\u{a0}: types de hostfacts (environ 1 min la première fois)",
            "Windows, MSVC: types of hostfacts (about 1 min the first time)",
        ),
        Duration::from_mins(6),
        &[&means.windows_msvc],
        |limit| {
            let check = ["check", "--package", "vigie-hostfacts", "--all-targets"];
            cargo(workspace, WINDOWS_MSVC).args(check).limit(limit).run()
        },
    );
}

/// A cargo for another system, in the usual target folder: each system has its own below it. Nobody looks for lines in
/// these programs.
pub(crate) fn cargo(workspace: &Workspace, target: &str) -> Job {
    Job::cargo(workspace)
        .env("CARGO_BUILD_TARGET", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_STRIP", "symbols")
        .env("CARGO_INCREMENTAL", "0")
}
