//! Can this computer be used from afar, and which services matter to the checks?
//!
//! Looks at: the settings of remote desktop and their policy copies; a fixed list of services.
//! Cannot see: whether a router lets anybody in.

use vigie_checks::Snapshot;
use vigie_checks::snapshot::{Service, asked_services};

use super::native::fault::{Answer, seen};
use super::native::registry;
use super::native::services::Services;
use super::setting::{MACHINE, number};
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "remote",
    place: r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server",
    facts: &[
        "deny_ts_connections",
        "policy_deny_ts_connections",
        "rdp_user_authentication",
        "policy_rdp_user_authentication",
        "rdp_port",
        "services",
    ],
    read,
};

const SERVER: &str = r"SYSTEM\CurrentControlSet\Control\Terminal Server";
const LISTENER: &str = r"SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations\RDP-Tcp";
const POLICY: &str = r"SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services";
const SERVICES: &str = r"SYSTEM\CurrentControlSet\Services";

fn read(snapshot: &mut Snapshot) {
    let facts = windows(snapshot);
    facts.deny_ts_connections = number(MACHINE, SERVER, "fDenyTSConnections");
    facts.policy_deny_ts_connections = number(MACHINE, POLICY, "fDenyTSConnections");
    facts.rdp_user_authentication = number(MACHINE, LISTENER, "UserAuthentication");
    facts.policy_rdp_user_authentication = number(MACHINE, POLICY, "UserAuthentication");
    facts.rdp_port = number(MACHINE, LISTENER, "PortNumber");
    facts.services = seen(services(), r"HKLM\SYSTEM\CurrentControlSet\Services");
}

/// Those of the list that exist. One that cannot be looked up makes all of them unknown: left out, it would count as
/// not installed.
fn services() -> Answer<Vec<Service>> {
    let open = Services::open();
    let mut services = Vec::new();
    for name in asked_services() {
        let key = format!(r"{SERVICES}\{name}");
        if !registry::exists(MACHINE, &key)? {
            continue;
        }
        services.push(Service {
            name: (*name).to_owned(),
            start: registry::number(MACHINE, &key, "Start").ok(),
            running: open.as_ref().ok().and_then(|it| it.runs(name).ok()),
        });
    }
    Ok(services)
}
