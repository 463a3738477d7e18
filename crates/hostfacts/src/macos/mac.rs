//! Where the facts of a Mac are read: its files, its programs, the home folder of the account.
//!
//! Every group reads through it, so that a made folder with recorded answers stands for a Mac in tests.

use std::env;

use sysinfo::Product;
use vigie_checks::{Day, Seen};

use crate::parse::macos::plist::{self, Node};
use crate::read;
use crate::run::{self, Output, Program};

/// The most that is read of one property list.
const LONGEST: u64 = 1 << 20;

/// A Mac, or the folder that stands for one.
pub(super) struct Mac<'a> {
    /// Stands before every path; empty on a Mac.
    pub(super) root: String,
    /// The home folder of the account.
    pub(super) home: Option<String>,
    /// The name of the account, as folders bear it.
    pub(super) user: Option<String>,
    /// The identifier of the hardware, as files for this computer alone bear it.
    pub(super) hardware: Option<String>,
    /// Starts a program of the table.
    pub(super) run: &'a dyn Fn(Program) -> Seen<Output>,
}

impl Mac<'static> {
    /// The computer on which this program runs.
    pub(super) fn live() -> Self {
        let home = env::home_dir().and_then(|it| it.into_os_string().into_string().ok());
        Self {
            root: String::new(),
            home: home
                .map(|it| it.trim_end_matches('/').to_owned())
                .filter(|it| it.starts_with('/')),
            user: env::var("USER").ok().filter(|it| is_name(it)),
            hardware: Product::uuid().ok().filter(|it| is_name(it)),
            run: &run::run,
        }
    }
}

/// Whether a text is the name of one file, and no way to others.
fn is_name(text: &str) -> bool {
    !text.is_empty() && !text.starts_with('.') && !text.contains('/')
}

impl Mac<'_> {
    /// A property list. A path may begin with `~/`.
    pub(super) fn plist(&self, path: &str) -> Seen<Node> {
        self.plist_shown(path, path)
    }

    /// A property list whose path names a person or the hardware: shown as another path.
    pub(super) fn plist_shown(&self, path: &str, shown: &str) -> Seen<Node> {
        match self.read(path, shown, |it| read::bytes_up_to(it, LONGEST)) {
            Seen::Known { value, from } => match plist::read(&value) {
                Ok(node) => Seen::known(node, from),
                Err(why) => Seen::failed(from, why),
            },
            unread => read::inside(unread.map(|_| None)),
        }
    }

    /// The beginning of a text.
    pub(super) fn text(&self, path: &str) -> Seen<String> {
        self.read(path, path, read::text)
    }

    /// The day on which a file was last changed.
    pub(super) fn day(&self, path: &str) -> Seen<Day> {
        self.read(path, path, read::day)
    }

    /// What a folder holds.
    pub(super) fn names(&self, path: &str) -> Seen<Vec<String>> {
        self.read(path, path, read::names)
    }

    /// What a folder holds; one that is not there, or is closed, holds nothing.
    pub(super) fn list(&self, path: &str) -> Vec<String> {
        self.names(path).value().cloned().unwrap_or_default()
    }

    /// The answer of a program.
    pub(super) fn run(&self, program: Program) -> Seen<Output> {
        (self.run)(program)
    }

    fn read<T>(&self, path: &str, shown: &str, read: impl Fn(&str) -> Seen<T>) -> Seen<T> {
        let from = shown.to_owned();
        let place = match path.strip_prefix("~/") {
            None => Some(path.to_owned()),
            Some(below) => self.home.as_ref().map(|home| format!("{home}/{below}")),
        };
        let Some(place) = place else {
            return Seen::unsupported(from);
        };
        match read(&format!("{}{place}", self.root)) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_way_to_other_files() {
        assert!(is_name("julie") && is_name("0A1B2C3D-0000-1000-8000-00264AABCDEF"));
        for text in ["", ".", "..", "../julie", "/julie", "a/b"] {
            assert!(!is_name(text), "{text}");
        }
    }
}
