//! The plan by month: what falls in each, and what is left.

use vigie_assessment::{Action, Capacity, Cents, Date, Minutes, Placement};

/// One month of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Month {
    /// 1 for the month that begins on the plan's date.
    pub number: u16,
    /// The day it begins.
    pub starts: Date,
    /// Work placed in it.
    pub minutes: Minutes,
    /// Dollars placed in it.
    pub cents: Cents,
    /// Work it still has room for.
    pub minutes_free: Minutes,
    /// Dollars in hand at its end, those kept from earlier months too.
    pub cents_left: Cents,
}

/// The months of a plan, from the first to the last with something in it; at least one.
pub fn months(actions: &[Action], capacity: Capacity, date: Date) -> Vec<Month> {
    let last = actions
        .iter()
        .filter_map(|it| it.placement.end())
        .max()
        .unwrap_or(1);
    let mut in_hand: u64 = 0;
    let month = |number: u16| {
        let (minutes, cents) = placed(actions, number);
        in_hand = in_hand.saturating_add(capacity.cents.0).saturating_sub(cents.0);
        Month {
            number,
            starts: date.saturating_add(jiff::Span::new().months(i64::from(number) - 1)),
            minutes,
            cents,
            minutes_free: Minutes(capacity.minutes.0.saturating_sub(minutes.0)),
            cents_left: Cents(in_hand),
        }
    };
    (1..=last).map(month).collect()
}

fn placed(actions: &[Action], month: u16) -> (Minutes, Cents) {
    let shares = actions.iter().flat_map(|action| match &action.placement {
        Placement::Scheduled(shares) => shares.as_slice(),
        Placement::BudgetDecision | Placement::Blocked(_) => &[],
    });
    let of_month = shares.filter(|share| share.month == month);
    of_month.fold((Minutes(0), Cents(0)), |(minutes, cents), share| {
        (
            Minutes(minutes.0 + share.minutes.0),
            Cents(cents.0 + share.cents.0),
        )
    })
}
