//! Which products of a list of names run on this computer, or are installed on it.

use super::{Evidence, Facts, Look, Reason, Seen, Value};
use crate::tables::{NameEntry, NameList};

/// Products of one list, as their names are shown; each once, in the order of the list.
pub(super) struct Products {
    pub(super) running: Vec<String>,
    pub(super) installed: Vec<String>,
}

impl Products {
    /// Those that run, then those that are only installed.
    pub(super) fn all(&self) -> Vec<String> {
        let only_installed = self.installed.iter().filter(|it| !self.running.contains(it));
        self.running.iter().chain(only_installed).cloned().collect()
    }
}

impl Facts<'_> {
    /// Looks a list up among running processes and installed programs.
    pub(super) fn products(&self, list: &NameList) -> Products {
        let processes = self.seen.processes.value().into_iter().flatten();
        let programs = self.seen.programs.value().into_iter().flatten();
        Products {
            running: shown(
                list,
                processes.filter_map(|it| list.process(it, self.seen.platform)),
            ),
            installed: shown(list, programs.filter_map(|it| list.program(it))),
        }
    }

    /// The two lines of evidence about what was looked up: names that matched, and no other.
    pub(super) fn products_evidence(&self, found: &Products) -> impl Iterator<Item = Evidence> + use<> {
        let running = matched(
            "check-evidence-products-running",
            &self.seen.processes,
            &found.running,
        );
        let installed = matched(
            "check-evidence-products-installed",
            &self.seen.programs,
            &found.installed,
        );
        running.into_iter().chain(installed)
    }
}

/// Names of entries, each once, in the order of the list.
pub(super) fn shown<'a>(list: &NameList, found: impl Iterator<Item = &'a NameEntry>) -> Vec<String> {
    let ids: Vec<&str> = found.map(|it| it.id.as_str()).collect();
    let entries = list.entries.iter().filter(|it| ids.contains(&it.id.as_str()));
    entries.map(|it| it.name.clone()).collect()
}

/// A line of evidence about a list of names: those that matched, or that none is there.
pub(super) fn matched<T>(label: &'static str, fact: &Seen<T>, names: &[String]) -> Option<Evidence> {
    super::conclusion::line(label, fact, |_| match names {
        [] => Value::Absent,
        names => Value::Names(names.to_vec()),
    })
}

/// Why a fact is not known, where its absence is no answer either.
pub(super) fn missing<T>(fact: &Seen<T>) -> Option<Reason> {
    match fact.look() {
        Look::Known(_) => None,
        Look::Absent => Some(Reason::Unrecognised),
        Look::Unread(why) => Some(why.into()),
    }
}

/// A count as a number in a sentence.
pub(super) fn count(items: usize) -> i64 {
    i64::try_from(items).unwrap_or(i64::MAX)
}
