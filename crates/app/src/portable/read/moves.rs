//! Where actions were moved.

use std::num::NonZeroI8;

use vigie_assessment::PracticeId;
use vigie_store::{KeptMove, Move};

use super::MOST_QUESTIONS;
use super::values::{identifier, moment, needed, text};
use crate::refusal::{Reason, Refusal};
use crate::strict_json::Node;

pub(super) fn moves(node: &Node<'_>, refusals: &mut Vec<Refusal>) -> Option<Vec<KeptMove>> {
    let mut read = Vec::new();
    for (key, node) in node.at_most(MOST_QUESTIONS, refusals)?.members(refusals)? {
        let practice = identifier(&node, key, PracticeId::parse, refusals);
        read.extend(practice.and_then(|practice| moved(&node, practice, refusals)));
    }
    read.sort_by(|one: &KeptMove, other| one.practice.cmp(&other.practice));
    Some(read)
}

fn moved(node: &Node<'_>, practice: PracticeId, refusals: &mut Vec<Refusal>) -> Option<KeptMove> {
    let members = node.object(&["steps", "reason", "since"], refusals)?;
    let steps = needed(&members, "steps", refusals, |it, refusals| {
        let found = it.whole(refusals)?;
        let steps = i8::try_from(found).ok().and_then(NonZeroI8::new);
        if steps.is_none() {
            refusals.push(it.refuse(Reason::new("dossier-bad-steps").with("found", found)));
        }
        steps
    });
    let reason = needed(&members, "reason", refusals, text);
    let since = needed(&members, "since", refusals, moment);
    Some(KeptMove {
        practice,
        moved: Move {
            steps: steps?,
            reason: reason?,
        },
        moved_at: since?,
    })
}
