//! No input panics, and the same input gives the same plan.

use proptest::prelude::*;
use vigie_assessment::{Answers, plan};

use crate::support::broken::broken_worlds;
use crate::support::worlds::worlds;

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn no_pack_however_broken_panics(world in broken_worlds()) {
        let plan = plan(&world.pack, &world.input);
        let ranks: Vec<usize> = plan.actions.iter().map(|it| it.rank as usize).collect();
        prop_assert_eq!(ranks, (1..=plan.actions.len()).collect::<Vec<_>>());
        if let Some(range) = plan.score.range {
            prop_assert!((0.0..=100.0).contains(&range.low) && (0.0..=100.0).contains(&range.high), "{range:?}");
        }
        prop_assert!(plan.actions.iter().all(|it| it.gain.is_finite() && it.gain >= 0.0));
    }

    #[test]
    fn the_same_input_gives_the_same_plan(world in worlds()) {
        // Text holds every bit of a number that the plan shows.
        let first = format!("{:?}", plan(&world.pack, &world.input));
        let again = format!("{:?}", plan(&world.pack.clone(), &world.input.clone()));
        prop_assert_eq!(first, again);
    }

    #[test]
    fn the_order_in_which_answers_and_findings_come_changes_nothing(world in worlds()) {
        let mut turned = world.input.clone();
        let answers: Vec<_> = world.input.answers.iter().map(|(id, it)| (id.clone(), it.clone())).collect();
        turned.answers = answers.into_iter().rev().collect::<Answers>();
        turned.findings.reverse();
        let mut turned = plan(&world.pack, &turned);
        // Contradictions are listed as the findings come.
        turned.contradictions.reverse();
        prop_assert_eq!(plan(&world.pack, &world.input), turned);
    }
}
