//! One card per action of kind do, in the order of the plan: large where it comes soon, small where it comes later.

use vigie_assessment::{Action, Duty, Horizon, Kind, Placement, Practice};

use super::context::{Context, card, part};
use super::sources;
use crate::model::{Block, CardSize, Marker, Section, Span, Style};
use crate::{law, why};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let actions = &context.source.plan.actions;
    let card = |action: &Action| {
        let practice = context.source.pack.practice(&action.practice)?;
        Some(Block::Card(size(action), to_do(context, action, practice)))
    };
    let cards: Vec<Block> = actions
        .iter()
        .filter(|action| action.kind == Kind::Do)
        .filter_map(card)
        .collect();
    if cards.is_empty() {
        return None;
    }
    let mut blocks = vec![Block::Paragraph(
        Style::Body,
        vec![Span::plain(context.say("report-actions-intro"))],
    )];
    blocks.extend(cards);
    Some(Section {
        anchor: part("actions"),
        title: context.say("report-actions"),
        own_page: false,
        blocks,
    })
}

/// What is indispensable or comes within three months is set large.
pub(super) fn size(action: &Action) -> CardSize {
    match action.horizon {
        Horizon::Week | Horizon::Days30 | Horizon::Days90 => CardSize::Full,
        Horizon::Year | Horizon::Later if action.must_have => CardSize::Full,
        Horizon::Year | Horizon::Later => CardSize::Compact,
    }
}

fn to_do(context: &Context<'_>, action: &Action, practice: &Practice) -> Vec<Block> {
    let mut blocks = head(context, action);
    let steps = steps(context, action, practice);
    if !steps.is_empty() {
        blocks.push(Block::List(Marker::Box, steps));
    }
    let interim = context
        .texts
        .attribute(&format!("action-{}", action.practice), "interim", &[])
        .filter(|_| practice.interim);
    if let Some(interim) = interim {
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(interim)]));
    }
    blocks.push(place(context, action, practice));
    blocks
}

/// The first step: its label with the time it takes, and its words.
pub(crate) fn first_step(context: &Context<'_>, action: &Action) -> Option<(String, String)> {
    let practice = context.source.pack.practice(&action.practice)?;
    let key = format!("action-{}", action.practice);
    let first = context.texts.attribute(&key, "first-step", &[])?;
    let time = context.duration(practice.first_step);
    let label = context.say_with("report-first-step", &[("time", (&time).into())]);
    Some((label, first))
}

/// The first step with the time it takes, then the others.
pub(crate) fn steps(context: &Context<'_>, action: &Action, practice: &Practice) -> Vec<Vec<Span>> {
    let first = first_step(context, action)
        .map(|(label, first)| vec![Span::strong(label), Span::plain(format!(" {first}"))]);
    first.into_iter().chain(later_steps(context, practice)).collect()
}

/// The steps that follow the first.
pub(crate) fn later_steps(context: &Context<'_>, practice: &Practice) -> Vec<Vec<Span>> {
    let key = format!("action-{}", practice.id);
    (1..=practice.steps)
        .filter_map(|number| context.texts.attribute(&key, &format!("step-{number}"), &[]))
        .map(|step| vec![Span::plain(step)])
        .collect()
}

/// Title, tags, who and when, why it matters.
pub(super) fn head(context: &Context<'_>, action: &Action) -> Vec<Block> {
    let title = format!("{}. {}", action.rank, context.title(action));
    let mut blocks = vec![
        Block::Heading {
            text: vec![Span::plain(title)],
            anchor: Some(card(&action.practice)),
        },
        Block::Paragraph(Style::Small, facts(context, action)),
    ];
    if let Some(why) = context
        .texts
        .attribute(&format!("q-{}", action.practice), "why", &[])
    {
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(why)]));
    }
    blocks
}

fn facts(context: &Context<'_>, action: &Action) -> Vec<Span> {
    let mut facts = context.tags(action);
    let duties = law::tags(&duties(context, action), context.texts);
    facts.extend(duties.into_iter().map(|it| Span::tag(crate::Tone::Sea, it)));
    if !facts.is_empty() {
        facts.push(Span::plain("  "));
    }
    facts.push(Span::plain(
        [context.aside(action), when(context, action)].join(" · "),
    ));
    facts
}

fn duties<'a>(context: &Context<'a>, action: &Action) -> Vec<&'a Duty> {
    let duties = context.source.pack.duties.iter();
    duties.filter(|duty| duty.practice == action.practice).collect()
}

pub(crate) fn when(context: &Context<'_>, action: &Action) -> String {
    let month = |key: &str, month: u16, end: u16| {
        let (month, end) = (month.to_string(), end.to_string());
        context.say_with(key, &[("month", (&month).into()), ("end", (&end).into())])
    };
    let horizon = context.horizon(action.horizon);
    match (
        &action.placement,
        action.placement.start(),
        action.placement.end(),
    ) {
        (Placement::BudgetDecision, _, _) => horizon,
        (_, Some(start), Some(end)) if start == end => {
            format!("{horizon} {}", month("report-in-month", start, end))
        }
        (_, Some(start), Some(end)) => format!("{horizon} {}", month("report-in-months", start, end)),
        (_, _, _) => context.say("report-no-month"),
    }
}

/// Why it stands here, and where the advice comes from.
pub(super) fn place(context: &Context<'_>, action: &Action, practice: &Practice) -> Block {
    let mut sentences = why::on_card(action, context.source, context.texts);
    if action.placement == Placement::BudgetDecision {
        let sum = context.money(action.cents);
        sentences.push(context.say_with("plan-budget-decision", &[("sum", (&sum).into())]));
    }
    let mut spans = context.labelled("report-why-here", &sentences.join(" "));
    let sources = sources::of_practice(context, practice);
    if !sources.is_empty() {
        spans.push(Span::plain(" "));
        spans.extend(sources);
    }
    Block::Paragraph(Style::Small, spans)
}
