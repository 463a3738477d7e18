//! Page 1, which an owner understands in one minute.

use vigie_assessment::{Action, Blocked, Kind, Placement, PracticeId, Range, Track};

use super::context::{Context, part, to_card};
use super::since;
use crate::model::{Bar, Block, EntrySize, Link, PAGE_MARK, Section, Span, Style, Tone};
use crate::{message, why};

/// How many actions page 1 names.
const FIRST: usize = 6;

pub(super) fn section(context: &Context<'_>) -> Section {
    let plan = context.source.plan;
    let mut blocks = vec![heading_line(context)];
    blocks.push(Block::Panel(Tone::Sand, standing(context)));
    blocks.extend(to_decide(context));
    if let Some(message) = message(context.source, context.texts) {
        let line = vec![
            Span::strong(context.say_with("report-sentence", &[("text", (&message.title).into())])),
            Span::plain(" "),
            see_page(context, "find-out"),
        ];
        blocks.push(Block::Panel(Tone::Sea, vec![Block::Paragraph(Style::Body, line)]));
    }
    let first = next_actions(context);
    if !first.is_empty() {
        let title = context.say_with("report-first-actions", &[("count", first.len().into())]);
        blocks.push(Block::Heading {
            text: vec![Span::plain(title)],
            anchor: Some(part("first-actions")),
        });
        // The numbers are the plan's; those that are missing here belong to what is to be checked.
        if first
            .iter()
            .zip(1..)
            .any(|(action, number)| action.rank != number)
        {
            let note = context.say("report-first-actions-numbers");
            blocks.push(Block::Paragraph(Style::Small, vec![Span::plain(note)]));
        }
        let room = room(context);
        blocks.extend(first.into_iter().map(|action| entry(context, action, room)));
    } else if plan.actions.is_empty() {
        blocks.extend(nothing_to_do(context));
    }
    Section {
        anchor: part("overview"),
        title: context.say("report-title"),
        own_page: false,
        blocks,
    }
}

/// « Voir la page 12 », a link to a part.
pub(super) fn see_page(context: &Context<'_>, name: &str) -> Span {
    let page = PAGE_MARK.to_string();
    let see = context.say_with("report-see-page", &[("page", (&page).into())]);
    Span::link(see, Link::To(part(name)))
}

/// The first actions of kind do that the business has not set aside.
pub(crate) fn next_actions<'a>(context: &Context<'a>) -> Vec<&'a Action> {
    let actions = context.source.plan.actions.iter();
    let wanted = |it: &&Action| it.kind == Kind::Do && it.placement != Placement::Blocked(Blocked::SetAside);
    actions.filter(wanted).take(FIRST).collect()
}

pub(crate) fn heading_line(context: &Context<'_>) -> Block {
    let track = match context.source.input.track {
        Track::Essential => "track-essential",
        Track::Complete => "track-complete",
    };
    let date = context.texts.date(context.source.date);
    let rest = [date, context.say(track)].join(" · ");
    let spans = if context.business.is_empty() {
        vec![Span::plain(rest)]
    } else {
        vec![
            Span::strong(context.business.clone()),
            Span::plain(format!(" · {rest}")),
        ]
    };
    Block::Paragraph(Style::Lead, spans)
}

/// The indispensable protections, then the range.
fn standing(context: &Context<'_>) -> Vec<Block> {
    let lists = &context.source.plan.must_haves;
    let mut blocks = Vec::new();
    if lists.total() == 0 {
        blocks.push(Block::Paragraph(
            Style::Lead,
            vec![Span::plain(context.say("must-haves-none"))],
        ));
    } else {
        let args = [
            ("in-place", lists.in_place.len().into()),
            ("total", lists.total().into()),
        ];
        let headline = context.say_with("must-haves-headline", &args);
        blocks.push(Block::Paragraph(Style::Headline, vec![Span::plain(headline)]));
    }
    let rows: [(&[PracticeId], Tone, &str); 5] = [
        (&lists.missing, Tone::Brick, "must-haves-missing"),
        (&lists.to_complete, Tone::Amber, "must-haves-to-complete"),
        (&lists.to_check, Tone::Sand, "must-haves-to-check"),
        (&lists.open, Tone::Sand, "must-haves-open"),
        (&lists.in_place, Tone::Moss, "report-must-haves-in-place"),
    ];
    for (practices, tone, key) in rows.into_iter().filter(|(practices, _, _)| !practices.is_empty()) {
        let tag = context.say_with(key, &[("count", practices.len().into())]);
        let names = format!("  {}", context.names(practices));
        blocks.push(Block::Paragraph(
            Style::Body,
            vec![Span::tag(tone, tag), Span::plain(names)],
        ));
    }
    blocks.extend(range(context));
    blocks.extend(since::line(context));
    blocks
}

