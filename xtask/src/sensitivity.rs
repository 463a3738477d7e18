//! `cargo xtask sensitivity`: how much the order of the first actions hangs on the numbers of the content pack.

use crate::process::Job;
use crate::steps::{self, Step};
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// Changes the numbers a thousand times, and prints where the first actions go.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    steps::perform(vec![Step::new(
        words(
            "l’ordre des actions quand les nombres changent",
            "the order of the actions when the numbers change",
        ),
        words("lisez le message ci-dessus.", "read the message above."),
        || {
            Job::cargo(workspace)
                .args(["run", "--quiet", "--package", "vigie-bench"])
                .args(["--bin", "vigie-sensitivity", "--"])
                .args([workspace.root().join("assets/samples")])
                .run()
        },
    )])
}
