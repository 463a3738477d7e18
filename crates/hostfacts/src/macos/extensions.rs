//! Which extensions do the browsers of this account have, and what does LibreOffice do with macros?
//!
//! Looks at: the names of folders and files in every profile, nothing in them is opened; one setting of LibreOffice.
//! Cannot see: extensions of Safari, which lie behind a question to the person; whether an extension is switched on;
//! passwords kept by macOS or by a browser.

use std::collections::BTreeSet;

use vigie_checks::snapshot::Extension;
use vigie_checks::{Seen, Snapshot};

use super::mac::Mac;
use crate::group::Group;
use crate::parse::extensions::{firefox_id, is_chromium_id, is_profile};
use crate::parse::libreoffice::macro_security_level;
use crate::read::{clean, inside};

pub(super) const GROUP: Group = Group {
    name: "extensions",
    place: PLACE,
    facts: &["extensions", "libreoffice_macro_level"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const PLACE: &str = "~/Library/Application Support/*/*/Extensions";

/// Folders of profiles of browsers built on Chromium.
const CHROMIUM: &[(&str, &str)] = &[
    ("brave", "BraveSoftware/Brave-Browser"),
    ("chrome", "Google/Chrome"),
    ("chromium", "Chromium"),
    ("edge", "Microsoft Edge"),
    ("opera", "com.operasoftware.Opera"),
    ("vivaldi", "Vivaldi"),
];
const SUPPORT: &str = "~/Library/Application Support";
const FIREFOX: &str = "~/Library/Application Support/Firefox/Profiles";
const LIBREOFFICE: &str = "~/Library/Application Support/LibreOffice/4/user/registrymodifications.xcu";
/// The most extensions that are kept.
const MOST: usize = 4000;

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    snapshot.extensions = match mac.names(SUPPORT) {
        Seen::Known { .. } => extensions(mac),
        unread => inside(unread.map(|_| None)),
    };
    snapshot.libreoffice_macro_level = inside(mac.text(LIBREOFFICE).map(|it| macro_security_level(&it)));
}

/// Absent when this account has no profile of any browser.
fn extensions(mac: &Mac<'_>) -> Seen<Vec<Extension>> {
    let mut found = BTreeSet::new();
    let mut profiles = 0;
    for (browser, below) in CHROMIUM {
        let folder = format!("{SUPPORT}/{below}");
        let own = mac.list(&folder).into_iter().filter(|it| is_profile(it));
        let mut folders: Vec<String> = own.map(|it| format!("{folder}/{it}/Extensions")).collect();
        profiles += folders.len();
        // Opera kept its only profile right in the folder.
        folders.push(format!("{folder}/Extensions"));
        for folder in folders {
            let ids = mac.list(&folder).into_iter().filter(|it| is_chromium_id(it));
            found.extend(ids.map(|id| Extension {
                browser: (*browser).to_owned(),
                id,
            }));
        }
    }
    for profile in mac.list(FIREFOX) {
        profiles += 1;
        for file in mac.list(&format!("{FIREFOX}/{profile}/extensions")) {
            found.extend(firefox_id(&file).map(|id| Extension {
                browser: "firefox".to_owned(),
                id: clean(id),
            }));
        }
    }
    if profiles == 0 && found.is_empty() {
        return Seen::absent(PLACE);
    }
    Seen::known(found.into_iter().take(MOST).collect(), PLACE)
}
