//! The one managed state: content, policy and dossiers, or why there are none.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use vigie_app::dossiers::{Dossier, DossierError, Dossiers, OpenError, StoreError, assessed, now};
use vigie_app::{Assessed, Content, ContentError, Language, clock, product_words};

use crate::failure::Failure;
use crate::log::Log;
use crate::places::Places;
use crate::policy::{English, Policy};
use crate::views::LanguageCode;

/// What the window stands on. When something cannot be opened, every command says why.
pub(crate) struct Shell {
    content: Result<Content, Failure>,
    open: Result<Open, Failure>,
    log: Log,
    places: Places,
}

/// The data file and the policy, both read.
struct Open {
    dossiers: Mutex<Dossiers>,
    policy: Policy,
}

/// Everything a command works with.
pub(crate) struct Desk<'a> {
    pub(crate) content: &'a Content,
    pub(crate) policy: &'a Policy,
    pub(crate) places: &'a Places,
    dossiers: &'a Mutex<Dossiers>,
    log: &'a Log,
}

impl Shell {
    /// Reads the policy, the content and the data file.
    pub(crate) fn open(places: Places) -> Self {
        let log = Log::new(places.data.join("vigie.log"));
        let content = Content::builtin().map_err(broken_content);
        let open = open(&places, &log);
        Self {
            content,
            open,
            log,
            places,
        }
    }

    /// What commands work with, or why they cannot.
    pub(crate) fn desk(&self) -> Result<Desk<'_>, Failure> {
        let open = self.open.as_ref().map_err(Clone::clone)?;
        Ok(Desk {
            content: self.content.as_ref().map_err(Clone::clone)?,
            policy: &open.policy,
            places: &self.places,
            dossiers: &open.dossiers,
            log: &self.log,
        })
    }

    /// Every text of a language: there are words even for what went wrong.
    pub(crate) fn texts(&self, language: Language) -> String {
        match &self.content {
            Ok(content) => content.fluent(language).to_owned(),
            Err(_) => product_words(language)
                .iter()
                .map(|(_, text)| format!("{text}\n"))
                .collect(),
        }
    }
}

fn open(places: &Places, log: &Log) -> Result<Open, Failure> {
    let policy = Policy::read(&places.policy)?;
    let file = places.data_file();
    let dossiers = Dossiers::open(&file).map_err(|error| cannot_open(error, &file, log))?;
    Ok(Open {
        dossiers: Mutex::new(dossiers),
        policy,
    })
}

impl Desk<'_> {
    /// The dossiers, for one verb.
    pub(crate) fn dossiers(&self) -> MutexGuard<'_, Dossiers> {
        // A verb that panicked left its transaction undone: the store is as it was.
        self.dossiers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The failure that the window shows for an error of a verb.
    pub(crate) fn failure(&self, error: DossierError) -> Failure {
        match Failure::of(error, &self.places.data_file()) {
            Ok(failure) => failure,
            Err(error) => self.unexpected(&error),
        }
    }

    /// The failure for an error that no user can act on; the log has its causes.
    pub(crate) fn unexpected(&self, error: &dyn std::error::Error) -> Failure {
        self.log.unexpected(error, now())
    }

    /// A dossier with its plan of today.
    pub(crate) fn assessed(&self, id: &str) -> Result<(Dossier, Assessed), Failure> {
        let dossier = self.dossiers().get(id).map_err(|error| self.failure(error))?;
        let assessed =
            assessed(self.content, &dossier, clock::today()).map_err(|error| self.failure(error))?;
        Ok((dossier, assessed))
    }

    /// The language asked for, unless the distributor switched it off.
    pub(crate) fn language(&self, code: LanguageCode) -> Result<Language, Failure> {
        match (code, &self.policy.english) {
            (LanguageCode::Fr, _) => Ok(Language::Fr),
            (LanguageCode::En, English::On | English::OnWithNotice(_)) => Ok(Language::En),
            (LanguageCode::En, English::Off) => Err(Failure::EnglishOff),
        }
    }
}

fn broken_content(error: ContentError) -> Failure {
    let detail = match &error {
        ContentError::Read(error) => error.to_string(),
        ContentError::Broken(problems) => problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n"),
    };
    Failure::ContentBroken { detail }
}

fn cannot_open(error: OpenError, file: &Path, log: &Log) -> Failure {
    let file_name = file.display().to_string();
    match error {
        OpenError::Folder { .. } => Failure::StoreNoFolder { file: file_name },
        OpenError::NotVigie => Failure::StoreUnreadable { file: file_name },
        OpenError::TooNew { found, known } => Failure::StoreTooNew {
            file: file_name,
            found,
            known,
        },
        OpenError::Unusable(StoreError::NoSuchDossier) => Failure::DossierNotFound,
        OpenError::Unusable(error) => match Failure::of(DossierError::Store(error), file) {
            Ok(failure) => failure,
            Err(error) => log.unexpected(&error, now()),
        },
    }
}
