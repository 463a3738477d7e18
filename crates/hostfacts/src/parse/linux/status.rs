//! `/proc/self/status`: who a process is.

/// The effective user.
pub(crate) fn user(status: &str) -> Option<u32> {
    field(status, "Uid:")?.split_whitespace().nth(1)?.parse().ok()
}

/// The effective group and those beside it, each once.
pub(crate) fn groups(status: &str) -> Option<Vec<u32>> {
    let own = field(status, "Gid:")?.split_whitespace().nth(1)?.parse().ok()?;
    let mut groups = vec![own];
    let beside = field(status, "Groups:").unwrap_or_default();
    for number in beside.split_whitespace().filter_map(|it| it.parse().ok()) {
        if !groups.contains(&number) {
            groups.push(number);
        }
    }
    Some(groups)
}

fn field<'a>(status: &'a str, name: &str) -> Option<&'a str> {
    status.lines().find_map(|line| line.strip_prefix(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: &str = "Name:\thead\nUid:\t1000\t1001\t1000\t1000\nGid:\t100\t101\t100\t100\nFDSize:\t256\n\
        Groups:\t4 27 101 \n";

    #[test]
    fn the_effective_numbers_count() {
        assert_eq!(user(STATUS), Some(1001));
        assert_eq!(groups(STATUS), Some(vec![101, 4, 27]));
    }

    #[test]
    fn what_is_no_status_says_nothing() {
        for text in ["", "Uid:", "Uid:\t-1\t-1", "Gid:\tx\ty", "Uid:\t0\t99999999999"] {
            assert_eq!((user(text), groups(text)), (None, None), "{text}");
        }
    }
}
