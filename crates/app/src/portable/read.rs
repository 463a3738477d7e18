//! `vigie-dossier` read strictly: every key known, every list and text bounded, every mistake with its place.
//!
//! Which questions and choices there are is no matter here: the file may come from another content pack.

use std::collections::BTreeSet;

use vigie_assessment::{
    Answer, Business, Capacity, ChoiceId, Date, FindingId, Form, IdError, Level, Outcome, People, PracticeId,
    Track, TraitId,
};
use vigie_checks::Platform;
use vigie_store::{
    Computer, ContentVersion, Decision, DossierId, Given, Kept, KeptDecision, KeptFinding, Moment, Status,
};

use super::write::{mark, outcome};
use super::{FORMAT, Incoming, IncomingRound, VERSION, exact};
use crate::answers_file::{name_reason, read_capacity, read_level, read_note};
use crate::names::{BusinessName, Note};
use crate::refusal::{Reason, Refusal};
use crate::strict_json::{Members, Node, parse};

/// More assessments than a business makes in thirty years of one a month.
const MOST_ROUNDS: usize = 400;
/// More questions than any pack has.
const MOST_QUESTIONS: usize = 500;
const MOST_TRAITS: usize = 100;
const MOST_FINDINGS: usize = 300;
/// The longest name or version of a content pack, in characters.
const LONGEST_NAME: usize = 100;

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
    if found != VERSION {
        let reason = Reason::new("wrong-version").with("found", found);
        refusals.push(version.refuse(reason.with("known", VERSION)));
        return None;
    }
    let told = members.need("sha256", refusals)?.text(refusals)?;
    let dossier = members.need("dossier", refusals)?;
    if mark(dossier.source()) != told {
        refusals.push(dossier.refuse(Reason::new("dossier-changed")));
        return None;
    }
    incoming(dossier, refusals)
}

