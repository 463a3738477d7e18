//! How is Windows Update set, and does it wait for a restart?
//!
//! Looks at: pauses, policies, device management, the service, the keys that ask for a restart, and, in a group of its
//! own because there are thousands of packages, the day of the newest monthly update.
//! Cannot see: which updates are missing.

use vigie_checks::{Day, Snapshot};

use super::native::fault::{Answer, Fault, seen};
use super::native::registry::{self, Hive};
use super::setting::{MACHINE, exists, number, text};
use super::windows;
use crate::group::Group;
use crate::parse::windows::times;

pub(super) const GROUP: Group = Group {
    name: "updates",
    place: r"HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings",
    facts: &[
        "pause_updates_expiry",
        "pause_quality_end",
        "no_auto_update",
        "au_options",
        "use_wu_server",
        "mdm_update_policy",
        "wuauserv_start",
        "reboot_required",
        "reboot_pending",
        "reboot_since",
    ],
    read,
};

pub(super) const ROLLUP: Group = Group {
    name: "rollup",
    place: r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages",
    facts: &["rollup_installed"],
    read: read_rollup,
};

const SETTINGS: &str = r"SOFTWARE\Microsoft\WindowsUpdate\UX\Settings";
const POLICY: &str = r"SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU";
const DEVICE_MANAGEMENT: &str = r"SOFTWARE\Microsoft\PolicyManager\current\device\Update";
const SERVICE: &str = r"SYSTEM\CurrentControlSet\Services\wuauserv";
const REBOOT_REQUIRED: &str =
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired";
const REBOOT_PENDING: &str =
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending";
const PACKAGES: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\Packages";

fn read(snapshot: &mut Snapshot) {
    let facts = &mut windows(snapshot).updates;
    facts.pause_updates_expiry = text(MACHINE, SETTINGS, "PauseUpdatesExpiryTime");
    facts.pause_quality_end = text(MACHINE, SETTINGS, "PauseQualityUpdatesEndTime");
    facts.no_auto_update = number(MACHINE, POLICY, "NoAutoUpdate");
    facts.au_options = number(MACHINE, POLICY, "AUOptions");
    facts.use_wu_server = number(MACHINE, POLICY, "UseWUServer");
    facts.mdm_update_policy = seen(managed(), &format!(r"HKLM\{DEVICE_MANAGEMENT}"));
    facts.wuauserv_start = number(MACHINE, SERVICE, "Start");
    facts.reboot_required = exists(MACHINE, REBOOT_REQUIRED);
    facts.reboot_pending = exists(MACHINE, REBOOT_PENDING);
    facts.reboot_since = seen(
        reboot_since(),
        &format!(r"HKLM\{REBOOT_REQUIRED}, HKLM\{REBOOT_PENDING}"),
    );
}

fn managed() -> Answer<bool> {
    match registry::has_values(MACHINE, DEVICE_MANAGEMENT) {
        Err(Fault::Absent) => Ok(false),
        answer => answer,
    }
}

/// The day on which the older of the two keys was last written.
fn reboot_since() -> Answer<Day> {
    let mut oldest: Option<u64> = None;
    for key in [REBOOT_REQUIRED, REBOOT_PENDING] {
        match registry::written(MACHINE, key) {
            Ok(written) => oldest = Some(oldest.map_or(written, |it| it.min(written))),
            Err(Fault::Absent) => {}
            Err(fault) => return Err(fault),
        }
    }
    oldest.and_then(times::of_filetime).ok_or(Fault::Absent)
}

fn read_rollup(snapshot: &mut Snapshot) {
    windows(snapshot).updates.rollup_installed = seen(
        newest_rollup(MACHINE, PACKAGES),
        &format!(r"HKLM\{PACKAGES}\Package_for_RollupFix* InstallTimeHigh, InstallTimeLow"),
    );
}

fn newest_rollup(hive: Hive, packages: &str) -> Answer<Day> {
    let names = registry::keys(hive, packages)?;
    let rollups = names.iter().filter(|it| it.starts_with("Package_for_RollupFix"));
    let installed = rollups.filter_map(|name| {
        let part = |value| registry::number(hive, &format!(r"{packages}\{name}"), value).ok();
        Some(u64::from(part("InstallTimeHigh")?) << 32 | u64::from(part("InstallTimeLow")?))
    });
    installed.max().and_then(times::of_filetime).ok_or(Fault::Absent)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::windows::setting::USER;

    /// Written and removed again under the tests' own key.
    #[test]
    fn the_newest_monthly_update_counts_and_other_packages_do_not() {
        const PACKAGES: &str = r"Software\VigieTests\Packages";
        let packages = windows_registry::CURRENT_USER
            .create(PACKAGES)
            .expect("a key of the tests");
        assert_eq!(newest_rollup(USER, PACKAGES), Err(Fault::Absent));
        let add = |name: &str, ticks: u64| {
            let package = packages.create(name).expect("a package");
            let low = u32::try_from(ticks & u64::from(u32::MAX)).expect("32 bits");
            package
                .set_u32("InstallTimeHigh", u32::try_from(ticks >> 32).expect("32 bits"))
                .expect("a value");
            package.set_u32("InstallTimeLow", low).expect("a value");
        };
        add("Package_for_RollupFix~a~10.0.1", 134_300_000_000_000_000);
        add("Package_for_RollupFix~a~10.0.2", 134_399_520_000_000_000);
        add("Package_for_DotNetRollup~a~10.0.3", 134_499_520_000_000_000);
        let day = newest_rollup(USER, PACKAGES).map(|it| it.to_string());
        assert_eq!(day, Ok("2026-11-24".to_owned()));
        let written = registry::written(USER, PACKAGES).expect("a time");
        assert!(
            written > 134_000_000_000_000_000,
            "Windows notes when a key was written"
        );

        windows_registry::CURRENT_USER
            .remove_tree(PACKAGES)
            .expect("the key of the tests goes");
    }
}
