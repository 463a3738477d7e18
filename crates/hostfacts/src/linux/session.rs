//! The account and session in which Vigie runs.
//!
//! Looks at: what the kernel says of this process, and the names of its groups in `/etc/group`.
//! Cannot see: rights given in the files of `sudo`, which only root may read.

use vigie_checks::{Seen, Snapshot};

use crate::group::Group;
use crate::parse::linux::accounts::{group_names, has_number};
use crate::parse::linux::status;
use crate::read::{inside, text, text_up_to};

pub(super) const GROUP: Group = Group {
    name: "session",
    place: STATUS,
    facts: &["elevated", "groups", "number", "local_account"],
    read,
};

const STATUS: &str = "/proc/self/status";

fn read(snapshot: &mut Snapshot) {
    let status = text_up_to(STATUS, 16 << 10);
    let number = inside(status.clone().map(|it| status::user(&it)));
    let session = &mut snapshot.session;
    session.elevated = number.clone().map(|it| it == 0);
    session.groups = match (inside(status.map(|it| status::groups(&it))), text("/etc/group")) {
        (Seen::Known { value: numbers, .. }, Seen::Known { value: file, from }) => {
            Seen::known(group_names(&file, &numbers), format!("{STATUS}, {from}"))
        }
        (Seen::Known { .. }, unread) => inside(unread.map(|_| None)),
        (unread, _) => inside(unread.map(|_| None)),
    };
    session.local_account = match (number.value(), text("/etc/passwd")) {
        (Some(number), file) => file.map(|it| has_number(&it, *number)),
        (None, _) => inside(number.clone().map(|_| None)),
    };
    session.number = number;
}

/// The number of the account in which this program runs.
pub(super) fn user() -> Option<u32> {
    status::user(text_up_to(STATUS, 16 << 10).value()?)
}
