//! `vigie-plan`: the plan as JSON. The schema is published in `docs/schemas/`; the format only grows.

use serde::Serialize;
use vigie_assessment::{
    Action, Blocked, Cents, DutyState, Finding, Horizon, Kind, Level, Minutes, Outcome, Pack, PackInfo,
    Placement, Plan, Range, Track, Who,
};

use crate::content::Content;
use crate::document::Assessed;

/// The plan as indented JSON with a line end after it.
pub(crate) fn plan_json(content: &Content, assessed: &Assessed) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = serde_json::to_vec_pretty(&PlanShape::new(content.pack(), assessed))?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[derive(Serialize)]
struct PlanShape {
    format: &'static str,
    version: u32,
    content: ContentShape,
    date: String,
    track: &'static str,
    score: Option<ScoreShape>,
    must_haves: MustHavesShape,
    scenarios: Vec<ScenarioShape>,
    domains: Vec<DomainShape>,
    duties: Vec<DutyShape>,
    contradictions: Vec<ContradictionShape>,
    actions: Vec<ActionShape>,
    quick: Vec<String>,
    open: Vec<String>,
    not_asked: Vec<String>,
    not_applicable: Vec<String>,
    findings: Vec<FindingShape>,
}

/// The pack that a document was made with.
#[derive(Serialize)]
pub(crate) struct ContentShape {
    id: String,
    version: String,
    hash: String,
}

#[derive(Serialize)]
struct ScoreShape {
    low: f64,
    high: f64,
    confidence: f64,
}

#[derive(Serialize)]
struct MustHavesShape {
    in_place: Vec<String>,
    to_complete: Vec<String>,
    missing: Vec<String>,
    to_check: Vec<String>,
    open: Vec<String>,
}

#[derive(Serialize)]
struct ScenarioShape {
    id: String,
    low: Option<f64>,
    high: Option<f64>,
    enough: bool,
}

#[derive(Serialize)]
struct DomainShape {
    id: String,
    low: f64,
    high: f64,
}

#[derive(Serialize)]
struct DutyShape {
    section: String,
    practice: String,
    state: &'static str,
}

#[derive(Serialize)]
struct ContradictionShape {
    practice: String,
    answer: &'static str,
    finding: String,
}

#[derive(Serialize)]
struct ActionShape {
    rank: u32,
    id: String,
    kind: &'static str,
    level: &'static str,
    horizon: &'static str,
    first_step_only: bool,
    month_start: Option<u16>,
    month_end: Option<u16>,
    by_month: Vec<MonthShape>,
    blocked_by: Option<&'static str>,
    budget_decision: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    moved: Option<MovedShape>,
    gain: f64,
    hours: f64,
    cad: f64,
    if_missing: Option<IfMissingShape>,
    must_have: bool,
    duty: Option<String>,
    duties: Vec<String>,
    who: &'static str,
    scenarios: Vec<String>,
    after: Vec<String>,
}

/// How the business has moved an action.
#[derive(Serialize)]
struct MovedShape {
    months: i8,
    model_month: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Serialize)]
struct MonthShape {
    month: u16,
    hours: f64,
    cad: f64,
}

#[derive(Serialize)]
struct IfMissingShape {
    hours: f64,
    cad: f64,
}

#[derive(Serialize)]
struct FindingShape {
    id: String,
    outcome: &'static str,
    practice: String,
}

impl PlanShape {
    fn new(pack: &Pack, assessed: &Assessed) -> Self {
        let plan = &assessed.plan;
        Self {
            format: "vigie-plan",
            version: 1,
            content: ContentShape::new(&pack.info),
            date: assessed.date.to_string(),
            track: track(assessed.input.track),
            score: plan.score.range.map(|range| ScoreShape {
                low: tenth(range.low),
                high: tenth(range.high),
                confidence: rounded(plan.score.confidence, 1e4),
            }),
            must_haves: MustHavesShape {
                in_place: ids(&plan.must_haves.in_place),
                to_complete: ids(&plan.must_haves.to_complete),
                missing: ids(&plan.must_haves.missing),
                to_check: ids(&plan.must_haves.to_check),
                open: ids(&plan.must_haves.open),
            },
            scenarios: scenarios(plan),
            domains: domains(plan),
            duties: duties(pack, plan),
            contradictions: contradictions(plan),
            actions: plan
                .actions
                .iter()
                .map(|it| ActionShape::new(pack, assessed, it))
                .collect(),
            quick: ids(&plan.quick),
            open: ids(&plan.open),
            not_asked: plan.not_asked.iter().map(|it| it.practice.to_string()).collect(),
            not_applicable: ids(&plan.not_applicable),
            findings: assessed.input.findings.iter().map(FindingShape::new).collect(),
        }
    }
}

impl ContentShape {
    pub(crate) fn new(info: &PackInfo) -> Self {
        Self {
            id: info.id.clone(),
            version: info.version.clone(),
            hash: info.hash.clone(),
        }
    }
}

