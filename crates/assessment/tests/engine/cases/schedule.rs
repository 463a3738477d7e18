//! The plan in time: months of limited hours, dollars that keep.

use vigie_assessment::{Blocked, Horizon, Input, Level, Placement, Plan, Practice, plan};

use crate::support::build::{
    after, all, input, months, must_have, order, pack, takes, weakens, with_capacity,
};

const HOURS: u32 = 60;
const DOLLAR: u64 = 100;

/// A practice that stands earlier the stronger it is.
fn of(name: &str, strength: f64, hours: f64, dollars: f64) -> Practice {
    takes(weakens(name, &[("fire", strength)]), hours, dollars)
}

/// The plan of these practices, all missing, with those hours and dollars a month.
fn planned(practices: Vec<Practice>, hours: f64, dollars: f64) -> Plan {
    let pack = pack(&[("fire", 1.0)], practices);
    plan(
        &pack,
        &with_capacity(
            Input {
                answers: all(&pack, Level::None),
                ..input(&[])
            },
            hours,
            dollars,
        ),
    )
}

fn blocked(plan: &Plan, at: usize) -> Option<Blocked> {
    match plan.actions[at].placement {
        Placement::Blocked(blocked) => Some(blocked),
        Placement::Scheduled(_) | Placement::BudgetDecision => None,
    }
}

#[test]
fn what_fits_in_one_month_is_done_in_one_month() {
    // b does not fit beside a in month 1; it is not cut in two.
    let plan = planned(vec![of("a", 0.5, 3.0, 0.0), of("b", 0.3, 3.0, 0.0)], 4.0, 0.0);
    assert_eq!(months(&plan), [[(1, 3 * HOURS, 0)], [(2, 3 * HOURS, 0)]]);
}

#[test]
fn a_smaller_action_fills_the_room_that_is_left() {
    let plan = planned(
        vec![
            of("a", 0.5, 3.0, 0.0),
            of("b", 0.4, 3.0, 0.0),
            of("c", 0.01, 1.0, 0.0),
        ],
        4.0,
        0.0,
    );
    assert_eq!(order(&plan), ["a", "b", "c"]);
    assert_eq!(
        months(&plan),
        [[(1, 3 * HOURS, 0)], [(2, 3 * HOURS, 0)], [(1, HOURS, 0)]]
    );
}

#[test]
fn what_lasts_longer_than_a_month_takes_all_free_hours_that_follow() {
    // 10 hours at 4 a month, after an hour of month 1 is gone: 3 + 4 + 3. Then c has an hour of month 3.
    let practices = vec![
        of("a", 0.9, 1.0, 0.0),
        of("b", 0.9, 10.0, 30.0),
        of("c", 0.01, 1.0, 0.0),
    ];
    let plan = planned(practices, 4.0, 30.0);
    assert_eq!(order(&plan), ["a", "b", "c"]);
    let expected: [&[(u16, u32, u64)]; 3] = [
        &[(1, HOURS, 0)],
        &[(1, 3 * HOURS, 30 * DOLLAR), (2, 4 * HOURS, 0), (3, 3 * HOURS, 0)],
        &[(3, HOURS, 0)],
    ];
    assert_eq!(months(&plan), expected);
}

#[test]
fn dollars_keep_from_month_to_month() {
    // 250 dollars at 100 a month are in hand in month 3; what is left then, 50, grows to 150 in month 4.
    let plan = planned(
        vec![of("a", 0.5, 1.0, 250.0), of("b", 0.3, 1.0, 120.0)],
        4.0,
        100.0,
    );
    assert_eq!(
        months(&plan),
        [[(3, HOURS, 250 * DOLLAR)], [(4, HOURS, 120 * DOLLAR)]]
    );
}

#[test]
fn a_placement_leaves_later_ones_their_dollars() {
    // a takes 300 in month 3. b could be paid in month 1 from 100, but month 3 would then lack 50.
    let plan = planned(
        vec![of("a", 0.9, 1.0, 300.0), of("b", 0.2, 1.0, 50.0)],
        4.0,
        100.0,
    );
    assert_eq!(order(&plan), ["a", "b"]);
    assert_eq!(
        months(&plan),
        [[(3, HOURS, 300 * DOLLAR)], [(4, HOURS, 50 * DOLLAR)]]
    );
}

#[test]
fn a_prerequisite_ends_in_an_earlier_month() {
    let plan = planned(
        vec![of("a", 0.5, 6.0, 0.0), after(of("b", 0.5, 1.0, 0.0), &["a"])],
        4.0,
        0.0,
    );
    let expected: [&[(u16, u32, u64)]; 2] = [&[(1, 4 * HOURS, 0), (2, 2 * HOURS, 0)], &[(3, HOURS, 0)]];
    assert_eq!(months(&plan), expected);
    assert_eq!(plan.actions[1].after, [plan.actions[0].practice.clone()]);
}

#[test]
fn must_haves_then_basic_duties_choose_first() {
    let duty = Practice {
        within_days: Some(90),
        ..of("duty", 0.01, 4.0, 0.0)
    };
    let practices = vec![
        of("rest", 0.9, 4.0, 0.0),
        duty,
        must_have(of("must", 0.01, 4.0, 0.0)),
    ];
    let plan = planned(practices, 4.0, 0.0);
    assert_eq!(order(&plan), ["must", "rest", "duty"]);
    let starts: Vec<Option<u16>> = plan.actions.iter().map(|it| it.placement.start()).collect();
    assert_eq!(starts, [Some(1), Some(3), Some(2)]);
}

