//! When does the screen lock?
//!
//! Looks at: the delay that `sysadminctl` tells, the screen saver of this account on this Mac, the display's timers, and
//! what an administrator sets from elsewhere.
//! Cannot see: hot corners, a paired watch, programs that keep the display awake.

use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers;
use crate::parse::macos::plist::{Node, value};
use crate::parse::macos::power::{BATTERY, MAINS, display_sleep};
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "screen",
    place: "/usr/sbin/sysadminctl -screenLock status",
    facts: &[
        "screen_lock",
        "idle_time",
        "managed_idle_time",
        "managed_ask_for_password",
        "managed_ask_for_password_delay",
        "display_sleep_mains",
        "display_sleep_battery",
    ],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const SYSADMINCTL: Program = Program {
    path: "/usr/sbin/sysadminctl",
    arguments: &["-screenLock", "status"],
};

const OWN: &str = "~/Library/Preferences/ByHost/com.apple.screensaver.*.plist";
const MANAGED: &str = "/Library/Managed Preferences/com.apple.screensaver.plist";
const MANAGED_OWN: &str = "/Library/Managed Preferences/*/com.apple.screensaver.plist";
const POWER: &str = "/Library/Preferences/com.apple.PowerManagement.plist";
const POWER_OWN: &str = "/Library/Preferences/com.apple.PowerManagement.*.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let power = power(mac);
    let managed = managed(mac);
    let facts = macos(snapshot);
    facts.idle_time = match &mac.hardware {
        Some(hardware) => {
            let own = mac.plist_shown(&OWN.replace('*', hardware), OWN);
            value(&own, &["idleTime"], Node::number)
        }
        // The file of another Mac may lie beside it, moved here with the account.
        None => Seen::unsupported(OWN),
    };
    facts.managed_idle_time = value(&managed, &["idleTime"], Node::number);
    facts.managed_ask_for_password = value(&managed, &["askForPassword"], Node::flag);
    facts.managed_ask_for_password_delay = value(&managed, &["askForPasswordDelay"], Node::number);
    facts.display_sleep_mains = display_sleep(&power, MAINS);
    facts.display_sleep_battery = display_sleep(&power, BATTERY);
    facts.screen_lock = answers::screen_lock(mac.run(SYSADMINCTL));
}

/// The settings of Energy Saver: those of this hardware, else the older file for any.
pub(super) fn power(mac: &Mac<'_>) -> Seen<Node> {
    let own = mac.hardware.as_ref();
    let own = own.map(|it| mac.plist_shown(&POWER_OWN.replace('*', it), POWER_OWN));
    match own {
        None | Some(Seen::Absent { .. }) => mac.plist(POWER),
        Some(own) => own,
    }
}

/// What an administrator sets for the Mac, else for this account.
fn managed(mac: &Mac<'_>) -> Seen<Node> {
    match (mac.plist(MANAGED), &mac.user) {
        (Seen::Absent { from }, Some(user)) => {
            match mac.plist_shown(&MANAGED_OWN.replace('*', user), MANAGED_OWN) {
                Seen::Absent { .. } => Seen::Absent { from },
                own => own,
            }
        }
        (managed, _) => managed,
    }
}
