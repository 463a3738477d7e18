//! What was typed, as a command.

mod computer;
mod content;
mod dossier;
mod plan;

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use lexopt::{Arg, Parser};
use vigie_app::{Format, Language, Paper};

pub(crate) use computer::{ComputerRequest, FindingsFormat};
pub(crate) use content::{
    CheckRequest, ContentCommand, ExportRequest, ImportRequest, MappingRequest, PackFormat,
};
pub(crate) use dossier::{
    Descriptors, DossierRequest, DossierVerb, EraseDossier, ExportDossier, ImportDossier, Target,
};
pub(crate) use plan::{Computer, PasswordFrom, PlanRequest};

/// A command to run.
#[derive(Debug)]
pub(crate) enum Command {
    Help,
    Version,
    Plan(PlanRequest),
    Questions(QuestionsRequest),
    Content(ContentCommand),
    Dossier(DossierRequest),
    Check(ComputerRequest),
    Facts(PathBuf),
}

/// `vigie questions`.
#[derive(Debug, Default)]
pub(crate) struct QuestionsRequest {
    pub(crate) output: Option<PathBuf>,
    pub(crate) format: Option<Format>,
    pub(crate) paper: Paper,
    pub(crate) content: Option<PathBuf>,
}

impl QuestionsRequest {
    /// What the question bank is written as.
    const FORMATS: [Format; 2] = [Format::Json, Format::Pdf];

    /// The format asked for, or that of the file's name, or JSON.
    pub(crate) fn format(&self) -> Format {
        let ending = self.output.as_ref().and_then(|it| it.extension());
        let named = ending.and_then(|it| Format::parse(&it.to_string_lossy()));
        self.format
            .or(named.filter(|it| Self::FORMATS.contains(it)))
            .unwrap_or(Format::Json)
    }
}

/// What is wrong with what was typed: the message `cli-<code>` and what fills it.
#[derive(Debug)]
pub(crate) struct Usage {
    pub(crate) code: &'static str,
    pub(crate) found: String,
    pub(crate) option: &'static str,
    pub(crate) known: &'static str,
}

impl Usage {
    pub(crate) fn new(code: &'static str, found: impl AsRef<OsStr>) -> Self {
        let found = found.as_ref().to_string_lossy();
        let found = found.chars().filter(|it| !it.is_control()).take(80).collect();
        Self {
            code,
            found,
            option: "",
            known: "",
        }
    }

    fn bad_value(option: &'static str, found: &OsStr, known: &'static str) -> Self {
        Self {
            option,
            known,
            ..Self::new("bad-value", found)
        }
    }
}

/// The language of every message, even of one about wrong usage: the last `--lang`, else the variable, else French.
pub(crate) fn language(words: &[OsString], variable: Option<OsString>) -> Result<Language, Usage> {
    let mut chosen = variable.filter(|it| !it.is_empty());
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if word == "--lang" {
            chosen = Some(
                words
                    .next()
                    .ok_or_else(|| Usage::new("missing-value", "--lang"))?
                    .clone(),
            );
        } else if let Some(value) = word.to_str().and_then(|it| it.strip_prefix("--lang=")) {
            chosen = Some(value.into());
        }
    }
    match chosen {
        None => Ok(Language::default()),
        // Only a plan is written in both; what is said on the way is said in French.
        Some(text) if text == "both" => Ok(Language::default()),
        Some(text) => text
            .to_str()
            .and_then(Language::parse)
            .ok_or_else(|| Usage::new("bad-language", &text)),
    }
}

/// Whether the last `--lang` asks for both languages.
fn asks_both(words: &[OsString]) -> bool {
    let named = words.iter().zip(words.iter().skip(1));
    let apart = named
        .filter(|(name, _)| *name == "--lang")
        .map(|(_, value)| value == "both");
    let joined = words
        .iter()
        .filter_map(|it| Some(it.to_str()?.strip_prefix("--lang=")? == "both"));
    apart.chain(joined).last().unwrap_or(false)
}

