//! The order of the actions: the largest fall of risk for the effort first, must-haves before the rest.
//!
//! `R = Σ w(s) · Π (1 − effect · c)` is the risk left. Candidates are chains: an action with those of its
//! prerequisites that still have an action. Within a tier the chain with the largest fall of R for its effort comes
//! next, computed as if all that is ranked before were in place.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use crate::standing::Standings;
use crate::{Cents, Input, Kind, Level, Minutes, Outlook, Pack, Practice, PracticeId, ScenarioId, Who};

/// An action before it is placed in time.
pub(crate) struct Ranked<'a> {
    pub(crate) practice: &'a Practice,
    pub(crate) kind: Kind,
    pub(crate) level: Level,
    pub(crate) gain: f64,
    pub(crate) scenarios: Vec<ScenarioId>,
    pub(crate) who: Who,
    pub(crate) minutes: Minutes,
    pub(crate) cents: Cents,
    pub(crate) if_missing: Option<(Minutes, Cents)>,
    pub(crate) after: Vec<PracticeId>,
}

/// Every practice of effective level none, partial or unknown, in rank order.
pub(crate) fn rank<'a>(
    pack: &'a Pack,
    input: &Input,
    standings: &Standings,
    weights: &[f64],
) -> Vec<Ranked<'a>> {
    let candidates = candidates(pack, input, standings);
    let left = risk_left(pack, standings, weights);
    let mut ranking = Ranking::new(&candidates, left);
    ranking.place_tier(&candidates, |candidate| candidate.practice.must_have);
    ranking.place_tier(&candidates, |_| true);
    let order = ranking.order;
    let mut slots: Vec<Option<Candidate<'a>>> = candidates.into_iter().map(Some).collect();
    order
        .into_iter()
        .filter_map(|(index, falls)| {
            let candidate = slots.get_mut(index)?.take()?;
            Some(candidate.ranked(pack, input, falls))
        })
        .collect()
}

/// An action that waits for its rank.
struct Candidate<'a> {
    practice: &'a Practice,
    level: Level,
    /// Prerequisites that have an action in this plan, as indices of candidates, by identifier.
    after: Vec<usize>,
    /// For each scenario it weakens: its index, and what is left of the risk once the action is done.
    factors: Vec<(usize, f64)>,
    effort: f64,
    minutes: Minutes,
}

fn candidates<'a>(pack: &'a Pack, input: &Input, standings: &Standings) -> Vec<Candidate<'a>> {
    let size = pack.model.size_of(input.business.people.count());
    let scenario_index: BTreeMap<&ScenarioId, usize> = pack
        .scenarios
        .iter()
        .enumerate()
        .map(|(index, it)| (&it.id, index))
        .collect();
    let by_id: BTreeMap<&PracticeId, &Practice> = pack.practices.iter().map(|it| (&it.id, it)).collect();
    let mut open: Vec<(&PracticeId, Level)> = standings
        .asked(pack)
        .filter_map(|(practice, level)| match level {
            Some(level @ (Level::None | Level::Partial | Level::Unknown)) => Some((&practice.id, level)),
            Some(Level::Full | Level::NotApplicable) | None => None,
        })
        .filter_map(|(id, level)| by_id.get_key_value(id).map(|(id, _)| (*id, level)))
        .collect();
    // By identifier, so that an index also settles the last tie.
    open.sort_by_key(|(id, _)| *id);
    let index: BTreeMap<&PracticeId, usize> = open.iter().enumerate().map(|(i, (id, _))| (*id, i)).collect();
    open.iter()
        .filter_map(|(id, level)| {
            let practice: &'a Practice = by_id.get(id)?;
            let minutes = practice.minutes.get(size).copied().unwrap_or_default();
            let cents = practice.cents.get(size).copied().unwrap_or_default();
            let mut after: Vec<usize> = practice
                .after
                .iter()
                .filter_map(|it| index.get(it).copied())
                .collect();
            after.sort_unstable();
            after.dedup();
            let now = coverage_now(pack, standings, practice, Some(*level));
            let factor = |effect: &crate::Effect| {
                let strength = effect.strength.value();
                let scenario = *scenario_index.get(&effect.scenario)?;
                Some((scenario, (1.0 - strength) / (1.0 - strength * now)))
            };
            Some(Candidate {
                practice,
                level: *level,
                after,
                factors: practice.effects.iter().filter_map(factor).collect(),
                effort: pack.model.effort_class(minutes, cents),
                minutes: if *level == Level::Unknown {
                    practice.find_out
                } else {
                    minutes
                },
            })
        })
        .collect()
}

