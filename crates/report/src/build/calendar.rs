//! The plan month by month: what is done when, against the hours and dollars of each month.

use std::collections::BTreeMap;

use vigie_assessment::{Action, Blocked, Cents, Date, Minutes, MonthShare, Placement};

use super::context::{Context, part, to_card};
use crate::model::{Anchor, Bar, Block, Column, Month, Section, Side, Span, Style, Task};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let actions = &context.source.plan.actions;
    if actions.is_empty() {
        return None;
    }
    let capacity = context.source.input.capacity;
    let (hours, dollars) = (context.duration(capacity.minutes), context.money(capacity.cents));
    let args = [("hours", (&hours).into()), ("dollars", (&dollars).into())];
    let mut blocks = vec![Block::Paragraph(
        Style::Body,
        vec![Span::plain(context.say_with("report-capacity", &args))],
    )];
    blocks.extend(months(context, actions));
    blocks.extend(without_month(context, actions));
    Some(Section {
        anchor: part("calendar"),
        title: context.say("report-calendar"),
        own_page: false,
        blocks,
    })
}

/// What one month takes.
#[derive(Default)]
struct Load<'a> {
    shares: Vec<(&'a Action, MonthShare)>,
    decisions: Vec<&'a Action>,
}

fn months(context: &Context<'_>, actions: &[Action]) -> Vec<Block> {
    let mut months: BTreeMap<u16, Load<'_>> = BTreeMap::new();
    for action in actions {
        match &action.placement {
            Placement::Scheduled(shares) => {
                for share in shares {
                    months
                        .entry(share.month)
                        .or_default()
                        .shares
                        .push((action, *share));
                }
            }
            Placement::BudgetDecision => months.entry(1).or_default().decisions.push(action),
            Placement::Blocked(_) => {}
        }
    }
    let mut spent = Cents(0);
    let mut blocks = Vec::new();
    for (number, load) in &months {
        let given = context.source.input.capacity.cents.0;
        let before = given.saturating_mul(u64::from(*number)).saturating_sub(spent.0);
        let cents: u64 = load.shares.iter().map(|(_, share)| share.cents.0).sum();
        spent = Cents(spent.0.saturating_add(cents));
        blocks.push(Block::Month(month(context, *number, load, Cents(before))));
    }
    blocks
}

/// A month, with what there is to spend in it.
fn month(context: &Context<'_>, number: u16, load: &Load<'_>, purse: Cents) -> Month {
    let (first, last) = bounds(context.source.date, number);
    // Each date stays on one line of a narrow column.
    let whole = |date: Date| context.texts.date(date).replace(' ', "\u{A0}");
    let (first, last) = (whole(first), whole(last));
    let number_text = number.to_string();
    let decisions = load.decisions.iter().map(|action| {
        let remark = context.say("plan-budget-decision-short");
        (
            action.rank,
            task(context, action, (action.minutes, action.cents), Some(remark)),
        )
    });
    let shares = load.shares.iter().map(|(action, share)| {
        let remark = action
            .first_step_only
            .then(|| context.say("report-first-step-only"));
        (
            action.rank,
            task(context, action, (share.minutes, share.cents), remark),
        )
    });
    let mut tasks: Vec<(u32, Task)> = decisions.chain(shares).collect();
    tasks.sort_by_key(|(rank, _)| *rank);
    let minutes: u32 = load.shares.iter().map(|(_, share)| share.minutes.0).sum();
    let cents: u64 = load.shares.iter().map(|(_, share)| share.cents.0).sum();
    Month {
        anchor: Anchor(format!("month-{number}")),
        title: context.say_with("report-month", &[("month", (&number_text).into())]),
        dates: context.say_with(
            "report-month-dates",
            &[("first", (&first).into()), ("last", (&last).into())],
        ),
        loads: vec![
            hours(context, Minutes(minutes)),
            dollars(context, Cents(cents), purse),
        ],
        tasks: tasks.into_iter().map(|(_, task)| task).collect(),
    }
}

fn task(
    context: &Context<'_>,
    action: &Action,
    (minutes, cents): (Minutes, Cents),
    remark: Option<String>,
) -> Task {
    let mut title = vec![Span::link(context.name(action), to_card(&action.practice))];
    if let Some(remark) = remark {
        title.push(Span::plain(" · "));
        title.push(Span::strong(remark));
    }
    Task {
        number: action.rank.to_string(),
        title,
        who: context.who(action),
        time: context.duration(minutes),
        cost: context.money(cents),
    }
}

