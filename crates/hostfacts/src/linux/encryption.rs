//! What `/`, `/home` and swap lie on.
//!
//! Looks at: `/proc/self/mountinfo`, `/proc/swaps`, and down through the devices in `/sys/dev/block`.
//! Cannot see: encryption inside the file system (ZFS, fscrypt, bcachefs) or inside the drive; all but the first device
//! of a btrfs file system; in a virtual machine, what the host does.

use std::collections::BTreeSet;
use std::fs;

use vigie_checks::snapshot::{Block, Mount, SwapArea};
use vigie_checks::{Seen, Snapshot};

use super::linux;
use crate::group::Group;
use crate::parse::linux::{block, mountinfo, swaps};
use crate::read::{clean, inside, names, text, text_up_to};

pub(super) const GROUP: Group = Group {
    name: "encryption",
    place: "/proc/self/mountinfo, /sys/dev/block",
    facts: &["root", "home", "blocks", "swaps"],
    read,
};

const BLOCKS: &str = "/sys/dev/block";
/// The most devices that are looked at.
const MOST: usize = 128;

fn read(snapshot: &mut Snapshot) {
    let mounts = text("/proc/self/mountinfo");
    let mount = |point| inside(mounts.clone().map(|it| mountinfo::mount(&it, point))).map(named);
    let (root, home) = (mount("/"), mount("/home"));
    let swaps = text("/proc/swaps").map(|it| swaps::areas(&it).into_iter().map(area).collect::<Vec<_>>());
    let devices = [&root, &home]
        .into_iter()
        .filter_map(|it| device(it.value()?))
        .chain(
            swaps
                .value()
                .into_iter()
                .flatten()
                .filter_map(|it| it.device.clone()),
        );
    let blocks = blocks(devices.collect());
    let facts = linux(snapshot);
    facts.root = root;
    facts.home = home;
    facts.swaps = swaps;
    facts.blocks = blocks;
}

fn named(mount: mountinfo::Line) -> Mount {
    // Only a file system over several devices has a number of its own and names one of them.
    let source_device = mount
        .device
        .starts_with("0:")
        .then(|| number_of(&mount.source))
        .flatten();
    Mount {
        device: clean(&mount.device),
        file_system: clean(&mount.file_system),
        source_device,
    }
}

fn device(mount: &Mount) -> Option<String> {
    match &mount.source_device {
        Some(device) => Some(device.clone()),
        None => (!mount.device.starts_with("0:")).then(|| mount.device.clone()),
    }
}

fn area(area: swaps::Area) -> SwapArea {
    let device = if area.kind == "partition" {
        number_of(&area.path)
    } else {
        None
    };
    SwapArea {
        kind: clean(&area.kind),
        device,
    }
}

/// The number of a block device under `/dev`, through its links.
fn number_of(path: &str) -> Option<String> {
    if !path.starts_with("/dev/") {
        return None;
    }
    let real = fs::canonicalize(path).ok()?;
    let name = real.strip_prefix("/dev").ok()?.to_str()?;
    // Names with a folder, such as `cciss/c0d0`, are written with `!` there.
    let name = name.replace('/', "!");
    let number = text_up_to(&format!("/sys/class/block/{name}/dev"), 64);
    number
        .value()
        .map(|it| clean(it))
        .filter(|it| block::is_number(it))
}

/// These devices and all below them; absent when there is none.
fn blocks(mut waiting: Vec<String>) -> Seen<Vec<Block>> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut been = BTreeSet::new();
    while let Some(device) = waiting.pop() {
        if blocks.len() >= MOST || !block::is_number(&device) || !been.insert(device.clone()) {
            continue;
        }
        let folder = format!("{BLOCKS}/{device}");
        let over = match names(&format!("{folder}/slaves")) {
            Seen::Known { value, .. } => value,
            // A partition has no such folder; a device that is not there is left out, so that nothing is said of it.
            Seen::Absent { .. } if fs::metadata(&folder).is_ok() => Vec::new(),
            Seen::Absent { .. } => continue,
            unread => return inside(unread.map(|_| None)),
        };
        let numbers = over
            .iter()
            .map(|it| text_up_to(&format!("{folder}/slaves/{it}/dev"), 64));
        let numbers: Vec<String> = numbers.filter_map(|it| it.value().map(|it| clean(it))).collect();
        if numbers.len() != over.len() {
            return Seen::failed(folder, "a device below has no number");
        }
        let mapper = text_up_to(&format!("{folder}/dm/uuid"), 256);
        waiting.extend(numbers.iter().cloned());
        blocks.push(Block {
            device,
            mapper: mapper.value().and_then(|it| block::kind(it)),
            over: numbers,
        });
    }
    if blocks.is_empty() {
        return Seen::absent(BLOCKS);
    }
    blocks.sort_by(|a, b| a.device.cmp(&b.device));
    Seen::known(blocks, BLOCKS)
}
