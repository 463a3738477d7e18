//! `vigie dossier import`: what a file would bring, then brought.

use vigie_app::dossiers::{Dossiers, now};
use vigie_app::portable::{
    Arrived, Arriving, Destination, Incoming, Preview, SamePlace, arrive, preview, take_in,
};
use vigie_app::{Value, assessment::Track};

use super::{Desk, count, date};
use crate::args::{ImportDossier, Target};
use crate::say::{Failure, print};

pub(super) fn run(desk: &mut Desk<'_>, request: &ImportDossier) -> Result<(), Failure> {
    // The file first: a bad one must not make a data file.
    let incoming = match arrive(&request.file).map_err(Failure::Refused)? {
        Arrived::Open(incoming) => *incoming,
        Arrived::Closed(closed) => {
            let passphrase = desk
                .passphrases
                .existing("cli-passphrase-file", desk.descriptors.file)?;
            closed.open(&passphrase).map_err(Failure::Refused)?
        }
    };
    let mut dossiers = desk.open()?;
    let into = match &request.target {
        Some(Target::Into(begins)) => {
            let dossier = desk.find(&mut dossiers, begins)?;
            desk.unseal(&mut dossiers, &dossier)?;
            Some(dossier.id)
        }
        Some(Target::New) | None => None,
    };
    let destination = into.as_deref().map_or(Destination::New, Destination::Existing);
    let shown = looked_at(desk, &incoming, &mut dossiers, destination)?;
    let mut lines = said(desk, &shown);
    if request.preview {
        lines.push(desk.speaker.text("cli-import-nothing-changed", &[]));
        return print(&lines.join("\n"));
    }
    // Here already, and nobody said whether it goes in or beside.
    if let (None, Some(same)) = (&request.target, &shown.same) {
        print(&lines.join("\n"))?;
        let args = [
            ("name", Value::Text(&same.name)),
            ("id", Value::Text(same.id.as_str())),
        ];
        let key = match same.place {
            SamePlace::Open | SamePlace::Closed => "cli-import-new-or-into",
            SamePlace::InBin => "cli-import-in-bin",
        };
        return Err(Failure::Told(desk.speaker.text(key, &args)));
    }
    let taken = take_in(&incoming, desk.content.pack(), &mut dossiers, destination, now())
        .map_err(|error| desk.failed(&error))?;
    lines.push(match &taken {
        None => desk.speaker.text("cli-import-nothing-new", &[]),
        Some(dossier) => {
            let args = [
                ("name", Value::Text(&dossier.profile.name)),
                ("id", Value::Text(dossier.id.as_str())),
            ];
            desk.speaker.text("cli-import-done", &args)
        }
    });
    print(&lines.join("\n"))
}

fn looked_at(
    desk: &Desk<'_>,
    incoming: &Incoming,
    dossiers: &mut Dossiers,
    destination: Destination<'_>,
) -> Result<Preview, Failure> {
    preview(incoming, desk.content.pack(), dossiers, destination).map_err(|error| desk.failed(&error))
}

fn said(desk: &Desk<'_>, preview: &Preview) -> Vec<String> {
    let words = desk.words();
    let head = [
        ("name", Value::Text(&preview.name)),
        ("people", Value::Count(usize::from(preview.people))),
    ];
    let mut lines = vec![words.text("cli-import-business", &head)];
    lines.extend(preview.assessments.iter().map(|it| assessment(desk, it)));
    if preview.decisions > 0 {
        let args = [("count", Value::Count(preview.decisions))];
        lines.push(words.text("cli-import-decisions", &args));
    }
    lines.extend(preview.not_taken.iter().map(|it| format!("- {}", it.say(words))));
    lines
}

fn assessment(desk: &Desk<'_>, it: &Arriving) -> String {
    let words = desk.words();
    let date = date(words, it.started_at);
    let content = format!("{} {}", it.content.id, it.content.version);
    let args = [
        ("number", Value::Count(count(it.number))),
        ("date", Value::Text(&date)),
        ("answers", Value::Count(it.answers)),
        ("notes", Value::Count(it.notes)),
        ("findings", Value::Count(it.findings)),
        ("content", Value::Text(&content)),
    ];
    let mut line = words.text("cli-import-assessment", &args);
    line.push(' ');
    line.push_str(&words.text(
        match it.track {
            Track::Essential => "cli-import-track-essential",
            Track::Complete => "cli-import-track-complete",
        },
        &[],
    ));
    if !it.same_content {
        line.push(' ');
        line.push_str(&words.text("cli-import-other-content", &args));
    }
    line
}
