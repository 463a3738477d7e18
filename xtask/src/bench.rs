//! `cargo xtask bench`: builds everything for release and lets `vigie-bench` measure; with `--peers`, `vigie-peers`.

use crate::packages::Needs;
use crate::process::Job;
use crate::run::Profile;
use crate::steps::{self, Step};
use crate::words::{Words, words};
use crate::workspace::Workspace;
use crate::{python, setup};

/// Builds for release and measures, in one run.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    let release = Profile::Release.folder();
    steps::perform(vec![
        setup::system(Needs::Tests),
        setup::node_packages(workspace),
        setup::front_end(workspace),
        Step::new(
            words(
                "compilation optimisée (environ 25 min la première fois)",
                "release build (about 25 min the first time)",
            ),
            words(
                "corrigez l’erreur de compilation ci-dessus.",
                "mend the compiler's error above.",
            ),
            || {
                let packages = ["--package", "vigie-bench", "--package", "vigie-desktop"];
                Job::cargo(workspace)
                    .args(["build", "--release"])
                    .args(packages)
                    .run()
            },
        ),
        Step::new(
            words("mesures", "measures"),
            words("lisez le message ci-dessus.", "read the message above."),
            move || {
                Job::new(workspace.program(release, "vigie-bench"))
                    .dir(workspace.root())
                    .args([workspace.program(release, "vigie-desktop")])
                    .run()
            },
        ),
    ])
}

/// Builds for release, and measures the report beside what other programs make of the same content, in one run.
pub(crate) fn peers(workspace: &Workspace) -> Result<(), Words> {
    let release = Profile::Release.folder();
    steps::perform(vec![
        setup::system(Needs::Tests),
        Step::new(
            words(
                "compilation optimisée (environ 10 min la première fois)",
                "release build (about 10 min the first time)",
            ),
            words(
                "corrigez l’erreur de compilation ci-dessus.",
                "mend the compiler's error above.",
            ),
            || {
                Job::cargo(workspace)
                    .args(["build", "--release", "--package", "vigie-peers"])
                    .run()
            },
        ),
        Step::new(
            words(
                "mesures à côté de krilla, typst, reportlab et weasyprint",
                "measures beside krilla, typst, reportlab and weasyprint",
            ),
            words(
                "vérifiez l’accès à PyPI, puis relancez.",
                "check the way to PyPI, then run again.",
            ),
            move || {
                let list = workspace.root().join("tests/peers/python/requirements.txt");
                let programs = python::environment(workspace, "peers", &list)?;
                Job::new(workspace.program(release, "vigie-peers"))
                    .dir(workspace.root())
                    .args([programs.join("python"), workspace.target().join("peers")])
                    .run()
            },
        ),
    ])
}
