//! What a report is made from, besides words.

use vigie_assessment::{Action, Date, Input, Level, Pack, Plan, PracticeId, TraitId};

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
