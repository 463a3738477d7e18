//! The plan as the window shows it.

use serde::Serialize;
use vigie_app::Assessed;
use vigie_app::assessment::{MustHaves, Pack, PracticeId, Range};
use vigie_app::dossiers::{Month, months};

use crate::desk::FollowedPlan;

use super::action::ActionView;
use super::following::AsAnswered;
use super::{DutyStateCode, LevelCode, TrackCode};

/// The plan.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlanView {
    /// The day it was made: `2026-11-24`.
    pub(crate) date: String,
    /// Which part of the bank was asked.
    pub(crate) track: TrackCode,
    /// How much of the protection is in place, not rounded; `null` when nothing that was asked can be scored.
    pub(crate) score: Option<RangeView>,
    /// The share, 0 to 1, of what counts that was answered and is known.
    pub(crate) confidence: f64,
    /// By the answers alone, where something was done since; the rest of the plan counts it as in place.
    pub(crate) as_answered: Option<AsAnswered>,
    /// The indispensable protections, by state.
    pub(crate) must_haves: MustHavesView,
    /// Each scenario that can befall the business.
    pub(crate) scenarios: Vec<ScenarioScoreView>,
    /// Each domain with something asked that counts.
    pub(crate) domains: Vec<DomainScoreView>,
    /// Actions, by rank.
    pub(crate) actions: Vec<ActionView>,
    /// Up to three first steps or find-outs that are free and short.
    pub(crate) quick: Vec<String>,
    /// Questions asked and not answered.
    pub(crate) open: Vec<String>,
    /// Questions answered that do not count.
    pub(crate) not_asked: Vec<String>,
    /// Practices that do not apply.
    pub(crate) not_applicable: Vec<String>,
    /// Duties and where they stand.
    pub(crate) duties: Vec<DutyStatusView>,
    /// Answers that a check of this computer contradicts.
    pub(crate) contradictions: Vec<ContradictionView>,
    /// Months from the first to the last with something in it.
    pub(crate) months: Vec<MonthView>,
}

/// Two ends, 0 to 100.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Range"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RangeView {
    /// Everything unknown is missing.
    pub(crate) low: f64,
    /// Everything unknown is in place.
    pub(crate) high: f64,
}

/// The indispensable protections, by state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "MustHaves"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct MustHavesView {
    /// Full.
    pub(crate) in_place: Vec<String>,
    /// Partial.
    pub(crate) to_complete: Vec<String>,
    /// None.
    pub(crate) missing: Vec<String>,
    /// Unknown.
    pub(crate) to_check: Vec<String>,
    /// Not answered.
    pub(crate) open: Vec<String>,
}

/// One scenario.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "ScenarioScore"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ScenarioScoreView {
    /// Which.
    pub(crate) id: String,
    /// `null` when not enough of it was asked.
    pub(crate) range: Option<RangeView>,
}

/// One domain.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "DomainScore"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DomainScoreView {
    /// Which.
    pub(crate) id: String,
    /// How much of it is in place.
    pub(crate) range: RangeView,
}

/// A duty and where it stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "DutyStatus"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DutyStatusView {
    /// The duty.
    pub(crate) id: String,
    /// The Act's chapter, such as `P-39.1`.
    pub(crate) act: String,
    /// The section, such as `3.5`.
    pub(crate) section: String,
    /// The practice that fulfils it.
    pub(crate) practice: String,
    /// Where it stands.
    pub(crate) state: DutyStateCode,
}

/// An answer that a check of this computer contradicts.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Contradiction"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContradictionView {
    /// The practice.
    pub(crate) practice: String,
    /// What was answered.
    pub(crate) answer: LevelCode,
    /// The finding.
    pub(crate) finding: String,
}

/// One month of the plan.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Month"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct MonthView {
    /// 1 for the first.
    pub(crate) month: u16,
    /// The day it begins: `2026-11-24`.
    pub(crate) starts: String,
    /// Work placed in it.
    pub(crate) minutes: u32,
    /// Dollars placed in it, in cents.
    pub(crate) cents: u64,
    /// Work it still has room for.
    pub(crate) minutes_free: u32,
    /// Dollars in hand at its end, in cents, those kept from earlier months too.
    pub(crate) cents_left: u64,
}

