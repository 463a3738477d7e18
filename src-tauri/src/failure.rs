//! Every error that the front end can see, as a code and facts.
//!
//! The sentence of a code is the message `error-<code>` of `locales/*/product/error.ftl`.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use vigie_app::assessment::{Capacity, People};
use vigie_app::dossiers::{DossierError, StoreError};
use vigie_app::vault::PassphraseError;
use vigie_app::{NameError, Refusal, WriteError};

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
    /// The data file asks for its passphrase.
    Locked,
    /// A passphrase that opens nothing.
    WrongPassphrase,
    /// No passphrase was typed.
    PassphraseEmpty,
    /// A passphrase is too long.
    PassphraseTooLong {
        /// The most characters it may have.
        longest: u32,
    },
    /// A passphrase holds a character that no keyboard types.
    PassphraseMarks,
    /// There is a passphrase already.
    AlreadyProtected,
    /// There is no passphrase.
    NotProtected,
    /// The system does not remember the passphrase, or does not forget it. What else was asked is done.
    CannotRemember,
    /// The dossier has a passphrase of its own and is closed.
    DossierClosed,
    /// The data file is gone, and copies of it are there.
    StoreMissing {
        /// Where it was.
        file: String,
    },
    /// The data file was moved or replaced while it was open.
    StoreGone {
        /// Where it was.
        file: String,
    },
    /// There is no dossier file to take in.
    NothingToImport,
    /// All that the file holds is there already.
    NothingNew,
    /// The dossier is larger than a file may be.
    TooLargeToExport,
    /// A dossier file is refused.
    FileRefused {
        /// Why: the message is `input-<reason>`.
        reason: String,
        /// What fills it, by name.
        facts: BTreeMap<String, String>,
        /// The line, from 1.
        line: Option<u32>,
    },
    /// A password that a PDF cannot have.
    BadPassword,
    /// A letter to an IT provider that the business does not have.
    NoProvider,
    /// A letter that would ask for nothing.
    NothingToAsk,
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
    /// A day that does not exist, or is not written year-month-day.
    BadDate {
        /// As it was typed.
        typed: String,
    },
    /// Nothing is to be done about that practice, as it is answered: there is nothing to call done.
    NotToDo,
    /// Something cannot have been done on a day to come.
    DoneLater,
    /// A new assessment has nothing to start from: the latest one has no answer of its own.
    NothingAnswered,
    /// The dossier has no such assessment any more.
    NoSuchRound {
        /// Its number.
        number: u32,
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
    /// A file that was saved is no longer where it was saved.
    SavedGone {
        /// Where it was.
        path: String,
    },
    /// No program of this computer opens that.
    NothingOpens {
        /// The file or the folder.
        path: String,
    },
    /// Something else than one file was handed to the window.
    OneFileOnly,
    /// What was handed to the window is no dossier file.
    NotADossierFile {
        /// Its name.
        file: String,
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
            DossierError::Name(error) => Self::from(error),
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
            DossierError::NotToDo(_) => Self::NotToDo,
            DossierError::DoneLater => Self::DoneLater,
            DossierError::NothingAnswered => Self::NothingAnswered,
            DossierError::NoSuchRound(number) => Self::NoSuchRound { number },
            DossierError::Store(StoreError::NoSuchDossier) => Self::DossierNotFound,
            DossierError::Store(StoreError::Sealed) => Self::DossierClosed,
            DossierError::Store(StoreError::Gone) => Self::StoreGone { file },
            DossierError::Store(StoreError::Damaged { .. }) => Self::StoreUnreadable { file },
            DossierError::Store(StoreError::ReadOnly) => Self::StoreReadOnly { file },
            DossierError::Store(StoreError::Locked) => Self::StoreLocked { file },
            DossierError::Store(StoreError::Full) => Self::StoreFull { file },
            DossierError::Store(StoreError::Sql(_) | StoreError::Disk(_)) => return Err(error),
        })
    }
}

impl Failure {
    /// The failure for a file that is refused: its first reason.
    pub(crate) fn refused(refusals: &[Refusal]) -> Self {
        let Some(first) = refusals.first() else {
            return Self::NothingToImport;
        };
        let facts = first.reason.args.iter();
        Self::FileRefused {
            reason: first.reason.code.to_owned(),
            facts: facts
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
            line: first.line.map(count),
        }
    }
}

impl From<NameError> for Failure {
    fn from(error: NameError) -> Self {
        match error {
            NameError::Empty => Self::NameEmpty,
            NameError::TooLong { most } => Self::NameTooLong { longest: count(most) },
            NameError::Forbidden(_) => Self::NameMarks,
        }
    }
}

impl From<PassphraseError> for Failure {
    fn from(error: PassphraseError) -> Self {
        match error {
            PassphraseError::Empty => Self::PassphraseEmpty,
            PassphraseError::TooLong { most } => Self::PassphraseTooLong { longest: count(most) },
            PassphraseError::Forbidden => Self::PassphraseMarks,
        }
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
