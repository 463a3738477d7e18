//! Every error that the front end can see, as a code and facts.
//!
//! The sentence of a code is the message `error-<code>` of `locales/*/product/error.ftl`.

use serde::Serialize;

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
