//! The plan as a report: first a model made of words and values, then a PDF or a document to edit.
//!
//! `build(&Source, &dyn Texts) -> Report` gives the model; `pdf(&Report) -> Result<Vec<u8>, PdfError>` draws it, and
//! `docx(&Report)` writes it for a word processor. The same source, words and date give the same bytes. Words come
//! through [`Texts`], so this crate knows no catalogue.

mod build;
mod clean;
#[cfg(feature = "display-list")]
pub mod display;
mod docx;
mod incident;
mod law;
mod layout;
mod logo;
mod message;
mod model;
mod pdf;
mod source;
mod texts;
mod variants;
mod why;
mod worksheet;

pub use build::build;
pub use docx::{DocxError, docx};
pub use incident::{ContactLine, IncidentSheet, IncidentStep, incident_sheet};
pub use logo::{Art, Consultant, LARGEST_LOGO, Logo, LogoError, Outline, Picture, Step};
pub use message::{Letter, Message, Question, message};
pub use model::{
    Anchor, Asked, Bar, Block, CardSize, Choice, Column, Edges, EntrySize, Letterhead, Link, Look, Marker,
    Measure, Month, PAGE_MARK, PAGES_MARK, Report, Section, Side, Span, Style, Task, Tone,
};
pub use pdf::{Password, PasswordError, PdfError, pdf, protected_pdf};
pub use source::{Computer, FindingWords, Paper, Since, Source};
pub use texts::{Arg, Language, Texts};
pub use variants::{NoVariant, Variant, both, report};
pub use why::why_here;
pub use worksheet::worksheet;
