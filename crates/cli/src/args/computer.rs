//! `vigie check` and `vigie facts`: the commands about one computer.

use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::{Command, Usage, usage};

/// `vigie check`.
#[derive(Debug, Default)]
pub(crate) struct ComputerRequest {
    /// A recorded snapshot; this computer where there is none.
    pub(crate) facts: Option<PathBuf>,
    /// Where to write; standard output where there is none.
    pub(crate) output: Option<PathBuf>,
    /// How to write it.
    pub(crate) format: FindingsFormat,
    /// The pack that links checks to practices.
    pub(crate) content: Option<PathBuf>,
    /// The day against which ends of support are judged, as typed.
    pub(crate) date: Option<String>,
}

/// What findings are written as.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FindingsFormat {
    /// For a person.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// Reads what follows `vigie check`.
pub(super) fn check(parser: &mut Parser) -> Result<Command, Usage> {
    let mut request = ComputerRequest::default();
    let mut format = None;
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Arg::Long("lang") => {
                parser.value().map_err(usage)?;
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Long("facts") => request.facts = Some(parser.value().map_err(usage)?.into()),
            Arg::Long("content") => request.content = Some(parser.value().map_err(usage)?.into()),
            Arg::Short('o') | Arg::Long("output") => {
                request.output = Some(parser.value().map_err(usage)?.into());
            }
            Arg::Long("date") => {
                request.date = Some(parser.value().map_err(usage)?.to_string_lossy().into_owned());
            }
            Arg::Long("format") => {
                let value = parser.value().map_err(usage)?;
                format = Some(match value.to_str() {
                    Some("text") => FindingsFormat::Text,
                    Some("json") => FindingsFormat::Json,
                    _ => return Err(Usage::bad_value("--format", &value, "text, json")),
                });
            }
            other => return Err(unexpected(other)),
        }
    }
    let by_name = request
        .output
        .as_ref()
        .and_then(|it| it.extension())
        .is_some_and(|it| it == "json");
    let by_name = if by_name {
        FindingsFormat::Json
    } else {
        FindingsFormat::Text
    };
    request.format = format.unwrap_or(by_name);
    Ok(Command::Check(request))
}

/// Reads what follows `vigie facts`.
pub(super) fn facts(parser: &mut Parser) -> Result<Command, Usage> {
    let mut output = None;
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Arg::Long("lang") => {
                parser.value().map_err(usage)?;
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Short('o') | Arg::Long("output") => output = Some(parser.value().map_err(usage)?.into()),
            other => return Err(unexpected(other)),
        }
    }
    output
        .map(Command::Facts)
        .ok_or_else(|| Usage::new("facts-need-output", ""))
}

fn unexpected(argument: Arg<'_>) -> Usage {
    match argument {
        Arg::Short(letter) => Usage::new("unknown-option", format!("-{letter}")),
        Arg::Long(name) => Usage::new("unknown-option", format!("--{name}")),
        Arg::Value(value) => Usage::new("unexpected", value),
    }
}
