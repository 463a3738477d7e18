//! `vigie dossier ...`: the dossiers of a data file.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::{Arg, Parser};

use super::{Command, Usage, usage};

/// A command about dossiers, and what all of them take.
#[derive(Debug)]
pub(crate) struct DossierRequest {
    pub(crate) verb: DossierVerb,
    /// The folder of the data file; the usual one where there is none.
    pub(crate) data: Option<PathBuf>,
    /// The content pack's folder; Vigie's own pack where there is none.
    pub(crate) content: Option<PathBuf>,
    pub(crate) descriptors: Descriptors,
}

/// Where passphrases are read from, where they are not asked for.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Descriptors {
    /// Of the file that is written or read.
    pub(crate) file: Option<u32>,
    /// Of the data file.
    pub(crate) data: Option<u32>,
    /// Of a dossier that has its own.
    pub(crate) own: Option<u32>,
}

/// What to do.
#[derive(Debug)]
pub(crate) enum DossierVerb {
    List,
    Export(ExportDossier),
    Import(ImportDossier),
    Erase(EraseDossier),
    Check,
}

/// `vigie dossier export`.
#[derive(Debug, Default)]
pub(crate) struct ExportDossier {
    /// Which dossier: its identifier, or how it begins.
    pub(crate) id: String,
    pub(crate) output: PathBuf,
    /// Written without a passphrase.
    pub(crate) clear: bool,
}

/// `vigie dossier import`.
#[derive(Debug, Default)]
pub(crate) struct ImportDossier {
    pub(crate) file: PathBuf,
    pub(crate) target: Option<Target>,
    /// Only shown.
    pub(crate) preview: bool,
}

/// Where a file goes.
#[derive(Debug)]
pub(crate) enum Target {
    New,
    Into(String),
}

/// `vigie dossier erase`.
#[derive(Debug, Default)]
pub(crate) struct EraseDossier {
    pub(crate) id: String,
}

/// Options as they were typed, before it is known which verb takes them.
#[derive(Default)]
struct Typed {
    verb: Option<OsString>,
    value: Option<OsString>,
    output: Option<PathBuf>,
    data: Option<PathBuf>,
    content: Option<PathBuf>,
    into: Option<String>,
    clear: bool,
    as_new: bool,
    preview: bool,
    yes: bool,
    descriptors: Descriptors,
    /// Options with the verbs that take them.
    seen: Vec<(&'static str, &'static [&'static str])>,
}

/// Reads what follows `vigie dossier`.
pub(super) fn parse(parser: &mut Parser) -> Result<Command, Usage> {
    let mut typed = Typed::default();
    while let Some(argument) = parser.next().map_err(usage)? {
        match argument {
            Arg::Long("lang") => {
                parser.value().map_err(usage)?;
            }
            Arg::Long("help") | Arg::Short('h') => return Ok(Command::Help),
            Arg::Short('o') | Arg::Long("output") => {
                typed.output = Some(parser.value().map_err(usage)?.into());
                typed.seen.push(("--output", &["export"]));
            }
            Arg::Long("data") => typed.data = Some(parser.value().map_err(usage)?.into()),
            Arg::Long("content") => typed.content = Some(parser.value().map_err(usage)?.into()),
            Arg::Long("clear") => {
                typed.clear = true;
                typed.seen.push(("--clear", &["export"]));
            }
            Arg::Long("as-new") => {
                typed.as_new = true;
                typed.seen.push(("--as-new", &["import"]));
            }
            Arg::Long("into") => {
                typed.into = Some(parser.value().map_err(usage)?.to_string_lossy().into_owned());
                typed.seen.push(("--into", &["import"]));
            }
            Arg::Long("preview") => {
                typed.preview = true;
                typed.seen.push(("--preview", &["import"]));
            }
            Arg::Long("yes") => {
                typed.yes = true;
                typed.seen.push(("--yes", &["erase"]));
            }
            Arg::Long("passphrase-fd") => {
                typed.descriptors.file = Some(descriptor("--passphrase-fd", parser)?);
                typed.seen.push(("--passphrase-fd", &["export", "import"]));
            }
            Arg::Long("data-passphrase-fd") => {
                typed.descriptors.data = Some(descriptor("--data-passphrase-fd", parser)?);
            }
            Arg::Long("own-passphrase-fd") => {
                typed.descriptors.own = Some(descriptor("--own-passphrase-fd", parser)?);
                typed.seen.push(("--own-passphrase-fd", &["export", "import"]));
            }
            Arg::Value(value) if typed.verb.is_none() => typed.verb = Some(value),
            Arg::Value(value) if typed.value.is_none() => typed.value = Some(value),
            Arg::Value(value) => return Err(Usage::new("unexpected", value)),
            Arg::Short(letter) => return Err(Usage::new("unknown-option", format!("-{letter}"))),
            Arg::Long(name) => return Err(Usage::new("unknown-option", format!("--{name}"))),
        }
    }
    typed.request().map(Command::Dossier)
}

fn descriptor(option: &'static str, parser: &mut Parser) -> Result<u32, Usage> {
    let value = parser.value().map_err(usage)?;
    let number = value.to_str().and_then(|it| it.parse().ok());
    number.ok_or_else(|| Usage::bad_value(option, &value, "0, 3, 4.."))
}

impl Typed {
    fn request(mut self) -> Result<DossierRequest, Usage> {
        let Some(verb) = self.verb.take() else {
            return Err(Usage::new("no-command", ""));
        };
        let name = verb.to_str().unwrap_or_default();
        if let Some((option, _)) = self.seen.iter().find(|(_, verbs)| !verbs.contains(&name)) {
            return Err(Usage::new("unknown-option", option));
        }
        let verb = match name {
            "list" => DossierVerb::List,
            "export" => DossierVerb::Export(ExportDossier {
                id: self.id()?,
                output: self
                    .output
                    .take()
                    .ok_or_else(|| Usage::new("export-needs-output", ""))?,
                clear: self.clear,
            }),
            "import" => DossierVerb::Import(self.import()?),
            "erase" => {
                let id = self.id()?;
                if !self.yes {
                    return Err(Usage::new("erase-needs-yes", id));
                }
                DossierVerb::Erase(EraseDossier { id })
            }
            "check" => DossierVerb::Check,
            _ => return Err(Usage::new("unknown-command", &verb)),
        };
        if let Some(value) = self.value {
            return Err(Usage::new("unexpected", value));
        }
        Ok(DossierRequest {
            verb,
            data: self.data,
            content: self.content,
            descriptors: self.descriptors,
        })
    }

    fn id(&mut self) -> Result<String, Usage> {
        let value = self.value.take().ok_or_else(|| Usage::new("no-dossier", ""))?;
        Ok(value.to_string_lossy().into_owned())
    }

    fn import(&mut self) -> Result<ImportDossier, Usage> {
        let target = match (self.as_new, self.into.take()) {
            (true, Some(_)) => return Err(Usage::new("new-or-into", "")),
            (true, None) => Some(Target::New),
            (false, into) => into.map(Target::Into),
        };
        Ok(ImportDossier {
            file: self.value.take().ok_or_else(|| Usage::new("no-file", ""))?.into(),
            target,
            preview: self.preview,
        })
    }
}
