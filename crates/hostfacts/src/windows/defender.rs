//! What Microsoft Defender keeps about itself.
//!
//! Looks at: its values in the registry.
//! Cannot see: its running mode and its own health, which only WMI tells; whether it rules at all is asked of Windows
//! Security Center.

use vigie_checks::Snapshot;

use super::setting::{MACHINE, bytes, number};
use super::windows;
use crate::group::Group;
use crate::parse::windows::times;

pub(super) const GROUP: Group = Group {
    name: "defender",
    place: r"HKLM\SOFTWARE\Microsoft\Windows Defender",
    facts: &[
        "signatures_applied",
        "passive_mode",
        "disable_realtime_monitoring",
    ],
    read,
};

const DEFENDER: &str = r"SOFTWARE\Microsoft\Windows Defender";
const SIGNATURES: &str = r"SOFTWARE\Microsoft\Windows Defender\Signature Updates";
const REAL_TIME: &str = r"SOFTWARE\Microsoft\Windows Defender\Real-Time Protection";

fn read(snapshot: &mut Snapshot) {
    let facts = &mut windows(snapshot).defender;
    facts.signatures_applied = bytes(
        MACHINE,
        SIGNATURES,
        "AVSignatureApplied",
        times::of_filetime_bytes,
    );
    facts.passive_mode = number(MACHINE, DEFENDER, "PassiveMode");
    facts.disable_realtime_monitoring = number(MACHINE, REAL_TIME, "DisableRealtimeMonitoring");
}
