//! Is a firewall on?
//!
//! Looks at: Windows Security Center, which counts the firewalls of other makers too, then the profiles of Windows
//! Firewall; the application firewall by its number, not its words (macOS); ufw, firewalld, or rules that are set to
//! load at the start (Linux).
//! Cannot see: the router's firewall; the rules in force on Linux, which only administrators may list. Finding nothing
//! there proves nothing.
//! Needs no rights, changes nothing.

use super::conclusion::{line, number, present, text, yes_no};
use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Value};
use crate::number::small;
use crate::snapshot::FirewallProfiles;
use crate::tables::bare_name;

pub(super) const CHECK: Check = Check {
    id: "firewall.on",
    cases: &[
        "on",
        "on-program",
        "set-to-start",
        "rules-unseen",
        "not-watched",
        "profile-off",
        "other-product",
        "snoozed",
        "off",
        "off-desktop",
        "unknown",
    ],
    evidence: &[
        "check-evidence-security-center",
        "check-evidence-firewall-products",
        "check-evidence-firewall-profiles",
        "check-evidence-firewall-managed",
        "check-evidence-firewall-state",
        "check-evidence-firewall-file",
        "check-evidence-outgoing-firewall",
        "check-evidence-ufw",
        "check-evidence-firewalld",
        "check-evidence-firewall-units",
    ],
    limits: &[
        "check-limit-router",
        "check-limit-rules-need-root",
        "check-limit-windows-firewall-only",
    ],
    sources: [
        r"WscGetSecurityProviderHealth, IWSCProductList, INetFwPolicy2",
        "socketfilterfw --getglobalstate, com.apple.alf.plist, com.apple.security.firewall (managed)",
        "/etc/ufw/ufw.conf, org.fedoraproject.FirewallD1, unit links",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    let conclusion = match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    };
    conclusion.limited_by("check-limit-router")
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let evidence = [
        line("check-evidence-security-center", &seen.wsc_firewall, |it| {
            Value::Text(format!("{}, {}", it.result, it.health))
        }),
        line(
            "check-evidence-firewall-products",
            &seen.firewall_products,
            |it| Value::Names(it.iter().map(|product| product.name.clone()).collect()),
        ),
        line(
            "check-evidence-firewall-profiles",
            &seen.firewall_profiles,
            |it| Value::Text(written(*it)),
        ),
    ];
    let profiles = seen.firewall_profiles.value().copied().unwrap_or_default();
    let known = [profiles.domain, profiles.private, profiles.public];
    let all = |state: bool| known.iter().all(|it| *it == Some(state));
    let answer = seen.wsc_firewall.value().copied();
    let conclusion = match answer {
        Some(wsc) if wsc.result == 0 => match wsc.health {
            0 => Conclusion::met("on"),
            1 => Conclusion::attention("not-watched"),
            2 => Conclusion::not_met("off"),
            3 => Conclusion::not_met("snoozed"),
            _ => Conclusion::unknown(Reason::Unrecognised),
        },
        // Without Security Center only Windows' own firewall can be told, and only that it is on: another maker's may
        // stand in for one that is off. On a server there is no Security Center, and others are rare.
        _ if all(true) => Conclusion::met("on").limited_by("check-limit-windows-firewall-only"),
        None if facts.is_windows_server() && all(false) => Conclusion::not_met("off"),
        None if facts.is_windows_server() && known.contains(&Some(false)) => {
            Conclusion::attention("profile-off")
        }
        Some(wsc) if wsc.result == 1 => Conclusion::unknown(Reason::ServiceStopped),
        Some(_) => Conclusion::unknown(Reason::Unrecognised),
        None => match (seen.firewall_profiles.unread(), seen.wsc_firewall.unread()) {
            (Some(why), _) if facts.is_windows_server() => Conclusion::unknown(why),
            (_, Some(why)) => Conclusion::unknown(why),
            (_, None) => Conclusion::unknown(Reason::Unrecognised),
        },
    };
    conclusion.showing(evidence.into_iter().flatten())
}

