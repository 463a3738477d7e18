//! The plan month by month: what is done when, against the hours and dollars of each month.

use std::collections::BTreeMap;

use vigie_assessment::{Action, Blocked, Cents, Date, Minutes, MonthShare, Placement};

use super::context::{Context, part, to_card};
use crate::model::{Anchor, Block, Column, Section, Side, Span, Style};

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
struct Month<'a> {
    shares: Vec<(&'a Action, MonthShare)>,
    decisions: Vec<&'a Action>,
}

fn months(context: &Context<'_>, actions: &[Action]) -> Vec<Block> {
    let mut months: BTreeMap<u16, Month<'_>> = BTreeMap::new();
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
    for (number, month) in &months {
        let minutes: u32 = month.shares.iter().map(|(_, share)| share.minutes.0).sum();
        let cents: u64 = month.shares.iter().map(|(_, share)| share.cents.0).sum();
        spent = Cents(spent.0.saturating_add(cents));
        let given = context
            .source
            .input
            .capacity
            .cents
            .0
            .saturating_mul(u64::from(*number));
        let left = Cents(given.saturating_sub(spent.0));
        blocks.push(title(context, *number));
        blocks.push(load(context, Minutes(minutes), Cents(cents), left));
        blocks.push(table(context, month));
    }
    blocks
}

fn title(context: &Context<'_>, number: u16) -> Block {
    let (first, last) = bounds(context.source.date, number);
    let (first, last) = (context.texts.date(first), context.texts.date(last));
    let number_text = number.to_string();
    let args = [
        ("month", (&number_text).into()),
        ("first", (&first).into()),
        ("last", (&last).into()),
    ];
    let text = vec![Span::plain(context.say_with("report-month", &args))];
    Block::Heading {
        text,
        anchor: Some(Anchor(format!("month-{number}"))),
    }
}

/// The first and the last day of month `number`, which begins `number - 1` months after the plan's date.
fn bounds(date: Date, number: u16) -> (Date, Date) {
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

fn load(context: &Context<'_>, minutes: Minutes, cents: Cents, left: Cents) -> Block {
    let hours = context.duration(minutes);
    let given = context.duration(context.source.input.capacity.minutes);
    let (dollars, left) = (context.money(cents), context.money(left));
    let args = [
        ("hours", (&hours).into()),
        ("given", (&given).into()),
        ("dollars", (&dollars).into()),
        ("left", (&left).into()),
    ];
    Block::Paragraph(
        Style::Small,
        vec![Span::plain(context.say_with("report-month-load", &args))],
    )
}

fn table(context: &Context<'_>, month: &Month<'_>) -> Block {
    let column = |key: &str, weight: f32, side: Side| Column {
        header: context.say(key),
        weight,
        side,
    };
    let columns = vec![
        column("report-column-rank", 0.5, Side::Left),
        column("report-column-action", 3.9, Side::Left),
        column("report-column-who", 2.75, Side::Left),
        column("report-column-time", 1.3, Side::Right),
        column("report-column-cost", 1.1, Side::Right),
        column("report-column-by", 2.4, Side::Left),
    ];
    let row = |action: &Action, minutes: Minutes, cost: Vec<Span>| {
        let name = Span::link(context.name(action), to_card(&action.practice));
        let mut by = context.horizon(action.horizon);
        if action.first_step_only {
            by = context.say("report-first-step-only");
        }
        vec![
            vec![Span::plain(action.rank.to_string())],
            vec![name],
            vec![Span::plain(context.who(action))],
            vec![Span::plain(context.duration(minutes))],
            cost,
            vec![Span::plain(by)],
        ]
    };
    let decisions = month.decisions.iter().map(|action| {
        let mut cells = row(
            action,
            action.minutes,
            vec![Span::plain(context.money(action.cents))],
        );
        if let Some(by) = cells.last_mut() {
            *by = vec![Span::strong(context.say("plan-budget-decision-short"))];
        }
        (action.rank, cells)
    });
    let shares = month.shares.iter().map(|(action, share)| {
        (
            action.rank,
            row(
                action,
                share.minutes,
                vec![Span::plain(context.money(share.cents))],
            ),
        )
    });
    let mut rows: Vec<(u32, Vec<Vec<Span>>)> = decisions.chain(shares).collect();
    rows.sort_by_key(|(rank, _)| *rank);
    Block::Table {
        columns,
        rows: rows.into_iter().map(|(_, cells)| cells).collect(),
    }
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
