//! Where the advice comes from, Québec first, and how sure each source is.

use std::collections::BTreeSet;

use vigie_assessment::{Citation, Jurisdiction, Mark, Practice, Source, SourceId};

use super::context::{Context, part};
use crate::Language;
use crate::model::{Block, Link, Marker, Section, Span, Style};

/// How many sources a card names; the section lists them all.
const NAMED: usize = 3;

/// The sources of a practice for its card, or the honest line where none is from Québec.
pub(super) fn of_practice(context: &Context<'_>, practice: &Practice) -> Vec<Block> {
    let quebec = |citation: &Citation| {
        let source = context.source.pack.source(&citation.source);
        source.is_some_and(|it| it.jurisdiction == Jurisdiction::Quebec)
    };
    let mut spans = Vec::new();
    if !practice.sources.iter().any(quebec) {
        spans.push(Span::plain(format!("{} ", context.say("source-none-quebec"))));
    }
    spans.extend(named(context, &practice.sources, NAMED));
    if practice.sources.len() <= NAMED && !spans.is_empty() {
        spans.push(Span::plain("."));
    }
    if spans.is_empty() {
        Vec::new()
    } else {
        vec![Block::Paragraph(Style::Small, spans)]
    }
}

/// Sources by name, Québec's first; those beyond `most` are counted.
pub(super) fn named(context: &Context<'_>, citations: &[Citation], most: usize) -> Vec<Span> {
    let mut cited: Vec<(&Source, &Citation)> = citations
        .iter()
        .filter_map(|citation| Some((context.source.pack.source(&citation.source)?, citation)))
        .collect();
    cited.sort_by_key(|(source, _)| order(source.jurisdiction));
    let mut spans = Vec::new();
    let rest = cited.len().saturating_sub(most);
    for (at, (source, citation)) in cited.into_iter().take(most).enumerate() {
        if at == 0 {
            let label = context.say("report-sources-label");
            spans.push(Span::strong(
                context.say_with("report-label", &[("label", (&label).into())]),
            ));
            spans.push(Span::plain(" "));
        } else {
            spans.push(Span::plain(context.say("report-source-separator")));
        }
        spans.push(Span::link(title(context, source), Link::To(place(&source.id))));
        spans.push(Span::plain(after_title(context, source, citation)));
    }
    if rest > 0 {
        spans.push(Span::plain(
            context.say_with("report-sources-more", &[("count", rest.into())]),
        ));
    }
    spans
}

/// Every source of the practices that have an action, and of what is said about the guidelines.
pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let cited: BTreeSet<&SourceId> = context
        .source
        .plan
        .actions
        .iter()
        .filter_map(|action| context.source.pack.practice(&action.practice))
        .flat_map(|practice| &practice.sources)
        .chain(context.source.pack.statements.iter().flat_map(|it| &it.sources))
        .map(|citation| &citation.source)
        .collect();
    if cited.is_empty() {
        return None;
    }
    let groups = [Jurisdiction::Quebec, Jurisdiction::Canada, Jurisdiction::Other];
    let mut blocks = vec![Block::Paragraph(
        Style::Body,
        vec![Span::plain(context.say("report-sources-intro"))],
    )];
    for group in groups {
        let sources: Vec<&Source> = context
            .source
            .pack
            .sources
            .iter()
            .filter(|it| it.jurisdiction == group && cited.contains(&it.id))
            .collect();
        if !sources.is_empty() {
            let heading = vec![Span::plain(context.say(jurisdiction(group)))];
            blocks.push(Block::Heading {
                text: heading,
                anchor: None,
            });
            let items = sources
                .into_iter()
                .map(|source| (place(&source.id), line(context, source)));
            blocks.push(Block::Anchored(Marker::Dot, items.collect()));
        }
    }
    Some(Section {
        anchor: part("sources"),
        title: context.say("report-sources"),
        own_page: false,
        blocks,
    })
}

fn place(id: &SourceId) -> crate::Anchor {
    crate::Anchor(format!("source-{id}"))
}

fn title(context: &Context<'_>, source: &Source) -> String {
    context.say(&format!("source-{}", source.id))
}

fn after_title(context: &Context<'_>, source: &Source, citation: &Citation) -> String {
    let place = context.say(jurisdiction(source.jurisdiction));
    let mut parts = vec![place];
    parts.extend(citation.at.clone());
    if source.mark != Mark::Verified {
        parts.push(context.say(mark(source.mark)));
    }
    format!(" ({})", parts.join(", "))
}

fn line(context: &Context<'_>, source: &Source) -> Vec<Span> {
    let key = format!("source-{}", source.id);
    let url = match context.texts.language() {
        Language::Fr => &source.url_fr,
        Language::En => &source.url_en,
    };
    let mut spans = vec![Span::strong(context.say(&key)), Span::plain(". ")];
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

fn order(jurisdiction: Jurisdiction) -> u8 {
    match jurisdiction {
        Jurisdiction::Quebec => 0,
        Jurisdiction::Canada => 1,
        Jurisdiction::Other => 2,
    }
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
