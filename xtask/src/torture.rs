//! `cargo xtask torture`: breaks the data file in every way that could be thought of, and counts what is lost.

use std::time::Duration;

use crate::process::Job;
use crate::steps::{self, Step};
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// Hundreds of kills and of keys made from a passphrase, on a slow machine.
const LONGEST_RUN: Duration = Duration::from_hours(2);

/// Builds the tormentor and lets it go through every torment. The seed is printed; `vigie-torture --seed` repeats it.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    steps::perform(vec![Step::new(
        words(
            "mise à l’épreuve du fichier de données",
            "torture of the data file",
        ),
        words(
            "lisez le message ci-dessus\u{a0}: il nomme l’épreuve, la graine et ce qui s’est perdu.",
            "read the message above: it names the torment, the seed and what was lost.",
        ),
        || {
            Job::cargo(workspace)
                .args(["run", "--quiet", "--package", "vigie-torture"])
                .limit(LONGEST_RUN)
                .run()
        },
    )])
}
