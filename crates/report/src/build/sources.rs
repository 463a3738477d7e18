//! Where the advice comes from: numbered documents, Québec's first, and an honest column for those of Québec.

use std::collections::{BTreeMap, BTreeSet};

use vigie_assessment::{Citation, Jurisdiction, Mark, Practice, Source, SourceId};

use super::context::{Context, part, to_card};
use crate::model::{Anchor, Block, Column, Link, Marker, Section, Side, Span, Style, Tone};
use crate::{Language, Source as Of};

const GROUPS: [Jurisdiction; 3] = [Jurisdiction::Quebec, Jurisdiction::Canada, Jurisdiction::Other];

/// The number of each document that the report cites.
pub(crate) struct Numbers(BTreeMap<SourceId, usize>);

impl Numbers {
    /// Every document cited by the practices that have an action, and by what is said about the guidelines.
    pub(super) fn of(source: &Of<'_>) -> Self {
        let practices = source.plan.actions.iter();
        let practices = practices.filter_map(|action| source.pack.practice(&action.practice));
        let cited: BTreeSet<&SourceId> = practices
            .flat_map(|practice| &practice.sources)
            .chain(source.pack.statements.iter().flat_map(|it| &it.sources))
            .map(|citation| &citation.source)
            .collect();
        let ordered = GROUPS.iter().flat_map(|group| {
            let sources = source.pack.sources.iter();
            sources.filter(|it| it.jurisdiction == *group && cited.contains(&it.id))
        });
        Self(
            ordered
                .zip(1..)
                .map(|(it, number)| (it.id.clone(), number))
                .collect(),
        )
    }
}

/// The documents of a practice by number, or the honest line where none is from Québec.
pub(super) fn of_practice(context: &Context<'_>, practice: &Practice) -> Vec<Span> {
    let mut spans = Vec::new();
    if from(context, &practice.sources, Jurisdiction::Quebec).is_empty() {
        spans.push(Span::plain(format!("{} ", context.say("source-none-quebec"))));
    }
    spans.extend(numbered(context, &practice.sources));
    spans
}

/// “Sources: 3, 7.”, each number a link; empty where there is none.
pub(super) fn numbered(context: &Context<'_>, citations: &[Citation]) -> Vec<Span> {
    let cited: Vec<&Citation> = GROUPS
        .iter()
        .flat_map(|group| from(context, citations, *group))
        .collect();
    if cited.is_empty() {
        return Vec::new();
    }
    let label = context.say("report-sources-label");
    let mut spans = vec![
        Span::strong(context.say_with("report-label", &[("label", (&label).into())])),
        Span::plain(" "),
    ];
    spans.extend(links(context, &cited));
    spans.push(Span::plain("."));
    spans
}

fn from<'a>(context: &Context<'_>, citations: &'a [Citation], group: Jurisdiction) -> Vec<&'a Citation> {
    let of_group = |it: &&Citation| {
        let source = context.source.pack.source(&it.source);
        source.is_some_and(|it| it.jurisdiction == group)
    };
    citations.iter().filter(of_group).collect()
}

/// Numbers that lead to the list; the place in the document follows where it is known.
fn links(context: &Context<'_>, citations: &[&Citation]) -> Vec<Span> {
    let mut spans = Vec::new();
    for citation in citations {
        let Some(number) = context.sources.0.get(&citation.source) else {
            continue;
        };
        if !spans.is_empty() {
            spans.push(Span::plain(context.say("report-list-separator")));
        }
        spans.push(Span::link(number.to_string(), Link::To(place(&citation.source))));
    }
    spans
}

