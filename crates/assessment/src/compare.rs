//! Two rounds of answers of one business, side by side: what was fixed, what is new, what got worse.
//!
//! What is compared is what was answered; findings of a computer are in neither side. A practice is compared where
//! both rounds asked it, it was put the same way (same revision, same choices) and both answered it. A question
//! hidden by another answer counts at the level which that answer implies, as in a plan.

use std::collections::{BTreeMap, BTreeSet};

use crate::standing::{Standings, weights};
use crate::{Answer, Answers, Form, Input, Level, Pack, Practice, PracticeId, Range, score};

/// One side of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Round<'a> {
    /// What its plan is made from.
    pub input: &'a Input,
    /// How each question was put when it was answered. One that is not listed was put as the pack puts it.
    pub forms: &'a BTreeMap<PracticeId, Form>,
}

/// What changed between two rounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// What changed, in the order of the pack. Practices at the same level in both are counted only.
    pub changes: Vec<Change>,
    /// How many practices are compared and at the same level in both.
    pub same: usize,
    /// Practices of the later round, or of the earlier, that the other says nothing of, in the order of the pack. A
    /// weakness that was not asked about before is among the changes instead.
    pub not_compared: Vec<Uncompared>,
    /// The score over the practices that are compared; `None` where the rounds are not on the same track, or where
    /// nothing that is compared can be scored.
    pub score: Option<ScoreChange>,
}

impl Comparison {
    /// How many changes are of that kind.
    pub fn count(&self, kind: ChangeKind) -> usize {
        self.changes.iter().filter(|it| it.kind == kind).count()
    }
}

/// One practice that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Which.
    pub practice: PracticeId,
    /// How.
    pub kind: ChangeKind,
    /// Its level in the earlier round; `None` where it was not asked, or not answered.
    pub before: Option<Level>,
    /// Its level in the later round.
    pub after: Level,
}

/// How a practice changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// It was not wholly in place, or not known to be; now it is.
    Fixed,
    /// It was missing; now it is in place in part.
    Better,
    /// It was not known; now it is known to be missing, or in place in part.
    FoundOut,
    /// A weakness that was not there, or not asked about, before.
    New,
    /// It was in place in part; now it is missing.
    Worse,
    /// It was known; now it is not.
    NoLongerKnown,
}

impl ChangeKind {
    /// `None` where nothing changed, or where a side does not apply.
    fn of(before: Level, after: Level) -> Option<Self> {
        match (before, after) {
            (Level::None | Level::Partial | Level::Unknown, Level::Full) => Some(Self::Fixed),
            (Level::None, Level::Partial) => Some(Self::Better),
            (Level::Unknown, Level::None | Level::Partial) => Some(Self::FoundOut),
            (Level::Full, Level::None | Level::Partial) => Some(Self::New),
            (Level::Partial, Level::None) => Some(Self::Worse),
            (Level::Full | Level::Partial | Level::None, Level::Unknown) => Some(Self::NoLongerKnown),
            (Level::Full, Level::Full)
            | (Level::Partial, Level::Partial)
            | (Level::None, Level::None)
            | (Level::Unknown, Level::Unknown)
            | (Level::NotApplicable, _)
            | (_, Level::NotApplicable) => None,
        }
    }
}

/// A practice that one round says something of, and that is not compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncompared {
    /// Which.
    pub practice: PracticeId,
    /// Why.
    pub why: NotCompared,
}

/// Why a practice is not compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotCompared {
    /// The question, or its choices, changed in between.
    QuestionChanged,
    /// Only the later round has an answer that counts.
    OnlyAfter,
    /// Only the earlier round has an answer that counts: it is not asked any more, not answered, or does not apply.
    OnlyBefore,
}

/// The score of both rounds over the practices that are compared, as if nothing else were asked.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoreChange {
    /// Of the earlier round.
    pub before: Range,
    /// Of the later round.
    pub after: Range,
}

