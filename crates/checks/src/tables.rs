//! The tables that the rules look things up in: data with sources, shipped in `assets/checks`.

mod end_of_life;
mod names;
mod software;

pub use end_of_life::{EndOfLife, Found, Release, is_rolling};
pub use names::{NameEntry, NameList, bare_name};
pub use software::{UnsupportedEntry, UnsupportedSoftware};

/// Why a table could not be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{table}: {message}")]
pub struct TableError {
    /// Which table, by its file name without `.toml`.
    pub table: &'static str,
    /// What is wrong, with line and column where the reader tells them.
    pub message: String,
}

/// Everything that the rules look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// Ends of support of systems and common software.
    pub end_of_life: EndOfLife,
    /// Tools by which somebody elsewhere can steer this computer.
    pub remote_tools: NameList,
    /// File sharing from computer to computer.
    pub p2p: NameList,
    /// Protection against malware by a product of its own.
    pub edr: NameList,
    /// Backup programs.
    pub backup: NameList,
    /// Password managers.
    pub password_managers: NameList,
    /// Programs without security fixes.
    pub unsupported_software: UnsupportedSoftware,
}

impl Tables {
    /// The tables that this build ships.
    pub fn shipped() -> Result<Self, TableError> {
        Ok(Self {
            end_of_life: EndOfLife::parse(include_str!("../../../assets/checks/end-of-life.toml"))?,
            remote_tools: NameList::parse(
                "remote-tools",
                include_str!("../../../assets/checks/remote-tools.toml"),
            )?,
            p2p: NameList::parse("p2p", include_str!("../../../assets/checks/p2p.toml"))?,
            edr: NameList::parse("edr", include_str!("../../../assets/checks/edr.toml"))?,
            backup: NameList::parse("backup", include_str!("../../../assets/checks/backup.toml"))?,
            password_managers: NameList::parse(
                "password-managers",
                include_str!("../../../assets/checks/password-managers.toml"),
            )?,
            unsupported_software: UnsupportedSoftware::parse(include_str!(
                "../../../assets/checks/unsupported-software.toml"
            ))?,
        })
    }

    /// Every list of names, with the name of its table.
    pub fn name_lists(&self) -> [(&'static str, &NameList); 5] {
        [
            ("remote-tools", &self.remote_tools),
            ("p2p", &self.p2p),
            ("edr", &self.edr),
            ("backup", &self.backup),
            ("password-managers", &self.password_managers),
        ]
    }
}

/// A reader's error as one of a table.
fn refused(table: &'static str, message: impl ToString) -> TableError {
    TableError {
        table,
        message: message.to_string().trim_end().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_tables_are_whole() {
        let tables = Tables::shipped().expect("the shipped tables");
        for (table, list) in tables.name_lists() {
            assert!(!list.is_empty(), "{table}");
        }
        for entry in &tables.unsupported_software.entries {
            if let Some([product, cycle]) = &entry.end_of_life {
                let row = tables.end_of_life.release(product, cycle);
                assert!(
                    row.is_some_and(|it| it.support_ends.is_some()),
                    "{}: {product} {cycle}",
                    entry.id
                );
            }
        }
    }
}
