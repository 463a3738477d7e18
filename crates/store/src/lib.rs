//! Dossiers in one SQLite file, with SQLCipher compiled in.
//!
//! Each verb is one transaction and returns after it is durable: write-ahead log with `synchronous=FULL`, so that
//! an answer that was acknowledged survives the end of the process at any instant. One module per table holds its
//! SQL and its rows; rows never leave it. Migrations only grow.

mod answer;
mod assessment;
mod computer;
mod copies;
mod dossier;
mod error;
mod file;
mod lock;
mod protect;
mod schema;
mod setting;
mod store;

pub use answer::{Given, Kept};
pub use assessment::{ContentVersion, Round};
pub use copies::{Reason, Renewed, SafetyCopy};
pub use computer::{Computer, KeptFinding};
pub use dossier::{Dossier, DossierId, Profile, ThisComputer};
pub use error::{OpenError, StoreError};
pub use lock::{Asks, Held};
pub use protect::{ProtectError, Protection};
pub use schema::SCHEMA;
pub use store::Store;

/// An instant, in milliseconds since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);
