//! Does this computer let somebody sign in from elsewhere by a way of the system's own?
//!
//! Looks at: Remote Desktop, its sign-in before the connection, and the SSH server (Windows); remote login, screen
//! sharing and Apple events (macOS); SSH, xrdp, VNC and GNOME's screen sharing (Linux). Settings and services, never a
//! port alone: another program may hold it.
//! Cannot see: what the router lets in; tools of other makers, which `remote.tools` looks for.
//! A gap only where the firewall is off or the network is a public one. Needs no rights, changes nothing.

use super::conclusion::{number, text};
use super::named_products::{matched, missing};
use super::{Check, Conclusion, Evidence, Facts, Look, Outcome, Platform, Reason, Seen, firewall_on};
use crate::snapshot::Reach;

pub(super) const CHECK: Check = Check {
    id: "remote.desktop",
    cases: &[
        "off",
        "on",
        "early-sign-in-off",
        "no-firewall",
        "public-network",
        "unknown",
    ],
    evidence: &[
        "check-evidence-rdp-policy",
        "check-evidence-rdp-setting",
        "check-evidence-rdp-early-sign-in",
        "check-evidence-rdp-port",
        "check-evidence-network-kinds",
        "check-evidence-remote-services",
        "check-evidence-gnome-rdp",
        "check-evidence-gnome-vnc",
    ],
    limits: &["check-limit-router-lets-in", "check-limit-launchd-list"],
    sources: [
        "fDenyTSConnections, UserAuthentication, PortNumber (policy first), service sshd",
        "/var/db/com.apple.xpc.launchd/disabled.plist",
        "units of ssh, xrdp, vncserver, x11vnc; org.gnome.desktop.remote-desktop",
    ],
    rule,
};

/// Ways in that are open, and why another could not be told.
struct Ways {
    open: Vec<String>,
    unread: Option<Reason>,
    /// Remote Desktop shows its sign-in screen to anybody: network level authentication is off.
    early_sign_in_off: bool,
    evidence: Vec<Evidence>,
}

fn rule(facts: &Facts<'_>) -> Conclusion {
    let ways = match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    };
    let firewall_off = || (firewall_on::CHECK.rule)(facts).outcome == Outcome::NotMet;
    let conclusion = if ways.open.is_empty() {
        match ways.unread {
            Some(why) => Conclusion::unknown(why),
            None if facts.in_container() => Conclusion::unknown(Reason::Container),
            None => Conclusion::met("off"),
        }
    } else {
        let judged = if firewall_off() {
            Conclusion::not_met("no-firewall")
        } else if on_public_network(facts) {
            Conclusion::not_met("public-network")
        } else if ways.early_sign_in_off {
            Conclusion::attention("early-sign-in-off")
        } else {
            Conclusion::attention("on")
        };
        judged.with("ways", ways.open)
    };
    let conclusion = conclusion
        .showing(ways.evidence)
        .limited_by("check-limit-router-lets-in");
    match facts.seen.platform {
        Platform::Macos => conclusion.limited_by("check-limit-launchd-list"),
        Platform::Windows | Platform::Linux => conclusion,
    }
}

/// Windows treats a network in force as a public one: a café, a hotel, or one that nobody has classed.
fn on_public_network(facts: &Facts<'_>) -> bool {
    const PUBLIC: u32 = 4;
    facts.seen.platform == Platform::Windows
        && facts
            .windows()
            .current_profile_types
            .value()
            .is_some_and(|it| it & PUBLIC != 0)
}

