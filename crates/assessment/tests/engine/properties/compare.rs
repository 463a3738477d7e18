//! Comparison: nothing against itself, the reverse when swapped, and only over what both rounds asked alike.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use vigie_assessment::{
    Answers, ChangeKind, Comparison, Form, Input, Level, NotCompared, PracticeId, Round, compare,
};

use crate::support::build::answer;
use crate::support::worlds::{World, worlds};

/// A world with a later round of answers on the same track, and questions that changed in between.
#[derive(Debug, Clone)]
struct Rounds {
    world: World,
    later: Input,
    forms: BTreeMap<PracticeId, Form>,
}

fn levels() -> impl Strategy<Value = Level> {
    proptest::sample::select(vec![
        Level::Full,
        Level::Partial,
        Level::None,
        Level::Unknown,
        Level::NotApplicable,
    ])
}

fn rounds() -> impl Strategy<Value = Rounds> {
    let edits = vec((any::<Index>(), proptest::option::weighted(0.8, levels())), 0..30);
    (worlds(), edits, vec(any::<Index>(), 0..4)).prop_map(|(world, edits, changed)| {
        let practices = &world.pack.practices;
        let edits = edits.into_iter().filter(|_| !practices.is_empty());
        let mut answers: BTreeMap<PracticeId, Level> = world
            .input
            .answers
            .iter()
            .map(|(id, it)| (id.clone(), it.level))
            .collect();
        for (index, level) in edits {
            let id = practices[index.index(practices.len())].id.clone();
            match level {
                Some(level) => drop(answers.insert(id, level)),
                None => drop(answers.remove(&id)),
            }
        }
        let answers: Answers = answers
            .into_iter()
            .map(|(id, level)| (id, answer(level)))
            .collect();
        let changed = changed.into_iter().filter(|_| !practices.is_empty());
        let forms = changed
            .map(|index| {
                (
                    practices[index.index(practices.len())].id.clone(),
                    Form::of_revision(7),
                )
            })
            .collect();
        let later = Input {
            answers,
            ..world.input.clone()
        };
        Rounds { world, later, forms }
    })
}

fn there(rounds: &Rounds) -> Comparison {
    let none = BTreeMap::new();
    let earlier = Round {
        input: &rounds.world.input,
        forms: &rounds.forms,
    };
    compare(
        &rounds.world.pack,
        earlier,
        Round {
            input: &rounds.later,
            forms: &none,
        },
    )
}

fn back(rounds: &Rounds) -> Comparison {
    let none = BTreeMap::new();
    let later = Round {
        input: &rounds.world.input,
        forms: &rounds.forms,
    };
    compare(
        &rounds.world.pack,
        Round {
            input: &rounds.later,
            forms: &none,
        },
        later,
    )
}

/// Practices with a level in both rounds.
fn compared(comparison: &Comparison) -> BTreeSet<&PracticeId> {
    let both = comparison.changes.iter().filter(|it| it.before.is_some());
    both.map(|it| &it.practice).collect()
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn a_round_compared_with_itself_has_no_change(world in worlds()) {
        let none = BTreeMap::new();
        let round = Round { input: &world.input, forms: &none };
        let comparison = compare(&world.pack, round, round);
        prop_assert!(comparison.changes.is_empty() && comparison.not_compared.is_empty(), "{comparison:?}");
        if let Some(score) = comparison.score {
            prop_assert_eq!(score.before, score.after);
        }
    }

    #[test]
    fn swapping_the_rounds_turns_every_change_round(rounds in rounds()) {
        let (there, back) = (there(&rounds), back(&rounds));
        prop_assert_eq!(there.same, back.same);
        prop_assert_eq!(compared(&there), compared(&back));
        for change in there.changes.iter().filter(|it| it.before.is_some()) {
            let reverse = back.changes.iter().find(|it| it.practice == change.practice);
            let kind = reverse.map(|it| it.kind);
            let possible: &[ChangeKind] = match change.kind {
                ChangeKind::Fixed => &[ChangeKind::New, ChangeKind::NoLongerKnown],
                ChangeKind::Better => &[ChangeKind::Worse],
                ChangeKind::FoundOut => &[ChangeKind::NoLongerKnown],
                ChangeKind::New => &[ChangeKind::Fixed],
                ChangeKind::Worse => &[ChangeKind::Better],
                ChangeKind::NoLongerKnown => &[ChangeKind::Fixed, ChangeKind::FoundOut],
            };
            prop_assert!(kind.is_some_and(|it| possible.contains(&it)), "{change:?} {kind:?}");
        }
        let turned = back.score.map(|it| (it.after, it.before));
        prop_assert_eq!(there.score.map(|it| (it.before, it.after)), turned);
    }

    #[test]
    fn every_practice_with_a_level_is_counted_once(rounds in rounds()) {
        let comparison = there(&rounds);
        let named: Vec<&PracticeId> = comparison.changes.iter().map(|it| &it.practice)
            .chain(comparison.not_compared.iter().map(|it| &it.practice))
            .collect();
        let distinct: BTreeSet<&PracticeId> = named.iter().copied().collect();
        prop_assert_eq!(named.len(), distinct.len());
        prop_assert!(named.len() + comparison.same <= rounds.world.pack.practices.len());
        for it in &comparison.not_compared {
            let changed = rounds.forms.contains_key(&it.practice);
            prop_assert!(it.why != NotCompared::QuestionChanged || changed, "{it:?}");
        }
        let changed = |it: &&vigie_assessment::Change| rounds.forms.contains_key(&it.practice) && it.before.is_some();
        prop_assert!(!comparison.changes.iter().any(|it| changed(&it)));
    }

    #[test]
    fn what_is_not_common_touches_neither_the_other_changes_nor_the_score(rounds in rounds(), level in levels()) {
        let comparison = there(&rounds);
        let hides = |id: &PracticeId| rounds.world.pack.practices.iter().any(|it| it.hidden_when_none.as_ref() == Some(id));
        let changed = comparison.not_compared.iter()
            .find(|it| it.why == NotCompared::QuestionChanged && !hides(&it.practice));
        let Some(uncommon) = changed.map(|it| it.practice.clone()) else { return Ok(()) };
        let mut other = rounds.clone();
        other.later.answers.set(uncommon.clone(), answer(level));
        let again = there(&other);
        let rest = |it: &Comparison| -> Vec<_> {
            it.changes.iter().filter(|it| it.practice != uncommon).cloned().collect()
        };
        prop_assert_eq!(rest(&comparison), rest(&again));
        prop_assert_eq!((comparison.same, comparison.score), (again.same, again.score));
    }

    #[test]
    fn only_better_answers_never_lower_the_score(rounds in rounds()) {
        let comparison = there(&rounds);
        let good = |it: ChangeKind| matches!(it, ChangeKind::Fixed | ChangeKind::Better);
        // Not applicable on one side says that the practice is not asked there: it is not compared.
        let only_better = comparison.changes.iter().filter(|it| it.before.is_some()).all(|it| good(it.kind));
        if let Some(score) = comparison.score.filter(|_| only_better) {
            prop_assert!(score.after.low >= score.before.low && score.after.high >= score.before.high, "{score:?}");
        }
    }
}
