//! Words in French and English: Fluent messages, and numbers, money, durations and dates as they are written in
//! Québec and in Canadian English.

mod format;
mod language;
mod messages;
mod phrases;
mod product;

pub use language::Language;
pub use messages::{Messages, Mistake, Value};
pub use phrases::{Phrase, phrases};
pub use product::product;
