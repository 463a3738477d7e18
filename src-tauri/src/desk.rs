//! The one managed state: content, policy and dossiers, or why there are none.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use vigie_app::checks::Checked;
use vigie_app::dossiers::{Dossier, DossierError, Dossiers, OpenError, StoreError, assessed, now};
use vigie_app::{Assessed, Content, ContentError, Language, clock, product_words};

use crate::failure::Failure;
use crate::log::Log;
use crate::places::Places;
use crate::policy::{English, Policy};
use crate::views::LanguageCode;

/// What the window stands on. While something cannot be opened, every command tries again and says why not.
pub(crate) struct Shell {
    content: Result<Content, Failure>,
    open: OnceLock<Open>,
    checked: Mutex<Option<LastCheck>>,
    log: Log,
    places: Places,
}

/// What this computer showed the last time, and the dossier it was asked for. It is in memory only.
struct LastCheck {
    dossier: String,
    checked: Checked,
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
    checked: &'a Mutex<Option<LastCheck>>,
    log: &'a Log,
}

impl Shell {
    /// Reads the content; the policy and the data file wait for the first command.
    pub(crate) fn new(places: Places) -> Self {
        let log = Log::new(places.data.join("vigie.log"));
        Self {
            content: Content::builtin().map_err(broken_content),
            open: OnceLock::new(),
            checked: Mutex::new(None),
            log,
            places,
        }
    }

    /// What commands work with, or why they cannot.
    pub(crate) fn desk(&self) -> Result<Desk<'_>, Failure> {
        let open = match self.open.get() {
            Some(open) => open,
            None => {
                let opened = open(&self.places, &self.log)?;
                self.open.get_or_init(|| opened)
            }
        };
        Ok(Desk {
            content: self.content.as_ref().map_err(Clone::clone)?,
            policy: &open.policy,
            places: &self.places,
            dossiers: &open.dossiers,
            checked: &self.checked,
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

    /// Remembers what this computer showed, until the window is closed or it is checked for another dossier.
    pub(crate) fn set_checked(&self, dossier: &str, checked: Checked) {
        *self.last_check() = Some(LastCheck {
            dossier: dossier.to_owned(),
            checked,
        });
    }

    /// What this computer showed when it was last checked for that dossier.
    pub(crate) fn checked(&self, dossier: &str) -> Option<Checked> {
        let last = self.last_check();
        let last = last.as_ref().filter(|it| it.dossier == dossier)?;
        Some(last.checked.clone())
    }

    fn last_check(&self) -> MutexGuard<'_, Option<LastCheck>> {
        self.checked.lock().unwrap_or_else(PoisonError::into_inner)
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
        OpenError::Held => Failure::StoreLocked { file: file_name },
        OpenError::NotVigie | OpenError::Protected | OpenError::WrongPassphrase | OpenError::Missing => {
            Failure::StoreUnreadable { file: file_name }
        }
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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::places::PolicyPlace;

    #[test]
    fn what_could_not_be_opened_opens_once_it_can() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let policy = PolicyPlace::Usual(folder.path().join("policy.toml"));
        let shell = Shell::new(Places {
            data: folder.path().to_path_buf(),
            policy,
        });
        let file = folder.path().join("vigie.db");
        fs::write(&file, "a letter").expect("written");
        let failure = shell.desk().err();
        assert_eq!(
            failure,
            Some(Failure::StoreUnreadable {
                file: file.display().to_string()
            })
        );
        assert!(
            shell.texts(Language::Fr).contains("error-store-unreadable ="),
            "there are words for it"
        );
        fs::remove_file(&file).expect("removed");
        assert!(shell.desk().is_ok());
    }

    #[test]
    fn english_is_refused_where_it_is_off() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let policy = folder.path().join("policy.toml");
        fs::write(&policy, "english = \"off\"").expect("written");
        let shell = Shell::new(Places {
            data: folder.path().to_path_buf(),
            policy: PolicyPlace::Named(policy),
        });
        let desk = shell.desk().expect("open");
        assert_eq!(desk.language(LanguageCode::En), Err(Failure::EnglishOff));
        assert_eq!(desk.language(LanguageCode::Fr), Ok(Language::Fr));
    }
}
