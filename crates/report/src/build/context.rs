//! What every part of the report is built from, with the few phrases they share.

use vigie_assessment::{Action, Cents, Horizon, Kind, Minutes, Placement, PracticeId, Who};

use super::sources::Numbers;
use crate::model::{Anchor, Link, Span, Tone};
use crate::{Arg, Source, Texts, clean, why};

pub(crate) struct Context<'a> {
    pub(crate) source: &'a Source<'a>,
    pub(crate) texts: &'a dyn Texts,
    /// The name of the business, as it is shown.
    pub(crate) business: String,
    /// The number of every document that is cited.
    pub(crate) sources: Numbers,
}

impl<'a> Context<'a> {
    pub(crate) fn new(source: &'a Source<'a>, texts: &'a dyn Texts) -> Self {
        Self {
            source,
            texts,
            business: clean::name(source.business_name),
            sources: Numbers::of(source),
        }
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.texts.text(key, &[])
    }

    pub(crate) fn say_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.text(key, args)
    }

    /// The name of a practice as a group of words.
    pub(crate) fn short(&self, practice: &PracticeId) -> String {
        why::short(practice.as_str(), self.texts)
    }

    /// Short names in one line.
    pub(crate) fn names(&self, practices: &[PracticeId]) -> String {
        let names: Vec<String> = practices.iter().map(|it| self.short(it)).collect();
        names.join(&self.say("report-list-separator"))
    }

    /// What an action asks, in full.
    pub(crate) fn title(&self, action: &Action) -> String {
        match action.kind {
            Kind::Do => self.say(&format!("action-{}", action.practice)),
            Kind::FindOut => {
                let what = self.say(&format!("find-out-{}", action.practice));
                self.say_with("report-to-check", &[("what", (&what).into())])
            }
        }
    }

    /// An action in a table: the practice as a group of words.
    pub(crate) fn name(&self, action: &Action) -> String {
        let short = self.short(&action.practice);
        match action.kind {
            Kind::Do => short,
            Kind::FindOut => self.say_with("report-to-check", &[("what", (&short).into())]),
        }
    }

    /// How many answers are "I don't know".
    pub(crate) fn unknown_answers(&self) -> usize {
        self.source
            .plan
            .actions
            .iter()
            .filter(|it| it.kind == Kind::FindOut)
            .count()
    }

    pub(crate) fn who(&self, action: &Action) -> String {
        self.say(match action.who {
            Who::Owner => "who-owner",
            Who::ItProvider => "who-it-provider",
            Who::Staff => "who-staff",
        })
    }

    /// Who, hours and dollars in one line.
    pub(crate) fn aside(&self, action: &Action) -> String {
        [
            self.duration(action.minutes),
            self.money(action.cents),
            self.who(action),
        ]
        .join(" · ")
    }

    pub(crate) fn duration(&self, minutes: Minutes) -> String {
        self.texts.duration(minutes)
    }

    pub(crate) fn money(&self, cents: Cents) -> String {
        self.texts.money(cents)
    }

    pub(crate) fn horizon(&self, horizon: Horizon) -> String {
        self.say(match horizon {
            Horizon::Week => "horizon-week",
            Horizon::Days30 => "horizon-days-30",
            Horizon::Days90 => "horizon-days-90",
            Horizon::Year => "horizon-year",
            Horizon::Later => "horizon-later",
        })
    }

    /// The tags of an action: must-have, to check, decision on budget.
    pub(crate) fn tags(&self, action: &Action) -> Vec<Span> {
        let mut tags = Vec::new();
        if action.must_have {
            tags.push(Span::tag(Tone::Brick, self.say("tag-must-have")));
        }
        if action.kind == Kind::FindOut {
            tags.push(Span::tag(Tone::Amber, self.say("tag-find-out")));
        }
        if action.placement == Placement::BudgetDecision {
            tags.push(Span::tag(Tone::Amber, self.say("plan-budget-decision-short")));
        }
        if action.moved.is_some() {
            tags.push(Span::tag(Tone::Sea, self.say("tag-moved")));
        }
        tags
    }

    /// The actions of kind *do* whose cost is a decision on budget.
    pub(crate) fn budget_decisions(&self) -> impl Iterator<Item = &Action> {
        self.source
            .plan
            .actions
            .iter()
            .filter(|it| it.placement == Placement::BudgetDecision)
    }

    /// « Label : text », with the label in bold.
    pub(crate) fn labelled(&self, label: &str, text: &str) -> Vec<Span> {
        let label = self.say_with("report-label", &[("label", (&self.say(label)).into())]);
        vec![Span::strong(label), Span::plain(format!(" {text}"))]
    }
}

/// Where the card of an action is.
pub(crate) fn card(practice: &PracticeId) -> Anchor {
    Anchor(format!("action-{practice}"))
}

/// A link to the card of an action.
pub(crate) fn to_card(practice: &PracticeId) -> Link {
    Link::To(card(practice))
}

/// A section's place.
pub(crate) fn part(name: &str) -> Anchor {
    Anchor(format!("part-{name}"))
}
