//! In time: hours that fit, dollars that keep, prerequisites that end first, and no room left that could be used.

use std::collections::BTreeMap;

use proptest::prelude::*;
use vigie_assessment::{Action, Blocked, Cents, Kind, Minutes, MonthShare, Placement, PracticeId, plan};

use crate::support::worlds::{World, worlds};

/// What is left of every month once the plan is made: free minutes, and dollars in hand at its end.
fn left(world: &World, actions: &[Action]) -> Vec<(i128, i128)> {
    let capacity = world.input.capacity;
    let mut spent = 0;
    (1..=world.pack.model.time.months)
        .map(|month| {
            let shares = || {
                actions
                    .iter()
                    .flat_map(shares)
                    .filter(|share| share.month == month)
            };
            let used: i128 = shares().map(|it| i128::from(it.minutes.0)).sum();
            spent += shares().map(|it| i128::from(it.cents.0)).sum::<i128>();
            let saved = i128::from(month) * i128::from(capacity.cents.0);
            (i128::from(capacity.minutes.0) - used, saved - spent)
        })
        .collect()
}

fn shares(action: &Action) -> Vec<MonthShare> {
    match &action.placement {
        Placement::Scheduled(shares) => shares.clone(),
        Placement::BudgetDecision | Placement::Blocked(_) => vec![],
    }
}

/// The month before which an action may not start, or `None` where something it needs has no month.
fn free_from(world: &World, ends: &BTreeMap<&PracticeId, Option<u16>>, action: &Action) -> Option<u16> {
    let needed = &world.pack.practice(&action.practice).unwrap().after;
    let mut from = 1;
    for end in needed.iter().filter_map(|it| ends.get(it)) {
        from = from.max((*end)? + 1);
    }
    Some(from)
}

