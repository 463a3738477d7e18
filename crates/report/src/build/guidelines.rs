//! What to know about the guidelines: who publishes them, what binds a business, what was not found.

use vigie_assessment::Statement;

use super::context::{Context, part};
use super::sources;
use crate::law;
use crate::model::{Block, Section, Span, Style};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let statements = &context.source.pack.statements;
    if statements.is_empty() {
        return None;
    }
    let intro = vec![Span::plain(context.say("report-guidelines-intro"))];
    let mut blocks = vec![Block::Paragraph(Style::Body, intro)];
    let statements = statements.iter().map(|it| Block::Whole(statement(context, it)));
    blocks.push(Block::Fine(statements.collect()));
    Some(Section {
        anchor: part("guidelines"),
        title: context.say("report-guidelines"),
        own_page: false,
        blocks,
    })
}

fn statement(context: &Context<'_>, statement: &Statement) -> Vec<Block> {
    let key = format!("statement-{}", statement.id);
    let title = context.texts.attribute(&key, "title", &[]).unwrap_or_default();
    let mut small = sources::numbered(context, &statement.sources);
    if !small.is_empty() {
        small.push(Span::plain(" "));
    }
    small.push(Span::plain(law::verified_sentence(
        statement.mark,
        statement.verified_on,
        context.texts,
    )));
    let mut blocks = vec![
        Block::Heading {
            text: vec![Span::plain(title)],
            anchor: None,
        },
        Block::Paragraph(Style::Body, vec![Span::plain(context.say(&key))]),
    ];
    let duties = &context.source.pack.duties;
    let duty = statement
        .duty
        .as_ref()
        .and_then(|id| duties.iter().find(|it| it.id == *id));
    if let Some(duty) = duty {
        let citation = law::in_full(duty, context.texts);
        let verified = law::verified(duty.mark, duty.verified_on, context.texts);
        let text = format!("{citation} ({verified}).");
        blocks.push(Block::Paragraph(
            Style::Small,
            context.labelled("report-section-of-act", &text),
        ));
    }
    blocks.push(Block::Paragraph(Style::Small, small));
    blocks
}
