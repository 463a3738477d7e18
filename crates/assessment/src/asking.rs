//! In which order questions are asked: the one whose answer moves the plan most comes next, domain by domain.
//!
//! The order depends on the business and the track, not on the answers: going back, or coming back tomorrow, finds
//! each question where it was. An answer only hides the questions that it makes pointless.

use std::cmp::Reverse;

use crate::standing::{Standings, hiding, weights};
use crate::{Answers, DomainId, Input, Pack, Practice, PracticeId, ScenarioId};

/// The questions to ask: those that the traits and the track call for, without those that an answer of *none* makes
/// pointless.
///
/// An answer moves the plan by how far the risk falls between *none* and *full*, as if all that was asked before
/// were half in place. The questions of a domain follow one another, indispensable protections first; the next
/// domain is the one whose first question moves the plan most. A tie falls to the identifier.
pub fn asking_order(pack: &Pack, input: &Input) -> Vec<PracticeId> {
    let unanswered = Input {
        answers: Answers::default(),
        ..input.clone()
    };
    let standings = Standings::new(pack, &unanswered);
    let scenarios = pack.scenarios.iter().map(|it| &it.id);
    let left = scenarios.zip(weights(pack, &unanswered, &standings)).collect();
    let mut asking = Asking {
        half: pack.model.partial.value(),
        left,
        waiting: standings.asked(pack).map(|(practice, _)| practice).collect(),
    };
    let hiding = hiding(pack, input);
    let hidden = |it: &Practice| it.hidden_when_none.as_ref().is_some_and(|by| hiding.contains(by));
    let mut order = Vec::with_capacity(asking.waiting.len());
    while let Some(domain) = asking.next_of(None).map(|it| it.domain.clone()) {
        while let Some(practice) = asking.next_of(Some(&domain)) {
            asking.ask(practice);
            if !hidden(practice) {
                order.push(practice.id.clone());
            }
        }
    }
    order
}

struct Asking<'a> {
    half: f64,
    /// The weight of each scenario, and what is left of it once all that was asked is half in place.
    left: Vec<(&'a ScenarioId, f64)>,
    waiting: Vec<&'a Practice>,
}

impl<'a> Asking<'a> {
    fn next_of(&self, domain: Option<&DomainId>) -> Option<&'a Practice> {
        self.waiting
            .iter()
            .copied()
            .filter(|it| domain.is_none_or(|domain| it.domain == *domain))
            .filter(|it| !self.waits_for_another(it))
            .min_by_key(|it| (!it.must_have, Reverse(self.swing(it)), it.id.clone()))
    }

    /// A question comes after the one that can make it pointless.
    fn waits_for_another(&self, practice: &Practice) -> bool {
        let by = practice.hidden_when_none.as_ref();
        by.is_some_and(|by| {
            self.waiting
                .iter()
                .any(|it| it.id == *by && it.domain == practice.domain && it.id != practice.id)
        })
    }

    /// How far the risk falls between none and full, in billionths: rounding settles what differs by noise only.
    fn swing(&self, practice: &Practice) -> i64 {
        let falls = practice.effects.iter().map(|effect| {
            let left = self.left.iter().find(|(id, _)| **id == effect.scenario);
            left.map_or(0.0, |(_, left)| left * effect.strength.value())
        });
        #[expect(clippy::cast_possible_truncation, reason = "a sum of weights: at most 1")]
        let billionths = (falls.sum::<f64>() * 1e9).round() as i64;
        billionths
    }

    fn ask(&mut self, practice: &Practice) {
        for effect in &practice.effects {
            for (id, left) in &mut self.left {
                if **id == effect.scenario {
                    *left *= 1.0 - effect.strength.value() * self.half;
                }
            }
        }
        self.waiting.retain(|it| it.id != practice.id);
    }
}
