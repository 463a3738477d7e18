//! `cargo xtask tidy`: formatting, and the chores that are tests: layers and languages.

use crate::process::Job;
use crate::steps::{self, Step};
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// Formatting, layers, languages.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    steps::perform(vec![
        formatting(workspace),
        Step::new(
            words("couches et langues", "layers and languages"),
            words(
                "le test qui a échoué dit quoi déplacer ou traduire.",
                "the failed test says what to move or translate.",
            ),
            || {
                let tests = ["--test", "layering", "--test", "locales"];
                Job::cargo(workspace)
                    .args(["test", "--quiet", "--package", "vigie-tests"])
                    .args(tests)
                    .run()
            },
        ),
    ])
}

/// Every Rust file is formatted.
pub(crate) fn formatting(workspace: &Workspace) -> Step<'_> {
    Step::new(
        words("mise en forme", "formatting"),
        words("lancez «\u{a0}cargo fmt\u{a0}».", "run `cargo fmt`."),
        || Job::cargo(workspace).args(["fmt", "--all", "--check"]).run(),
    )
}
