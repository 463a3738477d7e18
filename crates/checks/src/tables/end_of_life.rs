//! Until when does a version get security fixes? The table of the endoflife.date project, corrected.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::Error as _};
use vigie_assessment::Date;

use super::{TableError, refused};
use crate::number::small;

/// The table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct EndOfLife {
    /// About the table itself.
    pub meta: Meta,
    #[serde(flatten)]
    products: BTreeMap<String, Product>,
}

/// About the table itself.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// The day it was put together: "list of ..".
    #[serde(deserialize_with = "date")]
    pub compiled: Date,
    /// The day of the data it was made from.
    #[serde(deserialize_with = "date")]
    pub snapshot: Date,
    /// The commit of that data.
    pub snapshot_commit: String,
    /// Licence of the data.
    pub licence: String,
    /// Who holds it.
    pub licence_holder: String,
    /// From this day on the list is old, and a pass by it no longer counts as one.
    #[serde(deserialize_with = "date")]
    pub stale_after: Date,
    /// Source of every row that names none of its own.
    pub default_source: String,
    /// EditionID values of Windows by the group that shares its dates.
    pub editions: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Product {
    /// How a row is found, for the reader of the file.
    #[serde(default, rename = "match")]
    _how: Option<String>,
    releases: Vec<Release>,
}

/// One version of one product.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Its identifier in the table: `12`, `24.04`, `11-25h2-w`.
    pub cycle: String,
    /// Its name as people know it, when it differs.
    pub label: Option<String>,
    /// Group of editions (Windows): a key of [`Meta::editions`], `any` or `iot`.
    pub edition: Option<String>,
    /// Build number (Windows).
    pub build: Option<String>,
    /// The day it came out.
    #[serde(deserialize_with = "date")]
    pub released: Date,
    /// The last day of full support, where support shrinks before it ends.
    #[serde(default, deserialize_with = "some_date")]
    pub mainstream_ends: Option<Date>,
    /// The last day with free security fixes; `None` where the vendor gives no date.
    #[serde(default, deserialize_with = "some_date")]
    pub support_ends: Option<Date>,
    /// The last day with paid or community fixes.
    #[serde(default, deserialize_with = "some_date")]
    pub extended_ends: Option<Date>,
    /// What those fixes are.
    pub extended: Option<String>,
    /// The same for personal devices.
    #[serde(default, deserialize_with = "some_date")]
    pub consumer_extended_ends: Option<Date>,
    /// The newest version known to the table.
    pub latest_known: Option<String>,
    /// `second-hand`, `derived`, `estimate`; absent is the table's own source.
    pub confidence: Option<String>,
    /// Where it comes from, when not from the default.
    pub source: Option<String>,
    /// What else there is to know.
    pub note: Option<String>,
}

/// What the table says of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found<'a> {
    /// This row.
    Row(&'a Release),
    /// Newer than every row of its product: the list is older than the system.
    Newer,
    /// The product is in the table, this version is not.
    NoRow,
    /// The product is not in the table.
    NoProduct,
}

