//! `vigie-answers`: the answers of one business as JSON. The schema is published in `docs/schemas/`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use vigie_assessment::{
    Answer, AnswerError, Answers, Business, Capacity, ChoiceId, Input, Level, Pack, People, PracticeId,
    QuantityError, Track, TraitId,
};

use crate::names::{BusinessName, NameError, Note};
use crate::refusal::{Reason, Refusal};
use crate::strict_json::{Members, Node, parse, read_text};

/// One business's answers, ready for the engine.
#[derive(Debug, Clone)]
pub struct AnswersFile {
    /// The name of the business.
    pub name: BusinessName,
    /// What the plan is made from.
    pub input: Input,
    /// Why practices do not apply, as given.
    pub reasons: BTreeMap<PracticeId, Note>,
    /// Notes, as given.
    pub notes: BTreeMap<PracticeId, Note>,
}

impl AnswersFile {
    /// Reads a file, or says everything that is wrong with it and where.
    pub fn read(path: &Path, pack: &Pack) -> Result<Self, Vec<Refusal>> {
        let named = |it: Refusal| it.in_file(path.display());
        let text = read_text(path).map_err(|it| vec![it])?;
        Self::parse(&text, pack).map_err(|refusals| refusals.into_iter().map(named).collect())
    }

    /// Reads a text, or says everything that is wrong with it and where.
    pub fn parse(text: &str, pack: &Pack) -> Result<Self, Vec<Refusal>> {
        parse(text, |root, refusals| read_root(root, pack, refusals))
    }
}

fn read_root(root: &Node<'_>, pack: &Pack, refusals: &mut Vec<Refusal>) -> Option<AnswersFile> {
    let keys = ["format", "version", "track", "business", "capacity", "answers"];
    let members = root.object(&keys, refusals)?;
    let format = members.need("format", refusals)?;
    let found = format.text(refusals)?;
    if found != "vigie-answers" {
        refusals.push(format.refuse(Reason::new("wrong-format").with("found", found)));
        return None;
    }
    let version = members.need("version", refusals)?;
    let found = version.whole(refusals)?;
    if found != 1 {
        refusals.push(version.refuse(Reason::new("wrong-version").with("found", found).with("known", 1)));
        return None;
    }
    let track = read_track(&members, refusals);
    let business = members.need("business", refusals).cloned();
    let business = business.and_then(|it| read_business(&it, pack, refusals));
    let capacity = members.get("capacity").map(|it| read_capacity(it, refusals));
    let answers = members.need("answers", refusals).cloned();
    let answers = answers.and_then(|it| read_answers(&it, pack, refusals));
    let ((name, business), answers, track) = (business?, answers?, track?);
    let capacity = match capacity {
        Some(given) => given?,
        None => pack.default_capacity(business.people.count())?.capacity,
    };
    let input = Input {
        business,
        track,
        answers: answers.answers,
        capacity,
        findings: Vec::new(),
        set_aside: BTreeSet::new(),
        moves: BTreeMap::new(),
    };
    Some(AnswersFile {
        name,
        input,
        reasons: answers.reasons,
        notes: answers.notes,
    })
}

fn read_track(members: &Members<'_>, refusals: &mut Vec<Refusal>) -> Option<Track> {
    let Some(node) = members.get("track") else {
        return Some(Track::Complete);
    };
    match node.text(refusals)? {
        "essential" => Some(Track::Essential),
        "complete" => Some(Track::Complete),
        other => {
            refusals.push(node.refuse(Reason::new("unknown-track").with("found", other)));
            None
        }
    }
}

fn read_business(
    node: &Node<'_>,
    pack: &Pack,
    refusals: &mut Vec<Refusal>,
) -> Option<(BusinessName, Business)> {
    let members = node.object(&["name", "people", "traits"], refusals)?;
    let name = members.need("name", refusals).cloned().and_then(|it| {
        let text = it.text(refusals)?;
        BusinessName::parse(text)
            .map_err(|error| refusals.push(it.refuse(name_reason(error))))
            .ok()
    });
    let people = members.need("people", refusals).cloned().and_then(|it| {
        let count = it.whole(refusals)?;
        let people = People::new(count);
        if people.is_none() {
            refusals.push(it.refuse(Reason::new("people-out-of-bounds").with("found", count)));
        }
        people
    });
    let traits = match members.get("traits") {
        Some(it) => read_traits(it, pack, refusals),
        None => Some(
            pack.traits
                .iter()
                .filter(|it| it.presumed)
                .map(|it| it.id.clone())
                .collect(),
        ),
    };
    Some((
        name?,
        Business {
            people: people?,
            traits: traits?,
        },
    ))
}

fn read_traits(node: &Node<'_>, pack: &Pack, refusals: &mut Vec<Refusal>) -> Option<BTreeSet<TraitId>> {
    let mut traits = BTreeSet::new();
    for element in node.array(refusals)? {
        let Some(text) = element.text(refusals) else {
            continue;
        };
        let known = pack.traits.iter().find(|it| it.id.as_str() == text);
        match known {
            None => refusals.push(element.refuse(Reason::new("unknown-trait").with("found", text))),
            Some(known) if !traits.insert(known.id.clone()) => {
                refusals.push(element.refuse(Reason::new("repeated-trait").with("found", text)));
            }
            Some(_) => {}
        }
    }
    Some(traits)
}

