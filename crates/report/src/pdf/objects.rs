//! The object graph that printpdf leaves, and the few things every step of its completion needs.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use super::PdfError;
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

    /// A destination: a page, shown from `top` points under its upper edge.
    pub(super) fn destination(&self, page: usize, top: f32) -> Result<Object, PdfError> {
        let y = rounded(self.height - top + 6.0);
        let place = vec![
            self.page(page)?.into(),
            name("XYZ"),
            0.into(),
            y.into(),
            Object::Null,
        ];
        Ok(Object::Array(place))
    }

    /// Compresses and writes the document, under an identifier that its content decides.
    pub(super) fn finish(mut self) -> Result<Vec<u8>, PdfError> {
        "1.7".clone_into(&mut self.doc.version);
        let mut hash = Sha256::new();
        for object in self.doc.objects.values() {
            if let Object::Stream(stream) = object {
                hash.update(&stream.content);
            }
        }
        let id = Object::String(
            hash.finalize().iter().take(16).copied().collect(),
            StringFormat::Hexadecimal,
        );
        self.doc.trailer.set("ID", Object::Array(vec![id.clone(), id]));
        self.compress()?;
        let mut bytes = Vec::new();
        self.doc.save_modern(&mut bytes)?;
        Ok(bytes)
    }
}

impl Graph {
    /// Compresses streams. Level 4 takes a fraction of the time of the highest and makes files a little larger.
    fn compress(&mut self) -> Result<(), PdfError> {
        for object in self.doc.objects.values_mut() {
            if let Object::Stream(stream) = object
                && stream.allows_compression
                && !stream.dict.has(b"Filter")
            {
                let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(4));
                encoder.write_all(&stream.content)?;
                stream.set_content(encoder.finish()?);
                stream.dict.set("Filter", name("FlateDecode"));
            }
        }
        Ok(())
    }
}

/// A name object.
pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text string: ASCII as it is, anything else as UTF-16 with its mark.
pub(super) fn text(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let units = std::iter::once(0xFEFF).chain(text.encode_utf16());
    Object::String(
        units.flat_map(u16::to_be_bytes).collect(),
        StringFormat::Hexadecimal,
    )
}

/// A dictionary from its entries.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}

/// Two decimals are a fortieth of what an eye can see, and keep the file small.
pub(super) fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
