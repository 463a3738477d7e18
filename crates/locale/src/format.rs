//! Numbers, money, durations and dates. The signs and their spaces are words, in `plan.ftl`; digits are grouped here.

use jiff::civil::Date;
use vigie_assessment::{Cents, Minutes};

use crate::{Language, Messages, Value};

impl Messages {
    /// A whole number with its digits in groups of three.
    pub fn whole(&self, number: u64) -> String {
        let digits = number.to_string();
        let mut grouped = String::with_capacity(digits.len() + 4);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(match self.language() {
                    Language::Fr => '\u{a0}',
                    Language::En => ',',
                });
            }
            grouped.push(digit);
        }
        grouped
    }

    /// An amount of dollars; cents only where there are some.
    pub fn money(&self, cents: Cents) -> String {
        let mut amount = self.whole(cents.0 / 100);
        let rest = cents.0 % 100;
        if rest > 0 {
            amount.push(match self.language() {
                Language::Fr => ',',
                Language::En => '.',
            });
            amount.push_str(&format!("{rest:02}"));
        }
        self.text("money-dollars", &[("amount", Value::Text(&amount))])
    }

    /// A duration in hours and minutes, or in minutes below one hour.
    pub fn duration(&self, minutes: Minutes) -> String {
        let hours = self.whole(u64::from(minutes.0 / 60));
        let rest = minutes.0 % 60;
        match (minutes.0 / 60, rest) {
            (0, _) => self.text("duration-minutes", &[("minutes", Value::Text(&rest.to_string()))]),
            (_, 0) => self.text("duration-hours", &[("hours", Value::Text(&hours))]),
            (_, _) => self.text(
                "duration-hours-minutes",
                &[
                    ("hours", Value::Text(&hours)),
                    ("minutes", Value::Text(&rest.to_string())),
                ],
            ),
        }
    }

    /// A share from 0 to 1 as a whole percentage.
    pub fn percent(&self, share: f64) -> String {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to 0 to 100"
        )]
        let whole = (share.clamp(0.0, 1.0) * 100.0).round() as u64;
        self.text("percent", &[("amount", Value::Text(&whole.to_string()))])
    }

    /// A date in full: « 24 novembre 2026 », “November 24, 2026”.
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", date.month()), &[]);
        let day = date.day().to_string();
        let year = date.year().to_string();
        let args = [
            ("day", Value::Text(&day)),
            ("month", Value::Text(&month)),
            ("year", Value::Text(&year)),
        ];
        self.text(
            if date.day() == 1 {
                "date-first"
            } else {
                "date-long"
            },
            &args,
        )
    }
}
