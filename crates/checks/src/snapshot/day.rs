//! A day in a snapshot: `2026-11-24`. Hours are never kept.

use std::fmt;

use jiff::ToSpan;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use vigie_assessment::Date;

/// A calendar day, in UTC where it was read as an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Day {
    /// The day of an instant given in seconds since 1970, as files and most systems keep it; `None` out of range.
    pub fn of_unix_seconds(seconds: i64) -> Option<Self> {
        let epoch = Date::constant(1970, 1, 1);
        let days = i32::try_from(seconds.div_euclid(86_400)).ok()?;
        // From year 0 to 9999: what `parse` accepts; a `Span` panics far beyond.
        if !(-719_528..=2_932_896).contains(&days) {
            return None;
        }
        epoch.checked_add(days.days()).ok().map(Self)
    }

    /// Whole days from this one to another; negative when the other comes before.
    pub fn days_until(self, other: Self) -> i32 {
        self.0.until(other.0).map_or(0, |span| span.get_days())
    }

    /// Accepts exactly `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let day = text.parse().ok().map(Self)?;
        (text.len() == 10 && day.to_string() == text).then_some(day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Date> for Day {
    fn from(date: Date) -> Self {
        Self(date)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("a day is written YYYY-MM-DD"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_day_is_accepted() {
        assert!(Day::parse("2026-11-24").is_some());
        for text in [
            "2026-11-24T10:00:00",
            "20261124",
            "2026-02-30",
            "",
            "-002026-11-24",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_instant_becomes_its_day() {
        let day = |seconds| Day::of_unix_seconds(seconds).map(|it| it.to_string());
        assert_eq!(day(0).as_deref(), Some("1970-01-01"));
        assert_eq!(day(-1).as_deref(), Some("1969-12-31"));
        assert_eq!(day(1_795_478_400).as_deref(), Some("2026-11-24"));
        assert_eq!(day(-719_528 * 86_400).as_deref(), Some("0000-01-01"));
        assert_eq!(day(2_932_896 * 86_400).as_deref(), Some("9999-12-31"));
        assert_eq!(day(2_932_897 * 86_400), None);
        assert_eq!(day(i64::MAX), None);
        assert_eq!(day(i64::MIN), None);
    }

    #[test]
    fn days_between_are_whole_and_signed() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(day("2026-10-24").days_until(day("2026-11-24")), 31);
        assert_eq!(day("2026-11-24").days_until(day("2026-11-23")), -1);
    }
}