/// For ranking, unknown counts as none, or as partial where a finding supports it.
fn coverage_now(pack: &Pack, standings: &Standings, practice: &Practice, level: Option<Level>) -> f64 {
    match level {
        Some(Level::Unknown) if standings.is_supported(&practice.id) => pack.model.partial.value(),
        Some(level) => level.coverage(&pack.model, Outlook::Worst).value(),
        None => 0.0,
    }
}

/// `w(s) · Π (1 − effect · c)` for each scenario, as things are now.
fn risk_left(pack: &Pack, standings: &Standings, weights: &[f64]) -> Vec<f64> {
    let mut left = weights.to_vec();
    let index: BTreeMap<&ScenarioId, usize> = pack
        .scenarios
        .iter()
        .enumerate()
        .map(|(index, it)| (&it.id, index))
        .collect();
    for (practice, level) in standings.asked(pack) {
        let now = coverage_now(pack, standings, practice, level);
        for effect in &practice.effects {
            if let Some(slot) = index.get(&effect.scenario).and_then(|at| left.get_mut(*at)) {
                *slot *= 1.0 - effect.strength.value() * now;
            }
        }
    }
    left
}

struct Ranking {
    left: Vec<f64>,
    placed: Vec<bool>,
    /// Candidates in rank order, each with how far every scenario fell.
    order: Vec<(usize, Vec<(usize, f64)>)>,
    /// Which chains hold a candidate: they shorten when it is placed.
    held_by: Vec<Vec<usize>>,
    version: Vec<u32>,
}

