//! `vigie plan`: its options.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Parser;
use vigie_app::{Format, Paper, Variant};

use super::{Usage, usage};

/// `vigie plan`.
#[derive(Debug, Default)]
pub(crate) struct PlanRequest {
    pub(crate) answers: Vec<PathBuf>,
    pub(crate) output: Option<PathBuf>,
    pub(crate) format: Option<Format>,
    pub(crate) content: Option<PathBuf>,
    pub(crate) date: Option<String>,
    pub(crate) paper: Paper,
    pub(crate) variant: Variant,
    /// Both languages in one file.
    pub(crate) both: bool,
    pub(crate) consultant: Option<String>,
    pub(crate) logo: Option<PathBuf>,
    /// Earlier answers of the same business, and their day.
    pub(crate) since: Option<PathBuf>,
    pub(crate) since_date: Option<String>,
    pub(crate) password: Option<PasswordFrom>,
    /// Whose facts the plan is compared with; nobody's by default.
    pub(crate) computer: Option<Computer>,
}

/// A computer of the business.
#[derive(Debug)]
pub(crate) enum Computer {
    This,
    Recorded(PathBuf),
}

/// Where the password of the PDF is read; never an argument, which other programs can see.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PasswordFrom {
    Prompt,
    Descriptor(u32),
}

impl PlanRequest {
    /// Whether it has an option of that name, besides those that it shares with other commands.
    pub(super) fn takes(name: &str) -> bool {
        let own = [
            "format",
            "variant",
            "consultant",
            "logo",
            "since",
            "since-date",
            "date",
            "facts",
            "check-this-computer",
            "password-prompt",
            "password-fd",
        ];
        own.contains(&name)
    }

    /// Takes one of its own options with its value.
    pub(super) fn take(&mut self, name: &str, parser: &mut Parser) -> Result<(), Usage> {
        let mut value = || parser.value().map_err(usage);
        match name {
            "format" => {
                let found = value()?;
                let format = found.to_str().and_then(Format::parse);
                let known = "pdf, docx, xlsx, csv, ics, json";
                self.format = Some(format.ok_or_else(|| Usage::bad_value("--format", &found, known))?);
            }
            "variant" => {
                let found = value()?;
                let variant = found.to_str().and_then(Variant::parse);
                let known = "full, summary, card, it-provider, incident";
                self.variant = variant.ok_or_else(|| Usage::bad_value("--variant", &found, known))?;
            }
            "consultant" => self.consultant = Some(text(value()?)?),
            "logo" => self.logo = Some(value()?.into()),
            "since" => self.since = Some(value()?.into()),
            "since-date" => self.since_date = Some(value()?.to_string_lossy().into_owned()),
            "date" => self.date = Some(value()?.to_string_lossy().into_owned()),
            "facts" => self.computer = Some(Computer::Recorded(value()?.into())),
            "check-this-computer" => self.computer = Some(Computer::This),
            "password-prompt" => self.password = Some(PasswordFrom::Prompt),
            "password-fd" => {
                let found = value()?;
                let number = found.to_str().and_then(|it| it.parse().ok());
                let number = number.ok_or_else(|| Usage::bad_value("--password-fd", &found, "0, 3, 4 .."))?;
                self.password = Some(PasswordFrom::Descriptor(number));
            }
            _ => return Err(Usage::new("unknown-option", name)),
        }
        Ok(())
    }

    /// Refuses what cannot go together.
    pub(super) fn checked(self, both: bool) -> Result<Self, Usage> {
        if self.answers.is_empty() {
            return Err(Usage::new("no-answers", ""));
        }
        if self.since_date.is_some() && self.since.is_none() {
            return Err(Usage::new("since-date-alone", ""));
        }
        Ok(Self { both, ..self })
    }
}

fn text(value: OsString) -> Result<String, Usage> {
    value
        .into_string()
        .map_err(|value| Usage::new("unexpected", value))
}
