//! Recordings of real machines (`rec-*`), judged as they were when a person compared each finding with the system.

#![cfg(test)]

use std::fs;
use std::path::Path;

use vigie_assessment::{Date, Outcome};
use vigie_checks::{Platform, RECORDED, Snapshot, Tables, judge};

/// A virtual machine with Debian 12, without systemd and without a desktop, as an ordinary account. How each fact was
/// compared with the system is in `docs/checks-verified.md`.
const DEBIAN_12: &[(&str, Outcome)] = &[
    ("os.supported", Outcome::Attention),
    ("updates.current", Outcome::Attention),
    ("updates.automatic", Outcome::Attention),
    ("os.restarted", Outcome::Met),
    ("disk.encrypted", Outcome::Attention),
    ("firewall.on", Outcome::Unknown),
    ("malware.protection", Outcome::NotApplicable),
    ("screen.lock", Outcome::Unknown),
    ("account.admin", Outcome::Met),
    ("accounts.extra", Outcome::Met),
    ("remote.tools", Outcome::Met),
    ("remote.desktop", Outcome::Unknown),
    ("net.listening", Outcome::Met),
    ("sharing", Outcome::Unknown),
    ("backup.present", Outcome::Unknown),
    ("software.unsupported", Outcome::Met),
    ("browser.current", Outcome::Met),
    ("password.manager", Outcome::Unknown),
    ("disk.space", Outcome::Attention),
    ("boot.secure", Outcome::Unknown),
    ("office.macros", Outcome::Unknown),
    ("p2p", Outcome::Met),
];

#[test]
fn a_recorded_machine_is_judged_as_a_person_found_it() {
    let recordings = recordings();
    let named = |it: &&(String, Snapshot)| it.0 == "rec-linux-debian-12-virtual-machine.json";
    let (_, snapshot) = recordings.iter().find(named).expect("the recording");
    let tables = Tables::shipped().expect("the shipped tables");
    let judged = judge(snapshot, &tables, Date::constant(2026, 11, 24));
    let found: Vec<(&str, Outcome)> = judged.iter().map(|it| (it.id.as_str(), it.outcome)).collect();
    assert_eq!(found, DEBIAN_12);
}

#[test]
fn a_platform_is_called_recorded_only_with_a_recording() {
    let recordings = recordings();
    for platform in [Platform::Windows, Platform::Macos, Platform::Linux] {
        let recorded = recordings.iter().any(|(_, it)| it.platform == platform);
        assert_eq!(RECORDED.contains(&platform), recorded, "{platform:?}");
    }
}

fn recordings() -> Vec<(String, Snapshot)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut recordings = Vec::new();
    for entry in fs::read_dir(folder).expect("snapshots") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if name.starts_with("rec-") {
            let bytes = fs::read(&path).expect("a snapshot");
            recordings.push((name, Snapshot::read(&bytes).expect("a snapshot")));
        }
    }
    recordings
}
