//! Reads a content pack: TOML text becomes the core's types, or every mistake is reported, each with file and line.
//!
//! The format is described in `docs/content-pack.md`. Words are carried along as Fluent sources and are not read
//! here; [`word_keys`] says which ones a pack needs.

mod check;
mod compile;
mod examine;
mod files;
mod guidance;
mod links;
mod model;
mod place;
mod practice;
mod problem;
mod shape;
mod unused;
mod wording;
mod words;

pub use compile::compile;
pub use examine::{Examined, examine, missing_words};
pub use files::{PackFiles, ReadError, builtin};
pub use problem::{Kind, Problem, What};
pub use unused::source_of_act;
pub use wording::{Avoided, Fault, Lexicon, Remark, Tongue, Word, proofread};
pub use words::{WordKey, optional_word_keys, word_keys};
