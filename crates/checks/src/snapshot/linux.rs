//! Facts that only Linux has: files, links of units, and the desktop's settings.

use serde::{Deserialize, Serialize};

use super::Day;
use super::facts::facts;

/// Units that are looked up for [`LinuxFacts::units_enabled`] and [`LinuxFacts::units_running`]; nothing is said of any
/// other.
pub fn asked_units() -> &'static [&'static str] {
    &[
        "apt-daily-upgrade.timer",
        "apt-daily.timer",
        "avahi-daemon.service",
        "backintime.service",
        "borgbackup.timer",
        "borgmatic.timer",
        "clamav-daemon.service",
        "clamav-freshclam.service",
        "clamav-clamonacc.service",
        "cups.service",
        "dnf-automatic-install.timer",
        "dnf-automatic.timer",
        "dnf5-automatic.timer",
        "duplicity.timer",
        "ebtables.service",
        "firewalld.service",
        "ip6tables.service",
        "iptables.service",
        "netfilter-persistent.service",
        "nfs-server.service",
        "nftables.service",
        "nmb.service",
        "nmbd.service",
        "packagekit-offline-update.service",
        "restic.timer",
        "rpm-ostreed-automatic.timer",
        "rsnapshot.timer",
        "shorewall.service",
        "smb.service",
        "smbd.service",
        "snapper-timeline.timer",
        "ssh.service",
        "ssh.socket",
        "sshd.service",
        "sshd.socket",
        "timeshift.timer",
        "ufw.service",
        "unattended-upgrades.service",
        "urbackupclientbackend.service",
        "vncserver.service",
        "x11vnc.service",
        "xrdp.service",
    ]
}

facts! {
    /// Facts of Linux.
    pub struct LinuxFacts {
        // os.supported
        /// `attached` of /var/lib/ubuntu-advantage/status.json: Ubuntu Pro. File absent: not attached.
        ubuntu_pro_attached: bool,
        /// First line of /etc/debian_version: `12.15`, `forky/sid`.
        debian_version: String,
        /// VARIANT_ID of os-release: `workstation`, `server`, `silverblue`.
        variant: String,

        // Where it runs
        /// Kind of container: /run/systemd/container, /run/host/container-manager, else `docker` for /.dockerenv and
        /// `podman` for /run/.containerenv unless the namespaces are those of the computer itself, else `wsl` for a
        /// kernel of Microsoft's. Absent: none.
        container: String,
        /// Flag `hypervisor` of /proc/cpuinfo: a virtual machine.
        hypervisor: bool,
        /// /sys/class/dmi/id/chassis_type: 3 desktop, 9 and 10 laptop, 23 rack server.
        chassis_type: u32,
        /// Last part of the link /etc/systemd/system/default.target, else of /usr/lib/systemd/system:
        /// `graphical.target`, `multi-user.target`.
        default_target: String,
        /// XDG_CURRENT_DESKTOP, in lower case: `gnome`, `kde`, `x-cinnamon`. Absent: not run inside a desktop.
        desktop: String,

        // disk.encrypted
        /// The mount of `/`, from /proc/self/mountinfo.
        root: Mount,
        /// The mount of `/home` when it has one of its own.
        home: Mount,
        /// Block devices below these mounts and below swap: /sys/dev/block/<number>, its `slaves`, `dm/uuid`.
        blocks: Vec<Block>,
        /// /proc/swaps.
        swaps: Vec<SwapArea>,

        // firewall.on
        /// ENABLED of /etc/ufw/ufw.conf: `yes`, `no`.
        ufw_enabled: String,
        /// Whether firewalld runs, and so answers as org.fedoraproject.FirewallD1 on the system bus: told by the folder
        /// of its unit in /sys/fs/cgroup/system.slice. Absent without systemd.
        firewalld_on_bus: bool,

        // units
        /// Units of [`asked_units`] with a link in a `*.wants` folder of /etc/systemd/system.
        units_enabled: Vec<String>,
        /// Units of [`asked_units`] that run: their folder is in /sys/fs/cgroup/system.slice.
        units_running: Vec<String>,
        /// Units of [`asked_units`] linked to /dev/null in /etc/systemd/system.
        units_masked: Vec<String>,

        // screen.lock
        /// kscreenlockerrc [Daemon] `Autolock`: `true`, `false`. File or key absent: on.
        kde_autolock: String,
        /// Same, `Timeout`, minutes. Absent: 5.
        kde_timeout: String,
        /// Same, `LockOnResume`.
        kde_lock_on_resume: String,

        // accounts.extra
        /// Automatic sign-in by display manager: gdm3/custom.conf, gdm/custom.conf, sddm.conf(.d), lightdm.conf(.d).
        automatic_login: Vec<AutomaticLogin>,

        // remote.desktop
        /// `gsettings get org.gnome.desktop.remote-desktop.rdp enable`.
        gnome_rdp: String,
        /// `gsettings get org.gnome.desktop.remote-desktop.vnc enable`.
        gnome_vnc: String,

        // sharing
        /// `server min protocol` of /etc/samba/smb.conf: `NT1`, `SMB2`. Key absent: the default. No file: absent too.
        smb_min_protocol: String,
        /// Count of shares in /etc/samba/smb.conf, `global`, `homes`, `printers` and `print$` left out.
        smb_shares: u32,
        /// Count of exports in /etc/exports.
        nfs_exports: u32,

        // backup.present
        /// `gsettings get org.gnome.DejaDup last-backup`, as a day.
        deja_dup_last: Day,
        /// Whether /etc/timeshift/timeshift.json (or /etc/timeshift.json) has a schedule that is true.
        timeshift_scheduled: bool,

        // boot.secure
        /// Fifth byte of /sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c.
        secure_boot: u32,
        /// Whether /sys/firmware/efi exists.
        efi: bool,
        /// /sys/class/tpm/tpm0/tpm_version_major.
        tpm_version_major: u32,
    }
    groups {
        /// Updates.
        updates: LinuxUpdateFacts,
        /// Screen lock of GNOME: org.gnome.desktop.screensaver, org.gnome.desktop.session.
        gnome: ScreenSettings,
        /// Screen lock of Cinnamon: org.cinnamon.desktop.screensaver, org.cinnamon.desktop.session.
        cinnamon: ScreenSettings,
        /// Screen lock of MATE: org.mate.screensaver, org.mate.session.
        mate: ScreenSettings,
    }
}