fn windows(facts: &Facts<'_>) -> Ways {
    let seen = facts.windows();
    let (mut open, mut unread) = (Vec::new(), None);
    match first(&seen.policy_deny_ts_connections, &seen.deny_ts_connections).look() {
        // Home editions keep the setting and cannot be connected to.
        _ if facts.is_windows_home() => {}
        Look::Known(0) => open.push("RDP".to_owned()),
        Look::Known(_) | Look::Absent => {}
        Look::Unread(why) => unread = Some(why.into()),
    }
    let early = first(
        &seen.policy_rdp_user_authentication,
        &seen.rdp_user_authentication,
    );
    let early_sign_in_off = !open.is_empty() && early.value() == Some(&0);
    let mut services = Vec::new();
    match seen.services.look() {
        Look::Known(all) => {
            let answers = |it: &&crate::snapshot::Service| {
                it.name.eq_ignore_ascii_case("sshd") && it.running.unwrap_or(it.start == Some(2))
            };
            if let Some(service) = all.iter().find(answers) {
                open.push("SSH".to_owned());
                services.push(service.name.clone());
            }
        }
        Look::Absent => {}
        Look::Unread(why) => unread = unread.or(Some(why.into())),
    }
    Ways {
        open,
        unread,
        early_sign_in_off,
        evidence: [
            number("check-evidence-rdp-policy", &seen.policy_deny_ts_connections),
            number("check-evidence-rdp-setting", &seen.deny_ts_connections),
            number("check-evidence-rdp-early-sign-in", early),
            number("check-evidence-rdp-port", &seen.rdp_port),
            number("check-evidence-network-kinds", &seen.current_profile_types),
            matched("check-evidence-remote-services", &seen.services, &services),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

/// A policy where there is one, else the setting.
fn first<'a, T>(policy: &'a Seen<T>, setting: &'a Seen<T>) -> &'a Seen<T> {
    match policy.look() {
        Look::Absent => setting,
        Look::Unread(_) if policy.is_not_asked() => setting,
        Look::Known(_) | Look::Unread(_) => policy,
    }
}

impl Facts<'_> {
    fn is_windows_home(&self) -> bool {
        let edition = self.windows().edition_id.value();
        edition.is_some_and(|it| {
            ["Core", "CoreN", "CoreSingleLanguage", "CoreCountrySpecific"]
                .iter()
                .any(|home| it.eq_ignore_ascii_case(home))
        })
    }
}

fn macos(facts: &Facts<'_>) -> Ways {
    const LABELS: &[(&str, &str)] = &[
        ("com.openssh.sshd", "SSH"),
        ("com.apple.screensharing", "VNC"),
        ("com.apple.AEServer", "Apple Events"),
    ];
    let launchd = &facts.macos().launchd;
    // A service that the list does not name has its factory setting: off.
    let on = |label: &str| {
        let mut entries = launchd.value().into_iter().flatten();
        entries.any(|it| it.label == label && !it.disabled)
    };
    let labels: Vec<String> = LABELS
        .iter()
        .filter(|(it, _)| on(it))
        .map(|(it, _)| (*it).to_owned())
        .collect();
    Ways {
        open: LABELS
            .iter()
            .filter(|(it, _)| on(it))
            .map(|(_, name)| (*name).to_owned())
            .collect(),
        unread: missing(launchd),
        early_sign_in_off: false,
        evidence: Vec::from_iter(matched("check-evidence-remote-services", launchd, &labels)),
    }
}

fn linux(facts: &Facts<'_>) -> Ways {
    const SERVICES: &[(&str, &str)] = &[
        ("ssh.service", "SSH"),
        ("sshd.service", "SSH"),
        ("xrdp.service", "RDP"),
        ("vncserver.service", "VNC"),
        ("x11vnc.service", "VNC"),
    ];
    let seen = facts.linux();
    let has = |units: &Seen<Vec<String>>, unit: &str| {
        units.value().is_some_and(|all| all.iter().any(|it| it == unit))
    };
    let mut units: Vec<String> = SERVICES
        .iter()
        .filter(|(unit, name)| has(&seen.units_running, unit) && !(*name == "SSH" && ssh_is_local(facts)))
        .map(|(unit, _)| (*unit).to_owned())
        .collect();
    // A socket has no process of its own that could be seen running: it counts when its port answers.
    for socket in ["ssh.socket", "sshd.socket"] {
        let set = has(&seen.units_enabled, socket) && !has(&seen.units_masked, socket);
        let silent = facts.seen.listening.value().is_some() && !reachable(facts, 22);
        if set && !silent {
            units.push(socket.to_owned());
        }
    }
    let mut open: Vec<String> = SERVICES
        .iter()
        .filter(|(unit, _)| units.iter().any(|it| it == unit))
        .map(|(_, name)| (*name).to_owned())
        .collect();
    if units.iter().any(|it| it.ends_with(".socket")) {
        open.insert(0, "SSH".to_owned());
    }
    for (setting, name) in [(&seen.gnome_rdp, "RDP"), (&seen.gnome_vnc, "VNC")] {
        if setting.value().is_some_and(|it| it.trim() == "true") {
            open.push(name.to_owned());
        }
    }
    open.sort();
    open.dedup();
    Ways {
        open,
        unread: missing(&seen.units_running),
        early_sign_in_off: false,
        evidence: [
            matched("check-evidence-remote-services", &seen.units_running, &units),
            text("check-evidence-gnome-rdp", &seen.gnome_rdp),
            text("check-evidence-gnome-vnc", &seen.gnome_vnc),
        ]
        .into_iter()
        .flatten()
        .collect(),
    }
}

/// The SSH server listens to this computer alone. On another port than 22 this cannot be told, and it counts as open.
fn ssh_is_local(facts: &Facts<'_>) -> bool {
    let listeners = facts.seen.listening.value().into_iter().flatten();
    let on_22 = listeners.filter(|it| it.port == 22).count();
    on_22 > 0 && !reachable(facts, 22)
}

fn reachable(facts: &Facts<'_>, port: u16) -> bool {
    let mut listeners = facts.seen.listening.value().into_iter().flatten();
    listeners.any(|it| it.port == port && it.reach != Reach::ThisComputer)
}
