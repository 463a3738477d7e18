//! The duties: section, what it asks, since when, how sure, where it stands.

use vigie_assessment::{Duty, DutyState, DutyStatus};

use super::context::{Context, part, to_card};
use super::sources::mark;
use crate::law;
use crate::model::{Block, Column, Section, Side, Span, Style, Tone};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let pack = context.source.pack;
    let duties: Vec<(&Duty, &DutyStatus)> = context
        .source
        .plan
        .duties
        .iter()
        .filter_map(|status| Some((pack.duties.iter().find(|it| it.id == status.duty)?, status)))
        .collect();
    let (first, _) = duties.first()?;
    // One date for all is said once.
    let common = duties
        .iter()
        .all(|(duty, _)| duty.verified_on == first.verified_on)
        .then_some(first.verified_on);
    let mut intro = context.say("report-duties-intro");
    if let Some(date) = common {
        let date = context.texts.date(date);
        intro = format!(
            "{intro} {}",
            context.say_with("report-duties-verified", &[("date", (&date).into())])
        );
    }
    let mut blocks = vec![Block::Paragraph(Style::Body, vec![Span::plain(intro)])];
    // Act after Act, each in the order of its sections.
    let mut acts: Vec<&str> = Vec::new();
    for (duty, _) in &duties {
        if !acts.contains(&duty.act.as_str()) {
            acts.push(&duty.act);
        }
    }
    for act in acts {
        let sections = duties.iter().filter(|(duty, _)| duty.act == act);
        blocks.push(Block::Heading {
            text: vec![Span::plain(law::act(act, context.texts))],
            anchor: None,
        });
        blocks.push(Block::Table {
            columns: columns(context),
            rows: sections
                .map(|(duty, status)| row(context, duty, status, common.is_none()))
                .collect(),
        });
    }
    Some(Section {
        anchor: part("duties"),
        title: context.say("report-duties"),
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
    vec![
        column("report-column-section", 0.8),
        column("report-column-asks", 6.1),
        column("report-column-practice", 2.4),
        column("report-column-state", 1.2),
    ]
}

fn row(context: &Context<'_>, duty: &Duty, status: &DutyStatus, dated: bool) -> Vec<Vec<Span>> {
    let (tone, state) = match status.state {
        DutyState::InPlace => (Tone::Moss, "duty-state-in-place"),
        DutyState::ToDo => (Tone::Brick, "duty-state-to-do"),
        DutyState::ToCheck => (Tone::Amber, "duty-state-to-check"),
    };
    let name = context.short(&duty.practice);
    let practice = match context.source.action(&duty.practice) {
        Some(_) => Span::link(name, to_card(&duty.practice)),
        None => Span::plain(name),
    };
    let sure = if dated {
        law::verified(duty.mark, duty.verified_on, context.texts)
    } else {
        context.say(mark(duty.mark))
    };
    let since = context.texts.date(duty.in_force);
    let about = [("since", (&since).into()), ("verified", (&sure).into())];
    vec![
        vec![Span::strong(duty.section.clone())],
        vec![
            Span::plain(context.say(&format!("duty-{}", duty.id))),
            Span::plain(format!(" {}", context.say_with("report-duty-since", &about))),
        ],
        vec![practice],
        vec![Span::tag(tone, context.say(state))],
    ]
}
