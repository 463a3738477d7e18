//! What kind of computer this is: battery, case, container, virtual machine, desktop.
//!
//! Looks at: `/sys/class/power_supply`, the case that the firmware names, the marks that containers leave, the flag
//! of a hypervisor, the unit that systemd starts, the desktop that the session names.
//! Cannot see: a container that leaves no mark; a hypervisor that hides its flag; any hypervisor on other processors
//! than Intel's and AMD's.

use vigie_checks::{Seen, Snapshot};

use super::linux;
use crate::group::Group;
use crate::parse::linux::machine;
use crate::read::{clean, exists, first, inside, link, names, number, text_up_to};

pub(super) const GROUP: Group = Group {
    name: "machine",
    place: "/sys/class",
    facts: &[
        "battery",
        "container",
        "hypervisor",
        "chassis_type",
        "default_target",
        "desktop",
    ],
    read,
};

const SUPPLIES: &str = "/sys/class/power_supply";
/// Enough for the first of many equal processors.
const CPUINFO: u64 = 16 << 10;

fn read(snapshot: &mut Snapshot) {
    snapshot.os.battery = battery();
    let facts = linux(snapshot);
    facts.container = container();
    facts.hypervisor = inside(text_up_to("/proc/cpuinfo", CPUINFO).map(|it| machine::hypervisor(&it)));
    facts.chassis_type = number("/sys/class/dmi/id/chassis_type");
    let targets = [
        "/etc/systemd/system/default.target",
        "/usr/lib/systemd/system/default.target",
        "/lib/systemd/system/default.target",
    ];
    facts.default_target = first(targets, link).map(|it| clean(it.rsplit('/').next().unwrap_or_default()));
    facts.desktop = desktop();
}

fn battery() -> Seen<bool> {
    names(SUPPLIES).map(|supplies| {
        let short = |name: &str, file: &str| text_up_to(&format!("{SUPPLIES}/{name}/{file}"), 64);
        supplies.iter().any(|name| {
            let is = |file, word: &str| short(name, file).value().is_some_and(|it| it.trim() == word);
            is("type", "Battery") && !is("scope", "Device")
        })
    })
}

fn container() -> Seen<String> {
    let named = first(
        ["/run/systemd/container", "/run/host/container-manager"],
        |path| text_up_to(path, 64),
    );
    if !matches!(named, Seen::Absent { .. }) {
        return named.map(|it| clean(&it));
    }
    // A disk that was made from an image keeps its mark although nothing confines what runs on it.
    for (mark, kind) in [("/.dockerenv", "docker"), ("/run/.containerenv", "podman")] {
        if exists(mark).value() == Some(&true) && !is_unconfined() {
            return Seen::known(kind.to_owned(), mark);
        }
    }
    // The Windows subsystem for Linux leaves none of these marks; the kernel is Microsoft's.
    let release = "/proc/sys/kernel/osrelease";
    if text_up_to(release, 200)
        .value()
        .is_some_and(|it| machine::is_wsl(it))
    {
        return Seen::known("wsl".to_owned(), release);
    }
    Seen::absent("/run/systemd/container")
}

/// Whether this program sees the processes, the messages and the name of the computer itself.
fn is_unconfined() -> bool {
    machine::FIRST_NAMESPACES.iter().all(|(kind, first)| {
        link(&format!("/proc/self/ns/{kind}")).value().map(String::as_str) == Some(*first)
    })
}

/// The desktop that the session of this program names; `None` outside of one.
pub(super) fn desktop() -> Seen<String> {
    let variable = "XDG_CURRENT_DESKTOP";
    match std::env::var(variable).map(|it| clean(&it).to_lowercase()) {
        Ok(desktop) if !desktop.is_empty() => Seen::known(desktop, variable),
        _ => Seen::absent(variable),
    }
}
