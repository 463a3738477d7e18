//! Actions in time: months of limited hours, and dollars that keep.

use std::collections::{BTreeMap, BTreeSet};

use crate::moving::Wishes;
use crate::rank::Ranked;
use crate::{
    Action, Blocked, Capacity, Cents, Horizon, Input, Kind, Minutes, MonthShare, Pack, Placement, PracticeId,
    TimeModel,
};

/// Places every action. Must-haves choose first, then basic duties, then find-outs, then the rest, each by rank; a
/// prerequisite is placed before what needs it and ends before that starts.
///
/// Find-outs go before the rest because they take minutes and are asked in one message: long work of a better rank
/// would otherwise push a question that is already sent into a later month.
///
/// What is set aside has no month and takes nothing from any. What needs it waits for it, and has no month either:
/// to plan work on a base that nobody will lay would be a plan that cannot be followed.
///
/// What the business has moved keeps its rank. The months are filled once as the model does, to know the month that a
/// move counts from, and once more with the moves.
pub(crate) fn schedule(pack: &Pack, input: &Input, ranked: Vec<Ranked<'_>>) -> Vec<Action> {
    let index: BTreeMap<PracticeId, usize> = ranked
        .iter()
        .enumerate()
        .map(|(i, it)| (it.practice.id.clone(), i))
        .collect();
    let mut wishes = Wishes::none(ranked.len());
    let mut placements = placements(pack, input, &ranked, &index, &wishes);
    if !input.moves.is_empty() {
        wishes = Wishes::new(pack, input, &ranked, &index, &placements);
        placements = self::placements(pack, input, &ranked, &index, &wishes);
    }
    ranked
        .into_iter()
        .zip(placements)
        .zip(wishes.moved)
        .zip(1..)
        .map(|(((action, placement), moved), rank)| Action {
            rank,
            practice: action.practice.id.clone(),
            kind: action.kind,
            level: action.level,
            must_have: action.practice.must_have,
            gain: action.gain,
            scenarios: action.scenarios,
            who: action.who,
            minutes: action.minutes,
            cents: action.cents,
            if_missing: action.if_missing,
            after: action
                .after
                .into_iter()
                .filter(|it| index.contains_key(it))
                .collect(),
            placement,
            moved,
            horizon: Horizon::Later,
            first_step_only: false,
        })
        .collect()
}

