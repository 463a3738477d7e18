//! The verbs of the product, for a window, a command line or a test: no window and no terminal here.

/// The core's types, so that a face of the product needs to know this crate only.
pub use vigie_assessment as core;