#[test]
fn a_question_is_asked_before_long_work_fills_the_months() {
    let pack = pack(
        &[("fire", 1.0)],
        vec![of("long", 0.9, 12.0, 0.0), of("ask", 0.1, 8.0, 0.0)],
    );
    let missing = input(&[("long", Level::None), ("ask", Level::Unknown)]);
    let plan = plan(&pack, &with_capacity(missing, 4.0, 0.0));
    assert_eq!(order(&plan), ["long", "ask"]);
    assert_eq!(months(&plan)[1], [(1, 10, 0)]);
    assert_eq!(months(&plan)[0][0], (1, 230, 0));
}

#[test]
fn a_basic_duty_brings_its_prerequisite_forward() {
    let duty = Practice {
        within_days: Some(90),
        ..after(of("duty", 0.01, 4.0, 0.0), &["needed"])
    };
    let practices = vec![of("rest", 0.9, 4.0, 0.0), duty, of("needed", 0.01, 4.0, 0.0)];
    let plan = planned(practices, 4.0, 0.0);
    assert_eq!(order(&plan), ["rest", "needed", "duty"]);
    let starts: Vec<Option<u16>> = plan.actions.iter().map(|it| it.placement.start()).collect();
    assert_eq!(starts, [Some(3), Some(1), Some(2)]);
}

#[test]
fn what_does_not_fit_says_what_blocks_it() {
    // 36 months of an hour: 37 hours never fit. 36 months of 10 dollars: 361 never come together.
    let practices = vec![of("hours", 0.5, 37.0, 0.0), of("dollars", 0.4, 1.0, 361.0)];
    let plan = planned(practices, 1.0, 10.0);
    let hours = plan
        .actions
        .iter()
        .position(|it| it.practice.as_str() == "hours")
        .unwrap();
    assert_eq!(blocked(&plan, hours), Some(Blocked::Hours));
    assert_eq!(blocked(&plan, 1 - hours), Some(Blocked::Dollars));
    assert_eq!(plan.actions[1].horizon, Horizon::Later);
}

#[test]
fn what_needs_a_blocked_action_is_blocked_by_it() {
    let plan = planned(
        vec![of("a", 0.5, 37.0, 0.0), after(of("b", 0.4, 1.0, 0.0), &["a"])],
        1.0,
        0.0,
    );
    assert_eq!(
        (blocked(&plan, 0), blocked(&plan, 1)),
        (Some(Blocked::Hours), Some(Blocked::Prerequisite))
    );
}

#[test]
fn what_comes_too_late_after_its_prerequisite_is_blocked_by_it() {
    // a is paid in month 36; b would have room in month 1, but not after month 36.
    let plan = planned(
        vec![of("a", 0.5, 1.0, 360.0), after(of("b", 0.4, 1.0, 0.0), &["a"])],
        4.0,
        10.0,
    );
    assert_eq!(plan.actions[0].placement.start(), Some(36));
    assert_eq!(blocked(&plan, 1), Some(Blocked::Prerequisite));
}

#[test]
fn the_last_month_can_be_used() {
    let plan = planned(vec![of("a", 0.5, 36.0, 0.0), of("b", 0.4, 1.0, 0.0)], 1.0, 0.0);
    assert_eq!(order(&plan), ["b", "a"]);
    assert_eq!(blocked(&plan, 1), Some(Blocked::Hours));
    let plan = planned(vec![of("a", 0.9, 35.0, 0.0), of("b", 0.1, 1.0, 0.0)], 1.0, 0.0);
    assert_eq!(plan.actions[1].placement.end(), Some(36));
}

#[test]
fn without_hours_or_dollars_only_what_takes_none_is_placed() {
    let plan = planned(
        vec![
            of("a", 0.5, 0.0, 0.0),
            of("b", 0.4, 1.0, 0.0),
            of("c", 0.3, 0.0, 1.0),
        ],
        0.0,
        0.0,
    );
    assert_eq!(order(&plan), ["a", "b", "c"]);
    assert_eq!(months(&plan)[0], [(1, 0, 0)]);
    assert_eq!(
        (blocked(&plan, 1), blocked(&plan, 2)),
        (Some(Blocked::Hours), Some(Blocked::Dollars))
    );
}

#[test]
fn a_must_have_of_more_than_three_months_dollars_is_a_decision_that_reserves_nothing() {
    // Exactly three months' dollars wait for month 3; a cent more is decided now. c keeps month 1 to itself.
    let wait = must_have(of("a", 0.5, 4.0, 300.0));
    let decide = must_have(of("b", 0.4, 4.0, 300.01));
    let plan = planned(
        vec![
            wait,
            decide,
            of("c", 0.3, 4.0, 0.0),
            after(of("d", 0.2, 1.0, 0.0), &["b"]),
        ],
        4.0,
        100.0,
    );
    assert_eq!(order(&plan), ["a", "b", "d", "c"]);
    assert_eq!(months(&plan)[0], [(3, 4 * HOURS, 300 * DOLLAR)]);
    assert_eq!(plan.actions[1].placement, Placement::BudgetDecision);
    assert_eq!(plan.actions[1].horizon, Horizon::Days30);
    assert_eq!(months(&plan)[3], [(1, 4 * HOURS, 0)]);
    assert_eq!(months(&plan)[2], [(2, HOURS, 0)]);
}

#[test]
fn what_is_no_must_have_waits_for_its_dollars_however_long() {
    let plan = planned(vec![of("a", 0.5, 1.0, 2000.0)], 4.0, 100.0);
    assert_eq!(plan.actions[0].placement.start(), Some(20));
    assert_eq!(plan.actions[0].horizon, Horizon::Week);
    assert!(plan.actions[0].first_step_only);
}
