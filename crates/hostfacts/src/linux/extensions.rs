//! Which extensions do the browsers of this account have, and what does LibreOffice do with macros?
//!
//! Looks at: the names of folders and files in every profile, nothing in them is opened; one setting of LibreOffice.
//! Cannot see: whether an extension is switched on; passwords kept by the browser itself; other accounts.

use std::collections::BTreeSet;

use vigie_checks::snapshot::Extension;
use vigie_checks::{Seen, Snapshot};

use super::home::HomePath;
use crate::group::Group;
use crate::parse::extensions::{firefox_id, is_chromium_id, is_profile};
use crate::parse::libreoffice::macro_security_level;
use crate::read::{clean, inside, names, text};

pub(super) const GROUP: Group = Group {
    name: "extensions",
    place: PLACE,
    facts: &["extensions", "libreoffice_macro_level"],
    read,
};

const PLACE: &str = "~/.config/*/*/Extensions, ~/.mozilla/firefox/*/extensions";

/// Folders of profiles of browsers built on Chromium, below the home folder.
const CHROMIUM: &[(&str, &str)] = &[
    ("brave", ".config/BraveSoftware/Brave-Browser"),
    (
        "brave",
        ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser",
    ),
    ("chrome", ".config/google-chrome"),
    ("chrome", ".var/app/com.google.Chrome/config/google-chrome"),
    ("chromium", ".config/chromium"),
    ("chromium", "snap/chromium/common/chromium"),
    ("chromium", ".var/app/org.chromium.Chromium/config/chromium"),
    ("edge", ".config/microsoft-edge"),
    ("edge", ".var/app/com.microsoft.Edge/config/microsoft-edge"),
    ("opera", ".config/opera"),
    ("vivaldi", ".config/vivaldi"),
];
/// Folders of profiles of Firefox, below the home folder.
const FIREFOX: &[&str] = &[
    ".mozilla/firefox",
    ".config/mozilla/firefox",
    "snap/firefox/common/.mozilla/firefox",
    ".var/app/org.mozilla.firefox/.mozilla/firefox",
];
/// The most extensions that are kept.
const MOST: usize = 4000;
const LIBREOFFICE: &str = "libreoffice/4/user/registrymodifications.xcu";

fn read(snapshot: &mut Snapshot) {
    snapshot.extensions = match HomePath::new("") {
        Some(home) => extensions(home.path.trim_end_matches('/')),
        None => Seen::unsupported("~"),
    };
    snapshot.libreoffice_macro_level = match HomePath::config(LIBREOFFICE) {
        Some(file) => file.seen(inside(text(&file.path).map(|it| macro_security_level(&it)))),
        None => Seen::unsupported("~"),
    };
}

/// Absent when this account has no profile of any browser.
fn extensions(home: &str) -> Seen<Vec<Extension>> {
    let mut found = BTreeSet::new();
    let mut profiles = 0;
    for (browser, below) in CHROMIUM {
        let folder = format!("{home}/{below}");
        let own = list(&folder).into_iter().filter(|it| is_profile(it));
        let mut folders: Vec<String> = own.map(|it| format!("{folder}/{it}/Extensions")).collect();
        profiles += folders.len();
        // Opera kept its only profile right in the folder.
        folders.push(format!("{folder}/Extensions"));
        for folder in folders {
            let ids = list(&folder).into_iter().filter(|it| is_chromium_id(it));
            found.extend(ids.map(|id| Extension {
                browser: (*browser).to_owned(),
                id,
            }));
        }
    }
    for below in FIREFOX {
        let folder = format!("{home}/{below}");
        for profile in list(&folder) {
            profiles += 1;
            for file in list(&format!("{folder}/{profile}/extensions")) {
                found.extend(firefox_id(&file).map(|id| Extension {
                    browser: "firefox".to_owned(),
                    id: clean(id),
                }));
            }
        }
    }
    if profiles == 0 && found.is_empty() {
        return Seen::absent(PLACE);
    }
    Seen::known(found.into_iter().take(MOST).collect(), PLACE)
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
        let home_text = home.to_string_lossy().into_owned();
        assert_eq!(extensions(&home_text), Seen::absent(PLACE));
        for folder in [
            format!(".config/google-chrome/Default/Extensions/{id}"),
            format!(".config/google-chrome/Profile 2/Extensions/{id}"),
            ".config/google-chrome/Default/Extensions/Temp".to_owned(),
            format!(".config/google-chrome/Crashpad/Extensions/{id}x"),
            ".mozilla/firefox/a.default/extensions/staged".to_owned(),
        ] {
            fs::create_dir_all(home.join(folder)).expect("a folder");
        }
        fs::write(home.join(".mozilla/firefox/a.default/extensions/b@c.xpi"), "").expect("a file");
        let found = extensions(&home_text);
        let found = found.value().expect("extensions");
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|it| (it.browser.as_str(), it.id.as_str()))
            .collect();
        assert_eq!(found, [("chrome", id), ("firefox", "b@c")]);
        fs::remove_dir_all(&home).expect("the folder goes");
    }
}
