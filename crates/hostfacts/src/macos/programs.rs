//! Installed programs and browsers.
//!
//! Looks at: the bundles in the folders of applications, one level of folders below included: their names, versions and
//! identifiers, and the day on which a browser's own description was last changed.
//! Cannot see: programs that lie elsewhere; tools without a bundle.

use vigie_checks::snapshot::{Browser, Program};
use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use crate::group::Group;
use crate::parse::macos::browsers::of_bundle;
use crate::parse::macos::plist::{Node, value};
use crate::read::{clean, inside};

pub(super) const GROUP: Group = Group {
    name: "programs",
    place: APPLICATIONS,
    facts: &["programs", "browsers"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const APPLICATIONS: &str = "/Applications";
const OWN: &str = "~/Applications";
const ENDING: &str = ".app";
/// The most programs that are kept.
const MOST: usize = 2000;

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let names = mac.names(APPLICATIONS);
    if names.value().is_none() {
        snapshot.programs = inside(names.clone().map(|_| None));
        snapshot.browsers = inside(names.map(|_| None));
        return;
    }
    let mut programs = Vec::new();
    let mut browsers: Vec<Browser> = Vec::new();
    for bundle in bundles(mac).into_iter().take(MOST) {
        let program = program(mac, &bundle);
        if let Some(id) = program.bundle.as_deref().and_then(of_bundle)
            && !browsers.iter().any(|it| it.id == id)
        {
            browsers.push(Browser {
                id: id.to_owned(),
                version: program.version.clone(),
                changed_on: mac.day(&description(&bundle)),
            });
        }
        programs.push(program);
    }
    snapshot.programs = Seen::known(programs, APPLICATIONS);
    snapshot.browsers = if browsers.is_empty() {
        Seen::absent(APPLICATIONS)
    } else {
        Seen::known(browsers, APPLICATIONS)
    };
}

/// Paths of bundles, those for everybody first.
fn bundles(mac: &Mac<'_>) -> Vec<String> {
    let mut found = Vec::new();
    for folder in [APPLICATIONS, OWN] {
        for name in mac.list(folder) {
            let path = format!("{folder}/{name}");
            if name.ends_with(ENDING) {
                found.push(path);
            } else {
                let below = mac.list(&path).into_iter().filter(|it| it.ends_with(ENDING));
                found.extend(below.map(|it| format!("{path}/{it}")));
            }
        }
    }
    found
}

fn description(bundle: &str) -> String {
    format!("{bundle}/Contents/Info.plist")
}

fn program(mac: &Mac<'_>, bundle: &str) -> Program {
    let info = mac.plist(&description(bundle));
    let text = |key| {
        let text = value(&info, &[key], Node::text);
        text.value().filter(|it| !it.is_empty()).cloned()
    };
    let name = bundle.rsplit('/').next().unwrap_or(bundle);
    Program {
        name: clean(name.strip_suffix(ENDING).unwrap_or(name)),
        version: text("CFBundleShortVersionString"),
        publisher: None,
        bundle: text("CFBundleIdentifier"),
    }
}
