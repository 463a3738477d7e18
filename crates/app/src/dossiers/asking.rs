//! Which questions are asked, and in which order.

use std::collections::BTreeSet;

use vigie_assessment::{Level, Pack, Practice, PracticeId};

use super::{Dossier, answers};

/// The questions to ask of a business: those its traits and its track call for, without those that an answer of
/// *none* makes pointless. Domain by domain; within one, the indispensable protections come first.
pub fn asked(pack: &Pack, dossier: &Dossier) -> Vec<PracticeId> {
    let answers = answers(dossier);
    let called_for = |practice: &&Practice| {
        practice.asked_when.holds(&dossier.profile.traits) && dossier.round.track.includes(practice.track)
    };
    let none = |practice: &&Practice| {
        answers
            .get(&practice.id)
            .is_some_and(|it| it.level == Level::None)
    };
    let hiding: BTreeSet<&PracticeId> = pack
        .practices
        .iter()
        .filter(called_for)
        .filter(none)
        .map(|practice| &practice.id)
        .collect();
    let hidden = |practice: &&Practice| {
        practice
            .hidden_when_none
            .as_ref()
            .is_some_and(|by| hiding.contains(by))
    };
    let mut asked: Vec<&Practice> = pack
        .practices
        .iter()
        .filter(called_for)
        .filter(|it| !hidden(it))
        .collect();
    asked.sort_by_key(|practice| {
        (
            pack.domains
                .iter()
                .position(|domain| domain.id == practice.domain),
            !practice.must_have,
        )
    });
    asked.into_iter().map(|practice| practice.id.clone()).collect()
}
