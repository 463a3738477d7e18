//! One page: the next six actions, each with a box and a rule for the day it was done.

use vigie_assessment::{Action, Kind};

use super::page;
use crate::build::actions::{first_step, when};
use crate::build::context::{Context, part};
use crate::build::first_page::{heading_line, next_actions};
use crate::message;
use crate::model::{Block, Choice, Report, Section, Span, Style, Tone};

pub(super) fn report(context: &Context<'_>) -> Report {
    let next = next_actions(context);
    let title = context.say("card-title");
    let mut blocks = vec![heading_line(context)];
    if let Some(message) = message(context.source, context.texts) {
        let text = context.say_with("report-sentence", &[("text", (&message.title).into())]);
        let line = Block::Paragraph(Style::Body, vec![Span::strong(text)]);
        blocks.push(Block::Panel(Tone::Sea, vec![line]));
    }
    if next.is_empty() {
        let key = if context
            .source
            .plan
            .actions
            .iter()
            .any(|it| it.kind == Kind::FindOut)
        {
            "card-find-out-first"
        } else {
            "card-nothing"
        };
        blocks.push(Block::Paragraph(Style::Lead, vec![Span::plain(context.say(key))]));
    } else {
        let how = context.say("card-how");
        blocks.push(Block::Paragraph(Style::Body, vec![Span::plain(how)]));
        blocks.push(Block::Choices(
            next.into_iter().map(|it| choice(context, it)).collect(),
        ));
    }
    blocks.push(Block::Blanks(vec![
        vec![context.say("card-next-date")],
        vec![context.say("card-by")],
    ]));
    let section = Section {
        anchor: part("card"),
        title: title.clone(),
        own_page: false,
        blocks,
    };
    page(context, &title, "report-confidential", vec![section])
}

fn choice(context: &Context<'_>, action: &Action) -> Choice {
    let mut words = vec![Span::strong(format!(
        "{}. {}",
        action.rank,
        context.title(action)
    ))];
    for tag in context.tags(action) {
        words.push(Span::plain(" "));
        words.push(tag);
    }
    let facts = [context.aside(action), when(context, action)].join(" · ");
    let hint = match first_step(context, action) {
        Some((label, text)) => format!("{facts}. {label} {text}"),
        None => facts,
    };
    Choice {
        words,
        hint: Some(hint),
        reason: Some(context.say("card-done-on")),
    }
}
