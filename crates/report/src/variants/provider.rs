//! A letter to the IT provider, in the business's name: what they do, with the proof that settles each, and the
//! questions to answer by return. Nothing that others do, and nothing of the budget.

use vigie_assessment::{Action, Blocked, Kind, Placement, Who};

use super::{NoVariant, page};
use crate::build::actions::later_steps;
use crate::build::calendar::bounds;
use crate::build::context::{Context, part};
use crate::model::{Anchor, Block, CardSize, Marker, Report, Section, Span, Style};
use crate::{Letter, message};

pub(super) fn report(context: &Context<'_>) -> Result<Report, NoVariant> {
    if !context.source.has_provider() {
        return Err(NoVariant::NoProvider);
    }
    let to_do = to_do(context);
    let letter = message(context.source, context.texts).and_then(|it| it.letter);
    if to_do.is_empty() && letter.is_none() {
        return Err(NoVariant::NothingToAsk);
    }
    let title = context.say("letter-title");
    let mut blocks = opening(context, !to_do.is_empty(), letter.is_some());
    if !to_do.is_empty() {
        let count = [("count", to_do.len().into())];
        blocks.push(heading(context.say_with("letter-to-do", &count), "letter-to-do"));
        let cards = to_do
            .iter()
            .zip(1..)
            .map(|(action, at)| task(context, action, at));
        blocks.extend(cards);
    }
    if let Some(letter) = &letter {
        blocks.extend(questions(context, letter));
    }
    blocks.extend(closing(context));
    let section = Section {
        anchor: part("letter"),
        title: title.clone(),
        own_page: false,
        blocks,
    };
    let page = page(context, &title, "report-confidential", vec![section]);
    Ok(Report {
        letterhead: None,
        ..page
    })
}

/// What the provider does, as far as the business wants it done.
fn to_do<'a>(context: &Context<'a>) -> Vec<&'a Action> {
    let wanted = |it: &&Action| {
        it.kind == Kind::Do
            && it.who == Who::ItProvider
            && it.placement != Placement::Blocked(Blocked::SetAside)
    };
    context.source.plan.actions.iter().filter(wanted).collect()
}

fn body(text: String) -> Block {
    Block::Paragraph(Style::Body, vec![Span::plain(text)])
}

fn heading(text: String, anchor: &str) -> Block {
    Block::Heading {
        text: vec![Span::plain(text)],
        anchor: Some(Anchor(format!("part-{anchor}"))),
    }
}

fn opening(context: &Context<'_>, to_do: bool, to_answer: bool) -> Vec<Block> {
    let date = context.texts.date(context.source.date);
    // The sentence brings its own full stop after a name that may end in one: « inc. ».
    let business = context.business.trim_end_matches('.');
    let name = [("business", business.into())];
    let key = match (to_do, to_answer) {
        (true, true) => "letter-intro-both",
        (true, false) => "letter-intro-to-do",
        (false, _) => "letter-intro-questions",
    };
    let mut blocks = Vec::new();
    if !context.business.is_empty() {
        let name = vec![Span::strong(context.business.clone())];
        blocks.push(Block::Paragraph(Style::Lead, name));
    }
    blocks.push(body(date));
    blocks.push(Block::Blanks(vec![vec![context.say("letter-to")]]));
    let subject = context.say_with("letter-subject", &name);
    blocks.push(Block::Paragraph(
        Style::Body,
        context.labelled("report-subject", &subject),
    ));
    blocks.push(body(context.say("message-greeting")));
    blocks.push(body(context.say_with(key, &name)));
    blocks
}

/// One thing to do: what, until when, how, and the proof.
fn task(context: &Context<'_>, action: &Action, number: usize) -> Block {
    let mut facts = Vec::new();
    if action.must_have {
        facts.push(Span::tag(crate::Tone::Brick, context.say("tag-must-have")));
        facts.push(Span::plain("  "));
    }
    facts.push(Span::plain(until(context, action)));
    let mut blocks = vec![
        Block::Heading {
            text: vec![Span::plain(format!("{number}. {}", context.title(action)))],
            anchor: None,
        },
        Block::Paragraph(Style::Small, facts),
    ];
    if let Some(practice) = context.source.pack.practice(&action.practice) {
        // The first step is the owner's own: often, to write this letter.
        let steps = later_steps(context, practice);
        if !steps.is_empty() {
            blocks.push(Block::List(Marker::Dot, steps));
        }
    }
    let key = format!("find-out-{}", action.practice);
    if let Some(proof) = context.texts.attribute(&key, "proof", &[]) {
        let spans = context.labelled("letter-proof", &proof);
        blocks.push(Block::List(Marker::Box, vec![spans]));
    }
    Block::Card(CardSize::Compact, blocks)
}

fn until(context: &Context<'_>, action: &Action) -> String {
    let Some(month) = action.placement.end() else {
        return context.say("letter-when-open");
    };
    let (_, last) = bounds(context.source.date, month);
    let last = context.texts.date(last);
    context.say_with("letter-until", &[("date", (&last).into())])
}

fn questions(context: &Context<'_>, letter: &Letter) -> Vec<Block> {
    let count = [("count", letter.questions.len().into())];
    let mut blocks = vec![
        heading(context.say_with("letter-questions", &count), "letter-questions"),
        body(context.say("letter-questions-how")),
    ];
    let asked = letter.questions.iter().zip(1..).map(|(question, number)| {
        let text = vec![
            Span::strong(format!("{number}. ")),
            Span::plain(format!("{} ", question.ask)),
            Span::strong(question.proof.clone()),
        ];
        Block::Whole(vec![
            Block::Paragraph(Style::Body, text),
            Block::Blanks(vec![vec![context.say("letter-answer")], vec![String::new()]]),
        ])
    });
    blocks.push(Block::Fine(asked.collect()));
    blocks
}

fn closing(context: &Context<'_>) -> Vec<Block> {
    let lines = [
        vec![context.say("letter-name"), context.say("letter-role")],
        vec![context.say("letter-signature"), context.say("letter-date")],
    ];
    let mut end = vec![
        body(context.say("message-thanks")),
        body(context.say("letter-confidential")),
    ];
    if !context.business.is_empty() {
        let name = context.say_with("letter-for", &[("business", (&context.business).into())]);
        end.push(Block::Paragraph(Style::Body, vec![Span::strong(name)]));
    }
    end.push(Block::Blanks(lines.into()));
    vec![Block::Whole(end)]
}
