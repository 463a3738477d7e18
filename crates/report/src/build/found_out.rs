//! What is to be found out, as a message ready to send or a checklist.

use super::context::{Context, part};
use crate::model::{Block, Marker, Section, Span, Style, Tone};
use crate::{Question, message};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let message = message(context.source, context.texts)?;
    let mut blocks = Vec::new();
    let plain = |text: &str| Block::Paragraph(Style::Body, vec![Span::plain(text)]);
    if let Some(letter) = &message.letter {
        blocks.push(plain(&context.say("report-letter-intro")));
        blocks.push(Block::Panel(
            Tone::Sand,
            vec![
                Block::Paragraph(Style::Body, context.labelled("report-subject", &letter.subject)),
                plain(&letter.greeting),
                plain(&letter.intro),
                Block::List(Marker::Number, letter.questions.iter().map(asked).collect()),
                plain(&letter.thanks),
            ],
        ));
    }
    if !message.checks.is_empty() {
        if message.letter.is_some() {
            let text = vec![Span::plain(context.say("report-checks-besides"))];
            blocks.push(Block::Heading {
                text,
                anchor: Some(part("checks")),
            });
        }
        blocks.push(plain(&context.say("report-checks")));
        let items = message.checks.iter().map(|question| {
            let whom = context.say_with("report-whom", &[("whom", (&question.whom).into())]);
            let head = context.say_with("report-sentence", &[("text", (&question.title).into())]);
            let ask = format!(" {whom} {} {}", question.ask, question.proof);
            vec![Span::strong(head), Span::plain(ask)]
        });
        blocks.push(Block::List(Marker::Box, items.collect()));
    }
    Some(Section {
        anchor: part("find-out"),
        title: message.title,
        own_page: false,
        blocks,
    })
}

fn asked(question: &Question) -> Vec<Span> {
    vec![
        Span::plain(format!("{} ", question.ask)),
        Span::strong(question.proof.clone()),
    ]
}
