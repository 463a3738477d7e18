//! `vigie content ...`: the commands of those who look after a content pack.

mod sheet;

use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::{Command, Usage, usage};

pub(crate) use sheet::{ExportRequest, ImportRequest, PackFormat};

/// A command about a content pack.
#[derive(Debug)]
pub(crate) enum ContentCommand {
    Check(CheckRequest),
    Mapping(MappingRequest),
    Export(ExportRequest),
    Import(ImportRequest),
}

/// `vigie content check`.
#[derive(Debug, Default)]
pub(crate) struct CheckRequest {
    /// The pack's folder; Vigie's own pack where there is none.
    pub(crate) folder: Option<PathBuf>,
    /// Whether to name what a person should verify before a release.
    pub(crate) release: bool,
}

/// `vigie content mapping`.
#[derive(Debug, Default)]
pub(crate) struct MappingRequest {
    /// The pack's folder; Vigie's own pack where there is none.
    pub(crate) folder: Option<PathBuf>,
    /// Where to write; standard output where there is none.
    pub(crate) output: Option<PathBuf>,
}

/// Reads what follows `vigie content`.
pub(super) fn parse(parser: &mut Parser) -> Result<Command, Usage> {
    let mut command: Option<ContentCommand> = None;
    while let Some(argument) = parser.next().map_err(usage)? {
        match (argument, &mut command) {
            (Arg::Long("lang"), _) => {
                parser.value().map_err(usage)?;
            }
            (Arg::Long("help") | Arg::Short('h'), _) => return Ok(Command::Help),
            (Arg::Value(name), None) => {
                command = Some(match name.to_str() {
                    Some("check") => ContentCommand::Check(CheckRequest::default()),
                    Some("mapping") => ContentCommand::Mapping(MappingRequest::default()),
                    Some("export") => ContentCommand::Export(ExportRequest::default()),
                    Some("import") => ContentCommand::Import(ImportRequest::default()),
                    _ => return Err(Usage::new("unknown-command", name)),
                });
            }
            (
                Arg::Value(path),
                Some(
                    ContentCommand::Check(CheckRequest { folder, .. })
                    | ContentCommand::Mapping(MappingRequest { folder, .. })
                    | ContentCommand::Export(ExportRequest { folder, .. })
                    | ContentCommand::Import(ImportRequest { workbook: folder, .. }),
                ),
            ) if folder.is_none() => *folder = Some(path.into()),
            (Arg::Long("release"), Some(ContentCommand::Check(check))) => check.release = true,
            (
                Arg::Short('o') | Arg::Long("output"),
                Some(
                    ContentCommand::Mapping(MappingRequest { output, .. })
                    | ContentCommand::Export(ExportRequest { output, .. })
                    | ContentCommand::Import(ImportRequest { output, .. }),
                ),
            ) => *output = Some(parser.value().map_err(usage)?.into()),
            (Arg::Long("format"), Some(ContentCommand::Export(export))) => {
                export.format = Some(PackFormat::parse(&parser.value().map_err(usage)?)?);
            }
            (Arg::Long("content"), Some(ContentCommand::Import(import))) => {
                import.content = Some(parser.value().map_err(usage)?.into());
            }
            (Arg::Value(value), Some(_)) => return Err(Usage::new("unexpected", value)),
            (Arg::Short(letter), _) => return Err(Usage::new("unknown-option", format!("-{letter}"))),
            (Arg::Long(name), _) => return Err(Usage::new("unknown-option", format!("--{name}"))),
        }
    }
    command
        .map(Command::Content)
        .ok_or_else(|| Usage::new("no-command", ""))
}