/// When each action is done, by rank, with what the moves ask for.
fn placements(
    pack: &Pack,
    input: &Input,
    ranked: &[Ranked<'_>],
    index: &BTreeMap<PracticeId, usize>,
    wishes: &Wishes,
) -> Vec<Placement> {
    let mut calendar = Calendar::new(&pack.model.time, input.capacity);
    let mut placements: Vec<Option<Placement>> = ranked.iter().map(|_| None).collect();
    for head in wishes.first.iter().copied().chain(order(ranked)) {
        for at in with_prerequisites(ranked, index, head) {
            let Some(action) = ranked.get(at) else { continue };
            if placements.get(at).is_some_and(Option::is_some) {
                continue;
            }
            let before = action.practice.after.iter().filter_map(|it| index.get(it));
            let ends: Vec<Option<u16>> = before
                .map(|before| {
                    placements
                        .get(*before)
                        .and_then(Option::as_ref)
                        .and_then(Placement::end)
                })
                .collect();
            let wish = wishes.from.get(at).copied().unwrap_or(0);
            let placement = calendar.place(pack, input, action, &ends, wish);
            if let Some(slot) = placements.get_mut(at) {
                *slot = Some(placement);
            }
        }
    }
    placements
        .into_iter()
        .map(|it| it.unwrap_or(Placement::Blocked(Blocked::Prerequisite)))
        .collect()
}

fn order(ranked: &[Ranked<'_>]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..ranked.len()).collect();
    order.sort_by_key(|at| {
        let turn = match ranked.get(*at) {
            Some(it) if it.practice.must_have => 0,
            Some(it) if it.practice.within_days.is_some() => 1,
            Some(it) if it.kind == Kind::FindOut => 2,
            Some(_) | None => 3,
        };
        (turn, *at)
    });
    order
}

/// An action and all the actions it needs, prerequisites first.
pub(crate) fn with_prerequisites(
    ranked: &[Ranked<'_>],
    index: &BTreeMap<PracticeId, usize>,
    head: usize,
) -> Vec<usize> {
    let mut members = Vec::new();
    let mut seen = BTreeSet::from([head]);
    let mut path = vec![(head, 0)];
    while let Some((node, next)) = path.last_mut() {
        let needed = ranked.get(*node).and_then(|it| it.practice.after.get(*next));
        *next += 1;
        match needed.map(|id| index.get(id).copied()) {
            Some(Some(at)) if seen.insert(at) => path.push((at, 0)),
            Some(_) => {}
            None => {
                members.push(*node);
                path.pop();
            }
        }
    }
    members
}

/// What is left of every planned month. Index 0 is month 1.
struct Calendar {
    month: Minutes,
    free: Vec<Minutes>,
    /// Dollars in hand at the end of each month, in cents.
    balance: Vec<u64>,
}

impl Calendar {
    fn new(time: &TimeModel, capacity: Capacity) -> Self {
        let months = usize::from(time.months);
        let balance = (1..=u64::from(time.months))
            .map(|k| capacity.cents.0.saturating_mul(k))
            .collect();
        Self {
            month: capacity.minutes,
            free: vec![capacity.minutes; months],
            balance,
        }
    }

    /// Finds room for an action after its prerequisites have ended, and from the index `wish` on if there is any
    /// there; `ends` holds `None` for a prerequisite that has no month.
    fn place(
        &mut self,
        pack: &Pack,
        input: &Input,
        action: &Ranked<'_>,
        ends: &[Option<u16>],
        wish: usize,
    ) -> Placement {
        if input.set_aside.contains(&action.practice.id) {
            return Placement::Blocked(Blocked::SetAside);
        }
        let affordable = input
            .capacity
            .cents
            .0
            .saturating_mul(u64::from(pack.model.time.budget_months));
        if action.practice.must_have && action.kind == Kind::Do && action.cents.0 > affordable {
            return Placement::BudgetDecision;
        }
        let mut from = 0;
        for end in ends {
            let Some(end) = end else {
                return Placement::Blocked(Blocked::Prerequisite);
            };
            from = from.max(usize::from(*end));
        }
        // A move never leaves an action without a month: where it asks for too much, the model's rule holds.
        let wished = self.room(from.max(wish), action.minutes, action.cents);
        if let Some(shares) = wished.or_else(|| self.room(from, action.minutes, action.cents)) {
            self.take(&shares);
            return Placement::Scheduled(shares);
        }
        Placement::Blocked(self.blocked_by(from, action))
    }

    /// What would have to give way for an action that finds no room from index `from` on.
    fn blocked_by(&self, from: usize, action: &Ranked<'_>) -> Blocked {
        if self.room(from, action.minutes, Cents(0)).is_some() {
            Blocked::Dollars
        } else if self.room(0, action.minutes, action.cents).is_some() {
            Blocked::Prerequisite
        } else {
            Blocked::Hours
        }
    }

    /// The earliest months, from index `from` on, with room for that work and those dollars.
    fn room(&self, from: usize, minutes: Minutes, cents: Cents) -> Option<Vec<MonthShare>> {
        let fits_one_month = minutes <= self.month;
        (from..self.free.len()).find_map(|start| {
            let free = self.free.get(start).copied()?;
            let enough = if fits_one_month {
                free >= minutes
            } else {
                free > Minutes(0)
            };
            if !enough || !self.affords(start, cents) {
                return None;
            }
            self.shares(start, minutes, cents)
        })
    }

    /// Takes all free hours of the months from `start` on until the work is done; `None` if the months run out.
    fn shares(&self, start: usize, minutes: Minutes, cents: Cents) -> Option<Vec<MonthShare>> {
        let mut shares = Vec::new();
        let mut left = minutes;
        for (at, free) in self.free.iter().enumerate().skip(start) {
            let taken = left.min(*free);
            if taken > Minutes(0) || at == start {
                let cents = if at == start { cents } else { Cents(0) };
                shares.push(MonthShare {
                    month: u16::try_from(at + 1).ok()?,
                    minutes: taken,
                    cents,
                });
                left = Minutes(left.0 - taken.0);
            }
            if left == Minutes(0) {
                return Some(shares);
            }
        }
        None
    }

    /// Whether every balance from that month on stays at zero or more.
    fn affords(&self, start: usize, cents: Cents) -> bool {
        self.balance.iter().skip(start).all(|balance| *balance >= cents.0)
    }

    fn take(&mut self, shares: &[MonthShare]) {
        for share in shares {
            let at = usize::from(share.month - 1);
            if let Some(free) = self.free.get_mut(at) {
                free.0 = free.0.saturating_sub(share.minutes.0);
            }
            for balance in self.balance.iter_mut().skip(at) {
                *balance = balance.saturating_sub(share.cents.0);
            }
        }
    }
}