/// A chain in the queue: the largest ratio first, then the fewest minutes, then the first identifier.
#[derive(PartialEq, Eq)]
struct Entry {
    ratio: i64,
    minutes: u64,
    head: usize,
    version: u32,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        self.ratio
            .cmp(&other.ratio)
            .then(other.minutes.cmp(&self.minutes))
            .then(other.head.cmp(&self.head))
            .then(self.version.cmp(&other.version))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ranking {
    fn new(candidates: &[Candidate<'_>], left: Vec<f64>) -> Self {
        let count = candidates.len();
        let mut ranking = Self {
            left,
            placed: vec![false; count],
            order: Vec::with_capacity(count),
            held_by: vec![Vec::new(); count],
            version: vec![0; count],
        };
        for head in 0..count {
            for member in ranking.chain(candidates, head) {
                if let (true, Some(heads)) = (member != head, ranking.held_by.get_mut(member)) {
                    heads.push(head);
                }
            }
        }
        ranking
    }

    /// Places every candidate of the tier. A chain's fall only shrinks as others are placed, except where one of its
    /// members is placed: then it is queued anew. So the top of the queue, once recomputed, is the best.
    fn place_tier(&mut self, candidates: &[Candidate<'_>], in_tier: impl Fn(&Candidate<'_>) -> bool) {
        let mut queue = BinaryHeap::new();
        for (head, candidate) in candidates.iter().enumerate() {
            if in_tier(candidate) && !self.is_placed(head) {
                queue.push(self.entry(candidates, head));
            }
        }
        while let Some(entry) = queue.pop() {
            if self.is_placed(entry.head) || self.version.get(entry.head) != Some(&entry.version) {
                continue;
            }
            let now = self.entry(candidates, entry.head);
            if now != entry {
                queue.push(now);
                continue;
            }
            let mut shortened = BTreeSet::new();
            for member in self.chain(candidates, entry.head) {
                self.place(candidates, member);
                shortened.extend(self.held_by.get(member).into_iter().flatten().copied());
            }
            for head in shortened {
                if let Some(version) = self.version.get_mut(head) {
                    *version += 1;
                }
                if !self.is_placed(head) && candidates.get(head).is_some_and(&in_tier) {
                    queue.push(self.entry(candidates, head));
                }
            }
        }
    }

    fn is_placed(&self, index: usize) -> bool {
        self.placed.get(index).copied().unwrap_or(true)
    }

    fn entry(&self, candidates: &[Candidate<'_>], head: usize) -> Entry {
        let mut left = self.left.clone();
        let mut effort = 0.0;
        let mut minutes = 0;
        let mut fall = 0.0;
        for member in self.chain(candidates, head) {
            let Some(candidate) = candidates.get(member) else {
                continue;
            };
            effort += candidate.effort;
            minutes += u64::from(candidate.minutes.0);
            fall += lower(&mut left, candidate)
                .iter()
                .map(|(_, fall)| fall)
                .sum::<f64>();
        }
        let ratio = if effort > 0.0 { fall / effort } else { fall };
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a ratio is at most 1, so at most 1e9 here"
        )]
        let ratio = libm::round(ratio * 1e9) as i64;
        Entry {
            ratio,
            minutes,
            head,
            version: self.version.get(head).copied().unwrap_or(0),
        }
    }

    /// The candidate with those of its prerequisites that are not placed, prerequisites first.
    fn chain(&self, candidates: &[Candidate<'_>], head: usize) -> Vec<usize> {
        let waits_for = |it: &Candidate<'_>| it.after.iter().any(|index| !self.is_placed(*index));
        if !candidates.get(head).is_some_and(waits_for) {
            return vec![head];
        }
        let mut chain = Vec::new();
        let mut seen = BTreeSet::from([head]);
        let mut path = vec![(head, 0)];
        while let Some((node, next)) = path.last_mut() {
            let prerequisite = candidates.get(*node).and_then(|it| it.after.get(*next)).copied();
            *next += 1;
            match prerequisite {
                Some(index) if !self.is_placed(index) && seen.insert(index) => path.push((index, 0)),
                Some(_) => {}
                None => {
                    chain.push(*node);
                    path.pop();
                }
            }
        }
        chain
    }

    fn place(&mut self, candidates: &[Candidate<'_>], index: usize) {
        if let (Some(candidate), Some(placed)) = (candidates.get(index), self.placed.get_mut(index)) {
            *placed = true;
            let falls = lower(&mut self.left, candidate);
            self.order.push((index, falls));
        }
    }
}

/// Lowers the risk left by what a candidate does, and says by how much in each scenario.
fn lower(left: &mut [f64], candidate: &Candidate<'_>) -> Vec<(usize, f64)> {
    let mut falls = Vec::with_capacity(candidate.factors.len());
    for (scenario, factor) in &candidate.factors {
        if let Some(slot) = left.get_mut(*scenario) {
            let fall = *slot * (1.0 - factor);
            *slot *= factor;
            falls.push((*scenario, fall));
        }
    }
    falls
}

impl<'a> Candidate<'a> {
    fn ranked(self, pack: &Pack, input: &Input, mut falls: Vec<(usize, f64)>) -> Ranked<'a> {
        let size = pack.model.size_of(input.business.people.count());
        let minutes = self.practice.minutes.get(size).copied().unwrap_or_default();
        let cents = self.practice.cents.get(size).copied().unwrap_or_default();
        let gain = falls.iter().map(|(_, fall)| fall).sum();
        falls.sort_by(|a, b| billionths(b.1).cmp(&billionths(a.1)).then(a.0.cmp(&b.0)));
        let scenarios = falls
            .iter()
            .filter(|(_, fall)| billionths(*fall) > 0)
            .take(2)
            .filter_map(|(index, _)| pack.scenarios.get(*index).map(|it| it.id.clone()))
            .collect();
        let (kind, minutes, cents, if_missing) = if self.level == Level::Unknown {
            (
                Kind::FindOut,
                self.practice.find_out,
                Cents(0),
                Some((minutes, cents)),
            )
        } else {
            (Kind::Do, minutes, cents, None)
        };
        let has_provider = input
            .business
            .traits
            .iter()
            .any(|it| it.as_str() == "it-provider");
        let who = match self.practice.who {
            Who::ItProvider if !has_provider => Who::Owner,
            who @ (Who::Owner | Who::ItProvider | Who::Staff) => who,
        };
        Ranked {
            practice: self.practice,
            kind,
            level: self.level,
            gain,
            scenarios,
            who,
            minutes,
            cents,
            if_missing,
            after: self.practice.after.clone(),
        }
    }
}

fn billionths(value: f64) -> i64 {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a fall of risk is at most 1, so at most 1e9 here"
    )]
    let whole = libm::round(value * 1e9) as i64;
    whole
}
