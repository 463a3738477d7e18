//! Following a plan: what was decided on its actions, what can be undone, and earlier assessments.

use serde::{Deserialize, Serialize};
use vigie_app::assessment::{Change, MustHaves, Plan, ScoreChange, Uncompared};
use vigie_app::dossiers::{
    AskFirst, Compared, Followed, PastAnswer, Point, Round, Status, Step, ToAsk, TrendStep, iso,
};

use super::dossier::AnswerView;
use super::plan::{PlanView, RangeView};
use super::{CauseCode, ChangeCode, ComparedCode, LevelCode, NotComparedCode, TrackCode};

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum StatusCode {
    /// Not begun.
    ToDo,
    /// Begun.
    UnderWay,
    /// Done.
    Done,
    /// Not going to be done, for now.
    SetAside,
}

/// What was decided about an action.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Decision"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DecisionView {
    /// The practice of the action.
    pub(crate) practice: String,
    /// How far it is.
    pub(crate) status: StatusCode,
    /// When it took that status: `2026-11-24T19:30:00Z`.
    pub(crate) status_at: String,
    /// The day it was done: `2026-11-24`.
    pub(crate) done_on: Option<String>,
    /// What shows that it was done, or why it is set aside.
    pub(crate) note: Option<String>,
    /// Who does it.
    pub(crate) assigned_to: Option<String>,
    /// The day by which it should be done, where it is not the plan's.
    pub(crate) due: Option<String>,
    /// Done, and not answered anew since: it counts as in place.
    pub(crate) counts: bool,
}

/// A decision as the window gives it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct NewDecision {
    /// How far it is.
    pub(crate) status: StatusCode,
    /// The day it was done, only with `done`.
    pub(crate) done_on: Option<String>,
    /// What shows that it was done, or why it is set aside; empty for none.
    pub(crate) note: String,
    /// Who does it; empty for nobody yet.
    pub(crate) assigned_to: String,
    /// The day by which it should be done; `null` for the plan's.
    pub(crate) due: Option<String>,
}

/// What an undo would undo, or a redo would do again.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Step"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StepView {
    /// What it is about.
    pub(crate) kind: ChangeCode,
    /// The practice it is about, where there is one.
    pub(crate) practice: Option<String>,
}

/// A question that waits for an answer, or for its answer to be confirmed, and why.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ToAsk"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ToAskView {
    /// The practice.
    pub(crate) practice: String,
    /// Why.
    pub(crate) why: AskFirstCode,
}

/// Why a question waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum AskFirstCode {
    /// Its action was done since it was answered.
    DoneSince,
    /// The question, or its choices, changed since it was answered.
    Changed,
    /// It was not known.
    Unknown,
    /// It was not answered.
    NotAnswered,
    /// Its answer is old.
    Old,
    /// It was answered in the assessment before, and is to be confirmed.
    ToConfirm,
}

/// An assessment of the dossier.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Round"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RoundView {
    /// 1 for the first.
    pub(crate) number: u32,
    /// When it was begun: `2026-11-24T19:30:00Z`.
    pub(crate) started_at: String,
    /// Which part of the bank was asked.
    pub(crate) track: TrackCode,
}

/// An earlier assessment, to read.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "PastRound"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PastRoundView {
    /// Which.
    pub(crate) round: RoundView,
    /// Its plan, as the content pack of today makes it, as of the day it was begun.
    pub(crate) plan: PlanView,
    /// Its answers and notes.
    pub(crate) answers: Vec<AnswerView>,
    /// The questions that were asked, in order.
    pub(crate) asked: Vec<String>,
}

/// What a question was answered at some moment.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "PastAnswer"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PastAnswerView {
    /// When: `2026-11-24T19:30:00Z`.
    pub(crate) at: String,
    /// Asked for, undone, or done again.
    pub(crate) cause: CauseCode,
    /// The choice that was made.
    pub(crate) choice: Option<String>,
    /// The level it stands for; `null` where the answer was taken away.
    pub(crate) level: Option<LevelCode>,
    /// Why it does not apply.
    pub(crate) reason: Option<String>,
}

/// Two assessments side by side.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Comparison"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ComparisonView {
    /// The earlier one.
    pub(crate) before: RoundView,
    /// The later one.
    pub(crate) after: RoundView,
    /// What changed, in the order of the pack.
    pub(crate) changes: Vec<ComparedView>,
    /// How many practices are compared and at the same level in both.
    pub(crate) same: u32,
    /// What is not compared, in the order of the pack.
    pub(crate) not_compared: Vec<NotComparedView>,
    /// The scores over what is compared; `null` where the two are not on the same track, or nothing can be scored.
    pub(crate) score: Option<ScoreChangeView>,
}

/// A practice that changed.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Compared"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ComparedView {
    /// Which.
    pub(crate) practice: String,
    /// How.
    pub(crate) kind: ComparedCode,
    /// Its level in the earlier assessment; `null` where it has none there.
    pub(crate) before: Option<LevelCode>,
    /// Its level in the later one.
    pub(crate) after: LevelCode,
}

/// A practice that is not compared, and why.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "NotCompared"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct NotComparedView {
    /// Which.
    pub(crate) practice: String,
    /// Why.
    pub(crate) why: NotComparedCode,
}

/// The scores of two assessments over the practices that are compared.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ScoreChange"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ScoreChangeView {
    /// Of the earlier one.
    pub(crate) before: RangeView,
    /// Of the later one.
    pub(crate) after: RangeView,
}

