//! `vigie dossier ...`: the dossiers of a data file.

mod import;

use std::path::{Path, PathBuf};

use vigie_app::dossiers::{DossierError, Dossiers, Moment, OpenError, StoreError, Summary};
use vigie_app::portable::{ExportError, export, export_clear};
use vigie_app::vault::{Look, Opened, cannot_open, look, not_saved, open};
use vigie_app::{Content, Messages, Value, clock, data_file, data_folder, write_whole};

use crate::args::{Descriptors, DossierRequest, DossierVerb, EraseDossier, ExportDossier};
use crate::passphrase::Source;
use crate::say::{Failure, Speaker, load, print};

pub(crate) fn run(request: &DossierRequest, speaker: &Speaker) -> Result<(), Failure> {
    let folder = request
        .data
        .clone()
        .unwrap_or_else(|| data_folder(&|name| std::env::var_os(name)));
    let path = data_file(&folder);
    let mut desk = Desk {
        speaker,
        content: load(request.content.as_deref())?,
        passphrases: Source::new(speaker),
        descriptors: request.descriptors,
        path,
    };
    match &request.verb {
        DossierVerb::List => list(&mut desk),
        DossierVerb::Export(request) => export_one(&mut desk, request),
        DossierVerb::Import(request) => import::run(&mut desk, request),
        DossierVerb::Erase(request) => erase(&mut desk, request),
        DossierVerb::Check => check(&mut desk),
    }
}

/// What every verb works with.
struct Desk<'a> {
    speaker: &'a Speaker,
    content: Content,
    passphrases: Source<'a>,
    descriptors: Descriptors,
    path: PathBuf,
}

impl Desk<'_> {
    fn words(&self) -> &Messages {
        self.content.messages(self.speaker.language())
    }

    /// Opens the data file; one that is not there is only made where something comes in.
    fn open(&mut self) -> Result<Dossiers, Failure> {
        match open(&self.path).map_err(|error| self.not_open(&error))? {
            Opened::Open(dossiers) => Ok(dossiers),
            Opened::Locked(locked) => {
                let passphrase = self
                    .passphrases
                    .existing("cli-passphrase-data", self.descriptors.data)?;
                locked.unlock(&passphrase).map_err(|error| {
                    let error = match error {
                        vigie_app::vault::UnlockError::WrongPassphrase => OpenError::WrongPassphrase,
                        vigie_app::vault::UnlockError::CannotOpen(error) => error,
                    };
                    self.not_open(&error)
                })
            }
        }
    }

    fn open_existing(&mut self) -> Result<Dossiers, Failure> {
        self.must_exist()?;
        self.open()
    }

    fn must_exist(&self) -> Result<(), Failure> {
        if self.path.exists() {
            return Ok(());
        }
        let file = self.path.display().to_string();
        Err(Failure::Told(
            self.speaker
                .text("cli-no-data-file", &[("file", Value::Text(&file))]),
        ))
    }

    /// The dossier that is named by its identifier, or by how it begins where that names one alone. One that has its own
    /// passphrase is opened with it.
    fn find(&mut self, dossiers: &mut Dossiers, begins: &str) -> Result<Summary, Failure> {
        let all = dossiers
            .summaries(self.content.pack())
            .map_err(|error| self.failed(&error))?;
        let mut found = all.into_iter().filter(|it| it.id.starts_with(begins));
        let told = |key| {
            let shown: String = begins.chars().filter(|it| !it.is_control()).take(40).collect();
            Failure::Told(self.speaker.text(key, &[("found", Value::Text(&shown))]))
        };
        match (found.next().filter(|_| !begins.is_empty()), found.next()) {
            (None, _) => Err(told("cli-dossier-unknown")),
            (Some(_), Some(_)) => Err(told("cli-dossier-several")),
            (Some(one), None) => Ok(one),
        }
    }

    /// Opens a dossier that has its own passphrase and is closed.
    fn unseal(&mut self, dossiers: &mut Dossiers, dossier: &Summary) -> Result<(), Failure> {
        if dossier.known.is_some() {
            return Ok(());
        }
        let own = self
            .passphrases
            .existing("cli-passphrase-own", self.descriptors.own)?;
        dossiers
            .open_sealed(&dossier.id, &own)
            .map_err(|error| match error {
                vigie_app::vault::UnlockError::WrongPassphrase => {
                    Failure::Told(self.speaker.text("cli-passphrase-own-wrong", &[]))
                }
                vigie_app::vault::UnlockError::CannotOpen(error) => self.not_open(&error),
            })
    }

    fn not_open(&self, error: &OpenError) -> Failure {
        Failure::Told(cannot_open(error, &self.path, self.words()))
    }

    fn failed(&self, error: &DossierError) -> Failure {
        match error {
            DossierError::Store(error) => Failure::Told(not_saved(error, &self.path, self.words())),
            other => Failure::Unexpected(other.to_string()),
        }
    }
}

