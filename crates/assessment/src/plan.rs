//! The plan: everything that was answered and seen, turned into ordered actions.

use std::collections::{BTreeMap, BTreeSet};

use crate::standing::{Standings, weights};
use crate::{
    Action, Answers, Blocked, Business, Capacity, DutyId, Finding, FindingId, Horizon, Kind, Level, Minutes,
    Pack, Placement, PracticeId, Says, Score, Track, rank, schedule, score,
};

/// Everything a plan is made from, besides the pack.
#[derive(Debug, Clone)]
pub struct Input {
    /// The business.
    pub business: Business,
    /// Which part of the bank was asked.
    pub track: Track,
    /// What was answered.
    pub answers: Answers,
    /// Hours and dollars a month.
    pub capacity: Capacity,
    /// What was seen on one computer of the business; may be empty.
    pub findings: Vec<Finding>,
    /// Actions that the business has set aside: they keep their rank, and take no month, hours or dollars.
    pub set_aside: BTreeSet<PracticeId>,
    /// Actions that the business has moved: by how many months each should start earlier (below 0) or later (above 0)
    /// than the model says. They keep their rank.
    pub moves: BTreeMap<PracticeId, i8>,
}

/// What to do, in order and in time, and where the business stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// How much of the protection is in place.
    pub score: Score,
    /// The indispensable protections, by state.
    pub must_haves: MustHaves,
    /// Actions, by rank.
    pub actions: Vec<Action>,
    /// Up to three first steps or find-outs that are free and short.
    pub quick: Vec<PracticeId>,
    /// Practices asked for and not answered.
    pub open: Vec<PracticeId>,
    /// Answers that were given and do not count.
    pub not_asked: Vec<NotAsked>,
    /// Practices that do not apply, for a reason that was given.
    pub not_applicable: Vec<PracticeId>,
    /// Duties and where they stand.
    pub duties: Vec<DutyStatus>,
    /// Answers that a finding contradicts.
    pub contradictions: Vec<Contradiction>,
}

/// An answer that does not count, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotAsked {
    /// The practice.
    pub practice: PracticeId,
}

/// The indispensable protections, by state, in the order of the pack.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MustHaves {
    /// Full.
    pub in_place: Vec<PracticeId>,
    /// Partial.
    pub to_complete: Vec<PracticeId>,
    /// None.
    pub missing: Vec<PracticeId>,
    /// Unknown.
    pub to_check: Vec<PracticeId>,
    /// Not answered.
    pub open: Vec<PracticeId>,
}

impl MustHaves {
    /// How many indispensable protections concern this business.
    pub fn total(&self) -> usize {
        [
            &self.in_place,
            &self.to_complete,
            &self.missing,
            &self.to_check,
            &self.open,
        ]
        .iter()
        .map(|list| list.len())
        .sum()
    }
}

/// A duty and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyStatus {
    /// The duty.
    pub duty: DutyId,
    /// Where it stands.
    pub state: DutyState,
}

/// Where a duty stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DutyState {
    /// In place.
    InPlace,
    /// To do, at least in part.
    ToDo,
    /// Not known, or not answered.
    ToCheck,
}

/// An answer that a finding contradicts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The practice.
    pub practice: PracticeId,
    /// What was answered: full or partial.
    pub answer: Level,
    /// The finding.
    pub finding: FindingId,
}

/// Makes the plan. Never fails: what could not be decided is a value of the plan.
pub fn plan(pack: &Pack, input: &Input) -> Plan {
    let standings = Standings::new(pack, input);
    let weights = weights(pack, input, &standings);
    let ranked = rank::rank(pack, input, &standings, &weights);
    let mut actions = schedule::schedule(pack, input, ranked);
    set_horizons(pack, input, &mut actions);
    Plan {
        score: score::score(pack, &standings, &weights),
        must_haves: must_haves(pack, &standings),
        quick: quick(pack, &actions),
        open: standings.open(pack),
        not_asked: standings.not_asked(pack, input),
        not_applicable: standings.not_applicable(pack),
        duties: duties(pack, &standings),
        contradictions: contradictions(&standings, input),
        actions,
    }
}

