//! Does the screen lock by itself?
//!
//! Looks at: the limit of the computer, the limit of device management, the screen saver of this account and its
//! policy copy. When the screen goes off is in `power`.
//! Cannot see: dynamic lock by a telephone; other accounts.

use vigie_checks::Snapshot;
use vigie_checks::snapshot::ScreenSaver;

use super::setting::{MACHINE, USER, number, text};
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "screen",
    place: r"HKCU\Control Panel\Desktop",
    facts: &[
        "inactivity_timeout_secs",
        "mdm_inactivity_minutes",
        "delay_lock_interval",
        "active",
        "program",
        "secure",
        "timeout",
    ],
    read,
};

const SYSTEM_POLICY: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System";
const DEVICE_LOCK: &str = r"SOFTWARE\Microsoft\PolicyManager\current\device\DeviceLock";
const DESKTOP: &str = r"Control Panel\Desktop";
const DESKTOP_POLICY: &str = r"Software\Policies\Microsoft\Windows\Control Panel\Desktop";

fn read(snapshot: &mut Snapshot) {
    let facts = windows(snapshot);
    facts.inactivity_timeout_secs = number(MACHINE, SYSTEM_POLICY, "InactivityTimeoutSecs");
    facts.mdm_inactivity_minutes = number(MACHINE, DEVICE_LOCK, "MaxInactivityTimeDeviceLock");
    facts.delay_lock_interval = number(USER, DESKTOP, "DelayLockInterval");
    facts.screen_saver = screen_saver(DESKTOP);
    facts.policy_screen_saver = screen_saver(DESKTOP_POLICY);
}

fn screen_saver(key: &str) -> ScreenSaver {
    let value = |name| text(USER, key, name);
    ScreenSaver {
        active: value("ScreenSaveActive"),
        program: value("SCRNSAVE.EXE").map(|it| file_name(&it)),
        secure: value("ScreenSaverIsSecure"),
        timeout: value("ScreenSaveTimeOut"),
    }
}

/// The path may lead through the folder of the account.
fn file_name(path: &str) -> String {
    path.rsplit(['\\', '/']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_screen_saver_only_the_name_of_its_file_is_kept() {
        assert_eq!(file_name(r"C:\Users\somebody\Mystify.scr"), "Mystify.scr");
        assert_eq!(file_name(""), "");
    }
}
