//! Instants as Windows keeps them, to days.

use vigie_checks::Day;

/// A FILETIME: 100 ns since 1601. Zero is no instant.
pub(crate) fn of_filetime(ticks: u64) -> Option<Day> {
    /// Seconds from 1601 to 1970.
    const TO_UNIX: i64 = 11_644_473_600;
    if ticks == 0 {
        return None;
    }
    let seconds = i64::try_from(ticks / 10_000_000).ok()?;
    Day::of_unix_seconds(seconds - TO_UNIX)
}

/// A FILETIME in the bytes of a value of the registry.
pub(crate) fn of_filetime_bytes(bytes: &[u8]) -> Option<Day> {
    of_filetime(u64::from_le_bytes(bytes.try_into().ok()?))
}

/// An OLE date: days since 1899-12-30, the time of day as a fraction.
pub(crate) fn of_ole_date(days: f64) -> Option<Day> {
    /// Days from 1899-12-30 to 1970-01-01.
    const TO_UNIX: f64 = 25_569.0;
    let days = (days - TO_UNIX).floor();
    // Some 5000 years around; beyond, the number below would not fit either.
    if !(-2_000_000.0..2_000_000.0).contains(&days) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a whole number within the bounds above"
    )]
    let days = days as i64;
    Day::of_unix_seconds(days * 86_400)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(day: Option<Day>) -> Option<String> {
        day.map(|it| it.to_string())
    }

    #[test]
    fn a_filetime_is_a_day() {
        assert_eq!(
            text(of_filetime(116_444_736_000_000_000)).as_deref(),
            Some("1970-01-01")
        );
        assert_eq!(
            text(of_filetime(134_399_520_000_000_000)).as_deref(),
            Some("2026-11-24")
        );
        assert_eq!(of_filetime(0), None);
        assert_eq!(of_filetime(u64::MAX), None);
        let bytes = 134_399_520_000_000_000_u64.to_le_bytes();
        assert_eq!(text(of_filetime_bytes(&bytes)).as_deref(), Some("2026-11-24"));
        assert_eq!(of_filetime_bytes(&[1, 2, 3]), None);
    }

    #[test]
    fn an_ole_date_is_a_day() {
        assert_eq!(text(of_ole_date(25_569.0)).as_deref(), Some("1970-01-01"));
        assert_eq!(text(of_ole_date(46_350.75)).as_deref(), Some("2026-11-24"));
        for odd in [f64::NAN, f64::INFINITY, -1e300, 1e7] {
            assert_eq!(of_ole_date(odd), None);
        }
    }
}
