//! The clock: the only place that reads it.

use vigie_assessment::Date;

/// Today, where this computer is.
pub fn today() -> Date {
    now().date()
}

/// The day of a moment, in milliseconds since 1970-01-01 in universal time, where this computer is. A moment out of range
/// has no day but the first one.
pub fn day_of(milliseconds: i64) -> Date {
    let moment = jiff::Timestamp::from_millisecond(milliseconds).unwrap_or(jiff::Timestamp::MIN);
    moment.to_zoned_datetime(now().time_zone().clone()).date()
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
