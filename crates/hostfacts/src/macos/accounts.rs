//! Accounts of people, and the one in which Vigie runs.
//!
//! Looks at: the local node of Open Directory through `sysinfo`, the groups that the system counts an account into, the
//! effective user of this process.
//! Cannot see: when an account last signed in; whether an account of a directory was copied here.

use sysinfo::{Pid, ProcessRefreshKind, ProcessesToUpdate, System, User, Users};
use vigie_checks::snapshot::Account;
use vigie_checks::{Seen, Snapshot};

use crate::group::Group;
use crate::parse::macos::accounts::is_person;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "accounts",
    place: USERS,
    facts: &["accounts", "elevated", "groups", "number", "local_account"],
    read,
};

const USERS: &str = "sysinfo::Users";
const GROUPS: &str = "getgrouplist";
const PROCESS: &str = "sysinfo::Process";
/// The group of administrators.
const ADMINISTRATORS: &str = "admin";
/// The most accounts that are kept.
const MOST: usize = 500;

fn read(snapshot: &mut Snapshot) {
    let number = number();
    let current = number.value().copied();
    let users = match Users::new_with_refreshed_list() {
        // Every system has accounts: none is a list that was refused.
        Ok(users) if users.is_empty() => Seen::denied(USERS),
        Ok(users) => Seen::known(users, USERS),
        Err(error) => Seen::failed(USERS, clean(&error.to_string())),
    };
    let own = users
        .value()
        .and_then(|it| it.iter().find(|user| Some(**user.id()) == current));
    let session = &mut snapshot.session;
    session.groups = match own {
        Some(user) => groups(user),
        None => Seen::unsupported(GROUPS),
    };
    session.local_account = match &users {
        Seen::Known { .. } => number.clone().map(|_| own.is_some()),
        Seen::Failed { from, why } => Seen::failed(from.as_str(), why.as_str()),
        unread => Seen::denied(unread.place()),
    };
    session.elevated = number.clone().map(|it| it == 0);
    session.number = number;
    snapshot.accounts = users.map(|users| {
        let people = users.iter().filter(|it| is_person(it.name(), **it.id()));
        people.take(MOST).map(|it| account(it, current)).collect()
    });
}

fn account(user: &User, current: Option<u32>) -> Account {
    Account {
        name: clean(user.name()),
        number: **user.id(),
        current: current == Some(**user.id()),
        administrator: groups(user).map(|it| it.iter().any(|group| group == ADMINISTRATORS)),
        flags: Seen::NotAsked,
        last_sign_in: Seen::NotAsked,
    }
}

/// Everybody is in one group at least.
fn groups(user: &User) -> Seen<Vec<String>> {
    let mut names: Vec<String> = user.groups().iter().map(|it| clean(it.name())).collect();
    if names.is_empty() {
        return Seen::failed(GROUPS, "no group");
    }
    names.sort_unstable();
    names.dedup();
    Seen::known(names, GROUPS)
}

/// The number of the account whose rights this process has.
fn number() -> Seen<u32> {
    let own = [Pid::from_u32(std::process::id())];
    let found = System::new().map(|mut system| {
        let kind = ProcessRefreshKind::nothing()
            .with_user(sysinfo::UpdateKind::Always)
            .without_tasks();
        system.refresh_processes_specifics(ProcessesToUpdate::Some(&own), true, kind);
        system
            .processes()
            .values()
            .find_map(|it| it.effective_user_id().map(|user| **user))
    });
    match found {
        Ok(Some(number)) => Seen::known(number, PROCESS),
        Ok(None) => Seen::failed(PROCESS, "no number"),
        Err(error) => Seen::failed(PROCESS, clean(&error.to_string())),
    }
}
