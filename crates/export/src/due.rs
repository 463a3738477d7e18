//! From the months of a plan to days.

use jiff::{Span, civil::Date};
use vigie_assessment::{Action, Horizon, Placement};

/// The last day to do an action of a plan of that date: the end of its first week, or of the last month it takes.
/// `None` where it has no month.
pub fn due(action: &Action, plan_date: Date) -> Option<Date> {
    // Where only the first step belongs to the first week, the rest has until the end of its months.
    let within_a_week = action.horizon == Horizon::Week && !action.first_step_only;
    match &action.placement {
        Placement::Scheduled(_) if within_a_week => Some(plan_date.saturating_add(Span::new().days(6))),
        Placement::Scheduled(_) | Placement::BudgetDecision => {
            action.placement.end().map(|month| month_days(plan_date, month).1)
        }
        Placement::Blocked(_) => None,
    }
}

/// The first and the last day of a month of a plan of that date, 1 for the month that begins on it.
pub fn month_days(plan_date: Date, month: u16) -> (Date, Date) {
    let months = |count: u16| Span::new().months(i64::from(count));
    let first = plan_date.saturating_add(months(month.saturating_sub(1)));
    // Counted from the plan's date each time: a month later than January 31 is February 28, two are March 31.
    let next = plan_date.saturating_add(months(month));
    (first, next.saturating_sub(Span::new().days(1)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::month_days;

    #[test]
    fn months_follow_one_another_without_a_gap() {
        let start = date(2027, 1, 31);
        assert_eq!(month_days(start, 1), (start, date(2027, 2, 27)));
        assert_eq!(month_days(start, 2), (date(2027, 2, 28), date(2027, 3, 30)));
        assert_eq!(month_days(start, 36), (date(2029, 12, 31), date(2030, 1, 30)));
    }
}
