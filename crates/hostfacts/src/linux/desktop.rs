//! Settings of the desktop, printed by `gsettings`.
//!
//! It is started once for each group of settings that is installed, inside a session of a desktop alone: elsewhere it
//! would make a file of its own, and print factory settings.

use std::path::Path;

use vigie_checks::Seen;

use crate::parse::linux::gsettings;
use crate::read::{clean, exists, inside};
use crate::run::{Output, Program, run, session_folder};

/// A group of settings: what it is called, and the program that prints it.
pub(super) struct Schema {
    pub(super) name: &'static str,
    program: Program,
}

macro_rules! schemas {
    ($($constant:ident = $name:literal;)*) => {
        $(pub(super) const $constant: Schema = Schema {
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

/// What `gsettings` prints of a group of settings. Absent when it is not installed; unsupported outside a session.
pub(super) fn print(schema: &Schema) -> Seen<Output> {
    let file = format!("/usr/share/glib-2.0/schemas/{}", gsettings::file_of(schema.name));
    match exists(&file) {
        Seen::Known { value: true, .. } if has_session() => run(schema.program),
        Seen::Known { value: true, .. } => Seen::unsupported("XDG_RUNTIME_DIR/dconf/user"),
        Seen::Known { value: false, from } => Seen::absent(from),
        unread => inside(unread.map(|_| None)),
    }
}

/// The printed value of one setting.
pub(super) fn setting(schema: &Schema, printed: &Seen<Output>, key: &str) -> Seen<String> {
    match printed {
        // The file is there and lacks this group: another version of the desktop.
        Seen::Known { value, from } if value.stderr.starts_with("No such schema") => {
            Seen::absent(from.as_str())
        }
        Seen::Known { value, from } if !value.success => Seen::failed(from.as_str(), clean(&value.stderr)),
        printed => inside(
            printed
                .clone()
                .map(|it| gsettings::value(&it.stdout, schema.name, key).map(clean)),
        ),
    }
}

/// Whether programs of a desktop share their settings here already, so that reading them makes no new file.
fn has_session() -> bool {
    session_folder().is_some_and(|it| Path::new(&it).join("dconf/user").is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let failed = output(false, "", "dconf is gone\n");
        assert_eq!(
            setting(&GNOME_LOCK, &failed, "lock-delay"),
            Seen::failed("gsettings", "dconf is gone")
        );
        let none = output(false, "", "No such schema “org.gnome.desktop.screensaver”\n");
        assert_eq!(
            setting(&GNOME_LOCK, &none, "lock-delay"),
            Seen::absent("gsettings")
        );
    }
}
