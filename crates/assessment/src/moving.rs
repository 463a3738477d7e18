//! The owner's own order: actions that were moved to an earlier or a later month than the model's.

use std::collections::BTreeMap;

use crate::rank::Ranked;
use crate::schedule::with_prerequisites;
use crate::{Blocked, Input, Pack, Placement, PracticeId, plan};

/// How an action was moved by the business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// By how many months it should start earlier (below 0) or later (above 0) than the model says.
    pub steps: i8,
    /// The month in which it would start if nothing had been moved; `None` for an action without a month.
    pub model: Option<u16>,
}

/// To an earlier month, or to a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Earlier.
    Earlier,
    /// Later.
    Later,
}

/// Where an action would go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nudge {
    /// It can go there.
    To {
        /// How it is moved then, in all, from where the model has it; 0 where it is back in its own place.
        steps: i8,
        /// The month in which it starts then.
        month: u16,
    },
    /// It can go no further.
    Stays(Stop),
}

/// Why an action can go no further.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// It starts in month 1.
    First,
    /// No later month has room for it.
    Last,
    /// It needs this one, which ends in the month before.
    After(PracticeId),
    /// The months before lack the hours or the dollars.
    Full,
    /// It is in no month: a decision on budget, set aside, without room, or not an action of this plan.
    NoMonth,
}

/// The nearest earlier or later month in which an action could start, everything else being asked as it is.
///
/// A step of one month does not always change the month: its prerequisites, hours and dollars may hold it. So the
/// next steps are tried until one does.
pub fn nudge(pack: &Pack, input: &Input, practice: &PracticeId, direction: Direction) -> Nudge {
    let plan_now = plan(pack, input);
    let Some(action) = plan_now.actions.iter().find(|it| it.practice == *practice) else {
        return Nudge::Stays(Stop::NoMonth);
    };
    let start = match &action.placement {
        Placement::Scheduled(_) => action.placement.start(),
        Placement::BudgetDecision | Placement::Blocked(_) => None,
    };
    let Some(start) = start else {
        return Nudge::Stays(Stop::NoMonth);
    };
    let months = i64::from(pack.model.time.months);
    let steps = i64::from(action.moved.map_or(0, |it| it.steps));
    let model = action.moved.map_or(Some(start), |it| it.model);
    let model = model.map_or(months + 1, i64::from);
    let tries: Vec<i64> = match direction {
        Direction::Earlier => (1 - model..steps).rev().collect(),
        Direction::Later => (steps + 1..=months - model).collect(),
    };
    for steps in tries.into_iter().map_while(|it| i8::try_from(it).ok()) {
        let mut tried = input.clone();
        tried.moves.insert(practice.clone(), steps);
        let tried = plan(pack, &tried);
        let then = tried.actions.iter().find(|it| it.practice == *practice);
        let moves = |then: &u16| match direction {
            Direction::Earlier => *then < start,
            Direction::Later => *then > start,
        };
        if let Some(month) = then.and_then(|it| it.placement.start()).filter(moves) {
            return Nudge::To { steps, month };
        }
    }
    Nudge::Stays(match direction {
        Direction::Later => Stop::Last,
        Direction::Earlier if start == 1 => Stop::First,
        Direction::Earlier => {
            let needed = plan_now
                .actions
                .iter()
                .filter(|it| action.after.contains(&it.practice));
            let last = needed.max_by_key(|it| it.placement.end());
            match last.filter(|it| it.placement.end().is_some_and(|end| end + 1 >= start)) {
                Some(last) => Stop::After(last.practice.clone()),
                None => Stop::Full,
            }
        }
    })
}

/// What the moves ask of the months.
pub(crate) struct Wishes {
    /// Actions that choose their months before all others, those of the earliest month first.
    pub(crate) first: Vec<usize>,
    /// The index of the month before which an action does not start; 0 for most.
    pub(crate) from: Vec<usize>,
    /// How each action was moved.
    pub(crate) moved: Vec<Option<Moved>>,
}

impl Wishes {
    /// Nothing is moved.
    pub(crate) fn none(count: usize) -> Self {
        Self {
            first: Vec::new(),
            from: vec![0; count],
            moved: vec![None; count],
        }
    }

    /// What is asked of a plan that would otherwise be `model`.
    ///
    /// What is moved earlier chooses first, from the month it was moved to. What it needs keeps the month that the
    /// model gave it, and chooses with it: otherwise a must-have placed in between could take that month away, and
    /// an action moved earlier could end up later.
    pub(crate) fn new(
        pack: &Pack,
        input: &Input,
        ranked: &[Ranked<'_>],
        index: &BTreeMap<PracticeId, usize>,
        model: &[Placement],
    ) -> Self {
        let mut wishes = Self::none(ranked.len());
        let months = i64::from(pack.model.time.months);
        let mut first: Vec<(usize, usize)> = Vec::new();
        for (at, (action, placement)) in ranked.iter().zip(model).enumerate() {
            let steps = input.moves.get(&action.practice.id).copied().unwrap_or(0);
            let start = match (placement, steps) {
                (_, 0)
                | (Placement::BudgetDecision | Placement::Blocked(Blocked::SetAside), _)
                | (Placement::Blocked(_), 1..) => continue,
                (Placement::Blocked(_), _) => None,
                (Placement::Scheduled(_), _) => placement.start(),
            };
            let target = start.map_or(months + 1, i64::from) + i64::from(steps);
            let from = usize::try_from(target.clamp(1, months.max(1)) - 1).unwrap_or(0);
            if let (Some(slot), Some(moved)) = (wishes.from.get_mut(at), wishes.moved.get_mut(at)) {
                *slot = from;
                *moved = Some(Moved { steps, model: start });
            }
            if steps < 0 {
                first.push((from, at));
            }
        }
        first.sort_unstable();
        wishes.first = first.into_iter().map(|(_, at)| at).collect();
        for head in wishes.first.clone() {
            for at in with_prerequisites(ranked, index, head) {
                let is_moved = wishes.moved.get(at).is_some_and(Option::is_some);
                let start = model.get(at).and_then(Placement::start).unwrap_or(1);
                if let (Some(slot), false) = (wishes.from.get_mut(at), is_moved) {
                    *slot = usize::from(start - 1);
                }
            }
        }
        wishes
    }
}
