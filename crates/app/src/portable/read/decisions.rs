//! What was decided about actions.

use vigie_assessment::PracticeId;
use vigie_store::{Decision, KeptDecision, Status};

use super::MOST_QUESTIONS;
use super::values::{day, identifier, moment, needed, optional, text};
use crate::answers_file::name_reason;
use crate::names::BusinessName;
use crate::refusal::{Reason, Refusal};
use crate::strict_json::Node;

pub(super) fn decisions(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Vec<KeptDecision>> {
    let mut read = Vec::new();
    for (key, node) in node.at_most(MOST_QUESTIONS, refusals)?.members(refusals)? {
        let practice = identifier(&node, key, PracticeId::parse, refusals);
        read.extend(practice.and_then(|practice| decision(&node, practice, refusals)));
    }
    read.sort_by(|one: &KeptDecision, other| one.practice.cmp(&other.practice));
    Some(read)
}

fn decision(node: &Node<'_>, practice: PracticeId, refusals: &mut Vec<Refusal>) -> Option<KeptDecision> {
    let common = ["status", "since", "assigned-to", "due"];
    let members = node.members(refusals)?;
    let status = members.iter().find(|(key, _)| *key == "status");
    let own: &[&str] = match status {
        Some((_, it)) => match it.text(refusals)? {
            "to-do" | "under-way" => &[],
            "done" => &["done-on", "proof"],
            "set-aside" => &["reason"],
            other => {
                refusals.push(it.refuse(Reason::new("dossier-unknown-status").with("found", other)));
                return None;
            }
        },
        None => &[],
    };
    let keys: Vec<&str> = common.iter().chain(own).copied().collect();
    let members = node.object(&keys, refusals)?;
    let word = members.need("status", refusals)?.text(refusals)?;
    let status = match word {
        "done" => {
            let on = needed(&members, "done-on", refusals, day);
            let proof = optional(&members, "proof", refusals, text);
            Status::Done {
                on: on?,
                proof: proof.ok()?,
            }
        }
        "set-aside" => Status::SetAside {
            reason: needed(&members, "reason", refusals, text)?,
        },
        "under-way" => Status::UnderWay,
        _ => Status::ToDo,
    };
    let since = needed(&members, "since", refusals, moment);
    let assigned_to = optional(&members, "assigned-to", refusals, |it, refusals| {
        let name = BusinessName::parse(it.text(refusals)?);
        let name = name.map_err(|error| refusals.push(it.refuse(name_reason(error))));
        Some(name.ok()?.as_str().to_owned())
    });
    let due = optional(&members, "due", refusals, day);
    Some(KeptDecision {
        practice,
        decision: Decision {
            status,
            assigned_to: assigned_to.ok()?,
            due: due.ok()?,
        },
        status_at: since?,
    })
}
