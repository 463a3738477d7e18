//! The one managed state: content, policy and dossiers, or why there are none.

mod keeping;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use parking_lot::{MappedMutexGuard, Mutex, MutexGuard};
use vigie_app::assessment::PracticeId;
use vigie_app::checks::Checked;
use vigie_app::dossiers::{Dossier, DossierError, Dossiers, OpenError, StoreError, now, with_done};
use vigie_app::vault::{Locked, Opened, open};
use vigie_app::{Assessed, Content, ContentError, Language, Messages, clock, product_words};

pub(crate) use self::keeping::Arrival;
use crate::failure::Failure;
use crate::log::Log;
use crate::places::Places;
use crate::policy::{English, Policy};
use crate::views::LanguageCode;

/// What the window stands on. While something cannot be opened, every command tries again and says why not.
pub(crate) struct Shell {
    content: Result<Content, Failure>,
    policy: OnceLock<Policy>,
    vault: Mutex<Vault>,
    checked: Mutex<Option<LastCheck>>,
    arrival: Mutex<Option<Arrival>>,
    log: Log,
    places: Places,
}

/// The data file, as far as it is open.
#[expect(
    clippy::large_enum_variant,
    reason = "there is one, for as long as the window is open"
)]
pub(crate) enum Vault {
    /// Not opened yet, or it could not be.
    Closed,
    /// It asks for its passphrase.
    Locked(Locked),
    /// Open.
    Open(Dossiers),
}

/// What this computer showed the last time, and the dossier it was asked for. It is in memory only.
struct LastCheck {
    dossier: String,
    checked: Checked,
}

/// A plan of today, by the answers alone and with what was done since.
pub(crate) struct FollowedPlan {
    /// By the answers alone.
    pub(crate) as_answered: Assessed,
    /// What is done counts as in place, and is no action of it.
    pub(crate) with_done: Assessed,
    /// What is done and counts.
    pub(crate) done: BTreeSet<PracticeId>,
}

/// Everything a command works with.
pub(crate) struct Desk<'a> {
    pub(crate) content: &'a Content,
    pub(crate) policy: &'a Policy,
    pub(crate) places: &'a Places,
    vault: &'a Mutex<Vault>,
    checked: &'a Mutex<Option<LastCheck>>,
    arrival: &'a Mutex<Option<Arrival>>,
    log: &'a Log,
}

impl Shell {
    /// Reads the content; the policy and the data file wait for the first command.
    pub(crate) fn new(places: Places) -> Self {
        let log = Log::new(places.data.join("vigie.log"));
        Self {
            content: Content::builtin().map_err(broken_content),
            policy: OnceLock::new(),
            vault: Mutex::new(Vault::Closed),
            checked: Mutex::new(None),
            arrival: Mutex::new(None),
            log,
            places,
        }
    }

