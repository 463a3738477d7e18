//! The bookmarks: one entry per section, with the section's headings closed under it.

use lopdf::{Object, ObjectId};

use super::PdfError;
use super::objects::{Graph, dictionary, name, text};
use crate::layout::{Bookmark, Layout};

/// An entry with those under it, by index among the bookmarks.
struct Entry<'a> {
    bookmark: &'a Bookmark,
    id: ObjectId,
    under: Vec<Entry<'a>>,
}

pub(super) fn write(graph: &mut Graph, layout: &Layout) -> Result<(), PdfError> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for bookmark in &layout.bookmarks {
        let entry = Entry {
            bookmark,
            id: graph.doc.new_object_id(),
            under: Vec::new(),
        };
        match entries.last_mut() {
            Some(section) if bookmark.level > 1 => section.under.push(entry),
            Some(_) | None => entries.push(entry),
        }
    }
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        return Ok(());
    };
    let root = graph.doc.new_object_id();
    let outlines = dictionary([
        ("Type", name("Outlines")),
        ("First", first.id.into()),
        ("Last", last.id.into()),
        ("Count", count(&entries)),
    ]);
    write_level(graph, &entries, root)?;
    graph.doc.set_object(root, outlines);
    graph.set(graph.catalog, "Outlines", root)?;
    graph.set(graph.catalog, "PageMode", name("UseOutlines"))
}

fn write_level(graph: &mut Graph, entries: &[Entry<'_>], parent: ObjectId) -> Result<(), PdfError> {
    for (at, entry) in entries.iter().enumerate() {
        let destination = graph.destination(entry.bookmark.page, entry.bookmark.top)?;
        let mut item = dictionary([
            ("Title", text(&entry.bookmark.title)),
            ("Parent", parent.into()),
            ("Dest", destination),
        ]);
        if let Some(previous) = at.checked_sub(1).and_then(|at| entries.get(at)) {
            item.set("Prev", previous.id);
        }
        if let Some(next) = entries.get(at + 1) {
            item.set("Next", next.id);
        }
        if let (Some(first), Some(last)) = (entry.under.first(), entry.under.last()) {
            item.set("First", first.id);
            item.set("Last", last.id);
            // A negative count is a closed entry.
            item.set(
                "Count",
                Object::Integer(-i64::try_from(entry.under.len()).unwrap_or(0)),
            );
        }
        write_level(graph, &entry.under, entry.id)?;
        graph.doc.set_object(entry.id, item);
    }
    Ok(())
}

fn count(entries: &[Entry<'_>]) -> Object {
    Object::Integer(i64::try_from(entries.len()).unwrap_or(0))
}
