//! Does the screen lock by itself after at most a quarter of an hour?
//!
//! Looks at: the policy on inactivity, the secured screen saver, and sleep with sign-in on wake (Windows: any one is
//! enough); the lock delay after the screen saver or the dark display (macOS); the settings of GNOME, Cinnamon, MATE or
//! KDE (Linux).
//! Cannot see: Windows Hello's dynamic lock; the settings of other desktops, or of another account: run it as the
//! person who works here.
//! Needs no rights, changes nothing. Fifteen minutes: `screen-lock` in the questionnaire.

mod linux;
mod macos;
mod windows;

use super::{Check, Conclusion, Facts, Platform};

pub(super) const CHECK: Check = Check {
    id: "screen.lock",
    cases: &[
        "locks",
        "late",
        "never",
        "no-password",
        "server-never",
        "unknown",
        "not-applicable",
    ],
    evidence: &[
        "check-evidence-lock-policy",
        "check-evidence-lock-mdm",
        "check-evidence-screen-saver",
        "check-evidence-screen-saver-time",
        "check-evidence-screen-saver-secure",
        "check-evidence-screen-off",
        "check-evidence-sleep",
        "check-evidence-lock-on-wake",
        "check-evidence-delay-lock",
        "check-evidence-screen-lock",
        "check-evidence-saver-minutes",
        "check-evidence-display-sleep",
        "check-evidence-desktop",
        "check-evidence-lock-enabled",
        "check-evidence-idle-delay",
        "check-evidence-lock-delay",
        "check-evidence-locker",
    ],
    limits: &["check-limit-dynamic-lock", "check-limit-other-account"],
    sources: [
        r"..\Policies\System: InactivityTimeoutSecs; HKCU\Control Panel\Desktop; the power plan",
        "sysadminctl -screenLock status, com.apple.screensaver, com.apple.PowerManagement",
        "org.gnome.desktop.screensaver and session, kscreenlockerrc",
    ],
    rule,
};

/// Seconds within which it should lock.
const GOOD: u64 = 15 * 60;

fn rule(facts: &Facts<'_>) -> Conclusion {
    match facts.seen.platform {
        Platform::Windows => windows::judge(facts).limited_by("check-limit-dynamic-lock"),
        Platform::Macos => macos::judge(facts),
        Platform::Linux => linux::judge(facts),
    }
    .limited_by("check-limit-other-account")
}

/// Locks after so many seconds: good, or late.
fn after(seconds: u64) -> Conclusion {
    let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
    if seconds <= GOOD {
        Conclusion::met("locks").with("minutes", minutes)
    } else {
        Conclusion::attention("late").with("minutes", minutes)
    }
}
