//! What changed since an earlier round of answers.

use vigie_assessment::{Change, ChangeKind, Level, NotCompared, PracticeId, Range};

use super::context::{Context, part, to_card};
use super::first_page::{see_page, whole};
use crate::Since;
use crate::model::{Block, Column, Section, Side, Span, Style, Tone};

/// What went well first.
const KINDS: [ChangeKind; 6] = [
    ChangeKind::Fixed,
    ChangeKind::Better,
    ChangeKind::FoundOut,
    ChangeKind::New,
    ChangeKind::Worse,
    ChangeKind::NoLongerKnown,
];

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let since = context.source.since?;
    let mut blocks = vec![Block::Paragraph(
        Style::Lead,
        vec![Span::plain(summary(context, since))],
    )];
    if let Some(score) = since.comparison.score {
        let (before, after) = (ends(context, score.before), ends(context, score.after));
        let args = [("before", (&before).into()), ("after", (&after).into())];
        let text = context.say_with("report-since-score", &args);
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(text)]));
    } else {
        let text = context.say("report-since-no-score");
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(text)]));
    }
    let rows: Vec<Vec<Vec<Span>>> = KINDS
        .iter()
        .flat_map(|kind| since.comparison.changes.iter().filter(move |it| it.kind == *kind))
        .map(|change| row(context, change))
        .collect();
    if !rows.is_empty() {
        blocks.push(Block::Table {
            columns: columns(context),
            rows,
        });
    }
    blocks.extend(not_compared(context, since));
    Some(Section {
        anchor: part("since"),
        title: title(context, since),
        own_page: false,
        blocks,
    })
}

/// One line for page 1, with the page where the rest is.
pub(super) fn line(context: &Context<'_>) -> Option<Block> {
    let since = context.source.since?;
    let label = title(context, since);
    let spans = vec![
        Span::strong(context.say_with("report-label", &[("label", (&label).into())])),
        Span::plain(format!(" {} ", summary(context, since))),
        see_page(context, "since"),
    ];
    Some(Block::Paragraph(Style::Body, spans))
}

fn title(context: &Context<'_>, since: Since<'_>) -> String {
    match since.date {
        Some(date) => {
            let date = context.texts.date(date);
            context.say_with("report-since", &[("date", (&date).into())])
        }
        None => context.say("report-since-undated"),
    }
}

/// How many of each kind, as a sentence.
fn summary(context: &Context<'_>, since: Since<'_>) -> String {
    let mut parts: Vec<String> = KINDS
        .iter()
        .map(|kind| (*kind, since.comparison.count(*kind)))
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| {
            context.say_with(
                &format!("report-since-{}", code(kind)),
                &[("count", count.into())],
            )
        })
        .collect();
    if parts.is_empty() {
        return context.say("report-since-nothing");
    }
    parts.push(context.say_with("report-since-same", &[("count", since.comparison.same.into())]));
    let text = parts.join(&context.say("report-list-separator"));
    context.say_with("report-sentence", &[("text", (&text).into())])
}

fn code(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Fixed => "fixed",
        ChangeKind::Better => "better",
        ChangeKind::FoundOut => "found-out",
        ChangeKind::New => "new",
        ChangeKind::Worse => "worse",
        ChangeKind::NoLongerKnown => "no-longer-known",
    }
}

fn ends(context: &Context<'_>, range: Range) -> String {
    let (low, high) = whole(range);
    let args = [("low", (&low).into()), ("high", (&high).into())];
    context.say_with(
        if low == high {
            "score-single"
        } else {
            "score-range"
        },
        &args,
    )
}

fn columns(context: &Context<'_>) -> Vec<Column> {
    let column = |key: &str, weight: f32| Column {
        header: context.say(key),
        weight,
        side: Side::Left,
    };
    vec![
        column("report-column-practice", 4.4),
        column("report-column-before", 1.6),
        column("report-column-now", 1.6),
        column("report-column-change", 2.2),
    ]
}

fn row(context: &Context<'_>, change: &Change) -> Vec<Vec<Span>> {
    let (tone, key) = match change.kind {
        ChangeKind::Fixed => (Tone::Moss, "change-fixed"),
        ChangeKind::Better => (Tone::Moss, "change-better"),
        ChangeKind::FoundOut => (Tone::Sea, "change-found-out"),
        ChangeKind::New => (Tone::Brick, "change-new"),
        ChangeKind::Worse => (Tone::Brick, "change-worse"),
        ChangeKind::NoLongerKnown => (Tone::Amber, "change-no-longer-known"),
    };
    let name = context.short(&change.practice);
    let name = match context.source.action(&change.practice) {
        Some(_) => Span::link(name, to_card(&change.practice)),
        None => Span::plain(name),
    };
    vec![
        vec![name],
        vec![Span::plain(level(context, change.before))],
        vec![Span::plain(level(context, Some(change.after)))],
        vec![Span::tag(tone, context.say(key))],
    ]
}

fn level(context: &Context<'_>, level: Option<Level>) -> String {
    context.say(match level {
        None => "report-since-not-asked",
        Some(Level::Full) => "level-full",
        Some(Level::Partial) => "level-partial",
        Some(Level::None) => "level-none",
        Some(Level::Unknown) => "level-unknown",
        Some(Level::NotApplicable) => "level-not-applicable",
    })
}

fn not_compared(context: &Context<'_>, since: Since<'_>) -> Vec<Block> {
    let groups = [
        (NotCompared::QuestionChanged, "report-since-changed"),
        (NotCompared::OnlyAfter, "report-since-only-after"),
        (NotCompared::OnlyBefore, "report-since-only-before"),
    ];
    let mut blocks = Vec::new();
    for (why, key) in groups {
        let practices = since.comparison.not_compared.iter();
        let practices: Vec<PracticeId> = practices
            .filter(|it| it.why == why)
            .map(|it| it.practice.clone())
            .collect();
        if practices.is_empty() {
            continue;
        }
        let names = context.names(&practices);
        let names = context.say_with("report-sentence", &[("text", (&names).into())]);
        blocks.push(Block::Paragraph(Style::Small, context.labelled(key, &names)));
    }
    blocks
}