/// The documents, and from which of them each action comes.
pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let numbers = &context.sources.0;
    if numbers.is_empty() {
        return None;
    }
    let mut sources: Vec<(&usize, &Source)> = numbers
        .iter()
        .filter_map(|(id, number)| Some((number, context.source.pack.source(id)?)))
        .collect();
    sources.sort_by_key(|(number, _)| **number);
    let items = sources
        .into_iter()
        .map(|(_, source)| (place(&source.id), line(context, source)));
    let body = |key: &str| Block::Paragraph(Style::Body, vec![Span::plain(context.say(key))]);
    let mut blocks = vec![
        body("report-sources-intro"),
        Block::Fine(vec![Block::Anchored(Marker::Number, items.collect())]),
    ];
    let rows: Vec<Vec<Vec<Span>>> = context
        .source
        .plan
        .actions
        .iter()
        .filter_map(|action| Some((action, context.source.pack.practice(&action.practice)?)))
        .map(|(action, practice)| {
            let mut cells = vec![vec![Span::link(context.name(action), to_card(&action.practice))]];
            cells.extend(GROUPS.map(|group| cell(context, practice, group)));
            cells
        })
        .collect();
    if !rows.is_empty() {
        blocks.push(Block::Heading {
            text: vec![Span::plain(context.say("report-sources-by-action"))],
            anchor: None,
        });
        blocks.push(body("report-sources-by-action-intro"));
        blocks.push(Block::Fine(vec![Block::Table {
            columns: columns(context),
            rows,
        }]));
    }
    Some(Section {
        anchor: part("sources"),
        title: context.say("report-sources"),
        own_page: false,
        blocks,
    })
}

fn columns(context: &Context<'_>) -> Vec<Column> {
    let column = |key: &str, weight: f32| Column {
        header: context.say(key),
        weight,
        side: Side::Left,
    };
    let mut columns = vec![column("report-column-action", 2.7)];
    columns.extend(GROUPS.map(|group| column(jurisdiction(group), width(group))));
    columns
}

/// Frameworks of other countries are cited by many short numbers.
fn width(group: Jurisdiction) -> f32 {
    match group {
        Jurisdiction::Quebec | Jurisdiction::Canada => 1.6,
        Jurisdiction::Other => 4.1,
    }
}

/// The documents of one origin, with the place in each, or the honest word where there is none.
fn cell(context: &Context<'_>, practice: &Practice, group: Jurisdiction) -> Vec<Span> {
    let cited = from(context, &practice.sources, group);
    if cited.is_empty() {
        let none = match group {
            Jurisdiction::Quebec => "report-sources-none-quebec",
            Jurisdiction::Canada | Jurisdiction::Other => "report-sources-none-cited",
        };
        return vec![Span::plain(context.say(none))];
    }
    let mut spans = Vec::new();
    for citation in cited {
        if !spans.is_empty() {
            spans.push(Span::plain(context.say("report-list-separator")));
        }
        spans.extend(links(context, &[citation]));
        spans.extend(citation.at.iter().map(|at| Span::plain(format!(" ({at})"))));
    }
    spans
}

fn place(id: &SourceId) -> Anchor {
    Anchor(format!("source-{id}"))
}

fn line(context: &Context<'_>, source: &Source) -> Vec<Span> {
    let key = format!("source-{}", source.id);
    let url = match context.texts.language() {
        Language::Fr => &source.url_fr,
        Language::En => &source.url_en,
    };
    let mut spans = vec![
        Span::tag(Tone::Sand, context.say(jurisdiction(source.jurisdiction))),
        Span::strong(context.say(&key)),
        Span::plain(". "),
    ];
    let mut parts: Vec<String> = context
        .texts
        .attribute(&key, "publisher", &[])
        .into_iter()
        .collect();
    parts.extend(source.dated.clone());
    parts.push(context.say(mark(source.mark)));
    let read = context.texts.date(source.read_on);
    parts.push(context.say_with("report-read-on", &[("date", (&read).into())]));
    spans.push(Span::plain(format!("{}. ", parts.join(", "))));
    if !url.is_empty() {
        spans.push(Span::link(url.clone(), Link::Uri(url.clone())));
    }
    spans
}

fn jurisdiction(jurisdiction: Jurisdiction) -> &'static str {
    match jurisdiction {
        Jurisdiction::Quebec => "jurisdiction-quebec",
        Jurisdiction::Canada => "jurisdiction-canada",
        Jurisdiction::Other => "jurisdiction-other",
    }
}

pub(super) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Verified => "mark-V",
        Mark::Secondary => "mark-S",
        Mark::NotVerified => "mark-N",
    }
}
