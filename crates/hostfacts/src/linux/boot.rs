//! How the computer starts.
//!
//! Looks at: the firmware's variable for Secure Boot, the version of the TPM.
//! Cannot see: what the host of a virtual machine does; whether the keys of the firmware were replaced.

use vigie_checks::{Seen, Snapshot};

use super::linux;
use crate::group::Group;
use crate::read::{bytes_up_to, exists, inside, number};

pub(super) const GROUP: Group = Group {
    name: "boot",
    place: SECURE_BOOT,
    facts: &["secure_boot", "efi", "tpm_version_major"],
    read,
};

const SECURE_BOOT: &str = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";

fn read(snapshot: &mut Snapshot) {
    let facts = linux(snapshot);
    facts.secure_boot = match bytes_up_to(SECURE_BOOT, 5) {
        // Four bytes of attributes, then the value.
        Seen::Known { value, from } => match value.as_slice() {
            [_, _, _, _, it] => Seen::known(u32::from(*it), from),
            _ => Seen::failed(from, "fewer than 5 bytes"),
        },
        unread => inside(unread.map(|_| None)),
    };
    facts.efi = exists("/sys/firmware/efi");
    facts.tpm_version_major = number("/sys/class/tpm/tpm0/tpm_version_major");
}
