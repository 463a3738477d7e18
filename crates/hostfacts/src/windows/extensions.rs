//! Which extensions do the browsers of this account have?
//!
//! Looks at: the names of folders and files in every profile; nothing in them is opened.
//! Cannot see: whether an extension is switched on; passwords kept by the browser itself.

use std::collections::BTreeSet;

use vigie_checks::snapshot::Extension;
use vigie_checks::{Seen, Snapshot};

use super::setting::folder;
use crate::group::Group;
use crate::parse::extensions::{firefox_id, is_chromium_id, is_profile};
use crate::read::{clean, names};

pub(super) const GROUP: Group = Group {
    name: "extensions",
    place: PLACE,
    facts: &["extensions"],
    read,
};

const PLACE: &str =
    r"%LOCALAPPDATA%\*\User Data\*\Extensions, %APPDATA%\Mozilla\Firefox\Profiles\*\extensions";

/// Browsers built on Chromium: the variable of the folder, and the way from there to their profiles.
const CHROMIUM: &[(&str, &str, &str)] = &[
    ("brave", "LOCALAPPDATA", r"BraveSoftware\Brave-Browser\User Data"),
    ("chrome", "LOCALAPPDATA", r"Google\Chrome\User Data"),
    ("chromium", "LOCALAPPDATA", r"Chromium\User Data"),
    ("edge", "LOCALAPPDATA", r"Microsoft\Edge\User Data"),
    ("opera", "APPDATA", r"Opera Software\Opera Stable"),
    ("vivaldi", "LOCALAPPDATA", r"Vivaldi\User Data"),
];
/// The most extensions that are kept.
const MOST: usize = 4000;

fn read(snapshot: &mut Snapshot) {
    let mut found = BTreeSet::new();
    for (browser, variable, way) in CHROMIUM {
        if let Ok(folder) = folder(variable) {
            add_chromium(browser, &format!(r"{folder}\{way}"), &mut found);
        }
    }
    if let Ok(folder) = folder("APPDATA") {
        add_firefox(&format!(r"{folder}\Mozilla\Firefox\Profiles"), &mut found);
    }
    snapshot.extensions = Seen::known(found.into_iter().take(MOST).collect(), PLACE);
}

/// Opera keeps its first profile right in the folder.
fn add_chromium(browser: &str, profiles: &str, found: &mut BTreeSet<Extension>) {
    let own = list(profiles).into_iter().filter(|it| is_profile(it));
    let folders = own.map(|it| format!(r"{profiles}\{it}\Extensions"));
    for folder in folders.chain([format!(r"{profiles}\Extensions")]) {
        let ids = list(&folder).into_iter().filter(|it| is_chromium_id(it));
        found.extend(ids.map(|id| Extension {
            browser: browser.to_owned(),
            id,
        }));
    }
}

fn add_firefox(profiles: &str, found: &mut BTreeSet<Extension>) {
    for profile in list(profiles) {
        for file in list(&format!(r"{profiles}\{profile}\extensions")) {
            if let Some(id) = firefox_id(&file) {
                found.insert(Extension {
                    browser: "firefox".to_owned(),
                    id: clean(id),
                });
            }
        }
    }
}

/// What a folder holds; one that is not there holds nothing.
fn list(folder: &str) -> Vec<String> {
    names(folder).value().cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn extensions_of_every_profile_are_found_once() {
        let home = std::env::temp_dir().join(format!("vigie-extensions-{}", std::process::id()));
        let id = "nngceckbapebfimnlniiiahkandclblb";
        for folder in [
            format!(r"chrome\Default\Extensions\{id}"),
            format!(r"chrome\Profile 2\Extensions\{id}"),
            r"chrome\Default\Extensions\Temp".to_owned(),
            r"firefox\a.default\extensions\staged".to_owned(),
        ] {
            fs::create_dir_all(home.join(folder)).expect("a folder");
        }
        fs::write(home.join(r"firefox\a.default\extensions\b@c.xpi"), "").expect("a file");
        let path = |name| home.join(name).to_string_lossy().into_owned();

        let mut found = BTreeSet::new();
        add_chromium("chrome", &path("chrome"), &mut found);
        add_firefox(&path("firefox"), &mut found);
        add_chromium("edge", &path("none"), &mut found);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|it| (it.browser.as_str(), it.id.as_str()))
            .collect();
        assert_eq!(found, [("chrome", id), ("firefox", "b@c")]);
        fs::remove_dir_all(&home).expect("the folder goes");
    }
}
