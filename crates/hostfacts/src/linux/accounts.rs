//! Accounts of people, their rights and last sign-in, and automatic sign-in.
//!
//! Looks at: `/etc/passwd`, `/etc/group`, `/var/log/lastlog`, the settings of GDM, SDDM and LightDM.
//! Cannot see: accounts of a directory, rights given in the files of `sudo`, sign-ins that newer systems keep in a
//! database, automatic sign-in on a text console.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use vigie_checks::snapshot::{Account, AutomaticLogin};
use vigie_checks::{Day, Seen, Snapshot};

use super::{linux, session};
use crate::group::Group;
use crate::parse::linux::accounts::{self, Group as Members, Person};
use crate::parse::linux::automatic_login;
use crate::read::{clean, inside, names, refused, text};

pub(super) const GROUP: Group = Group {
    name: "accounts",
    place: "/etc/passwd",
    facts: &["accounts", "automatic_login"],
    read,
};

/// Groups whose members may become root.
const ADMINISTRATORS: [&str; 3] = ["sudo", "wheel", "admin"];
const LASTLOG: &str = "/var/log/lastlog";
/// The length of one record of `lastlog`: a time, a terminal and a host.
const RECORD: u64 = 292;
/// The most accounts that are kept.
const MOST: usize = 500;

fn read(snapshot: &mut Snapshot) {
    let groups = text("/etc/group").map(|it| accounts::groups(&it));
    let current = session::user();
    snapshot.accounts = text("/etc/passwd").map(|file| {
        let people = accounts::people(&file).into_iter().take(MOST);
        people.map(|it| account(it, &groups, current)).collect()
    });
    linux(snapshot).automatic_login = automatic_logins();
}

fn account(person: Person, groups: &Seen<Vec<Members>>, current: Option<u32>) -> Account {
    let administrator = groups.clone().map(|groups| {
        let mut powerful = groups
            .iter()
            .filter(|it| ADMINISTRATORS.contains(&it.name.as_str()));
        powerful.any(|it| it.number == person.group || it.members.contains(&person.name))
    });
    Account {
        name: clean(&person.name),
        number: person.number,
        current: current == Some(person.number),
        administrator,
        flags: Seen::NotAsked,
        last_sign_in: last_sign_in(person.number),
    }
}

/// `lastlog` has a record for each number, in order, with holes where nobody ever signed in.
fn last_sign_in(number: u32) -> Seen<Day> {
    let mut seconds = [0; 4];
    let read = File::open(LASTLOG).and_then(|it| it.read_exact_at(&mut seconds, u64::from(number) * RECORD));
    match read {
        Ok(()) if seconds == [0; 4] => Seen::absent(LASTLOG),
        Ok(()) => {
            let day = Day::of_unix_seconds(i64::from(u32::from_ne_bytes(seconds)));
            inside(Seen::known(day, LASTLOG))
        }
        // Beyond the last number that ever signed in.
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Seen::absent(LASTLOG),
        // Systems without the file keep sign-ins elsewhere: nothing is known of them.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Seen::unsupported(LASTLOG),
        Err(error) => refused(&error, LASTLOG),
    }
}

fn automatic_logins() -> Seen<Vec<AutomaticLogin>> {
    let mut logins = Vec::new();
    let mut places = Vec::new();
    for manager in automatic_login::MANAGERS {
        let mut texts = Vec::new();
        for place in manager.files.iter().flat_map(|it| expand(it)) {
            match text(&place) {
                Seen::Known { value, from } => {
                    texts.push(value);
                    places.push(from);
                }
                Seen::Absent { .. } => {}
                unread => return inside(unread.map(|_| None)),
            }
        }
        if !texts.is_empty() {
            logins.push(AutomaticLogin {
                manager: manager.name.to_owned(),
                enabled: (manager.signs_in)(&texts.join("\n")),
            });
        }
    }
    if logins.is_empty() {
        return Seen::absent("/etc/gdm3, /etc/gdm, /etc/sddm.conf, /etc/lightdm");
    }
    Seen::known(logins, clean(&places.join(", ")))
}

/// A file, or the files of a folder whose path ends in a slash, in order.
fn expand(place: &str) -> Vec<String> {
    if !place.ends_with('/') {
        return vec![place.to_owned()];
    }
    let names = names(place);
    let files = names.value().into_iter().flatten();
    files
        .filter(|it| it.ends_with(".conf"))
        .map(|it| format!("{place}{it}"))
        .collect()
}
