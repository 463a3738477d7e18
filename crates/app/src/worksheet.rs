//! The blank worksheet: the question bank on paper.

use vigie_locale::Language;
use vigie_report::Paper;

use crate::content::Content;
use crate::document::DocumentError;
use crate::texts::Words;

/// The whole question bank as a PDF to be filled in by hand. The same pack, language and paper give the same bytes.
pub fn worksheet(content: &Content, language: Language, paper: Paper) -> Result<Vec<u8>, DocumentError> {
    let words = Words(content.messages(language));
    Ok(vigie_report::pdf(&vigie_report::worksheet(
        content.pack(),
        &words,
        paper,
    ))?)
}