fn hours(context: &Context<'_>, used: Minutes) -> Bar {
    let given = context.source.input.capacity.minutes;
    let (used_text, given_text) = (context.duration(used), context.duration(given));
    let args = [("hours", (&used_text).into()), ("given", (&given_text).into())];
    Bar {
        label: context.say("report-month-hours"),
        ends: share(f64::from(used.0), f64::from(given.0)),
        value: context.say_with("report-month-hours-of", &args),
    }
}

fn dollars(context: &Context<'_>, used: Cents, purse: Cents) -> Bar {
    let left = Cents(purse.0.saturating_sub(used.0));
    let (used_text, left_text) = (context.money(used), context.money(left));
    let args = [("dollars", (&used_text).into()), ("left", (&left_text).into())];
    Bar {
        label: context.say("report-month-dollars"),
        ends: share(used.0 as f64, purse.0 as f64),
        value: context.say_with("report-month-dollars-left", &args),
    }
}

/// What is used of what there is, from 0 to 100; nothing to draw where there is none.
fn share(used: f64, of: f64) -> Option<(f64, f64)> {
    let used = (of > 0.0).then(|| (100.0 * used / of).min(100.0))?;
    Some((used, used))
}

/// The first and the last day of month `number`, which begins `number - 1` months after the plan's date.
pub(crate) fn bounds(date: Date, number: u16) -> (Date, Date) {
    let after = |months: u16| {
        let year = i32::from(date.year()) + (i32::from(date.month()) - 1 + i32::from(months)) / 12;
        let month = (i32::from(date.month()) - 1 + i32::from(months)) % 12 + 1;
        let first = Date::new(
            i16::try_from(year).unwrap_or(i16::MAX),
            i8::try_from(month).unwrap_or(1),
            1,
        );
        // A month that lacks the day ends sooner: 31 January is followed by 28 or 29 February.
        first.map(|first| {
            let day = date.day().min(first.days_in_month());
            Date::new(first.year(), first.month(), day).unwrap_or(first)
        })
    };
    let first = after(number.saturating_sub(1)).unwrap_or(date);
    let last = after(number)
        .ok()
        .and_then(|next| next.yesterday().ok())
        .unwrap_or(first);
    (first, last)
}

fn without_month(context: &Context<'_>, actions: &[Action]) -> Vec<Block> {
    let reason = |blocked: Blocked| match blocked {
        Blocked::Hours => "plan-blocked-hours",
        Blocked::Dollars => "plan-blocked-dollars",
        Blocked::Prerequisite => "plan-blocked-prerequisite",
        Blocked::SetAside => "plan-blocked-set-aside",
    };
    let rows: Vec<Vec<Vec<Span>>> = actions
        .iter()
        .filter_map(|action| match &action.placement {
            Placement::Blocked(blocked) => Some(vec![
                vec![Span::plain(action.rank.to_string())],
                vec![Span::link(context.name(action), to_card(&action.practice))],
                vec![Span::plain(context.duration(action.minutes))],
                vec![Span::plain(context.money(action.cents))],
                vec![Span::plain(context.say(reason(*blocked)))],
            ]),
            Placement::Scheduled(_) | Placement::BudgetDecision => None,
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let column = |key: &str, weight: f32, side: Side| Column {
        header: context.say(key),
        weight,
        side,
    };
    let columns = vec![
        column("report-column-rank", 0.5, Side::Left),
        column("report-column-action", 3.6, Side::Left),
        column("report-column-time", 1.3, Side::Right),
        column("report-column-cost", 1.1, Side::Right),
        column("report-column-blocked", 4.2, Side::Left),
    ];
    let text = vec![Span::plain(context.say("report-without-month"))];
    vec![
        Block::Heading {
            text,
            anchor: Some(Anchor("month-none".into())),
        },
        Block::Table { columns, rows },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i16, month: i8, day: i8) -> Date {
        Date::new(year, month, day).unwrap()
    }

    #[test]
    fn months_follow_one_another() {
        assert_eq!(
            bounds(day(2026, 11, 24), 1),
            (day(2026, 11, 24), day(2026, 12, 23))
        );
        assert_eq!(bounds(day(2026, 11, 24), 3), (day(2027, 1, 24), day(2027, 2, 23)));
    }

    #[test]
    fn a_plan_of_the_thirty_first_has_a_short_february() {
        assert_eq!(bounds(day(2027, 1, 31), 2), (day(2027, 2, 28), day(2027, 3, 30)));
    }

    #[test]
    fn the_last_day_of_the_calendar_does_not_overflow() {
        assert_eq!(bounds(day(9999, 12, 31), 36).0, day(9999, 12, 31));
    }
}
