//! Are the drives encrypted, and how are they attached?
//!
//! Looks at: fixed and removable drives with a letter; the shell's word on BitLocker, which needs no rights; the bus.
//! Cannot see: encryption by another program; a drive that is locked.

use vigie_checks::snapshot::Drive;
use vigie_checks::{Seen, Snapshot};

use super::native::fault::{Answer, Fault, seen};
use super::native::{com, drives};
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "drives",
    place: "GetLogicalDrives",
    facts: &["drives"],
    read,
};

const REMOVABLE: u32 = 2;
const FIXED: u32 = 3;

fn read(snapshot: &mut Snapshot) {
    super::windows(snapshot).drives = Seen::known(drives(), "GetLogicalDrives");
}

fn drives() -> Vec<Drive> {
    let system = drives::system();
    let letters: Vec<(String, u32)> = drives::letters()
        .into_iter()
        .map(|letter| {
            let kind = drives::kind(&letter);
            (letter, kind)
        })
        .filter(|(_, kind)| matches!(*kind, REMOVABLE | FIXED))
        .collect();
    // The shell would wait for a removable drive without a medium.
    let fixed = letters.iter().filter(|(_, kind)| *kind == FIXED);
    let fixed: Vec<String> = fixed.map(|(letter, _)| format!("{letter}\\")).collect();
    let encryption = com::bitlocker(fixed.clone());
    letters
        .into_iter()
        .map(|(letter, kind)| Drive {
            kind,
            system: system.as_deref() == Some(letter.as_str()),
            bitlocker: match kind {
                FIXED => seen(
                    of_drive(&fixed, &encryption, &letter),
                    "System.Volume.BitLockerProtection",
                ),
                _ => Seen::NotAsked,
            },
            bus_type: seen(drives::bus_type(&letter), "IOCTL_STORAGE_QUERY_PROPERTY BusType"),
            letter,
        })
        .collect()
}

/// The answers come in the order in which the drives were asked for.
fn of_drive(asked: &[String], answers: &Answer<Vec<Answer<u32>>>, letter: &str) -> Answer<u32> {
    let answers = answers.as_ref().map_err(Clone::clone)?;
    let place = asked.iter().position(|it| it.trim_end_matches('\\') == letter);
    let answer = place.and_then(|place| answers.get(place));
    answer.cloned().unwrap_or(Err(Fault::Absent))
}
