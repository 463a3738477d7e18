//! `vigie questions`: the question bank, for programs or on paper.

use vigie_app::{Format, questions_json, worksheet, write_whole};

use crate::args::QuestionsRequest;
use crate::say::{Failure, Speaker, load, write};

pub(crate) fn run(request: &QuestionsRequest, speaker: &Speaker) -> Result<(), Failure> {
    let content = load(request.content.as_deref())?;
    let unexpected = |error: &dyn std::error::Error| Failure::Unexpected(error.to_string());
    let bytes = match request.format() {
        Format::Pdf => {
            worksheet(&content, speaker.language(), request.paper).map_err(|error| unexpected(&error))?
        }
        // The bank is written as these two only: the arguments refuse the others.
        Format::Json | Format::Docx | Format::Csv | Format::Xlsx | Format::Ics => {
            questions_json(&content, speaker.language()).map_err(|error| unexpected(&error))?
        }
    };
    match &request.output {
        None => write(&bytes),
        Some(path) => write_whole(path, &bytes).map_err(|error| Failure::Refused(vec![error.into()])),
    }
}