/// The one message to send.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Message"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct MessageView {
    /// What it is, for a heading.
    pub(crate) title: String,
    /// Its text, ready to send; empty when there is nothing to ask.
    pub(crate) text: String,
}

/// What became of "Save the plan".
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(crate) enum SavedPlan {
    /// It is there.
    Saved {
        /// Where.
        path: String,
        /// Its number among what this run has written.
        number: u32,
    },
    /// The owner changed their mind in the dialog.
    Cancelled,
}

pub(super) fn ids(practices: &[PracticeId]) -> Vec<String> {
    practices.iter().map(ToString::to_string).collect()
}

impl PlanView {
    /// The plan of a business.
    pub(crate) fn of(pack: &Pack, assessed: &Assessed) -> Self {
        let plan = &assessed.plan;
        let score = &plan.score;
        let scenario = |it: &vigie_app::assessment::ScenarioScore| ScenarioScoreView {
            id: it.scenario.to_string(),
            range: it.range.map(RangeView::from),
        };
        let domain = |it: &vigie_app::assessment::DomainScore| DomainScoreView {
            id: it.domain.to_string(),
            range: it.range.into(),
        };
        let contradiction = |it: &vigie_app::assessment::Contradiction| ContradictionView {
            practice: it.practice.to_string(),
            answer: it.answer.into(),
            finding: it.finding.to_string(),
        };
        let months = months(&plan.actions, assessed.input.capacity, assessed.date);
        Self {
            date: assessed.date.to_string(),
            track: assessed.input.track.into(),
            score: score.range.map(RangeView::from),
            confidence: score.confidence,
            as_answered: None,
            must_haves: MustHavesView::from(&plan.must_haves),
            scenarios: score.scenarios.iter().map(scenario).collect(),
            domains: score.domains.iter().map(domain).collect(),
            actions: plan
                .actions
                .iter()
                .map(|it| ActionView::of(pack, it, assessed.date))
                .collect(),
            quick: ids(&plan.quick),
            open: ids(&plan.open),
            not_asked: plan.not_asked.iter().map(|it| it.practice.to_string()).collect(),
            not_applicable: ids(&plan.not_applicable),
            duties: plan
                .duties
                .iter()
                .filter_map(|it| DutyStatusView::of(pack, it))
                .collect(),
            contradictions: plan.contradictions.iter().map(contradiction).collect(),
            months: months.iter().map(MonthView::from).collect(),
        }
    }
}

impl PlanView {
    /// The plan in which what is done counts as in place, beside what the answers alone give.
    pub(crate) fn followed(pack: &Pack, followed: &FollowedPlan) -> Self {
        let as_answered = (!followed.done.is_empty())
            .then(|| AsAnswered::of(&followed.as_answered.plan, followed.done.len()));
        Self {
            as_answered,
            ..Self::of(pack, &followed.with_done)
        }
    }
}

impl From<Range> for RangeView {
    fn from(it: Range) -> Self {
        Self {
            low: it.low,
            high: it.high,
        }
    }
}

impl From<&MustHaves> for MustHavesView {
    fn from(it: &MustHaves) -> Self {
        Self {
            in_place: ids(&it.in_place),
            to_complete: ids(&it.to_complete),
            missing: ids(&it.missing),
            to_check: ids(&it.to_check),
            open: ids(&it.open),
        }
    }
}

impl DutyStatusView {
    /// `None` where the pack has no such duty.
    fn of(pack: &Pack, status: &vigie_app::assessment::DutyStatus) -> Option<Self> {
        let duty = pack.duties.iter().find(|it| it.id == status.duty)?;
        Some(Self {
            id: duty.id.to_string(),
            act: duty.act.clone(),
            section: duty.section.clone(),
            practice: duty.practice.to_string(),
            state: status.state.into(),
        })
    }
}

impl From<&Month> for MonthView {
    fn from(it: &Month) -> Self {
        Self {
            month: it.number,
            starts: it.starts.to_string(),
            minutes: it.minutes.0,
            cents: it.cents.0,
            minutes_free: it.minutes_free.0,
            cents_left: it.cents_left.0,
        }
    }
}
