//! Does the computer start only what its maker or the system's maker has signed?
//!
//! Looks at: Secure Boot and the kind of firmware (Windows, Linux), System Integrity Protection (macOS). The security
//! chip (TPM) is shown and not judged.
//! Cannot see: on Apple silicon the start security chosen, which only administrators may read; in a virtual machine
//! what its host does.
//! Never more than worth a look. Needs no rights, changes nothing.

use super::conclusion::{number, text, yes_no};
use super::{Check, Conclusion, Facts, Look, Platform, Reason};

pub(super) const CHECK: Check = Check {
    id: "boot.secure",
    cases: &[
        "on",
        "off",
        "old-firmware",
        "integrity-on",
        "integrity-off",
        "integrity-partly",
        "unknown",
    ],
    evidence: &[
        "check-evidence-secure-boot",
        "check-evidence-firmware",
        "check-evidence-efi",
        "check-evidence-tpm",
        "check-evidence-integrity",
    ],
    limits: &["check-limit-start-security"],
    sources: [
        r"SecureBoot\State: UEFISecureBootEnabled; GetFirmwareType, Tbsi_GetDeviceInfo",
        "csrutil status",
        "/sys/firmware/efi/efivars/SecureBoot-*, /sys/class/tpm/tpm0",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    }
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let conclusion = match seen.secure_boot_enabled.look() {
        Look::Known(1) => Conclusion::met("on"),
        Look::Known(0) => Conclusion::attention("off"),
        Look::Known(_) => Conclusion::unknown(Reason::Unrecognised),
        // The key is there on every start by UEFI.
        Look::Absent => Conclusion::attention("old-firmware"),
        Look::Unread(why) => Conclusion::unknown(why),
    };
    let evidence = [
        number("check-evidence-secure-boot", &seen.secure_boot_enabled),
        number("check-evidence-firmware", &seen.firmware_type),
        number("check-evidence-tpm", &seen.tpm_version),
    ];
    conclusion.showing(evidence.into_iter().flatten())
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let csrutil = &facts.macos().csrutil;
    let conclusion = match csrutil.look() {
        Look::Known(said) => integrity(said),
        Look::Absent => Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => Conclusion::unknown(why),
    };
    conclusion
        .showing(text("check-evidence-integrity", csrutil))
        .limited_by("check-limit-start-security")
}

/// What `csrutil status` says: its first line decides, a custom configuration lists its parts below.
fn integrity(said: &str) -> Conclusion {
    let said = said.to_lowercase();
    let status = said
        .lines()
        .find_map(|it| it.split_once("status:"))
        .map(|(_, rest)| rest.trim());
    match status {
        // "unknown (Custom Configuration)" is what macOS says of one.
        Some(it) if it.contains("custom") || it.starts_with("unknown") => {
            Conclusion::attention("integrity-partly")
        }
        Some(it) if it.starts_with("enabled") => Conclusion::met("integrity-on"),
        Some(it) if it.starts_with("disabled") => Conclusion::attention("integrity-off"),
        Some(_) | None => Conclusion::unknown(Reason::Unrecognised),
    }
}

fn linux(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.linux();
    let conclusion = if facts.in_container() {
        Conclusion::unknown(Reason::Container)
    } else {
        match seen.secure_boot.look() {
            Look::Known(1) => Conclusion::met("on"),
            Look::Known(0) => Conclusion::attention("off"),
            Look::Known(_) => Conclusion::unknown(Reason::Unrecognised),
            Look::Absent if seen.hypervisor.value() == Some(&true) => {
                Conclusion::unknown(Reason::VirtualMachine)
            }
            Look::Absent => match seen.efi.look() {
                Look::Known(true) => Conclusion::attention("off"),
                Look::Known(false) | Look::Absent => Conclusion::attention("old-firmware"),
                Look::Unread(why) => Conclusion::unknown(why),
            },
            Look::Unread(why) => Conclusion::unknown(why),
        }
    };
    let evidence = [
        number("check-evidence-secure-boot", &seen.secure_boot),
        yes_no("check-evidence-efi", &seen.efi),
        number("check-evidence-tpm", &seen.tpm_version_major),
    ];
    conclusion.showing(evidence.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::*;
    use vigie_assessment::Outcome;

    #[test]
    fn a_custom_configuration_is_not_taken_for_on() {
        for (said, expected) in [
            ("System Integrity Protection status: enabled.", Outcome::Met),
            (
                "System Integrity Protection status: disabled.\n",
                Outcome::Attention,
            ),
            (
                "System Integrity Protection status: unknown (Custom Configuration).\n\nConfiguration:\n\tKext Signing: enabled\n",
                Outcome::Attention,
            ),
            (
                "System Integrity Protection status: enabled (Custom Configuration).",
                Outcome::Attention,
            ),
            ("csrutil: failed", Outcome::Unknown),
            ("", Outcome::Unknown),
        ] {
            assert_eq!(integrity(said).outcome, expected, "{said}");
        }
    }
}