fn incoming(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Incoming> {
    let members = node.object(&["id", "business", "assessments", "decisions"], refusals)?;
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
    let decisions = decisions.and_then(|it| read_decisions(&it, refusals));
    let ((name, business), mut rounds) = (head?, rounds?);
    let latest = rounds.pop()?;
    Some(Incoming {
        id: id?,
        name,
        business,
        earlier: rounds,
        latest,
        decisions: decisions?,
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
    let capacity: Option<Option<Capacity>> = members.get("capacity").map(|it| read_capacity(it, refusals));
    let answers = needed(&members, "answers", refusals, answers);
    let computer = members.get("computer").map(|it| computer(it, refusals));
    Some(IncomingRound {
        started_at: started_at?,
        track: track?,
        content: content?,
        business,
        capacity: all_or_none(capacity)?,
        answers: answers?,
        computer: all_or_none(computer)?,
    })
}

fn content(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<ContentVersion> {
    let members = node.object(&["id", "version", "hash"], refusals)?;
    let id = needed(&members, "id", refusals, short);
    let version = needed(&members, "version", refusals, short);
    let hash = members.get("hash").map(|it| short(it, refusals));
    Some(ContentVersion {
        id: id?,
        version: version?,
        hash: all_or_none(hash)?,
    })
}

fn answers(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Vec<Kept>> {
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
    let note = all_or_none(members.get("note").map(|it| text(it, refusals)))?;
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
    let choice = members.get("choice").map(|it| {
        let word = it.text(refusals)?;
        identifier(it, word, ChoiceId::parse, refusals)
    });
    let reason = all_or_none(members.get("reason").map(|it| text(it, refusals)))?;
    if (read == Level::NotApplicable) != reason.is_some() {
        let code = if reason.is_some() {
            "dossier-reason-unneeded"
        } else {
            "reason-missing"
        };
        refusals.push(node.refuse(Reason::new(code)));
    }
    let form = members.get("form").map(|it| {
        let word = it.text(refusals)?;
        let form = Form::parse(word);
        if form.is_none() {
            refusals.push(it.refuse(Reason::new("dossier-bad-form").with("found", word)));
        }
        form
    });
    let answered_at = needed(&members, "answered", refusals, moment);
    let carried = members.get("carried").map(|it| it.flag(refusals));
    Some(Kept {
        practice,
        given: Some(Given {
            answer: Answer {
                choice: all_or_none(choice)?,
                level: read,
            },
            reason,
            form: all_or_none(form)?,
        }),
        answered_at: Some(answered_at?),
        carried: all_or_none(carried)?.unwrap_or(false),
        note,
    })
}

fn computer(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Computer> {
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

fn read_decisions(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Vec<KeptDecision>> {
    let mut decisions = Vec::new();
    for (key, node) in node.at_most(MOST_QUESTIONS, refusals)?.members(refusals)? {
        let practice = identifier(&node, key, PracticeId::parse, refusals);
        decisions.extend(practice.and_then(|practice| decision(&node, practice, refusals)));
    }
    decisions.sort_by(|one: &KeptDecision, other| one.practice.cmp(&other.practice));
    Some(decisions)
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
            let proof = members.get("proof").map(|it| text(it, refusals));
            Status::Done {
                on: on?,
                proof: all_or_none(proof)?,
            }
        }
        "set-aside" => Status::SetAside {
            reason: needed(&members, "reason", refusals, text)?,
        },
        "under-way" => Status::UnderWay,
        _ => Status::ToDo,
    };
    let since = needed(&members, "since", refusals, moment);
    let assigned_to = members.get("assigned-to").map(|it| {
        let name = BusinessName::parse(it.text(refusals)?);
        let name = name.map_err(|error| refusals.push(it.refuse(name_reason(error))));
        Some(name.ok()?.as_str().to_owned())
    });
    let due = members.get("due").map(|it| day(it, refusals));
    Some(KeptDecision {
        practice,
        decision: Decision {
            status,
            assigned_to: all_or_none(assigned_to)?,
            due: all_or_none(due)?,
        },
        status_at: since?,
    })
}

/// A member that must be there, read.
fn needed<'a, T>(
    members: &Members<'a>,
    key: &str,
    refusals: &mut Vec<Refusal>,
    read: impl FnOnce(&Node<'a>, &mut Vec<Refusal>) -> Option<T>,
) -> Option<T> {
    let node = members.need(key, refusals)?.clone();
    read(&node, refusals)
}

/// `None` where a member was there and refused; otherwise what it says, if it was there.
fn all_or_none<T>(member: Option<Option<T>>) -> Option<Option<T>> {
    match member {
        None => Some(None),
        Some(read) => read.map(Some),
    }
}

fn dossier_id(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<DossierId> {
    let text = node.text(refusals)?;
    let id = DossierId::parse(text);
    if id.is_none() {
        refusals.push(node.refuse(Reason::new("dossier-bad-id").with("found", text)));
    }
    id
}

fn identifier<T>(
    node: &Node<'_>,
    text: &str,
    parse: impl Fn(&str) -> Result<T, IdError>,
    refusals: &mut Vec<Refusal>,
) -> Option<T> {
    parse(text)
        .map_err(|_| refusals.push(node.refuse(Reason::new("dossier-bad-id").with("found", text))))
        .ok()
}

/// A note, a reason or a proof: 1 to 2,000 characters.
fn text(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<String> {
    let before = refusals.len();
    let note: Option<Note> = read_note(node, refusals);
    if note.is_none() && refusals.len() == before {
        refusals.push(node.refuse(Reason::new("dossier-empty-text")));
    }
    Some(note?.as_str().to_owned())
}

fn short(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<String> {
    let text = node.text(refusals)?;
    match BusinessName::parse(text) {
        Ok(name) if name.as_str().chars().count() <= LONGEST_NAME => Some(name.as_str().to_owned()),
        Ok(_) => {
            refusals.push(node.refuse(Reason::new("text-too-long").with("most", LONGEST_NAME)));
            None
        }
        Err(error) => {
            refusals.push(node.refuse(name_reason(error)));
            None
        }
    }
}

/// A moment in universal time, to the millisecond: `2026-11-24T19:30:00.000Z`.
fn moment(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Moment> {
    let text = node.text(refusals)?;
    let read: Option<jiff::Timestamp> = (text.len() == 24 && text.ends_with('Z'))
        .then(|| text.parse().ok())
        .flatten();
    let read = read.map(|it| Moment(it.as_millisecond()));
    let read = read.filter(|it| it.0 >= 0 && exact(*it) == text);
    if read.is_none() {
        refusals.push(node.refuse(Reason::new("dossier-bad-moment").with("found", text)));
    }
    read
}

/// A day: `2026-11-24`.
fn day(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Date> {
    let text = node.text(refusals)?;
    let day: Option<Date> = text.parse().ok();
    let day = day.filter(|it| (1970..=9900).contains(&it.year()) && it.to_string() == text);
    if day.is_none() {
        refusals.push(node.refuse(Reason::new("bad-date").with("found", text)));
    }
    day
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
