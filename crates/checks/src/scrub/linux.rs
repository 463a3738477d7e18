//! Facts of Linux without names.

use std::collections::BTreeMap;

use super::texts::{digits, known, one_of, version};
use super::{FILE_SYSTEMS, WITHHELD};
use crate::number::small;
use crate::snapshot::{
    AutomaticLogin, Block, LinuxFacts, LinuxUpdateFacts, Mount, ScreenSettings, SwapArea, asked_units,
};

pub(super) fn scrub(facts: LinuxFacts) -> LinuxFacts {
    let LinuxFacts {
        ubuntu_pro_attached,
        debian_version,
        variant,
        container,
        hypervisor,
        chassis_type,
        default_target,
        desktop,
        root,
        home,
        blocks,
        swaps,
        ufw_enabled,
        firewalld_on_bus,
        units_enabled,
        units_running,
        units_masked,
        kde_autolock,
        kde_timeout,
        kde_lock_on_resume,
        automatic_login,
        gnome_rdp,
        gnome_vnc,
        smb_min_protocol,
        smb_shares,
        nfs_exports,
        deja_dup_last,
        timeshift_scheduled,
        secure_boot,
        efi,
        tpm_version_major,
        updates,
        gnome,
        cinnamon,
        mate,
    } = facts;
    let mut devices = Devices::default();
    let targets = &["graphical.target", "multi-user.target"];
    let containers = &["docker", "podman", "lxc", "systemd-nspawn", "wsl", "oci"];
    let units = |it: Vec<String>| it.iter().filter_map(|it| one_of(it, asked_units())).collect();
    LinuxFacts {
        ubuntu_pro_attached,
        debian_version: debian_version.map(|it| release(&it)),
        variant: variant.map(|it| {
            known(
                &it,
                &["workstation", "server", "silverblue", "kinoite", "cloud", "iot"],
            )
        }),
        container: container.map(|it| known(&it, containers)),
        hypervisor,
        chassis_type,
        default_target: default_target.map(|it| known(&it, targets)),
        desktop: desktop.map(|it| self::desktop(&it)),
        root: root.map(|it| mount(it, &mut devices)),
        home: home.map(|it| mount(it, &mut devices)),
        blocks: blocks.map(|it| it.into_iter().map(|it| block(it, &mut devices)).collect()),
        swaps: swaps.map(|it| it.into_iter().map(|it| swap(it, &mut devices)).collect()),
        ufw_enabled: ufw_enabled.map(|it| known(&it.to_lowercase(), &["yes", "no"])),
        firewalld_on_bus,
        units_enabled: units_enabled.map(units),
        units_running: units_running.map(units),
        units_masked: units_masked.map(units),
        kde_autolock: kde_autolock.map(|it| printed(&it)),
        kde_timeout: kde_timeout.map(|it| printed(&it)),
        kde_lock_on_resume: kde_lock_on_resume.map(|it| printed(&it)),
        automatic_login: automatic_login.map(|it| it.into_iter().map(login).collect()),
        gnome_rdp: gnome_rdp.map(|it| printed(&it)),
        gnome_vnc: gnome_vnc.map(|it| printed(&it)),
        smb_min_protocol: smb_min_protocol.map(|it| known(&it.to_uppercase(), PROTOCOLS)),
        smb_shares,
        nfs_exports,
        deja_dup_last,
        timeshift_scheduled,
        secure_boot,
        efi,
        tpm_version_major,
        updates: self::updates(updates),
        gnome: settings(gnome),
        cinnamon: settings(cinnamon),
        mate: settings(mate),
    }
}

/// Dialects of the protocol of Windows shares, as Samba names them.
const PROTOCOLS: &[&str] = &[
    "CORE", "COREPLUS", "LANMAN1", "LANMAN2", "NT1", "SMB2", "SMB2_02", "SMB2_10", "SMB3", "SMB3_00",
    "SMB3_02", "SMB3_11",
];

fn updates(updates: LinuxUpdateFacts) -> LinuxUpdateFacts {
    let LinuxUpdateFacts {
        apt_unattended_upgrade,
        apt_update_lists,
        apt_update_success,
        apt_unattended_stamp,
        apt_lists,
        dpkg_status,
        security_updates_waiting,
        dnf_apply_updates,
        dnf_cache,
        rpm_database,
        pacman_local,
        gnome_software_download,
        ostree_booted,
        rpm_ostreed_policy,
        reboot_required,
        reboot_since,
    } = updates;
    LinuxUpdateFacts {
        apt_unattended_upgrade: apt_unattended_upgrade.map(|it| period(&it)),
        apt_update_lists: apt_update_lists.map(|it| period(&it)),
        apt_update_success,
        apt_unattended_stamp,
        apt_lists,
        dpkg_status,
        security_updates_waiting,
        dnf_apply_updates: dnf_apply_updates.map(|it| exactly(&it, &["yes", "no"])),
        dnf_cache,
        rpm_database,
        pacman_local,
        gnome_software_download: gnome_software_download.map(|it| printed(&it)),
        ostree_booted,
        rpm_ostreed_policy: rpm_ostreed_policy.map(|it| exactly(&it, &["none", "check", "stage", "apply"])),
        reboot_required,
        reboot_since,
    }
}

