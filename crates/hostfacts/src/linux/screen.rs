//! When does the screen lock?
//!
//! Looks at: the settings of GNOME, Cinnamon or MATE, whichever runs, and KDE's file. They hold for the account and the
//! session in which Vigie runs.
//! Cannot see: desktops that lock by another program; settings without a session, as in a terminal of a server.

use vigie_checks::snapshot::ScreenSettings;
use vigie_checks::{Seen, Snapshot};

use super::desktop::{
    CINNAMON_LOCK, CINNAMON_SESSION, GNOME_LOCK, GNOME_SESSION, MATE_LOCK, MATE_SESSION, Schema, print,
    setting,
};
use super::home::HomePath;
use super::{linux, machine};
use crate::group::Group;
use crate::parse::ini;
use crate::read::{clean, inside, text};

pub(super) const GROUP: Group = Group {
    name: "screen",
    place: "gsettings, ~/.config/kscreenlockerrc",
    facts: &[
        "lock_enabled",
        "lock_delay",
        "idle_delay",
        "idle_activation",
        "kde_autolock",
        "kde_timeout",
        "kde_lock_on_resume",
    ],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let desktop = machine::desktop();
    let names: Vec<&str> = desktop
        .value()
        .map(|it| it.split(':').collect())
        .unwrap_or_default();
    let runs = |wanted: &[&str]| names.iter().any(|it| wanted.contains(it));
    let facts = linux(snapshot);
    facts.gnome = screen(&GNOME_LOCK, &GNOME_SESSION, runs(&["gnome"]));
    facts.cinnamon = screen(
        &CINNAMON_LOCK,
        &CINNAMON_SESSION,
        runs(&["x-cinnamon", "cinnamon"]),
    );
    facts.mate = screen(&MATE_LOCK, &MATE_SESSION, runs(&["mate"]));
    facts.kde_autolock = kde("Autolock");
    facts.kde_timeout = kde("Timeout");
    facts.kde_lock_on_resume = kde("LockOnResume");
}

/// Only the desktop that runs is asked: the others would answer with their factory settings.
fn screen(lock: &Schema, session: &Schema, runs: bool) -> ScreenSettings {
    let print = |schema: &Schema| {
        if runs {
            print(schema)
        } else {
            Seen::unsupported(schema.name)
        }
    };
    let (locks, sessions) = (print(lock), print(session));
    ScreenSettings {
        lock_enabled: setting(lock, &locks, "lock-enabled"),
        lock_delay: setting(lock, &locks, "lock-delay"),
        idle_delay: setting(session, &sessions, "idle-delay"),
        idle_activation: setting(lock, &locks, "idle-activation-enabled"),
    }
}

/// A setting of KDE: the account's, else the system's.
fn kde(key: &str) -> Seen<String> {
    const FILE: &str = "kscreenlockerrc";
    let own = HomePath::config(FILE).map(|it| it.seen(kde_value(text(&it.path), key)));
    match own {
        Some(Seen::Absent { from }) => match kde_value(text("/etc/xdg/kscreenlockerrc"), key) {
            Seen::Absent { .. } => Seen::Absent { from },
            system => system,
        },
        Some(own) => own,
        None => Seen::unsupported("~/.config/kscreenlockerrc"),
    }
}

fn kde_value(file: Seen<String>, key: &str) -> Seen<String> {
    // An administrator's setting that cannot be changed carries a mark.
    let fixed = format!("{key}[$i]");
    let value = |text: &str| {
        let value = ini::value(text, "Daemon", key);
        value.or_else(|| ini::value(text, "Daemon", &fixed)).map(clean)
    };
    inside(file.map(|it| value(&it)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kde_values_may_be_fixed_by_an_administrator() {
        let file = |text: &str| Seen::known(text.to_owned(), "file");
        let value = |text, key| kde_value(file(text), key).value().cloned();
        assert_eq!(
            value("[Daemon]\nAutolock=false\nTimeout=10\n", "Timeout").as_deref(),
            Some("10")
        );
        assert_eq!(
            value("[Daemon]\nTimeout[$i]=3\n", "Timeout").as_deref(),
            Some("3")
        );
        assert_eq!(value("[Greeter]\nTimeout=3\n", "Timeout"), None);
    }
}
