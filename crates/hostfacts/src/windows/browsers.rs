//! Which browsers are installed, and how old are their files?
//!
//! Looks at: the versions that browsers note in the registry, and the day of the program file that starts them.
//! Cannot see: browsers that were only copied; whether a newer version exists.

use vigie_checks::snapshot::Browser;
use vigie_checks::{Seen, Snapshot};

use super::native::registry;
use super::setting::{MACHINE, USER, read_from};
use crate::group::Group;
use crate::read::{clean, day};

pub(super) const GROUP: Group = Group {
    name: "browsers",
    place: PLACE,
    facts: &["browsers"],
    read,
};

const PLACE: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths";
const PATHS: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\App Paths";

/// A browser, the name of its program, and the key and value of its version.
struct Known {
    id: &'static str,
    program: &'static str,
    key: &'static str,
    value: &'static str,
}

const KNOWN: &[Known] = &[
    known(
        "brave",
        "brave.exe",
        r"SOFTWARE\BraveSoftware\Brave-Browser\BLBeacon",
    ),
    known("chrome", "chrome.exe", r"SOFTWARE\Google\Chrome\BLBeacon"),
    known("chromium", "chromium.exe", r"SOFTWARE\Chromium\BLBeacon"),
    known("edge", "msedge.exe", r"SOFTWARE\Microsoft\Edge\BLBeacon"),
    Known {
        id: "firefox",
        program: "firefox.exe",
        key: r"SOFTWARE\Mozilla\Mozilla Firefox",
        value: "CurrentVersion",
    },
    known("opera", "opera.exe", r"SOFTWARE\Opera Software\BLBeacon"),
    known("vivaldi", "vivaldi.exe", r"SOFTWARE\Vivaldi\BLBeacon"),
];

/// One built on Chromium: it notes its version at every start.
const fn known(id: &'static str, program: &'static str, key: &'static str) -> Known {
    Known {
        id,
        program,
        key,
        value: "version",
    }
}

fn read(snapshot: &mut Snapshot) {
    snapshot.browsers = Seen::known(KNOWN.iter().filter_map(installed).collect(), PLACE);
}

/// One whose program file is there. A note in the registry alone may be left over.
fn installed(known: &Known) -> Option<Browser> {
    let key = format!(r"{PATHS}\{}", known.program);
    [MACHINE, USER].into_iter().find_map(|hive| {
        let path = registry::text(hive, &key, "").ok()?;
        let changed_on = read_from(day(path.trim_matches('"')), &format!(r"{hive}\{key}"));
        if matches!(changed_on, Seen::Absent { .. }) {
            return None;
        }
        Some(Browser {
            id: known.id.to_owned(),
            version: version(known),
            changed_on,
        })
    })
}

/// Firefox adds its kind and language: `132.0 (x64 fr)`.
fn version(known: &Known) -> Option<String> {
    [USER, MACHINE].into_iter().find_map(|hive| {
        let version = registry::text(hive, known.key, known.value).ok()?;
        version.split_whitespace().next().map(clean)
    })
}