    /// What commands work with, or why they cannot: above all, that the data file is locked.
    pub(crate) fn desk(&self) -> Result<Desk<'_>, Failure> {
        let policy = self.policy()?;
        if let Vault::Locked(_) = *self.vault()? {
            return Err(Failure::Locked);
        }
        Ok(Desk {
            content: self.content.as_ref().map_err(Clone::clone)?,
            policy,
            places: &self.places,
            vault: &self.vault,
            checked: &self.checked,
            arrival: &self.arrival,
            log: &self.log,
        })
    }

    /// The data file, opened now if it was not: open, or asking for its passphrase.
    pub(crate) fn vault(&self) -> Result<MutexGuard<'_, Vault>, Failure> {
        let mut vault = self.vault.lock();
        if let Vault::Closed = *vault {
            let file = self.places.data_file();
            *vault = match open(&file).map_err(|error| self.cannot_open(error))? {
                Opened::Open(dossiers) => Vault::Open(dossiers),
                // What the system remembers is tried once; where it does not serve, the passphrase is asked for.
                Opened::Locked(locked) => match recalled(&locked) {
                    Some(dossiers) => Vault::Open(dossiers),
                    None => Vault::Locked(locked),
                },
            };
        }
        Ok(vault)
    }

    /// The distributor's policy.
    pub(crate) fn policy(&self) -> Result<&Policy, Failure> {
        if let Some(policy) = self.policy.get() {
            return Ok(policy);
        }
        let policy = Policy::read(&self.places.policy)?;
        Ok(self.policy.get_or_init(|| policy))
    }

    /// Where everything lies.
    pub(crate) fn places(&self) -> &Places {
        &self.places
    }

    /// The language asked for, unless the distributor switched it off; French where the policy cannot be read.
    pub(crate) fn language(&self, code: LanguageCode) -> Result<Language, Failure> {
        match self.policy() {
            Ok(policy) => offered(policy, code),
            Err(_) => Ok(Language::Fr),
        }
    }

    /// The words of a language, for what the system shows around the page.
    pub(crate) fn messages(&self, language: Language) -> Result<&Messages, Failure> {
        let content = self.content.as_ref().map_err(Clone::clone)?;
        Ok(content.messages(language))
    }

    /// The failure for an error that no user can act on; the log has its causes.
    pub(crate) fn unexpected(&self, error: &dyn std::error::Error) -> Failure {
        self.log.unexpected(error, now())
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

fn recalled(locked: &Locked) -> Option<Dossiers> {
    let passphrase = locked.recall().ok().flatten()?;
    locked.unlock(&passphrase).ok()
}

impl Vault {
    fn open(&mut self) -> Option<&mut Dossiers> {
        match self {
            Self::Open(dossiers) => Some(dossiers),
            Self::Closed | Self::Locked(_) => None,
        }
    }
}

impl Desk<'_> {
    /// The dossiers, for one verb; refused when the data file was locked meanwhile.
    pub(crate) fn dossiers(&self) -> Result<MappedMutexGuard<'_, Dossiers>, Failure> {
        MutexGuard::try_map(self.vault.lock(), Vault::open).map_err(|_| Failure::Locked)
    }

    /// Remembers what this computer showed, until the window is closed or it is checked for another dossier.
    pub(crate) fn set_checked(&self, dossier: &str, checked: Checked) {
        *self.checked.lock() = Some(LastCheck {
            dossier: dossier.to_owned(),
            checked,
        });
    }

    /// What this computer showed when it was last checked for that dossier.
    pub(crate) fn checked(&self, dossier: &str) -> Option<Checked> {
        let last = self.checked.lock();
        let last = last.as_ref().filter(|it| it.dossier == dossier)?;
        Some(last.checked.clone())
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

    /// Where the log is written.
    pub(crate) fn log_file(&self) -> &Path {
        self.log.file()
    }

    /// A dossier with its plan of today.
    pub(crate) fn assessed(&self, id: &str) -> Result<(Dossier, Assessed), Failure> {
        let assessed = self.dossiers()?.assessed(self.content, id, clock::today());
        assessed.map_err(|error| self.failure(error))
    }

    /// A dossier with its plan of today, in which what is done since the answers counts as in place.
    pub(crate) fn followed(&self, id: &str) -> Result<FollowedPlan, Failure> {
        let (dossier, as_answered) = self.assessed(id)?;
        Ok(match with_done(self.content.pack(), &dossier) {
            None => FollowedPlan {
                with_done: as_answered.clone(),
                as_answered,
                done: BTreeSet::new(),
            },
            Some(it) => FollowedPlan {
                with_done: Assessed {
                    input: it.input,
                    plan: it.plan,
                    ..as_answered.clone()
                },
                as_answered,
                done: it.done,
            },
        })
    }

    /// The language asked for, unless the distributor switched it off.
    pub(crate) fn language(&self, code: LanguageCode) -> Result<Language, Failure> {
        offered(self.policy, code)
    }
}

/// The language asked for, unless the distributor switched it off.
fn offered(policy: &Policy, code: LanguageCode) -> Result<Language, Failure> {
    match (code, &policy.english) {
        (LanguageCode::Fr, _) => Ok(Language::Fr),
        (LanguageCode::En, English::On | English::OnWithNotice(_)) => Ok(Language::En),
        (LanguageCode::En, English::Off) => Err(Failure::EnglishOff),
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
        OpenError::NotVigie => Failure::StoreUnreadable { file: file_name },
        OpenError::Protected => Failure::Locked,
        OpenError::WrongPassphrase => Failure::WrongPassphrase,
        OpenError::Missing => Failure::StoreMissing { file: file_name },
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
