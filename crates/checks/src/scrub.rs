//! The snapshot that may be written: no name of a person, computer or network, no serial number, no address, no list of
//! processes or programs. What matched one of the lists of the tables stays, under the list's own name.
//!
//! Every text is built anew from what this file knows; nothing is kept because it looks harmless. What is not known
//! becomes `?`. Judging the result gives the same outcomes.

mod linux;
mod macos;
mod places;
mod texts;
mod windows;

use std::collections::{BTreeMap, BTreeSet};

use crate::seen::Seen;
use crate::snapshot::{
    Account, Browser, Extension, Fact, Listener, OsFacts, Platform, Program, SessionFacts, Snapshot, Volume,
};
use crate::tables::{Tables, bare_name};

pub use places::kept_place;

use texts::{known, numbers, one_of, version};

/// What stands for a text that is not kept.
const WITHHELD: &str = "?";

/// A copy without anything that tells a person, a computer or a network apart.
pub fn scrub(snapshot: &Snapshot, tables: &Tables) -> Snapshot {
    // Taken apart in full, here and below: a new field does not compile until somebody has thought about it.
    let Snapshot {
        schema,
        taken_on,
        app_version,
        platform,
        os,
        session,
        volumes,
        accounts,
        processes,
        programs,
        listening,
        browsers,
        extensions,
        libreoffice_macro_level,
        windows,
        macos,
        linux,
        timings,
    } = snapshot.clone();
    let mut clean = Snapshot {
        schema,
        taken_on,
        app_version: version(&app_version),
        platform,
        os: system(os),
        session: account_and_session(session),
        volumes: volumes.map(|it| it.into_iter().enumerate().map(volume).collect()),
        accounts: accounts.map(|it| it.into_iter().enumerate().map(account).collect()),
        processes: processes.map(|it| matched_processes(&it, platform, tables)),
        programs: programs.map(|it| matched_programs(&it, tables)),
        listening: listening.map(|it| it.into_iter().map(|it| listener(it, platform, tables)).collect()),
        browsers: browsers.map(|it| it.into_iter().map(browser).collect()),
        extensions: extensions.map(|it| matched_extensions(&it, tables)),
        libreoffice_macro_level,
        windows: windows.map(|it| Box::new(windows::scrub(*it, tables))),
        macos: macos.map(|it| Box::new(macos::scrub(*it))),
        linux: linux.map(|it| Box::new(linux::scrub(*it))),
        timings: known_timings(timings),
    };
    clean.each_fact(&mut |_, fact| clean_notes(fact));
    clean
}

/// Cleans what a fact says of where it was read and why it failed.
fn clean_notes(fact: &mut dyn Fact) {
    let mut notes = fact.notes().into_iter();
    if let Some(from) = notes.next() {
        *from = places::clean(from);
    }
    if let Some(why) = notes.next() {
        *why = places::code(why);
    }
}

/// A fact inside an item of a list, with its notes cleaned.
fn inner<T>(mut fact: Seen<T>) -> Seen<T> {
    clean_notes(&mut fact);
    fact
}

fn system(os: OsFacts) -> OsFacts {
    let OsFacts {
        name,
        version: number,
        kernel,
        distribution,
        distribution_like,
        architecture,
        uptime_seconds,
        battery,
    } = os;
    OsFacts {
        name: name.map(|it| known(&it, SYSTEM_NAMES)),
        version: number.map(|it| numbers(&it)),
        kernel: kernel.map(|it| version(&it)),
        distribution: distribution.map(|it| known(&it, DISTRIBUTIONS)),
        distribution_like: distribution_like
            .map(|it| it.iter().filter_map(|id| one_of(id, DISTRIBUTIONS)).collect()),
        architecture: architecture.map(|it| known(&it, &["x86_64", "aarch64", "x86", "arm", "riscv64"])),
        uptime_seconds,
        battery,
    }
}

fn account_and_session(session: SessionFacts) -> SessionFacts {
    let SessionFacts {
        elevated,
        groups,
        number,
        local_account,
    } = session;
    SessionFacts {
        elevated,
        groups: groups.map(|it| {
            let kept = it.iter().map(|name| known(name, &["admin", "sudo", "wheel"]));
            each_once(kept)
        }),
        number,
        local_account,
    }
}

fn volume((at, volume): (usize, Volume)) -> Volume {
    let Volume {
        mount,
        file_system,
        total_bytes,
        available_bytes,
        removable,
        read_only,
        system,
    } = volume;
    let drive = matches!(mount.as_bytes(), [letter, b':', b'\\'] if letter.is_ascii_uppercase());
    Volume {
        mount: if drive {
            mount
        } else {
            one_of(&mount, MOUNTS).unwrap_or_else(|| format!("volume-{}", at + 1))
        },
        file_system: known(&file_system, FILE_SYSTEMS),
        total_bytes,
        available_bytes,
        removable,
        read_only,
        system,
    }
}

fn account((at, account): (usize, Account)) -> Account {
    let Account {
        name: _,
        number,
        current,
        administrator,
        flags,
        last_sign_in,
    } = account;
    Account {
        name: format!("account-{}", at + 1),
        number,
        current,
        administrator: inner(administrator),
        flags: inner(flags),
        last_sign_in: inner(last_sign_in),
    }
}

/// What stands for all that is not kept stays in the list too: a list that was empty says something else.
fn each_once<T: Ord>(kept: impl Iterator<Item = T>) -> Vec<T> {
    kept.collect::<BTreeSet<_>>().into_iter().collect()
}

