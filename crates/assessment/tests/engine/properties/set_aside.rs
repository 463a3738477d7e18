//! What is set aside stays in the plan, without a month, and changes nothing but time.

use std::collections::BTreeSet;

use proptest::prelude::*;
use vigie_assessment::{Action, Blocked, Horizon, Input, Placement, Plan, PracticeId, plan};

use crate::support::worlds::{World, worlds};

fn without_setting_aside(world: &World) -> Plan {
    let input = Input {
        set_aside: BTreeSet::new(),
        ..world.input.clone()
    };
    plan(&world.pack, &input)
}

/// Everything of an action but when it is done.
fn timeless(action: &Action) -> Action {
    Action {
        placement: Placement::Blocked(Blocked::SetAside),
        moved: None,
        horizon: Horizon::Later,
        first_step_only: false,
        ..action.clone()
    }
}

/// Whether an action is set aside or needs one that is, near or far.
fn is_held(world: &World, actions: &BTreeSet<&PracticeId>, practice: &PracticeId) -> bool {
    let mut waiting = vec![practice.clone()];
    let mut seen = BTreeSet::new();
    while let Some(next) = waiting.pop() {
        if actions.contains(&next) && world.input.set_aside.contains(&next) {
            return true;
        }
        if actions.contains(&next) && seen.insert(next.clone()) {
            waiting.extend(world.pack.practice(&next).unwrap().after.iter().cloned());
        }
    }
    false
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn setting_aside_changes_nothing_but_when(world in worlds()) {
        let (with, without) = (plan(&world.pack, &world.input), without_setting_aside(&world));
        let timeless_of = |plan: &Plan| plan.actions.iter().map(timeless).collect::<Vec<_>>();
        prop_assert_eq!(timeless_of(&with), timeless_of(&without));
        let rest = |plan: Plan| Plan { actions: vec![], quick: vec![], ..plan };
        prop_assert_eq!(rest(with), rest(without));
    }

    #[test]
    fn exactly_what_is_set_aside_says_so_and_what_needs_it_has_no_month(world in worlds()) {
        let plan = plan(&world.pack, &world.input);
        let actions: BTreeSet<&PracticeId> = plan.actions.iter().map(|it| &it.practice).collect();
        let affordable = u64::from(world.pack.model.time.budget_months).saturating_mul(world.input.capacity.cents.0);
        for action in &plan.actions {
            let set_aside = world.input.set_aside.contains(&action.practice);
            prop_assert_eq!(action.placement == Placement::Blocked(Blocked::SetAside), set_aside);
            let may_be_budget = action.must_have && action.cents.0 > affordable;
            if !set_aside && !may_be_budget && is_held(&world, &actions, &action.practice) {
                let through_budget = plan.actions.iter().any(|it| it.placement == Placement::BudgetDecision);
                let blocked = matches!(action.placement, Placement::Blocked(Blocked::Prerequisite));
                prop_assert!(blocked || through_budget, "{action:?}");
            }
            if set_aside {
                prop_assert!(!plan.quick.contains(&action.practice));
                prop_assert_eq!(action.horizon, Horizon::Later);
            }
        }
    }

    #[test]
    fn setting_aside_what_waits_for_nothing_and_holds_nothing_only_frees_room(world in worlds()) {
        let world = world.without_moves();
        // Without prerequisites, the hours and dollars given back can bring nothing later than it was.
        let mut world = world;
        for practice in &mut world.pack.practices {
            practice.after.clear();
            // Everything takes the same, so that room given back is room for the next one.
            practice.minutes = vec![vigie_assessment::Minutes(60); 2];
            practice.find_out = vigie_assessment::Minutes(60);
            practice.cents = vec![vigie_assessment::Cents(0); 2];
        }
        let (with, without) = (plan(&world.pack, &world.input), without_setting_aside(&world));
        for (now, then) in with.actions.iter().zip(&without.actions) {
            if world.input.set_aside.contains(&now.practice) {
                continue;
            }
            let later = |month: Option<u16>| month.map_or(u16::MAX, |it| it);
            prop_assert!(later(now.placement.start()) <= later(then.placement.start()));
        }
    }
}
