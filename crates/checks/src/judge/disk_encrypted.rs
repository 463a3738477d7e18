//! Is the system disk encrypted, so that a stolen computer does not give its files away?
//!
//! Looks at: the BitLocker property of each drive that the shell shows to everybody (Windows); FileVault, never the bare
//! "encrypted" of Apple silicon, which protects nothing without it (macOS); the stack of devices below `/`, `/home` and
//! swap (Linux).
//! Cannot see: whether the recovery key is kept; encryption inside the drive or by another vendor, which shows as off;
//! ZFS; the host of a virtual machine. The codes of the property are undocumented: those without a sure meaning are
//! unknown, those under which the key may lie open are worth a look.
//! Needs no rights, changes nothing.

use std::collections::BTreeSet;

use super::conclusion::{line, text};
use super::{Check, Conclusion, Evidence, Facts, Look, Platform, Reason, Value};
use crate::snapshot::{Block, Drive, Mount};

pub(super) const CHECK: Check = Check {
    id: "disk.encrypted",
    cases: &[
        "on",
        "on-other-drive",
        "swap-plain",
        "home-plain",
        "home-only",
        "encrypting",
        "suspended",
        "waiting",
        "other-product",
        "decrypting",
        "off",
        "off-desktop",
        "unknown",
    ],
    evidence: &[
        "check-evidence-bitlocker",
        "check-evidence-encryption-service",
        "check-evidence-filevault",
        "check-evidence-filevault-volume",
        "check-evidence-root-encrypted",
        "check-evidence-home-encrypted",
        "check-evidence-swap-encrypted",
        "check-evidence-file-system",
        "check-evidence-battery",
    ],
    limits: &[
        "check-limit-recovery-key",
        "check-limit-bitlocker-code",
        "check-limit-virtual-machine",
    ],
    sources: [
        "shell property System.Volume.BitLockerProtection of each drive",
        "/usr/bin/fdesetup status, /usr/sbin/diskutil apfs list -plist",
        "/proc/self/mountinfo, /sys/dev/block/*/slaves, dm/uuid, /proc/swaps",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    let conclusion = match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    };
    let conclusion = match conclusion.case {
        "off" | "off-desktop" => conclusion.showing(super::conclusion::yes_no(
            "check-evidence-battery",
            &facts.seen.os.battery,
        )),
        _ => conclusion,
    };
    match conclusion.case {
        "on" | "on-other-drive" | "swap-plain" => conclusion.limited_by("check-limit-recovery-key"),
        _ => conclusion,
    }
}

/// Off on a computer that can be carried away is a gap; on one that stays, worth a look.
fn off(facts: &Facts<'_>) -> Conclusion {
    if facts.is_portable() {
        Conclusion::not_met("off")
    } else {
        Conclusion::attention("off-desktop")
    }
}

