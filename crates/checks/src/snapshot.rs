//! What was read on one computer: raw values, never conclusions.
//!
//! A wrong reading of a value is then put right, and tested, without the machine that it came from. A snapshot holds
//! names as long as it stays in memory; [`crate::scrub`] makes the one that may be written.

mod common;
mod day;
mod facts;
mod linux;
mod macos;
mod read;
mod windows;
mod write;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::seen::Seen;

pub use common::{
    Account, Browser, Extension, Listener, OfficeApplication, OsFacts, Program, Reach, SessionFacts, Volume,
};
pub use day::Day;
pub use facts::Fact;
pub use linux::{
    AutomaticLogin, Block, LinuxFacts, LinuxUpdateFacts, Mount, ScreenSettings, SwapArea, asked_units,
};
pub use macos::{ApfsVolume, LaunchdEntry, MacFacts, MacUpdateSettings, asked_launchd_labels};
pub use read::{LONGEST, SnapshotError};
pub use windows::{
    DefenderFacts, Drive, FirewallProfiles, MacroSetting, PowerFacts, ScreenSaver, SecurityCenterRow,
    SecurityProduct, Service, Share, WindowsFacts, WindowsUpdateFacts, WscAnswer, asked_services,
};

use facts::is_empty;

/// The version of the shape below. A snapshot of another version is refused.
pub const SCHEMA: u32 = 1;

/// Which system a snapshot comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    /// Windows, client or server.
    Windows,
    /// macOS.
    Macos,
    /// Linux with a desktop or without.
    Linux,
}

impl Platform {
    /// The name in keys and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Windows => "windows",
            Self::Macos => "macos",
            Self::Linux => "linux",
        }
    }
}

/// Everything read on one computer at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Snapshot {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The day it was taken. Ages of facts are counted to this day.
    pub taken_on: Day,
    /// The version of Vigie that took it.
    pub app_version: String,
    /// The system it was taken on. Only the part of that system is expected below.
    pub platform: Platform,
    /// The operating system.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub os: OsFacts,
    /// The account and session in which Vigie ran.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub session: SessionFacts,
    /// Mounted volumes: `sysinfo::Disks` with storage.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub volumes: Seen<Vec<Volume>>,
    /// Local accounts of people: see [`Account`] for which ones.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub accounts: Seen<Vec<Account>>,
    /// Names of running processes as the system gives them (Linux cuts at 15 bytes), sorted, each once.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub processes: Seen<Vec<String>>,
    /// Installed programs. `Unsupported` where only a database lists them (rpm).
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub programs: Seen<Vec<Program>>,
    /// Sockets that accept connections. `Unsupported` on macOS, where the system shows only one's own.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub listening: Seen<Vec<Listener>>,
    /// Installed browsers.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub browsers: Seen<Vec<Browser>>,
    /// Browser extensions over all profiles of this account: folder names only, profile data is never read.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub extensions: Seen<Vec<Extension>>,
    /// LibreOffice's `MacroSecurityLevel` in `registrymodifications.xcu`, 0 (lowest) to 3. Absent: the default, 2.
    #[serde(default, skip_serializing_if = "Seen::is_not_asked")]
    pub libreoffice_macro_level: Seen<u32>,
    /// Facts that only Windows has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub windows: Option<Box<WindowsFacts>>,
    /// Facts that only macOS has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub macos: Option<Box<MacFacts>>,
    /// Facts that only Linux has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub linux: Option<Box<LinuxFacts>>,
    /// Microseconds each group of facts took, by the name of its module in `hostfacts`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub timings: BTreeMap<String, u32>,
}

impl Snapshot {
    /// A snapshot in which nothing was asked yet; the part of its platform is there and empty.
    pub fn new(platform: Platform, taken_on: Day, app_version: impl Into<String>) -> Self {
        Self {
            schema: SCHEMA,
            taken_on,
            app_version: app_version.into(),
            platform,
            os: OsFacts::default(),
            session: SessionFacts::default(),
            volumes: Seen::NotAsked,
            accounts: Seen::NotAsked,
            processes: Seen::NotAsked,
            programs: Seen::NotAsked,
            listening: Seen::NotAsked,
            browsers: Seen::NotAsked,
            extensions: Seen::NotAsked,
            libreoffice_macro_level: Seen::NotAsked,
            windows: (platform == Platform::Windows).then(Box::default),
            macos: (platform == Platform::Macos).then(Box::default),
            linux: (platform == Platform::Linux).then(Box::default),
            timings: BTreeMap::new(),
        }
    }

    /// Takes every fact over that was asked for in another snapshot of the same computer: parts become a whole.
    pub fn absorb(&mut self, other: Self) {
        self.os.absorb(other.os);
        self.session.absorb(other.session);
        self.volumes.absorb(other.volumes);
        self.accounts.absorb(other.accounts);
        self.processes.absorb(other.processes);
        self.programs.absorb(other.programs);
        self.listening.absorb(other.listening);
        self.browsers.absorb(other.browsers);
        self.extensions.absorb(other.extensions);
        self.libreoffice_macro_level.absorb(other.libreoffice_macro_level);
        if let (Some(windows), Some(other)) = (&mut self.windows, other.windows) {
            windows.absorb(*other);
        }
        if let (Some(macos), Some(other)) = (&mut self.macos, other.macos) {
            macos.absorb(*other);
        }
        if let (Some(linux), Some(other)) = (&mut self.linux, other.linux) {
            linux.absorb(*other);
        }
        self.timings.extend(other.timings);
    }

    /// Shows every fact to `visit`, with the name of its field; facts inside the items of a list excepted.
    pub fn each_fact(&mut self, visit: &mut dyn FnMut(&'static str, &mut dyn Fact)) {
        self.os.each_fact(visit);
        self.session.each_fact(visit);
        visit("volumes", &mut self.volumes);
        visit("accounts", &mut self.accounts);
        visit("processes", &mut self.processes);
        visit("programs", &mut self.programs);
        visit("listening", &mut self.listening);
        visit("browsers", &mut self.browsers);
        visit("extensions", &mut self.extensions);
        visit("libreoffice_macro_level", &mut self.libreoffice_macro_level);
        if let Some(windows) = &mut self.windows {
            windows.each_fact(visit);
        }
        if let Some(macos) = &mut self.macos {
            macos.each_fact(visit);
        }
        if let Some(linux) = &mut self.linux {
            linux.each_fact(visit);
        }
    }
}
