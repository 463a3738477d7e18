//! What was seen on a computer: it may lower an answer, never replaces one.

use vigie_assessment::{CheckLink, Finding, FindingId, Kind, Level, Outcome, Pack, Plan, Says, plan};

use crate::support::build::{assert_range, id, input, order, pack, weakens, with_findings};

fn one() -> Pack {
    pack(&[("fire", 1.0)], vec![weakens("a", &[("fire", 0.5)])])
}

fn seen(level: Level, findings: &[Outcome]) -> Plan {
    let findings: Vec<(&str, Outcome)> = findings.iter().map(|it| ("a", *it)).collect();
    plan(&one(), &with_findings(input(&[("a", level)]), &findings))
}

#[test]
fn a_contradicted_answer_is_one_level_lower_and_stands_on_the_first_page() {
    let plan = seen(Level::Full, &[Outcome::NotMet]);
    assert_range(plan.score.range, 50.0, 50.0);
    assert_eq!(plan.actions[0].level, Level::Partial);
    assert_eq!(
        (
            plan.contradictions[0].practice.clone(),
            plan.contradictions[0].answer
        ),
        (id("a"), Level::Full)
    );
    let plan = seen(Level::Partial, &[Outcome::NotMet]);
    assert_range(plan.score.range, 0.0, 0.0);
    assert_eq!(plan.actions[0].level, Level::None);
}

#[test]
fn two_contradictions_lower_by_one_level_only_and_both_are_named() {
    let plan = seen(Level::Full, &[Outcome::NotMet, Outcome::Met, Outcome::NotMet]);
    assert_range(plan.score.range, 50.0, 50.0);
    assert_eq!(plan.contradictions.len(), 2);
}

#[test]
fn none_and_unknown_are_not_contradicted() {
    for level in [Level::None, Level::Unknown] {
        let plan = seen(level, &[Outcome::NotMet]);
        assert_eq!(plan.actions[0].level, level);
        assert!(plan.contradictions.is_empty());
    }
}

#[test]
fn i_do_not_know_never_scores_better_than_yes_under_the_same_finding() {
    assert_range(seen(Level::Unknown, &[Outcome::NotMet]).score.range, 0.0, 50.0);
    assert_range(seen(Level::Full, &[Outcome::NotMet]).score.range, 50.0, 50.0);
}

#[test]
fn what_could_not_look_says_nothing() {
    for outcome in [Outcome::Attention, Outcome::Unknown, Outcome::NotApplicable] {
        assert_range(seen(Level::Full, &[outcome]).score.range, 100.0, 100.0);
        assert_range(seen(Level::Unknown, &[outcome]).score.range, 0.0, 100.0);
    }
}

#[test]
fn a_supported_unknown_stays_unknown_in_the_score() {
    let plan = seen(Level::Unknown, &[Outcome::Met]);
    assert_range(plan.score.range, 0.0, 100.0);
    assert_eq!(plan.actions[0].kind, Kind::FindOut);
}

#[test]
fn a_supported_unknown_counts_half_for_its_rank() {
    let pack = pack(
        &[("fire", 1.0)],
        vec![weakens("a", &[("fire", 0.5)]), weakens("b", &[("fire", 0.4)])],
    );
    let answers = input(&[("a", Level::Unknown), ("b", Level::None)]);
    let alone = plan(&pack, &answers);
    assert_eq!(order(&alone), ["a", "b"]);
    assert!((alone.actions[0].gain - 0.5).abs() < 1e-12);
    // Half in place, a leaves 0.75 of the risk. b takes away 0.3 of it; then a lowers 0.45 to 0.3.
    let supported = plan(&pack, &with_findings(answers, &[("a", Outcome::Met)]));
    assert_eq!(order(&supported), ["b", "a"]);
    assert!((supported.actions[0].gain - 0.3).abs() < 1e-12);
    assert!((supported.actions[1].gain - 0.15).abs() < 1e-12);
}

#[test]
fn a_check_says_only_what_the_pack_lets_it_say() {
    let link = CheckLink {
        finding: FindingId::parse("backup.present").unwrap(),
        practice: id("a"),
        met_supports: true,
        not_met_contradicts: false,
    };
    let said: Vec<Says> = [
        Outcome::Met,
        Outcome::Attention,
        Outcome::NotMet,
        Outcome::Unknown,
        Outcome::NotApplicable,
    ]
    .into_iter()
    .map(|outcome| Finding::linked(&link, outcome).says)
    .collect();
    assert_eq!(
        said,
        [
            Says::Supports,
            Says::Nothing,
            Says::Nothing,
            Says::Nothing,
            Says::Nothing
        ]
    );
    let mut input = input(&[("a", Level::Full)]);
    input.findings = vec![Finding::linked(&link, Outcome::NotMet)];
    let plan = plan(&one(), &input);
    assert!(plan.actions.is_empty() && plan.contradictions.is_empty());
}

#[test]
fn only_what_contradicts_is_named_beside_another_contradiction() {
    let link = |name: &str, contradicts: bool| CheckLink {
        finding: FindingId::parse(name).unwrap(),
        practice: id("a"),
        met_supports: true,
        not_met_contradicts: contradicts,
    };
    let mut input = input(&[("a", Level::Full)]);
    input.findings = vec![
        Finding::linked(&link("backup.present", false), Outcome::NotMet),
        Finding::linked(&link("disk.space", true), Outcome::NotMet),
    ];
    let plan = plan(&one(), &input);
    let named: Vec<&str> = plan.contradictions.iter().map(|it| it.finding.as_str()).collect();
    assert_eq!(named, ["disk.space"]);
}
