//! Which programs are installed?
//!
//! Looks at: what programs announce for uninstalling them, of the computer (64 and 32 bits) and of this account; parts
//! of the system are left out.
//! Cannot see: programs that were only copied; applications of the Store.

use std::collections::BTreeSet;

use vigie_checks::Snapshot;
use vigie_checks::snapshot::Program;

use super::native::fault::{Answer, Fault, seen};
use super::native::registry::{self, Hive};
use super::setting::{MACHINE, USER};
use crate::group::Group;
use crate::read::clean;

pub(super) const GROUP: Group = Group {
    name: "programs",
    place: PLACE,
    facts: &["programs"],
    read,
};

const PLACE: &str = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall";
const LISTS: &[(Hive, &str)] = &[
    (MACHINE, r"SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall"),
    (
        MACHINE,
        r"SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall",
    ),
    (USER, r"Software\Microsoft\Windows\CurrentVersion\Uninstall"),
];
/// The most programs that are kept.
const MOST: usize = 4000;

fn read(snapshot: &mut Snapshot) {
    snapshot.programs = seen(programs(LISTS), PLACE);
}

fn programs(lists: &[(Hive, &str)]) -> Answer<Vec<Program>> {
    let mut programs = BTreeSet::new();
    for (hive, list) in lists {
        let entries = match registry::keys(*hive, list) {
            Ok(entries) => entries,
            Err(Fault::Absent) => continue,
            Err(fault) => return Err(fault),
        };
        programs.extend(
            entries
                .iter()
                .filter_map(|it| program(*hive, &format!(r"{list}\{it}"))),
        );
    }
    Ok(programs.into_iter().take(MOST).collect())
}

fn program(hive: Hive, key: &str) -> Option<Program> {
    let [name, version, publisher, part_of_system] = registry::texts(
        hive,
        key,
        ["DisplayName", "DisplayVersion", "Publisher", "SystemComponent"],
    )
    .ok()?;
    let text = |value: Option<String>| value.map(|it| clean(&it)).filter(|it| !it.is_empty());
    if part_of_system.as_deref() == Some("1") {
        return None;
    }
    Some(Program {
        name: text(name)?,
        version: text(version),
        publisher: text(publisher),
        bundle: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written and removed again under the tests' own key.
    #[test]
    fn a_program_has_a_name_and_parts_of_the_system_are_left_out() {
        const LIST: &str = r"Software\VigieTests\Programs";
        let list = windows_registry::CURRENT_USER
            .create(LIST)
            .expect("a key of the tests");
        let entry = |name: &str| list.create(name).expect("an entry");
        let office = entry("office");
        office
            .set_string("DisplayName", "Suite bureautique")
            .expect("a value");
        office.set_string("DisplayVersion", "16.0").expect("a value");
        office.set_string("Publisher", "Éditeur").expect("a value");
        let part = entry("part");
        part.set_string("DisplayName", "Part").expect("a value");
        part.set_u32("SystemComponent", 1).expect("a value");
        entry("nameless")
            .set_string("DisplayVersion", "1")
            .expect("a value");

        let found = programs(&[(MACHINE, r"SOFTWARE\VigieTests\Missing"), (USER, LIST)]);
        let expected = Program {
            name: "Suite bureautique".to_owned(),
            version: Some("16.0".to_owned()),
            publisher: Some("Éditeur".to_owned()),
            bundle: None,
        };
        assert_eq!(found, Ok(vec![expected]));

        windows_registry::CURRENT_USER
            .remove_tree(LIST)
            .expect("the key of the tests goes");
    }
}
