//! Was the computer restarted lately, so that installed fixes work?
//!
//! Looks at: how long the system has run, whether Fast Startup is on (Windows), a restart that an update waits for.
//! Cannot see: on Windows, shutting down with Fast Startup keeps the counter running, so a computer switched off every
//! evening shows weeks; the sentence says so. Never wrong by the counter alone.
//! Needs no rights, changes nothing.

use super::conclusion::{line, number};
use super::updates_current::{restart, restart_evidence};
use super::{Check, Conclusion, Facts, Look, Platform, Reason, Value};

pub(super) const CHECK: Check = Check {
    id: "os.restarted",
    cases: &["recent", "long", "long-fast-startup", "overdue", "unknown"],
    evidence: &[
        "check-evidence-uptime",
        "check-evidence-fast-startup",
        "check-evidence-restart-waits",
        "check-evidence-restart-since",
    ],
    limits: &["check-limit-fast-startup"],
    sources: [
        r"GetTickCount64; HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Power: HiberbootEnabled",
        "kern.boottime",
        "/proc/uptime, /run/reboot-required",
    ],
    rule,
};

/// Days without a restart that are nothing to speak of. Editorial: two weeks.
const RECENT: i64 = 14;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let uptime = &facts.seen.os.uptime_seconds;
    let hiberboot = &facts.windows().hiberboot_enabled;
    let whole_days = |seconds: u64| i64::try_from(seconds / 86_400).unwrap_or(i64::MAX);
    let fast_startup = facts.seen.platform == Platform::Windows && hiberboot.value() == Some(&1);
    let conclusion = match (uptime.look(), restart(facts).overdue()) {
        (_, Some(days)) => Conclusion::not_met("overdue").with("days", days),
        (Look::Known(seconds), None) => match whole_days(*seconds) {
            days if days < RECENT => Conclusion::met("recent").with("days", days),
            days if fast_startup => Conclusion::attention("long-fast-startup")
                .with("days", days)
                .limited_by("check-limit-fast-startup"),
            days => Conclusion::attention("long").with("days", days),
        },
        (Look::Absent, None) => Conclusion::unknown(Reason::Unrecognised),
        (Look::Unread(why), None) => Conclusion::unknown(why),
    };
    let ran = line("check-evidence-uptime", uptime, |it| {
        Value::Number(whole_days(*it))
    });
    let hiberboot = number("check-evidence-fast-startup", hiberboot);
    conclusion
        .showing(ran)
        .showing(hiberboot.filter(|_| facts.seen.platform == Platform::Windows))
        .showing(restart_evidence(facts))
}
