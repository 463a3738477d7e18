//! `vigie check`: what one computer shows. `vigie facts`: what was read of it, for somebody else to judge.

use std::path::Path;

use vigie_app::checks::{Checked, Facts, findings_json, findings_text};
use vigie_app::{Value, write_whole};

use crate::args::{ComputerRequest, FindingsFormat};
use crate::plan::date;
use crate::say::{Failure, Speaker, load, print, write};

pub(crate) fn check(request: &ComputerRequest, speaker: &Speaker) -> Result<(), Failure> {
    let content = load(request.content.as_deref())?;
    let today = date(request.date.as_deref())?;
    let facts = match &request.facts {
        Some(path) => Facts::read(path).map_err(Failure::Refused)?,
        None => of_this_computer()?,
    };
    let checked: Checked = facts.judged(today);
    let bytes = match request.format {
        FindingsFormat::Text => findings_text(&content, &checked, speaker.language()).into_bytes(),
        FindingsFormat::Json => findings_json(&content, &checked, speaker.language())
            .map_err(|error| Failure::Unexpected(error.to_string()))?,
    };
    match &request.output {
        None => write(&bytes),
        Some(path) => save(path, &bytes),
    }
}

pub(crate) fn facts(output: &Path, speaker: &Speaker) -> Result<(), Failure> {
    let facts = of_this_computer()?;
    save(output, facts.scrubbed().as_bytes())?;
    let path = output.display().to_string();
    print(&speaker.text("checks-facts-saved", &[("path", Value::Text(&path))]))
}

/// The facts of this computer.
pub(crate) fn of_this_computer() -> Result<Facts, Failure> {
    Facts::of_this_computer().map_err(|error| Failure::Unexpected(error.to_string()))
}

fn save(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    write_whole(path, bytes).map_err(|error| Failure::Refused(vec![error.into()]))
}
