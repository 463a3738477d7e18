//! `/proc/swaps`.

use super::mountinfo::unescape;

/// An area of swap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Area {
    /// The file or device.
    pub(crate) path: String,
    /// `partition`, `file`, or `zram` for memory.
    pub(crate) kind: String,
}

/// The areas, after the line of titles.
pub(crate) fn areas(text: &str) -> Vec<Area> {
    let lines = text.lines().skip(1).filter_map(|line| {
        let mut fields = line.split_whitespace();
        let (path, kind) = (unescape(fields.next()?), fields.next()?);
        let kind = if path.starts_with("/dev/zram") {
            "zram"
        } else {
            kind
        };
        Some(Area {
            path,
            kind: kind.to_owned(),
        })
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_partitions_and_memory_are_told_apart() {
        let text = "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n\
            /dev/dm-1                               partition\t999420\t\t0\t\t-2\n\
            /swap\\040file file 1 0 -3\n/dev/zram0 partition 1 0 100\n\nbroken\n";
        let areas = areas(text);
        let pairs: Vec<(&str, &str)> = areas
            .iter()
            .map(|it| (it.path.as_str(), it.kind.as_str()))
            .collect();
        assert_eq!(
            pairs,
            [
                ("/dev/dm-1", "partition"),
                ("/swap file", "file"),
                ("/dev/zram0", "zram")
            ]
        );
        assert_eq!(super::areas(""), []);
    }
}
