//! Moving an action to an earlier or a later month.

use std::collections::BTreeMap;

use vigie_assessment::{
    Direction, Horizon, Input, Level, Moved, Nudge, Pack, Plan, Practice, Stop, nudge, plan,
};

use crate::support::build::{after, all, id, input, must_have, order, pack, takes, weakens, with_capacity};

/// Free work of four hours that stands earlier the stronger it is.
fn of(name: &str, strength: f64) -> Practice {
    takes(weakens(name, &[("fire", strength)]), 4.0, 0.0)
}

/// These practices, all missing, one a month, with those moves.
fn world(practices: Vec<Practice>, moves: &[(&str, i8)]) -> (Pack, Input) {
    let pack = pack(&[("fire", 1.0)], practices);
    let moves = moves.iter().map(|(name, steps)| (id(name), *steps)).collect();
    let input = Input {
        answers: all(&pack, Level::None),
        moves,
        ..with_capacity(input(&[]), 4.0, 100.0)
    };
    (pack, input)
}

fn four() -> Vec<Practice> {
    vec![of("a", 0.5), of("b", 0.4), of("c", 0.3), of("d", 0.2)]
}

fn starts(plan: &Plan) -> Vec<Option<u16>> {
    plan.actions.iter().map(|it| it.placement.start()).collect()
}

fn nudged(practices: Vec<Practice>, moves: &[(&str, i8)], name: &str, direction: Direction) -> Nudge {
    let (pack, input) = world(practices, moves);
    nudge(&pack, &input, &id(name), direction)
}

#[test]
fn what_is_moved_earlier_takes_its_month_and_the_others_follow_in_their_order() {
    let (pack, input) = world(four(), &[("c", -2)]);
    let plan = plan(&pack, &input);
    assert_eq!(order(&plan), ["a", "b", "c", "d"]);
    assert_eq!(starts(&plan), [Some(2), Some(3), Some(1), Some(4)]);
    let moved = Moved {
        steps: -2,
        model: Some(3),
    };
    assert_eq!(plan.actions[2].moved, Some(moved));
    assert_eq!(plan.actions[0].moved, None);
}

#[test]
fn what_is_moved_later_leaves_its_month_to_the_next() {
    let (pack, input) = world(four(), &[("a", 2)]);
    // b and c move up; a waits for month 3, and chooses before d, as it is ranked.
    assert_eq!(starts(&plan(&pack, &input)), [Some(3), Some(1), Some(2), Some(4)]);
}

#[test]
fn an_action_never_starts_before_what_it_needs_ends() {
    let practices = || vec![of("a", 0.5), of("b", 0.4), after(of("c", 0.3), &["b"])];
    let (pack, input) = world(practices(), &[("c", -2)]);
    assert_eq!(starts(&plan(&pack, &input)), [Some(1), Some(2), Some(3)]);
    let stays = nudged(practices(), &[], "c", Direction::Earlier);
    assert_eq!(stays, Nudge::Stays(Stop::After(id("b"))));
}

#[test]
fn what_needs_an_action_that_is_moved_later_waits_for_it() {
    let practices = vec![of("a", 0.5), after(of("b", 0.4), &["a"])];
    let (pack, input) = world(practices, &[("a", 3)]);
    assert_eq!(starts(&plan(&pack, &input)), [Some(4), Some(5)]);
}

#[test]
fn a_must_have_may_be_moved_later_and_stays_one() {
    let (pack, input) = world(vec![must_have(of("a", 0.5)), of("b", 0.4)], &[("a", 1)]);
    let plan = plan(&pack, &input);
    assert_eq!(starts(&plan), [Some(2), Some(1)]);
    assert!(plan.actions[0].must_have);
    // The first step of what was put off is not proposed for this week.
    assert_eq!(plan.actions[0].horizon, Horizon::Days90);
    assert_eq!(plan.quick, [id("b")]);
}

#[test]
fn money_that_is_not_there_yet_holds_an_action() {
    let practices = || vec![of("a", 0.5), of("b", 0.4), takes(of("c", 0.3), 4.0, 300.0)];
    let (pack, input) = world(practices(), &[("c", -2)]);
    assert_eq!(starts(&plan(&pack, &input)), [Some(1), Some(2), Some(3)]);
    let stays = nudged(practices(), &[], "c", Direction::Earlier);
    assert_eq!(stays, Nudge::Stays(Stop::Full));
}

#[test]
fn a_nudge_goes_one_month_at_a_time_and_ends_where_the_months_do() {
    let to = |steps, month| Nudge::To { steps, month };
    assert_eq!(nudged(four(), &[], "c", Direction::Earlier), to(-1, 2));
    assert_eq!(nudged(four(), &[("c", -1)], "c", Direction::Earlier), to(-2, 1));
    assert_eq!(nudged(four(), &[("c", -1)], "c", Direction::Later), to(0, 3));
    assert_eq!(
        nudged(four(), &[("c", 33)], "c", Direction::Later),
        Nudge::Stays(Stop::Last)
    );
    assert_eq!(
        nudged(four(), &[], "a", Direction::Earlier),
        Nudge::Stays(Stop::First)
    );
}

#[test]
fn a_nudge_passes_over_months_that_have_no_room() {
    // Months 1 and 2 are taken by what was moved there before.
    let practices = || {
        let mut practices = four();
        practices.push(of("e", 0.1));
        practices
    };
    let (pack, input) = world(practices(), &[("c", -2), ("d", -2)]);
    let months = [Some(3), Some(4), Some(1), Some(2), Some(5)];
    assert_eq!(starts(&plan(&pack, &input)), months);
    let nudge = |steps: i8| {
        let moves = [("c", -2), ("d", -2), ("e", steps)];
        nudged(practices(), &moves, "e", Direction::Earlier)
    };
    assert_eq!(nudge(0), Nudge::To { steps: -1, month: 4 });
    // A month earlier it would find d, which is ranked before it; one more, and it chooses before d.
    assert_eq!(nudge(-2), Nudge::To { steps: -4, month: 2 });
    assert_eq!(nudge(-4), Nudge::Stays(Stop::Full));
}

#[test]
fn what_is_in_no_month_is_not_moved_by_a_step() {
    let (pack, mut input) = world(four(), &[("a", 2)]);
    input.set_aside.insert(id("a"));
    assert_eq!(plan(&pack, &input).actions[0].moved, None);
    assert_eq!(
        nudge(&pack, &input, &id("a"), Direction::Earlier),
        Nudge::Stays(Stop::NoMonth)
    );
    assert_eq!(
        nudge(&pack, &input, &id("nothing"), Direction::Later),
        Nudge::Stays(Stop::NoMonth)
    );
    let moves = BTreeMap::from([(id("nothing"), -3)]);
    assert_eq!(
        plan(
            &pack,
            &Input {
                moves,
                ..input.clone()
            }
        )
        .actions[1]
            .moved,
        None
    );
}
