//! `vigie-dossier` read strictly: every key known, every list and text bounded, every mistake with its place.
//!
//! Which questions and choices there are is no matter here: the file may come from another content pack.

mod answers;
mod decisions;
mod moves;
mod values;

use std::collections::BTreeSet;

use vigie_assessment::{Business, People, Track, TraitId};
use vigie_store::ContentVersion;

use super::write::mark;
use super::{FORMAT, Incoming, IncomingRound, VERSION, WITH_MOVES};
use crate::answers_file::{name_reason, read_capacity};
use crate::names::BusinessName;
use crate::refusal::{Reason, Refusal};
use crate::strict_json::{Members, Node, parse};
use values::{dossier_id, identifier, moment, needed, optional, short};

/// More assessments than a business makes in thirty years of one a month.
const MOST_ROUNDS: usize = 400;
/// More questions than any pack has.
const MOST_QUESTIONS: usize = 500;
/// More traits than any pack has.
const MOST_TRAITS: usize = 100;

/// Reads a text, or says everything that is wrong with it and where.
pub(super) fn read(text: &str) -> Result<Incoming, Vec<Refusal>> {
    parse(text, root)
}

fn root(root: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Incoming> {
    let members = root.object(&["format", "version", "sha256", "dossier"], refusals)?;
    let format = members.need("format", refusals)?;
    let found = format.text(refusals)?;
    if found != FORMAT {
        refusals.push(format.refuse(Reason::new("dossier-wrong-format").with("found", found)));
        return None;
    }
    let version = members.need("version", refusals)?;
    let found = version.whole(refusals)?;
    if !(VERSION..=WITH_MOVES).contains(&found) {
        let reason = Reason::new("wrong-version").with("found", found);
        refusals.push(version.refuse(reason.with("known", WITH_MOVES)));
        return None;
    }
    let told = members.need("sha256", refusals)?.text(refusals)?;
    let dossier = members.need("dossier", refusals)?;
    if mark(dossier.source()) != told {
        refusals.push(dossier.refuse(Reason::new("dossier-changed")));
        return None;
    }
    incoming(dossier, found, refusals)
}

fn incoming(node: &Node<'_>, version: i64, refusals: &mut Vec<Refusal>) -> Option<Incoming> {
    let keys = ["id", "business", "assessments", "decisions", "moves"];
    let known = if version < WITH_MOVES {
        &keys[..4]
    } else {
        &keys[..]
    };
    let members = node.object(known, refusals)?;
    let id = needed(&members, "id", refusals, dossier_id);
    let head = members.need("business", refusals).cloned();
    let head = head.and_then(|it| {
        let members = it.object(&["name", "people", "traits"], refusals)?;
        let name = needed(&members, "name", refusals, |it, refusals| {
            let name = BusinessName::parse(it.text(refusals)?);
            name.map_err(|error| refusals.push(it.refuse(name_reason(error))))
                .ok()
        });
        Some((name?, business(&members, refusals)?))
    });
    let rounds = members.need("assessments", refusals).cloned();
    let rounds = rounds.and_then(|it| assessments(&it, refusals));
    let decisions = members.need("decisions", refusals).cloned();
    let decisions = decisions.and_then(|it| decisions::decisions(&it, refusals));
    let moves = optional(&members, "moves", refusals, moves::moves);
    let ((name, business), mut rounds) = (head?, rounds?);
    let latest = rounds.pop()?;
    Some(Incoming {
        id: id?,
        name,
        business,
        earlier: rounds,
        latest,
        decisions: decisions?,
        moves: moves.ok()?.unwrap_or_default(),
    })
}

fn business(members: &Members<'_>, refusals: &mut Vec<Refusal>) -> Option<Business> {
    let people = needed(members, "people", refusals, |it, refusals| {
        let count = it.whole(refusals)?;
        let people = People::new(count);
        if people.is_none() {
            refusals.push(it.refuse(Reason::new("people-out-of-bounds").with("found", count)));
        }
        people
    });
    let traits = needed(members, "traits", refusals, |it, refusals| {
        let mut traits = BTreeSet::new();
        for node in it.at_most(MOST_TRAITS, refusals)?.array(refusals)? {
            let text = node.text(refusals)?;
            let id = identifier(&node, text, TraitId::parse, refusals)?;
            if !traits.insert(id) {
                refusals.push(node.refuse(Reason::new("repeated-key").with("key", text)));
            }
        }
        Some(traits)
    });
    Some(Business {
        people: people?,
        traits: traits?,
    })
}

fn assessments(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Vec<IncomingRound>> {
    let nodes = node.at_most(MOST_ROUNDS, refusals)?.array(refusals)?;
    if nodes.is_empty() {
        refusals.push(node.refuse(Reason::new("dossier-no-assessment")));
    }
    let last = nodes.len().saturating_sub(1);
    let mut rounds: Vec<IncomingRound> = Vec::new();
    for (at, node) in nodes.iter().enumerate() {
        let round = assessment(node, at == last, refusals)?;
        if rounds.last().is_some_and(|it| it.started_at > round.started_at) {
            refusals.push(node.refuse(Reason::new("dossier-order")));
        }
        rounds.push(round);
    }
    Some(rounds)
}

fn assessment(node: &Node<'_>, is_latest: bool, refusals: &mut Vec<Refusal>) -> Option<IncomingRound> {
    let keys = [
        "started", "track", "content", "business", "capacity", "answers", "computer",
    ];
    let members = node.object(&keys, refusals)?;
    let started_at = needed(&members, "started", refusals, moment);
    let track = needed(&members, "track", refusals, |it, refusals| {
        match it.text(refusals)? {
            "essential" => Some(Track::Essential),
            "complete" => Some(Track::Complete),
            other => {
                refusals.push(it.refuse(Reason::new("unknown-track").with("found", other)));
                None
            }
        }
    });
    let content = needed(&members, "content", refusals, content);
    // The business of the latest assessment is the dossier's own.
    let business = match (members.get("business"), is_latest) {
        (Some(it), true) => {
            refusals.push(it.refuse(Reason::new("dossier-business-twice")));
            None
        }
        (None, true) => None,
        (Some(it), false) => {
            let members = it.object(&["people", "traits"], refusals)?;
            Some(business(&members, refusals)?)
        }
        (None, false) => {
            members.need("business", refusals)?;
            None
        }
    };
    let capacity = optional(&members, "capacity", refusals, read_capacity);
    let answers = needed(&members, "answers", refusals, answers::answers);
    let computer = optional(&members, "computer", refusals, answers::computer);
    Some(IncomingRound {
        started_at: started_at?,
        track: track?,
        content: content?,
        business,
        capacity: capacity.ok()?,
        answers: answers?,
        computer: computer.ok()?,
    })
}

fn content(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<ContentVersion> {
    let members = node.object(&["id", "version", "hash"], refusals)?;
    let id = needed(&members, "id", refusals, short);
    let version = needed(&members, "version", refusals, short);
    let hash = optional(&members, "hash", refusals, short);
    Some(ContentVersion {
        id: id?,
        version: version?,
        hash: hash.ok()?,
    })
}
