//! Packs that break the rules of a pack, as no pack check would let through.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use vigie_assessment::{Cents, Coverage, Minutes, PracticeId};

use super::build::{effect, id};
use super::worlds::{World, worlds};

/// A pack with several rules broken, and any input.
pub(crate) fn broken_worlds() -> impl Strategy<Value = World> {
    let breaks = vec((0u8..21, any::<Index>(), any::<Index>()), 1..10);
    (worlds(), breaks).prop_map(|(mut world, breaks)| {
        for (rule, which, other) in breaks {
            if !world.pack.practices.is_empty() {
                break_rule(&mut world, rule, which, other);
            }
        }
        world
    })
}

fn break_rule(world: &mut World, rule: u8, which: Index, other: Index) {
    let count = world.pack.practices.len();
    let other_id: PracticeId = world.pack.practices[other.index(count)].id.clone();
    let model = &mut world.pack.model;
    let practice = &mut world.pack.practices[which.index(count)];
    match rule {
        // Cycles, also of one; must-haves that need others; references that lead nowhere.
        0..=3 => practice.after.push(other_id),
        4 => practice.after.push(practice.id.clone()),
        5 => practice.after.push(id("nowhere")),
        6 => practice.must_have = true,
        7 => practice.hidden_when_none = Some(other_id),
        8 => practice.effects.push(effect("no-such-scenario", 0.5)),
        9 => practice.effects.extend(practice.effects.clone()),
        10 => practice.id = other_id,
        11 => practice.minutes.clear(),
        12 => practice.cents.clear(),
        13 => practice.choices.clear(),
        14 => practice.minutes = vec![Minutes(u32::MAX); 2],
        15 => practice.cents = vec![Cents(u64::MAX); 2],
        16 => {
            model.sizes.clear();
            model.effort.0.clear();
            model.cost.0.clear();
        }
        17 => model.time.months = 0,
        18 => model.partial = Coverage::NONE,
        19 => {
            let weights = [0.0, -1.0, f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE];
            for (at, scenario) in world.pack.scenarios.iter_mut().enumerate() {
                scenario.weight = weights[(at + other.index(weights.len())) % weights.len()];
            }
        }
        _ => {
            world.pack.scenarios.clear();
            world.pack.domains.clear();
        }
    }
}