pub(crate) fn read_capacity(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Capacity> {
    let members = node.object(&["hours-per-month", "cad-per-month"], refusals)?;
    let hours_node = members.need("hours-per-month", refusals).cloned();
    let cad_node = members.need("cad-per-month", refusals).cloned();
    let (hours_node, cad_node) = (hours_node?, cad_node?);
    let (hours, cad) = (hours_node.number(refusals)?, cad_node.number(refusals)?);
    let hours_error = Capacity::new(hours, 0.0).err();
    let cad_error = Capacity::new(0.0, cad).err();
    for (node, error) in [(&hours_node, hours_error), (&cad_node, cad_error)] {
        if let Some(error) = error {
            refusals.push(node.refuse(quantity_reason(error)));
        }
    }
    Capacity::new(hours, cad).ok()
}

#[derive(Default)]
struct Given {
    answers: Answers,
    reasons: BTreeMap<PracticeId, Note>,
    notes: BTreeMap<PracticeId, Note>,
}

fn read_answers(node: &Node<'_>, pack: &Pack, refusals: &mut Vec<Refusal>) -> Option<Given> {
    let mut given = Given::default();
    for (key, node) in node.members(refusals)? {
        let Some(practice) = pack.practices.iter().find(|it| it.id.as_str() == key) else {
            refusals.push(node.refuse(Reason::new("unknown-question").with("found", key)));
            continue;
        };
        let id = &practice.id;
        let Some(members) = node.object(&["choice", "level", "reason", "note"], refusals) else {
            continue;
        };
        let reason = members.get("reason").and_then(|it| read_note(it, refusals));
        let note = members.get("note").and_then(|it| read_note(it, refusals));
        let Some(answer) = read_answer(&node, &members, pack, id, refusals) else {
            continue;
        };
        if answer.level == Level::NotApplicable && reason.is_none() {
            refusals.push(node.refuse(Reason::new("reason-missing")));
        }
        given.answers.set(id.clone(), answer);
        given.reasons.extend(reason.map(|it| (id.clone(), it)));
        given.notes.extend(note.map(|it| (id.clone(), it)));
    }
    Some(given)
}

fn read_answer(
    node: &Node<'_>,
    members: &Members<'_>,
    pack: &Pack,
    practice: &PracticeId,
    refusals: &mut Vec<Refusal>,
) -> Option<Answer> {
    match (members.get("choice"), members.get("level")) {
        (Some(choice), None) => {
            let text = choice.text(refusals)?;
            let answer = ChoiceId::parse(text)
                .map_err(|_| AnswerError::UnknownChoice)
                .and_then(|id| Answer::from_choice(pack, practice, &id));
            answer
                .map_err(|error| refusals.push(choice.refuse(answer_reason(error, text))))
                .ok()
        }
        (None, Some(level)) => {
            let text = level.text(refusals)?;
            let Some(read) = read_level(text) else {
                refusals.push(level.refuse(Reason::new("unknown-level").with("found", text)));
                return None;
            };
            let answer = Answer::from_level(pack, practice, read);
            answer
                .map_err(|error| refusals.push(level.refuse(answer_reason(error, text))))
                .ok()
        }
        (Some(_), Some(_)) => {
            refusals.push(node.refuse(Reason::new("choice-and-level")));
            None
        }
        (None, None) => {
            refusals.push(node.refuse(Reason::new("no-answer")));
            None
        }
    }
}

pub(crate) fn read_note(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Note> {
    let text = node.text(refusals)?;
    Note::parse(text)
        .map_err(|error| refusals.push(node.refuse(name_reason(error))))
        .ok()
        .flatten()
}

pub(crate) fn read_level(text: &str) -> Option<Level> {
    match text {
        "full" => Some(Level::Full),
        "partial" => Some(Level::Partial),
        "none" => Some(Level::None),
        "unknown" => Some(Level::Unknown),
        "not-applicable" => Some(Level::NotApplicable),
        _ => None,
    }
}

fn answer_reason(error: AnswerError, found: &str) -> Reason {
    let code = match error {
        AnswerError::UnknownQuestion => "unknown-question",
        AnswerError::UnknownChoice => "unknown-choice",
        AnswerError::LevelNotOffered => "level-not-offered",
        AnswerError::NotApplicableNotOffered => "not-applicable-not-offered",
    };
    Reason::new(code).with("found", found)
}

/// Says why a name, a note or a reason is refused.
pub(crate) fn name_reason(error: NameError) -> Reason {
    match error {
        NameError::Empty => Reason::new("name-empty"),
        NameError::TooLong { most } => Reason::new("text-too-long").with("most", most),
        NameError::Forbidden(found) => {
            Reason::new("text-forbidden").with("code", format!("U+{:04X}", u32::from(found)))
        }
    }
}

fn quantity_reason(error: QuantityError) -> Reason {
    match error {
        QuantityError::NotANumber => Reason::new("negative-number"),
        QuantityError::TooLarge { largest } => Reason::new("number-too-large").with("most", largest),
    }
}
