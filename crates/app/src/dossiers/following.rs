//! Following the plan: what was decided about its actions, and where the business stands with what is done.

use std::collections::{BTreeMap, BTreeSet};

use vigie_assessment::{Answer, Date, Input, Level, Pack, Plan, PracticeId, plan};
use vigie_store::{Decision, Dossier, Given, Kept, KeptDecision, Moment, Status};

use super::asking::done_since;
use super::{DossierError, Dossiers, dossier_id, input, moving, practice};
use crate::names::{BusinessName, NameError, Note};
use crate::rows::{self, Following, RowStatus};

/// A decision as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecisionForm<'a> {
    /// How far the action is.
    pub status: StatusForm<'a>,
    /// Who does it; empty for nobody yet.
    pub assigned_to: &'a str,
    /// The day by which it should be done.
    pub due: Option<Date>,
}

/// How far an action is, as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusForm<'a> {
    /// Not begun.
    ToDo,
    /// Begun.
    UnderWay,
    /// Done.
    Done {
        /// The day it was, not after today.
        on: Date,
        /// What shows it; may be empty.
        proof: &'a str,
    },
    /// Not going to be done, for now.
    SetAside {
        /// Why; needed.
        reason: &'a str,
    },
}

/// A decision, and whether it counts beside the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The practice of the action.
    pub practice: PracticeId,
    /// What was decided.
    pub decision: Decision,
    /// When the action took its status.
    pub status_at: Moment,
    /// Done, and not answered anew since: it counts as in place in [`WithDone`].
    pub counts_as_done: bool,
}

/// A plan in which what is done counts as in place.
#[derive(Debug, Clone)]
pub struct WithDone {
    /// What the plan is made from.
    pub input: Input,
    /// The plan: what is done is no action of it.
    pub plan: Plan,
    /// What is done and counted.
    pub done: BTreeSet<PracticeId>,
}

impl Dossiers {
    /// Keeps a decision on an action in place of the one before. `today` is the day where the owner is.
    ///
    /// What the answers call for can be done: neither a question whose answer is not known, which is answered instead,
    /// nor what is in place.
    pub fn decide(
        &mut self,
        pack: &Pack,
        id: &str,
        action: &str,
        form: DecisionForm<'_>,
        today: Date,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let (id, practice) = (dossier_id(id)?, practice(pack, action)?);
        let status = match form.status {
            StatusForm::ToDo => Status::ToDo,
            StatusForm::UnderWay => Status::UnderWay,
            StatusForm::Done { on, proof } => {
                if on > today {
                    return Err(DossierError::DoneLater);
                }
                if !is_to_do(&self.store.of(&id)?.dossier(&id)?, &practice) {
                    return Err(DossierError::NotToDo(action.to_owned()));
                }
                Status::Done {
                    on,
                    proof: note(proof)?,
                }
            }
            StatusForm::SetAside { reason } => Status::SetAside {
                reason: note(reason)?.ok_or(DossierError::ReasonEmpty)?,
            },
        };
        let assigned_to = match BusinessName::parse(form.assigned_to) {
            Ok(name) => Some(name.as_str().to_owned()),
            Err(NameError::Empty) => None,
            Err(error) => return Err(DossierError::Note(error)),
        };
        let decision = Decision {
            status,
            assigned_to,
            due: form.due,
        };
        Ok(self.store.of(&id)?.decide(&id, &practice, Some(&decision), now)?)
    }

    /// Forgets the decision on an action: it is to do, by whoever and whenever the plan says.
    pub fn clear_decision(
        &mut self,
        pack: &Pack,
        id: &str,
        action: &str,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let practice = practice(pack, action)?;
        Ok(self.at(id)?.decide(&dossier_id(id)?, &practice, None, now)?)
    }
}

/// Every decision of a dossier, by practice.
pub fn followed(dossier: &Dossier) -> Vec<Followed> {
    let done = done(dossier);
    let followed = |it: &KeptDecision| Followed {
        practice: it.practice.clone(),
        decision: it.decision.clone(),
        status_at: it.status_at,
        counts_as_done: done.contains(&it.practice),
    };
    dossier.decisions.iter().map(followed).collect()
}

/// The plan with what is done since the answers were given; `None` where that is nothing.
pub fn with_done(pack: &Pack, dossier: &Dossier) -> Option<WithDone> {
    let done = done(dossier);
    if done.is_empty() {
        return None;
    }
    let mut input = input(pack, dossier);
    for practice in &done {
        if let Ok(full) = Answer::from_level(pack, practice, Level::Full) {
            input.answers.set(practice.clone(), full);
        }
    }
    let plan = plan(pack, &input);
    Some(WithDone { input, plan, done })
}

/// What is done, and was not answered anew since.
fn done(dossier: &Dossier) -> BTreeSet<PracticeId> {
    let counts = |it: &&KeptDecision| {
        let answer = answer(dossier, &it.practice);
        answer.is_some_and(|(given, at)| done_since(it, given.answer.level, at).is_some())
    };
    let done = dossier.decisions.iter().filter(counts);
    done.map(|it| it.practice.clone()).collect()
}

/// What was set aside.
pub(super) fn set_aside(dossier: &Dossier) -> BTreeSet<PracticeId> {
    let aside = |it: &&KeptDecision| matches!(it.decision.status, Status::SetAside { .. });
    let aside = dossier.decisions.iter().filter(aside);
    aside.map(|it| it.practice.clone()).collect()
}

/// The decisions as the rows of an export take them.
pub(super) fn rows(dossier: &Dossier) -> Following {
    let row = |it: &KeptDecision| {
        let decision = &it.decision;
        let (status, done_on, note) = match &decision.status {
            Status::ToDo => (rows::Status::ToDo, None, None),
            Status::UnderWay => (rows::Status::UnderWay, None, None),
            Status::Done { on, proof } => (rows::Status::Done, Some(*on), proof.clone()),
            Status::SetAside { reason } => (rows::Status::SetAside, None, Some(reason.clone())),
        };
        let row = RowStatus {
            status,
            assigned_to: decision.assigned_to.clone().unwrap_or_default(),
            due: decision.due,
            done_on,
            note: note.unwrap_or_default(),
        };
        (it.practice.clone(), row)
    };
    Following {
        dossier: Some(dossier.id.to_string()),
        actions: dossier.decisions.iter().map(row).collect::<BTreeMap<_, _>>(),
        moves: moving::reasons(dossier),
    }
}

/// Whether the answer calls for something that can be done.
fn is_to_do(dossier: &Dossier, practice: &PracticeId) -> bool {
    answer(dossier, practice).is_some_and(|(given, _)| match given.answer.level {
        Level::None | Level::Partial => true,
        Level::Full | Level::Unknown | Level::NotApplicable => false,
    })
}

fn answer<'a>(dossier: &'a Dossier, practice: &PracticeId) -> Option<(&'a Given, Moment)> {
    let kept: &Kept = dossier.answers.iter().find(|it| it.practice == *practice)?;
    kept.given.as_ref().zip(kept.answered_at)
}

fn note(text: &str) -> Result<Option<String>, DossierError> {
    let note = Note::parse(text).map_err(DossierError::Note)?;
    Ok(note.map(|it| it.as_str().to_owned()))
}
