//! `/proc/self/mountinfo`: `36 35 98:0 / /mnt rw,noatime master:1 - ext4 /dev/root rw`.

/// One mount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Major and minor number.
    pub(crate) device: String,
    /// Its file system.
    pub(crate) file_system: String,
    /// What is mounted, as the file system names it: often a device.
    pub(crate) source: String,
}

/// The mount that lies on top at this point.
pub(crate) fn mount(text: &str, point: &str) -> Option<Line> {
    text.lines().rev().find_map(|it| line(it, point))
}

fn line(line: &str, point: &str) -> Option<Line> {
    let (before, after) = line.split_once(" - ")?;
    let mut before = before.split(' ');
    let device = before.nth(2)?;
    let mounted = before.nth(1)?;
    let mut after = after.split(' ');
    let (file_system, source) = (after.next()?, after.next()?);
    (unescape(mounted) == point).then(|| Line {
        device: device.to_owned(),
        file_system: file_system.to_owned(),
        source: unescape(source),
    })
}

/// Spaces, tabs, line feeds and backslashes are written as `\` and three octal digits.
pub(super) fn unescape(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let code = after.get(..3).and_then(|it| u8::from_str_radix(it, 8).ok());
        match code.filter(u8::is_ascii) {
            Some(code) => {
                text.push(char::from(code));
                rest = after.get(3..).unwrap_or_default();
            }
            None => {
                text.push('\\');
                rest = after;
            }
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEDORA: &str = "\
        66 2 0:33 /root / rw,relatime shared:1 - btrfs /dev/mapper/luks-1 rw,seclabel,subvolid=257,subvol=/root\n\
        24 66 0:23 / /proc rw,nosuid shared:12 - proc proc rw\n\
        70 66 0:33 /home /home rw,relatime shared:40 - btrfs /dev/mapper/luks-1 rw,subvol=/home\n";
    const DEBIAN: &str = "\
        1 1 0:2 / / rw - rootfs rootfs rw\n\
        25 1 254:1 / / rw,relatime - ext4 /dev/mapper/vg-root rw\n\
        30 25 8:17 / /media/a\\040b rw - vfat /dev/sdb1 rw\n";

    #[test]
    fn the_mount_on_top_counts() {
        let root = mount(DEBIAN, "/").expect("a mount");
        assert_eq!(
            (root.device.as_str(), root.file_system.as_str()),
            ("254:1", "ext4")
        );
        assert_eq!(mount(DEBIAN, "/home"), None);
        assert_eq!(
            mount(DEBIAN, "/media/a b").map(|it| it.source),
            Some("/dev/sdb1".to_owned())
        );
    }

    #[test]
    fn optional_fields_do_not_shift_the_others() {
        let home = mount(FEDORA, "/home").expect("a mount");
        assert_eq!(
            (home.device.as_str(), home.source.as_str()),
            ("0:33", "/dev/mapper/luks-1")
        );
    }

    #[test]
    fn what_is_no_mount_is_passed_over() {
        for text in [
            "",
            "a b",
            "1 2 3 4 / - x",
            " - ",
            "1 2 8:1 / / rw",
            "\u{0}\u{ff} - \\",
        ] {
            assert_eq!(mount(text, "/"), None, "{text}");
        }
        assert_eq!(unescape("a\\04\\999\\é\\"), "a\\04\\999\\é\\");
    }
}
