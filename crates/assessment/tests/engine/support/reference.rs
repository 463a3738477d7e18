//! The design's rules written the plain way, to compare the engine with: nothing kept between steps, no queue.

use std::collections::BTreeMap;

use vigie_assessment::{Input, Level, Outcome, Pack, Practice, PracticeId, Scenario};

use super::worlds::World;

/// Where a practice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stand {
    /// Not called for by the traits, or not applicable: out of every sum and every list.
    Out,
    /// Only the longer track asks it.
    OffTrack,
    /// Asked; with its effective level, if it is answered.
    Asked(Option<Level>),
}

pub(crate) fn stand(world: &World, practice: &Practice) -> Stand {
    let World { pack, input } = world;
    let given = given(input, &practice.id);
    if !practice.asked_when.holds(&input.business.traits) || given == Some(Level::NotApplicable) {
        return Stand::Out;
    }
    if practice.track > input.track {
        return Stand::OffTrack;
    }
    let hider = practice
        .hidden_when_none
        .as_ref()
        .and_then(|it| pack.practice(it));
    let hidden = hider.is_some_and(|hider| {
        hider.asked_when.holds(&input.business.traits)
            && hider.track <= input.track
            && given_level(input, hider) == Some(Level::None)
    });
    if hidden {
        return Stand::Asked(Some(Level::None));
    }
    Stand::Asked(given.map(|level| {
        if says(input, &practice.id, Outcome::NotMet) {
            lower(level)
        } else {
            level
        }
    }))
}

fn given(input: &Input, practice: &PracticeId) -> Option<Level> {
    input.answers.get(practice).map(|answer| answer.level)
}

fn given_level(input: &Input, practice: &Practice) -> Option<Level> {
    given(input, &practice.id)
}

fn lower(level: Level) -> Level {
    match level {
        Level::Full => Level::Partial,
        Level::Partial => Level::None,
        Level::None | Level::Unknown | Level::NotApplicable => level,
    }
}

fn says(input: &Input, practice: &PracticeId, outcome: Outcome) -> bool {
    input
        .findings
        .iter()
        .any(|it| it.practice == *practice && it.outcome == outcome)
}

/// Practices that are asked, with their effective level.
pub(crate) fn asked(world: &World) -> Vec<(&Practice, Option<Level>)> {
    let practices = world.pack.practices.iter();
    practices
        .filter_map(|practice| match stand(world, practice) {
            Stand::Asked(level) => Some((practice, level)),
            Stand::Out | Stand::OffTrack => None,
        })
        .collect()
}

/// Those that call for an action.
pub(crate) fn calls_for_action(level: Option<Level>) -> bool {
    matches!(level, Some(Level::None | Level::Partial | Level::Unknown))
}

pub(crate) fn effect_on(practice: &Practice, scenario: &Scenario) -> f64 {
    practice
        .effects
        .iter()
        .find(|it| it.scenario == scenario.id)
        .map_or(0.0, |it| it.strength.value())
}

pub(crate) fn omega(practice: &Practice, scenario: &Scenario) -> f64 {
    -(1.0 - effect_on(practice, scenario)).ln()
}

/// The ω of a scenario: of what the track asks, and of the bank.
pub(crate) fn omegas(world: &World, scenario: &Scenario) -> (f64, f64) {
    let mut sums = (0.0, 0.0);
    for practice in &world.pack.practices {
        let omega = omega(practice, scenario);
        match stand(world, practice) {
            Stand::Out => {}
            Stand::OffTrack => sums.1 += omega,
            Stand::Asked(_) => {
                sums.0 += omega;
                sums.1 += omega;
            }
        }
    }
    sums
}

/// w(s), for the scenarios that weigh something.
pub(crate) fn weights(world: &World) -> Vec<(&Scenario, f64)> {
    let befalls = |scenario: &&Scenario| {
        scenario.asked_when.holds(&world.input.business.traits) && omegas(world, scenario).1 > 0.0
    };
    let weighing: Vec<&Scenario> = world
        .pack
        .scenarios
        .iter()
        .filter(befalls)
        .filter(|it| it.weight > 0.0)
        .collect();
    let sum: f64 = weighing.iter().map(|it| it.weight).sum();
    weighing.into_iter().map(|it| (it, it.weight / sum)).collect()
}

/// c at the low and at the high end.
pub(crate) fn covered(world: &World, practice: &Practice, level: Option<Level>) -> (f64, f64) {
    let partial = world.pack.model.partial.value();
    match level {
        Some(Level::Full) => (1.0, 1.0),
        Some(Level::Partial) => (partial, partial),
        Some(Level::None | Level::NotApplicable) => (0.0, 0.0),
        // "Yes" would be contradicted too, and "I don't know" must not beat "yes".
        Some(Level::Unknown) | None if says(&world.input, &practice.id, Outcome::NotMet) => (0.0, partial),
        Some(Level::Unknown) | None => (0.0, 1.0),
    }
}

/// K(s), 0 to 100, at both ends.
pub(crate) fn protection(world: &World, scenario: &Scenario) -> (f64, f64) {
    let rule = world.pack.model.must_have;
    let end = |share: fn((f64, f64)) -> f64| {
        let (mut all, mut held, mut factor) = (0.0, 0.0, 1.0);
        for (practice, level) in asked(world) {
            let c = share(covered(world, practice, level));
            all += omega(practice, scenario);
            held += omega(practice, scenario) * c;
            if practice.must_have && effect_on(practice, scenario) >= rule.threshold {
                factor *= 1.0 - rule.penalty * (1.0 - c);
            }
        }
        100.0 * held / all * factor
    };
    (end(|it| it.0), end(|it| it.1))
}