fn settings(settings: ScreenSettings) -> ScreenSettings {
    let ScreenSettings {
        lock_enabled,
        lock_delay,
        idle_delay,
        idle_activation,
    } = settings;
    ScreenSettings {
        lock_enabled: lock_enabled.map(|it| printed(&it)),
        lock_delay: lock_delay.map(|it| printed(&it)),
        idle_delay: idle_delay.map(|it| printed(&it)),
        idle_activation: idle_activation.map(|it| printed(&it)),
    }
}

/// A setting as printed: true, false, or a number behind its type.
fn printed(text: &str) -> String {
    let text = text.trim();
    if let Some(value) = one_of(text, &["true", "false"]) {
        return value;
    }
    let number = text.split_whitespace().last().unwrap_or_default();
    match (digits(number), text.split_whitespace().count()) {
        (number, 1) => number,
        (number, 2) if text.starts_with("uint32 ") => format!("uint32 {number}"),
        (number, _) => format!("{WITHHELD} {number}"),
    }
}

/// The text when it is one of these to the letter: what stands beside it is judged otherwise.
fn exactly(text: &str, list: &[&str]) -> String {
    if list.contains(&text) {
        text.to_owned()
    } else {
        WITHHELD.to_owned()
    }
}

/// A period of apt: days, a number with its unit, `always`.
fn period(text: &str) -> String {
    let text = text.trim();
    let number = text.strip_suffix(['s', 'm', 'h', 'd']).unwrap_or(text);
    if text == "always" || small(number).is_some() {
        text.to_owned()
    } else {
        WITHHELD.to_owned()
    }
}

/// `12.15`, or `sid` alone of `forky/sid`.
fn release(text: &str) -> String {
    if text.trim() == "sid" || text.trim().ends_with("/sid") {
        "sid".to_owned()
    } else {
        version(text)
    }
}

/// Names of desktops that are known; the others keep their place.
fn desktop(text: &str) -> String {
    let names = &[
        "budgie",
        "cinnamon",
        "gnome",
        "hyprland",
        "i3",
        "kde",
        "lxde",
        "lxqt",
        "mate",
        "pantheon",
        "pop",
        "sway",
        "ubuntu",
        "unity",
        "x-cinnamon",
        "xfce",
    ];
    let parts: Vec<String> = text
        .to_lowercase()
        .split(':')
        .map(|it| exactly(it, names))
        .collect();
    parts.join(":")
}

/// Device numbers; anything else becomes a number of its own, the same wherever it stands.
#[derive(Default)]
struct Devices {
    odd: BTreeMap<String, usize>,
}

impl Devices {
    fn clean(&mut self, device: String) -> String {
        let short =
            |it: &str| !it.is_empty() && it.len() <= 4 && it.bytes().all(|byte| byte.is_ascii_digit());
        if device
            .split_once(':')
            .is_some_and(|(major, minor)| short(major) && short(minor))
        {
            return device;
        }
        let none_below = device.starts_with("0:");
        let count = self.odd.len();
        let at = *self.odd.entry(device).or_insert(count);
        format!("{}device-{at}", if none_below { "0:" } else { "" })
    }
}

fn mount(mount: Mount, devices: &mut Devices) -> Mount {
    let Mount {
        device,
        file_system,
        source_device,
    } = mount;
    Mount {
        device: devices.clean(device),
        file_system: known(&file_system, FILE_SYSTEMS),
        source_device: source_device.map(|it| devices.clean(it)),
    }
}

fn block(block: Block, devices: &mut Devices) -> Block {
    let Block { device, mapper, over } = block;
    Block {
        device: devices.clean(device),
        mapper: mapper.map(|it| self::mapper(&it)),
        over: over.into_iter().map(|it| devices.clean(it)).collect(),
    }
}

/// The kind of a mapping, without the identifier of the disk that may follow.
fn mapper(text: &str) -> String {
    let kinds = [
        "CRYPT-LUKS1",
        "CRYPT-LUKS2",
        "CRYPT-PLAIN",
        "CRYPT-TCRYPT",
        "CRYPT-BITLK",
        "CRYPT-FVAULT2",
        "CRYPT-VERITY",
        "CRYPT-INTEGRITY",
        "CRYPT-",
        "LVM",
        "mpath",
        "DMRAID",
    ];
    let kind = kinds.iter().find(|it| text.starts_with(**it));
    kind.map_or(WITHHELD, |it| it).to_owned()
}

fn swap(area: SwapArea, devices: &mut Devices) -> SwapArea {
    let SwapArea { kind, device } = area;
    SwapArea {
        kind: exactly(&kind, &["partition", "file", "zram"]),
        device: device.map(|it| devices.clean(it)),
    }
}

fn login(login: AutomaticLogin) -> AutomaticLogin {
    let AutomaticLogin { manager, enabled } = login;
    AutomaticLogin {
        manager: known(&manager, &["gdm", "sddm", "lightdm", "greetd", "getty"]),
        enabled,
    }
}
