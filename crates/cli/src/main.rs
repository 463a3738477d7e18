//! `vigie`: the command line. It parses, calls `app`, and says what happened; it decides nothing.

mod args;
mod computer;
mod content;
mod content_sheet;
mod dossier;
mod options;
mod passphrase;
mod plan;
mod questions;
mod say;

use std::process::ExitCode;

use args::{Command, Usage};
use say::{Failure, Speaker};

fn main() -> ExitCode {
    let words: Vec<std::ffi::OsString> = std::env::args_os().skip(1).collect();
    let language = match args::language(&words, std::env::var_os("VIGIE_LANG")) {
        Ok(language) => language,
        Err(usage) => return Speaker::new(vigie_app::Language::default()).finish(Err(usage.into())),
    };
    let speaker = Speaker::new(language);
    let outcome = args::parse(words)
        .map_err(Failure::from)
        .and_then(|command| run(command, &speaker));
    speaker.finish(outcome)
}

fn run(command: Command, speaker: &Speaker) -> Result<(), Failure> {
    match command {
        Command::Help => say::print(&speaker.text("cli-help", &[])),
        Command::Version => speaker.version(),
        Command::Plan(request) => plan::run(&request, speaker),
        Command::Questions(request) => questions::run(&request, speaker),
        Command::Check(request) => computer::check(&request, speaker),
        Command::Facts(output) => computer::facts(&output, speaker),
        Command::Content(command) => content::run(&command, speaker),
        Command::Dossier(request) => dossier::run(&request, speaker),
    }
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}
