//! Were fixes of the system installed lately?
//!
//! Looks at: the newest monthly package, the last installation and a restart that waits (Windows); the last search and
//! the updates that wait (macOS); the age of package lists, what installs them, a restart that waits (Linux).
//! Cannot see: how many fixes are missing, since it asks no server. On Windows the last installation counts
//! definitions of Defender too, so only an old one is news.
//! Needs no rights, changes nothing.

use super::conclusion::{number, present};
use super::updates_automatic::{Mode, dated, is_managed, linux_mode};
use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Seen};
use crate::snapshot::Day;
use crate::tables::is_rolling;

pub(super) const CHECK: Check = Check {
    id: "updates.current",
    cases: &[
        "recent",
        "ageing",
        "waiting",
        "restart-waiting",
        "restart-overdue",
        "not-counted",
        "not-looked",
        "old",
        "unknown",
    ],
    evidence: &[
        "check-evidence-monthly-update",
        "check-evidence-last-install",
        "check-evidence-last-search",
        "check-evidence-restart-waits",
        "check-evidence-restart-since",
        "check-evidence-updates-waiting",
        "check-evidence-lists",
        "check-evidence-unattended-run",
        "check-evidence-packages",
    ],
    limits: &["check-limit-no-count", "check-limit-definitions-count"],
    sources: [
        r"HKLM\..\Component Based Servicing\Packages; IAutomaticUpdates2; keys RebootRequired, RebootPending",
        "com.apple.SoftwareUpdate.plist: LastSuccessfulDate, RecommendedUpdates",
        "/var/lib/apt, /var/lib/dpkg/status, /var/cache/libdnf5, /var/lib/pacman/local, /run/reboot-required",
    ],
    rule,
};

/// Days since the last search or installation up to which it is recent. Editorial: two weeks.
const RECENT: i64 = 14;
/// Days after which nobody looks after it. Editorial: a month.
const OLD: i64 = 30;
/// Windows brings one package a month; up to 35 days lie between two, and some days until it is installed.
const MONTHLY_RECENT: i64 = 42;
/// Two packages missed.
const MONTHLY_OLD: i64 = 60;
/// Any installation on Windows: a month between packages, and two weeks.
const INSTALL_OLD: i64 = 45;
/// Days that a restart may wait.
pub(super) const RESTART_OVERDUE: i64 = 7;

fn rule(facts: &Facts<'_>) -> Conclusion {
    match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    }
}

/// A restart that an update waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Restart {
    /// For so many days, when known.
    Waits(Option<i64>),
    /// None waits, or it could not be read.
    NoneSeen,
}

impl Restart {
    /// The days, when it has waited too long.
    pub(super) fn overdue(self) -> Option<i64> {
        match self {
            Self::Waits(Some(days)) if days > RESTART_OVERDUE => Some(days),
            Self::Waits(_) | Self::NoneSeen => None,
        }
    }
}

/// Whether an update waits for a restart.
pub(super) fn restart(facts: &Facts<'_>) -> Restart {
    let (waits, since) = match facts.seen.platform {
        Platform::Windows => {
            let updates = &facts.windows().updates;
            let either = [&updates.reboot_required, &updates.reboot_pending];
            (
                either.into_iter().any(|it| it.value() == Some(&true)),
                &updates.reboot_since,
            )
        }
        Platform::Linux => {
            let updates = &facts.linux().updates;
            (
                updates.reboot_required.value() == Some(&true),
                &updates.reboot_since,
            )
        }
        Platform::Macos => return Restart::NoneSeen,
    };
    if waits {
        Restart::Waits(since.value().map(|day| facts.age(*day)))
    } else {
        Restart::NoneSeen
    }
}

/// Lines of evidence about a restart that waits.
pub(super) fn restart_evidence(facts: &Facts<'_>) -> Vec<Evidence> {
    let (waits, since): (Vec<&Seen<bool>>, &Seen<Day>) = match facts.seen.platform {
        Platform::Windows => {
            let updates = &facts.windows().updates;
            (
                vec![&updates.reboot_required, &updates.reboot_pending],
                &updates.reboot_since,
            )
        }
        Platform::Linux => {
            let updates = &facts.linux().updates;
            (vec![&updates.reboot_required], &updates.reboot_since)
        }
        Platform::Macos => return Vec::new(),
    };
    let shown = waits
        .iter()
        .find(|it| it.value() == Some(&true))
        .or_else(|| waits.first())
        .and_then(|it| super::conclusion::yes_no("check-evidence-restart-waits", it));
    let since = since
        .value()
        .and_then(|_| dated("check-evidence-restart-since", since));
    shown.into_iter().chain(since).collect()
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.windows().updates;
    let evidence = [
        dated("check-evidence-monthly-update", &updates.rollup_installed),
        dated("check-evidence-last-install", &updates.last_install),
        dated("check-evidence-last-search", &updates.last_search),
    ];
    windows_found(facts)
        .showing(evidence.into_iter().flatten())
        .showing(restart_evidence(facts))
        .limited_by("check-limit-no-count")
        .limited_by("check-limit-definitions-count")
}

