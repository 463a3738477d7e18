//! Name of the system, kernel, processor and time since the start.
//!
//! Looks at: `sysinfo`, which asks `os-release` and `/proc` on Linux, the registry and the tick counter on Windows,
//! `sysctl` on macOS.
//! Cannot see: on Windows, a shutdown with Fast Startup; the counter goes on through it.

use sysinfo::System;
use vigie_checks::{Seen, Snapshot};

use crate::group::Group;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "system",
    place: "sysinfo::System",
    facts: &["name", "kernel", "architecture", "uptime_seconds"],
    read,
};

/// The name and version of the operating system as it writes them, such as `Linux (Debian GNU/Linux 12)`.
pub fn os_name() -> Seen<String> {
    text(System::long_os_version(), "sysinfo::System::long_os_version")
}

fn read(snapshot: &mut Snapshot) {
    let os = &mut snapshot.os;
    os.name = text(System::name(), "sysinfo::System::name");
    os.kernel = text(System::kernel_version(), "sysinfo::System::kernel_version");
    os.architecture = text(
        Ok::<_, sysinfo::Error>(System::cpu_arch()),
        "sysinfo::System::cpu_arch",
    );
    os.uptime_seconds = match System::uptime() {
        Ok(seconds) => Seen::known(seconds, "sysinfo::System::uptime"),
        Err(error) => Seen::failed("sysinfo::System::uptime", clean(&error.to_string())),
    };
}

fn text<E: ToString>(said: Result<String, E>, from: &str) -> Seen<String> {
    match said.map(|it| clean(&it)) {
        Ok(text) if text.is_empty() => Seen::absent(from),
        Ok(text) => Seen::known(text, from),
        Err(error) => Seen::failed(from, clean(&error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_that_does_not_say_its_name_is_not_known() {
        let said = |it: &str| text(Ok::<_, String>(it.to_owned()), "test");
        assert_eq!(said(" \u{7}\n"), Seen::absent("test"));
        assert_eq!(
            said("Windows 11 (26100)"),
            Seen::known("Windows 11 (26100)".to_owned(), "test")
        );
        assert_eq!(text(Err("no"), "test"), Seen::failed("test", "no"));
    }
}
