//! What is to be found out: a message ready to send, then what each answer decides, with what to look up oneself.

use vigie_assessment::{Action, Kind};

use super::actions;
use super::context::{Context, part};
use crate::model::{Block, CardSize, Marker, Section, Span, Style, Tone};
use crate::{Message, Question, message};

pub(super) fn section(context: &Context<'_>) -> Option<Section> {
    let message = message(context.source, context.texts)?;
    let mut blocks = Vec::new();
    if message.letter.is_some() {
        blocks.push(plain(&context.say("report-letter-intro")));
        blocks.extend(letter(context, &message));
        blocks.push(Block::Heading {
            text: vec![Span::plain(context.say("report-found-out"))],
            anchor: None,
        });
    }
    if !message.checks.is_empty() {
        blocks.push(plain(&context.say("report-checks")));
    }
    let find_outs = context.source.plan.actions.iter();
    let cards = find_outs
        .filter(|action| action.kind == Kind::FindOut)
        .filter_map(|action| card(context, action, &message));
    blocks.extend(cards);
    Some(Section {
        anchor: part("find-out"),
        title: message.title,
        own_page: false,
        blocks,
    })
}

fn plain(text: &str) -> Block {
    Block::Paragraph(Style::Body, vec![Span::plain(text)])
}

/// The letter as it can be copied.
fn letter(context: &Context<'_>, message: &Message) -> Option<Block> {
    let letter = message.letter.as_ref()?;
    Some(Block::Panel(
        Tone::Sand,
        vec![
            Block::Paragraph(Style::Body, context.labelled("report-subject", &letter.subject)),
            plain(&letter.greeting),
            plain(&letter.intro),
            Block::List(Marker::Number, letter.questions.iter().map(asked).collect()),
            plain(&letter.thanks),
        ],
    ))
}

fn asked(question: &Question) -> Vec<Span> {
    vec![
        Span::plain(format!("{} ", question.ask)),
        Span::strong(question.proof.clone()),
    ]
}

fn card(context: &Context<'_>, action: &Action, message: &Message) -> Option<Block> {
    let practice = context.source.pack.practice(&action.practice)?;
    let mut blocks = actions::head(context, action);
    // What the letter asks is not said again.
    if let Some(question) = message.checks.iter().find(|it| it.practice == action.practice) {
        let whom = context.say_with("report-whom", &[("whom", (&question.whom).into())]);
        let item = vec![
            Span::strong(whom),
            Span::plain(format!(" {} {}", question.ask, question.proof)),
        ];
        blocks.push(Block::List(Marker::Box, vec![item]));
    }
    if let Some((minutes, cents)) = action.if_missing {
        let (hours, dollars) = (context.duration(minutes), context.money(cents));
        let args = [("hours", (&hours).into()), ("dollars", (&dollars).into())];
        blocks.push(plain(&context.say_with("report-if-missing", &args)));
    }
    blocks.push(actions::place(context, action, practice));
    Some(Block::Card(CardSize::Compact, blocks))
}
