//! The report as a document to edit (Office Open XML): the same model, drawn with styles, real headings, lists, tables,
//! links and fields, so that a word processor lays it out.
//!
//! Written here, over a zip writer that is in the tree already: the library for it writes no heading rows, no language
//! and no alternative text, keeps characters that XML forbids, and brings decoders of pictures that nothing here needs.

mod body;
mod entries;
mod forms;
mod inline;
mod numbering;
mod package;
mod pages;
mod paragraph;
mod picture;
mod places;
mod styles;
mod tables;
mod xml;

use crate::Report;

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// The parts could not be put together.
    #[error("the document cannot be put together")]
    Package(#[from] zip::result::ZipError),
    /// The document could not be written.
    #[error("the document cannot be written")]
    Write(#[from] std::io::Error),
    /// A picture could not be written.
    #[error("a picture of the document cannot be written")]
    Picture(#[from] png::EncodingError),
}

/// Draws a report as a document to edit. The same report gives the same bytes.
pub fn docx(report: &Report) -> Result<Vec<u8>, DocxError> {
    package::write(report, body::write(report)?)
}
