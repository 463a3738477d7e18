//! The home folder of the account, whose name never gets into a snapshot.

use std::env;

use vigie_checks::Seen;

/// A path below the home folder, and how a snapshot writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HomePath {
    /// To open it.
    pub(super) path: String,
    /// With `~`.
    pub(super) shown: String,
}

impl HomePath {
    /// A path below the home folder; `None` when the account has none.
    pub(super) fn new(below: &str) -> Option<Self> {
        let home = env::home_dir()?.into_os_string().into_string().ok()?;
        let home = home.trim_end_matches('/');
        home.starts_with('/').then(|| Self {
            path: format!("{home}/{below}"),
            shown: format!("~/{below}"),
        })
    }

    /// A path below the folder of settings: `XDG_CONFIG_HOME`, `~/.config` as a rule.
    pub(super) fn config(below: &str) -> Option<Self> {
        let usual = Self::new(&format!(".config/{below}"));
        match env::var("XDG_CONFIG_HOME") {
            Ok(folder) if folder.starts_with('/') => Some(Self {
                path: format!("{folder}/{below}"),
                shown: format!("$XDG_CONFIG_HOME/{below}"),
            }),
            _ => usual,
        }
    }

    /// The same fact, read from the path as it is shown.
    pub(super) fn seen<T>(&self, fact: Seen<T>) -> Seen<T> {
        let from = self.shown.clone();
        match fact {
            Seen::Known { value, .. } => Seen::Known { value, from },
            Seen::Absent { .. } => Seen::Absent { from },
            Seen::Denied { .. } => Seen::Denied { from },
            Seen::Unsupported { .. } => Seen::Unsupported { from },
            Seen::Failed { why, .. } => Seen::Failed { from, why },
            Seen::TimedOut { .. } => Seen::TimedOut { from },
            Seen::NotAsked => Seen::NotAsked,
        }
    }
}
