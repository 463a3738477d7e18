//! Checks of one computer: gathered here or read from a recorded snapshot, judged, and linked to the questionnaire.

mod arriving;
mod json;
mod text;
mod words;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use vigie_assessment::{CheckLink, Date, Finding, Outcome, Pack, Says};
use vigie_checks::snapshot::LONGEST;
use vigie_checks::{Day, Snapshot, SnapshotError, Tables, judge, scrub};
use vigie_hostfacts::{Request, gather, gather_each};

use crate::clock;
use crate::refusal::{Reason, Refusal};

pub use vigie_checks::{Judged, Platform, TableError};

pub use arriving::check_this_computer;
pub use json::findings_json;
pub use text::findings_text;
pub use words::{Said, said};

/// What the checks of one computer concluded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The kind of system.
    pub platform: Platform,
    /// The day its facts were read.
    pub date: Date,
    /// Every check, in its fixed order.
    pub findings: Vec<Judged>,
}

/// What may be checked: this computer now, or what was recorded of another.
#[derive(Debug, Clone)]
pub struct Facts {
    snapshot: Snapshot,
    tables: Tables,
}

impl Facts {
    /// Reads the facts of this computer. It changes nothing, sends nothing and needs no rights.
    pub fn of_this_computer() -> Result<Self, TableError> {
        Ok(Self {
            snapshot: gather(&request()),
            tables: Tables::shipped()?,
        })
    }

    /// Like [`Self::of_this_computer`], and tells how many groups of facts are still to come while they arrive.
    pub fn of_this_computer_as_they_come(arrived: impl FnMut(&Self, usize)) -> Result<Self, TableError> {
        let mut arrived = arrived;
        let tables = Tables::shipped()?;
        let mut so_far = Self {
            snapshot: Snapshot::new(this_platform(), today(), env!("CARGO_PKG_VERSION")),
            tables,
        };
        let snapshot = gather_each(&request(), |it| {
            so_far.snapshot = it.snapshot.clone();
            arrived(&so_far, it.left);
        });
        Ok(Self { snapshot, ..so_far })
    }

    /// Reads a recorded snapshot, or says what is wrong with it and where.
    pub fn read(path: &Path) -> Result<Self, Vec<Refusal>> {
        let refused = |reason: Reason| vec![Refusal::from(reason).in_file(path.display())];
        let tables = Tables::shipped()
            .map_err(|error| refused(Reason::new("facts-unreadable").with("detail", error)))?;
        let bytes = bounded(path).map_err(refused)?;
        let snapshot = Snapshot::read(&bytes).map_err(|error| {
            let (line, reason) = reason(error);
            vec![Refusal::from(reason).in_file(path.display()).at_line(line)]
        })?;
        Ok(Self { snapshot, tables })
    }

    /// What the facts mean on that day.
    pub fn judged(&self, today: Date) -> Checked {
        Checked {
            platform: self.snapshot.platform,
            date: self.snapshot.taken_on.0,
            findings: judge(&self.snapshot, &self.tables, today),
        }
    }

    /// The facts without names of persons, computers and networks, serial numbers and lists, as text for a file.
    pub fn scrubbed(&self) -> String {
        scrub(&self.snapshot, &self.tables).write()
    }
}

impl Checked {
    /// The findings as the plan takes them: those that the pack links to a practice.
    pub fn linked(&self, pack: &Pack) -> Vec<Finding> {
        let linked = |it: &Judged| Some(Finding::linked(link(pack, it)?, it.outcome));
        self.findings.iter().filter_map(linked).collect()
    }
}

/// The pack's link for a check.
pub fn link<'a>(pack: &'a Pack, judged: &Judged) -> Option<&'a CheckLink> {
    pack.checks.iter().find(|it| it.finding == judged.id)
}

/// The name of an outcome in JSON and in keys.
pub fn outcome_code(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Attention => "attention",
        Outcome::NotMet => "not-met",
        Outcome::Unknown => "unknown",
        Outcome::NotApplicable => "not-applicable",
    }
}

/// The name in JSON of what a finding says.
pub fn says_code(says: Says) -> &'static str {
    match says {
        Says::Supports => "supports",
        Says::Contradicts => "contradicts",
        Says::Nothing => "nothing",
    }
}

fn request() -> Request {
    Request {
        taken_on: today(),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

fn today() -> Day {
    Day::from(clock::today())
}

fn this_platform() -> Platform {
    if cfg!(windows) {
        Platform::Windows
    } else if cfg!(target_os = "macos") {
        Platform::Macos
    } else {
        Platform::Linux
    }
}

/// At most one byte more than a snapshot may have: a device that never ends is refused too.
fn bounded(path: &Path) -> Result<Vec<u8>, Reason> {
    let most = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Reason::new("file-missing"),
            std::io::ErrorKind::PermissionDenied => Reason::new("file-not-allowed"),
            _ => Reason::new("file-unreadable").with("detail", error),
        })?;
    Ok(bytes)
}

fn reason(error: SnapshotError) -> (Option<usize>, Reason) {
    match error {
        SnapshotError::TooLong => (None, Reason::new("file-too-large").with("most", "1")),
        SnapshotError::Limit { line, what, most, .. } => {
            let code = match what {
                "nesting" => "facts-too-deep",
                "list" => "facts-list-too-long",
                _ => "facts-text-too-long",
            };
            (Some(line), Reason::new(code).with("most", most))
        }
        SnapshotError::Shape { line, message, .. } => {
            let line = (line > 0).then_some(line);
            (line, Reason::new("facts-shape").with("detail", message))
        }
        SnapshotError::Schema { found } => (None, Reason::new("facts-schema").with("found", found)),
    }
}
