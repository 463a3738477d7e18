//! K(s), what a missing must-have takes away, the cap, the ranges.

use vigie_assessment::{Condition, Level, Pack, Practice, Track, plan};

use crate::support::build::{any_of, assert_range, id, input, must_have, pack, practice, weakens};

const FIRE: (&str, f64) = ("fire", 1.0);

fn complete(practice: Practice) -> Practice {
    Practice {
        track: Track::Complete,
        ..practice
    }
}

#[test]
fn k_is_the_share_of_omega_in_place() {
    // ω of a is twice that of b: full and none make 2/3, full and partial 2.5/3.
    let pack = pack(
        &[FIRE],
        vec![weakens("a", &[("fire", 0.75)]), weakens("b", &[("fire", 0.5)])],
    );
    let of = |b| plan(&pack, &input(&[("a", Level::Full), ("b", b)])).score;
    assert_range(of(Level::None).range, 200.0 / 3.0, 200.0 / 3.0);
    assert_range(of(Level::Partial).range, 250.0 / 3.0, 250.0 / 3.0);
    assert_range(of(Level::Unknown).range, 200.0 / 3.0, 100.0);
    assert!((of(Level::Unknown).confidence - 2.0 / 3.0).abs() < 1e-12);
    assert!((of(Level::None).confidence - 1.0).abs() < 1e-12);
}

#[test]
fn an_unanswered_question_widens_the_range_like_an_unknown_one_and_stays_open() {
    let pack = pack(
        &[FIRE],
        vec![weakens("a", &[("fire", 0.75)]), weakens("b", &[("fire", 0.5)])],
    );
    let plan = plan(&pack, &input(&[("a", Level::Partial)]));
    assert_range(plan.score.range, 100.0 / 3.0, 200.0 / 3.0);
    assert_eq!(plan.open, [id("b")]);
    assert_eq!(plan.actions.len(), 1);
}

#[test]
fn a_missing_must_have_takes_three_tenths_away_where_its_effect_is_large_enough() {
    // On fire, a (ω 2) is missing and weighs 0.3; on theft its effect of 0.25 is below the threshold.
    let scenarios = [("fire", 3.0), ("theft", 1.0)];
    let a = must_have(weakens("a", &[("fire", 0.75), ("theft", 0.25)]));
    let pack = pack(
        &scenarios,
        vec![a, weakens("b", &[("fire", 0.5), ("theft", 0.75)])],
    );
    let of = |a| plan(&pack, &input(&[("a", a), ("b", Level::Full)])).score;
    let theft = 100.0 * 0.25_f64.ln() / (0.75_f64.ln() + 0.25_f64.ln());

    let none = of(Level::None);
    assert_range(none.scenarios[0].range, 100.0 / 3.0 * 0.7, 100.0 / 3.0 * 0.7);
    assert_range(none.scenarios[1].range, theft, theft);
    let score = 0.75 * (100.0 / 3.0 * 0.7) + 0.25 * theft;
    assert_range(none.range, score, score);

    // Partial: K = (1 + 1) / 3, times 1 − 0.3 · ½.
    assert_range(
        of(Level::Partial).scenarios[0].range,
        200.0 / 3.0 * 0.85,
        200.0 / 3.0 * 0.85,
    );
    // Unknown: missing at the low end, in place at the high end.
    assert_range(of(Level::Unknown).scenarios[0].range, 100.0 / 3.0 * 0.7, 100.0);
}

#[test]
fn an_effect_of_exactly_the_threshold_counts() {
    let pack = pack(
        &[FIRE],
        vec![
            must_have(weakens("a", &[("fire", 0.3)])),
            weakens("b", &[("fire", 0.3)]),
        ],
    );
    let plan = plan(&pack, &input(&[("a", Level::None), ("b", Level::Full)]));
    assert_range(plan.score.range, 35.0, 35.0);
}

/// A must-have that weakens next to nothing, beside one that makes up nearly all of the score.
fn nearly_all() -> Pack {
    pack(
        &[FIRE],
        vec![
            must_have(weakens("a", &[("fire", 0.01)])),
            weakens("b", &[("fire", 0.99)]),
        ],
    )
}

#[test]
fn while_a_must_have_is_missing_that_end_is_at_most_79() {
    let of = |a| {
        plan(&nearly_all(), &input(&[("a", a), ("b", Level::Full)]))
            .score
            .range
    };
    let without = 100.0 * 0.01_f64.ln() / (0.01_f64.ln() + 0.99_f64.ln());
    assert!(without > 99.0);
    assert_range(of(Level::None), 79.0, 79.0);
    assert_range(of(Level::Unknown), 79.0, 100.0);
    assert_range(
        of(Level::Partial),
        f64::midpoint(without, 100.0),
        f64::midpoint(without, 100.0),
    );
}

#[test]
fn a_scenario_asked_too_little_leaves_the_score_and_the_others_are_made_whole() {
    // The essential track asks 1 of 3 parts of fire, and all of theft.
    let scenarios = [("fire", 0.9), ("theft", 0.1)];
    let of_fire = [
        complete(weakens("a", &[("fire", 0.75)])),
        weakens("b", &[("fire", 0.5)]),
    ];
    let [a, b] = of_fire;
    let pack = pack(&scenarios, vec![a, b, weakens("c", &[("theft", 0.5)])]);
    let answers = [("b", Level::Full), ("c", Level::Partial)];
    let mut input = input(&answers);
    input.track = Track::Essential;
    let essential = plan(&pack, &input).score;
    assert_eq!(essential.scenarios[0].range, None);
    assert_range(essential.scenarios[1].range, 50.0, 50.0);
    assert_range(essential.range, 50.0, 50.0);

    input.track = Track::Complete;
    let complete = plan(&pack, &input).score;
    // Now a is open: fire is between 1/3 and 1.
    assert_range(complete.range, 0.9 * 100.0 / 3.0 + 5.0, 95.0);
}

