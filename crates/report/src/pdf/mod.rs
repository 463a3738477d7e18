//! The report drawn as a PDF: printpdf makes the document with its pages and fonts, then the object graph is completed
//! with the content of the pages and with what printpdf does not know (structure, nested outline, link annotations,
//! language, metadata), and written in one pass, the same every time.

mod art;
mod draw;
mod file;
mod fonts;
mod links;
mod metadata;
mod objects;
mod outline;
mod pages;
mod password;
mod syntax;
mod tags;

use crate::Report;
use crate::layout::{self, FontError};
use file::File;
use password::Cipher;
pub use password::{Password, PasswordError};

/// Why a report could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The embedded fonts cannot be read or subset.
    #[error("the embedded fonts cannot be used")]
    Fonts,
    /// printpdf did not write the objects that are completed afterwards.
    #[error("the document lacks its {0}")]
    Structure(&'static str),
    /// The system gives no random bytes for a key.
    #[error("the system gives no random bytes")]
    Randomness,
    /// The document could not be written.
    #[error("the document cannot be written")]
    Write(#[from] std::io::Error),
}

impl From<FontError> for PdfError {
    fn from(_: FontError) -> Self {
        Self::Fonts
    }
}

impl From<lopdf::Error> for PdfError {
    fn from(error: lopdf::Error) -> Self {
        Self::Write(std::io::Error::other(error))
    }
}

/// Draws a report. The same report gives the same bytes.
pub fn pdf(report: &Report) -> Result<Vec<u8>, PdfError> {
    write(report, None)
}

/// Draws a report that only a password opens, with a key of its own every time.
pub fn protected_pdf(report: &Report, password: &Password) -> Result<Vec<u8>, PdfError> {
    write(report, Some(&Cipher::new(password)?))
}

fn write(report: &Report, cipher: Option<&Cipher>) -> Result<Vec<u8>, PdfError> {
    let layout = layout::layout(report)?;
    let fonts = fonts::Subsets::of(&layout)?;
    let mut graph = pages::skeleton(&layout, &fonts)?;
    fonts.complete(&mut graph)?;
    metadata::write(&mut graph, report, cipher.is_some())?;
    let mut file = File::new(graph.doc.max_id, cipher);
    pages::write(&mut file, &mut graph, &layout, &fonts)?;
    outline::write(&mut file, &mut graph, &layout)?;
    tags::write(&mut file, &mut graph, &layout)?;
    graph.finish(file)
}
