//! Do updates come by themselves, and when did the system last search?
//!
//! Looks at: the settings and the notes of Software Update, those of the App Store, and the copies that an administrator
//! sets from elsewhere.
//! Cannot see: updates that Apple published since the last search.

use vigie_checks::Seen;
use vigie_checks::Snapshot;
use vigie_checks::snapshot::MacUpdateSettings;

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::plist::{Node, value};

pub(super) const GROUP: Group = Group {
    name: "updates",
    place: UPDATES,
    facts: &[
        "automatic_check",
        "automatic_download",
        "install_macos",
        "install_critical",
        "install_config_data",
        "install_app_store",
        "last_success",
        "waiting",
    ],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const UPDATES: &str = "/Library/Preferences/com.apple.SoftwareUpdate.plist";
const STORE: &str = "/Library/Preferences/com.apple.commerce.plist";
const MANAGED_UPDATES: &str = "/Library/Managed Preferences/com.apple.SoftwareUpdate.plist";
const MANAGED_STORE: &str = "/Library/Managed Preferences/com.apple.commerce.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let facts = macos(snapshot);
    facts.updates = settings(&mac.plist(UPDATES), &mac.plist(STORE));
    facts.managed_updates = settings(&mac.plist(MANAGED_UPDATES), &mac.plist(MANAGED_STORE));
}

fn settings(updates: &Seen<Node>, store: &Seen<Node>) -> MacUpdateSettings {
    let flag = |key| value(updates, &[key], Node::flag);
    MacUpdateSettings {
        automatic_check: flag("AutomaticCheckEnabled"),
        automatic_download: flag("AutomaticDownload"),
        install_macos: flag("AutomaticallyInstallMacOSUpdates"),
        install_critical: flag("CriticalUpdateInstall"),
        install_config_data: flag("ConfigDataInstall"),
        // Administrators set it among the other settings of updates.
        install_app_store: match flag("AutomaticallyInstallAppUpdates") {
            Seen::Absent { .. } => value(store, &["AutoUpdate"], Node::flag),
            found => found,
        },
        last_success: value(updates, &["LastSuccessfulDate"], Node::day),
        waiting: value(updates, &["RecommendedUpdates"], Node::count),
    }
}
