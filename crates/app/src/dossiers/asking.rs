//! Which questions are asked, in which order, and which ones first.

use std::collections::BTreeMap;

use vigie_assessment::{Date, Form, Level, Pack, PracticeId, asking_order};
use vigie_store::{Kept, KeptDecision, Moment, Status};

use super::{Dossier, input};

/// After how many days an answer that was taken over is old.
///
/// Half a year: who assesses once a year is asked everything again, who does so every quarter is asked half.
pub const OLD_AFTER_DAYS: i64 = 183;

const DAY: i64 = 24 * 60 * 60 * 1_000;

/// A question that waits for an answer, or for its answer to be confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToAsk {
    /// Its practice.
    pub practice: PracticeId,
    /// Why it is asked where it is.
    pub why: AskFirst,
}

/// Why a question is asked, those asked first first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AskFirst {
    /// Its action was done since it was answered.
    DoneSince(Date),
    /// The question, or its choices, changed since it was answered.
    Changed,
    /// It was not known.
    Unknown,
    /// It was not answered.
    NotAnswered,
    /// It was answered that many days ago, more than [`OLD_AFTER_DAYS`].
    Old {
        /// How many days ago.
        days: i64,
    },
    /// It was answered in the assessment before, and is to be confirmed.
    ToConfirm,
}

impl AskFirst {
    /// Questions asked for the same reason stay in the order of asking.
    fn turn(self) -> u8 {
        match self {
            Self::DoneSince(_) => 0,
            Self::Changed => 1,
            Self::Unknown => 2,
            Self::NotAnswered => 3,
            Self::Old { .. } => 4,
            Self::ToConfirm => 5,
        }
    }
}

/// The questions to ask of a business, in order: see [`asking_order`].
pub fn asked(pack: &Pack, dossier: &Dossier) -> Vec<PracticeId> {
    asking_order(pack, &input(pack, dossier))
}

/// The questions that wait for an answer in this assessment, the most useful first. What was answered in this
/// assessment and has not changed since is not among them.
pub fn to_ask(pack: &Pack, dossier: &Dossier, now: Moment) -> Vec<ToAsk> {
    let kept: BTreeMap<&PracticeId, &Kept> = dossier.answers.iter().map(|it| (&it.practice, it)).collect();
    let decisions: BTreeMap<&PracticeId, &KeptDecision> =
        dossier.decisions.iter().map(|it| (&it.practice, it)).collect();
    let mut waiting: Vec<ToAsk> = asked(pack, dossier)
        .into_iter()
        .filter_map(|practice| {
            let form = pack.practice(&practice).map(Form::of);
            let why = why(
                kept.get(&practice).copied(),
                decisions.get(&practice).copied(),
                form,
                now,
            )?;
            Some(ToAsk { practice, why })
        })
        .collect();
    waiting.sort_by_key(|it| it.why.turn());
    waiting
}

fn why(
    kept: Option<&Kept>,
    decision: Option<&KeptDecision>,
    form: Option<Form>,
    now: Moment,
) -> Option<AskFirst> {
    let Some((given, answered_at)) = kept.and_then(|it| it.given.as_ref().zip(it.answered_at)) else {
        return Some(AskFirst::NotAnswered);
    };
    let changed = form
        .zip(given.form)
        .is_some_and(|(is, was)| !is.is_same_question(was));
    if changed {
        return Some(AskFirst::Changed);
    }
    if !kept.is_some_and(|it| it.carried) {
        return None;
    }
    if let Some(day) = decision.and_then(|it| done_since(it, given.answer.level, answered_at)) {
        return Some(AskFirst::DoneSince(day));
    }
    if given.answer.level == Level::Unknown {
        return Some(AskFirst::Unknown);
    }
    let days = (now.0 - answered_at.0) / DAY;
    if days > OLD_AFTER_DAYS {
        return Some(AskFirst::Old { days });
    }
    Some(AskFirst::ToConfirm)
}

/// The day an action was done, where that says more than its answer: the answer is not that it is in place, and was
/// given before.
pub(super) fn done_since(decision: &KeptDecision, level: Level, answered_at: Moment) -> Option<Date> {
    match (&decision.decision.status, level) {
        (Status::Done { on, .. }, Level::None | Level::Partial | Level::Unknown)
            if decision.status_at >= answered_at =>
        {
            Some(*on)
        }
        (
            Status::Done { .. } | Status::ToDo | Status::UnderWay | Status::SetAside { .. },
            Level::Full | Level::Partial | Level::None | Level::Unknown | Level::NotApplicable,
        ) => None,
    }
}
