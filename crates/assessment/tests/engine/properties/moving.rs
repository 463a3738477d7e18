//! A move changes when, and nothing else.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::Index;
use vigie_assessment::{
    Action, Blocked, Direction, Horizon, Input, Nudge, Placement, Plan, PracticeId, Stop, nudge, plan,
};

use crate::support::worlds::{World, worlds};

/// Everything of an action but when it is done.
fn timeless(action: &Action) -> Action {
    Action {
        placement: Placement::Blocked(Blocked::Hours),
        moved: None,
        horizon: Horizon::Later,
        first_step_only: false,
        ..action.clone()
    }
}

fn with_moves(world: &World, moves: BTreeMap<PracticeId, i8>) -> Plan {
    let input = Input {
        moves,
        ..world.input.clone()
    };
    plan(&world.pack, &input)
}

/// One of the actions, if there is any.
fn one(plan: &Plan, index: Index) -> Option<&Action> {
    (!plan.actions.is_empty()).then(|| &plan.actions[index.index(plan.actions.len())])
}

fn start(plan: &Plan, practice: &PracticeId) -> Option<u16> {
    let action = plan.actions.iter().find(|it| it.practice == *practice);
    action.and_then(|it| it.placement.start())
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn moving_changes_nothing_but_when(world in worlds()) {
        let (moved, model) = (plan(&world.pack, &world.input), with_moves(&world, BTreeMap::new()));
        let timeless_of = |plan: &Plan| plan.actions.iter().map(timeless).collect::<Vec<_>>();
        prop_assert_eq!(timeless_of(&moved), timeless_of(&model));
        let rest = |plan: Plan| Plan { actions: vec![], quick: vec![], ..plan };
        prop_assert_eq!(rest(moved), rest(model));
    }

    #[test]
    fn moving_by_nothing_or_what_is_no_action_changes_nothing(world in worlds()) {
        let model = with_moves(&world, BTreeMap::new());
        let practices = world.pack.practices.iter().map(|it| it.id.clone());
        let nothing = practices
            .filter_map(|it| {
                if model.actions.iter().any(|action| action.practice == it) {
                    Some((it, 0))
                } else {
                    world.input.moves.get(&it).copied().map(|steps| (it, steps))
                }
            })
            .collect();
        prop_assert_eq!(with_moves(&world, nothing), model);
    }

    #[test]
    fn what_is_moved_alone_to_an_earlier_month_never_starts_later(world in worlds(), index: Index, steps in i8::MIN..0) {
        let model = with_moves(&world, BTreeMap::new());
        if let Some(action) = one(&model, index) {
            let moved = with_moves(&world, BTreeMap::from([(action.practice.clone(), steps)]));
            let (was, is) = (action.placement.start(), start(&moved, &action.practice));
            match (was, is) {
                (Some(was), Some(is)) => {
                    prop_assert!(is <= was, "{was} to {is}");
                    prop_assert!(i32::from(is) >= i32::from(was) + i32::from(steps));
                }
                (Some(_), None) => prop_assert!(false, "lost its month"),
                (None, _) => {}
            }
        }
    }

    #[test]
    fn what_is_moved_to_a_later_month_waits_for_it_while_it_has_room(world in worlds(), index: Index, steps in 1i8..40) {
        let model = with_moves(&world, BTreeMap::new());
        let Some(action) = one(&model, index).filter(|it| matches!(it.placement, Placement::Scheduled(_))) else {
            return Ok(());
        };
        let moved = with_moves(&world, BTreeMap::from([(action.practice.clone(), steps)]));
        let target = action.placement.start().unwrap() + u16::from(steps.unsigned_abs());
        let is = start(&moved, &action.practice);
        // It never loses its place for having been moved: past its last possible month, the model's rule holds.
        prop_assert!(is.is_some());
        let fits_one_month = action.minutes <= world.input.capacity.minutes;
        // With the last months empty, whatever fits in one month finds room in its target month or later.
        let used = moved.actions.iter().filter_map(|it| it.placement.end()).max().unwrap_or(0);
        if fits_one_month && used < world.pack.model.time.months && target <= world.pack.model.time.months {
            prop_assert!(is >= Some(target), "{target} became {is:?}");
        }
    }

    #[test]
    fn no_other_action_loses_its_prerequisites_to_a_move(world in worlds()) {
        let actions = plan(&world.pack, &world.input).actions;
        let ends: BTreeMap<&PracticeId, Option<u16>> = actions.iter().map(|it| (&it.practice, it.placement.end())).collect();
        for action in actions.iter().filter(|it| matches!(it.placement, Placement::Scheduled(_))) {
            for needed in &action.after {
                prop_assert!(ends[needed].is_some_and(|end| Some(end) < action.placement.start()), "{action:?}");
            }
        }
    }

    #[test]
    fn the_same_moves_give_the_same_plan_and_say_which_month_was_the_model_s(world in worlds()) {
        let model = with_moves(&world, BTreeMap::new());
        let moved = plan(&world.pack, &world.input);
        prop_assert_eq!(&moved, &plan(&world.pack, &world.input));
        for (was, is) in model.actions.iter().zip(&moved.actions) {
            if let Some(by) = is.moved {
                prop_assert_eq!(Some(by.steps), world.input.moves.get(&is.practice).copied());
                prop_assert_eq!(by.model, was.placement.start());
            }
        }
    }

    #[test]
    fn a_nudge_leads_where_it_says_and_back(world in worlds(), index: Index, earlier: bool) {
        let now = plan(&world.pack, &world.input);
        let Some(action) = one(&now, index) else { return Ok(()) };
        let direction = if earlier { Direction::Earlier } else { Direction::Later };
        match nudge(&world.pack, &world.input, &action.practice, direction) {
            Nudge::To { steps, month } => {
                let mut moves = world.input.moves.clone();
                moves.insert(action.practice.clone(), steps);
                let then = with_moves(&world, moves);
                prop_assert_eq!(start(&then, &action.practice), Some(month));
                let was = action.placement.start().unwrap();
                prop_assert_eq!(month < was, earlier);
                prop_assert_eq!(month > was, !earlier);
            }
            Nudge::Stays(Stop::After(needed)) => {
                prop_assert!(earlier && action.after.contains(&needed));
            }
            Nudge::Stays(Stop::First) => prop_assert!(earlier && action.placement.start() == Some(1)),
            Nudge::Stays(Stop::Full) => prop_assert!(earlier),
            Nudge::Stays(Stop::Last) => prop_assert!(!earlier),
            Nudge::Stays(Stop::NoMonth) => prop_assert!(!matches!(action.placement, Placement::Scheduled(_))),
        }
    }
}
