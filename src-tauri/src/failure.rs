//! Every error that the front end can see, as a code and facts.
//!
//! The sentence of a code is the message `error-<code>` of `locales/*/product/error.ftl`.

use std::path::Path;

use serde::Serialize;
use vigie_app::assessment::{Capacity, People};
use vigie_app::dossiers::{DossierError, StoreError};
use vigie_app::{NameError, WriteError};

/// Why a command did nothing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "code", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum Failure {
    /// The data file is damaged or is no file of Vigie.
    StoreUnreadable {
        /// The file.
        file: String,
    },
    /// A newer Vigie wrote the data file.
    StoreTooNew {
        /// The file.
        file: String,
        /// The schema it has.
        found: u32,
        /// The newest schema that this Vigie knows.
        known: u32,
    },
    /// Another program holds the data file.
    StoreLocked {
        /// The file.
        file: String,
    },
    /// The data file cannot be written.
    StoreReadOnly {
        /// The file.
        file: String,
    },
    /// The data folder cannot be made or opened.
    StoreNoFolder {
        /// The file.
        file: String,
    },
    /// There is no room left for the data file.
    StoreFull {
        /// The file.
        file: String,
    },
    /// No dossier has that identifier; it was deleted.
    DossierNotFound,
    /// The name of the business is empty.
    NameEmpty,
    /// The name of the business is too long.
    NameTooLong {
        /// The most characters it may have.
        longest: u32,
    },
    /// The name of the business holds control or direction marks.
    NameMarks,
    /// A note or a reason is too long.
    TextTooLong {
        /// The most characters it may have.
        longest: u32,
    },
    /// A note or a reason holds control or direction marks.
    TextMarks,
    /// "Does not apply" needs a reason.
    ReasonEmpty,
    /// The number of people is out of bounds.
    BadPeople {
        /// The fewest.
        fewest: u16,
        /// The most.
        most: u16,
    },
    /// The content pack has no such trait, question or answer.
    NotOffered {
        /// The identifier that was refused.
        id: String,
    },
    /// Hours or dollars a month are out of bounds.
    BadCapacity {
        /// The most hours.
        most_hours: f64,
        /// The most dollars.
        most_dollars: f64,
    },
    /// The size of the text is out of bounds.
    BadTextSize {
        /// The smallest, in per cent.
        smallest: u16,
        /// The largest, in per cent.
        largest: u16,
    },
    /// What this computer shows is not kept: it was not said that it serves the business.
    NotItsComputer,
    /// There is nothing to keep: this computer was not checked for that dossier since the window was opened.
    NothingChecked,
    /// English is switched off by the distributor.
    EnglishOff,
    /// The plan could not be written; what was there is untouched.
    CannotWrite {
        /// Why.
        reason: WriteProblem,
        /// Where.
        path: String,
    },
    /// The content pack cannot be used.
    ContentBroken {
        /// Where and what, one problem a line.
        detail: String,
    },
    /// The distributor's policy file cannot be used.
    PolicyBroken {
        /// The file.
        file: String,
        /// Where and what.
        detail: String,
    },
    /// Anything else; the details are in the log.
    Unexpected {
        /// What to look for in the log.
        log_ref: String,
    },
}

impl Failure {
    /// The failure for an error of a verb; the error itself where a user can do nothing about it.
    pub(crate) fn of(error: DossierError, file: &Path) -> Result<Self, DossierError> {
        let file = file.display().to_string();
        Ok(match error {
            DossierError::Name(NameError::Empty) => Self::NameEmpty,
            DossierError::Name(NameError::TooLong { most }) => Self::NameTooLong { longest: count(most) },
            DossierError::Name(NameError::Forbidden(_)) => Self::NameMarks,
            DossierError::Note(NameError::TooLong { most }) => Self::TextTooLong { longest: count(most) },
            DossierError::Note(NameError::Forbidden(_)) => Self::TextMarks,
            DossierError::ReasonEmpty | DossierError::Note(NameError::Empty) => Self::ReasonEmpty,
            DossierError::People => Self::BadPeople {
                fewest: People::BOUNDS.0,
                most: People::BOUNDS.1,
            },
            DossierError::Capacity => Self::BadCapacity {
                most_hours: Capacity::MOST_HOURS,
                most_dollars: Capacity::MOST_DOLLARS,
            },
            DossierError::NotOffered(id) => Self::NotOffered {
                id: id.chars().take(64).collect(),
            },
            DossierError::NotItsComputer => Self::NotItsComputer,
            DossierError::Store(StoreError::NoSuchDossier | StoreError::Sealed) => Self::DossierNotFound,
            DossierError::Store(StoreError::Gone) => Self::StoreNoFolder { file },
            DossierError::Store(StoreError::Damaged { .. }) => Self::StoreUnreadable { file },
            DossierError::Store(StoreError::ReadOnly) => Self::StoreReadOnly { file },
            DossierError::Store(StoreError::Locked) => Self::StoreLocked { file },
            DossierError::Store(StoreError::Full) => Self::StoreFull { file },
            DossierError::Store(StoreError::Sql(_) | StoreError::Disk(_)) => return Err(error),
        })
    }
}

fn count(characters: usize) -> u32 {
    u32::try_from(characters).unwrap_or(u32::MAX)
}

impl From<WriteError> for Failure {
    fn from(error: WriteError) -> Self {
        let (reason, path) = match error {
            WriteError::NoFolder(path) => (WriteProblem::MissingFolder, path),
            WriteError::NotAllowed(path) => (WriteProblem::ReadOnly, path),
            WriteError::DiskFull(path) => (WriteProblem::DiskFull, path),
            WriteError::IsFolder(path) | WriteError::Other { path, .. } => (WriteProblem::Other, path),
        };
        Self::CannotWrite {
            reason,
            path: path.display().to_string(),
        }
    }
}

/// Why a file could not be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum WriteProblem {
    /// Its folder is not there.
    MissingFolder,
    /// The file or the folder may not be written.
    ReadOnly,
    /// No room left.
    DiskFull,
    /// Anything else.
    Other,
}
