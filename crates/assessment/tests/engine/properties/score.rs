//! The score: its bounds, its ends, what a better answer does to it, and that it is what the formulas say.

use proptest::prelude::*;
use proptest::sample::Index;
use vigie_assessment::{Level, Plan, Range, plan};

use crate::support::build::{all, answer};
use crate::support::reference::{Stand, asked, covered, omega, omegas, protection, stand, weights};
use crate::support::worlds::{World, worlds};

fn ranges(plan: &Plan) -> Vec<Range> {
    let scenarios = plan.score.scenarios.iter().filter_map(|it| it.range);
    plan.score
        .range
        .into_iter()
        .chain(scenarios)
        .chain(plan.score.domains.iter().map(|it| it.range))
        .collect()
}

fn is_close(range: Range, (low, high): (f64, f64)) -> bool {
    (range.low - low).abs() < 1e-9 && (range.high - high).abs() < 1e-9
}

/// Whether a must-have is wholly missing at the low and at the high end.
fn missing(world: &World) -> (bool, bool) {
    let must_haves: Vec<(f64, f64)> = asked(world)
        .into_iter()
        .filter(|(practice, _)| practice.must_have)
        .map(|(practice, level)| covered(world, practice, level))
        .collect();
    (
        must_haves.iter().any(|it| it.0 <= 0.0),
        must_haves.iter().any(|it| it.1 <= 0.0),
    )
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn every_range_lies_between_0_and_100_and_grows(world in worlds()) {
        for range in ranges(&plan(&world.pack, &world.input)) {
            prop_assert!(0.0 <= range.low && range.low <= range.high && range.high <= 100.0, "{range:?}");
        }
    }

    #[test]
    fn nothing_in_place_is_0(mut world in worlds()) {
        world.input.answers = all(&world.pack, Level::None);
        for range in ranges(&plan(&world.pack, &world.input)) {
            prop_assert_eq!(range, Range { low: 0.0, high: 0.0 });
        }
    }

    #[test]
    fn everything_in_place_is_100_and_leaves_nothing_to_do(mut world in worlds()) {
        world.input.answers = all(&world.pack, Level::Full);
        world.input.findings.clear();
        let plan = plan(&world.pack, &world.input);
        for range in ranges(&plan) {
            prop_assert_eq!(range, Range { low: 100.0, high: 100.0 });
        }
        prop_assert!(plan.actions.is_empty());
    }

    #[test]
    fn nothing_known_spans_everything_that_no_finding_speaks_against(mut world in worlds()) {
        world.input.answers = all(&world.pack, Level::Unknown);
        world.input.findings.clear();
        let plan = plan(&world.pack, &world.input);
        for range in ranges(&plan) {
            prop_assert_eq!(range, Range { low: 0.0, high: 100.0 });
        }
        prop_assert!(plan.score.confidence.abs() < 1e-12);
    }

    #[test]
    fn a_better_answer_lowers_neither_end(world in worlds(), which: Index, step in 0usize..5) {
        prop_assume!(!world.pack.practices.is_empty());
        let (worse, better) = [
            (Level::None, Level::Partial),
            (Level::Partial, Level::Full),
            (Level::None, Level::Full),
            (Level::Unknown, Level::Full),
            (Level::None, Level::Unknown),
        ][step];
        let practice = world.pack.practices[which.index(world.pack.practices.len())].id.clone();
        let with = |level| {
            let mut input = world.input.clone();
            input.answers.set(practice.clone(), answer(level));
            ranges(&plan(&world.pack, &input))
        };
        let (before, after) = (with(worse), with(better));
        prop_assert_eq!(before.len(), after.len());
        for (before, after) in before.iter().zip(&after) {
            // To the last bit: no tolerance is needed, as every step of the sums keeps the order.
            prop_assert!(before.low <= after.low && before.high <= after.high, "{before:?} {after:?}");
        }
    }

    #[test]
    fn the_score_is_what_the_formulas_say(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        let weights = weights(&world);
        prop_assert_eq!(plan.score.scenarios.len(), weights.len());
        let (mut sum, mut low, mut high, mut known, mut counts) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (is, (scenario, weight)) in plan.score.scenarios.iter().zip(weights) {
            prop_assert_eq!(&is.scenario, &scenario.id);
            let (of_track, of_bank) = omegas(&world, scenario);
            let enough = of_track > 0.0 && of_track >= world.pack.model.enough_share * of_bank - 1e-12;
            prop_assert_eq!(is.range.is_some(), enough);
            if let Some(range) = is.range {
                let ends = protection(&world, scenario);
                prop_assert!(is_close(range, ends), "{range:?} {ends:?}");
                sum += weight;
                low += weight * ends.0;
                high += weight * ends.1;
                for (practice, level) in asked(&world) {
                    let is_known = !matches!(level, None | Some(Level::Unknown));
                    counts += weight * omega(practice, scenario);
                    known += weight * omega(practice, scenario) * f64::from(u8::from(is_known));
                }
            }
        }
        prop_assert_eq!(plan.score.range.is_some(), sum > 0.0);
        if let Some(range) = plan.score.range {
            let cap = world.pack.model.must_have.cap;
            let missing = missing(&world);
            let capped = |value: f64, missing| if missing { value.min(cap) } else { value };
            let ends = (capped(low / sum, missing.0), capped(high / sum, missing.1));
            prop_assert!(is_close(range, ends), "{range:?} {ends:?}");
            prop_assert!((plan.score.confidence - known / counts).abs() < 1e-9);
        }
        prop_assert!((0.0..=1.0).contains(&plan.score.confidence));
    }

    #[test]
    fn a_missing_must_have_keeps_that_end_at_the_cap(world in worlds()) {
        if let Some(range) = plan(&world.pack, &world.input).score.range {
            let (low, high) = missing(&world);
            let cap = world.pack.model.must_have.cap;
            prop_assert!(!low || range.low <= cap);
            prop_assert!(!high || range.high <= cap);
        }
    }

    #[test]
    fn a_domain_weighs_its_practices_by_what_they_weaken(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        let weights = weights(&world);
        for domain in &world.pack.domains {
            let (mut all, mut low, mut high) = (0.0, 0.0, 0.0);
            for (practice, level) in asked(&world).into_iter().filter(|(it, _)| it.domain == domain.id) {
                let mean: f64 = weights.iter().map(|(scenario, weight)| weight * omega(practice, scenario)).sum();
                let c = covered(&world, practice, level);
                all += mean;
                low += mean * c.0;
                high += mean * c.1;
            }
            let is = plan.score.domains.iter().find(|it| it.domain == domain.id);
            prop_assert_eq!(is.is_some(), all > 0.0);
            if let Some(is) = is {
                let ends = (100.0 * low / all, 100.0 * high / all);
                prop_assert!(is_close(is.range, ends), "{is:?} {ends:?}");
            }
        }
    }

    #[test]
    fn nothing_applicable_has_no_score(mut world in worlds()) {
        world.input.answers = all(&world.pack, Level::NotApplicable);
        let plan = plan(&world.pack, &world.input);
        prop_assert_eq!(plan.score.range, None);
        prop_assert!(plan.score.scenarios.is_empty() && plan.score.domains.is_empty() && plan.actions.is_empty());
        prop_assert!(world.pack.practices.iter().all(|it| stand(&world, it) == Stand::Out));
    }
}
