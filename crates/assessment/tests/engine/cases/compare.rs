//! Comparison of two rounds, by hand.

use std::collections::BTreeMap;

use vigie_assessment::{
    Change, ChangeKind, Choice, ChoiceId, Comparison, Form, Input, Level, NotCompared, Outcome, Pack,
    Practice, Round, Track, compare,
};

use crate::support::build::{assert_range, id, input, must_have, pack, practice, weakens, with_findings};

const FIRE: (&str, f64) = ("fire", 1.0);

fn three() -> Pack {
    let practices = ["a", "b", "c"].map(|name| weakens(name, &[("fire", 0.5)]));
    pack(&[FIRE], practices.into())
}

fn compared(pack: &Pack, before: &Input, after: &Input) -> Comparison {
    let none = BTreeMap::new();
    let round = |input| Round { input, forms: &none };
    compare(pack, round(before), round(after))
}

fn kinds(comparison: &Comparison) -> Vec<(&str, ChangeKind)> {
    let changes = comparison.changes.iter();
    changes.map(|it| (it.practice.as_str(), it.kind)).collect()
}

fn why(comparison: &Comparison) -> Vec<(&str, NotCompared)> {
    let uncompared = comparison.not_compared.iter();
    uncompared.map(|it| (it.practice.as_str(), it.why)).collect()
}

#[test]
fn each_step_between_two_levels_has_its_name() {
    use Level::{Full, None, NotApplicable, Partial, Unknown};
    let pack = pack(&[FIRE], vec![practice("a")]);
    let kind = |was: Level, is: Level| {
        let comparison = compared(&pack, &input(&[("a", was)]), &input(&[("a", is)]));
        comparison.changes.first().map(|it| it.kind)
    };
    let table = [
        (
            Full,
            [
                Option::None,
                Some(ChangeKind::New),
                Some(ChangeKind::New),
                Some(ChangeKind::NoLongerKnown),
            ],
        ),
        (
            Partial,
            [
                Some(ChangeKind::Fixed),
                Option::None,
                Some(ChangeKind::Worse),
                Some(ChangeKind::NoLongerKnown),
            ],
        ),
        (
            None,
            [
                Some(ChangeKind::Fixed),
                Some(ChangeKind::Better),
                Option::None,
                Some(ChangeKind::NoLongerKnown),
            ],
        ),
        (
            Unknown,
            [
                Some(ChangeKind::Fixed),
                Some(ChangeKind::FoundOut),
                Some(ChangeKind::FoundOut),
                Option::None,
            ],
        ),
    ];
    for (was, row) in table {
        let is = [Full, Partial, None, Unknown].map(|is| kind(was, is));
        assert_eq!(is, row, "from {was:?}");
    }
    assert_eq!(
        kind(NotApplicable, None),
        Some(ChangeKind::New),
        "it was not asked about"
    );
    assert_eq!(kind(None, NotApplicable), Option::None);
}

#[test]
fn the_score_of_both_sides_is_over_the_common_practices_only() {
    let pack = three();
    // c is answered in the later round only: it counts on neither side.
    let before = input(&[("a", Level::None), ("b", Level::Full)]);
    let after = input(&[("a", Level::Full), ("b", Level::Full), ("c", Level::None)]);
    let comparison = compared(&pack, &before, &after);
    assert_eq!(
        kinds(&comparison),
        [("a", ChangeKind::Fixed), ("c", ChangeKind::New)]
    );
    let score = comparison.score.expect("a score");
    assert_range(Some(score.before), 50.0, 50.0);
    assert_range(Some(score.after), 100.0, 100.0);
}

#[test]
fn a_new_weakness_is_told_from_a_new_question_in_order() {
    let before = input(&[("a", Level::Full)]);
    let after = input(&[("a", Level::Partial), ("b", Level::None), ("c", Level::Full)]);
    let comparison = compared(&three(), &before, &after);
    let expected = [
        Change {
            practice: id("a"),
            kind: ChangeKind::New,
            before: Some(Level::Full),
            after: Level::Partial,
        },
        Change {
            practice: id("b"),
            kind: ChangeKind::New,
            before: None,
            after: Level::None,
        },
    ];
    assert_eq!(comparison.changes, expected);
    assert_eq!(why(&comparison), [("c", NotCompared::OnlyAfter)]);
}

