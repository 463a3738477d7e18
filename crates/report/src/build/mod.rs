//! From a plan and words to the report's model.

pub(crate) mod actions;
pub(crate) mod back;
pub(crate) mod calendar;
pub(crate) mod context;
mod duties;
mod findings;
pub(crate) mod first_page;
mod found_out;
mod guidelines;
mod since;
mod sources;
mod standing;

use context::Context;

use crate::model::{Edges, Letterhead, PAGE_MARK, PAGES_MARK, Report};
use crate::{Source, Texts, clean};

/// Makes the report of a plan. Never fails: words that a pack lacks show as their keys.
pub fn build(source: &Source<'_>, texts: &dyn Texts) -> Report {
    let context = Context::new(source, texts);
    let sections = [
        Some(first_page::section(&context)),
        since::section(&context),
        standing::section(&context),
        calendar::section(&context),
        actions::section(&context),
        found_out::section(&context),
        findings::section(&context),
        back::aside(&context),
        duties::section(&context),
        Some(back::method(&context)),
        Some(back::limits(&context)),
        guidelines::section(&context),
        sources::section(&context),
        // Last, so that the sheet can be taken off and pinned on a wall.
        Some(back::incident(&context)),
    ];
    let title = context.say("report-title");
    let letterhead = letterhead(&context);
    Report {
        language: texts.language(),
        paper: source.paper,
        date: source.date,
        edges: edges(&context, &title),
        description: context.say_with("report-description", &[("business", (&context.business).into())]),
        box_name: context.say("report-box"),
        business: context.business,
        title,
        letterhead,
        sections: sections.into_iter().flatten().collect(),
        also: None,
    }
}

pub(crate) fn letterhead(context: &Context<'_>) -> Option<Letterhead> {
    let consultant = context.source.consultant?;
    Some(Letterhead {
        label: context.say("report-consultant"),
        name: clean::name(&consultant.name),
        logo: consultant.logo.clone(),
    })
}

fn edges(context: &Context<'_>, title: &str) -> Edges {
    let (page, pages) = (PAGE_MARK.to_string(), PAGES_MARK.to_string());
    let date = context.texts.date(context.source.date);
    Edges {
        head: context.business.clone(),
        head_right: context.say("report-confidential"),
        foot: context.say_with(
            "report-foot",
            &[("title", title.into()), ("date", (&date).into())],
        ),
        page: context.say_with(
            "report-page",
            &[("page", (&page).into()), ("pages", (&pages).into())],
        ),
    }
}
