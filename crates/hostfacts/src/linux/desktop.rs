//! Settings of the desktop: screen lock, remote control, backup, updates.
//!
//! Looks at: `gsettings`, started once for each group of settings that is installed, and KDE's file. Both hold for the
//! account and the session in which Vigie runs.
//! Cannot see: desktops that lock by another program; settings without a session, as in a terminal of a server.

use vigie_checks::snapshot::ScreenSettings;
use vigie_checks::{Day, Seen, Snapshot};

use super::home::HomePath;
use super::{linux, machine};
use crate::group::Group;
use crate::parse::ini;
use crate::parse::linux::gsettings;
use crate::read::{clean, exists, inside, text};
use crate::run::{Output, Program, run, session_folder};

pub(super) const GROUP: Group = Group {
    name: "desktop",
    place: "gsettings, ~/.config/kscreenlockerrc",
    facts: &[
        "lock_enabled",
        "lock_delay",
        "idle_delay",
        "idle_activation",
        "kde_autolock",
        "kde_timeout",
        "kde_lock_on_resume",
        "gnome_rdp",
        "gnome_vnc",
        "gnome_software_download",
        "deja_dup_last",
    ],
    read,
};

/// A group of settings: what it is called, and the program that prints it.
struct Schema {
    name: &'static str,
    program: Program,
}

macro_rules! schemas {
    ($($constant:ident = $name:literal;)*) => {
        $(const $constant: Schema = Schema {
            name: $name,
            program: Program {
                path: "/usr/bin/gsettings",
                arguments: &["list-recursively", $name],
            },
        };)*
        /// Every program that is started here.
        pub(super) const PROGRAMS: &[Program] = &[$($constant.program),*];
    };
}

schemas! {
    GNOME_LOCK = "org.gnome.desktop.screensaver";
    GNOME_SESSION = "org.gnome.desktop.session";
    CINNAMON_LOCK = "org.cinnamon.desktop.screensaver";
    CINNAMON_SESSION = "org.cinnamon.desktop.session";
    MATE_LOCK = "org.mate.screensaver";
    MATE_SESSION = "org.mate.session";
    RDP = "org.gnome.desktop.remote-desktop.rdp";
    VNC = "org.gnome.desktop.remote-desktop.vnc";
    SOFTWARE = "org.gnome.software";
    DEJA_DUP = "org.gnome.DejaDup";
}

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
    facts.gnome_rdp = setting(&RDP, &print(&RDP), "enable");
    facts.gnome_vnc = setting(&VNC, &print(&VNC), "enable");
    facts.updates.gnome_software_download = setting(&SOFTWARE, &print(&SOFTWARE), "download-updates");
    facts.deja_dup_last =
        inside(setting(&DEJA_DUP, &print(&DEJA_DUP), "last-backup").map(|it| last_backup(&it)));
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

/// What `gsettings` prints of a group of settings. Absent when it is not installed; unsupported outside a session, where
/// `gsettings` would make files of its own.
fn print(schema: &Schema) -> Seen<Output> {
    let file = format!("/usr/share/glib-2.0/schemas/{}", gsettings::file_of(schema.name));
    match exists(&file) {
        Seen::Known { value: true, .. } if session_folder().is_some() => run(schema.program),
        Seen::Known { value: true, .. } => Seen::unsupported("XDG_RUNTIME_DIR"),
        Seen::Known { value: false, from } => Seen::absent(from),
        unread => inside(unread.map(|_| None)),
    }
}

fn setting(schema: &Schema, printed: &Seen<Output>, key: &str) -> Seen<String> {
    match printed {
        Seen::Known { value, from } if !value.success => Seen::failed(from.as_str(), clean(&value.stderr)),
        printed => inside(
            printed
                .clone()
                .map(|it| gsettings::value(&it.stdout, schema.name, key).map(clean)),
        ),
    }
}

/// `'2026-11-20T12:34:56.123456Z'`; empty before the first one.
fn last_backup(printed: &str) -> Option<Day> {
    printed.trim_matches('\'').get(..10).and_then(Day::parse)
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
    fn the_day_of_a_backup_is_read_and_before_the_first_there_is_none() {
        assert_eq!(
            last_backup("'2026-11-20T12:34:56.123456Z'"),
            Day::parse("2026-11-20")
        );
        for text in ["''", "", "'never'", "'2026-13-20T12'"] {
            assert_eq!(last_backup(text), None, "{text}");
        }
    }

    #[test]
    fn a_setting_is_read_from_what_is_printed_and_a_failure_is_told() {
        let output = |success, stdout: &str, stderr: &str| {
            Seen::known(
                Output {
                    success,
                    stdout: stdout.to_owned(),
                    stderr: stderr.to_owned(),
                },
                "gsettings",
            )
        };
        let printed = output(true, "org.gnome.desktop.screensaver lock-delay uint32 0\n", "");
        assert_eq!(
            setting(&GNOME_LOCK, &printed, "lock-delay"),
            Seen::known("uint32 0".to_owned(), "gsettings")
        );
        assert_eq!(
            setting(&GNOME_LOCK, &printed, "lock-enabled"),
            Seen::absent("gsettings")
        );
        let failed = output(false, "", "No such schema\n");
        assert_eq!(
            setting(&GNOME_LOCK, &failed, "lock-delay"),
            Seen::failed("gsettings", "No such schema")
        );
    }

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
