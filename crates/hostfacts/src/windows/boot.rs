//! How the computer starts, and two settings that keep unknown programs away.
//!
//! Looks at: the state of Secure Boot that Windows notes at its start, the kind of firmware, the version of the TPM,
//! SmartScreen and AutoRun.
//! Cannot see: keys that somebody added to the firmware.

use vigie_checks::Snapshot;

use super::native::fault::seen;
use super::native::library;
use super::setting::{MACHINE, number, text};
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "boot",
    place: r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State",
    facts: &[
        "secure_boot_enabled",
        "firmware_type",
        "tpm_version",
        "smart_screen",
        "no_drive_type_auto_run",
    ],
    read,
};

const SECURE_BOOT: &str = r"SYSTEM\CurrentControlSet\Control\SecureBoot\State";
const EXPLORER: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer";
const EXPLORER_POLICY: &str = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer";

fn read(snapshot: &mut Snapshot) {
    let facts = windows(snapshot);
    facts.secure_boot_enabled = number(MACHINE, SECURE_BOOT, "UEFISecureBootEnabled");
    facts.firmware_type = seen(library::firmware_type(), "GetFirmwareType");
    facts.tpm_version = seen(library::tpm_version(), "Tbsi_GetDeviceInfo");
    facts.smart_screen = text(MACHINE, EXPLORER, "SmartScreenEnabled");
    facts.no_drive_type_auto_run = number(MACHINE, EXPLORER_POLICY, "NoDriveTypeAutoRun");
}
