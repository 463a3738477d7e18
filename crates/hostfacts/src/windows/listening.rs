//! Which sockets accept connections, and whose are they?
//!
//! Looks at: the system's tables for both versions of the Internet protocol; they tell the process without any right.
//! Cannot see: what a firewall lets through; UDP.

use std::collections::{BTreeSet, HashMap};

use sysinfo::{ProcessRefreshKind, ProcessesToUpdate, System};
use vigie_checks::Snapshot;
use vigie_checks::snapshot::Listener;

use super::native::fault::{Answer, seen};
use super::native::network;
use crate::group::Group;
use crate::parse::windows::tcp;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "listening",
    place: FROM,
    facts: &["listening"],
    read,
};

const FROM: &str = "GetExtendedTcpTable TCP_TABLE_OWNER_PID_LISTENER";
/// The most sockets that are kept.
const MOST: usize = 4000;

fn read(snapshot: &mut Snapshot) {
    snapshot.listening = seen(listening(), FROM);
}

fn listening() -> Answer<Vec<Listener>> {
    let mut rows = tcp::v4(&network::listeners_v4()?);
    // Where the newer protocol is switched off there is no table.
    rows.extend(network::listeners_v6().map(|it| tcp::v6(&it)).unwrap_or_default());
    let names = names();
    let listeners: BTreeSet<Listener> = rows
        .into_iter()
        .map(|row| Listener {
            port: row.port,
            reach: row.reach,
            process: names.get(&row.process).cloned(),
        })
        .take(MOST)
        .collect();
    Ok(listeners.into_iter().collect())
}

/// Names of processes by their numbers.
fn names() -> HashMap<u32, String> {
    let Ok(mut system) = System::new() else {
        return HashMap::new();
    };
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, ProcessRefreshKind::nothing());
    let names = system.processes().iter();
    names
        .map(|(number, process)| (number.as_u32(), clean(&process.name().to_string_lossy())))
        .collect()
}