fn decrypting(facts: &Facts<'_>) -> Conclusion {
    if facts.is_portable() {
        Conclusion::not_met("decrypting")
    } else {
        Conclusion::attention("decrypting")
    }
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let drives = match seen.drives.look() {
        Look::Known(drives) => drives,
        Look::Absent => return Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let fixed = drives.iter().filter(|it| it.system || it.kind == FIXED);
    let evidence: Vec<Evidence> = fixed.filter_map(shown).collect();
    let Some(system) = drives.iter().find(|it| it.system) else {
        return Conclusion::unknown(Reason::Unrecognised).showing(evidence);
    };
    let conclusion = match system.bitlocker.look() {
        Look::Known(1) => {
            let plain =
                |it: &&Drive| !it.system && it.kind == FIXED && matches!(it.bitlocker.value(), Some(2 | 4));
            match drives.iter().find(plain) {
                Some(other) => Conclusion::attention("on-other-drive").with("drive", other.letter.as_str()),
                None => Conclusion::met("on"),
            }
        }
        Look::Known(2 | 4) if other_product(facts).is_some() => Conclusion::attention("other-product"),
        // Without the services nobody can tell whether another product encrypts.
        Look::Known(2 | 4) if seen.services.unread().is_some() => {
            Conclusion::unknown(seen.services.unread().map_or(Reason::NotAsked, Reason::from))
        }
        Look::Known(2) => off(facts),
        Look::Known(4) => decrypting(facts),
        Look::Known(3) => Conclusion::attention("encrypting"),
        Look::Known(5) => Conclusion::attention("suspended"),
        Look::Known(8) => Conclusion::attention("waiting"),
        Look::Known(_) => Conclusion::unknown(Reason::Unrecognised),
        Look::Absent => Conclusion::unknown(Reason::Unsupported),
        Look::Unread(why) => Conclusion::unknown(why),
    };
    conclusion
        .showing(evidence)
        .showing(other_product(facts))
        .limited_by("check-limit-bitlocker-code")
}

/// GetDriveType of a fixed drive.
const FIXED: u32 = 3;

fn shown(drive: &Drive) -> Option<Evidence> {
    let letter = drive.letter.clone();
    line("check-evidence-bitlocker", &drive.bitlocker, |code| {
        Value::Text(format!("{letter} {code}"))
    })
}

/// The driver of an encryption product that BitLocker's property does not know.
fn other_product(facts: &Facts<'_>) -> Option<Evidence> {
    let services = &facts.windows().services;
    let found = services
        .value()?
        .iter()
        .find(|it| matches!(it.name.to_lowercase().as_str(), "veracrypt" | "truecrypt"))?;
    Some(Evidence {
        label: "check-evidence-encryption-service",
        value: Value::Text(found.name.clone()),
        from: services.place().to_owned(),
    })
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.macos();
    let said = seen.filevault_status.value().and_then(|it| FileVault::parse(it));
    let volume = seen.apfs_volumes.value().and_then(|volumes| {
        let of = |role: &str| volumes.iter().find(|it| it.roles.iter().any(|has| has == role));
        of("Data").or_else(|| of("System")).map(|it| it.filevault)
    });
    let evidence = [
        text("check-evidence-filevault", &seen.filevault_status),
        line("check-evidence-filevault-volume", &seen.apfs_volumes, |_| {
            volume.map_or(Value::Absent, Value::YesNo)
        }),
    ];
    let conclusion = match (said, volume) {
        (Some(FileVault::Encrypting), _) => Conclusion::attention("encrypting"),
        (Some(FileVault::Decrypting), _) => decrypting(facts),
        (Some(FileVault::On), Some(false)) | (Some(FileVault::Off), Some(true)) => {
            Conclusion::unknown(Reason::Disagreement)
        }
        (Some(FileVault::On), _) | (None, Some(true)) => Conclusion::met("on"),
        (Some(FileVault::Off), _) | (None, Some(false)) => off(facts),
        (None, None) => match seen.filevault_status.unread().or(seen.apfs_volumes.unread()) {
            Some(why) if seen.filevault_status.value().is_none() => Conclusion::unknown(why),
            Some(_) | None => Conclusion::unknown(Reason::Unrecognised),
        },
    };
    conclusion.showing(evidence.into_iter().flatten())
}

/// What `fdesetup status` said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileVault {
    On,
    Off,
    Encrypting,
    Decrypting,
}

impl FileVault {
    fn parse(text: &str) -> Option<Self> {
        let has = |words: &str| text.contains(words);
        if has("Encryption in progress") {
            Some(Self::Encrypting)
        } else if has("Decryption in progress") {
            Some(Self::Decrypting)
        } else if has("FileVault is On") {
            Some(Self::On)
        } else if has("FileVault is Off") {
            Some(Self::Off)
        } else {
            None
        }
    }
}