fn list(desk: &mut Desk<'_>) -> Result<(), Failure> {
    let mut dossiers = desk.open_existing()?;
    let all = dossiers
        .summaries(desk.content.pack())
        .map_err(|error| desk.failed(&error))?;
    if all.is_empty() {
        return print(&desk.speaker.text("cli-dossier-none", &[]));
    }
    let lines: Vec<String> = all.iter().map(|it| line(desk, it)).collect();
    print(&lines.join("\n"))
}

fn line(desk: &Desk<'_>, dossier: &Summary) -> String {
    let words = desk.words();
    let mut args = vec![
        ("id", Value::Text(&dossier.id)),
        ("name", Value::Text(&dossier.name)),
    ];
    let Some(known) = &dossier.known else {
        return words.text("cli-dossier-closed", &args);
    };
    let date = date(words, known.last_assessment);
    args.extend([
        ("assessments", Value::Count(count(known.rounds))),
        ("date", Value::Text(&date)),
        ("answered", Value::Count(count(known.answered))),
        ("asked", Value::Count(count(known.asked))),
        ("actions", Value::Count(count(known.open_actions))),
    ]);
    words.text("cli-dossier-line", &args)
}

fn export_one(desk: &mut Desk<'_>, request: &ExportDossier) -> Result<(), Failure> {
    let mut dossiers = desk.open_existing()?;
    let dossier = desk.find(&mut dossiers, &request.id)?;
    desk.unseal(&mut dossiers, &dossier)?;
    let exported = if request.clear {
        export_clear(&mut dossiers, &dossier.id)
    } else {
        let passphrase = desk
            .passphrases
            .new_one("cli-passphrase-new", desk.descriptors.file)?;
        export(&mut dossiers, &dossier.id, &passphrase)
    };
    let bytes = exported.map_err(|error| match error {
        ExportError::Dossier(error) => desk.failed(&error),
        ExportError::TooLarge => Failure::Told(desk.speaker.text("cli-dossier-too-large", &[])),
        ExportError::Failed(detail) => Failure::Unexpected(detail),
    })?;
    write_whole(&request.output, &bytes).map_err(|error| Failure::Refused(vec![error.into()]))?;
    let key = if request.clear {
        "cli-dossier-exported-clear"
    } else {
        "cli-dossier-exported"
    };
    said(desk, key, &dossier.name, &request.output)
}

fn erase(desk: &mut Desk<'_>, request: &EraseDossier) -> Result<(), Failure> {
    let mut dossiers = desk.open_existing()?;
    let dossier = desk.find(&mut dossiers, &request.id)?;
    let renewed = dossiers.erase(&dossier.id).map_err(|error| desk.failed(&error))?;
    let args = [
        ("name", Value::Text(&dossier.name)),
        ("copies", Value::Count(renewed.erased)),
    ];
    print(&desk.speaker.text("cli-dossier-erased", &args))
}

/// Reads the whole data file without writing to it, and says what was found.
fn check(desk: &mut Desk<'_>) -> Result<(), Failure> {
    desk.must_exist()?;
    let mut looked = look(&desk.path, None);
    if matches!(looked, Err(OpenError::Protected)) {
        let passphrase = desk
            .passphrases
            .existing("cli-passphrase-data", desk.descriptors.data)?;
        looked = look(&desk.path, Some(&passphrase));
    }
    let look = looked.map_err(|error| match &error {
        OpenError::Unusable(StoreError::Damaged { what }) => {
            let file = desk.path.display().to_string();
            let args = [("file", Value::Text(&file)), ("what", Value::Text(what))];
            Failure::Told(desk.speaker.text("cli-check-damaged", &args))
        }
        _ => desk.not_open(&error),
    })?;
    print(&checked(desk.speaker, &desk.path, &look).join("\n"))
}

fn checked(speaker: &Speaker, path: &Path, look: &Look) -> Vec<String> {
    let file = path.display().to_string();
    let number = |number: u64| Value::Count(usize::try_from(number).unwrap_or(usize::MAX));
    let schema = look.schema.to_string();
    let args = [
        ("file", Value::Text(&file)),
        ("schema", Value::Text(&schema)),
        ("dossiers", number(look.dossiers)),
        ("assessments", number(look.assessments)),
        ("bin", number(look.in_bin)),
        ("sealed", number(look.sealed)),
    ];
    let mut keys = vec!["cli-check-whole", "cli-check-counts"];
    keys.push(if look.protected {
        "cli-check-protected"
    } else {
        "cli-check-clear"
    });
    if look.sealed > 0 {
        keys.push("cli-check-sealed");
    }
    if !look.rows_checked {
        keys.push("cli-check-older");
    }
    keys.into_iter().map(|key| speaker.text(key, &args)).collect()
}

fn said(desk: &Desk<'_>, key: &str, name: &str, path: &Path) -> Result<(), Failure> {
    let file = path.display().to_string();
    let args = [("name", Value::Text(name)), ("file", Value::Text(&file))];
    print(&desk.speaker.text(key, &args))
}

/// The day of a moment where this computer is, in words.
fn date(words: &Messages, moment: Moment) -> String {
    words.date(clock::day_of(moment.0))
}

fn count(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