fn windows_found(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.windows().updates;
    let restart = restart(facts);
    if let Some(days) = restart.overdue() {
        return Conclusion::not_met("restart-overdue").with("days", days);
    }
    let age = |fact: &Seen<Day>| fact.value().map(|day| facts.age(*day));
    let monthly = age(&updates.rollup_installed);
    let any = age(&updates.last_install);
    let old = monthly
        .filter(|it| *it > MONTHLY_OLD)
        .or(any.filter(|it| *it > INSTALL_OLD));
    if let Some(days) = old {
        // A provider may hold a package back on purpose.
        return match is_managed(updates) {
            Ok(true) => Conclusion::unknown(Reason::Managed),
            Ok(false) => Conclusion::not_met("old").with("days", days),
            Err(why) => Conclusion::unknown(why),
        };
    }
    if restart != Restart::NoneSeen {
        return Conclusion::attention("restart-waiting");
    }
    match (updates.rollup_installed.look(), monthly) {
        (_, Some(days)) if days <= MONTHLY_RECENT => Conclusion::met("recent").with("days", days),
        (_, Some(days)) => Conclusion::attention("ageing").with("days", days),
        (Look::Unread(why), None) => Conclusion::unknown(why),
        (Look::Known(_) | Look::Absent, None) => Conclusion::unknown(Reason::NothingFound),
    }
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.macos().updates;
    let evidence = [
        dated("check-evidence-last-search", &updates.last_success),
        number("check-evidence-updates-waiting", &updates.waiting),
    ];
    macos_found(facts).showing(evidence.into_iter().flatten())
}

fn macos_found(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.macos().updates;
    let days = match updates.last_success.look() {
        Look::Known(day) => facts.age(*day),
        Look::Absent => return Conclusion::unknown(Reason::NothingFound),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    if days > OLD {
        return Conclusion::not_met("not-looked").with("days", days);
    }
    match updates.waiting.look() {
        // One update may be meant for another model: never more than worth a look.
        Look::Known(count) if *count > 0 => return Conclusion::attention("waiting").with("count", *count),
        Look::Known(_) | Look::Absent => {}
        Look::Unread(why) => return Conclusion::unknown(why),
    }
    if days > RECENT {
        return Conclusion::attention("ageing").with("days", days);
    }
    Conclusion::met("recent").with("days", days)
}

fn linux(facts: &Facts<'_>) -> Conclusion {
    let updates = &facts.linux().updates;
    let lists = [
        &updates.apt_update_success,
        &updates.apt_lists,
        &updates.dnf_cache,
    ];
    let evidence = [
        lists
            .iter()
            .filter(|it| it.value().is_some())
            .max_by_key(|it| it.value().copied())
            .and_then(|it| dated("check-evidence-lists", it)),
        present(dated(
            "check-evidence-unattended-run",
            &updates.apt_unattended_stamp,
        )),
        updates
            .pacman_local
            .value()
            .and_then(|_| dated("check-evidence-packages", &updates.pacman_local)),
        present(number(
            "check-evidence-updates-waiting",
            &updates.security_updates_waiting,
        )),
    ];
    linux_found(facts)
        .showing(evidence.into_iter().flatten())
        .showing(restart_evidence(facts))
        .limited_by("check-limit-no-count")
}

fn linux_found(facts: &Facts<'_>) -> Conclusion {
    if facts.in_container() {
        return Conclusion::unknown(Reason::Container);
    }
    let updates = &facts.linux().updates;
    let restart = restart(facts);
    if let Some(days) = restart.overdue() {
        return Conclusion::not_met("restart-overdue").with("days", days);
    }
    let rolling = facts
        .seen
        .os
        .distribution
        .value()
        .is_some_and(|id| is_rolling(id));
    // A system without versions changes at every update; elsewhere only the lists tell that somebody looked.
    let signs: &[&Seen<Day>] = if rolling {
        &[&updates.pacman_local, &updates.rpm_database]
    } else {
        &[
            &updates.apt_update_success,
            &updates.apt_unattended_stamp,
            &updates.apt_lists,
            &updates.dnf_cache,
        ]
    };
    let newest = signs.iter().filter_map(|it| it.value()).max().copied();
    let Some(days) = newest.map(|day| facts.age(day)) else {
        let why = signs.iter().find_map(|it| it.unread());
        return Conclusion::unknown(why.map_or(Reason::NothingFound, Reason::from));
    };
    if days > OLD {
        let case = if rolling { "old" } else { "not-looked" };
        return Conclusion::not_met(case).with("days", days);
    }
    if let Some(count) = updates.security_updates_waiting.value().filter(|it| **it > 0) {
        return Conclusion::attention("waiting").with("count", *count);
    }
    if days > RECENT {
        return Conclusion::attention("ageing").with("days", days);
    }
    if restart != Restart::NoneSeen {
        return Conclusion::attention("restart-waiting");
    }
    let none_waiting = updates.security_updates_waiting.value() == Some(&0);
    if rolling || none_waiting || linux_mode(facts) == Mode::Automatic {
        Conclusion::met("recent").with("days", days)
    } else {
        Conclusion::attention("not-counted").with("days", days)
    }
}
