//! What may be shown to a customer, an insurer or a bank.
//!
//! It tells that the work is done, how far the business is as a whole, and that a plan exists with its dates. It names
//! no practice and gives no domain a value: a list of what is in place tells by its gaps what is not, and a low domain
//! tells where to strike. The tools, the computer that was checked and the money stay out for the same reason.

use vigie_assessment::{Placement, Track};

use super::page;
use crate::build::back::in_place;
use crate::build::context::{Context, part};
use crate::build::first_page::{heading_line, range};
use crate::model::{Block, Marker, Report, Section, Span, Style, Tone};

pub(super) fn report(context: &Context<'_>) -> Report {
    let title = context.say("summary-title");
    let body = |text: String| Block::Paragraph(Style::Body, vec![Span::plain(text)]);
    let heading = |key: &str| Block::Heading {
        text: vec![Span::plain(context.say(key))],
        anchor: None,
    };
    let mut blocks = vec![heading_line(context), body(context.say("summary-what"))];
    blocks.push(Block::Panel(Tone::Sand, range(context)));
    blocks.push(heading("summary-reviewed"));
    blocks.push(body(reviewed(context)));
    blocks.push(Block::Fine(vec![Block::List(Marker::Dot, domains(context))]));
    blocks.push(heading("summary-plan"));
    blocks.push(body(planned(context)));
    if let Some(done) = fixed(context) {
        blocks.push(body(done));
    }
    if !context.source.plan.duties.is_empty() {
        blocks.push(body(context.say("summary-duties")));
    }
    blocks.push(heading("summary-limits"));
    let limits = ["summary-no-weakness", "not-audit", "not-measured", "not-ministry"];
    let limits = limits.map(|key| vec![Span::plain(context.say(key))]);
    blocks.push(Block::Fine(vec![Block::List(Marker::Dot, limits.into())]));
    blocks.push(Block::Blanks(vec![
        vec![context.say("summary-contact")],
        vec![context.say("summary-signature"), context.say("letter-date")],
    ]));
    blocks.push(Block::Paragraph(
        Style::Small,
        vec![Span::plain(made_with(context))],
    ));
    let section = Section {
        anchor: part("summary"),
        title: title.clone(),
        own_page: false,
        blocks,
    };
    page(context, &title, "summary-head", vec![section])
}

fn reviewed(context: &Context<'_>) -> String {
    let plan = context.source.plan;
    // Every practice that was asked has one of these four fates.
    let asked = plan.actions.len() + plan.open.len() + plan.not_applicable.len() + in_place(context).len();
    let track = context.say(match context.source.input.track {
        Track::Essential => "track-essential",
        Track::Complete => "track-complete",
    });
    let args = [("count", asked.into()), ("track", (&track).into())];
    context.say_with("summary-asked", &args)
}

/// The domains that were reviewed, without a value.
fn domains(context: &Context<'_>) -> Vec<Vec<Span>> {
    let scores = context.source.plan.score.domains.iter();
    let name = |id| vec![Span::plain(context.say(&format!("domain-{id}")))];
    scores.map(|it| name(&it.domain)).collect()
}

/// How many actions are planned, and until when; not which.
fn planned(context: &Context<'_>) -> String {
    let actions = &context.source.plan.actions;
    let scheduled = actions
        .iter()
        .filter(|it| matches!(it.placement, Placement::Scheduled(_)));
    let last = scheduled.clone().filter_map(|it| it.placement.end()).max();
    let Some(last) = last else {
        return context.say("summary-no-plan");
    };
    let (_, end) = crate::build::calendar::bounds(context.source.date, last);
    let end = context.texts.date(end);
    let soon = scheduled
        .clone()
        .filter(|it| it.placement.end() <= Some(3))
        .count();
    let args = [
        ("count", scheduled.count().into()),
        ("soon", soon.into()),
        ("end", (&end).into()),
    ];
    context.say_with("summary-planned", &args)
}

/// What was put in place since the round before: only what went well is told.
fn fixed(context: &Context<'_>) -> Option<String> {
    let since = context.source.since?;
    let count = since.comparison.count(vigie_assessment::ChangeKind::Fixed);
    (count > 0).then(|| context.say_with("summary-fixed", &[("count", count.into())]))
}

fn made_with(context: &Context<'_>) -> String {
    let info = &context.source.pack.info;
    let date = context.texts.date(info.date);
    let args = [
        ("id", (&info.id).into()),
        ("version", (&info.version).into()),
        ("date", (&date).into()),
        ("hash", (&info.hash).into()),
    ];
    context.say_with("summary-made-with", &args)
}
