//! The order of the actions.

use vigie_assessment::{Kind, Level, Minutes, Practice, Who, plan};

use crate::support::build::{after, all, input, must_have, order, pack, practice, takes, weakens};

const FIRE: (&str, f64) = ("fire", 1.0);

fn order_of(scenarios: &[(&str, f64)], practices: Vec<Practice>) -> Vec<String> {
    let pack = pack(scenarios, practices);
    let plan = plan(
        &pack,
        &vigie_assessment::Input {
            answers: all(&pack, Level::None),
            ..input(&[])
        },
    );
    order(&plan).into_iter().map(str::to_owned).collect()
}

#[test]
fn the_largest_fall_for_the_effort_comes_first() {
    // a: 0.4 for class 2; b: 0.3 for class 1; c: 0.45 for class 1 + ½ of cost band B.
    let a = takes(weakens("a", &[("fire", 0.4)]), 3.0, 0.0);
    let b = takes(weakens("b", &[("fire", 0.3)]), 1.0, 0.0);
    let c = takes(weakens("c", &[("fire", 0.44)]), 1.0, 1.0);
    assert_eq!(order_of(&[FIRE], vec![a, b, c]), ["b", "c", "a"]);
}

#[test]
fn effort_classes_and_cost_bands_begin_just_past_their_bounds() {
    // The same fall for efforts 1, 1.5, 2, 2.5, 3, 3, 4, 5 and 5 + 2; equal efforts fall to fewer minutes.
    let works = [
        ("p9", 1.0, 0.0),
        ("p8", 1.0, 500.0),
        ("p7", 1.0, 500.01),
        ("p6", 3.0, 500.0),
        ("p5", 1.0, 2500.01),
        ("p4", 6.0, 0.0),
        ("p3", 12.0, 0.0),
        ("p2", 12.1, 0.0),
        ("p1", 12.1, 2500.01),
    ];
    let scenarios: Vec<(&str, f64)> = works.iter().map(|(name, _, _)| (*name, 1.0)).collect();
    let practices = works
        .iter()
        .map(|(name, hours, cad)| takes(weakens(name, &[(name, 0.5)]), *hours, *cad));
    let expected: Vec<&str> = works.iter().map(|(name, _, _)| *name).collect();
    assert_eq!(order_of(&scenarios, practices.rev().collect()), expected);
}

#[test]
fn what_is_ranked_before_counts_as_in_place() {
    // After a, fire is at 0.4: b would take 0.2 of it, and c 0.22 of theft.
    let a = weakens("a", &[("fire", 0.6)]);
    let b = weakens("b", &[("fire", 0.5)]);
    let c = weakens("c", &[("theft", 0.22)]);
    assert_eq!(order_of(&[FIRE, ("theft", 1.0)], vec![a, b, c]), ["a", "c", "b"]);
}

#[test]
fn a_tie_falls_to_fewer_minutes_then_to_the_identifier() {
    let of = |name: &str, minutes: u32| Practice {
        minutes: vec![Minutes(minutes)],
        ..weakens(name, &[("fire", 0.2)])
    };
    assert_eq!(
        order_of(&[FIRE], vec![of("c", 50), of("b", 50), of("a", 60), of("d", 40)]),
        ["d", "b", "c", "a"]
    );
}

#[test]
fn must_haves_come_first_whatever_they_weaken() {
    let a = weakens("a", &[("fire", 0.9)]);
    let b = must_have(takes(weakens("b", &[("fire", 0.01)]), 20.0, 6000.0));
    assert_eq!(order_of(&[FIRE], vec![a, b]), ["b", "a"]);
}

#[test]
fn a_weak_prerequisite_comes_early_for_what_it_makes_possible() {
    // Alone: register 0, middle 0.3, strong 0.8. As a chain of two, register then strong make 0.4 each.
    let register = practice("register");
    let middle = weakens("middle", &[("fire", 0.3)]);
    let strong = after(weakens("strong", &[("fire", 0.8)]), &["register"]);
    assert_eq!(
        order_of(&[FIRE], vec![middle, register, strong]),
        ["register", "strong", "middle"]
    );
}

