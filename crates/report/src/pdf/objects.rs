//! The object graph that printpdf leaves, and the few things every step of its completion needs.

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::PdfError;
use super::file::File;
use super::syntax;
use crate::layout::Layout;

pub(super) struct Graph {
    pub(super) doc: Document,
    pub(super) catalog: ObjectId,
    /// The pages, in order.
    pub(super) pages: Vec<ObjectId>,
    /// The height of every page, in points.
    pub(super) height: f32,
}

impl Graph {
    pub(super) fn new(doc: Document, layout: &Layout) -> Result<Self, PdfError> {
        let catalog = doc.trailer.get(b"Root").and_then(Object::as_reference);
        let catalog = catalog.map_err(|_| PdfError::Structure("catalog"))?;
        let pages: Vec<ObjectId> = doc.get_pages().into_values().collect();
        if pages.len() != layout.pages.len() {
            return Err(PdfError::Structure("pages"));
        }
        Ok(Self {
            doc,
            catalog,
            pages,
            height: layout.size.1,
        })
    }

    pub(super) fn page(&self, index: usize) -> Result<ObjectId, PdfError> {
        self.pages.get(index).copied().ok_or(PdfError::Structure("page"))
    }

    pub(super) fn set(
        &mut self,
        object: ObjectId,
        key: &str,
        value: impl Into<Object>,
    ) -> Result<(), PdfError> {
        self.doc.get_dictionary_mut(object)?.set(key, value);
        Ok(())
    }

    /// A reference to a page.
    pub(super) fn write_page(&self, out: &mut Vec<u8>, index: usize) -> Result<(), PdfError> {
        syntax::reference(out, self.page(index)?.0);
        Ok(())
    }

    /// A destination: a page, shown from `top` points under its upper edge.
    pub(super) fn write_destination(&self, out: &mut Vec<u8>, page: usize, top: f32) -> Result<(), PdfError> {
        out.push(b'[');
        self.write_page(out, page)?;
        out.extend_from_slice(b"/XYZ 0 ");
        syntax::number(out, self.height - top + 6.0);
        out.extend_from_slice(b" null]");
        Ok(())
    }

    /// Writes what is left of the graph after everything that only Vigie knows, and closes the file.
    pub(super) fn finish(self, mut file: File<'_>) -> Result<Vec<u8>, PdfError> {
        let info = self.doc.trailer.get(b"Info").and_then(Object::as_reference);
        let (info, _) = info.map_err(|_| PdfError::Structure("description"))?;
        for ((number, _), object) in self.doc.objects {
            match object {
                Object::Stream(stream) if stream.allows_compression => {
                    file.stream(number, stream.dict, &stream.content)?;
                }
                Object::Stream(stream) => file.plain_stream(number, stream.dict, stream.content)?,
                object => file.object(number, |out| {
                    syntax::object(out, &object);
                    Ok(())
                })?,
            }
        }
        file.finish(self.catalog.0, info)
    }
}

/// A name object.
pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A dictionary from its entries.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}
