//! Where Vigie keeps its data and looks for the distributor's policy.

use std::ffi::OsString;
use std::path::PathBuf;

/// Folders and files outside the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Places {
    /// The folder that holds the data.
    pub(crate) data: PathBuf,
    /// The distributor's policy, if there is one.
    pub(crate) policy: PolicyPlace,
}

/// Where the policy is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PolicyPlace {
    /// A file that was named, so that it must be there.
    Named(PathBuf),
    /// The usual place, where there may be none.
    Usual(PathBuf),
}

impl Places {
    /// Reads `VIGIE_DATA` and `VIGIE_POLICY`, or takes the system's own places.
    pub(crate) fn of(variable: &dyn Fn(&str) -> Option<OsString>) -> Self {
        let given = |name: &str| variable(name).filter(|it| !it.is_empty()).map(PathBuf::from);
        let data = vigie_app::data_folder(variable);
        let policy = match given("VIGIE_POLICY") {
            Some(path) => PolicyPlace::Named(path),
            None => PolicyPlace::Usual(system_policy(&given)),
        };
        Self { data, policy }
    }

    /// The file that holds every dossier.
    pub(crate) fn data_file(&self) -> PathBuf {
        vigie_app::data_file(&self.data)
    }
}

type Given<'a> = &'a dyn Fn(&str) -> Option<PathBuf>;

#[cfg(target_os = "windows")]
fn system_policy(given: Given<'_>) -> PathBuf {
    given("ProgramData")
        .unwrap_or_else(|| PathBuf::from(r"C:\ProgramData"))
        .join(r"Vigie\policy.toml")
}

#[cfg(target_os = "macos")]
fn system_policy(_: Given<'_>) -> PathBuf {
    PathBuf::from("/Library/Application Support/Vigie/policy.toml")
}

#[cfg(not(any(target_os = "windows", target_os = "macos")))]
fn system_policy(_: Given<'_>) -> PathBuf {
    PathBuf::from("/etc/vigie/policy.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(variables: &[(&str, &str)]) -> Places {
        Places::of(&|name| {
            variables
                .iter()
                .find(|(it, _)| *it == name)
                .map(|(_, value)| OsString::from(value))
        })
    }

    #[test]
    fn what_the_environment_names_comes_first() {
        let places = places(&[
            ("VIGIE_DATA", "/d"),
            ("VIGIE_POLICY", "/p.toml"),
            ("HOME", "/home/a"),
        ]);
        assert_eq!(places.data_file(), PathBuf::from("/d").join("vigie.db"));
        assert_eq!(places.policy, PolicyPlace::Named(PathBuf::from("/p.toml")));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_systems_places_come_next() {
        let usual = PolicyPlace::Usual(PathBuf::from("/etc/vigie/policy.toml"));
        let home = places(&[("HOME", "/home/a"), ("VIGIE_DATA", "")]);
        assert_eq!(
            home,
            Places {
                data: PathBuf::from("/home/a/.local/share/Vigie"),
                policy: usual
            }
        );
        let share = places(&[("HOME", "/home/a"), ("XDG_DATA_HOME", "/share")]);
        assert_eq!(share.data, PathBuf::from("/share/Vigie"));
    }
}
