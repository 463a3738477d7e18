//! How far the order falls short of the best possible choice, by exhaustive search over small generated instances:
//! at most twelve actions, one tier, equal effort, everything missing.
//!
//! Taking the largest fall of risk first is not always best for a fixed number of actions; these tests measure by
//! how much. `cargo test -p vigie-assessment optimality -- --nocapture` prints the figures.

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use vigie_assessment::{Input, Level, Pack, PracticeId, plan};

use crate::support::build::{after, all, input, pack, weakens};
use crate::support::config;

const INSTANCES: usize = 600;
const SCENARIOS: [&str; 8] = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7"];
const NAMES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

/// Seven to twelve practices of equal effort; with `chained`, about half need one or two others first.
fn instances(chained: bool) -> impl Strategy<Value = Pack> {
    let effects = btree_map(0..SCENARIOS.len(), 3..=60u8, 1..=5);
    let needed = if chained {
        vec(any::<Index>(), 0..=2).boxed()
    } else {
        Just(vec![]).boxed()
    };
    let practices = vec((effects, needed), 7..=NAMES.len());
    (vec(1..=30u8, 2..=SCENARIOS.len()), practices).prop_map(|(weights, practices)| {
        let scenarios: Vec<(&str, f64)> = SCENARIOS
            .into_iter()
            .zip(weights)
            .map(|(id, weight)| (id, f64::from(weight)))
            .collect();
        let practice =
            |(at, (effects, needed)): (usize, (std::collections::BTreeMap<usize, u8>, Vec<Index>))| {
                let effects: Vec<(&str, f64)> = effects
                    .into_iter()
                    .map(|(on, strength)| (scenarios[on % scenarios.len()].0, f64::from(strength) / 100.0))
                    .collect::<std::collections::BTreeMap<_, _>>()
                    .into_iter()
                    .collect();
                let mut needed: Vec<&str> = needed
                    .iter()
                    .filter(|_| at > 0)
                    .map(|it| NAMES[it.index(at)])
                    .collect();
                needed.sort_unstable();
                needed.dedup();
                after(weakens(NAMES[at], &effects), &needed)
            };
        let practices = practices.into_iter().enumerate().map(practice).collect();
        pack(&scenarios, practices)
    })
}

/// The risk left once these practices, a bit each in the pack's order, are in place.
fn risk(rows: &[Vec<f64>], weights: &[f64], done: u32) -> f64 {
    let mut left = weights.to_vec();
    for (at, row) in rows.iter().enumerate() {
        if done & (1 << at) != 0 {
            for (slot, factor) in left.iter_mut().zip(row) {
                *slot *= factor;
            }
        }
    }
    left.iter().sum()
}

/// The share, 0 to 1, of the best possible reduction that the first `count` actions reach.
fn share_of_best(pack: &Pack, count: usize) -> f64 {
    let sum: f64 = pack.scenarios.iter().map(|it| it.weight).sum();
    let weights: Vec<f64> = pack.scenarios.iter().map(|it| it.weight / sum).collect();
    let factor = |practice: &vigie_assessment::Practice, scenario: &vigie_assessment::Scenario| {
        let effect = practice.effects.iter().find(|it| it.scenario == scenario.id);
        1.0 - effect.map_or(0.0, |it| it.strength.value())
    };
    let rows: Vec<Vec<f64>> = pack
        .practices
        .iter()
        .map(|it| pack.scenarios.iter().map(|s| factor(it, s)).collect())
        .collect();
    let bit = |id: &PracticeId| 1u32 << pack.practices.iter().position(|it| it.id == *id).unwrap();
    let needed: Vec<u32> = pack
        .practices
        .iter()
        .map(|it| it.after.iter().map(bit).sum())
        .collect();
    let possible = |done: u32| {
        (0..pack.practices.len()).all(|at| done & (1 << at) == 0 || done & needed[at] == needed[at])
    };
    let nothing = risk(&rows, &weights, 0);
    let best = (0u32..1 << pack.practices.len())
        .filter(|done| done.count_ones() as usize == count && possible(*done))
        .map(|done| nothing - risk(&rows, &weights, done))
        .fold(0.0, f64::max);
    let input = Input {
        answers: all(pack, Level::None),
        ..input(&[])
    };
    let chosen: u32 = plan(pack, &input)
        .actions
        .iter()
        .take(count)
        .map(|it| bit(&it.practice))
        .sum();
    assert!(
        chosen.count_ones() as usize == count && possible(chosen),
        "the plan itself is a possible choice"
    );
    (nothing - risk(&rows, &weights, chosen)) / best
}

/// The worst and the mean share over all instances.
fn measure(chained: bool, count: usize) -> (f64, f64) {
    let mut runner = TestRunner::new(config());
    let instances = instances(chained);
    let shares: Vec<f64> = (0..INSTANCES)
        .map(|_| share_of_best(&instances.new_tree(&mut runner).unwrap().current(), count))
        .collect();
    let worst = shares.iter().copied().fold(f64::INFINITY, f64::min);
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    let name = if chained {
        "with prerequisites"
    } else {
        "without prerequisites"
    };
    println!(
        "first {count} actions, {name}, {INSTANCES} instances: worst {:.2} %, mean {:.2} % of the best reduction",
        100.0 * worst,
        100.0 * mean
    );
    (worst, mean)
}

#[test]
fn the_first_three_and_six_actions_come_close_to_the_best_choice() {
    for count in [3, 6] {
        let (worst, mean) = measure(false, count);
        assert!(mean >= 0.98, "mean {mean}");
        assert!(worst >= 0.85, "worst {worst}");
        assert!(
            worst <= mean && mean <= 1.0 + 1e-9,
            "nothing beats the best choice"
        );
    }
}

#[test]
fn with_prerequisites_the_shares_are_printed() {
    for count in [3, 6] {
        let (worst, mean) = measure(true, count);
        assert!(worst > 0.0 && mean <= 1.0 + 1e-9, "nothing beats the best choice");
    }
}
