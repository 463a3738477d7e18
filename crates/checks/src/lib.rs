//! What was read on one computer, and what it means.
//!
//! Three steps in three places: `hostfacts` gathers a [`Snapshot`] of raw facts, [`judge`] turns it into conclusions
//! with the tables and the date that it is given, and the reader's language turns those into sentences. Nothing here
//! knows a file, a clock, a system or a language, so the rules of every system are tested on any.

mod judge;
mod judged;
mod number;
mod scrub;
mod seen;
pub mod snapshot;
pub mod tables;

pub use judge::{CHECKS, Check, judge};
pub use judged::{Evidence, Judged, RECORDED, Reason, Sentence, Value};
pub use scrub::{kept_place, scrub};
pub use seen::{Look, Seen, Unread};
pub use snapshot::{Day, Platform, Snapshot, SnapshotError};
pub use tables::{TableError, Tables};
