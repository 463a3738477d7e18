//! Horizons and the quick list.

use proptest::prelude::*;
use vigie_assessment::{Action, Cents, Horizon, Kind, Placement, PracticeId, plan};

use crate::support::worlds::worlds;

fn is_put_off(action: &Action) -> bool {
    action.moved.is_some_and(|it| it.steps > 0)
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn the_week_holds_the_free_actions_of_month_1_in_rank_order_while_they_fit(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let time = world.pack.model.time;
        let quarter = (f64::from(world.input.capacity.minutes.0) * time.week_share).floor();
        let room = f64::from(time.week.0).max(quarter);
        let mut week: Vec<&PracticeId> = Vec::new();
        let mut hours = 0.0;
        for action in &actions {
            let in_month_1 = matches!(&action.placement, Placement::Scheduled(shares) if shares.len() == 1 && shares[0].month == 1);
            if in_month_1 && action.cents == Cents(0) {
                hours += f64::from(action.minutes.0);
                if hours > room {
                    break;
                }
                week.push(&action.practice);
            }
        }
        let is: Vec<&PracticeId> = actions
            .iter()
            .filter(|it| it.horizon == Horizon::Week && !it.first_step_only)
            .map(|it| &it.practice)
            .collect();
        prop_assert_eq!(is, week);
    }

    #[test]
    fn the_week_always_holds_at_least_the_first_step_of_rank_1(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        // Where rank 1 is set aside or moved later, that of the first action that is not and that waits for no other.
        let is_now = |it: &Action| !world.input.set_aside.contains(&it.practice) && !is_put_off(it);
        let first = actions.iter().find(|it| is_now(it) && it.after.is_empty());
        if let Some(first) = first {
            prop_assert_eq!(first.horizon, Horizon::Week);
        }
        let first = first.map(|it| it.rank);
        prop_assert!(actions.iter().all(|it| !it.first_step_only || Some(it.rank) == first));
    }

    #[test]
    fn the_other_horizons_follow_the_month_in_which_an_action_ends(world in worlds()) {
        for action in plan(&world.pack, &world.input).actions {
            let expected = match action.placement.end() {
                Some(1) => Horizon::Days30,
                Some(2 | 3) => Horizon::Days90,
                Some(4..=12) => Horizon::Year,
                Some(_) | None => Horizon::Later,
            };
            prop_assert!(action.horizon == expected || action.horizon == Horizon::Week);
            prop_assert!(action.horizon != Horizon::Week || expected == Horizon::Days30 || action.first_step_only);
        }
    }

    #[test]
    fn quick_things_are_the_first_short_ones_by_rank(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        let time = world.pack.model.time;
        let is_short = |practice: &PracticeId, kind| {
            let practice = world.pack.practice(practice).unwrap();
            let minutes = match kind {
                Kind::Do => practice.first_step,
                Kind::FindOut => practice.find_out,
            };
            minutes <= time.quick
        };
        let set_aside = &world.input.set_aside;
        let short = plan.actions.iter().filter(|it| {
            is_short(&it.practice, it.kind) && !set_aside.contains(&it.practice) && !is_put_off(it)
        });
        let expected: Vec<PracticeId> = short.take(time.quick_count).map(|it| it.practice.clone()).collect();
        prop_assert_eq!(plan.quick, expected);
    }
}