#[test]
fn two_tracks_share_their_practices_and_no_score() {
    let long = Practice {
        track: Track::Complete,
        ..weakens("b", &[("fire", 0.5)])
    };
    let pack = pack(&[FIRE], vec![weakens("a", &[("fire", 0.5)]), long]);
    let short = Input {
        track: Track::Essential,
        ..input(&[("a", Level::None), ("b", Level::None)])
    };
    let comparison = compared(&pack, &short, &input(&[("a", Level::Full), ("b", Level::Full)]));
    assert_eq!(kinds(&comparison), [("a", ChangeKind::Fixed)]);
    assert_eq!(why(&comparison), [("b", NotCompared::OnlyAfter)]);
    assert_eq!(comparison.score, None);
}

#[test]
fn a_question_with_another_revision_or_other_choices_is_not_compared() {
    let pack = three();
    let now = Form::of(&pack.practices[0]);
    let mut longer = pack.practices[1].clone();
    longer.choices.push(Choice {
        id: ChoiceId::parse("nearly").unwrap(),
        level: Level::Partial,
    });
    let forms = BTreeMap::from([
        (id("a"), Form::of_revision(2)),
        (id("b"), Form::of(&longer)),
        (id("c"), Form::of_revision(1)),
    ]);
    let before = input(&[("a", Level::None), ("b", Level::None), ("c", Level::None)]);
    let after = input(&[("a", Level::Full), ("b", Level::Full), ("c", Level::Full)]);
    let none = BTreeMap::new();
    let earlier = Round {
        input: &before,
        forms: &forms,
    };
    let comparison = compare(
        &pack,
        earlier,
        Round {
            input: &after,
            forms: &none,
        },
    );
    assert_eq!(
        why(&comparison),
        [
            ("a", NotCompared::QuestionChanged),
            ("b", NotCompared::QuestionChanged)
        ]
    );
    assert_eq!(kinds(&comparison), [("c", ChangeKind::Fixed)]);
    assert_eq!(now.revision(), 1);
}

#[test]
fn a_hidden_question_counts_as_what_hides_it_implies() {
    let hidden = Practice {
        hidden_when_none: Some(id("a")),
        ..weakens("b", &[("fire", 0.5)])
    };
    let pack = pack(&[FIRE], vec![weakens("a", &[("fire", 0.5)]), hidden]);
    let before = input(&[("a", Level::None)]);
    let after = input(&[("a", Level::Full), ("b", Level::Partial)]);
    let comparison = compared(&pack, &before, &after);
    assert_eq!(
        kinds(&comparison),
        [("a", ChangeKind::Fixed), ("b", ChangeKind::Better)]
    );
}

#[test]
fn findings_of_a_computer_are_in_neither_side() {
    let before = input(&[("a", Level::Full)]);
    let after = with_findings(before.clone(), &[("a", Outcome::NotMet)]);
    let comparison = compared(&three(), &before, &after);
    assert_eq!((comparison.changes.len(), comparison.same), (0, 1));
}

#[test]
fn an_indispensable_protection_that_is_not_common_does_not_cap_the_score() {
    let pack = pack(
        &[FIRE],
        vec![
            weakens("a", &[("fire", 0.5)]),
            must_have(weakens("b", &[("fire", 0.5)])),
        ],
    );
    let before = input(&[("a", Level::Full), ("b", Level::None)]);
    let after = input(&[("a", Level::Full)]);
    let score = compared(&pack, &before, &after).score.expect("a score");
    assert_range(Some(score.before), 100.0, 100.0);
}

#[test]
fn a_form_is_read_back_as_it_was_written_and_nothing_else_is() {
    let form = Form::of(&practice("a"));
    assert_eq!(Form::parse(&form.to_string()), Some(form));
    assert_eq!(Form::parse("3"), Some(Form::of_revision(3)));
    for text in [
        "",
        "-",
        "x",
        "1-",
        "1-xyz",
        "+1",
        "1-9F86D081884C7D65",
        "1-9f86d081884c7d65-",
        "99999999999",
    ] {
        assert_eq!(Form::parse(text), None, "{text:?}");
    }
}

#[test]
fn the_order_of_choices_is_not_part_of_a_form_and_their_levels_are() {
    let one = practice("a");
    let mut turned = one.clone();
    turned.choices.reverse();
    assert!(Form::of(&one).is_same_question(Form::of(&turned)));
    let mut lowered = one.clone();
    lowered.choices[0].level = Level::Partial;
    assert!(!Form::of(&one).is_same_question(Form::of(&lowered)));
}
