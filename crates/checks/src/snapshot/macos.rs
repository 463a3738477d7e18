//! Facts that only macOS has: property lists, and the output of a few system programs.

use serde::{Deserialize, Serialize};

use super::Day;
use super::facts::facts;

/// Labels that are looked up in launchd's list of disabled services; nothing is said of any other.
pub fn asked_launchd_labels() -> &'static [&'static str] {
    &[
        "com.apple.AEServer",
        "com.apple.screensharing",
        "com.apple.smbd",
        "com.openssh.sshd",
    ]
}

facts! {
    /// Facts of macOS.
    pub struct MacFacts {
        // os.supported
        /// ProductBuildVersion of /System/Library/CoreServices/SystemVersion.plist: `25G83`. Shown, never judged.
        build_version: String,
        /// `hw.optional.arm64`: Apple silicon. Intel Macs end at macOS 26.
        apple_silicon: bool,

        // disk.encrypted
        /// Output of `/usr/bin/fdesetup status`: `FileVault is On.`
        filevault_status: String,
        /// Volumes of `/usr/sbin/diskutil apfs list -plist`. `Encryption` alone proves nothing: Apple silicon and T2
        /// always encrypt.
        apfs_volumes: Vec<ApfsVolume>,

        // firewall.on
        /// `globalstate` of /Library/Preferences/com.apple.alf.plist: 0 off, 1 on, 2 block all. Gone since macOS 15.
        alf_global_state: u32,
        /// Output of `/usr/libexec/ApplicationFirewall/socketfilterfw --getglobalstate`: `.. (State = 1)`.
        socketfilterfw: String,
        /// `EnableFirewall` of /Library/Managed Preferences/com.apple.security.firewall.plist; wins when present.
        managed_firewall: bool,

        // malware.protection
        /// CFBundleShortVersionString of the newest XProtect.bundle found.
        xprotect_version: String,
        /// Day on which that bundle's Info.plist was last changed.
        xprotect_changed: Day,
        /// `enabled` of /var/db/SystemPolicy-prefs.plist: `yes` or `no`. Absent is on.
        gatekeeper_enabled: String,
        /// Output of `/usr/sbin/spctl --status`: `assessments enabled`.
        gatekeeper_status: String,

        // screen.lock
        /// Output of `/usr/sbin/sysadminctl -screenLock status` (it answers on standard error).
        screen_lock: String,
        /// `idleTime` of ~/Library/Preferences/ByHost/com.apple.screensaver.*.plist, seconds; 0 is never.
        idle_time: u32,
        /// `idleTime` of /Library/Managed Preferences/com.apple.screensaver.plist.
        managed_idle_time: u32,
        /// `askForPassword` of the managed preferences: 1 asks.
        managed_ask_for_password: bool,
        /// `askForPasswordDelay` of the managed preferences, seconds.
        managed_ask_for_password_delay: u32,
        /// Minutes to display sleep on mains, of com.apple.PowerManagement.plist; 0 is never.
        display_sleep_mains: u32,
        /// Minutes to display sleep on battery.
        display_sleep_battery: u32,

        // accounts.extra
        /// `GuestEnabled` of /Library/Preferences/com.apple.loginwindow.plist.
        guest_enabled: bool,
        /// Whether `autoLoginUser` of the same file is set; the name is not kept.
        automatic_login: bool,

        // remote.desktop, sharing
        /// Labels of [`asked_launchd_labels`] in /var/db/com.apple.xpc.launchd/disabled.plist.
        launchd: Vec<LaunchdEntry>,
        /// NAT `Enabled` of /Library/Preferences/SystemConfiguration/com.apple.nat.plist: Internet sharing.
        internet_sharing: bool,

        // backup.present
        /// `AutoBackup` of /Library/Preferences/com.apple.TimeMachine.plist. Denied without Full Disk Access.
        time_machine_automatic: bool,
        /// Newest snapshot day of the same file.
        time_machine_last: Day,
        /// Count of destinations by `/usr/bin/tmutil destinationinfo -X`.
        time_machine_destinations: u32,

        // boot.secure
        /// Output of `/usr/bin/csrutil status`: `System Integrity Protection status: enabled.`
        csrutil: String,

        // Whether somebody else decides
        /// Whether /Library/Managed Preferences holds any file.
        managed: bool,
    }
    groups {
        /// Software Update of this computer: /Library/Preferences/com.apple.SoftwareUpdate.plist.
        updates: MacUpdateSettings,
        /// The managed copy: /Library/Managed Preferences/com.apple.SoftwareUpdate.plist; each value present wins.
        managed_updates: MacUpdateSettings,
    }
}

facts! {
    /// Settings of Software Update. A missing key is the factory default: on.
    pub struct MacUpdateSettings {
        /// `AutomaticCheckEnabled`.
        automatic_check: bool,
        /// `AutomaticDownload`.
        automatic_download: bool,
        /// `AutomaticallyInstallMacOSUpdates`.
        install_macos: bool,
        /// `CriticalUpdateInstall`: security responses and system files.
        install_critical: bool,
        /// `ConfigDataInstall`: XProtect and other data.
        install_config_data: bool,
        /// `AutoUpdate` of com.apple.commerce.plist: applications of the App Store.
        install_app_store: bool,
        /// `LastSuccessfulDate`: the last successful search.
        last_success: Day,
        /// Count of `RecommendedUpdates`: updates that wait.
        waiting: u32,
    }
}

/// A volume of an APFS container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ApfsVolume {
    /// `Roles`: `System`, `Data`, `Preboot`; empty for a plain volume.
    pub roles: Vec<String>,
    /// `FileVault`.
    pub filevault: bool,
    /// `Encryption`.
    pub encryption: bool,
}

/// A service of launchd and whether it is switched off.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LaunchdEntry {
    /// One of [`asked_launchd_labels`].
    pub label: String,
    /// The value in the list: true is off.
    pub disabled: bool,
}
