//! The first week, the other horizons, and the quick list.

use vigie_assessment::{Horizon, Input, Level, Minutes, Plan, Practice, plan};

use crate::support::build::{all, ids, input, must_have, pack, takes, weakens, with_capacity};

/// Practices that rank as they are listed, with these hours and dollars; all missing.
fn planned(works: &[(f64, f64)], hours: f64, dollars: f64) -> Plan {
    let names = ["a", "b", "c", "d", "e", "f"];
    let strengths = [0.99, 0.9, 0.8, 0.7, 0.6, 0.5];
    let scenarios: Vec<(&str, f64)> = names
        .iter()
        .zip([1e6, 1e5, 1e4, 1e3, 1e2, 1e1])
        .map(|(a, b)| (*a, b))
        .collect();
    let practice = |(at, (hours, dollars)): (usize, &(f64, f64))| {
        takes(
            weakens(names[at], &[(names[at], strengths[at])]),
            *hours,
            *dollars,
        )
    };
    let pack = pack(&scenarios, works.iter().enumerate().map(practice).collect());
    let plan = plan(
        &pack,
        &with_capacity(
            Input {
                answers: all(&pack, Level::None),
                ..input(&[])
            },
            hours,
            dollars,
        ),
    );
    let order: Vec<&str> = plan.actions.iter().map(|it| it.practice.as_str()).collect();
    assert_eq!(order, &names[..works.len()], "the case ranks as it is listed");
    plan
}

fn horizons(plan: &Plan) -> Vec<Horizon> {
    plan.actions.iter().map(|it| it.horizon).collect()
}

#[test]
fn the_week_is_filled_in_rank_order_up_to_four_hours() {
    use Horizon::{Days30, Week};
    // 2 + 2 hours fit; c would not, and d, though short, comes after it. b costs money and is passed over.
    let plan = planned(&[(2.0, 0.0), (1.0, 5.0), (2.0, 0.0), (0.5, 0.0)], 8.0, 100.0);
    assert_eq!(horizons(&plan), [Week, Days30, Week, Days30]);
    let plan = planned(&[(2.0, 0.0), (2.5, 0.0), (0.5, 0.0)], 8.0, 100.0);
    assert_eq!(horizons(&plan), [Week, Days30, Days30]);
}

#[test]
fn a_quarter_of_a_long_month_makes_a_longer_week() {
    use Horizon::{Days30, Week};
    let plan = planned(&[(5.0, 0.0), (5.0, 0.0), (0.5, 0.0)], 40.0, 0.0);
    assert_eq!(horizons(&plan), [Week, Week, Days30]);
}

#[test]
fn the_week_holds_the_first_step_of_a_first_action_that_costs_or_lasts() {
    use Horizon::{Days30, Week};
    // a costs money, b is free: a's first step is for this week, the rest of it later.
    let plan = planned(&[(1.0, 5.0), (1.0, 0.0)], 8.0, 100.0);
    assert_eq!(horizons(&plan), [Week, Week]);
    assert_eq!(
        (plan.actions[0].first_step_only, plan.actions[1].first_step_only),
        (true, false)
    );
    // a takes longer than the week; b would fit but comes after it.
    let plan = planned(&[(5.0, 0.0), (1.0, 0.0)], 8.0, 0.0);
    assert_eq!(horizons(&plan), [Week, Days30]);
    assert!(plan.actions[0].first_step_only);
}

#[test]
fn a_first_action_without_a_month_still_has_its_first_step() {
    let plan = planned(&[(1.0, 0.0)], 0.0, 0.0);
    assert_eq!(plan.actions[0].horizon, Horizon::Week);
    assert!(plan.actions[0].first_step_only);
    assert_eq!(plan.actions[0].placement.start(), None);
}

#[test]
fn later_horizons_follow_the_month_in_which_an_action_ends() {
    use Horizon::{Days30, Days90, Later, Week, Year};
    // At one hour a month, actions end in months 1, 2 and 3, 12 and 13.
    let plan = planned(
        &[(1.0, 0.0), (1.0, 0.0), (1.0, 0.0), (9.0, 0.0), (1.0, 0.0)],
        1.0,
        0.0,
    );
    assert_eq!(plan.actions[3].placement.end(), Some(12));
    assert_eq!(horizons(&plan), [Week, Days90, Days90, Year, Later]);
    let plan = planned(&[(5.0, 0.0), (3.0, 0.0)], 8.0, 0.0);
    assert_eq!(horizons(&plan), [Week, Days30]);
}

#[test]
fn quick_things_are_free_and_take_a_quarter_of_an_hour_at_most() {
    let quick = |name: &str, strength, first_step, find_out| Practice {
        first_step: Minutes(first_step),
        find_out: Minutes(find_out),
        ..takes(weakens(name, &[("fire", strength)]), 1.0, 900.0)
    };
    let practices = vec![
        quick("a", 0.7, 16, 5),
        quick("b", 0.6, 15, 30),
        quick("c", 0.5, 5, 16),
        quick("d", 0.4, 30, 15),
        quick("e", 0.3, 10, 5),
        must_have(quick("f", 0.1, 5, 5)),
    ];
    let pack = pack(&[("fire", 1.0)], practices);
    let answers = [
        ("a", Level::None),
        ("b", Level::None),
        ("c", Level::Unknown),
        ("d", Level::Unknown),
        ("e", Level::None),
    ];
    assert_eq!(plan(&pack, &input(&answers)).quick, ids(&["b", "d", "e"]));
    let missing = Input {
        answers: all(&pack, Level::None),
        ..input(&[])
    };
    assert_eq!(plan(&pack, &missing).quick, ids(&["f", "b", "c"]));
}
