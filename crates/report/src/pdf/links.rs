//! The areas of pages that lead somewhere, and what every page says of its structure.

use lopdf::Object;

use super::PdfError;
use super::file::File;
use super::objects::{Graph, name};
use super::syntax;
use crate::layout::{Layout, LinkArea, Target};

/// The numbers of the link annotations of each page, in order.
pub(super) type Annotations = Vec<Vec<u32>>;

pub(super) fn write(
    file: &mut File<'_>,
    graph: &mut Graph,
    layout: &Layout,
) -> Result<Annotations, PdfError> {
    let mut all = Vec::new();
    let mut parent = layout.pages.len();
    for (index, page) in layout.pages.iter().enumerate() {
        let mut numbers = Vec::new();
        for link in &page.links {
            let number = file.number();
            file.object(number, |out| annotation(out, graph, layout, link, parent))?;
            parent += 1;
            numbers.push(number);
        }
        let id = graph.page(index)?;
        let dictionary = graph.doc.get_dictionary_mut(id)?;
        dictionary.remove(b"Annots");
        if !numbers.is_empty() {
            let references = numbers.iter().map(|number| Object::Reference((*number, 0)));
            dictionary.set("Annots", Object::Array(references.collect()));
        }
        dictionary.set("StructParents", i64::try_from(index).unwrap_or(i64::MAX));
        dictionary.set("Tabs", name("S"));
        all.push(numbers);
    }
    Ok(all)
}

fn annotation(
    out: &mut Vec<u8>,
    graph: &Graph,
    layout: &Layout,
    link: &LinkArea,
    parent: usize,
) -> Result<(), PdfError> {
    let rect = link.rect;
    out.extend_from_slice(b"<</Subtype/Link/Border[0 0 0]/F 4/Rect[");
    // To the next whole point outside: nobody aims closer.
    for corner in [
        rect.x.floor(),
        (graph.height - rect.y - rect.height).floor(),
        (rect.x + rect.width).ceil(),
        (graph.height - rect.y).ceil(),
    ] {
        syntax::number(out, corner);
        out.push(b' ');
    }
    out.extend_from_slice(b"]/StructParent ");
    syntax::integer(out, parent);
    out.extend_from_slice(b"/Contents");
    syntax::text(out, link.words.trim());
    match &link.target {
        Target::Uri(uri) => {
            out.extend_from_slice(b"/A<</S/URI/URI");
            syntax::text(out, &address(uri));
            out.extend_from_slice(b">>");
        }
        Target::Place(anchor) => {
            // A link to a part that this report does not have leads to its beginning.
            let place = layout.places.get(anchor);
            let (page, top) = place.map_or((0, 0.0), |place| (place.page, place.top));
            out.extend_from_slice(b"/Dest");
            graph.write_destination(out, page, top)?;
        }
    }
    out.extend_from_slice(b">>");
    Ok(())
}

/// An address in ASCII: other characters are percent-encoded.
fn address(uri: &str) -> String {
    uri.bytes()
        .map(|byte| {
            if byte.is_ascii_graphic() {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