impl ActionShape {
    fn new(pack: &Pack, assessed: &Assessed, action: &Action) -> Self {
        let (by_month, blocked_by, budget_decision) = match &action.placement {
            Placement::Scheduled(shares) => (shares.as_slice(), None, false),
            Placement::BudgetDecision => (&[][..], None, true),
            Placement::Blocked(why) => (&[][..], Some(blocked(*why)), false),
        };
        let duties = pack.duties.iter().filter(|it| it.practice == action.practice);
        let duties: Vec<String> = duties.map(|it| section(&it.act, &it.section)).collect();
        Self {
            rank: action.rank,
            id: action.practice.to_string(),
            kind: match action.kind {
                Kind::Do => "do",
                Kind::FindOut => "find-out",
            },
            level: level(action.level),
            horizon: horizon(action.horizon),
            first_step_only: action.first_step_only,
            month_start: action.placement.start(),
            month_end: action.placement.end(),
            by_month: by_month
                .iter()
                .map(|it| MonthShape {
                    month: it.month,
                    hours: hours(it.minutes),
                    cad: cad(it.cents),
                })
                .collect(),
            blocked_by,
            budget_decision,
            moved: action.moved.map(|it| MovedShape {
                months: it.steps,
                model_month: it.model,
                reason: assessed.following.moves.get(&action.practice).cloned(),
            }),
            gain: rounded(action.gain, 1e4),
            hours: hours(action.minutes),
            cad: cad(action.cents),
            if_missing: action.if_missing.map(|(minutes, cents)| IfMissingShape {
                hours: hours(minutes),
                cad: cad(cents),
            }),
            must_have: action.must_have,
            duty: duties.first().cloned(),
            duties,
            who: who(action.who),
            scenarios: action.scenarios.iter().map(ToString::to_string).collect(),
            after: ids(&action.after),
        }
    }
}

impl FindingShape {
    fn new(finding: &Finding) -> Self {
        Self {
            id: finding.id.to_string(),
            outcome: match finding.outcome {
                Outcome::Met => "met",
                Outcome::Attention => "attention",
                Outcome::NotMet => "not-met",
                Outcome::Unknown => "unknown",
                Outcome::NotApplicable => "not-applicable",
            },
            practice: finding.practice.to_string(),
        }
    }
}

fn scenarios(plan: &Plan) -> Vec<ScenarioShape> {
    let shape = |it: &vigie_assessment::ScenarioScore| ScenarioShape {
        id: it.scenario.to_string(),
        low: it.range.map(|Range { low, .. }| tenth(low)),
        high: it.range.map(|Range { high, .. }| tenth(high)),
        enough: it.range.is_some(),
    };
    plan.score.scenarios.iter().map(shape).collect()
}

fn domains(plan: &Plan) -> Vec<DomainShape> {
    let shape = |it: &vigie_assessment::DomainScore| DomainShape {
        id: it.domain.to_string(),
        low: tenth(it.range.low),
        high: tenth(it.range.high),
    };
    plan.score.domains.iter().map(shape).collect()
}

fn duties(pack: &Pack, plan: &Plan) -> Vec<DutyShape> {
    plan.duties
        .iter()
        .filter_map(|status| {
            let duty = pack.duties.iter().find(|it| it.id == status.duty)?;
            Some(DutyShape {
                section: section(&duty.act, &duty.section),
                practice: duty.practice.to_string(),
                state: match status.state {
                    DutyState::InPlace => "in-place",
                    DutyState::ToDo => "to-do",
                    DutyState::ToCheck => "to-check",
                },
            })
        })
        .collect()
}

fn contradictions(plan: &Plan) -> Vec<ContradictionShape> {
    let shape = |it: &vigie_assessment::Contradiction| ContradictionShape {
        practice: it.practice.to_string(),
        answer: level(it.answer),
        finding: it.finding.to_string(),
    };
    plan.contradictions.iter().map(shape).collect()
}

/// How a section of an Act is named in every format: `P-39.1 s. 3.5`.
pub(crate) fn section(act: &str, section: &str) -> String {
    format!("{act} s. {section}")
}

fn ids(practices: &[vigie_assessment::PracticeId]) -> Vec<String> {
    practices.iter().map(ToString::to_string).collect()
}

/// Hours to 0.0001, so that whole minutes can be told apart.
pub(crate) fn hours(minutes: Minutes) -> f64 {
    rounded(minutes.hours(), 1e4)
}

/// Dollars, to the cent.
pub(crate) fn cad(cents: Cents) -> f64 {
    cents.dollars()
}

fn tenth(value: f64) -> f64 {
    rounded(value, 10.0)
}

fn rounded(value: f64, parts: f64) -> f64 {
    (value * parts).round() / parts
}

/// The name of a track in every format.
pub(crate) fn track(track: Track) -> &'static str {
    match track {
        Track::Essential => "essential",
        Track::Complete => "complete",
    }
}

/// The name of a level in every format.
pub(crate) fn level(level: Level) -> &'static str {
    match level {
        Level::Full => "full",
        Level::Partial => "partial",
        Level::None => "none",
        Level::Unknown => "unknown",
        Level::NotApplicable => "not-applicable",
    }
}

/// The name of a horizon in every format.
pub(crate) fn horizon(horizon: Horizon) -> &'static str {
    match horizon {
        Horizon::Week => "week",
        Horizon::Days30 => "days-30",
        Horizon::Days90 => "days-90",
        Horizon::Year => "year",
        Horizon::Later => "later",
    }
}

/// The name of who does it, in every format.
pub(crate) fn who(who: Who) -> &'static str {
    match who {
        Who::Owner => "owner",
        Who::ItProvider => "it-provider",
        Who::Staff => "staff",
    }
}

fn blocked(why: Blocked) -> &'static str {
    match why {
        Blocked::Hours => "hours",
        Blocked::Dollars => "dollars",
        Blocked::Prerequisite => "prerequisite",
        Blocked::SetAside => "set-aside",
    }
}
