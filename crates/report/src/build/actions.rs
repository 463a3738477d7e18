//! One card per action.

use vigie_assessment::{Action, Duty, Kind, Placement, Practice};

use super::context::{Context, card, part};
use super::sources;
use crate::model::{Block, Link, Marker, PAGE_MARK, Section, Span, Style, Tone};
use crate::{law, why_here};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let actions = &context.source.plan.actions;
    if actions.is_empty() {
        return None;
    }
    let card = |action: &Action| {
        let practice = context.source.pack.practice(&action.practice)?;
        Some(Block::Card(match action.kind {
            Kind::Do => to_do(context, action, practice),
            Kind::FindOut => to_find_out(context, action, practice),
        }))
    };
    Some(Section {
        anchor: part("actions"),
        title: context.say("report-actions"),
        own_page: false,
        blocks: actions.iter().filter_map(card).collect(),
    })
}

fn to_do(context: &Context<'_>, action: &Action, practice: &Practice) -> Vec<Block> {
    let key = format!("action-{}", action.practice);
    let words = |attribute: &str| context.texts.attribute(&key, attribute, &[]);
    let mut blocks = head(context, action);
    if let Some(first) = words("first-step") {
        let time = context.duration(practice.first_step);
        let label = context.say_with("report-first-step", &[("time", (&time).into())]);
        let spans = vec![Span::strong(label), Span::plain(format!(" {first}"))];
        blocks.push(Block::Paragraph(Style::Body, spans));
    }
    let steps: Vec<Vec<Span>> = (1..=practice.steps)
        .filter_map(|number| words(&format!("step-{number}")))
        .map(|step| vec![Span::plain(step)])
        .collect();
    if !steps.is_empty() {
        blocks.push(Block::Paragraph(
            Style::Body,
            vec![Span::strong(context.say("report-steps"))],
        ));
        blocks.push(Block::List(Marker::Box, steps));
    }
    if let (true, Some(interim)) = (practice.interim, words("interim")) {
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(interim)]));
    }
    blocks.push(place(context, action));
    blocks.extend(sources::of_practice(context, practice));
    blocks
}

fn to_find_out(context: &Context<'_>, action: &Action, practice: &Practice) -> Vec<Block> {
    let mut blocks = head(context, action);
    let page = PAGE_MARK.to_string();
    let see = context.say_with("report-find-out-see", &[("page", (&page).into())]);
    let link = Span::link(see, Link::To(part("find-out")));
    blocks.push(Block::Paragraph(Style::Body, vec![link]));
    if let Some(proof) = context
        .texts
        .attribute(&format!("find-out-{}", action.practice), "proof", &[])
    {
        blocks.push(Block::Paragraph(
            Style::Body,
            context.labelled("report-proof", &proof),
        ));
    }
    if let Some((minutes, cents)) = action.if_missing {
        let (hours, dollars) = (context.duration(minutes), context.money(cents));
        let args = [("hours", (&hours).into()), ("dollars", (&dollars).into())];
        let text = context.say_with("report-if-missing", &args);
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(text)]));
    }
    blocks.push(place(context, action));
    blocks.extend(sources::of_practice(context, practice));
    blocks
}

/// Title, tags, who and when, why it matters.
fn head(context: &Context<'_>, action: &Action) -> Vec<Block> {
    let title = format!("{}. {}", action.rank, context.title(action));
    let mut facts = context.tags(action);
    let duties = law::tags(&duties(context, action), context.texts);
    facts.extend(duties.into_iter().map(|it| Span::tag(Tone::Sea, it)));
    if !facts.is_empty() {
        facts.push(Span::plain("  "));
    }
    facts.push(Span::plain(
        [context.aside(action), when(context, action)].join(" · "),
    ));
    let mut blocks = vec![
        Block::Heading {
            text: vec![Span::plain(title)],
            anchor: Some(card(&action.practice)),
        },
        Block::Paragraph(Style::Small, facts),
    ];
    if let Some(why) = context
        .texts
        .attribute(&format!("q-{}", action.practice), "why", &[])
    {
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(why)]));
    }
    blocks
}

fn duties<'a>(context: &Context<'a>, action: &Action) -> Vec<&'a Duty> {
    let duties = context.source.pack.duties.iter();
    duties.filter(|duty| duty.practice == action.practice).collect()
}

fn when(context: &Context<'_>, action: &Action) -> String {
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

fn place(context: &Context<'_>, action: &Action) -> Block {
    let mut sentences = why_here(action, context.source, context.texts);
    if action.placement == Placement::BudgetDecision {
        let sum = context.money(action.cents);
        sentences.push(context.say_with("plan-budget-decision", &[("sum", (&sum).into())]));
    }
    let text = sentences.join(" ");
    Block::Panel(
        Tone::Sea,
        vec![Block::Paragraph(
            Style::Body,
            context.labelled("report-why-here", &text),
        )],
    )
}
