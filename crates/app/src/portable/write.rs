//! `vigie-dossier`: a dossier as JSON. The schema is published in `docs/schemas/`.
//!
//! The same dossier gives the same bytes. What is secondary to a reader, such as the view where one was, stays here.

use std::collections::BTreeMap;

use serde::Serialize;
use sha2::{Digest, Sha256};
use vigie_assessment::{Capacity, ChoiceId, Outcome, TraitId};
use vigie_store::{Computer, Decision, Dossier, Given, Kept, KeptDecision, KeptMove, Status};

use super::{FORMAT, VERSION, WITH_MOVES, exact};
use crate::plan_json::{cad, hours, level, track};

#[derive(Serialize)]
struct DossierShape<'a> {
    id: &'a str,
    business: BusinessShape<'a>,
    assessments: Vec<AssessmentShape<'a>>,
    decisions: BTreeMap<&'a str, DecisionShape<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    moves: BTreeMap<&'a str, MoveShape<'a>>,
}

#[derive(Serialize)]
struct BusinessShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    people: u16,
    traits: Vec<&'a str>,
}

#[derive(Serialize)]
struct AssessmentShape<'a> {
    started: String,
    track: &'static str,
    content: ContentShape<'a>,
    /// Of an earlier assessment: what was known of the business when it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    business: Option<BusinessShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    capacity: Option<CapacityShape>,
    answers: BTreeMap<&'a str, AnswerShape<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    computer: Option<ComputerShape<'a>>,
}

#[derive(Serialize)]
struct ContentShape<'a> {
    id: &'a str,
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CapacityShape {
    hours_per_month: f64,
    cad_per_month: f64,
}

#[derive(Serialize)]
struct AnswerShape<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    choice: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    carried: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct ComputerShape<'a> {
    platform: &'a str,
    checked_on: String,
    findings: BTreeMap<&'a str, &'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct DecisionShape<'a> {
    status: &'static str,
    since: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    done_on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assigned_to: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
}

#[derive(Serialize)]
struct MoveShape<'a> {
    steps: i8,
    reason: &'a str,
    since: String,
}

/// A dossier as a file in the clear: `every_round`, the first one first. Nothing where there is no round.
pub(super) fn write(every_round: &[Dossier]) -> Result<Vec<u8>, serde_json::Error> {
    let dossier = every_round.last().map(|latest| shape(every_round, latest));
    let inside = serde_json::to_string_pretty(&dossier)?;
    let moved = every_round.last().is_some_and(|it| !it.moves.is_empty());
    let version = if moved { WITH_MOVES } else { VERSION };
    Ok(enclose(&inside, version).into_bytes())
}

/// The file around a dossier, with the mark by which a change of any byte inside is seen.
pub(super) fn enclose(dossier: &str, version: i64) -> String {
    let mark = mark(dossier);
    format!(r#"{{"format":"{FORMAT}","version":{version},"sha256":"{mark}","dossier":{dossier}}}"#)
}

/// SHA-256 of the dossier's text, in hexadecimal. It shows accidents; against people, a file is closed.
pub(super) fn mark(dossier: &str) -> String {
    let digest = Sha256::digest(dossier.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn shape<'a>(every_round: &'a [Dossier], latest: &'a Dossier) -> DossierShape<'a> {
    DossierShape {
        id: latest.id.as_str(),
        business: business(latest, Some(&latest.profile.name)),
        assessments: every_round.iter().map(|it| assessment(it, latest)).collect(),
        decisions: latest
            .decisions
            .iter()
            .map(|it| (it.practice.as_str(), decision(it)))
            .collect(),
        moves: latest
            .moves
            .iter()
            .map(|it| (it.practice.as_str(), moved(it)))
            .collect(),
    }
}

fn business<'a>(dossier: &'a Dossier, name: Option<&'a str>) -> BusinessShape<'a> {
    BusinessShape {
        name,
        people: dossier.profile.people.count(),
        traits: dossier.profile.traits.iter().map(TraitId::as_str).collect(),
    }
}

fn assessment<'a>(dossier: &'a Dossier, latest: &Dossier) -> AssessmentShape<'a> {
    let round = &dossier.round;
    AssessmentShape {
        started: exact(round.started_at),
        track: track(round.track),
        content: ContentShape {
            id: &round.content.id,
            version: &round.content.version,
            hash: round.content.hash.as_deref(),
        },
        business: (round.number != latest.round.number).then(|| business(dossier, None)),
        capacity: round.capacity.map(|Capacity { minutes, cents }| CapacityShape {
            hours_per_month: hours(minutes),
            cad_per_month: cad(cents),
        }),
        answers: dossier
            .answers
            .iter()
            .map(|it| (it.practice.as_str(), answer(it)))
            .collect(),
        computer: dossier.computer.as_ref().map(computer),
    }
}

fn answer(kept: &Kept) -> AnswerShape<'_> {
    let given: Option<&Given> = kept.given.as_ref();
    AnswerShape {
        level: given.map(|it| level(it.answer.level)),
        choice: given
            .and_then(|it| it.answer.choice.as_ref())
            .map(ChoiceId::as_str),
        reason: given.and_then(|it| it.reason.as_deref()),
        form: given.and_then(|it| it.form).map(|it| it.to_string()),
        answered: kept.answered_at.map(exact),
        carried: kept.carried,
        note: kept.note.as_deref(),
    }
}

fn computer(computer: &Computer) -> ComputerShape<'_> {
    let findings = computer.findings.iter();
    ComputerShape {
        platform: &computer.platform,
        checked_on: computer.checked_on.to_string(),
        findings: findings.map(|it| (it.id.as_str(), outcome(it.outcome))).collect(),
    }
}

fn decision(kept: &KeptDecision) -> DecisionShape<'_> {
    let Decision {
        status,
        assigned_to,
        due,
    } = &kept.decision;
    let (word, done_on, proof, reason) = match status {
        Status::ToDo => ("to-do", None, None, None),
        Status::UnderWay => ("under-way", None, None, None),
        Status::Done { on, proof } => ("done", Some(on.to_string()), proof.as_deref(), None),
        Status::SetAside { reason } => ("set-aside", None, None, Some(reason.as_str())),
    };
    DecisionShape {
        status: word,
        since: exact(kept.status_at),
        done_on,
        proof,
        reason,
        assigned_to: assigned_to.as_deref(),
        due: due.map(|it| it.to_string()),
    }
}

fn moved(kept: &KeptMove) -> MoveShape<'_> {
    MoveShape {
        steps: kept.moved.steps.get(),
        reason: &kept.moved.reason,
        since: exact(kept.moved_at),
    }
}

/// The name of an outcome in the file.
pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "met",
        Outcome::Attention => "attention",
        Outcome::NotMet => "not-met",
        Outcome::Unknown => "unknown",
        Outcome::NotApplicable => "not-applicable",
    }
}
