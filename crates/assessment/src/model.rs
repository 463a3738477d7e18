//! The numbers of the plan's model, as the content pack gives them. The engine holds none of its own.

use crate::{Cents, Coverage, Minutes};

/// Every number of the model that belongs to no single practice or scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// What *partial* puts in place.
    pub partial: Coverage,
    /// How a missing must-have weighs on the score.
    pub must_have: MustHaveModel,
    /// The share of a scenario's strength that must be asked before the scenario is scored.
    pub enough_share: f64,
    /// Effort classes by hours.
    pub effort: EffortBounds,
    /// What a cost adds to the effort class.
    pub cost: CostBands,
    /// How the plan is laid out in time.
    pub time: TimeModel,
    /// Upper bound of people of each size, growing; the last is the largest business.
    pub sizes: Vec<u16>,
}

/// How a missing must-have weighs on the score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MustHaveModel {
    /// The share of a scenario's score that a missing must-have takes away.
    pub penalty: f64,
    /// The effect on the scenario from which it does.
    pub threshold: f64,
    /// The highest score while a must-have is missing.
    pub cap: f64,
}

/// The upper bounds, in minutes, of effort classes 1, 2, 3 and so on; more is one class higher.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EffortBounds(pub Vec<Minutes>);

/// One band of first-year cost.
#[derive(Debug, Clone, PartialEq)]
pub struct CostBand {
    /// The cost must be more than this.
    pub above: Cents,
    /// What it adds to the effort class.
    pub adds: f64,
}

/// Bands of first-year cost, growing; a cost of zero is in none.
#[derive(Debug, Clone, PartialEq)]
pub struct CostBands(pub Vec<CostBand>);

/// How the plan is laid out in time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TimeModel {
    /// How many months are planned.
    pub months: u16,
    /// The work of the first week, at least.
    pub week: Minutes,
    /// The share of a month's hours that the first week may take, if that is more.
    pub week_share: f64,
    /// A must-have that costs more than this many months' dollars is a decision on budget.
    pub budget_months: u16,
    /// How many quick things are named.
    pub quick_count: usize,
    /// The longest that a quick thing takes.
    pub quick: Minutes,
}

impl Model {
    /// The index, into every list with one number per size, for that many people.
    pub fn size_of(&self, people: u16) -> usize {
        let last = self.sizes.len().saturating_sub(1);
        self.sizes.iter().position(|most| people <= *most).unwrap_or(last)
    }

    /// The effort class of a piece of work: 1 for the shortest, plus what its cost adds.
    pub(crate) fn effort_class(&self, minutes: Minutes, cents: Cents) -> f64 {
        let class = 1 + self.effort.0.iter().filter(|bound| minutes > **bound).count();
        let adds = self
            .cost
            .0
            .iter()
            .rev()
            .find(|band| cents > band.above)
            .map_or(0.0, |band| band.adds);
        class as f64 + adds
    }
}
