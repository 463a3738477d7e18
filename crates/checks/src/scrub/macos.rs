//! Facts of macOS without names.

use super::WITHHELD;
use super::texts::{known, one_of, version};
use crate::number::small;
use crate::snapshot::{ApfsVolume, LaunchdEntry, MacFacts, asked_launchd_labels};

pub(super) fn scrub(facts: MacFacts) -> MacFacts {
    let MacFacts {
        build_version,
        apple_silicon,
        filevault_status,
        apfs_volumes,
        alf_global_state,
        socketfilterfw,
        managed_firewall,
        xprotect_version,
        xprotect_changed,
        gatekeeper_enabled,
        gatekeeper_status,
        screen_lock,
        idle_time,
        managed_idle_time,
        managed_ask_for_password,
        managed_ask_for_password_delay,
        display_sleep_mains,
        display_sleep_battery,
        guest_enabled,
        automatic_login,
        launchd,
        internet_sharing,
        time_machine_automatic,
        time_machine_last,
        time_machine_destinations,
        csrutil,
        managed,
        updates,
        managed_updates,
    } = facts;
    MacFacts {
        build_version: build_version.map(|it| build(&it)),
        apple_silicon,
        filevault_status: filevault_status.map(|it| phrase(&it, FILEVAULT)),
        apfs_volumes: apfs_volumes.map(|it| it.into_iter().map(volume).collect()),
        alf_global_state,
        socketfilterfw: socketfilterfw.map(|it| firewall(&it)),
        managed_firewall,
        xprotect_version: xprotect_version.map(|it| version(&it)),
        xprotect_changed,
        gatekeeper_enabled: gatekeeper_enabled.map(|it| known(&it, &["yes", "no"])),
        gatekeeper_status: gatekeeper_status.map(|it| phrase(&it, GATEKEEPER)),
        screen_lock: screen_lock.map(|it| lock(&it)),
        idle_time,
        managed_idle_time,
        managed_ask_for_password,
        managed_ask_for_password_delay,
        display_sleep_mains,
        display_sleep_battery,
        guest_enabled,
        automatic_login,
        launchd: launchd.map(|it| it.into_iter().filter_map(entry).collect()),
        internet_sharing,
        time_machine_automatic,
        time_machine_last,
        time_machine_destinations,
        csrutil: csrutil.map(|it| integrity(&it)),
        managed,
        // Switches, days and a count: no text.
        updates,
        managed_updates,
    }
}

/// In the order in which the rule looks for them.
const FILEVAULT: &[&str] = &[
    "Encryption in progress",
    "Decryption in progress",
    "FileVault is On",
    "FileVault is Off",
];
const GATEKEEPER: &[&str] = &["assessments enabled", "assessments disabled"];
/// The first of these phrases that the output of a program holds.
fn phrase(text: &str, phrases: &[&str]) -> String {
    let held = phrases.iter().find(|it| text.contains(**it));
    held.map_or(WITHHELD, |it| it).to_owned()
}

/// The status that `csrutil` names first.
fn integrity(text: &str) -> String {
    let text = text.to_lowercase();
    let status = text.lines().find_map(|it| it.split_once("status:"));
    let status = match status.map(|(_, rest)| rest.trim()) {
        Some(it) if it.contains("custom") || it.starts_with("unknown") => "unknown (Custom Configuration)",
        Some(it) if it.starts_with("enabled") => "enabled",
        Some(it) if it.starts_with("disabled") => "disabled",
        Some(_) | None => return WITHHELD.to_owned(),
    };
    format!("System Integrity Protection status: {status}.")
}

/// `25G83`.
fn build(text: &str) -> String {
    let shape: String = text
        .chars()
        .map(|it| match it {
            '0'..='9' => '0',
            'A'..='Z' => 'A',
            'a'..='z' => 'a',
            _ => '?',
        })
        .collect();
    let fine = ["00A0", "00A00", "00A000", "00A000a", "00A0000", "00A0000a"].contains(&shape.as_str());
    if fine {
        text.to_owned()
    } else {
        WITHHELD.to_owned()
    }
}

fn volume(volume: ApfsVolume) -> ApfsVolume {
    let ApfsVolume {
        roles,
        filevault,
        encryption,
    } = volume;
    let names = &[
        "System", "Data", "Preboot", "Recovery", "VM", "Update", "xART", "Hardware",
    ];
    ApfsVolume {
        roles: roles.iter().map(|it| known(it, names)).collect(),
        filevault,
        encryption,
    }
}

/// `(State = 1)` alone.
fn firewall(text: &str) -> String {
    let number = text.split_once("State = ").map(|(_, rest)| rest);
    let digits: String = number
        .unwrap_or_default()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    match small(&digits) {
        Some(number) => format!("(State = {number})"),
        None => WITHHELD.to_owned(),
    }
}

/// `screenLock delay is 300 seconds` alone.
fn lock(text: &str) -> String {
    let Some((_, rest)) = text.split_once("screenLock ") else {
        return WITHHELD.to_owned();
    };
    let words: Vec<&str> = rest.split_whitespace().take(3).collect();
    match words.as_slice() {
        ["is", "off", ..] => "screenLock is off".to_owned(),
        ["delay", "is", "immediate"] => "screenLock delay is immediate".to_owned(),
        ["delay", "is", number] if small(number).is_some() => {
            format!("screenLock delay is {number} seconds")
        }
        _ => WITHHELD.to_owned(),
    }
}

fn entry(entry: LaunchdEntry) -> Option<LaunchdEntry> {
    let LaunchdEntry { label, disabled } = entry;
    Some(LaunchdEntry {
        label: one_of(&label, asked_launchd_labels())?,
        disabled,
    })
}
