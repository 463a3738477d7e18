//! Which macOS runs, on what kind of Mac.
//!
//! Looks at: `kern.osproductversion`, the build of SystemVersion.plist, the names of the processor and of the model, and
//! whether Energy Saver knows a battery.
//! Cannot see: the battery itself; the model where Apple no longer writes what it is.

use sysinfo::{CpuRefreshKind, Product, RefreshKind, System};
use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use super::{macos, screen};
use crate::group::Group;
use crate::parse::macos::machine::{is_apple_silicon, is_portable};
use crate::parse::macos::plist::{Node, value};
use crate::parse::macos::power::has_battery;
use crate::read::{clean, inside};

pub(super) const GROUP: Group = Group {
    name: "machine",
    place: "kern.osproductversion",
    facts: &[
        "version",
        "distribution",
        "battery",
        "build_version",
        "apple_silicon",
    ],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const VERSION: &str = "kern.osproductversion";
const BUILD: &str = "/System/Library/CoreServices/SystemVersion.plist";
const PROCESSOR: &str = "machdep.cpu.brand_string";
const MODEL: &str = "hw.model";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    snapshot.os.version = match System::os_version() {
        Ok(version) => Seen::known(clean(&version), VERSION),
        Err(error) => Seen::failed(VERSION, clean(&error.to_string())),
    };
    snapshot.os.distribution = Seen::known("macos".to_owned(), "macOS");
    snapshot.os.battery = battery(mac, Product::family().ok().as_deref());
    let facts = macos(snapshot);
    facts.build_version = value(&mac.plist(BUILD), &["ProductBuildVersion"], Node::text);
    facts.apple_silicon = apple_silicon();
}

/// By the model; where its name says nothing, by the settings for a battery.
pub(super) fn battery(mac: &Mac<'_>, model: Option<&str>) -> Seen<bool> {
    match model.and_then(is_portable) {
        Some(portable) => Seen::known(portable, MODEL),
        None => inside(screen::power(mac).map(|it| has_battery(&it))),
    }
}

fn apple_silicon() -> Seen<bool> {
    let only_names = RefreshKind::nothing().with_cpu(CpuRefreshKind::nothing());
    match System::new_with_specifics(only_names) {
        Ok(system) => {
            let name = system.cpus().first().map(|it| it.brand().to_owned());
            inside(Seen::known(name.and_then(|it| is_apple_silicon(&it)), PROCESSOR))
        }
        Err(error) => Seen::failed(PROCESSOR, clean(&error.to_string())),
    }
}
