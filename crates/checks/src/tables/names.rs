//! Lists of product names: what a product's processes, programs and services are called.

use serde::Deserialize;

use super::{TableError, refused};
use crate::snapshot::{Platform, Program};

/// A list of products.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameList {
    /// The products, in the order of the file.
    #[serde(rename = "entry")]
    pub entries: Vec<NameEntry>,
}

/// One product and the names it goes by. Names are lower-case; one that ends in `*` matches what begins so.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct NameEntry {
    /// Identifier within the list.
    pub id: String,
    /// The product's name as shown.
    pub name: String,
    /// Names of its processes, without `.exe`. On Linux they are compared with the 15 bytes that the kernel keeps.
    #[serde(default)]
    pub processes: Vec<String>,
    /// Names under which it is installed: DisplayName, bundle or package.
    #[serde(default)]
    pub programs: Vec<String>,
    /// CFBundleIdentifier of its applications.
    #[serde(default)]
    pub bundles: Vec<String>,
    /// Identifiers of its browser extensions, over all stores.
    #[serde(default)]
    pub extensions: Vec<String>,
    /// Names of its services (Windows) or units (Linux).
    #[serde(default)]
    pub services: Vec<String>,
    /// Where the names come from.
    pub source: String,
}

/// The most bytes that Linux keeps of a process name.
const LINUX_NAME: usize = 15;

impl NameList {
    /// Reads a list. Names in upper case, entries without a name, and names that two entries claim are refused.
    pub fn parse(table: &'static str, text: &str) -> Result<Self, TableError> {
        let list: Self = toml::from_str(text).map_err(|error| refused(table, error))?;
        list.check().map_err(|message| refused(table, message))?;
        Ok(list)
    }

    /// The entry whose process this is.
    pub fn process(&self, name: &str, platform: Platform) -> Option<&NameEntry> {
        let name = bare_name(name);
        self.entries.iter().find(|it| {
            it.processes
                .iter()
                .any(|pattern| is_process(pattern, &name, platform))
        })
    }

    /// The entry whose installed program this is.
    pub fn program(&self, program: &Program) -> Option<&NameEntry> {
        let name = program.name.to_lowercase();
        let bundle = program.bundle.as_deref().unwrap_or_default().to_lowercase();
        self.entries.iter().find(|it| {
            it.programs.iter().any(|pattern| matches(pattern, &name))
                || it.bundles.iter().any(|pattern| matches(pattern, &bundle))
        })
    }

    /// A process under the name by which the list knows it, which holds nothing else.
    pub fn known_process(&self, name: &str, platform: Platform) -> Option<String> {
        let entry = self.process(name, platform)?;
        let name = bare_name(name);
        let pattern = entry
            .processes
            .iter()
            .find(|it| is_process(it, &name, platform))?;
        let pattern = pattern.trim_end_matches('*');
        Some(
            if platform == Platform::Linux {
                cut(pattern)
            } else {
                pattern
            }
            .to_owned(),
        )
    }

    /// An installed program under the names by which the list knows it; its version is kept as it is.
    pub fn known_program(&self, program: &Program) -> Option<Program> {
        let entry = self.program(program)?;
        let name = program.name.to_lowercase();
        let bundle = program.bundle.as_deref().unwrap_or_default().to_lowercase();
        let known = |patterns: &[String], name: &str| {
            let pattern = patterns.iter().find(|it| matches(it, name))?;
            Some(pattern.trim_end_matches('*').to_owned())
        };
        Some(Program {
            name: known(&entry.programs, &name).unwrap_or_else(|| entry.id.clone()),
            version: program.version.clone(),
            publisher: None,
            bundle: known(&entry.bundles, &bundle),
        })
    }

    /// The entry whose browser extension this is.
    pub fn extension(&self, id: &str) -> Option<&NameEntry> {
        let id = id.to_lowercase();
        self.entries.iter().find(|it| it.extensions.contains(&id))
    }

    /// The entry whose service or unit this is.
    pub fn service(&self, name: &str) -> Option<&NameEntry> {
        let name = name.to_lowercase();
        self.entries.iter().find(|it| it.services.contains(&name))
    }

    /// How many products the list knows: "one of N known tools".
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn check(&self) -> Result<(), String> {
        for (at, entry) in self.entries.iter().enumerate() {
            if entry.names().next().is_none() {
                return Err(format!("{} goes by no name", entry.id));
            }
            if entry.source.is_empty() {
                return Err(format!("{} has no source", entry.id));
            }
            for name in entry.names() {
                if name.len() < 3 || *name != name.to_lowercase() || name.trim() != name {
                    return Err(format!("{}: {name:?} is not a name in lower case", entry.id));
                }
            }
            for other in self.entries.iter().skip(at + 1) {
                if let Some(name) = entry.shares(other) {
                    return Err(format!("{} and {} both claim {name:?}", entry.id, other.id));
                }
            }
        }
        Ok(())
    }
}