/// The ranking, from scratch at every step: identifiers with the fall of the risk left at their rank.
pub(crate) fn ranking(world: &World) -> Vec<(PracticeId, f64)> {
    let size = world.pack.model.size_of(world.input.business.people.count());
    let mut bank = Bank::new(world);
    let actions: BTreeMap<&PracticeId, &Practice> = asked(world)
        .into_iter()
        .filter(|(_, level)| calls_for_action(*level))
        .map(|(practice, _)| (&practice.id, practice))
        .collect();
    let unknown = |practice: &Practice| stand(world, practice) == Stand::Asked(Some(Level::Unknown));
    let minutes = |practice: &&Practice| -> u64 {
        u64::from(if unknown(practice) {
            practice.find_out.0
        } else {
            practice.minutes[size].0
        })
    };
    let mut ranked: Vec<(PracticeId, f64)> = Vec::new();
    for must_haves_only in [true, false] {
        loop {
            let placed: Vec<&PracticeId> = ranked.iter().map(|(id, _)| id).collect();
            let heads = actions.values().filter(|it| !placed.contains(&&it.id));
            let heads = heads.filter(|it| it.must_have || !must_haves_only);
            let best = heads
                .map(|head| {
                    let chain = chain(&actions, &placed, head);
                    let fall = bank.risk(&[]) - bank.risk(&chain);
                    let effort: f64 = chain.iter().map(|it| effort(&world.pack, it, size)).sum();
                    let ratio = (fall / effort * 1e9).round();
                    // The largest ratio, then the fewest minutes, then the first identifier.
                    let key = (-ratio, chain.iter().map(minutes).sum::<u64>());
                    (key, chain)
                })
                .min_by(|(a, _), (b, _)| a.partial_cmp(b).unwrap());
            let Some((_, chain)) = best else { break };
            for practice in chain {
                ranked.push((practice.id.clone(), bank.risk(&[]) - bank.risk(&[practice])));
                bank.put_in_place(practice);
            }
        }
    }
    ranked
}

/// An action with those of its prerequisites that have an action and are not ranked yet, prerequisites first.
fn chain<'a>(
    actions: &BTreeMap<&PracticeId, &'a Practice>,
    placed: &[&PracticeId],
    head: &'a Practice,
) -> Vec<&'a Practice> {
    let mut chain: Vec<&Practice> = Vec::new();
    let mut needed: Vec<&PracticeId> = head.after.iter().collect();
    needed.sort();
    for practice in needed
        .iter()
        .filter(|it| !placed.contains(it))
        .filter_map(|it| actions.get(*it))
    {
        for member in self::chain(actions, placed, practice) {
            if !chain.iter().any(|it| it.id == member.id) {
                chain.push(member);
            }
        }
    }
    chain.push(head);
    chain
}

fn effort(pack: &Pack, practice: &Practice, size: usize) -> f64 {
    let hours = practice.minutes[size];
    let class = 1 + pack.model.effort.0.iter().filter(|bound| hours > **bound).count();
    let cost = pack
        .model
        .cost
        .0
        .iter()
        .rfind(|band| practice.cents[size] > band.above);
    class as f64 + cost.map_or(0.0, |band| band.adds)
}

/// How much of every practice is in place for the ranking, and what it weakens.
struct Bank<'a> {
    weights: Vec<f64>,
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    practice: &'a PracticeId,
    covered: f64,
    /// By the number of the scenario.
    effects: Vec<(usize, f64)>,
}

impl<'a> Bank<'a> {
    fn new(world: &'a World) -> Self {
        let weights = weights(world);
        let row = |(practice, level): (&'a Practice, Option<Level>)| {
            let supported = says(&world.input, &practice.id, Outcome::Met)
                && !says(&world.input, &practice.id, Outcome::NotMet);
            let covered = match level {
                Some(Level::Full) => 1.0,
                Some(Level::Partial) => world.pack.model.partial.value(),
                Some(Level::Unknown) if supported => world.pack.model.partial.value(),
                Some(Level::Unknown | Level::None | Level::NotApplicable) | None => 0.0,
            };
            let effects = weights
                .iter()
                .map(|(scenario, _)| effect_on(practice, scenario))
                .enumerate();
            let effects = effects.filter(|(_, effect)| *effect > 0.0).collect();
            Row {
                practice: &practice.id,
                covered,
                effects,
            }
        };
        let rows = asked(world).into_iter().map(row).collect();
        Self {
            rows,
            weights: weights.iter().map(|(_, weight)| *weight).collect(),
        }
    }

    /// R: what is left of the risk once these are done as well.
    fn risk(&self, done: &[&Practice]) -> f64 {
        let mut left = self.weights.clone();
        for row in &self.rows {
            let covered = if done.iter().any(|it| it.id == *row.practice) {
                1.0
            } else {
                row.covered
            };
            for (scenario, effect) in &row.effects {
                left[*scenario] *= 1.0 - effect * covered;
            }
        }
        left.iter().sum()
    }

    fn put_in_place(&mut self, practice: &Practice) {
        for row in self.rows.iter_mut().filter(|it| *it.practice == practice.id) {
            row.covered = 1.0;
        }
    }
}
