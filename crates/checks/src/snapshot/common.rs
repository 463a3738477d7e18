//! Facts that every system has, mostly through `sysinfo`.

use serde::{Deserialize, Serialize};

use super::Day;
use super::facts::facts;
use crate::seen::Seen;

facts! {
    /// The operating system, as it names itself.
    pub struct OsFacts {
        /// `sysinfo::System::name`: `Windows`, `Darwin`, NAME of os-release. Shown, never judged.
        name: String,
        /// Version. macOS: `kern.osproductversion` (`26.6.1`); Linux: VERSION_ID of os-release (absent on rolling
        /// systems and Debian unstable); Windows: DisplayVersion (`25H2`), for show only.
        version: String,
        /// Release of the kernel. Shown, never judged.
        kernel: String,
        /// Linux: ID of os-release (`debian`, `ubuntu`, `linuxmint`, `opensuse-leap`). `windows`, `macos` elsewhere.
        distribution: String,
        /// Linux: ID_LIKE of os-release, split at spaces.
        distribution_like: Vec<String>,
        /// Processor of the computer, not of the program: `x86_64`, `aarch64`.
        architecture: String,
        /// Seconds since the kernel started (`sysinfo::System::uptime`). On Windows shutting down with Fast Startup
        /// does not set it back.
        uptime_seconds: u64,
        /// Whether there is a battery that runs the computer. Windows: BatteryFlag of GetSystemPowerStatus is neither
        /// 128 nor 255; macOS: an `AppleSmartBattery` or a `MacBook` model; Linux: a `/sys/class/power_supply/*` of
        /// type `Battery` with scope other than `Device`.
        battery: bool,
    }
}

facts! {
    /// The account and session in which Vigie ran.
    pub struct SessionFacts {
        /// Full rights at this moment: effective user 0, or an elevated token.
        elevated: bool,
        /// Linux and macOS: names of the groups the account is in (`id -Gn`). Windows: not asked.
        groups: Vec<String>,
        /// User number on Linux and macOS; relative identifier (last part of the SID) on Windows.
        number: u32,
        /// Whether the account belongs to this computer alone rather than to a directory (domain, Entra, LDAP, Open
        /// Directory node other than /Local).
        local_account: bool,
    }
}

/// A mounted volume that holds files: pseudo file systems and network drives left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Volume {
    /// Where it is mounted: `/`, `/home`, `C:\`.
    pub mount: String,
    /// Its file system: `ext4`, `NTFS`, `apfs`.
    pub file_system: String,
    /// Its size.
    pub total_bytes: u64,
    /// What an ordinary account may still write.
    pub available_bytes: u64,
    /// What the system says of removability. A USB hard disk counts as fixed on Windows.
    pub removable: bool,
    /// Whether it is mounted for reading only, as the sealed system volume of macOS is.
    pub read_only: bool,
    /// Whether the operating system lives on it: `/`, the system drive; on macOS `/System/Volumes/Data`.
    pub system: bool,
}

/// A local account.
///
/// Windows: NetUserEnum level 3, all of them. Linux: user numbers 1000 to 59999 with a login shell. macOS: user
/// numbers from 501 whose name does not begin with `_`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Account {
    /// Its name; never leaves the memory.
    pub name: String,
    /// User number, or relative identifier on Windows (500 administrator, 501 guest, 503 and 504 built in).
    pub number: u32,
    /// Whether it is the account in which Vigie ran.
    pub current: bool,
    /// Member of the administrators: by SID S-1-5-32-544, group `admin` on macOS, `sudo`, `wheel` or `admin` on Linux.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub administrator: Seen<bool>,
    /// Windows: `usri3_flags` (0x2 disabled, 0x20 password may be empty).
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub flags: Seen<u32>,
    /// Day of the last sign-in. Windows: `usri3_last_logon`, 0 is absent; Linux: `/var/log/lastlog`.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub last_sign_in: Seen<Day>,
}

/// An installed program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Program {
    /// Name: DisplayName of an Uninstall key (those with SystemComponent = 1 left out), file name of a bundle without
    /// `.app`, dpkg package name.
    pub name: String,
    /// Version as written, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Windows: Publisher.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// macOS: CFBundleIdentifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bundle: Option<String>,
}

/// A socket that accepts connections.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Listener {
    /// Its TCP port.
    pub port: u16,
    /// From where it can be reached. The address itself is not kept.
    pub reach: Reach,
    /// Name of the process, where the system tells without rights (Windows).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
}

/// To which addresses a socket listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// All of them: 0.0.0.0 or ::.
    EveryAddress,
    /// One that other computers can reach.
    OneAddress,
    /// 127.0.0.0/8 or ::1 alone.
    ThisComputer,
}

/// An installed browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Browser {
    /// `chrome`, `chromium`, `edge`, `firefox`, `safari`, `brave`, `vivaldi`, `opera`.
    pub id: String,
    /// Version. Windows: BLBeacon `version`, Mozilla CurrentVersion; macOS: CFBundleShortVersionString; Linux: package.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Day on which the installed program file was last changed: what tells its age without the network.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub changed_on: Seen<Day>,
}

/// An extension installed in a browser.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Extension {
    /// The browser, as in [`Browser::id`].
    pub browser: String,
    /// The identifier of the extension in that browser's store.
    pub id: String,
}

/// An application of Microsoft Office that runs macros.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeApplication {
    /// Word.
    Word,
    /// Excel.
    Excel,
    /// PowerPoint.
    Powerpoint,
}
