//! Places that links lead to, under names that a word processor accepts.

use std::collections::BTreeMap;

use crate::model::{Anchor, Block, Report};

/// The bookmarks of one language of a document, by anchor.
pub(super) struct Places(BTreeMap<Anchor, String>);

impl Places {
    /// Every place of a report. The number tells the reports of one document apart.
    pub(super) fn of(report: &Report, number: usize) -> Self {
        let mut anchors = Vec::new();
        for section in &report.sections {
            anchors.push(&section.anchor);
            section
                .blocks
                .iter()
                .for_each(|block| inside(block, &mut anchors));
        }
        let mut names = BTreeMap::new();
        for (at, anchor) in anchors.into_iter().enumerate() {
            names
                .entry(anchor.clone())
                .or_insert_with(|| name(anchor, number, at));
        }
        Self(names)
    }

    /// The bookmark of a place; `None` where the report has no such place.
    pub(super) fn bookmark(&self, anchor: &Anchor) -> Option<&str> {
        self.0.get(anchor).map(String::as_str)
    }
}

/// A letter first, then letters, digits and underscores, 40 at most.
fn name(anchor: &Anchor, report: usize, at: usize) -> String {
    let plain = anchor
        .0
        .chars()
        .map(|it| if it.is_ascii_alphanumeric() { it } else { '_' });
    let plain: String = plain.take(24).collect();
    format!("v{report}_{at}_{plain}")
}

fn inside<'a>(block: &'a Block, anchors: &mut Vec<&'a Anchor>) {
    match block {
        Block::Heading { anchor, .. } => anchors.extend(anchor),
        Block::Anchored(_, items) => anchors.extend(items.iter().map(|(anchor, _)| anchor)),
        Block::Month(month) => anchors.push(&month.anchor),
        Block::Panel(_, blocks) | Block::Card(_, blocks) | Block::Whole(blocks) | Block::Fine(blocks) => {
            for block in blocks {
                inside(block, anchors);
            }
        }
        Block::Paragraph(..)
        | Block::List(..)
        | Block::Table { .. }
        | Block::Range(_)
        | Block::Measures { .. }
        | Block::Entry { .. }
        | Block::Blanks(_)
        | Block::Choices(_)
        | Block::Asked(_) => {}
    }
}
