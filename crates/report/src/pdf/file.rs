//! The file: objects packed into compressed streams as they come, a table of where everything lies, and encryption
//! where a password is set.
//!
//! lopdf's own writer copies every object into a stream's list, writes each of them three times to learn its length,
//! and leaves the table of places uncompressed: most of the time of a report, and a tenth of its size.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Object, StringFormat};
use sha2::{Digest, Sha256};

use super::PdfError;
use super::objects::name;
use super::password::Cipher;
use super::syntax;

/// The deflate level: higher ones take longer for a few bytes.
const LEVEL: u32 = 6;
/// Objects of one stream, which a reader unpacks whole to get at one of them.
const PACKED: usize = 256;
/// Bytes of an entry in the table: kind, place, index.
const ENTRY: usize = 7;

/// Where an object lies.
#[derive(Clone, Copy)]
enum Place {
    /// Nowhere: the number is not used.
    Free,
    /// At an offset of the file.
    At(u32),
    /// In a stream of objects, at an index.
    Packed { stream: u32, index: u16 },
}

/// A file that is being written.
pub(super) struct File<'a> {
    bytes: Vec<u8>,
    places: Vec<Place>,
    pack: Pack,
    cipher: Option<&'a Cipher>,
}

/// Objects on their way into a stream.
#[derive(Default)]
struct Pack {
    /// The number of the stream, given with the first object.
    number: u32,
    /// Numbers of the objects and their offsets.
    index: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl<'a> File<'a> {
    /// A file of objects up to the number `last`.
    pub(super) fn new(last: u32, cipher: Option<&'a Cipher>) -> Self {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        // Bytes above 127 tell programs that copy files that this is not text.
        bytes.extend_from_slice(b"%\xE2\xE3\xCF\xD3\n");
        Self {
            bytes,
            places: vec![Place::Free; last as usize + 1],
            pack: Pack::default(),
            cipher,
        }
    }

    /// A number that no object has.
    pub(super) fn number(&mut self) -> u32 {
        self.places.push(Place::Free);
        u32::try_from(self.places.len() - 1).unwrap_or(u32::MAX)
    }

    /// Writes an object that is not a stream.
    pub(super) fn object(
        &mut self,
        number: u32,
        write: impl FnOnce(&mut Vec<u8>) -> Result<(), PdfError>,
    ) -> Result<(), PdfError> {
        if self.pack.index.is_empty() {
            self.pack.number = self.number();
        }
        let index = u16::try_from(self.pack.index.len()).unwrap_or(u16::MAX);
        let stream = self.pack.number;
        self.set(number, Place::Packed { stream, index });
        self.pack.index.push((number, self.pack.bytes.len()));
        write(&mut self.pack.bytes)?;
        self.pack.bytes.push(b'\n');
        if self.pack.index.len() == PACKED {
            self.unload()?;
        }
        Ok(())
    }

    /// Writes a stream, compressed unless it says how it is already.
    pub(super) fn stream(&mut self, number: u32, dict: Dictionary, content: &[u8]) -> Result<(), PdfError> {
        self.filtered(number, dict, deflate(content)?, true)
    }

    /// Writes a stream as it is, so that programs that know nothing of PDF can find it.
    pub(super) fn plain_stream(
        &mut self,
        number: u32,
        dict: Dictionary,
        content: Vec<u8>,
    ) -> Result<(), PdfError> {
        self.filtered(number, dict, content, false)
    }

    fn filtered(
        &mut self,
        number: u32,
        mut dict: Dictionary,
        content: Vec<u8>,
        deflated: bool,
    ) -> Result<(), PdfError> {
        if deflated {
            dict.set("Filter", name("FlateDecode"));
        }
        let content = match self.cipher {
            Some(cipher) => cipher.encrypt(&content)?,
            None => content,
        };
        self.raw(number, dict, &content)
    }

    fn raw(&mut self, number: u32, mut dict: Dictionary, content: &[u8]) -> Result<(), PdfError> {
        dict.set("Length", i64::try_from(content.len()).unwrap_or(i64::MAX));
        self.begin(number)?;
        syntax::dictionary(&mut self.bytes, &dict);
        self.bytes.extend_from_slice(b"stream\n");
        self.bytes.extend_from_slice(content);
        self.bytes.extend_from_slice(b"\nendstream\nendobj\n");
        Ok(())
    }

    fn begin(&mut self, number: u32) -> Result<(), PdfError> {
        let at =
            u32::try_from(self.bytes.len()).map_err(|_| PdfError::Structure("place in a file of 4 GB"))?;
        self.set(number, Place::At(at));
        syntax::integer(&mut self.bytes, number as usize);
        self.bytes.extend_from_slice(b" 0 obj\n");
        Ok(())
    }

    fn set(&mut self, number: u32, place: Place) {
        if let Some(slot) = self.places.get_mut(number as usize) {
            *slot = place;
        }
    }

    /// Writes the objects that are waiting as one stream.
    fn unload(&mut self) -> Result<(), PdfError> {
        let pack = std::mem::take(&mut self.pack);
        if pack.index.is_empty() {
            return Ok(());
        }
        let mut content = Vec::with_capacity(pack.bytes.len() + 12 * pack.index.len());
        for (number, offset) in &pack.index {
            syntax::integer(&mut content, *number as usize);
            content.push(b' ');
            syntax::integer(&mut content, *offset);
            content.push(b' ');
        }
        let mut dict = Dictionary::new();
        dict.set("Type", name("ObjStm"));
        dict.set("N", i64::try_from(pack.index.len()).unwrap_or(i64::MAX));
        dict.set("First", i64::try_from(content.len()).unwrap_or(i64::MAX));
        content.extend_from_slice(&pack.bytes);
        self.stream(pack.number, dict, &content)
    }

    /// Writes what is waiting and the table of places, and gives the bytes. What was written decides the identifier.
    pub(super) fn finish(mut self, root: u32, info: u32) -> Result<Vec<u8>, PdfError> {
        self.unload()?;
        let mut dict = Dictionary::new();
        dict.set("Type", name("XRef"));
        dict.set("Root", Object::Reference((root, 0)));
        dict.set("Info", Object::Reference((info, 0)));
        let hash = Sha256::digest(&self.bytes);
        let id = Object::String(hash.iter().take(16).copied().collect(), StringFormat::Hexadecimal);
        dict.set("ID", Object::Array(vec![id.clone(), id]));
        if let Some(cipher) = self.cipher {
            let number = self.number();
            self.begin(number)?;
            syntax::dictionary(&mut self.bytes, &cipher.dictionary()?);
            self.bytes.extend_from_slice(b"\nendobj\n");
            dict.set("Encrypt", Object::Reference((number, 0)));
        }
        let number = self.number();
        let start = self.bytes.len();
        self.set(number, Place::At(u32::try_from(start).unwrap_or(u32::MAX)));
        dict.set("Size", i64::try_from(self.places.len()).unwrap_or(i64::MAX));
        let widths: Vec<Object> = [1, 4, 2].into_iter().map(Object::Integer).collect();
        dict.set("W", Object::Array(widths));
        dict.set("Filter", name("FlateDecode"));
        let columns = i64::try_from(ENTRY).unwrap_or(i64::MAX);
        let predictor: Dictionary = [("Predictor", 12.into()), ("Columns", Object::Integer(columns))]
            .into_iter()
            .collect();
        dict.set("DecodeParms", Object::Dictionary(predictor));
        // The table itself is never encrypted.
        let table = deflate(&self.table())?;
        self.raw(number, dict, &table)?;
        write!(self.bytes, "startxref\n{start}\n%%EOF\n")?;
        Ok(self.bytes)
    }

    /// The table of places, each row as its difference from the row above, which leaves little to compress.
    fn table(&self) -> Vec<u8> {
        let mut rows = Vec::with_capacity(self.places.len() * (ENTRY + 1));
        let mut above = [0_u8; ENTRY];
        for (number, place) in self.places.iter().enumerate() {
            let (kind, at, index) = match place {
                // The head of the list of free numbers has a generation of its own.
                Place::Free => (0_u8, 0_u32, if number == 0 { u16::MAX } else { 0 }),
                Place::At(at) => (1, *at, 0),
                Place::Packed { stream, index } => (2, *stream, *index),
            };
            let mut row = [kind; ENTRY];
            let (_, fields) = row.split_at_mut(1);
            let bytes = at.to_be_bytes().into_iter().chain(index.to_be_bytes());
            fields
                .iter_mut()
                .zip(bytes)
                .for_each(|(field, byte)| *field = byte);
            rows.push(2);
            rows.extend(
                row.iter()
                    .zip(above)
                    .map(|(byte, above)| byte.wrapping_sub(above)),
            );
            above = row;
        }
        rows
    }
}

fn deflate(content: &[u8]) -> Result<Vec<u8>, PdfError> {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 3), Compression::new(LEVEL));
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