impl EndOfLife {
    /// Reads the table; a build or version that two rows claim is refused.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        let table: Self = toml::from_str(text).map_err(|error| refused("end-of-life", error))?;
        for (product, rows) in &table.products {
            for (at, row) in rows.releases.iter().enumerate() {
                let twin = |other: &Release| {
                    other.cycle == row.cycle
                        || row.build.is_some() && other.build == row.build && other.edition == row.edition
                };
                if rows.releases.iter().skip(at + 1).any(twin) {
                    return Err(refused(
                        "end-of-life",
                        format!("{product} {} stands twice", row.cycle),
                    ));
                }
            }
        }
        Ok(table)
    }

    /// Every product and its releases, in the order of the identifiers.
    pub fn products(&self) -> impl Iterator<Item = (&str, &[Release])> {
        self.products
            .iter()
            .map(|(id, product)| (id.as_str(), product.releases.as_slice()))
    }

    /// One row by product and cycle.
    pub fn release(&self, product: &str, cycle: &str) -> Option<&Release> {
        self.rows(product)?.iter().find(|it| it.cycle == cycle)
    }

    /// The row of a Windows client, by CurrentBuildNumber and EditionID: the same build ends on different days for
    /// different editions, and ProductName still says 10 on 11.
    pub fn windows(&self, build: &str, edition_id: &str) -> Found<'_> {
        let group = self
            .meta
            .editions
            .iter()
            .find(|(_, ids)| ids.iter().any(|id| id.eq_ignore_ascii_case(edition_id)))
            .map(|(group, _)| group.as_str());
        self.by_build("windows", build, |row| {
            let edition = row.edition.as_deref();
            group.is_some_and(|it| edition == Some(it))
        })
    }

    /// The row of a Windows server, by CurrentBuildNumber.
    pub fn windows_server(&self, build: &str) -> Found<'_> {
        self.by_build("windows-server", build, |_| true)
    }

    /// The row of a macOS version such as `26.6.1`: by its first number, by its first two below 11.
    pub fn macos(&self, version: &str) -> Found<'_> {
        if !is_numbers(version) {
            return Found::NoRow;
        }
        let cycle = match first_number(version) {
            Some(major) if major >= 11 => major.to_string(),
            _ => first_parts(version, 2),
        };
        self.by_cycle("macos", &cycle)
    }

    /// The row of a Linux system, by ID, NAME, ID_LIKE and VERSION_ID of os-release.
    pub fn linux(&self, id: &str, name: &str, like: &[String], version: &str) -> Found<'_> {
        match id {
            _ if !is_numbers(version) => Found::NoRow,
            "ubuntu" | "debian" | "fedora" => self.by_cycle(id, version),
            "linuxmint" if like.iter().any(|it| it == "debian") && !like.iter().any(|it| it == "ubuntu") => {
                self.by_cycle("linuxmint", &format!("lmde{version}"))
            }
            "linuxmint" => self.by_cycle("linuxmint", version),
            "rhel" | "almalinux" => self.by_cycle(id, &first_parts(version, 1)),
            "rocky" => self.by_cycle("rocky-linux", &first_parts(version, 1)),
            "centos" if name.contains("Stream") => self.by_cycle("centos-stream", &first_parts(version, 1)),
            "centos" => self.by_cycle("centos", &first_parts(version, 1)),
            "opensuse-leap" => self.by_cycle("opensuse", version),
            "pop" => self.by_cycle("pop-os", version),
            _ => Found::NoProduct,
        }
    }

    fn rows(&self, product: &str) -> Option<&[Release]> {
        Some(self.products.get(product)?.releases.as_slice())
    }

    fn by_build(&self, product: &str, build: &str, edition: impl Fn(&Release) -> bool) -> Found<'_> {
        let Some(rows) = self.rows(product) else {
            return Found::NoProduct;
        };
        let of_build = || rows.iter().filter(|it| it.build.as_deref() == Some(build));
        let exact = of_build().find(|it| edition(it));
        let any = || of_build().find(|it| it.edition.as_deref() == Some("any"));
        if let Some(row) = exact.or_else(any) {
            return Found::Row(row);
        }
        let newest = rows.iter().filter_map(|it| small(it.build.as_deref()?)).max();
        match small(build).zip(newest) {
            Some((build, newest)) if build > newest => Found::Newer,
            _ => Found::NoRow,
        }
    }

    fn by_cycle(&self, product: &str, cycle: &str) -> Found<'_> {
        let Some(rows) = self.rows(product) else {
            return Found::NoProduct;
        };
        if let Some(row) = rows.iter().find(|it| it.cycle == cycle) {
            return Found::Row(row);
        }
        let (word, asked) = numbered(cycle);
        let newest = rows
            .iter()
            .map(|it| numbered(&it.cycle))
            .filter(|(other, _)| *other == word)
            .map(|(_, numbers)| numbers)
            .max();
        match newest {
            Some(newest) if !asked.is_empty() && asked > newest => Found::Newer,
            _ => Found::NoRow,
        }
    }
}

/// Systems that have no versions: what is installed is as new as the last update.
pub fn is_rolling(id: &str) -> bool {
    [
        "arch",
        "artix",
        "cachyos",
        "endeavouros",
        "garuda",
        "gentoo",
        "manjaro",
        "opensuse-tumbleweed",
        "void",
    ]
    .contains(&id)
}

/// A cycle as the word before its digits and the numbers: `lmde7` is `lmde` and 7, `24.04` is nothing and 24, 4.
fn numbered(cycle: &str) -> (&str, Vec<u32>) {
    let at = cycle.find(|it: char| it.is_ascii_digit()).unwrap_or(cycle.len());
    let (word, numbers) = cycle.split_at(at);
    // A part that is no number, as in `11-ltsb`, makes it a row that nothing is compared with.
    let numbers: Option<Vec<u32>> = numbers.split('.').map(small).collect();
    (word, numbers.unwrap_or_default())
}

/// Whether a version is numbers joined by dots: what else stands in VERSION_ID is not looked up.
fn is_numbers(version: &str) -> bool {
    version.split('.').all(|it| small(it).is_some())
}

fn first_number(version: &str) -> Option<u32> {
    small(version.split('.').next()?)
}

fn first_parts(version: &str, count: usize) -> String {
    version.split('.').take(count).collect::<Vec<_>>().join(".")
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let at = toml::value::Datetime::deserialize(deserializer)?;
    let day = at.date.filter(|_| at.time.is_none()).and_then(|it| {
        Date::new(
            i16::try_from(it.year).ok()?,
            i8::try_from(it.month).ok()?,
            i8::try_from(it.day).ok()?,
        )
        .ok()
    });
    day.ok_or_else(|| D::Error::custom("a day without a time is expected"))
}

fn some_date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    date(deserializer).map(Some)
}

#[cfg(test)]
mod tests;
