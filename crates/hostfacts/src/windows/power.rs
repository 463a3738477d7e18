//! Battery, and when the screen and the computer go to sleep.
//!
//! Looks at: the power plan in force, by its numbers; the power status.
//! Cannot see: what a program does to keep the computer awake.

use vigie_checks::{Seen, Snapshot};

use super::native::fault::seen;
use super::native::machine;
use super::native::power::{Plan, Setting, Source, modern_standby};
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "power",
    place: "PowerGetActiveScheme",
    facts: &[
        "battery",
        "screen_off_mains",
        "screen_off_battery",
        "sleep_mains",
        "sleep_battery",
        "lock_on_wake_mains",
        "lock_on_wake_battery",
        "modern_standby",
    ],
    read,
};

fn read(snapshot: &mut Snapshot) {
    snapshot.os.battery = seen(machine::battery(), "GetSystemPowerStatus BatteryFlag");
    let plan = Plan::in_force();
    let value = |setting, source| -> Seen<u32> {
        let place = match (source, setting) {
            (Source::Mains, Setting::ScreenOff) => "PowerReadACValueIndex VIDEOIDLE",
            (Source::Battery, Setting::ScreenOff) => "PowerReadDCValueIndex VIDEOIDLE",
            (Source::Mains, Setting::Sleep) => "PowerReadACValueIndex STANDBYIDLE",
            (Source::Battery, Setting::Sleep) => "PowerReadDCValueIndex STANDBYIDLE",
            (Source::Mains, Setting::LockOnWake) => "PowerReadACValueIndex CONSOLELOCK",
            (Source::Battery, Setting::LockOnWake) => "PowerReadDCValueIndex CONSOLELOCK",
        };
        let value = plan.as_ref().map_err(Clone::clone);
        seen(value.and_then(|plan| plan.value(setting, source)), place)
    };
    let facts = &mut windows(snapshot).power;
    facts.screen_off_mains = value(Setting::ScreenOff, Source::Mains);
    facts.screen_off_battery = value(Setting::ScreenOff, Source::Battery);
    facts.sleep_mains = value(Setting::Sleep, Source::Mains);
    facts.sleep_battery = value(Setting::Sleep, Source::Battery);
    facts.lock_on_wake_mains = value(Setting::LockOnWake, Source::Mains);
    facts.lock_on_wake_battery = value(Setting::LockOnWake, Source::Battery);
    facts.modern_standby = seen(modern_standby(), "GetPwrCapabilities AoAc");
}
