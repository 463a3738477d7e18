//! Do updates of the system install themselves?
//!
//! Looks at: policies, pause, service and settings of Windows Update; Software Update's settings, managed ones first
//! (macOS; a missing key is the factory default, on); unattended-upgrades, dnf-automatic, rpm-ostree, GNOME Software
//! (Linux).
//! Cannot see: what an IT provider's tool installs in its own way; then it is unknown, not wrong.
//! Needs no rights, changes nothing.

use super::conclusion::{day, number, present, text, yes_no};
use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Seen, Unread, Value};
use crate::number::small;
use crate::snapshot::{Day, MacUpdateSettings, WindowsUpdateFacts};
use crate::tables::is_rolling;

pub(super) const CHECK: Check = Check {
    id: "updates.automatic",
    cases: &["on", "asks", "paused", "partly", "critical-off", "off", "unknown"],
    evidence: &[
        "check-evidence-managed",
        "check-evidence-policy-off",
        "check-evidence-policy-mode",
        "check-evidence-update-service",
        "check-evidence-update-level",
        "check-evidence-pause",
        "check-evidence-update-check",
        "check-evidence-update-download",
        "check-evidence-update-macos",
        "check-evidence-update-critical",
        "check-evidence-update-data",
        "check-evidence-unattended",
        "check-evidence-timer-masked",
        "check-evidence-dnf-automatic",
        "check-evidence-ostree-policy",
        "check-evidence-gnome-software",
    ],
    limits: &["check-limit-other-update-tool"],
    sources: [
        r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU; HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings; service wuauserv; IAutomaticUpdates",
        "com.apple.SoftwareUpdate.plist, its managed copy",
        "/etc/apt/apt.conf.d, /etc/dnf/automatic.conf, /etc/rpm-ostreed.conf, org.gnome.software",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    }
}

/// Whether somebody else decides over Windows Update: a provider's server or a management system. An error when that
/// could not be read: what looks like a gap may then be meant so.
pub(super) fn is_managed(updates: &WindowsUpdateFacts) -> Result<bool, Unread> {
    if updates.use_wu_server.value() == Some(&1) || updates.mdm_update_policy.value() == Some(&true) {
        return Ok(true);
    }
    let unread = [updates.use_wu_server.unread(), updates.mdm_update_policy.unread()];
    unread.into_iter().flatten().next().map_or(Ok(false), Err)
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.windows().updates;
    let evidence = [
        present(number("check-evidence-managed", &updates.use_wu_server)),
        number("check-evidence-policy-off", &updates.no_auto_update),
        present(number("check-evidence-policy-mode", &updates.au_options)),
        number("check-evidence-update-service", &updates.wuauserv_start),
        number("check-evidence-update-level", &updates.notification_level),
        present(text("check-evidence-pause", &updates.pause_updates_expiry)),
        present(text("check-evidence-pause", &updates.pause_quality_end)),
    ];
    windows_found(facts, updates)
        .showing(evidence.into_iter().flatten())
        .limited_by("check-limit-other-update-tool")
}

fn windows_found(facts: &Facts<'_>, updates: &WindowsUpdateFacts) -> Conclusion {
    let managed = is_managed(updates);
    if managed == Ok(true) {
        return Conclusion::unknown(Reason::Managed);
    }
    let policy = updates.au_options.value().copied();
    let level = updates.notification_level.value().copied();
    let off = updates.no_auto_update.value() == Some(&1)
        || policy == Some(1)
        || updates.wuauserv_start.value() == Some(&4)
        || level == Some(1);
    if off {
        return managed.map_or_else(Conclusion::unknown, |_| Conclusion::not_met("off"));
    }
    match pause(updates) {
        Pause::Until(day) if day > facts.seen.taken_on => {
            return Conclusion::attention("paused").with("until", day.0);
        }
        Pause::Unrecognised => return Conclusion::unknown(Reason::Unrecognised),
        Pause::Until(_) | Pause::None => {}
    }
    if matches!(policy, Some(2 | 3 | 5)) || matches!(level, Some(2 | 3)) {
        return Conclusion::attention("asks");
    }
    if policy == Some(4) || level == Some(4) {
        return Conclusion::met("on");
    }
    // Not configured: the default, which is automatic on a client. A policy that cannot be read might say otherwise.
    let unread = [
        updates.no_auto_update.unread(),
        updates.au_options.unread(),
        updates.wuauserv_start.unread(),
    ];
    if let Some(why) = unread.into_iter().flatten().next() {
        return Conclusion::unknown(why);
    }
    if updates.wuauserv_start.value().is_none() {
        return Conclusion::unknown(Reason::Unrecognised);
    }
    if facts.is_windows_server() {
        Conclusion::attention("asks")
    } else {
        Conclusion::met("on")
    }
}

enum Pause {
    Until(Day),
    Unrecognised,
    None,
}

