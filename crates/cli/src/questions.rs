//! `vigie questions`: the question bank, with its words.

use vigie_app::{questions_json, write_whole};

use crate::args::QuestionsRequest;
use crate::say::{Failure, Speaker, load, write};

pub(crate) fn run(request: &QuestionsRequest, speaker: &Speaker) -> Result<(), Failure> {
    let content = load(request.content.as_deref())?;
    let bytes = questions_json(&content, speaker.language())
        .map_err(|error| Failure::Unexpected(error.to_string()))?;
    match &request.output {
        None => write(&bytes),
        Some(path) => write_whole(path, &bytes).map_err(|error| Failure::Refused(vec![error.into()])),
    }
}