fn must_haves(pack: &Pack, standings: &Standings) -> MustHaves {
    let mut lists = MustHaves::default();
    for (practice, level) in standings.asked(pack).filter(|(practice, _)| practice.must_have) {
        let list = match level {
            Some(Level::Full) => &mut lists.in_place,
            Some(Level::Partial) => &mut lists.to_complete,
            Some(Level::None) => &mut lists.missing,
            Some(Level::Unknown) => &mut lists.to_check,
            Some(Level::NotApplicable) => continue,
            None => &mut lists.open,
        };
        list.push(practice.id.clone());
    }
    lists
}

fn duties(pack: &Pack, standings: &Standings) -> Vec<DutyStatus> {
    let state = |practice: &PracticeId| {
        let (_, level) = standings.asked(pack).find(|(asked, _)| asked.id == *practice)?;
        match level {
            Some(Level::Full) => Some(DutyState::InPlace),
            Some(Level::Partial | Level::None) => Some(DutyState::ToDo),
            Some(Level::Unknown) | None => Some(DutyState::ToCheck),
            Some(Level::NotApplicable) => None,
        }
    };
    let status = |duty: &crate::Duty| {
        state(&duty.practice).map(|state| DutyStatus {
            duty: duty.id.clone(),
            state,
        })
    };
    pack.duties.iter().filter_map(status).collect()
}

fn contradictions(standings: &Standings, input: &Input) -> Vec<Contradiction> {
    let contradicted = |finding: &Finding| {
        let answer = standings.contradicted_answer(&finding.practice)?;
        (finding.says == Says::Contradicts).then(|| Contradiction {
            practice: finding.practice.clone(),
            answer,
            finding: finding.id.clone(),
        })
    };
    input.findings.iter().filter_map(contradicted).collect()
}

fn quick(pack: &Pack, actions: &[Action]) -> Vec<PracticeId> {
    let short = |action: &&Action| {
        let minutes = match action.kind {
            Kind::Do => pack
                .practice(&action.practice)
                .map_or(Minutes(u32::MAX), |it| it.first_step),
            Kind::FindOut => action.minutes,
        };
        minutes <= pack.model.time.quick
    };
    actions
        .iter()
        .filter(|it| it.placement != Placement::Blocked(Blocked::SetAside) && !is_put_off(it))
        .filter(short)
        .take(pack.model.time.quick_count)
        .map(|it| it.practice.clone())
        .collect()
}

/// Whether the business has moved an action to a later month: then its first step is not proposed for now either.
fn is_put_off(action: &Action) -> bool {
    action.moved.is_some_and(|it| it.steps > 0)
}

/// The first week takes the free actions of month 1 in rank order while their work fits, and always at least the
/// first step of rank 1, which is free and short; the other horizons follow from the month in which an action ends.
/// Where rank 1 is set aside or moved later, the first step is that of the first action that is not and that waits for
/// no other.
fn set_horizons(pack: &Pack, input: &Input, actions: &mut [Action]) {
    let time = &pack.model.time;
    let share = libm::floor(f64::from(input.capacity.minutes.0) * time.week_share);
    let room = f64::from(time.week.0).max(share);
    let mut used = 0.0;
    for action in actions.iter_mut() {
        action.horizon = match action.placement.end() {
            Some(1) => Horizon::Days30,
            Some(2..=3) => Horizon::Days90,
            Some(4..=12) => Horizon::Year,
            Some(_) | None => Horizon::Later,
        };
        let scheduled = matches!(action.placement, Placement::Scheduled(_));
        if action.horizon == Horizon::Days30 && scheduled && action.cents.0 == 0 {
            used += f64::from(action.minutes.0);
            if used <= room {
                action.horizon = Horizon::Week;
            }
        }
    }
    let starts = |it: &&mut Action| match it.placement {
        Placement::Blocked(Blocked::SetAside) => false,
        Placement::Scheduled(_) | Placement::BudgetDecision | Placement::Blocked(_) => {
            (it.rank == 1 || it.after.is_empty()) && !is_put_off(it)
        }
    };
    let first = actions.iter_mut().find(starts);
    if let Some(first) = first.filter(|first| first.horizon != Horizon::Week) {
        first.horizon = Horizon::Week;
        first.first_step_only = true;
    }
}