/// The later end of the two pauses: text such as `2026-01-11T13:58:49Z`, whose first ten characters are the day.
fn pause(updates: &WindowsUpdateFacts) -> Pause {
    let mut latest: Option<Day> = None;
    for written in [&updates.pause_updates_expiry, &updates.pause_quality_end] {
        match written.value().map(|it| it.trim()) {
            None | Some("") => {}
            Some(text) => match text.get(..10).and_then(Day::parse) {
                Some(day) => latest = latest.max(Some(day)),
                None => return Pause::Unrecognised,
            },
        }
    }
    latest.map_or(Pause::None, Pause::Until)
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let (own, managed) = (&facts.macos().updates, &facts.macos().managed_updates);
    let settings: [(&'static str, Setting); 5] = [
        ("check-evidence-update-check", |it| &it.automatic_check),
        ("check-evidence-update-download", |it| &it.automatic_download),
        ("check-evidence-update-macos", |it| &it.install_macos),
        ("check-evidence-update-critical", |it| &it.install_critical),
        ("check-evidence-update-data", |it| &it.install_config_data),
    ];
    let in_force = |setting: Setting| {
        if setting(managed).value().is_some() {
            setting(managed)
        } else {
            setting(own)
        }
    };
    let evidence: Vec<Evidence> = settings
        .iter()
        .filter_map(|(label, setting)| yes_no(label, in_force(*setting)))
        .collect();
    let mut off = 0;
    for (_, setting) in settings {
        match in_force(setting).look() {
            Look::Known(false) => off += 1,
            Look::Known(true) | Look::Absent => {}
            Look::Unread(why) => return Conclusion::unknown(why).showing(evidence),
        }
    }
    let conclusion = if in_force(|it| &it.install_critical).value() == Some(&false) {
        Conclusion::not_met("critical-off")
    } else if off > 0 {
        Conclusion::attention("partly").with("count", off)
    } else {
        Conclusion::met("on")
    };
    conclusion.showing(evidence)
}

type Setting = fn(&MacUpdateSettings) -> &Seen<bool>;

fn linux(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.linux().updates;
    let evidence = [
        text("check-evidence-unattended", &updates.apt_unattended_upgrade)
            .filter(|_| updates.dpkg_status.value().is_some()),
        present(text("check-evidence-dnf-automatic", &updates.dnf_apply_updates)),
        present(text("check-evidence-ostree-policy", &updates.rpm_ostreed_policy)),
        present(text(
            "check-evidence-gnome-software",
            &updates.gnome_software_download,
        )),
        is_masked(facts).then(|| Evidence {
            label: "check-evidence-timer-masked",
            value: Value::YesNo(true),
            from: facts.linux().units_masked.place().to_owned(),
        }),
    ];
    let conclusion = match linux_mode(facts) {
        Mode::Automatic => Conclusion::met("on"),
        Mode::ByHand => Conclusion::attention("asks"),
        Mode::Unknown(why) => Conclusion::unknown(why),
    };
    conclusion
        .showing(evidence.into_iter().flatten())
        .limited_by("check-limit-other-update-tool")
}

/// How updates of a Linux system are installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// By themselves.
    Automatic,
    /// When somebody does it.
    ByHand,
    /// Not known.
    Unknown(Reason),
}

/// How updates of this Linux system are installed.
pub(super) fn linux_mode(facts: &Facts<'_>) -> Mode {
    if facts.in_container() {
        return Mode::Unknown(Reason::Container);
    }
    let updates = &facts.linux().updates;
    if updates.ostree_booted.value() == Some(&true) {
        return match updates.rpm_ostreed_policy.look() {
            Look::Known(policy) if policy == "apply" || policy == "stage" => Mode::Automatic,
            Look::Known(_) | Look::Absent => Mode::ByHand,
            Look::Unread(why) => Mode::Unknown(why.into()),
        };
    }
    if updates.dpkg_status.value().is_some() {
        return match updates.apt_unattended_upgrade.look() {
            Look::Known(value) if is_on(value) && !is_masked(facts) => Mode::Automatic,
            Look::Known(_) | Look::Absent => Mode::ByHand,
            Look::Unread(why) => Mode::Unknown(why.into()),
        };
    }
    if updates.rpm_database.value().is_some() || updates.dnf_cache.value().is_some() {
        let timer = [
            "dnf-automatic-install.timer",
            "dnf-automatic.timer",
            "dnf5-automatic.timer",
        ];
        let enabled = |units: &Seen<Vec<String>>| {
            units
                .value()
                .is_some_and(|it| it.iter().any(|unit| timer.contains(&unit.as_str())))
        };
        let installs = enabled_unit(facts, "dnf-automatic-install.timer");
        return match updates.dnf_apply_updates.look() {
            _ if installs => Mode::Automatic,
            Look::Known(value) if value == "yes" && enabled(&facts.linux().units_enabled) => Mode::Automatic,
            Look::Known(_) | Look::Absent => Mode::ByHand,
            Look::Unread(why) => Mode::Unknown(why.into()),
        };
    }
    if facts
        .seen
        .os
        .distribution
        .value()
        .is_some_and(|id| is_rolling(id))
    {
        return Mode::ByHand;
    }
    match updates.dpkg_status.unread().or(updates.rpm_database.unread()) {
        Some(why) => Mode::Unknown(why.into()),
        None => Mode::Unknown(Reason::NothingFound),
    }
}

/// Whether a value of `APT::Periodic` switches on: a number of days, a number with its unit, or `always`.
fn is_on(value: &str) -> bool {
    let value = value.trim();
    let number = value.strip_suffix(['s', 'm', 'h', 'd']).unwrap_or(value);
    value == "always" || small(number).is_some_and(|it| it > 0)
}

/// Whether the timer that installs is switched off for good.
fn is_masked(facts: &Facts<'_>) -> bool {
    let masked = facts.linux().units_masked.value();
    masked.is_some_and(|it| it.iter().any(|unit| unit == "apt-daily-upgrade.timer"))
}

fn enabled_unit(facts: &Facts<'_>, unit: &str) -> bool {
    let units = facts.linux().units_enabled.value();
    units.is_some_and(|it| it.iter().any(|known| known == unit))
}

/// The day of a fact as evidence: shared with `updates.current`.
pub(super) fn dated(label: &'static str, fact: &Seen<Day>) -> Option<Evidence> {
    day(label, fact)
}
