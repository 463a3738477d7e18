//! What of a file this content pack can take, and what it cannot.

use std::collections::BTreeSet;

use vigie_assessment::{Answer, AnswerError, Business, ChoiceId, Level, Pack, TraitId};
use vigie_locale::{Messages, Value};
use vigie_store::{Given, Kept};

use super::{Incoming, IncomingRound};

/// Something in a file that is not taken as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotTaken {
    /// The assessment it stands in, 1 for the first of the file; `None` for what belongs to the whole dossier.
    pub assessment: Option<u32>,
    /// What it is: the identifier of a practice or a trait, or nothing where the assessment itself is meant.
    pub what: String,
    /// Why.
    pub why: WhyNot,
}

/// Why something is not taken as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNot {
    /// This questionnaire has no such question. A note beside it is not taken either.
    UnknownQuestion,
    /// This question has no such choice: only its level is taken.
    UnknownChoice,
    /// This question offers no such level. A note beside it is taken.
    LevelNotOffered,
    /// This questionnaire asks no such thing of a business.
    UnknownTrait,
    /// The decision is about an action that this questionnaire does not have.
    UnknownAction,
    /// The move is of an action that this questionnaire does not have.
    UnknownMove,
    /// The assessment is there already.
    AlreadyHere,
    /// The assessment began before the latest one that is there.
    Older,
    /// Another decision on that action is there, and stays.
    DecisionStays,
    /// That action was moved otherwise there, and stays so.
    MoveStays,
    /// The business is described in another way there, and stays so.
    BusinessStays,
}

impl WhyNot {
    /// The code of its sentence, `dossier-not-taken-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownQuestion => "unknown-question",
            Self::UnknownChoice => "unknown-choice",
            Self::LevelNotOffered => "level-not-offered",
            Self::UnknownTrait => "unknown-trait",
            Self::UnknownAction => "unknown-action",
            Self::UnknownMove => "unknown-move",
            Self::AlreadyHere => "already-here",
            Self::Older => "older",
            Self::DecisionStays => "decision-stays",
            Self::MoveStays => "move-stays",
            Self::BusinessStays => "business-stays",
        }
    }
}

impl NotTaken {
    /// The sentence of it, in the words of the content where it has any.
    pub fn say(&self, words: &Messages) -> String {
        let key = format!("dossier-not-taken-{}", self.why.code());
        let named = match self.why {
            WhyNot::UnknownChoice | WhyNot::LevelNotOffered | WhyNot::DecisionStays | WhyNot::MoveStays => {
                words.attribute(&format!("action-{}", self.what), "short", &[])
            }
            WhyNot::UnknownQuestion
            | WhyNot::UnknownTrait
            | WhyNot::UnknownAction
            | WhyNot::UnknownMove
            | WhyNot::AlreadyHere
            | WhyNot::Older
            | WhyNot::BusinessStays => None,
        };
        let what = named.unwrap_or_else(|| self.what.clone());
        let number = usize::try_from(self.assessment.unwrap_or(0)).unwrap_or(0);
        words.text(
            &key,
            &[("what", Value::Text(&what)), ("number", Value::Count(number))],
        )
    }
}

/// What of a dossier this pack can take, and what it cannot.
pub(super) fn fit(incoming: &Incoming, pack: &Pack) -> (Incoming, Vec<NotTaken>) {
    let mut left = Vec::new();
    let mut fitted = incoming.clone();
    fitted.business = business(&incoming.business, pack, None, &mut left);
    let rounds = fitted.earlier.iter_mut().chain([&mut fitted.latest]);
    for (round, number) in rounds.zip(1..) {
        round_of(round, number, pack, &mut left);
    }
    fitted.decisions.retain(|it| {
        let known = pack.practice(&it.practice).is_some();
        if !known {
            left.push(NotTaken {
                assessment: None,
                what: it.practice.to_string(),
                why: WhyNot::UnknownAction,
            });
        }
        known
    });
    fitted.moves.retain(|it| {
        let known = pack.practice(&it.practice).is_some();
        if !known {
            left.push(NotTaken {
                assessment: None,
                what: it.practice.to_string(),
                why: WhyNot::UnknownMove,
            });
        }
        known
    });
    (fitted, left)
}

fn round_of(round: &mut IncomingRound, number: u32, pack: &Pack, left: &mut Vec<NotTaken>) {
    let known = round.business.take();
    round.business = known.map(|it| business(&it, pack, Some(number), left));
    let answers = std::mem::take(&mut round.answers);
    for mut kept in answers {
        let mut not = |why| {
            left.push(NotTaken {
                assessment: Some(number),
                what: kept.practice.to_string(),
                why,
            });
        };
        if pack.practice(&kept.practice).is_none() {
            not(WhyNot::UnknownQuestion);
            continue;
        }
        if let Some(given) = kept.given.take() {
            match answer(pack, &kept, given) {
                Fits::AsItIs(given) => kept.given = Some(given),
                Fits::AsLevel(given) => {
                    not(WhyNot::UnknownChoice);
                    kept.given = Some(given);
                }
                Fits::Not => {
                    not(WhyNot::LevelNotOffered);
                    kept.answered_at = None;
                    kept.carried = false;
                }
            }
        }
        if kept.given.is_some() || kept.note.is_some() {
            round.answers.push(kept);
        }
    }
}

enum Fits {
    AsItIs(Given),
    AsLevel(Given),
    Not,
}

/// A choice that the question has at that level is taken; another one only for its level, where it is offered.
fn answer(pack: &Pack, kept: &Kept, given: Given) -> Fits {
    let level = given.answer.level;
    let offered = Answer::from_level(pack, &kept.practice, level).is_ok();
    match &given.answer.choice {
        Some(choice) if chosen(pack, kept, choice) == Some(level) => Fits::AsItIs(given),
        None if offered => Fits::AsItIs(given),
        Some(_) if offered => Fits::AsLevel(Given {
            answer: Answer { choice: None, level },
            ..given
        }),
        Some(_) | None => Fits::Not,
    }
}

/// The level of a choice of the question.
fn chosen(pack: &Pack, kept: &Kept, choice: &ChoiceId) -> Option<Level> {
    let answer: Result<Answer, AnswerError> = Answer::from_choice(pack, &kept.practice, choice);
    answer.ok().map(|it| it.level)
}

fn business(business: &Business, pack: &Pack, assessment: Option<u32>, left: &mut Vec<NotTaken>) -> Business {
    let known = |id: &TraitId| pack.traits.iter().any(|it| it.id == *id);
    let (taken, unknown) = business.traits.iter().cloned().partition(known);
    let unknown: BTreeSet<TraitId> = unknown;
    left.extend(unknown.iter().map(|id| NotTaken {
        assessment,
        what: id.to_string(),
        why: WhyNot::UnknownTrait,
    }));
    Business {
        people: business.people,
        traits: taken,
    }
}