fn matched_processes(names: &[String], platform: Platform, tables: &Tables) -> Vec<String> {
    let kept = names.iter().map(|name| process(name, platform, tables));
    each_once(kept.map(|it| it.unwrap_or_else(|| WITHHELD.to_owned())))
}

/// The name under which a list, or a rule, knows a process.
fn process(name: &str, platform: Platform, tables: &Tables) -> Option<String> {
    let lists = tables.name_lists();
    let listed = lists
        .iter()
        .find_map(|(_, list)| list.known_process(name, platform));
    listed.or_else(|| {
        let bare = bare_name(name);
        let named = one_of(&bare, RULE_PROCESSES);
        named.or_else(|| {
            bare.starts_with("little snitch")
                .then(|| "little snitch".to_owned())
        })
    })
}

fn matched_programs(programs: &[Program], tables: &Tables) -> Vec<Program> {
    let bare = |name: String, version: Option<String>| Program {
        name,
        version,
        publisher: None,
        bundle: None,
    };
    let kept = programs.iter().flat_map(|program| {
        let lists = tables.name_lists();
        let listed = lists
            .into_iter()
            .filter_map(|(_, list)| list.known_program(program));
        let ended = tables.unsupported_software.known_program(program);
        let named = one_of(&program.name.to_lowercase(), RULE_PROGRAMS)
            .map(|name| bare(name, program.version.clone()));
        let known: Vec<Program> = listed
            .chain(ended)
            .chain(named)
            .map(|it| Program {
                version: it.version.as_deref().map(version),
                ..it
            })
            .collect();
        if known.is_empty() {
            vec![bare(WITHHELD.to_owned(), None)]
        } else {
            known
        }
    });
    each_once(kept)
}

fn matched_extensions(extensions: &[Extension], tables: &Tables) -> Vec<Extension> {
    let kept = extensions.iter().filter_map(|it| {
        tables.password_managers.extension(&it.id)?;
        Some(Extension {
            browser: known(&it.browser, BROWSERS),
            id: it.id.to_lowercase(),
        })
    });
    kept.collect::<BTreeSet<_>>().into_iter().collect()
}

fn listener(listener: Listener, platform: Platform, tables: &Tables) -> Listener {
    let Listener {
        port,
        reach,
        process: owner,
    } = listener;
    Listener {
        port,
        reach,
        process: owner.and_then(|it| process(&it, platform, tables)),
    }
}

fn browser(browser: Browser) -> Browser {
    let Browser {
        id,
        version: number,
        changed_on,
    } = browser;
    Browser {
        id: known(&id, BROWSERS),
        version: number.as_deref().map(version),
        changed_on: inner(changed_on),
    }
}

/// Times of groups whose names are words of ours.
fn known_timings(timings: BTreeMap<String, u32>) -> BTreeMap<String, u32> {
    let ours = timings.into_iter().filter(|(name, _)| kept_place(name));
    ours.collect()
}

const BROWSERS: &[&str] = &[
    "brave", "chrome", "chromium", "edge", "firefox", "opera", "safari", "vivaldi",
];

const DISTRIBUTIONS: &[&str] = &[
    "almalinux",
    "arch",
    "artix",
    "cachyos",
    "centos",
    "debian",
    "elementary",
    "endeavouros",
    "fedora",
    "garuda",
    "gentoo",
    "kali",
    "linuxmint",
    "macos",
    "manjaro",
    "nixos",
    "opensuse",
    "opensuse-leap",
    "opensuse-tumbleweed",
    "pop",
    "raspbian",
    "rhel",
    "rocky",
    "suse",
    "ubuntu",
    "void",
    "windows",
    "zorin",
];

const FILE_SYSTEMS: &[&str] = &[
    "NTFS", "FAT32", "exFAT", "ReFS", "apfs", "hfs", "ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs",
    "jfs", "vfat", "ntfs", "ntfs3", "exfat", "bcachefs", "overlay", "squashfs", "tmpfs", "nfs", "nfs4",
    "cifs",
];

const MOUNTS: &[&str] = &[
    "/",
    "/System/Volumes/Data",
    "/boot",
    "/boot/efi",
    "/efi",
    "/home",
    "/nix",
    "/opt",
    "/srv",
    "/tmp",
    "/usr",
    "/var",
    "/var/log",
];

/// Processes that a rule knows without a list.
const RULE_PROCESSES: &[&str] = &[
    "at.obdev.littlesnitch",
    "hypridle",
    "light-locker",
    "lulu",
    "nfsd",
    "smbd",
    "sshd",
    "svchost",
    "swayidle",
    "swaylock",
    "system",
    "termservice",
    "xautolock",
    "xfce4-screensav",
    "xrdp",
    "xscreensaver",
    "xss-lock",
];

/// Programs that a rule knows without a list.
const RULE_PROGRAMS: &[&str] = &["libreoffice", "libreoffice-core", "libreoffice-common"];

const SYSTEM_NAMES: &[&str] = &[
    "AlmaLinux",
    "Arch Linux",
    "CentOS Linux",
    "CentOS Stream",
    "Darwin",
    "Debian GNU/Linux",
    "EndeavourOS",
    "Fedora Linux",
    "Gentoo",
    "LMDE",
    "Linux Mint",
    "Manjaro Linux",
    "NixOS",
    "Pop!_OS",
    "Red Hat Enterprise Linux",
    "Rocky Linux",
    "Ubuntu",
    "Windows",
    "macOS",
    "openSUSE Leap",
    "openSUSE Tumbleweed",
];
