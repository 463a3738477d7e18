//! Places: registry keys, files and calls, kept word by word.
//!
//! A word stays when it is in `words.txt`, when it is one letter or the name of a block device, or a short number. So a
//! person's folder or a printer's name goes, wherever it stands.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// What stands for a word that is not kept.
const GONE: &str = "…";

static WORDS: LazyLock<BTreeSet<&str>> = LazyLock::new(|| include_str!("words.txt").lines().collect());

/// Whether a place is kept as it is. Those who gather facts test theirs with it, and add words of their own.
pub fn kept_place(place: &str) -> bool {
    clean(place) == place
}

/// The place with every word that is not known left out.
pub(super) fn clean(place: &str) -> String {
    let mut kept = String::new();
    let mut rest = place;
    let mut numbers = 0;
    let mut below_home = false;
    while let Some(first) = rest.chars().next() {
        if !first.is_alphanumeric() {
            if !matches!(first, '.' | ':') {
                numbers = 0;
            }
            // Nothing but the punctuation of paths, keys and calls.
            kept.push(if first.is_ascii_graphic() || first == ' ' || first == '…' {
                first
            } else {
                '?'
            });
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|it: char| !it.is_alphanumeric()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        let number = word.bytes().all(|it| it.is_ascii_digit());
        numbers = if number { numbers + 1 } else { 0 };
        // Three numbers in a row are the beginning of an address.
        let fine = if number {
            word.len() <= 4 && numbers <= 2
        } else {
            word.len() == 1 || WORDS.contains(word.to_lowercase().as_str()) || is_block_device(word)
        };
        let person = std::mem::replace(&mut below_home, is_home(&kept, word));
        kept.push_str(if fine && !person { word } else { GONE });
    }
    kept
}

/// Whether the next word is the name of a person's folder.
fn is_home(before: &str, word: &str) -> bool {
    (word == "home" || word == "Users") && (before.ends_with('/') || before.ends_with('\\'))
}

/// `sda1`, `vda`, `nvme0n1p2`, `mmcblk0p1`, `dm`, `md0`.
fn is_block_device(word: &str) -> bool {
    let shape: String = word
        .chars()
        .map(|it| if it.is_ascii_digit() { '0' } else { it })
        .collect::<String>()
        .replace("00", "0");
    let disk = ["sd", "vd", "hd", "xvd"]
        .iter()
        .find_map(|it| shape.strip_prefix(it))
        .map(|it| it.trim_end_matches('0'));
    let letter = disk.is_some_and(|it| it.len() == 1 && it.bytes().all(|byte| byte.is_ascii_lowercase()));
    let named = [
        "nvme0n0",
        "nvme0n0p0",
        "mmcblk0",
        "mmcblk0p0",
        "dm0",
        "md0",
        "loop0",
        "zram0",
    ];
    letter || named.contains(&shape.as_str())
}

/// The code in a system's words for a failure: `os error 5`, `0x800106ba`. The words themselves may hold a path, and are
/// in the language of the system.
pub(super) fn code(why: &str) -> String {
    let number = |after: &str, radix: u32| -> String {
        let digits: String = after.chars().take_while(|it| it.is_digit(radix)).collect();
        if digits.len() <= 8 { digits } else { String::new() }
    };
    if let Some((_, after)) = why.split_once("os error ") {
        return format!("os error {}", number(after, 10));
    }
    if let Some((_, after)) = why.split_once("0x") {
        return format!("0x{}", number(after, 16));
    }
    if let Some((_, after)) = why.split_once("exit status ") {
        return format!("exit status {}", number(after, 10));
    }
    String::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_places_stay() {
        for place in [
            r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion",
            r"HKLM\SOFTWARE\Microsoft\Office\16.0\Common\InstallRoot",
            "/sys/dev/block/254:1/dm/uuid",
            "/proc/self/mountinfo".trim_start_matches("/proc/self"),
            "~/.config/kscreenlockerrc",
            "/usr/bin/fdesetup status",
            "/dev/nvme0n1p2",
            "/dev/sda1",
            "WscGetSecurityProviderHealth",
            "",
        ] {
            assert!(kept_place(place), "{place}: {}", clean(place));
        }
    }

    #[test]
    fn names_and_addresses_go() {
        for (place, expected) in [
            (
                "/home/mireille/.config/kscreenlockerrc",
                "/home/…/.config/kscreenlockerrc",
            ),
            (r"C:\Users\admin\AppData", r"C:\Users\…\AppData"),
            ("/etc/apt/apt.conf.d/99-mireille", "/etc/apt/apt.conf.d/99-…"),
            ("192.168.77.31", "192.168.….…"),
            ("fe80::1c2b:77ff", "…::…:…"),
            ("Imprimante de Zoé", "… … …"),
            ("5CG9341XYZ", "…"),
        ] {
            assert_eq!(clean(place), expected);
        }
    }

    #[test]
    fn only_the_code_of_a_failure_stays() {
        for (why, expected) in [
            ("Zugriff verweigert: C:\\Users\\zoe (os error 5)", "os error 5"),
            ("HRESULT 0x800106ba of MAISON", "0x800106ba"),
            ("no such file /home/zoe", ""),
            ("os error 123456789012", "os error "),
        ] {
            assert_eq!(code(why), expected);
        }
    }
}
