//! `vigie content ...`: for those who look after a content pack.

use vigie_app::{Content, ContentError, Messages, Value};

use crate::args::{CheckRequest, ContentCommand};
use crate::say::{Failure, Speaker, print};

pub(crate) fn run(command: &ContentCommand, speaker: &Speaker) -> Result<(), Failure> {
    match command {
        ContentCommand::Check(request) => check(request, speaker),
    }
}

/// Every mistake on standard output, as a linter does, or how much was checked.
fn check(request: &CheckRequest, speaker: &Speaker) -> Result<(), Failure> {
    let folder = request.folder.as_deref();
    let loaded = folder.map_or_else(Content::builtin, Content::load);
    let content = match loaded {
        Ok(content) => content,
        Err(error @ ContentError::Read(_)) => return Err(Failure::Refused(error.refusals(folder))),
        Err(error @ ContentError::Broken(_)) => {
            let refusals = error.refusals(folder);
            let say = |messages: &Messages| refusals.iter().map(|it| it.say(messages) + "\n").collect();
            let lines: String = speaker.messages().map(say).unwrap_or_default();
            let count = [("count", Value::Count(refusals.len()))];
            print(&format!(
                "{lines}{}",
                speaker.text("cli-content-mistakes", &count)
            ))?;
            return Err(Failure::Mistaken);
        }
    };
    let counts = [
        content.pack().practices.len(),
        content.pack().sources.len(),
        content.word_count(),
    ];
    let [questions, sources, words] = counts.map(|it| it.to_string());
    let args = [
        ("questions", Value::Text(&questions)),
        ("sources", Value::Text(&sources)),
        ("words", Value::Text(&words)),
    ];
    print(&speaker.text("cli-content-checked", &args))
}
