//! Actions: what to do, why there, and when.

use crate::{Cents, Level, Minutes, Moved, PracticeId, ScenarioId, Who};

/// One thing to do. Its identifier is its practice's.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// 1 for the first.
    pub rank: u32,
    /// The practice it puts in place, or finds out about.
    pub practice: PracticeId,
    /// To do, or to find out.
    pub kind: Kind,
    /// The effective level that calls for it: none, partial or unknown.
    pub level: Level,
    /// Whether its practice is among the indispensable protections.
    pub must_have: bool,
    /// How much the risk falls at its rank, of a risk that starts at 1 with nothing in place.
    pub gain: f64,
    /// The scenarios whose risk falls most at its rank, at most two, the largest first.
    pub scenarios: Vec<ScenarioId>,
    /// Who usually does it in this business.
    pub who: Who,
    /// Work. For a find-out, that of finding out.
    pub minutes: Minutes,
    /// First-year dollars. Zero for a find-out.
    pub cents: Cents,
    /// For a find-out: what it would take if the practice turns out missing.
    pub if_missing: Option<(Minutes, Cents)>,
    /// Actions of this plan that come before it.
    pub after: Vec<PracticeId>,
    /// When.
    pub placement: Placement,
    /// How the business has moved it, where it has.
    pub moved: Option<Moved>,
    /// The part of the plan it is shown in.
    pub horizon: Horizon,
    /// Only its first step belongs to the first week; the rest is where its months say.
    pub first_step_only: bool,
}

/// To do, or to find out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Put the practice in place.
    Do,
    /// Find out whether it is.
    FindOut,
}

/// When an action is done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Placement {
    /// In these months, from the first on; never empty.
    Scheduled(Vec<MonthShare>),
    /// A decision on budget in month 1, which reserves nothing: the cost is out of proportion to the months' dollars.
    BudgetDecision,
    /// In no month, and why.
    Blocked(Blocked),
}

impl Placement {
    /// The month it starts in, 1 for the first.
    pub fn start(&self) -> Option<u16> {
        match self {
            Self::Scheduled(months) => months.first().map(|share| share.month),
            Self::BudgetDecision => Some(1),
            Self::Blocked(_) => None,
        }
    }

    /// The month it ends in.
    pub fn end(&self) -> Option<u16> {
        match self {
            Self::Scheduled(months) => months.last().map(|share| share.month),
            Self::BudgetDecision => Some(1),
            Self::Blocked(_) => None,
        }
    }
}

/// What an action takes of one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthShare {
    /// 1 for the month that begins on the plan's date.
    pub month: u16,
    /// Work in that month.
    pub minutes: Minutes,
    /// Dollars in that month; an action's dollars all fall in its first.
    pub cents: Cents,
}

/// Why an action has no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Blocked {
    /// Not enough hours.
    Hours,
    /// Not enough dollars.
    Dollars,
    /// Something it needs has no month, or ends too late.
    Prerequisite,
    /// The business has set it aside.
    SetAside,
}

/// The parts of a plan, by when an action ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Horizon {
    /// This week: free, and short enough.
    Week,
    /// Within the first month.
    Days30,
    /// Within three months.
    Days90,
    /// Within a year.
    Year,
    /// Later, or in no month.
    Later,
}
