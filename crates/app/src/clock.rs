//! The clock: the only place that reads it.

use vigie_assessment::Date;

/// Today, where this computer is.
pub fn today() -> Date {
    now().date()
}

/// This moment in the local time zone, to the second: `2026-11-24T09:05:00-05:00`.
pub fn timestamp() -> String {
    now().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the module that reads the clock"
)]
fn now() -> jiff::ZonedDateTime {
    jiff::ZonedDateTime::now()
}
