//! The order: total, prerequisites first, must-haves first, and equal to the ranking made the plain way.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vigie_assessment::{PracticeId, plan};

use crate::support::reference::ranking;
use crate::support::worlds::worlds;

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn ranks_are_1_to_n_and_must_haves_come_first(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let ranks: Vec<usize> = actions.iter().map(|it| it.rank as usize).collect();
        prop_assert_eq!(ranks, (1..=actions.len()).collect::<Vec<_>>());
        let must_haves = actions.iter().filter(|it| it.must_have).count();
        prop_assert!(actions.iter().take(must_haves).all(|it| it.must_have));
    }

    #[test]
    fn prerequisites_precede_in_rank(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let ranks: BTreeMap<&PracticeId, u32> = actions.iter().map(|it| (&it.practice, it.rank)).collect();
        for action in &actions {
            let needed = &world.pack.practice(&action.practice).unwrap().after;
            let with_action: Vec<&PracticeId> = needed.iter().filter(|it| ranks.contains_key(it)).collect();
            prop_assert!(with_action.iter().all(|it| ranks[it] < action.rank));
            prop_assert_eq!(with_action, action.after.iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_order_and_the_gains_equal_those_of_the_plain_ranking(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let expected = ranking(&world);
        let is: Vec<&PracticeId> = actions.iter().map(|it| &it.practice).collect();
        prop_assert_eq!(is, expected.iter().map(|(id, _)| id).collect::<Vec<_>>());
        for (action, (_, gain)) in actions.iter().zip(&expected) {
            prop_assert!((action.gain - gain).abs() < 1e-9, "{action:?} {gain}");
            prop_assert!(action.scenarios.len() <= 2);
        }
        prop_assert!(actions.iter().map(|it| it.gain).sum::<f64>() < 1.0);
    }

    #[test]
    fn an_action_names_the_scenarios_it_weakens(world in worlds()) {
        for action in plan(&world.pack, &world.input).actions {
            let practice = world.pack.practice(&action.practice).unwrap();
            for scenario in &action.scenarios {
                prop_assert!(practice.effects.iter().any(|it| it.scenario == *scenario && it.strength.value() > 0.0));
            }
            prop_assert!(action.gain < 1e-8 || !action.scenarios.is_empty());
        }
    }
}
