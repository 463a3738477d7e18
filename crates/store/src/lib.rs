//! Dossiers in one SQLite file, with SQLCipher compiled in.
//!
//! Each verb is one transaction and returns after it is durable: write-ahead log with `synchronous=FULL`, so that
//! an answer that was acknowledged survives the end of the process at any instant. One module per table holds its
//! SQL and its rows; rows never leave it. Migrations only grow.

mod answer;
mod assessment;
mod bin;
mod change;
mod check;
mod computer;
mod copies;
mod decision;
mod dossier;
mod edit;
mod error;
mod fact;
mod file;
mod history;
mod import;
mod lock;
mod look;
mod moved;
mod protect;
mod recent;
mod remark;
mod rounds;
mod schema;
mod seal;
mod sealed;
mod setting;
mod store;
mod summary;
mod table;
mod whole;

pub use answer::{Given, Kept};
pub use assessment::{ContentVersion, Round};
pub use bin::Binned;
pub use change::{Cause, Step};
pub use computer::{Computer, KeptFinding};
pub use copies::{Reason, Renewed, SafetyCopy};
pub use decision::{Decision, KeptDecision, Status};
pub use dossier::{Dossier, DossierId, Profile, ThisComputer};
pub use error::{OpenError, StoreError};
pub use fact::ChangeKind;
pub use history::PastAnswer;
pub use import::{Brought, Chosen};
pub use lock::{Asks, Held};
pub use look::Look;
pub use moved::{KeptMove, Move};
pub use protect::{ProtectError, Protection};
pub use remark::{KeptRemark, Remark, RemarkKind};
pub use schema::SCHEMA;
pub use sealed::Sealed;
pub use store::Store;
pub use summary::{Figures, Listed};

/// An instant, in milliseconds since 1970-01-01T00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub i64);
