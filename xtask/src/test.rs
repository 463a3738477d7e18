//! `cargo xtask test`: every check and every test, the cheap ones first.

use std::cell::RefCell;
use std::time::Duration;

use crate::packages::Needs;
use crate::process::{Job, Tally};
use crate::steps::{self, Step};
use crate::words::{Words, words};
use crate::workspace::Workspace;
use crate::{accessible, deny, setup, tidy};

/// The real window needs a WebDriver that only Linux has.
const HAS_WINDOW_TESTS: bool = cfg!(target_os = "linux");

/// How long tests may take, with their compilation, before they are ended.
const LONGEST_RUN: Duration = Duration::from_mins(25);

/// Runs every check and every test; the last line counts the Rust tests.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    let tally = RefCell::new(Tally::default());
    let mut steps = vec![
        tidy::formatting(workspace),
        setup::system(Needs::Tests),
        setup::node_packages(workspace),
    ];
    steps.extend(front_end(workspace));
    steps.extend(rust(workspace, &tally));
    steps.extend(window(workspace, &tally));
    let result = steps::perform(steps);
    if !HAS_WINDOW_TESTS {
        words(
            "Non lancés\u{a0}: les tests de la vraie fenêtre, qui demandent Linux.",
            "Not run: the tests of the real window, which need Linux.",
        )
        .say();
    }
    let Tally { passed, failed } = *tally.borrow();
    if passed + failed > 0 {
        println!("Rust: {passed} passed, {failed} failed");
    }
    result
}

fn front_end(workspace: &Workspace) -> Vec<Step<'_>> {
    let remedy = || {
        words(
            "corrigez l’erreur affichée ci-dessus dans ui/.",
            "mend the error shown above in ui/.",
        )
    };
    vec![
        Step::new(
            words("types de l’interface", "types of the interface"),
            remedy(),
            || Job::npm(workspace).args(["run", "check"]).run(),
        ),
        Step::new(
            words("tests de l’interface", "tests of the interface"),
            remedy(),
            || Job::npm(workspace).args(["test"]).limit(LONGEST_RUN).run(),
        ),
        setup::front_end(workspace),
    ]
}

fn rust<'a>(workspace: &'a Workspace, tally: &'a RefCell<Tally>) -> Vec<Step<'a>> {
    vec![
        compilation(
            words(
                "ligne de commande (environ 4 min la première fois)",
                "command line (about 4 min the first time)",
            ),
            move || cargo(workspace, &["build", "--bin", "vigie"]).run(),
        ),
        compilation(words("clippy", "clippy"), move || {
            clippy(workspace, &[])?;
            clippy(workspace, &["--package", "vigie-torture"])
        }),
        Step::new(
            words(
                "licences et provenance des dépendances (outil compilé la première fois)",
                "licences and origin of dependencies (tool built the first time)",
            ),
            words(
                "retirez la dépendance refusée, ou revoyez deny.toml avec une raison.",
                "remove the refused dependency, or review deny.toml with a reason.",
            ),
            move || deny::check(workspace),
        ),
        tests(words("tests", "tests"), move || {
            cargo(workspace, &["test", "--no-fail-fast"]).run_tests(&mut tally.borrow_mut())
        }),
        Step::new(
            words(
                "accessibilité des rapports (outloud, pris sur PyPI la première fois)",
                "accessibility of the reports (outloud, taken from PyPI the first time)",
            ),
            words(
                "corrigez ce qu’outloud nomme ci-dessus; s’il n’a pas pu être installé, vérifiez l’accès à PyPI.",
                "mend what outloud names above; if it could not be installed, check the way to PyPI.",
            ),
            move || accessible::check(workspace),
        ),
        tests(
            words(
                "quelques épreuves du fichier de données",
                "a few torments of the data file",
            ),
            move || {
                cargo(workspace, &["test", "--package", "vigie-torture"])
                    .limit(LONGEST_RUN)
                    .run()
            },
        ),
    ]
}

/// Each package by itself: chosen together, the tests' needs would change the libraries that the window is built with.
fn window<'a>(workspace: &'a Workspace, tally: &'a RefCell<Tally>) -> Vec<Step<'a>> {
    let run = move |package: &str| {
        cargo(workspace, &["test", "--no-fail-fast", "--package", package])
            .env("VIGIE_DESKTOP", workspace.program("debug", "vigie-desktop"))
            .limit(LONGEST_RUN)
            .run_tests(&mut tally.borrow_mut())
    };
    let mut steps = vec![
        compilation(
            words(
                "fenêtre (environ 7 min la première fois)",
                "window (about 7 min the first time)",
            ),
            move || cargo(workspace, &["build", "--package", "vigie-desktop"]).run(),
        ),
        compilation(words("clippy, fenêtre", "clippy, window"), move || {
            clippy(workspace, &["--package", "vigie-desktop"])?;
            // Nothing runs the bench here; it must still compile.
            clippy(workspace, &["--package", "vigie-bench"])?;
            clippy(workspace, &["--package", "vigie-peers"])?;
            if HAS_WINDOW_TESTS {
                clippy(workspace, &["--package", "vigie-e2e"])?;
            }
            Ok(())
        }),
        tests(
            words("tests de l’application", "tests of the application"),
            move || run("vigie-desktop"),
        ),
    ];
    if HAS_WINDOW_TESTS {
        steps.push(tests(
            words("tests de la vraie fenêtre", "tests of the real window"),
            move || run("vigie-e2e"),
        ));
    }
    steps
}

fn compilation<'a>(title: Words, work: impl FnOnce() -> Result<(), Words> + 'a) -> Step<'a> {
    let remedy = words(
        "corrigez l’erreur de compilation ci-dessus.",
        "mend the compiler's error above.",
    );
    Step::new(title, remedy, work)
}

fn tests<'a>(title: Words, work: impl FnOnce() -> Result<(), Words> + 'a) -> Step<'a> {
    let remedy = words(
        "les tests échoués sont nommés ci-dessus.",
        "the failed tests are named above.",
    );
    Step::new(title, remedy, work)
}

/// A cargo that takes the committed lock file as it is.
fn cargo(workspace: &Workspace, arguments: &[&str]) -> Job {
    Job::cargo(workspace).args(arguments).args(["--locked"])
}

fn clippy(workspace: &Workspace, packages: &[&str]) -> Result<(), Words> {
    let lints = ["--all-targets", "--", "-D", "warnings"];
    cargo(workspace, &["clippy"]).args(packages).args(lints).run()
}