impl NameEntry {
    fn names(&self) -> impl Iterator<Item = &String> {
        self.processes
            .iter()
            .chain(&self.programs)
            .chain(&self.bundles)
            .chain(&self.extensions)
            .chain(&self.services)
    }

    /// A name of the same kind that both go by, also where Linux cuts it.
    fn shares<'a>(&'a self, other: &Self) -> Option<&'a str> {
        let twice = |mine: &'a [String], theirs: &[String], process: bool| {
            mine.iter().find(|name| {
                theirs.iter().any(|it| {
                    let bare = |name: &str| name.trim_end_matches('*').to_owned();
                    let on_linux = process && is_process(it, cut(&bare(name)), Platform::Linux);
                    it == *name || matches(it, &bare(name)) || matches(name, &bare(it)) || on_linux
                })
            })
        };
        twice(&self.processes, &other.processes, true)
            .or_else(|| twice(&self.programs, &other.programs, false))
            .or_else(|| twice(&self.bundles, &other.bundles, false))
            .or_else(|| twice(&self.extensions, &other.extensions, false))
            .or_else(|| twice(&self.services, &other.services, false))
            .map(String::as_str)
    }
}

/// A process name as the lists write it: lower-case, without `.exe`.
pub fn bare_name(process: &str) -> String {
    let name = process.trim().to_lowercase();
    name.strip_suffix(".exe").unwrap_or(&name).to_owned()
}

fn is_process(pattern: &str, name: &str, platform: Platform) -> bool {
    matches(pattern, name)
        || platform == Platform::Linux
            && name.len() == LINUX_NAME
            && !pattern.ends_with('*')
            && cut(pattern) == name
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

/// What Linux keeps of a name.
fn cut(name: &str) -> &str {
    let mut end = name.len().min(LINUX_NAME);
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name.get(..end).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(entries: &str) -> Result<NameList, TableError> {
        NameList::parse("test", entries)
    }

    const TOOLS: &str = r#"
        [[entry]]
        id = "anydesk"
        name = "AnyDesk"
        processes = ["anydesk"]
        programs = ["anydesk"]
        source = "vendor"
        [[entry]]
        id = "screenconnect"
        name = "ScreenConnect"
        processes = ["screenconnect.clientservice"]
        programs = ["screenconnect client*"]
        bundles = ["com.screenconnect.client"]
        extensions = ["aaaabbbbccccdddd"]
        source = "vendor"
    "#;

    #[test]
    fn a_process_is_found_whatever_its_case_and_suffix_and_where_linux_cuts_it() {
        let list = list(TOOLS).expect("a list");
        let id = |name, platform| list.process(name, platform).map(|it| it.id.as_str());
        assert_eq!(id("AnyDesk.exe", Platform::Windows), Some("anydesk"));
        assert_eq!(
            id("ScreenConnect.ClientService.exe", Platform::Windows),
            Some("screenconnect")
        );
        assert_eq!(id("screenconnect.c", Platform::Linux), Some("screenconnect"));
        assert_eq!(id("screenconnect.c", Platform::Windows), None);
        assert_eq!(id("screenconnect", Platform::Linux), None);
        assert_eq!(id("anydesk2", Platform::Linux), None);
    }

    #[test]
    fn a_program_is_found_by_its_name_or_its_bundle() {
        let list = list(TOOLS).expect("a list");
        let id = |name: &str, bundle: Option<&str>| {
            let program = Program {
                name: name.to_owned(),
                version: None,
                publisher: None,
                bundle: bundle.map(str::to_owned),
            };
            list.program(&program).map(|it| it.id.as_str())
        };
        assert_eq!(
            id("ScreenConnect Client (0123456789abcdef)", None),
            Some("screenconnect")
        );
        assert_eq!(
            id("Renamed", Some("com.ScreenConnect.client")),
            Some("screenconnect")
        );
        assert_eq!(id("AnyDesk Helper", None), None);
    }

    #[test]
    fn a_list_with_a_doubtful_entry_is_refused() {
        let entry = |id: &str, names: &str| {
            format!("[[entry]]\nid = \"{id}\"\nname = \"X\"\nsource = \"s\"\n{names}\n")
        };
        for refused in [
            entry("a", ""),
            entry("a", "processes = [\"AnyDesk\"]"),
            entry("a", "processes = [\"ab\"]"),
            entry("a", "processes = [\"abc\"]") + &entry("b", "processes = [\"abc\"]"),
            entry("a", "processes = [\"abc*\"]") + &entry("b", "processes = [\"abcd\"]"),
            entry("a", "processes = [\"a-very-long-name-1\"]")
                + &entry("b", "processes = [\"a-very-long-name-2\"]"),
            entry("a", "processes = [\"abc\"]\nwindows = []"),
        ] {
            assert!(list(&refused).is_err(), "{refused}");
        }
        assert!(list(&(entry("a", "processes = [\"abc\"]") + &entry("b", "programs = [\"abc\"]"))).is_ok());
    }
}
