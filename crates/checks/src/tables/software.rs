//! Programs that get no security fixes any more: exact products and versions, each with the day it ended.

use serde::Deserialize;
use toml::value::Datetime;
use vigie_assessment::Date;

use super::{TableError, refused};
use crate::snapshot::Program;

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnsupportedSoftware {
    /// The products, in the order of the file.
    #[serde(rename = "entry")]
    pub entries: Vec<UnsupportedEntry>,
}

/// A product, or versions of one, without fixes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UnsupportedEntry {
    /// Identifier within the list.
    pub id: String,
    /// The product's name as shown.
    pub name: String,
    /// Names under which it is installed, lower-case; one that ends in `*` matches what begins so.
    #[serde(default)]
    pub programs: Vec<String>,
    /// CFBundleIdentifier, lower-case.
    #[serde(default)]
    pub bundles: Vec<String>,
    /// What the publisher's name begins with, lower-case; absent: any.
    #[serde(default)]
    pub publisher: Option<String>,
    /// First parts of the versions meant: `11` is 11 and 11.x. Empty: all of them.
    #[serde(default)]
    pub versions: Vec<String>,
    /// The last day with fixes.
    #[serde(default)]
    ended: Option<Datetime>,
    /// Product and cycle of the table of ends of support that hold the day, when `ended` is absent.
    #[serde(default)]
    pub end_of_life: Option<[String; 2]>,
    /// Where it comes from.
    pub source: String,
}

impl UnsupportedSoftware {
    /// Reads the list. An entry without a name or without an end is refused.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        const TABLE: &str = "unsupported-software";
        let list: Self = toml::from_str(text).map_err(|error| refused(TABLE, error))?;
        for (at, entry) in list.entries.iter().enumerate() {
            let fault = if entry.programs.is_empty() && entry.bundles.is_empty() {
                "goes by no name"
            } else if entry.source.is_empty() {
                "has no source"
            } else if entry.ended().is_some() == entry.end_of_life.is_some() {
                "needs `ended`, a day, or `end-of-life`"
            } else if entry
                .programs
                .iter()
                .chain(&entry.bundles)
                .any(|it| *it != it.to_lowercase())
            {
                "has a name that is not in lower case"
            } else if list.entries.iter().skip(at + 1).any(|it| it.id == entry.id) {
                "stands twice"
            } else {
                continue;
            };
            return Err(refused(TABLE, format!("{} {fault}", entry.id)));
        }
        Ok(list)
    }

    /// The entry that an installed program falls under.
    pub fn entry(&self, program: &Program) -> Option<&UnsupportedEntry> {
        self.entries.iter().find(|it| it.is(program))
    }

    /// An installed program under the names by which the list knows it; its version is kept as it is.
    pub fn known_program(&self, program: &Program) -> Option<Program> {
        let entry = self.entry(program)?;
        let name = program.name.to_lowercase();
        let bundle = program.bundle.as_deref().unwrap_or_default().to_lowercase();
        let pattern = entry.programs.iter().find(|it| is_named(it, &name));
        Some(Program {
            name: pattern
                .map_or(entry.id.as_str(), |it| it.trim_end_matches('*'))
                .to_owned(),
            version: program.version.clone(),
            publisher: entry.publisher.clone(),
            bundle: entry.bundles.iter().find(|it| **it == bundle).cloned(),
        })
    }
}

impl UnsupportedEntry {
    /// The last day with fixes, where the entry itself says it.
    pub fn ended(&self) -> Option<Date> {
        let day = self.ended?.date?;
        Date::new(
            i16::try_from(day.year).ok()?,
            i8::try_from(day.month).ok()?,
            i8::try_from(day.day).ok()?,
        )
        .ok()
    }

    fn is(&self, program: &Program) -> bool {
        let name = program.name.to_lowercase();
        let bundle = program.bundle.as_deref().unwrap_or_default().to_lowercase();
        let publisher = program.publisher.as_deref().unwrap_or_default().to_lowercase();
        let version = program.version.as_deref().unwrap_or_default();
        (self.programs.iter().any(|it| is_named(it, &name))
            || !bundle.is_empty() && self.bundles.contains(&bundle))
            && self.publisher.as_ref().is_none_or(|it| publisher.starts_with(it))
            && (self.versions.is_empty() || self.versions.iter().any(|it| begins(version, it)))
    }
}

fn is_named(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

/// Whether a version is `start` or a part of it: `11` begins 11 and 11.2, never 110.
fn begins(version: &str, start: &str) -> bool {
    version
        .strip_prefix(start)
        .is_some_and(|rest| !rest.starts_with(|it: char| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"
        [[entry]]
        id = "acrobat-reader-xi"
        name = "Adobe Reader XI"
        programs = ["adobe reader xi*"]
        publisher = "adobe"
        versions = ["11"]
        ended = 2017-10-15
        source = "vendor"
    "#;

    fn program(name: &str, version: &str, publisher: &str) -> Program {
        Program {
            name: name.to_owned(),
            version: Some(version.to_owned()),
            publisher: Some(publisher.to_owned()),
            bundle: None,
        }
    }

    #[test]
    fn name_publisher_and_version_must_all_agree() {
        let list = UnsupportedSoftware::parse(LIST).expect("a list");
        let found = |name, version, publisher| list.entry(&program(name, version, publisher)).is_some();
        assert!(found(
            "Adobe Reader XI (11.0.23)",
            "11.0.23",
            "Adobe Systems Incorporated"
        ));
        assert!(!found(
            "Adobe Reader XI (11.0.23)",
            "110.1",
            "Adobe Systems Incorporated"
        ));
        assert!(!found("Adobe Reader XI (11.0.23)", "11.0.23", "Somebody"));
        assert!(!found("Adobe Acrobat", "11.0.23", "Adobe Systems Incorporated"));
    }

    #[test]
    fn an_entry_without_an_end_is_refused() {
        assert!(UnsupportedSoftware::parse(&LIST.replace("ended = 2017-10-15", "")).is_err());
        assert!(UnsupportedSoftware::parse(&LIST.replace("2017-10-15", "10:00:00")).is_err());
        assert!(UnsupportedSoftware::parse(&LIST.replace("adobe reader xi*", "Adobe*")).is_err());
    }
}
