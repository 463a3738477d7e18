//! The plan for different readers: whole, to be shown, to be pinned, to be sent.

mod both;
mod card;
mod provider;
mod summary;

use crate::build::context::Context;
use crate::build::{self, back};
use crate::model::{Edges, PAGE_MARK, PAGES_MARK, Report, Section};
use crate::{Source, Texts};

pub use both::both;

/// What is made of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Variant {
    /// Everything.
    #[default]
    Full,
    /// What may be shown to others: no weakness is named.
    Summary,
    /// One page with the next six actions and a box for each.
    Card,
    /// A letter to the IT provider: what they do, the proof of each, and the questions to answer by return. It is the
    /// business's own, so that no consultant's head stands on it.
    ItProvider,
    /// The incident sheet alone, for the wall, without a consultant's head.
    Incident,
}

/// Why a variant cannot be made of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoVariant {
    /// A letter to an IT provider that the business does not have.
    #[error("the business has no IT provider")]
    NoProvider,
    /// A letter that would ask for nothing.
    #[error("the IT provider has nothing to do or to answer")]
    NothingToAsk,
}

impl Variant {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Full,
        Self::Summary,
        Self::Card,
        Self::ItProvider,
        Self::Incident,
    ];

    /// Its name as an option's value.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Summary => "summary",
            Self::Card => "card",
            Self::ItProvider => "it-provider",
            Self::Incident => "incident",
        }
    }

    /// Reads an option's value.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.code() == text)
    }
}

/// Makes a variant of a plan's report in the language of the words.
pub fn report(variant: Variant, source: &Source<'_>, texts: &dyn Texts) -> Result<Report, NoVariant> {
    let context = Context::new(source, texts);
    match variant {
        Variant::Full => Ok(build::build(source, texts)),
        Variant::Summary => Ok(summary::report(&context)),
        Variant::Card => Ok(card::report(&context)),
        Variant::ItProvider => provider::report(&context),
        Variant::Incident => Ok(incident(&context)),
    }
}

fn incident(context: &Context<'_>) -> Report {
    let section = back::incident(context);
    let sheet = Section {
        own_page: false,
        ..section
    };
    // Whoever reads the sheet on the wall is told nothing of the plan, nor of who helped to make it.
    let page = page(context, &sheet.title.clone(), "", vec![sheet]);
    Report {
        letterhead: None,
        ..page
    }
}

/// A short document about the business. `right` is the key of what its head says at the right; it may be empty.
fn page(context: &Context<'_>, title: &str, right: &str, sections: Vec<Section>) -> Report {
    let (number, count) = (PAGE_MARK.to_string(), PAGES_MARK.to_string());
    let date = context.texts.date(context.source.date);
    let foot = [("title", title.into()), ("date", (&date).into())];
    let edges = Edges {
        head: context.business.clone(),
        head_right: if right.is_empty() {
            String::new()
        } else {
            context.say(right)
        },
        foot: context.say_with("report-foot", &foot),
        page: context.say_with(
            "report-page",
            &[("page", (&number).into()), ("pages", (&count).into())],
        ),
    };
    Report {
        language: context.texts.language(),
        paper: context.source.paper,
        title: title.to_owned(),
        business: context.business.clone(),
        date: context.source.date,
        edges,
        description: context.say_with(
            "variant-description",
            &[("title", title.into()), ("business", (&context.business).into())],
        ),
        box_name: context.say("report-box"),
        letterhead: build::letterhead(context),
        sections,
        also: None,
    }
}