facts! {
    /// Updates of Linux.
    pub struct LinuxUpdateFacts {
        /// `APT::Periodic::Unattended-Upgrade` of /etc/apt/apt.conf.d, the last one that is set: `1`, `0`.
        apt_unattended_upgrade: String,
        /// `APT::Periodic::Update-Package-Lists`, likewise.
        apt_update_lists: String,
        /// Day of /var/lib/apt/periodic/update-success-stamp.
        apt_update_success: Day,
        /// Day of /var/lib/apt/periodic/unattended-upgrades-stamp.
        apt_unattended_stamp: Day,
        /// Day of /var/lib/apt/lists.
        apt_lists: Day,
        /// Day of /var/lib/dpkg/status: the last installation or removal of a package.
        dpkg_status: Day,
        /// First number of the "security" line of /var/lib/update-notifier/updates-available, when there is one.
        security_updates_waiting: u32,
        /// `apply_updates` of /etc/dnf/automatic.conf: `yes`, `no`.
        dnf_apply_updates: String,
        /// Day of the newest of /var/cache/libdnf5, /var/cache/dnf.
        dnf_cache: Day,
        /// Day of the newest file in /usr/lib/sysimage/rpm or /var/lib/rpm: the last change of a package.
        rpm_database: Day,
        /// Day of /var/lib/pacman/local.
        pacman_local: Day,
        /// `gsettings get org.gnome.software download-updates`.
        gnome_software_download: String,
        /// /run/ostree-booted exists: the system is replaced as a whole.
        ostree_booted: bool,
        /// `AutomaticUpdatePolicy` of /etc/rpm-ostreed.conf: `none`, `check`, `stage`, `apply`.
        rpm_ostreed_policy: String,
        /// /run/reboot-required exists.
        reboot_required: bool,
        /// Its day.
        reboot_since: Day,
    }
}

facts! {
    /// Screen lock of a desktop that keeps it in gsettings: the printed value, raw.
    pub struct ScreenSettings {
        /// `lock-enabled`: `true`, `false`.
        lock_enabled: String,
        /// `lock-delay`: `uint32 0`.
        lock_delay: String,
        /// `idle-delay`: `uint32 300`; 0 is never. MATE counts minutes.
        idle_delay: String,
        /// `idle-activation-enabled`, where the desktop has it.
        idle_activation: String,
    }
}

/// A line of /proc/self/mountinfo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Mount {
    /// Major and minor number: `254:1`; `0:x` for overlay, btrfs, ZFS and network.
    pub device: String,
    /// File system: `ext4`, `btrfs`, `zfs`, `overlay`.
    pub file_system: String,
    /// Numbers of the block device that the source of a `0:x` mount names (btrfs); `None` when it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_device: Option<String>,
}

/// A block device and those it lies on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Block {
    /// Major and minor number: `253:0`.
    pub device: String,
    /// First two parts of `dm/uuid`: `CRYPT-LUKS2`, `LVM`, `mpath`; the rest, which identifies the disk, is not kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mapper: Option<String>,
    /// Numbers of its `slaves`; of the whole disk, for a partition, nothing is said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub over: Vec<String>,
}

/// A swap area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SwapArea {
    /// `partition`, `file`, or `zram` for memory.
    pub kind: String,
    /// Numbers of its block device, for a partition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
}

/// Automatic sign-in of one display manager. The account is not kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AutomaticLogin {
    /// `gdm`, `sddm`, `lightdm`.
    pub manager: String,
    /// Whether it signs somebody in.
    pub enabled: bool,
}
