//! Which Office and which Java are installed?
//!
//! Looks at: the products of Office by their release identifiers, since 2016, 2019, 2021, 2024 and 365 all say 16.0;
//! older ones by their folder; versions of Oracle's Java, of 64 and 32 bits.
//! Cannot see: a Java that another program brings along; Office of the Store.

use vigie_checks::Snapshot;

use super::native::fault::{Answer, Fault, seen};
use super::native::registry;
use super::setting::{MACHINE, place, text};
use super::windows;
use crate::group::Group;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "software",
    place: r"HKLM\SOFTWARE\Microsoft\Office\ClickToRun\Configuration",
    facts: &["office_products", "office_version", "office_msi", "java"],
    read,
};

const CLICK_TO_RUN: &str = r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration";
const OFFICE: &[&str] = &[
    r"SOFTWARE\Microsoft\Office",
    r"SOFTWARE\WOW6432Node\Microsoft\Office",
];
const OFFICE_VERSIONS: &[&str] = &["11.0", "12.0", "14.0", "15.0", "16.0"];
const JAVA: &[&str] = &[r"SOFTWARE\JavaSoft", r"SOFTWARE\WOW6432Node\JavaSoft"];
const JAVA_KINDS: &[&str] = &["Java Runtime Environment", "Java Development Kit", "JRE", "JDK"];

fn read(snapshot: &mut Snapshot) {
    let products = registry::text(MACHINE, CLICK_TO_RUN, "ProductReleaseIds").map(|it| split(&it));
    let facts = windows(snapshot);
    facts.office_products = seen(products, &place(MACHINE, CLICK_TO_RUN, "ProductReleaseIds"));
    facts.office_version = text(MACHINE, CLICK_TO_RUN, "VersionToReport");
    facts.office_msi = seen(
        office_msi(),
        r"HKLM\SOFTWARE\Microsoft\Office\*\Common\InstallRoot Path",
    );
    facts.java = seen(java(), r"HKLM\SOFTWARE\JavaSoft");
}

fn split(products: &str) -> Vec<String> {
    let products = products.split(',').map(clean).filter(|it| !it.is_empty());
    products.take(100).collect()
}

/// Versions with a folder. Click-to-run leaves one for 16.0 too, under a folder named `root`.
fn office_msi() -> Answer<Vec<String>> {
    let mut versions = Vec::new();
    for version in OFFICE_VERSIONS {
        for office in OFFICE {
            let key = format!(r"{office}\{version}\Common\InstallRoot");
            match registry::text(MACHINE, &key, "Path") {
                Ok(path) if is_click_to_run(&path) || versions.contains(&(*version).to_owned()) => {}
                Ok(_) => versions.push((*version).to_owned()),
                Err(Fault::Absent) => {}
                Err(fault) => return Err(fault),
            }
        }
    }
    none_is_absent(versions)
}

fn is_click_to_run(path: &str) -> bool {
    path.to_ascii_lowercase().split('\\').any(|it| it == "root")
}

fn java() -> Answer<Vec<String>> {
    let mut versions = Vec::new();
    for java in JAVA {
        for kind in JAVA_KINDS {
            match registry::keys(MACHINE, &format!(r"{java}\{kind}")) {
                Ok(found) => versions.extend(found.iter().map(|it| clean(it))),
                Err(Fault::Absent) => {}
                Err(fault) => return Err(fault),
            }
        }
    }
    versions.sort();
    versions.dedup();
    versions.truncate(100);
    none_is_absent(versions)
}

fn none_is_absent(versions: Vec<String>) -> Answer<Vec<String>> {
    if versions.is_empty() {
        return Err(Fault::Absent);
    }
    Ok(versions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_of_office_are_told_apart() {
        assert_eq!(
            split("O365BusinessRetail, VisioPro2019Retail,"),
            ["O365BusinessRetail", "VisioPro2019Retail"]
        );
        assert!(is_click_to_run(
            r"C:\Program Files\Microsoft Office\Root\Office16\"
        ));
        assert!(!is_click_to_run(r"C:\Program Files\Microsoft Office\Office14\"));
    }
}
