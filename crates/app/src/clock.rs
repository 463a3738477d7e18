//! The clock: the only place that reads it.

use vigie_assessment::Date;

/// Today, where this computer is.
pub fn today() -> Date {
    now().date()
}

/// Milliseconds since 1970-01-01 in universal time.
pub fn milliseconds() -> i64 {
    now().timestamp().as_millisecond()
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the module that reads the clock"
)]
fn now() -> jiff::ZonedDateTime {
    jiff::ZonedDateTime::now()
}
