//! What a report is made from, besides words.

use std::collections::BTreeMap;

use vigie_assessment::{
    Action, Comparison, Date, FindingId, Input, Level, Outcome, Pack, Plan, PracticeId, TraitId,
};

use crate::Consultant;

/// The plan of one business, with everything it was made from.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The content pack.
    pub pack: &'a Pack,
    /// The business, its answers and its capacity.
    pub input: &'a Input,
    /// The plan made from both.
    pub plan: &'a Plan,
    /// The name of the business, as it was typed.
    pub business_name: &'a str,
    /// The plan's date: month 1 begins on it.
    pub date: Date,
    /// The computer of the business that the answers were compared with.
    pub computer: Option<Computer>,
    /// What the checks of that computer concluded, with what was read, in the language of the words; empty where
    /// only their outcomes are kept.
    pub findings: &'a [FindingWords],
    /// What changed since an earlier round of answers, where there is one.
    pub since: Option<Since<'a>>,
    /// Why the actions that the business moved were moved, in its own words.
    pub moves: &'a BTreeMap<PracticeId, String>,
    /// Who leads the work, for the head of the report.
    pub consultant: Option<&'a Consultant>,
    /// The paper it is laid out for.
    pub paper: Paper,
}

/// Which computer was checked, as far as a report says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Computer {
    /// The kind of system, by its own name: `Windows`, `macOS`, `Linux`.
    pub system: &'static str,
    /// The day its facts were read.
    pub date: Date,
}

/// An earlier round of answers, compared with the one of the plan.
#[derive(Debug, Clone, Copy)]
pub struct Since<'a> {
    /// The day of the earlier round, where it is known.
    pub date: Option<Date>,
    /// What changed.
    pub comparison: &'a Comparison,
}

/// A finding in the words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// Which check.
    pub id: FindingId,
    /// What it concluded.
    pub outcome: Outcome,
    /// What the check is called.
    pub name: String,
    /// What it concluded, in one sentence.
    pub sentence: String,
    /// Why it is unknown or does not apply.
    pub reason: Option<String>,
    /// What was read: a label and a value.
    pub evidence: Vec<(String, String)>,
    /// What it could not see.
    pub limits: Vec<String>,
    /// How to look, or put it right, oneself.
    pub look: String,
    /// The practice it speaks of, where the pack links it to one.
    pub practice: Option<PracticeId>,
}

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 millimetres.
    A4,
}

impl Source<'_> {
    /// Whether somebody outside looks after the computers of this business.
    pub(crate) fn has_provider(&self) -> bool {
        TraitId::parse("it-provider").is_ok_and(|id| self.input.business.traits.contains(&id))
    }

    /// The level that was answered, before any finding.
    pub(crate) fn answered(&self, practice: &PracticeId) -> Option<Level> {
        self.input.answers.get(practice).map(|answer| answer.level)
    }

    /// The action of a practice, if the plan has one.
    pub(crate) fn action(&self, practice: &PracticeId) -> Option<&Action> {
        self.plan
            .actions
            .iter()
            .find(|action| action.practice == *practice)
    }
}
