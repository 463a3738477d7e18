//! Wine: unit tests, and the command line of Windows beside that of Linux.

mod plans;
mod prefix;

use std::cell::RefCell;
use std::time::Duration;

use crate::process::Tally;
use crate::words::words;
use crate::workspace::Workspace;

use super::means::{Means, WINDOWS};
use super::report::{Need, Report};
use super::windows::{Programs, cargo};
use prefix::Wine;

/// Runs everything that Wine can run.
pub(crate) fn run(workspace: &Workspace, means: &Means, programs: &Programs, report: &mut Report) {
    let wine = means.wine.as_ref().map(|it| Wine::new(it, workspace));
    let found: Need = wine.as_ref().map(|_| ()).map_err(|why| (*why).clone());
    let Ok(wine) = wine else {
        let _ = report.part(
            &words("Wine\u{a0}: tests et plans", "Wine: tests and plans"),
            Duration::ZERO,
            &[&found],
            |_| Ok(()),
        );
        return;
    };
    let ready = report.part(
        &words(
            "Wine\u{a0}: dossier des tests (environ 1 min la première fois)",
            "Wine: the tests' own folder (about 1 min the first time)",
        ),
        Duration::from_mins(5),
        &[&found, &means.mingw],
        |limit| wine.prepare(limit),
    );
    let tally = RefCell::new(Tally::default());
    let _ = report.part(
        &words(
            "Wine\u{a0}: tests des faits et des règles",
            "Wine: tests of facts and rules",
        ),
        Duration::from_mins(10),
        &[&ready, &means.windows],
        |limit| {
            let packages = ["--package", "vigie-hostfacts", "--package", "vigie-checks"];
            let job = cargo(workspace, WINDOWS)
                .args(["test", "--lib", "--no-fail-fast"])
                .args(packages);
            wine.around(job, WINDOWS)
                .limit(limit)
                .run_tests(&mut tally.borrow_mut())
        },
    );
    let Tally { passed, failed } = tally.into_inner();
    println!("Wine: {passed} passed, {failed} failed");
    plans::compare(workspace, &wine, &ready, programs, report);
    wine.end();
}