fn linux(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.linux();
    if facts.in_container() {
        return Conclusion::unknown(Reason::Container);
    }
    let root = match seen.root.look() {
        Look::Known(mount) => mount,
        Look::Absent => return Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let file_system = line("check-evidence-file-system", &seen.root, |it| {
        Value::Text(it.file_system.clone())
    });
    let blocks = match seen.blocks.look() {
        _ if device(root).is_none() => return Conclusion::unknown(Reason::FileSystem).showing(file_system),
        Look::Known(blocks) => blocks,
        Look::Absent => return Conclusion::unknown(Reason::Unrecognised).showing(file_system),
        Look::Unread(why) => return Conclusion::unknown(why).showing(file_system),
    };
    let encrypted = |mount: &Mount| device(mount).and_then(|it| is_encrypted(blocks, it));
    let home = match seen.home.look() {
        Look::Known(mount) => Some(encrypted(mount)),
        Look::Absent => None,
        Look::Unread(why) => return Conclusion::unknown(why).showing(file_system),
    };
    let swap = seen.swaps.value().and_then(|areas| {
        let partitions = areas.iter().filter(|it| it.kind == "partition");
        let devices: Vec<&str> = partitions.filter_map(|it| it.device.as_deref()).collect();
        // Without a swap partition there is nothing to tell.
        let all = devices.iter().all(|it| is_encrypted(blocks, it) != Some(false));
        (!devices.is_empty()).then_some(all)
    });
    let answer = |label, value: Option<bool>, from: &str| {
        value.map(|it| Evidence {
            label,
            value: Value::YesNo(it),
            from: from.to_owned(),
        })
    };
    let evidence = [
        answer(
            "check-evidence-root-encrypted",
            encrypted(root),
            seen.blocks.place(),
        ),
        answer("check-evidence-home-encrypted", home.flatten(), seen.home.place()),
        answer("check-evidence-swap-encrypted", swap, seen.swaps.place()),
        file_system,
    ];
    let conclusion = match (encrypted(root), home) {
        (None, _) => Conclusion::unknown(Reason::Unrecognised),
        (Some(true), Some(Some(false))) => Conclusion::attention("home-plain"),
        (Some(true), Some(None)) => Conclusion::unknown(Reason::FileSystem),
        (Some(true), Some(Some(true)) | None) if swap == Some(false) => Conclusion::attention("swap-plain"),
        (Some(true), Some(Some(true)) | None) => Conclusion::met("on"),
        (Some(false), Some(Some(true))) => Conclusion::attention("home-only"),
        (Some(false), Some(Some(false) | None) | None) => off(facts),
    };
    let conclusion = conclusion.showing(evidence.into_iter().flatten());
    if seen.hypervisor.value() == Some(&true) {
        return conclusion.limited_by("check-limit-virtual-machine");
    }
    conclusion
}

/// The block device below a mount; `None` for a file system that does not name one.
fn device(mount: &Mount) -> Option<&str> {
    match mount.source_device.as_deref() {
        Some(device) => Some(device),
        None if mount.device.starts_with("0:") => None,
        None => Some(&mount.device),
    }
}

/// Whether every way down from a device passes through encryption; `None` when a way leaves the list.
fn is_encrypted(blocks: &[Block], device: &str) -> Option<bool> {
    let mut waiting = vec![device];
    let mut been = BTreeSet::new();
    let mut guarded = false;
    while let Some(device) = waiting.pop() {
        if !been.insert(device) {
            continue;
        }
        let block = blocks.iter().find(|it| it.device == device)?;
        if block.mapper.as_deref().is_some_and(encrypts) {
            guarded = true;
        } else if block.over.is_empty() {
            return Some(false);
        } else {
            waiting.extend(block.over.iter().map(String::as_str));
        }
    }
    guarded.then_some(true)
}

/// Whether a mapping of this kind encrypts: integrity and verity bear the same first word and do not.
fn encrypts(mapper: &str) -> bool {
    let checks_only = ["CRYPT-VERITY", "CRYPT-INTEGRITY"];
    mapper.starts_with("CRYPT-") && !checks_only.iter().any(|it| mapper.starts_with(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(device: &str, mapper: &str, over: &[&str]) -> Block {
        Block {
            device: device.to_owned(),
            mapper: (!mapper.is_empty()).then(|| mapper.to_owned()),
            over: over.iter().map(|it| (*it).to_owned()).collect(),
        }
    }

    #[test]
    fn every_way_down_must_be_encrypted() {
        let luks_under_lvm = [
            block("253:1", "LVM", &["253:0"]),
            block("253:0", "CRYPT-LUKS2", &["259:3"]),
            block("259:3", "", &[]),
        ];
        assert_eq!(is_encrypted(&luks_under_lvm, "253:1"), Some(true));
        assert_eq!(is_encrypted(&luks_under_lvm, "259:3"), Some(false));

        let half = [
            block("253:1", "LVM", &["253:0", "8:17"]),
            block("253:0", "CRYPT-LUKS2", &["8:1"]),
            block("8:17", "", &[]),
        ];
        assert_eq!(is_encrypted(&half, "253:1"), Some(false));
    }

    #[test]
    fn a_way_that_leaves_the_list_or_turns_in_a_circle_proves_nothing() {
        assert_eq!(is_encrypted(&[block("253:1", "LVM", &["253:0"])], "253:1"), None);
        let circle = [
            block("253:1", "LVM", &["253:0"]),
            block("253:0", "LVM", &["253:1"]),
        ];
        assert_eq!(is_encrypted(&circle, "253:1"), None);
        assert_eq!(is_encrypted(&[], "253:1"), None);
    }

    #[test]
    fn verity_and_integrity_do_not_encrypt() {
        for (mapper, expected) in [
            ("CRYPT-LUKS1", true),
            ("CRYPT-VERITY", false),
            ("CRYPT-INTEGRITY", false),
            ("LVM", false),
        ] {
            assert_eq!(encrypts(mapper), expected, "{mapper}");
        }
    }
}