/// Reads a command and its options.
pub(crate) fn parse(words: Vec<OsString>) -> Result<Command, Usage> {
    let both = asks_both(&words);
    let mut parser = Parser::from_args(words);
    let mut command: Option<Command> = None;
    while let Some(argument) = parser.next().map_err(usage)? {
        match (argument, &mut command) {
            (Arg::Long("lang"), _) => {
                parser.value().map_err(usage)?;
            }
            (Arg::Long("help") | Arg::Short('h'), _) => return Ok(Command::Help),
            (Arg::Long("version") | Arg::Short('V'), _) => return Ok(Command::Version),
            (Arg::Value(name), None) => {
                command = Some(match name.to_str() {
                    Some("plan") => Command::Plan(PlanRequest::default()),
                    Some("questions") => Command::Questions(QuestionsRequest::default()),
                    Some("check") => return computer::check(&mut parser),
                    Some("facts") => return computer::facts(&mut parser),
                    Some("content") => return content::parse(&mut parser),
                    Some("dossier") => return dossier::parse(&mut parser),
                    Some("help") => return Ok(Command::Help),
                    _ => return Err(Usage::new("unknown-command", name)),
                });
            }
            (Arg::Value(path), Some(Command::Plan(plan))) => plan.answers.push(path.into()),
            (Arg::Long(name), Some(Command::Plan(plan))) if PlanRequest::takes(name) => {
                let name = name.to_owned();
                plan.take(&name, &mut parser)?;
            }
            (
                Arg::Short('o') | Arg::Long("output"),
                Some(
                    Command::Plan(PlanRequest { output, .. })
                    | Command::Questions(QuestionsRequest { output, .. }),
                ),
            ) => *output = Some(parser.value().map_err(usage)?.into()),
            (
                Arg::Long("content"),
                Some(
                    Command::Plan(PlanRequest { content, .. })
                    | Command::Questions(QuestionsRequest { content, .. }),
                ),
            ) => *content = Some(parser.value().map_err(usage)?.into()),
            (Arg::Long("format"), Some(Command::Questions(questions))) => {
                let value = parser.value().map_err(usage)?;
                let format = value.to_str().and_then(Format::parse);
                let format = format.filter(|it| QuestionsRequest::FORMATS.contains(it));
                questions.format =
                    Some(format.ok_or_else(|| Usage::bad_value("--format", &value, "json, pdf"))?);
            }
            (
                Arg::Long("paper"),
                Some(
                    Command::Plan(PlanRequest { paper, .. })
                    | Command::Questions(QuestionsRequest { paper, .. }),
                ),
            ) => {
                let value = parser.value().map_err(usage)?;
                *paper = match value.to_str() {
                    Some("letter") => Paper::Letter,
                    Some("a4") => Paper::A4,
                    _ => return Err(Usage::bad_value("--paper", &value, "letter, a4")),
                };
            }
            (Arg::Value(value), Some(_)) => return Err(Usage::new("unexpected", value)),
            (Arg::Short(letter), _) => return Err(Usage::new("unknown-option", format!("-{letter}"))),
            (Arg::Long(name), _) => return Err(Usage::new("unknown-option", format!("--{name}"))),
        }
    }
    match command {
        Some(Command::Plan(plan)) => plan.checked(both).map(Command::Plan),
        Some(_) if both => Err(Usage::new("both-for-plans", "")),
        Some(command) => Ok(command),
        None => Err(Usage::new("no-command", "")),
    }
}

fn usage(error: lexopt::Error) -> Usage {
    match error {
        lexopt::Error::MissingValue { option } => Usage::new("missing-value", option.unwrap_or_default()),
        lexopt::Error::UnexpectedOption(option) => Usage::new("unknown-option", option),
        lexopt::Error::UnexpectedArgument(value) | lexopt::Error::NonUnicodeValue(value) => {
            Usage::new("unexpected", value)
        }
        lexopt::Error::UnexpectedValue { option, .. } => Usage::new("unexpected", option),
        lexopt::Error::ParsingFailed { value, .. } => Usage::new("unexpected", value),
        lexopt::Error::Custom(error) => Usage::new("unexpected", error.to_string()),
    }
}
