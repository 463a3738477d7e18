//! What the command line says, in the language asked for.

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use vigie_app::{Content, ContentError, Language, Messages, Reason, Refusal, Value};

use crate::args::Usage;

/// The most refusals that are listed: the first ones are the ones to mend.
const MOST_LISTED: usize = 8;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Wrong usage: exit status 2.
    Usage(Usage),
    /// The input was refused: exit status 1.
    Refused(Vec<Refusal>),
    /// What was looked at has mistakes, and standard output says which: exit status 1.
    Mistaken,
    /// A sentence that says why, whole: exit status 1.
    Told(String),
    /// Something that should not happen: exit status 1.
    Unexpected(String),
    /// Standard output was closed by the reader, who has seen enough.
    OutputClosed,
}

/// Says messages in one language.
pub(crate) struct Speaker {
    language: Language,
    messages: Option<Messages>,
}

impl Speaker {
    pub(crate) fn new(language: Language) -> Self {
        let messages = Messages::new(language, &vigie_app::product_words(language)).ok();
        Self { language, messages }
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    pub(crate) fn messages(&self) -> Option<&Messages> {
        self.messages.as_ref()
    }

    pub(crate) fn text(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.messages
            .as_ref()
            .map_or_else(|| key.to_owned(), |it| it.text(key, args))
    }

    pub(crate) fn version(&self) -> Result<(), Failure> {
        let content = load(None)?;
        let info = &content.pack().info;
        let pack = format!("{} {}", info.id, info.version);
        let args = [
            ("version", Value::Text(env!("CARGO_PKG_VERSION"))),
            ("content", Value::Text(&pack)),
        ];
        print(&self.text("cli-version", &args))
    }

    /// Says on standard error why nothing was done, and gives the exit status.
    pub(crate) fn finish(&self, outcome: Result<(), Failure>) -> ExitCode {
        let (lines, status) = match outcome {
            Ok(()) | Err(Failure::OutputClosed) => return ExitCode::SUCCESS,
            Err(Failure::Mistaken) => return ExitCode::FAILURE,
            Err(Failure::Usage(usage)) => (self.usage(&usage), 2),
            Err(Failure::Refused(refusals)) => (self.refusals(&refusals), 1),
            Err(Failure::Told(sentence)) => (vec![sentence], 1),
            Err(Failure::Unexpected(detail)) => (
                vec![self.text("cli-unexpected-failure", &[("detail", Value::Text(&detail))])],
                1,
            ),
        };
        let mut errors = io::stderr().lock();
        for line in lines {
            // Nobody is left to tell if standard error is closed; the status still says it.
            if writeln!(errors, "vigie: {line}").is_err() {
                break;
            }
        }
        ExitCode::from(status)
    }

    fn usage(&self, usage: &Usage) -> Vec<String> {
        let args = [
            ("found", Value::Text(&usage.found)),
            ("option", Value::Text(usage.option)),
            ("known", Value::Text(usage.known)),
        ];
        vec![
            self.text(&format!("cli-{}", usage.code), &args),
            self.text("cli-usage", &[]),
        ]
    }

    fn refusals(&self, refusals: &[Refusal]) -> Vec<String> {
        let say = |it: &Refusal| match &self.messages {
            Some(messages) => it.say(messages),
            None => format!("{it:?}"),
        };
        let mut lines: Vec<String> = refusals.iter().take(MOST_LISTED).map(say).collect();
        if let Some(more @ 1..) = refusals.len().checked_sub(MOST_LISTED) {
            lines.push(self.text("input-more", &[("count", Value::Count(more))]));
        }
        lines.push(self.text("input-nothing-written", &[]));
        lines
    }
}

/// Loads the content: a folder's, or Vigie's own.
pub(crate) fn load(folder: Option<&Path>) -> Result<Content, Failure> {
    let loaded = folder.map_or_else(Content::builtin, Content::load);
    loaded.map_err(|error: ContentError| Failure::Refused(error.refusals(folder)))
}

/// Prints a text on standard output, with a line end.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    write(format!("{text}\n").as_bytes())
}

/// Writes bytes on standard output.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    let mut output = io::stdout().lock();
    output
        .write_all(bytes)
        .and_then(|()| output.flush())
        .map_err(|error| match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::OutputClosed,
            _ => Failure::Refused(vec![Reason::new("output-other").with("detail", error).into()]),
        })
}