#[test]
fn a_prerequisite_in_place_is_no_part_of_the_chain() {
    let register = practice("register");
    let middle = weakens("middle", &[("fire", 0.3)]);
    let strong = after(weakens("strong", &[("fire", 0.5)]), &["register"]);
    let pack = pack(&[FIRE], vec![register, middle, strong]);
    // As a chain of two, strong would come after middle: 0.25 for each.
    let of = |register| {
        let levels = [
            ("register", register),
            ("middle", Level::None),
            ("strong", Level::None),
        ];
        let plan = plan(&pack, &input(&levels));
        order(&plan).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(of(Level::None), ["middle", "register", "strong"]);
    assert_eq!(of(Level::Full), ["strong", "middle"]);
}

#[test]
fn two_chains_share_their_prerequisite() {
    // Once a is ranked for b, c needs only itself: 0.15 of 0.5 left, against 0.28 of 0.5 for d.
    let a = practice("a");
    let b = after(weakens("b", &[("fire", 0.5)]), &["a"]);
    let c = after(weakens("c", &[("fire", 0.4)]), &["a"]);
    let d = weakens("d", &[("fire", 0.22)]);
    assert_eq!(order_of(&[FIRE], vec![a, b, c, d]), ["a", "b", "c", "d"]);
}

#[test]
fn a_find_out_is_ranked_with_the_effort_of_its_practice() {
    // Both would weaken fire by as much; finding out takes ten minutes, but the practice a whole day.
    let a = takes(weakens("a", &[("fire", 0.4)]), 8.0, 0.0);
    let b = takes(weakens("b", &[("fire", 0.4)]), 2.0, 0.0);
    let plan = plan(
        &pack(&[FIRE], vec![a, b]),
        &input(&[("a", Level::Unknown), ("b", Level::None)]),
    );
    assert_eq!(order(&plan), ["b", "a"]);
    assert_eq!(
        (plan.actions[1].kind, plan.actions[1].minutes),
        (Kind::FindOut, Minutes(10))
    );
    assert_eq!(plan.actions[1].if_missing.map(|it| it.0), Some(Minutes(480)));
}

#[test]
fn an_action_names_the_two_scenarios_whose_risk_falls_most() {
    let scenarios = [FIRE, ("flood", 1.0), ("theft", 2.0), ("fraud", 1.0)];
    let a = weakens(
        "a",
        &[("fire", 0.3), ("flood", 0.1), ("theft", 0.2), ("fraud", 0.3)],
    );
    let plan = plan(&pack(&scenarios, vec![a]), &input(&[("a", Level::None)]));
    // theft falls by 0.4 · 0.2, fire and fraud by 0.2 · 0.3: the pack names fire first.
    let named: Vec<&str> = plan.actions[0]
        .scenarios
        .iter()
        .map(vigie_assessment::ScenarioId::as_str)
        .collect();
    assert_eq!(named, ["theft", "fire"]);
    assert!((plan.actions[0].gain - (0.08 + 0.06 + 0.06 + 0.02)).abs() < 1e-12);
}

#[test]
fn a_practice_half_in_place_gains_what_is_left_of_it() {
    // From 1 − 0.4 · ½ = 0.8 to 0.6.
    let plan = plan(
        &pack(&[FIRE], vec![weakens("a", &[("fire", 0.4)])]),
        &input(&[("a", Level::Partial)]),
    );
    assert!((plan.actions[0].gain - 0.2).abs() < 1e-12);
}

#[test]
fn without_a_provider_the_owner_does_it() {
    let mut input = input(&[("a", Level::None)]);
    let pack = pack(
        &[FIRE],
        vec![Practice {
            who: Who::ItProvider,
            ..practice("a")
        }],
    );
    assert_eq!(plan(&pack, &input).actions[0].who, Who::Owner);
    input
        .business
        .traits
        .insert(crate::support::build::trait_id("it-provider"));
    assert_eq!(plan(&pack, &input).actions[0].who, Who::ItProvider);
}
