//! Block devices in `/sys`.

/// Whether a text is a major and a minor number, and so no path that leads elsewhere.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |it: &str| !it.is_empty() && it.len() <= 8 && it.bytes().all(|it| it.is_ascii_digit());
    text.split_once(':')
        .is_some_and(|(major, minor)| digits(major) && digits(minor))
}

/// The kind of a mapping out of its identifier: `CRYPT-LUKS2`, `LVM`, `mpath`. The rest identifies the disk.
pub(crate) fn kind(uuid: &str) -> Option<String> {
    let mut parts = uuid.trim().split('-');
    let first = parts.next().filter(|it| !it.is_empty())?;
    let word = |it: &str| it.len() <= 16 && it.bytes().all(|it| it.is_ascii_alphanumeric());
    if first != "CRYPT" {
        return word(first).then(|| first.to_owned());
    }
    let second = parts.next().filter(|it| word(it)).unwrap_or_default();
    Some(format!("{first}-{second}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_identifier_only_the_kind_is_kept() {
        for (uuid, expected) in [
            (
                "CRYPT-LUKS2-0123456789abcdef0123456789abcdef-luks-disk\n",
                Some("CRYPT-LUKS2"),
            ),
            ("CRYPT-PLAIN-swap", Some("CRYPT-PLAIN")),
            ("CRYPT-VERITY-0123-root", Some("CRYPT-VERITY")),
            ("CRYPT-", Some("CRYPT-")),
            ("LVM-abcdefghij", Some("LVM")),
            ("mpath-3600508b", Some("mpath")),
            ("", None),
            ("a serial number of a disk", None),
        ] {
            assert_eq!(kind(uuid).as_deref(), expected, "{uuid}");
        }
    }

    #[test]
    fn a_number_is_no_path() {
        assert!(is_number("253:0"));
        for text in ["", ":", "253", "253:0/..", "../8:0", "8:-1", "123456789:0"] {
            assert!(!is_number(text), "{text}");
        }
    }
}
