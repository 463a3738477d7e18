//! How long the window takes to its first answer, told to the bench that asks for it.

use std::io::{self, Write};
use std::sync::Once;
use std::time::Instant;

/// Started with the program.
#[derive(Debug)]
pub(crate) struct Stopwatch {
    started: Instant,
    told: Once,
}

impl Stopwatch {
    /// Starts now.
    #[expect(
        clippy::disallowed_methods,
        reason = "the bench asks how long the start takes"
    )]
    pub(crate) fn start() -> Self {
        Self {
            started: Instant::now(),
            told: Once::new(),
        }
    }

    /// Says on standard error, once and only where `VIGIE_TIMING` is set, how long the first answer took.
    pub(crate) fn first_answer(&self) {
        self.told.call_once(|| {
            if std::env::var_os("VIGIE_TIMING").is_some() {
                let milliseconds = self.started.elapsed().as_secs_f64() * 1000.0;
                // Nobody listens where standard error is closed.
                let _ = writeln!(io::stderr(), "first-invoke-ms {milliseconds:.1}");
            }
        });
    }
}
