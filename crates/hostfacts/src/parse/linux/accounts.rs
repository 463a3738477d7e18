//! `/etc/passwd` and `/etc/group`.

/// An account of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Person {
    /// Its name.
    pub(crate) name: String,
    /// Its number.
    pub(crate) number: u32,
    /// The number of its own group.
    pub(crate) group: u32,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// Its name.
    pub(crate) name: String,
    /// Its number.
    pub(crate) number: u32,
    /// Names of its members, those left out whose own group it is.
    pub(crate) members: Vec<String>,
}

/// Accounts with a number from 1000 to 59999 and a program to sign in with, in the order of the file.
pub(crate) fn people(passwd: &str) -> Vec<Person> {
    passwd.lines().filter_map(person).collect()
}

fn person(line: &str) -> Option<Person> {
    let [name, _, number, group, _, _, shell] = fields(line)?;
    let number = number.parse().ok()?;
    let signs_in = !["nologin", "false", "sync", "shutdown", "halt", "true"]
        .contains(&shell.trim().rsplit('/').next().unwrap_or_default());
    ((1000..=59_999).contains(&number) && signs_in && !name.is_empty()).then(|| {
        Some(Person {
            name: name.to_owned(),
            number,
            group: group.parse().ok()?,
        })
    })?
}

/// Whether an account of `/etc/passwd` has this number.
pub(crate) fn has_number(passwd: &str, number: u32) -> bool {
    let mut numbers = passwd
        .lines()
        .filter_map(|line| line.split(':').nth(2)?.parse().ok());
    numbers.any(|it: u32| it == number)
}

/// The groups of `/etc/group`.
pub(crate) fn groups(group: &str) -> Vec<Group> {
    let lines = group.lines().filter_map(|line| {
        let [name, _, number, members] = fields(line)?;
        Some(Group {
            name: name.to_owned(),
            number: number.parse().ok()?,
            members: members
                .split(',')
                .map(|it| it.trim().to_owned())
                .filter(|it| !it.is_empty())
                .collect(),
        })
    });
    lines.collect()
}

/// The names of groups with these numbers; a number without a name stands for itself.
pub(crate) fn group_names(group: &str, numbers: &[u32]) -> Vec<String> {
    let groups = groups(group);
    let name = |number: &u32| match groups.iter().find(|it| it.number == *number) {
        Some(group) => group.name.clone(),
        None => number.to_string(),
    };
    numbers.iter().map(name).collect()
}

/// The fields between colons, when there are exactly so many.
fn fields<const N: usize>(line: &str) -> Option<[&str; N]> {
    line.split(':').collect::<Vec<_>>().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWD: &str = "root:x:0:0:root:/root:/bin/bash\nalice:x:1000:1000:Alice,,,:/home/alice:/bin/bash\n\
        _apt:x:42:65534::/nonexistent:/usr/sbin/nologin\nkiosk:x:1001:1001::/home/kiosk:/usr/bin/false\n\
        bob:x:1002:27::/home/bob:\nnobody:x:65534:65534:nobody:/nonexistent:/bin/sh\nbroken:x:1003\n\
        broken:x:x:1::/:/bin/sh\n\n+::::::\n";
    const GROUP: &str = "root:x:0:\nsudo:x:27:alice, carol\nusers:x:100:\nbroken\nbroken:x:y:\n";

    #[test]
    fn people_have_a_number_of_people_and_a_shell() {
        let people = people(PASSWD);
        let numbers: Vec<(&str, u32, u32)> = people
            .iter()
            .map(|it| (it.name.as_str(), it.number, it.group))
            .collect();
        // An empty last field is /bin/sh.
        assert_eq!(numbers, [("alice", 1000, 1000), ("bob", 1002, 27)]);
        assert!(has_number(PASSWD, 0) && has_number(PASSWD, 65_534) && !has_number(PASSWD, 1500));
    }

    #[test]
    fn groups_have_members_and_names() {
        let groups = groups(GROUP);
        assert_eq!(groups.len(), 3);
        assert_eq!(
            groups.get(1).map(|it| it.members.clone()),
            Some(vec!["alice".to_owned(), "carol".to_owned()])
        );
        assert_eq!(group_names(GROUP, &[100, 27, 7]), ["users", "sudo", "7"]);
    }
}
