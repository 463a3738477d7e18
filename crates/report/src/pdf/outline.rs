//! The bookmarks: one entry per section, with the section's headings closed under it.

use super::PdfError;
use super::file::File;
use super::objects::{Graph, name};
use super::syntax;
use crate::layout::{Bookmark, Layout};

/// An entry with those under it.
struct Entry<'a> {
    bookmark: &'a Bookmark,
    number: u32,
    under: Vec<Entry<'a>>,
}

pub(super) fn write(file: &mut File<'_>, graph: &mut Graph, layout: &Layout) -> Result<(), PdfError> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for bookmark in &layout.bookmarks {
        let entry = Entry {
            bookmark,
            number: file.number(),
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
    let root = file.number();
    file.object(root, |out| {
        out.extend_from_slice(b"<</Type/Outlines/First ");
        syntax::reference(out, first.number);
        out.extend_from_slice(b"/Last ");
        syntax::reference(out, last.number);
        out.extend_from_slice(b"/Count ");
        syntax::integer(out, entries.len());
        out.extend_from_slice(b">>");
        Ok(())
    })?;
    write_level(file, graph, &entries, root)?;
    graph.set(graph.catalog, "Outlines", (root, 0))?;
    graph.set(graph.catalog, "PageMode", name("UseOutlines"))
}

fn write_level(
    file: &mut File<'_>,
    graph: &Graph,
    entries: &[Entry<'_>],
    parent: u32,
) -> Result<(), PdfError> {
    for (at, entry) in entries.iter().enumerate() {
        let previous = at.checked_sub(1).and_then(|at| entries.get(at));
        let links = [
            ("/Parent ", Some(parent)),
            ("/Prev ", previous.map(|it| it.number)),
            ("/Next ", entries.get(at + 1).map(|it| it.number)),
            ("/First ", entry.under.first().map(|it| it.number)),
            ("/Last ", entry.under.last().map(|it| it.number)),
        ];
        file.object(entry.number, |out| {
            out.extend_from_slice(b"<</Title");
            syntax::text(out, &entry.bookmark.title);
            out.extend_from_slice(b"/Dest");
            graph.write_destination(out, entry.bookmark.page, entry.bookmark.top)?;
            for (key, number) in links {
                if let Some(number) = number {
                    out.extend_from_slice(key.as_bytes());
                    syntax::reference(out, number);
                }
            }
            if !entry.under.is_empty() {
                // A negative count is a closed entry.
                out.extend_from_slice(b"/Count -");
                syntax::integer(out, entry.under.len());
            }
            out.extend_from_slice(b">>");
            Ok(())
        })?;
        write_level(file, graph, &entry.under, entry.number)?;
    }
    Ok(())
}
