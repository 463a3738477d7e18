//! The answers and notes of an assessment, and what a computer showed in it.

use vigie_assessment::{Answer, ChoiceId, FindingId, Form, Level, Outcome, PracticeId};
use vigie_checks::Platform;
use vigie_store::{Computer, Given, Kept, KeptFinding};

use super::MOST_QUESTIONS;
use super::values::{day, identifier, moment, needed, optional, text};
use crate::answers_file::read_level;
use crate::portable::write::outcome;
use crate::refusal::{Reason, Refusal};
use crate::strict_json::Node;

/// More checks than Vigie makes.
const MOST_FINDINGS: usize = 300;

pub(super) fn answers(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Vec<Kept>> {
    let mut kept = Vec::new();
    for (key, node) in node.at_most(MOST_QUESTIONS, refusals)?.members(refusals)? {
        let practice = identifier(&node, key, PracticeId::parse, refusals);
        kept.extend(practice.and_then(|practice| answer(&node, practice, refusals)));
    }
    kept.sort_by(|one: &Kept, other| one.practice.cmp(&other.practice));
    Some(kept)
}

fn answer(node: &Node<'_>, practice: PracticeId, refusals: &mut Vec<Refusal>) -> Option<Kept> {
    let keys = ["level", "choice", "reason", "form", "answered", "carried", "note"];
    let members = node.object(&keys, refusals)?;
    let note = optional(&members, "note", refusals, text).ok()?;
    let Some(level) = members.get("level") else {
        for key in ["choice", "reason", "form", "answered", "carried"] {
            if let Some(it) = members.get(key) {
                refusals.push(it.refuse(Reason::new("dossier-without-level").with("key", key)));
            }
        }
        if note.is_none() {
            refusals.push(node.refuse(Reason::new("no-answer")));
        }
        return Some(Kept {
            practice,
            given: None,
            answered_at: None,
            carried: false,
            note,
        });
    };
    let word = level.text(refusals)?;
    let Some(read) = read_level(word) else {
        refusals.push(level.refuse(Reason::new("unknown-level").with("found", word)));
        return None;
    };
    let choice = optional(&members, "choice", refusals, |it, refusals| {
        let word = it.text(refusals)?;
        identifier(it, word, ChoiceId::parse, refusals)
    });
    let reason = optional(&members, "reason", refusals, text).ok()?;
    if (read == Level::NotApplicable) != reason.is_some() {
        let code = if reason.is_some() {
            "dossier-reason-unneeded"
        } else {
            "reason-missing"
        };
        refusals.push(node.refuse(Reason::new(code)));
    }
    let form = optional(&members, "form", refusals, |it, refusals| {
        let word = it.text(refusals)?;
        let form = Form::parse(word);
        if form.is_none() {
            refusals.push(it.refuse(Reason::new("dossier-bad-form").with("found", word)));
        }
        form
    });
    let answered_at = needed(&members, "answered", refusals, moment);
    let carried = optional(&members, "carried", refusals, Node::flag);
    Some(Kept {
        practice,
        given: Some(Given {
            answer: Answer {
                choice: choice.ok()?,
                level: read,
            },
            reason,
            form: form.ok()?,
        }),
        answered_at: Some(answered_at?),
        carried: carried.ok()?.unwrap_or(false),
        note,
    })
}

pub(super) fn computer(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Computer> {
    let members = node.object(&["platform", "checked-on", "findings"], refusals)?;
    let platform = needed(&members, "platform", refusals, |it, refusals| {
        let word = it.text(refusals)?;
        let known = [Platform::Windows, Platform::Macos, Platform::Linux];
        let known = known.into_iter().find(|it| it.code() == word);
        if known.is_none() {
            refusals.push(it.refuse(Reason::new("dossier-unknown-platform").with("found", word)));
        }
        known
    });
    let checked_on = needed(&members, "checked-on", refusals, day);
    let findings = needed(&members, "findings", refusals, |it, refusals| {
        let mut findings = Vec::new();
        for (key, node) in it.at_most(MOST_FINDINGS, refusals)?.members(refusals)? {
            let id = identifier(&node, key, FindingId::parse, refusals)?;
            let word = node.text(refusals)?;
            let Some(outcome) = read_outcome(word) else {
                refusals.push(node.refuse(Reason::new("dossier-unknown-outcome").with("found", word)));
                continue;
            };
            findings.push(KeptFinding { id, outcome });
        }
        findings.sort_by(|one, other| one.id.cmp(&other.id));
        Some(findings)
    });
    Some(Computer {
        platform: platform?.code().to_owned(),
        checked_on: checked_on?,
        findings: findings?,
    })
}

fn read_outcome(word: &str) -> Option<Outcome> {
    [
        Outcome::Met,
        Outcome::Attention,
        Outcome::NotMet,
        Outcome::Unknown,
        Outcome::NotApplicable,
    ]
    .into_iter()
    .find(|it| outcome(*it) == word)
}
