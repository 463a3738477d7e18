//! Which operating system runs here?
//!
//! Looks at: what the system says of itself (`os-release` on Linux, the registry on Windows, the system's version file
//! on macOS), through `sysinfo`.
//! Cannot see: whether the system still receives fixes; a system that hides its name is reported as not seen.

/// A fact that was read, or why it could not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen<T> {
    /// What was read.
    Yes(T),
    /// Why it was not.
    No(NotSeen),
}

/// Why a fact could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSeen {
    /// The system does not say.
    NotSaid,
}

/// The operating system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    /// Its name and version as it writes them, such as `Debian GNU/Linux 12`; at most 100 characters.
    pub name: String,
}

/// The operating system of this computer.
pub fn system() -> Seen<System> {
    named(sysinfo::System::long_os_version().ok())
}

fn named(said: Option<String>) -> Seen<System> {
    let name: String = said
        .unwrap_or_default()
        .chars()
        .filter(|it| !it.is_control())
        .take(100)
        .collect();
    match name.trim() {
        "" => Seen::No(NotSeen::NotSaid),
        name => Seen::Yes(System {
            name: name.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_that_does_not_say_its_name_is_not_seen() {
        for said in [None, Some(String::new()), Some(" \u{7}\n".to_owned())] {
            assert_eq!(named(said), Seen::No(NotSeen::NotSaid));
        }
    }

    #[test]
    fn a_name_is_kept_as_the_system_writes_it() {
        let name = "Windows 11 (26100)".to_owned();
        assert_eq!(named(Some(name.clone())), Seen::Yes(System { name }));
    }
}