#[test]
fn a_scenario_of_which_nothing_is_asked_has_no_figure_even_where_any_share_is_enough() {
    let practices = vec![
        complete(weakens("a", &[("fire", 0.5)])),
        weakens("b", &[("theft", 0.5)]),
    ];
    let mut pack = pack(&[FIRE, ("theft", 1.0)], practices);
    pack.model.enough_share = 0.0;
    let mut input = input(&[("b", Level::Partial)]);
    input.track = Track::Essential;
    let score = plan(&pack, &input).score;
    assert_eq!(score.scenarios[0].range, None);
    assert_range(score.range, 50.0, 50.0);
}

#[test]
fn half_of_a_scenario_is_enough() {
    let pack = pack(
        &[FIRE],
        vec![
            complete(weakens("a", &[("fire", 0.5)])),
            weakens("b", &[("fire", 0.5)]),
        ],
    );
    let mut input = input(&[("b", Level::Full)]);
    input.track = Track::Essential;
    assert_range(plan(&pack, &input).score.range, 100.0, 100.0);
}

#[test]
fn a_scenario_that_cannot_befall_the_business_weighs_nothing() {
    let mut pack = pack(
        &[FIRE, ("web", 9.0)],
        vec![weakens("a", &[("fire", 0.5)]), weakens("b", &[("web", 0.5)])],
    );
    pack.scenarios[1].asked_when = any_of(&["website"]);
    let score = plan(&pack, &input(&[("a", Level::Full), ("b", Level::None)])).score;
    assert_eq!(score.scenarios.len(), 1);
    assert_range(score.range, 100.0, 100.0);
}

#[test]
fn a_scenario_that_nothing_weakens_weighs_nothing() {
    let pack = pack(&[FIRE, ("meteor", 9.0)], vec![weakens("a", &[("fire", 0.5)])]);
    assert_range(
        plan(&pack, &input(&[("a", Level::Full)])).score.range,
        100.0,
        100.0,
    );
}

#[test]
fn a_domain_counts_each_practice_for_what_it_weakens() {
    // ω̄ of a: 0.75 · 2 + 0.25 · 0 = 1.5; of b: 0.25 · 1 = 0.25, in units of ln 2.
    let scenarios = [("fire", 3.0), ("theft", 1.0)];
    let pack = pack(
        &scenarios,
        vec![weakens("a", &[("fire", 0.75)]), weakens("b", &[("theft", 0.5)])],
    );
    let score = plan(&pack, &input(&[("a", Level::Full), ("b", Level::None)])).score;
    assert_range(
        Some(score.domains[0].range),
        100.0 * 1.5 / 1.75,
        100.0 * 1.5 / 1.75,
    );
    assert_range(score.range, 75.0, 75.0);
}

#[test]
fn nothing_applicable_has_no_score() {
    let pack = pack(&[FIRE], vec![weakens("a", &[("fire", 0.5)])]);
    let plan = plan(&pack, &input(&[("a", Level::NotApplicable)]));
    assert_eq!(plan.score.range, None);
    assert_eq!(plan.not_applicable, [id("a")]);
}

#[test]
fn an_answer_that_the_traits_do_not_call_for_is_named_and_not_counted() {
    let website = Practice {
        asked_when: any_of(&["website"]),
        ..weakens("b", &[("fire", 0.5)])
    };
    let pack = pack(&[FIRE], vec![weakens("a", &[("fire", 0.5)]), website]);
    let plan = plan(&pack, &input(&[("a", Level::Full), ("b", Level::None)]));
    assert_range(plan.score.range, 100.0, 100.0);
    assert_eq!(plan.not_asked[0].practice, id("b"));
    assert!(plan.actions.is_empty());
}

#[test]
fn a_hidden_question_counts_as_none_whatever_was_answered_before() {
    let hidden = Practice {
        hidden_when_none: Some(id("a")),
        ..weakens("b", &[("fire", 0.5)])
    };
    let pack = pack(&[FIRE], vec![weakens("a", &[("fire", 0.5)]), hidden]);
    let of = |a| plan(&pack, &input(&[("a", a), ("b", Level::Full)]));
    assert_range(of(Level::None).score.range, 0.0, 0.0);
    assert_eq!(of(Level::None).actions[1].level, Level::None);
    assert_range(of(Level::Unknown).score.range, 50.0, 100.0);
}

#[test]
fn a_practice_that_weakens_nothing_still_has_its_action() {
    let pack = pack(&[FIRE], vec![weakens("a", &[("fire", 0.5)]), practice("b")]);
    let plan = plan(&pack, &input(&[("a", Level::Full), ("b", Level::None)]));
    assert_range(plan.score.range, 100.0, 100.0);
    assert_eq!(plan.actions[0].practice, id("b"));
    assert!(plan.actions[0].scenarios.is_empty());
}

#[test]
fn a_condition_without_traits_never_holds() {
    let never = Practice {
        asked_when: Condition::AnyOf(std::collections::BTreeSet::new()),
        ..practice("a")
    };
    let plan = plan(&pack(&[FIRE], vec![never]), &input(&[("a", Level::None)]));
    assert!(plan.actions.is_empty());
}
