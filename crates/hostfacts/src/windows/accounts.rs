//! Local accounts.
//!
//! Looks at: every local account, its flags, its last sign-in, and whether it is an administrator, by identifiers: the
//! names of groups are in the language of Windows.
//! Cannot see: accounts of a domain or of Entra that sign in here; sign-ins with a PIN are not always counted.

use vigie_checks::snapshot::Account;
use vigie_checks::{Day, Seen, Snapshot};

use super::native::accounts::{self, LocalUser};
use super::native::fault::{Answer, Fault, seen};
use super::native::token;
use crate::group::Group;
use crate::parse::windows::sid::Sid;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "accounts",
    place: FROM,
    facts: &["accounts"],
    read,
};

const FROM: &str = "NetUserEnum level 3";
/// The most accounts that are kept.
const MOST: usize = 2000;

fn read(snapshot: &mut Snapshot) {
    snapshot.accounts = seen(accounts::local_users().map(described), FROM);
}

fn described(users: Vec<LocalUser>) -> Vec<Account> {
    let machine = accounts::machine_sid();
    let administrators = accounts::administrators();
    let current = token::user().ok();
    let mut accounts: Vec<Account> = users
        .into_iter()
        .take(MOST)
        .map(|user| {
            let sid = machine.as_ref().map(|it| it.with(user.rid));
            Account {
                name: clean(&user.name),
                number: user.rid,
                current: sid.as_ref().is_ok_and(|it| Some(it) == current.as_ref()),
                administrator: seen(
                    is_member(sid.map_err(Clone::clone), &administrators),
                    "NetLocalGroupGetMembers S-1-5-32-544",
                ),
                flags: Seen::known(user.flags, "usri3_flags"),
                last_sign_in: seen(last_sign_in(user.last_logon), "usri3_last_logon"),
            }
        })
        .collect();
    accounts.sort_by_key(|it| it.number);
    accounts
}

fn is_member(account: Answer<Sid>, members: &Answer<Vec<Sid>>) -> Answer<bool> {
    let members = members.as_ref().map_err(Clone::clone)?;
    Ok(members.contains(&account?))
}

fn last_sign_in(seconds: u32) -> Answer<Day> {
    match seconds {
        0 => Err(Fault::Absent),
        seconds => Day::of_unix_seconds(i64::from(seconds)).ok_or(Fault::Absent),
    }
}
