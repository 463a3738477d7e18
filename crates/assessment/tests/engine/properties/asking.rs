//! Which questions are asked, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use vigie_assessment::{Answers, Input, Level, Pack, PracticeId, Scenario, asking_order, plan};

use crate::support::reference::weights;
use crate::support::worlds::{World, worlds};

/// The same business before its first answer.
fn unanswered(input: &Input) -> Input {
    Input {
        answers: Answers::default(),
        findings: vec![],
        ..input.clone()
    }
}

fn places(order: &[PracticeId]) -> BTreeMap<&PracticeId, usize> {
    order.iter().enumerate().map(|(at, id)| (id, at)).collect()
}

/// How far the risk falls between none and full, once all of `before` is half in place, computed anew.
fn swing(pack: &Pack, weights: &[(&Scenario, f64)], before: &[PracticeId], practice: &PracticeId) -> f64 {
    let strengths = |id: &PracticeId, scenario: &Scenario| -> Vec<f64> {
        let effects = pack.practice(id).into_iter().flat_map(|it| &it.effects);
        effects
            .filter(|it| it.scenario == scenario.id)
            .map(|it| it.strength.value())
            .collect()
    };
    let half = pack.model.partial.value();
    let fall = |(scenario, weight): &(&Scenario, f64)| {
        let asked = before.iter().flat_map(|id| strengths(id, scenario));
        let left: f64 = asked.map(|effect| 1.0 - effect * half).product();
        weight * left * strengths(practice, scenario).iter().sum::<f64>()
    };
    weights.iter().map(fall).sum()
}

proptest! {
    #![proptest_config(crate::support::config())]

    #[test]
    fn every_question_called_for_is_asked_once(World { pack, input } in worlds()) {
        let input = unanswered(&input);
        let order = asking_order(&pack, &input);
        let asked: BTreeSet<_> = order.iter().collect();
        prop_assert_eq!(asked.len(), order.len());
        let open = plan(&pack, &input).open;
        prop_assert_eq!(asked, open.iter().collect());
    }

    #[test]
    fn an_answer_only_hides_what_it_makes_pointless(World { pack, input } in worlds()) {
        let before = asking_order(&pack, &unanswered(&input));
        let after = asking_order(&pack, &input);
        let none = |id: &PracticeId| input.answers.get(id).is_some_and(|it| it.level == Level::None);
        let kept: Vec<_> = before
            .iter()
            .filter(|id| {
                let by = pack.practice(id).and_then(|it| it.hidden_when_none.as_ref());
                !by.is_some_and(|by| before.contains(by) && none(by))
            })
            .cloned()
            .collect();
        prop_assert_eq!(kept, after);
    }

    #[test]
    fn the_questions_of_a_domain_follow_one_another_indispensable_ones_first(World { pack, input } in worlds()) {
        let order = asking_order(&pack, &input);
        let practices: Vec<_> = order.iter().filter_map(|id| pack.practice(id)).collect();
        let mut left = BTreeSet::new();
        for pair in practices.windows(2) {
            if pair[0].domain != pair[1].domain {
                prop_assert!(left.insert(pair[0].domain.clone()), "came back to {}", pair[0].domain);
                prop_assert!(!left.contains(&pair[1].domain), "came back to {}", pair[1].domain);
            } else if pair[1].must_have && !pair[0].must_have {
                // Only a question that waits for the one that can hide it may come after a lesser one.
                prop_assert!(pair[1].hidden_when_none.is_some());
            }
        }
    }

    #[test]
    fn a_question_comes_after_the_one_that_can_hide_it(World { pack, input } in worlds()) {
        let order = asking_order(&pack, &unanswered(&input));
        let places = places(&order);
        for practice in &pack.practices {
            let by = practice.hidden_when_none.as_ref().and_then(|by| pack.practice(by));
            let Some(by) = by.filter(|by| by.domain == practice.domain && by.id != practice.id) else { continue };
            if let (Some(own), Some(by)) = (places.get(&practice.id), places.get(&by.id)) {
                prop_assert!(by < own, "{} before what hides it", practice.id);
            }
        }
    }

    #[test]
    fn within_a_domain_the_next_question_moves_the_plan_most(World { pack, input } in worlds()) {
        let world = World { input: unanswered(&input), pack: pack.clone() };
        let order = asking_order(&pack, &world.input);
        let weights = weights(&world);
        for (at, id) in order.iter().enumerate() {
            let chosen = pack.practice(id).expect("in the pack");
            let own = swing(&pack, &weights, &order[..at], id);
            for later in &order[at + 1..] {
                let other = pack.practice(later).expect("in the pack");
                let rival = other.domain == chosen.domain
                    && other.must_have == chosen.must_have
                    && other.hidden_when_none.is_none();
                if rival {
                    let theirs = swing(&pack, &weights, &order[..at], later);
                    prop_assert!(own >= theirs - 2e-9, "{id} {own} before {later} {theirs}");
                }
            }
        }
    }
}