/// Compares two rounds of one business under one pack. Never fails: what cannot be compared is listed.
///
/// Both scores weigh the scenarios for the business as the later round describes it. Two tracks do not ask for the
/// same protection: their scores are never put side by side, but a practice that both ask is compared.
pub fn compare(pack: &Pack, before: Round<'_>, after: Round<'_>) -> Comparison {
    let (earlier, later) = (Side::new(pack, before), Side::new(pack, after));
    let mut comparison = Comparison {
        changes: Vec::new(),
        same: 0,
        not_compared: Vec::new(),
        score: None,
    };
    let mut common = Vec::new();
    for practice in &pack.practices {
        let uncompared = |why| Uncompared {
            practice: practice.id.clone(),
            why,
        };
        let change = |kind, before, after| Change {
            practice: practice.id.clone(),
            kind,
            before,
            after,
        };
        match (earlier.level(practice), later.level(practice)) {
            (Some(_), Some(_)) if !earlier.form(practice).is_same_question(later.form(practice)) => {
                comparison
                    .not_compared
                    .push(uncompared(NotCompared::QuestionChanged));
            }
            (Some(was), Some(is)) => {
                common.push(practice);
                match ChangeKind::of(was, is) {
                    Some(kind) => comparison.changes.push(change(kind, Some(was), is)),
                    None => comparison.same += 1,
                }
            }
            (None, Some(is @ (Level::None | Level::Partial))) => {
                comparison.changes.push(change(ChangeKind::New, None, is));
            }
            (None, Some(Level::Full | Level::Unknown | Level::NotApplicable)) => {
                comparison.not_compared.push(uncompared(NotCompared::OnlyAfter));
            }
            (Some(_), None) => comparison.not_compared.push(uncompared(NotCompared::OnlyBefore)),
            (None, None) => {}
        }
    }
    if before.input.track == after.input.track {
        let common = alone(pack, &common);
        comparison.score = score_of(&common, &earlier, after.input)
            .zip(score_of(&common, &later, after.input))
            .map(|(before, after)| ScoreChange { before, after });
    }
    comparison
}

/// What a round says of each practice.
struct Side<'a> {
    levels: BTreeMap<&'a PracticeId, Level>,
    forms: &'a BTreeMap<PracticeId, Form>,
}

impl<'a> Side<'a> {
    fn new(pack: &'a Pack, round: Round<'a>) -> Self {
        let input = Input {
            findings: Vec::new(),
            ..round.input.clone()
        };
        let standings = Standings::new(pack, &input);
        let asked: BTreeMap<PracticeId, Level> = standings
            .asked(pack)
            .filter_map(|(practice, level)| Some((practice.id.clone(), level?)))
            .collect();
        let levels = pack.practices.iter();
        Self {
            levels: levels
                .filter_map(|it| Some((&it.id, *asked.get(&it.id)?)))
                .collect(),
            forms: round.forms,
        }
    }

    /// Its effective level, where the round asked it and it is answered.
    fn level(&self, practice: &Practice) -> Option<Level> {
        self.levels.get(&practice.id).copied()
    }

    fn form(&self, practice: &Practice) -> Form {
        let kept = self.forms.get(&practice.id).copied();
        kept.unwrap_or_else(|| Form::of(practice))
    }
}

/// The pack as if it asked these practices and no other, each for itself.
fn alone(pack: &Pack, practices: &[&Practice]) -> Pack {
    let practice = |it: &&Practice| Practice {
        hidden_when_none: None,
        asked_when: crate::Condition::Always,
        ..(*it).clone()
    };
    Pack {
        practices: practices.iter().map(practice).collect(),
        ..pack.clone()
    }
}

fn score_of(common: &Pack, side: &Side<'_>, business_of: &Input) -> Option<Range> {
    let answer = |it: &Practice| {
        let level = side.level(it)?;
        Some((it.id.clone(), Answer { choice: None, level }))
    };
    let input = Input {
        answers: common.practices.iter().filter_map(answer).collect::<Answers>(),
        findings: Vec::new(),
        set_aside: BTreeSet::new(),
        moves: BTreeMap::new(),
        ..business_of.clone()
    };
    let standings = Standings::new(common, &input);
    let weights = weights(common, &input, &standings);
    score::score(common, &standings, &weights).range
}
