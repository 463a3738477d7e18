//! Every check, in its fixed order, and the one function that runs them.

use std::sync::LazyLock;

use vigie_assessment::{Date, FindingId, Outcome};

use crate::judged::{Evidence, Judged, RECORDED, Reason, Sentence, Value};
use crate::seen::{Look, Seen, Unread};
use crate::snapshot::{Day, LinuxFacts, MacFacts, Platform, Snapshot, WindowsFacts};
use crate::tables::Tables;

mod account_admin;
mod accounts_extra;
mod backup_present;
mod boot_secure;
mod browser_current;
mod conclusion;
mod disk_encrypted;
mod disk_space;
mod firewall_on;
mod malware_protection;
mod named_products;
mod net_listening;
mod office_macros;
mod os_restarted;
mod os_supported;
mod p2p;
mod password_manager;
mod remote_desktop;
mod remote_tools;
mod screen_lock;
mod sharing;
mod software_unsupported;
mod updates_automatic;
mod updates_current;
mod where_it_runs;

use conclusion::Conclusion;

/// One check: what it is called, what it can say, and its rule.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// Its identifier, such as `disk.encrypted`.
    pub id: &'static str,
    /// Every headline it can give, `unknown` and `not-applicable` too: the keys are `check-<id>-<case>`.
    pub cases: &'static [&'static str],
    /// Every label of evidence it gives: keys `check-evidence-..`.
    pub evidence: &'static [&'static str],
    /// Every limit it names: keys `check-limit-..`.
    pub limits: &'static [&'static str],
    /// Where it looks on Windows, on macOS and on Linux, for `docs/checks.md`; empty where it has nothing to look at.
    pub sources: [&'static str; 3],
    rule: fn(&Facts<'_>) -> Conclusion,
}

/// Every check, in the order in which they are shown.
pub const CHECKS: &[Check] = &[
    os_supported::CHECK,
    updates_current::CHECK,
    updates_automatic::CHECK,
    os_restarted::CHECK,
    disk_encrypted::CHECK,
    firewall_on::CHECK,
    malware_protection::CHECK,
    screen_lock::CHECK,
    account_admin::CHECK,
    accounts_extra::CHECK,
    remote_tools::CHECK,
    remote_desktop::CHECK,
    net_listening::CHECK,
    sharing::CHECK,
    backup_present::CHECK,
    software_unsupported::CHECK,
    browser_current::CHECK,
    password_manager::CHECK,
    disk_space::CHECK,
    boot_secure::CHECK,
    office_macros::CHECK,
    p2p::CHECK,
];

/// What a rule is given. It sees nothing else.
#[derive(Clone, Copy)]
struct Facts<'a> {
    seen: &'a Snapshot,
    tables: &'a Tables,
    today: Date,
}

static NO_WINDOWS: LazyLock<WindowsFacts> = LazyLock::new(WindowsFacts::default);
static NO_MACOS: LazyLock<MacFacts> = LazyLock::new(MacFacts::default);
static NO_LINUX: LazyLock<LinuxFacts> = LazyLock::new(LinuxFacts::default);

impl<'a> Facts<'a> {
    /// The facts of Windows; all of them not asked when the snapshot has none.
    fn windows(&self) -> &'a WindowsFacts {
        self.seen.windows.as_deref().unwrap_or(&NO_WINDOWS)
    }

    /// The facts of macOS, likewise.
    fn macos(&self) -> &'a MacFacts {
        self.seen.macos.as_deref().unwrap_or(&NO_MACOS)
    }

    /// The facts of Linux, likewise.
    fn linux(&self) -> &'a LinuxFacts {
        self.seen.linux.as_deref().unwrap_or(&NO_LINUX)
    }

    /// Whole days from a day to the one on which the snapshot was taken; 0 for a day yet to come.
    fn age(&self, day: Day) -> i64 {
        i64::from(day.days_until(self.seen.taken_on)).max(0)
    }
}

/// Judges a snapshot. Ages of facts count to the day it was taken, ends of support to `today`.
pub fn judge(snapshot: &Snapshot, tables: &Tables, today: Date) -> Vec<Judged> {
    let facts = Facts {
        seen: snapshot,
        tables,
        today,
    };
    CHECKS.iter().filter_map(|check| check.judge(&facts)).collect()
}

impl Check {
    fn judge(&self, facts: &Facts<'_>) -> Option<Judged> {
        let platform = facts.seen.platform;
        let conclusion = (self.rule)(facts);
        Some(Judged {
            // Every identifier of the list is well formed; a test reads them all.
            id: FindingId::parse(self.id).ok()?,
            outcome: conclusion.outcome,
            headline: Sentence {
                key: format!("{}-{}", self.key(), conclusion.case),
                values: conclusion.values,
            },
            reason: conclusion.reason,
            evidence: conclusion.evidence,
            limits: conclusion.limits,
            look: format!("{}-look-{}", self.key(), platform.code()),
            preview: !RECORDED.contains(&platform),
        })
    }

    /// The key of its name: `check-` and its identifier with hyphens for dots.
    pub fn key(&self) -> String {
        format!("check-{}", self.id.replace('.', "-"))
    }
}
