//! How old the content is, by the clock alone: nothing is asked of anybody.

use vigie_app::assessment::{Date, PackInfo};

use crate::views::manners::AgeCode;

/// Months after which the content is called old.
const OLD_AFTER: i32 = 12;

/// How old the content is on a day.
pub(crate) fn age(content: &PackInfo, today: Date) -> AgeCode {
    if today < content.date {
        AgeCode::ClockBehind
    } else if months_between(content.date, today) >= OLD_AFTER {
        AgeCode::Old
    } else if today > content.review_by {
        AgeCode::ReviewDue
    } else {
        AgeCode::Current
    }
}

/// Whole months from one day to a later one.
fn months_between(from: Date, to: Date) -> i32 {
    let months = |it: Date| i32::from(it.year()) * 12 + i32::from(it.month());
    months(to) - months(from) - i32::from(to.day() < from.day())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_old_after_twelve_months_and_due_after_its_day() {
        let content = vigie_app::Content::builtin().expect("the content");
        let mut info = content.pack().info.clone();
        let day = |text: &str| text.parse::<Date>().expect("a day");
        info.date = day("2026-11-24");
        info.review_by = day("2027-05-24");
        for (today, expected) in [
            ("2026-11-23", AgeCode::ClockBehind),
            ("2026-11-24", AgeCode::Current),
            ("2027-05-24", AgeCode::Current),
            ("2027-05-25", AgeCode::ReviewDue),
            ("2027-11-23", AgeCode::ReviewDue),
            ("2027-11-24", AgeCode::Old),
            ("2027-12-24", AgeCode::Old),
        ] {
            assert_eq!(age(&info, day(today)), expected, "{today}");
        }
    }
}
