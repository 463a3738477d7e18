//! Backups and updates that a program of the desktop makes.
//!
//! Looks at: the last backup of Déjà Dup, the schedule of Timeshift, whether GNOME's software shop fetches updates.
//! Timers of other backup programs are in `units`.
//! Cannot see: whether anything can be restored.

use vigie_checks::{Day, Snapshot};

use super::desktop::{DEJA_DUP, SOFTWARE, print, setting};
use super::linux;
use crate::group::Group;
use crate::parse::linux::timeshift;
use crate::read::{first, inside, text};

pub(super) const GROUP: Group = Group {
    name: "backup",
    place: "gsettings, /etc/timeshift/timeshift.json",
    facts: &["deja_dup_last", "timeshift_scheduled", "gnome_software_download"],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let facts = linux(snapshot);
    let places = ["/etc/timeshift/timeshift.json", "/etc/timeshift.json"];
    facts.timeshift_scheduled = first(places, text).map(|it| timeshift::is_scheduled(&it));
    facts.deja_dup_last =
        inside(setting(&DEJA_DUP, &print(&DEJA_DUP), "last-backup").map(|it| last_backup(&it)));
    facts.updates.gnome_software_download = setting(&SOFTWARE, &print(&SOFTWARE), "download-updates");
}

/// `'2026-11-20T12:34:56.123456Z'`; empty before the first one.
fn last_backup(printed: &str) -> Option<Day> {
    printed.trim_matches('\'').get(..10).and_then(Day::parse)
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
}
