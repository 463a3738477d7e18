//! Folders in which pacman keeps its packages: `firefox-145.0.1-1`.

/// The name and version of a package; `None` for another file.
pub(crate) fn package(folder: &str) -> Option<(&str, &str)> {
    let (before, _release) = folder.rsplit_once('-')?;
    let (name, _version) = before.rsplit_once('-')?;
    let version = folder.get(name.len() + 1..)?;
    (!name.is_empty()).then_some((name, version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_may_hold_hyphens_and_its_version_does_not() {
        assert_eq!(package("firefox-145.0.1-1"), Some(("firefox", "145.0.1-1")));
        assert_eq!(
            package("lib32-gcc-libs-15.2.1+r22+gc4e96a094636-1"),
            Some(("lib32-gcc-libs", "15.2.1+r22+gc4e96a094636-1"))
        );
        for other in ["ALPM_DB_VERSION", "a-1", "-1-1", ""] {
            assert_eq!(package(other), None, "{other}");
        }
    }
}
