//! Which services of this computer can others on the network reach?
//!
//! Looks at: TCP ports that accept connections on an address that others can reach, by their number. Ports that every
//! Windows PC has open, and those of no particular meaning, are shown and never counted.
//! Cannot see: which program holds a port, except on Windows; what a firewall lets through; on macOS nothing at all,
//! since the system shows each account its own sockets only.
//! A port number says what usually uses it, nothing more. Needs no rights, opens no connection, changes nothing.

use super::conclusion::line;
use super::named_products::missing;
use super::{Check, Conclusion, Facts, Outcome, Platform, Reason, Value, firewall_on};
use crate::snapshot::Reach;

pub(super) const CHECK: Check = Check {
    id: "net.listening",
    cases: &["ordinary", "open", "open-no-firewall", "unknown"],
    evidence: &["check-evidence-known-ports", "check-evidence-other-ports"],
    limits: &["check-limit-port-owner", "check-limit-firewall-may-block"],
    sources: ["GetExtendedTcpTable", "", "/proc/net/tcp, /proc/net/tcp6"],
    rule,
};

/// Services that are worth a look when others can reach them, by the port they usually have.
const KNOWN: &[(u16, &str)] = &[
    (21, "FTP"),
    (22, "SSH"),
    (23, "Telnet"),
    (139, "SMB"),
    (445, "SMB"),
    (512, "rexec"),
    (513, "rlogin"),
    (514, "rsh"),
    (873, "rsync"),
    (1433, "SQL Server"),
    (1521, "Oracle"),
    (2049, "NFS"),
    (2375, "Docker"),
    (3306, "MySQL"),
    (3389, "RDP"),
    (5432, "PostgreSQL"),
    (5900, "VNC"),
    (5901, "VNC"),
    (5902, "VNC"),
    (5985, "WinRM"),
    (5986, "WinRM"),
    (6379, "Redis"),
    (9200, "Elasticsearch"),
    (11211, "memcached"),
    (27017, "MongoDB"),
];

/// Every Windows PC listens here: never a finding. From 49152 on ports are given out at random.
const EVERY_WINDOWS: &[u16] = &[135, 139, 445, 5040, 5357, 7680];
const RANDOM: u16 = 49_152;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let listening = &facts.seen.listening;
    let windows = facts.seen.platform == Platform::Windows;
    let mut ports: Vec<u16> = listening
        .value()
        .into_iter()
        .flatten()
        .filter(|it| match it.reach {
            Reach::EveryAddress | Reach::OneAddress => true,
            Reach::ThisComputer => false,
        })
        .map(|it| it.port)
        .filter(|it| !(windows && (EVERY_WINDOWS.contains(it) || *it >= RANDOM)))
        .collect();
    ports.sort_unstable();
    ports.dedup();
    let (known, other): (Vec<u16>, Vec<u16>) = ports.into_iter().partition(|it| usual(*it).is_some());
    let mut services: Vec<String> = known
        .iter()
        .filter_map(|it| usual(*it))
        .map(str::to_owned)
        .collect();
    services.dedup();
    let firewall_off = || (firewall_on::CHECK.rule)(facts).outcome == Outcome::NotMet;
    let conclusion = if let Some(why) = missing(listening) {
        Conclusion::unknown(why)
    } else if facts.in_container() {
        Conclusion::unknown(Reason::Container)
    } else if services.is_empty() {
        Conclusion::met("ordinary")
    } else if firewall_off() {
        Conclusion::not_met("open-no-firewall").with("services", services)
    } else {
        Conclusion::attention("open").with("services", services)
    };
    conclusion
        .showing(line("check-evidence-known-ports", listening, |_| written(&known)))
        .showing(line("check-evidence-other-ports", listening, |_| written(&other)))
        .limited_by("check-limit-port-owner")
        .limited_by("check-limit-firewall-may-block")
}

fn usual(port: u16) -> Option<&'static str> {
    KNOWN
        .iter()
        .find(|(known, _)| *known == port)
        .map(|(_, name)| *name)
}

/// Ports as a technical text: `22, 3306`. A busy server has hundreds: the first are enough.
fn written(ports: &[u16]) -> Value {
    const MOST: usize = 20;
    let first: Vec<String> = ports.iter().take(MOST).map(u16::to_string).collect();
    match (first.is_empty(), ports.len() > MOST) {
        (true, _) => Value::Absent,
        (false, false) => Value::Text(first.join(", ")),
        (false, true) => Value::Text(format!("{}, …", first.join(", "))),
    }
}
