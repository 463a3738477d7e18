//! One action of the plan as the window shows it.

use serde::Serialize;
use vigie_app::assessment::{Action, Blocked, Cents, Date, Duty, Minutes, MonthShare, Pack, Placement};
use vigie_app::due_date;

use super::moving::MovedView;
use super::plan::ids;
use super::{BlockedCode, HorizonCode, KindCode, LevelCode, WhoCode};

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Action"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ActionView {
    /// 1 for the first.
    pub(crate) rank: u32,
    /// Its practice.
    pub(crate) id: String,
    /// To do, or to find out.
    pub(crate) kind: KindCode,
    /// The effective level that calls for it.
    pub(crate) level: LevelCode,
    /// Whether its practice is an indispensable protection.
    pub(crate) must_have: bool,
    /// The part of the plan it is shown in.
    pub(crate) horizon: HorizonCode,
    /// Only its first step belongs to the first week.
    pub(crate) first_step_only: bool,
    /// The month it starts in, 1 for the first.
    pub(crate) month_start: Option<u16>,
    /// The month it ends in.
    pub(crate) month_end: Option<u16>,
    /// What it takes of each month.
    pub(crate) by_month: Vec<MonthShareView>,
    /// How the owner has moved it, where they have.
    pub(crate) moved: Option<MovedView>,
    /// Why it has no month.
    pub(crate) blocked_by: Option<BlockedCode>,
    /// It stands in month 1 as a decision on budget, which reserves nothing.
    pub(crate) budget_decision: bool,
    /// How much the risk falls at its rank, of a risk that starts at 1.
    pub(crate) gain: f64,
    /// Work.
    pub(crate) minutes: u32,
    /// First-year cost.
    pub(crate) cents: u64,
    /// For a find-out: what it would take if the practice turns out missing.
    pub(crate) if_missing: Option<EffortView>,
    /// Who usually does it.
    pub(crate) who: WhoCode,
    /// The scenarios whose risk falls most, at most two.
    pub(crate) scenarios: Vec<String>,
    /// Actions of this plan that come before it.
    pub(crate) after: Vec<String>,
    /// The legal duties that its practice fulfils.
    pub(crate) duties: Vec<CitedDuty>,
    /// The day by which the plan has it done; `null` where it gives none.
    pub(crate) due: Option<String>,
}

/// Work and dollars.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Effort"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct EffortView {
    /// Work.
    pub(crate) minutes: u32,
    /// First-year cost.
    pub(crate) cents: u64,
}

/// A section of an Act.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CitedDuty {
    /// The Act's chapter, such as `P-39.1`.
    pub(crate) act: String,
    /// The section, such as `3.5`.
    pub(crate) section: String,
}

/// What an action takes of one month.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "MonthShare"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct MonthShareView {
    /// 1 for the first.
    pub(crate) month: u16,
    /// Work in that month.
    pub(crate) minutes: u32,
    /// Cost in that month.
    pub(crate) cents: u64,
}

impl ActionView {
    pub(super) fn of(pack: &Pack, action: &Action, date: Date) -> Self {
        let (by_month, blocked_by, budget_decision): (&[_], Option<Blocked>, bool) = match &action.placement {
            Placement::Scheduled(months) => (months, None, false),
            Placement::BudgetDecision => (&[], None, true),
            Placement::Blocked(blocked) => (&[], Some(*blocked), false),
        };
        let month = |it: &MonthShare| MonthShareView {
            month: it.month,
            minutes: it.minutes.0,
            cents: it.cents.0,
        };
        let effort = |(minutes, cents): (Minutes, Cents)| EffortView {
            minutes: minutes.0,
            cents: cents.0,
        };
        let duties = pack.duties.iter().filter(|it| it.practice == action.practice);
        Self {
            rank: action.rank,
            id: action.practice.to_string(),
            kind: action.kind.into(),
            level: action.level.into(),
            must_have: action.must_have,
            horizon: action.horizon.into(),
            first_step_only: action.first_step_only,
            month_start: action.placement.start(),
            month_end: action.placement.end(),
            by_month: by_month.iter().map(month).collect(),
            moved: action.moved.map(MovedView::from),
            blocked_by: blocked_by.map(BlockedCode::from),
            budget_decision,
            gain: action.gain,
            minutes: action.minutes.0,
            cents: action.cents.0,
            if_missing: action.if_missing.map(effort),
            who: action.who.into(),
            scenarios: action.scenarios.iter().map(ToString::to_string).collect(),
            after: ids(&action.after),
            duties: duties.map(CitedDuty::from).collect(),
            due: due_date(action, date).map(|day| day.to_string()),
        }
    }
}

impl From<&Duty> for CitedDuty {
    fn from(it: &Duty) -> Self {
        Self {
            act: it.act.clone(),
            section: it.section.clone(),
        }
    }
}
