//! Reads facts about this computer. Nothing is changed, nothing is sent, and no administrator rights are asked for.
//!
//! Today it names the operating system, for the view that says what Vigie is and where its data lies. The checks of
//! this computer will read their facts here.

mod system;

pub use system::{NotSeen, Seen, System, system};
