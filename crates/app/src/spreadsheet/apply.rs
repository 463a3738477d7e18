//! What was edited, written into the very places where it stood.

use std::collections::BTreeMap;
use std::ops::Range;

use vigie_content::PackFiles;
use vigie_sheet::fluent::replacement;
use vigie_sheet::toml::{number_literal, text_literal};
use vigie_sheet::{Change, NewValue, SlotId, line_of, replace_spans};

use super::layout::{Layout, SlotValue};
use super::refuse::Refused;

/// A pack after its edits.
pub(super) struct Applied {
    pub(super) files: PackFiles,
    pub(super) texts: usize,
    pub(super) numbers: usize,
    /// Where each change stands now.
    pub(super) edits: Vec<Edit>,
}

/// A change in its file.
pub(super) struct Edit {
    pub(super) slot: SlotId,
    pub(super) change: Change,
    pub(super) file: String,
    /// The line it stands on now.
    pub(super) line: usize,
    /// The line where what it belongs to begins.
    pub(super) owner_line: Option<usize>,
}

type Parts = Vec<(Range<usize>, String)>;

/// The pack with the changes; what cannot be written is refused at its cell.
pub(super) fn apply(
    files: &PackFiles,
    layout: &Layout,
    changes: Vec<Change>,
) -> Result<Applied, Vec<Refused>> {
    let mut by_file: BTreeMap<&str, Parts> = BTreeMap::new();
    let mut refused = Vec::new();
    let (mut texts, mut numbers) = (0, 0);
    for change in &changes {
        let Some(slot) = layout.slots.get(change.slot) else {
            continue;
        };
        let old = files
            .get(&slot.file)
            .and_then(|it| it.get(slot.value.span().clone()));
        let new = match (&slot.value, &change.value) {
            (SlotValue::Word(word), NewValue::Text(text)) => replacement(word, text),
            (SlotValue::Leaf(_), NewValue::Text(text)) => Ok(text_literal(text)),
            (SlotValue::Leaf(_), NewValue::Number(number)) => {
                Ok(number_literal(old.unwrap_or_default(), *number))
            }
            // Words stand in columns of texts: the comparison has refused a number there.
            (SlotValue::Word(_), NewValue::Number(_)) => continue,
        };
        match change.value {
            NewValue::Text(_) => texts += 1,
            NewValue::Number(_) => numbers += 1,
        }
        match new {
            Ok(new) => by_file
                .entry(&slot.file)
                .or_default()
                .push((slot.value.span().clone(), new)),
            Err(why) => refused.push(Refused::unwritable(change.place.clone(), why)),
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    let mut edited = files.clone();
    for (path, parts) in &by_file {
        edited.insert(
            path,
            &replace_spans(files.get(path).unwrap_or_default(), parts.clone()),
        );
    }
    let mut edits = Vec::new();
    for change in changes {
        let Some(slot) = layout.slots.get(change.slot) else {
            continue;
        };
        let parts = by_file
            .get(slot.file.as_str())
            .map(Vec::as_slice)
            .unwrap_or_default();
        let text = edited.get(&slot.file).unwrap_or_default();
        let line = |at: usize| line_of(text, moved(at, parts));
        edits.push(Edit {
            slot: change.slot,
            file: slot.file.clone(),
            line: line(slot.value.span().start),
            owner_line: slot.owner.map(line),
            change,
        });
    }
    Ok(Applied {
        files: edited,
        texts,
        numbers,
        edits,
    })
}

/// Where a byte stands once the parts before it were replaced.
fn moved(at: usize, parts: &[(Range<usize>, String)]) -> usize {
    let before = parts.iter().filter(|(span, _)| span.end <= at);
    before.fold(at, |at, (span, new)| at + new.len() - span.len())
}