/// Profiles as a technical text: `domain 1, private 1, public 0`.
fn written(profiles: FirewallProfiles) -> String {
    let named = [
        ("domain", profiles.domain),
        ("private", profiles.private),
        ("public", profiles.public),
    ];
    let known = named
        .iter()
        .filter_map(|(name, on)| on.map(|on| format!("{name} {}", u8::from(on))));
    known.collect::<Vec<_>>().join(", ")
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.macos();
    let outgoing = outgoing_firewall(facts);
    let evidence = [
        seen.managed_firewall
            .value()
            .and_then(|_| yes_no("check-evidence-firewall-managed", &seen.managed_firewall)),
        text("check-evidence-firewall-state", &seen.socketfilterfw),
        present(number("check-evidence-firewall-file", &seen.alf_global_state)),
        outgoing.clone(),
    ];
    let said = seen.socketfilterfw.value().and_then(|it| state(it));
    let number = said.or(seen.alf_global_state.value().copied());
    let conclusion = match number {
        _ if seen.managed_firewall.value() == Some(&true) => Conclusion::met("on"),
        Some(1 | 2) => Conclusion::met("on"),
        Some(0) if outgoing.is_some() => Conclusion::attention("other-product"),
        // Behind a router many Macs stay without: a gap on one that is carried to other networks.
        Some(0) if facts.is_portable() => match facts.seen.processes.unread() {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::not_met("off"),
        },
        Some(0) => Conclusion::attention("off-desktop"),
        Some(_) => Conclusion::unknown(Reason::Unrecognised),
        None => match seen.socketfilterfw.look() {
            Look::Unread(why) => Conclusion::unknown(why),
            Look::Known(_) | Look::Absent => Conclusion::unknown(Reason::Unrecognised),
        },
    };
    conclusion.showing(evidence.into_iter().flatten())
}

/// The number in `(State = 2)`: 0 off, 1 on, 2 blocks all. The words around it change with the state and the version.
fn state(text: &str) -> Option<u32> {
    let (_, rest) = text.split_once("State = ")?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    small(&digits)
}

/// A firewall for outgoing connections that runs: it does another work, and its user has thought about it.
fn outgoing_firewall(facts: &Facts<'_>) -> Option<Evidence> {
    let processes = &facts.seen.processes;
    let known = |name: &&String| {
        let name = bare_name(name);
        name == "lulu" || name.starts_with("little snitch") || name.starts_with("at.obdev.littlesnitch")
    };
    let names: Vec<String> = processes.value()?.iter().filter(known).cloned().collect();
    (!names.is_empty()).then(|| Evidence {
        label: "check-evidence-outgoing-firewall",
        value: Value::Names(names),
        from: processes.place().to_owned(),
    })
}

/// Units that load rules at the start. What the rules are is not said: Debian's own file for nftables lets all pass.
const LOADS_RULES: &[&str] = &[
    "ip6tables.service",
    "iptables.service",
    "netfilter-persistent.service",
    "nftables.service",
    "shorewall.service",
];

fn linux(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.linux();
    if facts.in_container() {
        return Conclusion::unknown(Reason::Container);
    }
    let units = [&seen.units_enabled, &seen.units_running];
    let has = |wanted: &dyn Fn(&str) -> bool| {
        units
            .iter()
            .flat_map(|it| it.value().into_iter().flatten())
            .any(|unit| wanted(unit))
    };
    let loaded: Vec<String> = {
        let known = units.iter().flat_map(|it| it.value().into_iter().flatten());
        let mut known: Vec<String> = known
            .filter(|it| LOADS_RULES.contains(&it.as_str()))
            .cloned()
            .collect();
        known.sort();
        known.dedup();
        known
    };
    let ufw = seen
        .ufw_enabled
        .value()
        .is_some_and(|it| it.eq_ignore_ascii_case("yes"));
    let firewalld = seen.firewalld_on_bus.value() == Some(&true);
    let firewalld_enabled = has(&|unit| unit == "firewalld.service");
    let conclusion = if firewalld {
        Conclusion::met("on-program").with("program", "firewalld")
    } else if ufw {
        Conclusion::met("set-to-start").with("program", "ufw")
    } else if firewalld_enabled {
        Conclusion::met("set-to-start").with("program", "firewalld")
    } else if !loaded.is_empty() {
        Conclusion::attention("rules-unseen").with("program", loaded.clone())
    } else {
        let why = [
            seen.ufw_enabled.unread(),
            seen.units_enabled.unread(),
            seen.firewalld_on_bus.unread(),
        ];
        match why.into_iter().flatten().next() {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::unknown(Reason::NothingFound),
        }
    };
    let evidence = [
        text("check-evidence-ufw", &seen.ufw_enabled),
        yes_no("check-evidence-firewalld", &seen.firewalld_on_bus),
        line(
            "check-evidence-firewall-units",
            &seen.units_enabled,
            |_| match loaded.as_slice() {
                [] => Value::Absent,
                _ => Value::Names(loaded),
            },
        ),
    ];
    conclusion
        .showing(evidence.into_iter().flatten())
        .limited_by("check-limit-rules-need-root")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_counts_and_not_the_words() {
        for (text, expected) in [
            ("Firewall is enabled. (State = 1)", Some(1)),
            (
                "Firewall is blocking all non-essential incoming connections. (State = 2)",
                Some(2),
            ),
            (
                "Firewall is set to block all non-essential incoming connections (State = 2)\n",
                Some(2),
            ),
            ("Firewall is disabled. (State = 0)", Some(0)),
            ("Must be root to run this command.", None),
            ("(State = )", None),
            ("", None),
        ] {
            assert_eq!(state(text), expected, "{text}");
        }
    }
}
