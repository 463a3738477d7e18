//! How this computer gets its updates, and when it last did.
//!
//! Looks at: the settings and time stamps of apt, dnf, rpm-ostree and pacman, the count that Ubuntu's notifier keeps,
//! the mark of a restart that is due.
//! Cannot see: how many fixes wait, without the network; updates of Snap and Flatpak; a provider that updates from
//! elsewhere.

use vigie_checks::{Day, Seen, Snapshot};

use super::linux;
use crate::group::Group;
use crate::parse::ini;
use crate::parse::linux::{apt_conf, notifier};
use crate::read::{clean, day, exists, first, inside, names, text};

pub(super) const GROUP: Group = Group {
    name: "updates",
    place: "/etc/apt, /var/lib/apt, /etc/dnf",
    facts: &[
        "apt_unattended_upgrade",
        "apt_update_lists",
        "apt_update_success",
        "apt_unattended_stamp",
        "apt_lists",
        "dpkg_status",
        "security_updates_waiting",
        "dnf_apply_updates",
        "dnf_cache",
        "rpm_database",
        "pacman_local",
        "ostree_booted",
        "rpm_ostreed_policy",
        "reboot_required",
        "reboot_since",
    ],
    read,
};

const APT: &str = "/etc/apt/apt.conf.d";
const REBOOT: &str = "/run/reboot-required";

fn read(snapshot: &mut Snapshot) {
    let apt = apt_settings();
    let setting = |name| inside(apt.clone().map(|it| apt_conf::value(&it, name))).map(|it| clean(&it));
    let facts = &mut linux(snapshot).updates;
    facts.apt_unattended_upgrade = setting("APT::Periodic::Unattended-Upgrade");
    facts.apt_update_lists = setting("APT::Periodic::Update-Package-Lists");
    facts.apt_update_success = day("/var/lib/apt/periodic/update-success-stamp");
    facts.apt_unattended_stamp = day("/var/lib/apt/periodic/unattended-upgrades-stamp");
    facts.apt_lists = day("/var/lib/apt/lists");
    facts.dpkg_status = day("/var/lib/dpkg/status");
    facts.security_updates_waiting =
        inside(text("/var/lib/update-notifier/updates-available").map(|it| notifier::security_updates(&it)));
    let places = [
        "/etc/dnf/automatic.conf",
        "/etc/dnf/dnf5-plugins/automatic.conf",
        "/usr/share/dnf5/dnf5-plugins/automatic.conf",
    ];
    facts.dnf_apply_updates = keyed(first(places, text), "commands", "apply_updates");
    facts.dnf_cache = newest(&["/var/cache/libdnf5", "/var/cache/dnf"], |_| true);
    facts.rpm_database = newest(&["/usr/lib/sysimage/rpm", "/var/lib/rpm"], is_rpm_database);
    facts.pacman_local = day("/var/lib/pacman/local");
    facts.ostree_booted = exists("/run/ostree-booted");
    facts.rpm_ostreed_policy = keyed(text("/etc/rpm-ostreed.conf"), "Daemon", "AutomaticUpdatePolicy");
    facts.reboot_required = exists(REBOOT);
    facts.reboot_since = day(REBOOT);
}

fn keyed(file: Seen<String>, section: &str, key: &str) -> Seen<String> {
    inside(file.map(|it| ini::value(&it, section, key).map(clean)))
}

/// All settings of apt in the order in which it reads them, so that the last one counts.
fn apt_settings() -> Seen<String> {
    let files = match names(APT) {
        Seen::Known { value, .. } => value,
        unread => return inside(unread.map(|_| None)),
    };
    let files = files
        .iter()
        .filter(|it| apt_conf::is_read(it))
        .map(|it| format!("{APT}/{it}"));
    let mut settings = String::new();
    for file in files.chain(["/etc/apt/apt.conf".to_owned()]) {
        match text(&file) {
            Seen::Known { value, .. } => {
                settings.push_str(&value);
                settings.push('\n');
            }
            Seen::Absent { .. } => {}
            // A file that others may not read can hold the setting.
            unread => return unread,
        }
    }
    Seen::known(settings, APT)
}

/// The newest day of what lies in these folders; absent when there is nothing.
fn newest(folders: &[&str], counts: fn(&str) -> bool) -> Seen<Day> {
    let mut days = Vec::new();
    for folder in folders {
        match names(folder) {
            Seen::Known { value, .. } => {
                let files = value.iter().filter(|it| counts(it));
                days.extend(files.map(|it| day(&format!("{folder}/{it}"))));
            }
            Seen::Absent { .. } => {}
            unread => days.push(inside(unread.map(|_| None))),
        }
    }
    let newest = days.iter().max_by_key(|it| it.value());
    newest
        .cloned()
        .unwrap_or_else(|| Seen::absent(folders.join(", ")))
}

/// Files that only a change of packages touches: locks and journals are touched by queries too.
fn is_rpm_database(name: &str) -> bool {
    ["rpmdb.sqlite", "Packages", "Packages.db"].contains(&name)
}