/// The range, and how sure it is.
pub(crate) fn range(context: &Context<'_>) -> Vec<Block> {
    let score = &context.source.plan.score;
    let Some(range) = score.range else {
        return vec![Block::Paragraph(
            Style::Body,
            vec![Span::strong(context.say("score-null"))],
        )];
    };
    let (low, high) = whole(range);
    let args = [("low", (&low).into()), ("high", (&high).into())];
    let value = context.say_with(
        if low == high {
            "score-single"
        } else {
            "score-range"
        },
        &args,
    );
    let unknown = context.source.plan.open.len() + context.unknown_answers();
    let count = [
        ("count", unknown.into()),
        ("low", (&low).into()),
        ("high", (&high).into()),
    ];
    let percent = context.texts.percent(score.confidence);
    let explained = [
        context.say_with("score-confidence", &[("percent", (&percent).into())]),
        context.say_with("score-explained", &count),
    ];
    let bar = Bar {
        label: score_label(context),
        ends: Some((range.low, range.high)),
        value,
    };
    vec![
        Block::Range(bar),
        Block::Paragraph(Style::Small, vec![Span::plain(explained.join(" "))]),
    ]
}

fn score_label(context: &Context<'_>) -> String {
    context.say_with(
        "report-label",
        &[("label", (&context.say("report-score")).into())],
    )
}

/// The ends as whole numbers, never 100 while something is missing.
pub(super) fn whole(range: Range) -> (String, String) {
    let shown = |value: f64| {
        format!(
            "{:.0}",
            if value < 99.95 {
                value.min(99.0).round()
            } else {
                100.0
            }
        )
    };
    (shown(range.low), shown(range.high))
}

/// Answers that a check contradicts, and decisions on budget.
fn to_decide(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !context.source.plan.contradictions.is_empty() {
        // Several checks may contradict one answer.
        let mut practices: Vec<PracticeId> = Vec::new();
        for contradiction in &context.source.plan.contradictions {
            if !practices.contains(&contradiction.practice) {
                practices.push(contradiction.practice.clone());
            }
        }
        let names = context.names(&practices);
        let args = [("count", practices.len().into()), ("names", (&names).into())];
        let mut line = vec![Span::strong(context.say_with("report-contradictions", &args))];
        if context.source.computer.is_some() {
            line.push(Span::plain(" "));
            line.push(see_page(context, "findings"));
        }
        blocks.push(Block::Panel(
            Tone::Amber,
            vec![Block::Paragraph(Style::Body, line)],
        ));
    }
    let decisions: Vec<Block> = context
        .budget_decisions()
        .map(|action| {
            let sum = context.money(action.cents);
            let spans = vec![
                Span::link(context.short(&action.practice), to_card(&action.practice)),
                Span::plain(" · "),
                Span::plain(context.say_with("plan-budget-decision", &[("sum", (&sum).into())])),
            ];
            Block::Paragraph(Style::Body, spans)
        })
        .collect();
    if !decisions.is_empty() {
        blocks.push(Block::Panel(Tone::Amber, decisions));
    }
    blocks
}

/// How much room page 1 has for its actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Enough,
    /// Two or more of a consultant's head, changes since, contradictions and decisions on budget stand there too.
    Little,
}

fn room(context: &Context<'_>) -> Room {
    let besides = [
        context.source.consultant.is_some(),
        context.source.since.is_some(),
        !context.source.plan.contradictions.is_empty(),
        context.budget_decisions().next().is_some(),
    ];
    match besides.into_iter().filter(|it| *it).count() {
        0 | 1 => Room::Enough,
        _ => Room::Little,
    }
}

fn entry(context: &Context<'_>, action: &Action, room: Room) -> Block {
    let mut title = vec![Span::link(context.title(action), to_card(&action.practice))];
    let mut detail = context.tags(action);
    match room {
        Room::Enough => detail.extend(why::reduces(action, context.texts).map(Span::plain)),
        // What it is good for stands on its card.
        Room::Little => {
            for tag in detail.drain(..) {
                title.push(Span::plain(" "));
                title.push(tag);
            }
        }
    }
    Block::Entry {
        size: EntrySize::Compact,
        number: action.rank.to_string(),
        title,
        aside: context.aside(action),
        details: if detail.is_empty() {
            Vec::new()
        } else {
            vec![detail]
        },
    }
}

fn nothing_to_do(context: &Context<'_>) -> Vec<Block> {
    let key = if context.source.plan.open.is_empty() {
        "report-all-in-place"
    } else {
        "report-no-action"
    };
    vec![Block::Panel(
        Tone::Moss,
        vec![Block::Paragraph(Style::Body, vec![Span::plain(context.say(key))])],
    )]
}
