//! Installed programs and browsers.
//!
//! Looks at: the list of packages of dpkg or pacman, names of Snap and Flatpak applications, and the day on which the
//! file of a browser was last changed.
//! Cannot see: the database of rpm; programs that were unpacked by hand.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufReader, Read};

use vigie_checks::snapshot::{Browser, Program};
use vigie_checks::{Day, Seen, Snapshot};

use crate::group::Group;
use crate::parse::linux::browsers::{BROWSERS, Source};
use crate::parse::linux::{dpkg, pacman};
use crate::read::{clean, day, inside, link, names, seen};

pub(super) const GROUP: Group = Group {
    name: "packages",
    place: "/var/lib/dpkg/status",
    facts: &["programs", "browsers"],
    read,
};

const DPKG: &str = "/var/lib/dpkg/status";
const PACMAN: &str = "/var/lib/pacman/local";
/// Folders whose names are those of applications.
const APPLICATIONS: [&str; 3] = ["/snap", "/var/lib/snapd/snap", "/var/lib/flatpak/app"];
/// The most that is read of the list of packages.
const LONGEST: u64 = 32 << 20;
/// The most programs that are kept.
const MOST: usize = 8000;

fn read(snapshot: &mut Snapshot) {
    let programs = programs();
    snapshot.browsers = browsers(programs.value());
    snapshot.programs = programs;
}

fn programs() -> Seen<Vec<Program>> {
    let mut found = match packages() {
        Seen::Known { value, from } => (value, from),
        Seen::Absent { .. } => return Seen::unsupported("/usr/lib/sysimage/rpm, /var/lib/rpm"),
        unread => return inside(unread.map(|_| None)),
    };
    for folder in APPLICATIONS {
        let names = names(folder);
        let names = names.value().into_iter().flatten();
        // The folder of Snap also holds its programs and a text.
        let names = names.filter(|it| *it != "bin" && *it != "README");
        found.0.extend(names.map(|it| program(it, None)));
    }
    Seen::known(found.0.into_iter().take(MOST).collect(), found.1)
}

fn packages() -> Seen<BTreeSet<Program>> {
    let dpkg = File::open(DPKG).and_then(|it| installed(it.take(LONGEST)));
    if !matches!(&dpkg, Err(error) if error.kind() == io::ErrorKind::NotFound) {
        return seen(dpkg, DPKG);
    }
    names(PACMAN).map(|folders| {
        let packages = folders.iter().filter_map(|it| pacman::package(it));
        packages
            .map(|(name, version)| program(name, Some(version)))
            .collect()
    })
}

fn installed(status: impl Read) -> io::Result<BTreeSet<Program>> {
    let mut found = BTreeSet::new();
    dpkg::each_installed(BufReader::with_capacity(64 << 10, status), |name, version| {
        found.insert(program(name, version));
    })?;
    Ok(found)
}

fn program(name: &str, version: Option<&str>) -> Program {
    Program {
        name: clean(name),
        version: version.map(clean).filter(|it| !it.is_empty()),
        publisher: None,
        bundle: None,
    }
}

fn browsers(programs: Option<&Vec<Program>>) -> Seen<Vec<Browser>> {
    let version = |package: &str| {
        let program = programs.into_iter().flatten().find(|it| it.name == package)?;
        program.version.clone()
    };
    let mut found = Vec::new();
    for kind in BROWSERS {
        let mut sources = kind.sources.iter().map(|source| match source {
            Source::File { path, package } => (day(path), version(package)),
            Source::Snap(name) => (snap(name), None),
            Source::Flatpak(name) => {
                let deployed = format!("/var/lib/flatpak/app/{name}/current/active/deploy");
                (day(&deployed), None)
            }
        });
        let installed = sources.find(|(day, _)| !matches!(day, Seen::Absent { .. }));
        if let Some((changed_on, version)) = installed {
            found.push(Browser {
                id: kind.id.to_owned(),
                version,
                changed_on: plausible(changed_on),
            });
        }
    }
    if found.is_empty() {
        return Seen::absent("/usr/lib, /opt, /snap, /var/lib/flatpak/app");
    }
    Seen::known(found, "/usr/lib, /opt, /snap, /var/lib/flatpak/app")
}

/// The day on which the present revision of a snap arrived.
fn snap(name: &str) -> Seen<Day> {
    let places = ["/snap", "/var/lib/snapd/snap"];
    let revision = crate::read::first(places, |it| link(&format!("{it}/{name}/current")));
    match revision {
        Seen::Known { value, .. } => day(&format!("/var/lib/snapd/snaps/{name}_{}.snap", clean(&value))),
        unread => inside(unread.map(|_| None)),
    }
}

/// Some systems give every file of a package a day of 1970: that is no answer.
fn plausible(changed: Seen<Day>) -> Seen<Day> {
    let year_2000 = Day::of_unix_seconds(946_684_800);
    match changed {
        Seen::Known { value, from } if Some(value) < year_2000 => Seen::Unsupported { from },
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_of_1970_is_no_day() {
        let day = |seconds| Day::of_unix_seconds(seconds).expect("a day");
        assert_eq!(plausible(Seen::known(day(1), "a")), Seen::unsupported("a"));
        let real = Seen::known(day(1_795_478_400), "a");
        assert_eq!(plausible(real.clone()), real);
    }
}
