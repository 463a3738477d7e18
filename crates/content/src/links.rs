//! Which answer each check of a computer speaks of, from its tables.

use vigie_assessment::{CheckLink, FindingId, Practice, PracticeId};

use crate::What;
use crate::place::Place;
use crate::shape::{ChecksFile, MetName, NotMetName, at};

/// The links of a pack's checks, each to a practice that the pack has.
pub(crate) fn compile_links(
    file: &ChecksFile,
    practices: &[Practice],
    place: &mut Place<'_>,
) -> Vec<CheckLink> {
    let mut links = Vec::new();
    for it in &file.check {
        let finding = place.id(&it.id, FindingId::parse);
        let Some(practice) = place.reference(&it.practice, PracticeId::parse) else {
            continue;
        };
        if practices.iter().all(|known| known.id != practice) {
            place.report(&at(&it.practice), What::UnknownReference(practice.to_string()));
        }
        let Some(finding) = finding else { continue };
        links.push(CheckLink {
            finding,
            practice,
            met_supports: it.met == MetName::Supports,
            not_met_contradicts: it.not_met == NotMetName::Contradicts,
        });
    }
    links
}
