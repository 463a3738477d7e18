//! What a file's values have to be: present, of the right form, and not too long.

use vigie_assessment::{Date, IdError};
use vigie_store::{DossierId, Moment};

use crate::answers_file::{name_reason, read_note};
use crate::names::{BusinessName, Note};
use crate::portable::exact;
use crate::refusal::{Reason, Refusal};
use crate::strict_json::{Members, Node};

/// The longest name or version of a content pack, in characters.
const LONGEST_NAME: usize = 100;

/// A member that must be there, read.
pub(super) fn needed<'a, T>(
    members: &Members<'a>,
    key: &str,
    refusals: &mut Vec<Refusal>,
    read: impl FnOnce(&Node<'a>, &mut Vec<Refusal>) -> Option<T>,
) -> Option<T> {
    let node = members.need(key, refusals)?.clone();
    read(&node, refusals)
}

/// Marks a member that was refused; why is among the refusals.
pub(super) struct Refused;

/// A member that may be left out, read.
pub(super) fn optional<'a, T>(
    members: &Members<'a>,
    key: &str,
    refusals: &mut Vec<Refusal>,
    read: impl FnOnce(&Node<'a>, &mut Vec<Refusal>) -> Option<T>,
) -> Result<Option<T>, Refused> {
    match members.get(key) {
        None => Ok(None),
        Some(node) => read(node, refusals).map(Some).ok_or(Refused),
    }
}

pub(super) fn dossier_id(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<DossierId> {
    let text = node.text(refusals)?;
    let id = DossierId::parse(text);
    if id.is_none() {
        refusals.push(node.refuse(Reason::new("dossier-bad-id").with("found", text)));
    }
    id
}

pub(super) fn identifier<T>(
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
pub(super) fn text(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<String> {
    let before = refusals.len();
    let note: Option<Note> = read_note(node, refusals);
    if note.is_none() && refusals.len() == before {
        refusals.push(node.refuse(Reason::new("dossier-empty-text")));
    }
    Some(note?.as_str().to_owned())
}

pub(super) fn short(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<String> {
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
pub(super) fn moment(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Moment> {
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
pub(super) fn day(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Date> {
    let text = node.text(refusals)?;
    let day: Option<Date> = text.parse().ok();
    let day = day.filter(|it| (1970..=9900).contains(&it.year()) && it.to_string() == text);
    if day.is_none() {
        refusals.push(node.refuse(Reason::new("bad-date").with("found", text)));
    }
    day
}
