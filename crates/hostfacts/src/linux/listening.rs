//! Ports on which this computer accepts connections.
//!
//! Looks at: the kernel's tables of TCP sockets, `/proc/net/tcp` and `tcp6`.
//! Cannot see: which program listens, which only root may know; what a firewall lets through; UDP.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use vigie_checks::snapshot::Listener;
use vigie_checks::{Seen, Snapshot};

use crate::group::Group;
use crate::parse::linux::tcp;
use crate::read::{inside, seen};

pub(super) const GROUP: Group = Group {
    name: "listening",
    place: "/proc/net/tcp",
    facts: &["listening"],
    read,
};

/// The most that is read of one table.
const LONGEST: u64 = 1 << 20;

fn read(snapshot: &mut Snapshot) {
    snapshot.listening = listening();
}

fn listening() -> Seen<Vec<Listener>> {
    let mut found = BTreeSet::new();
    for table in ["/proc/net/tcp", "/proc/net/tcp6"] {
        match seen(listeners(table), table) {
            Seen::Known { value, .. } => found.extend(value),
            // A kernel without IPv6.
            Seen::Absent { .. } if table.ends_with('6') => {}
            unread => return inside(unread.map(|_| None)),
        }
    }
    Seen::known(found.into_iter().collect(), "/proc/net/tcp, /proc/net/tcp6")
}

/// The kernel lists listening sockets first. Reading stops at the first other one: walking through the table of
/// connections is what takes it long.
fn listeners(table: &str) -> io::Result<Vec<Listener>> {
    // A line is 150 bytes; a reader that asks for more makes the kernel walk further than needed.
    let lines = BufReader::with_capacity(150, File::open(table)?.take(LONGEST)).lines();
    let mut listeners = Vec::new();
    for line in lines.skip(1) {
        match tcp::listener(&line?) {
            tcp::Socket::Listening(it) => listeners.push(it),
            tcp::Socket::Other => break,
            tcp::Socket::Unreadable => {}
        }
    }
    Ok(listeners)
}
