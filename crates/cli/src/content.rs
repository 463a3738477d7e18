//! `vigie content ...`: for those who look after a content pack.

use std::path::Path;

use vigie_app::{
    Checked, Content, ContentError, Doubt, Messages, Refusal, Subject, ToVerify, Value, check_content, clock,
    mapping, write_whole,
};

use crate::args::{CheckRequest, ContentCommand, MappingRequest};
use crate::content_sheet;
use crate::say::{Failure, Speaker, load, print, write};

pub(crate) fn run(command: &ContentCommand, speaker: &Speaker) -> Result<(), Failure> {
    match command {
        ContentCommand::Check(request) => check(request, speaker),
        ContentCommand::Mapping(request) => map(request, speaker),
        ContentCommand::Export(request) => content_sheet::export(request, speaker),
        ContentCommand::Import(request) => content_sheet::import(request, speaker),
    }
}

/// Every mistake on standard output, as a linter does, or how much was checked.
fn check(request: &CheckRequest, speaker: &Speaker) -> Result<(), Failure> {
    let folder = request.folder.as_deref();
    let checked =
        check_content(folder).map_err(|error: ContentError| Failure::Refused(error.refusals(folder)))?;
    let mut lines = Vec::new();
    if request.release {
        lines.extend(release(&checked, folder, speaker));
    }
    if checked.mistakes.is_empty() {
        let args = [
            ("questions", checked.questions),
            ("sources", checked.sources),
            ("words", checked.texts),
        ]
        .map(|(name, count)| (name, count.to_string()));
        let args = args.each_ref().map(|(name, count)| (*name, Value::Text(count)));
        lines.insert(0, speaker.text("cli-content-checked", &args));
        return print(&lines.join("\n"));
    }
    let mistakes = checked.mistakes.iter();
    let mut said: Vec<String> = mistakes
        .filter_map(|it: &Refusal| Some(it.say(speaker.messages()?)))
        .collect();
    let count = [("count", Value::Count(checked.mistakes.len()))];
    said.push(speaker.text("cli-content-mistakes", &count));
    said.append(&mut lines);
    print(&said.join("\n"))?;
    Err(Failure::Mistaken)
}

/// What a person should verify: a list for that person, and no failure.
fn release(checked: &Checked, folder: Option<&Path>, speaker: &Speaker) -> Vec<String> {
    // Names are the pack's own, where its words can be read.
    let content = folder.map_or_else(Content::builtin, Content::load).ok();
    let Some(words) = content
        .as_ref()
        .map(|it| it.messages(speaker.language()))
        .or(speaker.messages())
    else {
        return Vec::new();
    };
    let mut lines = vec![String::new(), speaker.text("cli-release-title", &[])];
    if let Some(date) = checked.review_by.filter(|it| *it < clock::today()) {
        let date = words.date(date);
        lines.push(speaker.text("cli-release-overdue", &[("date", Value::Text(&date))]));
    }
    lines.extend(
        checked
            .to_verify
            .iter()
            .map(|it| format!("- {}", one_to_verify(it, words))),
    );
    let count = [("count", Value::Count(checked.to_verify.len()))];
    lines.push(speaker.text("cli-release-count", &count));
    lines
}

fn one_to_verify(fact: &ToVerify, words: &Messages) -> String {
    let (key, id, name) = match &fact.subject {
        Subject::Contact(id) => (
            "cli-release-contact",
            id,
            words.text(&format!("contact-{id}"), &[]),
        ),
        Subject::Duty { id, act, section } => {
            let args = [("section", Value::Text(section)), ("act", Value::Text(act))];
            ("cli-release-duty", id, words.text("duty-citation", &args))
        }
        Subject::Statement(id) => {
            let title = words.attribute(&format!("statement-{id}"), "title", &[]);
            ("cli-release-statement", id, title.unwrap_or_default())
        }
        Subject::Source(id) => ("cli-release-source", id, words.text(&format!("source-{id}"), &[])),
    };
    let doubt = match fact.doubt {
        Doubt::Secondary => words.text("cli-release-secondary", &[]),
        Doubt::NotVerified => words.text("cli-release-not-verified", &[]),
    };
    let (date, addresses) = (words.date(fact.on), fact.addresses.join(" "));
    let args = [
        ("id", Value::Text(id)),
        ("name", Value::Text(&name)),
        ("doubt", Value::Text(&doubt)),
        ("date", Value::Text(&date)),
        ("addresses", Value::Text(&addresses)),
    ];
    words.text(key, &args).trim_end().to_owned()
}

/// The mapping table of a pack.
fn map(request: &MappingRequest, speaker: &Speaker) -> Result<(), Failure> {
    let content = load(request.folder.as_deref())?;
    let table = mapping(&content, speaker.language());
    match &request.output {
        None => write(table.as_bytes()),
        Some(path) => {
            write_whole(path, table.as_bytes()).map_err(|error| Failure::Refused(vec![error.into()]))
        }
    }
}
