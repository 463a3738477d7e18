//! Reads a content pack: TOML text becomes the core's types, or every mistake is reported, each with file and line.
//!
//! The format is described in `docs/content-pack.md`. Words are carried along as Fluent sources and are not read
//! here; [`word_keys`] says which ones a pack needs.

mod check;
mod compile;
mod files;
mod guidance;
mod model;
mod place;
mod practice;
mod problem;
mod shape;
mod words;

pub use compile::compile;
pub use files::{PackFiles, ReadError, builtin};
pub use problem::{Problem, What};
pub use words::{WordKey, word_keys};