fn ends(actions: &[Action]) -> BTreeMap<&PracticeId, Option<u16>> {
    actions
        .iter()
        .map(|it| (&it.practice, it.placement.end()))
        .collect()
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn every_month_its_hours_fit_and_the_dollars_in_hand_are_never_negative(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        for (minutes, cents) in left(&world, &actions) {
            prop_assert!(minutes >= 0 && cents >= 0, "{minutes} {cents}");
        }
    }

    #[test]
    fn what_is_scheduled_is_whole(world in worlds()) {
        for action in plan(&world.pack, &world.input).actions {
            let shares = shares(&action);
            prop_assert_eq!(shares.is_empty(), !matches!(action.placement, Placement::Scheduled(_)));
            if let Some(first) = shares.first() {
                prop_assert_eq!(shares.iter().map(|it| it.minutes.0).sum::<u32>(), action.minutes.0);
                prop_assert_eq!(first.cents, action.cents);
                prop_assert!(shares.iter().skip(1).all(|it| it.cents == Cents(0)));
                prop_assert!(shares.windows(2).all(|two| two[0].month < two[1].month));
                prop_assert!(first.month >= 1 && shares.iter().all(|it| it.month <= world.pack.model.time.months));
                if action.minutes <= world.input.capacity.minutes {
                    prop_assert_eq!(shares.len(), 1);
                }
            }
        }
    }

    #[test]
    fn what_lasts_longer_than_a_month_takes_all_free_hours_from_its_second_month(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let left = left(&world, &actions);
        for action in &actions {
            let shares = shares(action);
            if let [first, .., last] = shares.as_slice() {
                for month in first.month..last.month {
                    prop_assert_eq!(left[usize::from(month) - 1].0, 0);
                }
                prop_assert!(shares.iter().all(|it| it.minutes > Minutes(0)));
            }
        }
    }

    #[test]
    fn prerequisites_end_before_what_needs_them_starts(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let ends = ends(&actions);
        for action in actions.iter().filter(|it| matches!(it.placement, Placement::Scheduled(_))) {
            let from = free_from(&world, &ends, action);
            prop_assert!(from.is_some_and(|from| action.placement.start() >= Some(from)), "{action:?}");
        }
    }

    #[test]
    fn no_month_keeps_room_that_a_later_free_to_start_action_would_have_taken(world in worlds()) {
        let world = world.without_moves();
        let actions = plan(&world.pack, &world.input).actions;
        let left = left(&world, &actions);
        let ends = ends(&actions);
        for action in actions.iter().filter(|it| it.minutes <= world.input.capacity.minutes) {
            let until = match &action.placement {
                Placement::Scheduled(shares) => shares[0].month,
                Placement::BudgetDecision | Placement::Blocked(Blocked::SetAside) => continue,
                Placement::Blocked(_) => world.pack.model.time.months + 1,
            };
            let Some(from) = free_from(&world, &ends, action) else { continue };
            for month in from..until {
                let at = usize::from(month) - 1;
                let has_hours = left[at].0 >= i128::from(action.minutes.0);
                // The engine's own sums stop at 2^64 cents.
                let in_hand = left[at..].iter().map(|it| it.1).min().unwrap_or_default();
                let has_dollars = in_hand >= i128::from(action.cents.0);
                prop_assert!(!(has_hours && has_dollars), "month {month} has room for {action:?}");
            }
        }
    }

    #[test]
    fn what_has_no_month_says_what_blocks_it(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let left = left(&world, &actions);
        let ends = ends(&actions);
        for action in &actions {
            let Placement::Blocked(blocked) = action.placement else { continue };
            let from = free_from(&world, &ends, action);
            let room = |from: u16| left.iter().skip(usize::from(from) - 1).any(|it| it.0 >= i128::from(action.minutes.0));
            match (blocked, from) {
                (Blocked::SetAside, _) => prop_assert!(world.input.set_aside.contains(&action.practice)),
                (Blocked::Prerequisite, None) => {}
                (_, None) => prop_assert!(false, "something it needs has no month: {action:?}"),
                (Blocked::Dollars, Some(_)) => prop_assert!(action.cents > Cents(0)),
                // Its prerequisites end too late.
                (Blocked::Prerequisite, Some(from)) => prop_assert!(from > 1 && !room(from)),
                (Blocked::Hours, Some(from)) => prop_assert!(!room(from)),
            }
        }
    }

    #[test]
    fn only_a_must_have_out_of_proportion_is_a_decision_on_budget(world in worlds()) {
        let months = i128::from(world.pack.model.time.budget_months);
        let affordable = months * i128::from(world.input.capacity.cents.0);
        for action in plan(&world.pack, &world.input).actions {
            let expected = action.must_have
                && action.kind == Kind::Do
                && i128::from(action.cents.0) > affordable
                && !world.input.set_aside.contains(&action.practice);
            prop_assert_eq!(action.placement == Placement::BudgetDecision, expected);
            if expected {
                prop_assert_eq!((action.placement.start(), action.placement.end()), (Some(1), Some(1)));
            }
        }
    }

    #[test]
    fn what_has_room_from_the_first_month_on_is_placed_by_must_have_then_basic_duty_then_find_out_then_rank(world in worlds()) {
        // Where nothing needs anything else and everything takes the same, months follow the order of placing.
        let mut world = world;
        world.input.set_aside.clear();
        world.input.moves.clear();
        world.input.capacity.minutes = Minutes(150);
        for practice in &mut world.pack.practices {
            practice.after.clear();
            practice.minutes = vec![Minutes(60); 2];
            practice.find_out = Minutes(60);
            practice.cents = vec![Cents(0); 2];
        }
        let mut actions = plan(&world.pack, &world.input).actions;
        let turn = |action: &Action| match world.pack.practice(&action.practice).unwrap() {
            it if it.must_have => 0,
            it if it.within_days.is_some() => 1,
            _ if action.kind == Kind::FindOut => 2,
            _ => 3,
        };
        actions.sort_by_key(|it| (turn(it), it.rank));
        for (at, action) in (0u16..).zip(&actions) {
            let month = at / 2 + 1;
            let expected = (month <= world.pack.model.time.months).then_some(month);
            prop_assert_eq!(action.placement.start(), expected);
        }
    }
}