/// One assessment among all of them.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "TrendPoint"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrendPointView {
    /// Which.
    pub(crate) round: RoundView,
    /// Indispensable protections in place.
    pub(crate) in_place: u32,
    /// Indispensable protections that concern the business.
    pub(crate) must_haves: u32,
    /// From the one before it on the same track; `null` for the first of its track.
    pub(crate) since: Option<TrendStepView>,
}

/// From one assessment to the next on the same track.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "TrendStep"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TrendStepView {
    /// The number of the one before.
    pub(crate) from: u32,
    /// The score of both over what they have in common; `null` where nothing in common can be scored.
    pub(crate) score: Option<ScoreChangeView>,
    /// How many questions both answered.
    pub(crate) common: u32,
}

/// Where the answers alone put the business, where something was done since.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AsAnswered {
    /// How many actions were done since.
    pub(crate) done: u32,
    /// How much of the protection is in place by the answers alone.
    pub(crate) score: Option<RangeView>,
    /// Indispensable protections in place by the answers alone.
    pub(crate) in_place: u32,
    /// Indispensable protections that concern the business.
    pub(crate) must_haves: u32,
}

impl From<&Followed> for DecisionView {
    fn from(it: &Followed) -> Self {
        let (status, done_on, note) = match &it.decision.status {
            Status::ToDo => (StatusCode::ToDo, None, None),
            Status::UnderWay => (StatusCode::UnderWay, None, None),
            Status::Done { on, proof } => (StatusCode::Done, Some(on.to_string()), proof.clone()),
            Status::SetAside { reason } => (StatusCode::SetAside, None, Some(reason.clone())),
        };
        Self {
            practice: it.practice.to_string(),
            status,
            status_at: iso(it.status_at),
            done_on,
            note,
            assigned_to: it.decision.assigned_to.clone(),
            due: it.decision.due.map(|day| day.to_string()),
            counts: it.counts_as_done,
        }
    }
}

impl From<&Step> for StepView {
    fn from(it: &Step) -> Self {
        Self {
            kind: it.kind.into(),
            practice: it.practice.as_ref().map(ToString::to_string),
        }
    }
}

impl From<&ToAsk> for ToAskView {
    fn from(it: &ToAsk) -> Self {
        Self {
            practice: it.practice.to_string(),
            why: match it.why {
                AskFirst::DoneSince(_) => AskFirstCode::DoneSince,
                AskFirst::Changed => AskFirstCode::Changed,
                AskFirst::Unknown => AskFirstCode::Unknown,
                AskFirst::NotAnswered => AskFirstCode::NotAnswered,
                AskFirst::Old { .. } => AskFirstCode::Old,
                AskFirst::ToConfirm => AskFirstCode::ToConfirm,
            },
        }
    }
}

impl From<&Round> for RoundView {
    fn from(it: &Round) -> Self {
        Self {
            number: it.number,
            started_at: iso(it.started_at),
            track: it.track.into(),
        }
    }
}

impl From<&PastAnswer> for PastAnswerView {
    fn from(it: &PastAnswer) -> Self {
        let given = it.given.as_ref();
        let choice = given.and_then(|it| it.answer.choice.as_ref());
        Self {
            at: iso(it.at),
            cause: it.cause.into(),
            choice: choice.map(ToString::to_string),
            level: given.map(|it| it.answer.level.into()),
            reason: given.and_then(|it| it.reason.clone()),
        }
    }
}

impl From<&Compared> for ComparisonView {
    fn from(it: &Compared) -> Self {
        let comparison = &it.comparison;
        Self {
            before: RoundView::from(&it.before),
            after: RoundView::from(&it.after),
            changes: comparison.changes.iter().map(ComparedView::from).collect(),
            same: count(comparison.same),
            not_compared: comparison
                .not_compared
                .iter()
                .map(NotComparedView::from)
                .collect(),
            score: comparison.score.map(ScoreChangeView::from),
        }
    }
}

impl From<&Change> for ComparedView {
    fn from(it: &Change) -> Self {
        Self {
            practice: it.practice.to_string(),
            kind: it.kind.into(),
            before: it.before.map(LevelCode::from),
            after: it.after.into(),
        }
    }
}

impl From<&Uncompared> for NotComparedView {
    fn from(it: &Uncompared) -> Self {
        Self {
            practice: it.practice.to_string(),
            why: it.why.into(),
        }
    }
}

impl From<ScoreChange> for ScoreChangeView {
    fn from(it: ScoreChange) -> Self {
        Self {
            before: it.before.into(),
            after: it.after.into(),
        }
    }
}

impl From<&Point> for TrendPointView {
    fn from(it: &Point) -> Self {
        let (in_place, must_haves) = it.must_haves;
        Self {
            round: RoundView {
                number: it.number,
                started_at: iso(it.started_at),
                track: it.track.into(),
            },
            in_place: count(in_place),
            must_haves: count(must_haves),
            since: it.since.as_ref().map(TrendStepView::from),
        }
    }
}

impl From<&TrendStep> for TrendStepView {
    fn from(it: &TrendStep) -> Self {
        Self {
            from: it.from,
            score: it.score.map(ScoreChangeView::from),
            common: count(it.common),
        }
    }
}

impl AsAnswered {
    /// Of the plan that the answers alone make, where that many actions were done since.
    pub(crate) fn of(plan: &Plan, done: usize) -> Self {
        let must_haves: &MustHaves = &plan.must_haves;
        Self {
            done: count(done),
            score: plan.score.range.map(RangeView::from),
            in_place: count(must_haves.in_place.len()),
            must_haves: count(must_haves.total()),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
