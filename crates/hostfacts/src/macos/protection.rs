//! Does macOS check what is opened, and how old are the signs by which it knows malware?
//!
//! Looks at: the newest XProtect.bundle and the day of its file, the switch of Gatekeeper in a file and by `spctl`.
//! Cannot see: when Apple published newer signs.

use vigie_checks::{Day, Seen, Snapshot};

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::answers::answer;
use crate::parse::macos::plist::{Node, value};
use crate::parse::macos::xprotect::newer;
use crate::run::Program;

pub(super) const GROUP: Group = Group {
    name: "protection",
    place: "XProtect.bundle, /usr/sbin/spctl --status",
    facts: &[
        "xprotect_version",
        "xprotect_changed",
        "gatekeeper_enabled",
        "gatekeeper_status",
    ],
    read: |snapshot| read(&Mac::live(), snapshot),
};

pub(super) const SPCTL: Program = Program {
    path: "/usr/sbin/spctl",
    arguments: &["--status"],
};

/// Where XProtect may lie, the place of macOS 15 and later first.
const BUNDLES: [&str; 2] = [
    "/var/protected/xprotect/XProtect.bundle/Contents/Info.plist",
    "/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist",
];
const POLICY: &str = "/var/db/SystemPolicy-prefs.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let facts = macos(snapshot);
    (facts.xprotect_version, facts.xprotect_changed) = xprotect(mac);
    // A switch by some programs, a word by others.
    facts.gatekeeper_enabled = value(&mac.plist(POLICY), &["enabled"], |it| {
        let word = |on| if on { "yes" } else { "no" };
        it.flag().map(|on| word(on).to_owned()).or_else(|| it.text())
    });
    facts.gatekeeper_status = answer(mac.run(SPCTL), &["assessments"]);
}

/// The newest bundle that can be read. When none can, why not, in the words of the place that is there.
fn xprotect(mac: &Mac<'_>) -> (Seen<String>, Seen<Day>) {
    let of = |path| value(&mac.plist(path), &["CFBundleShortVersionString"], Node::text);
    let [recent, older] = BUNDLES.map(|path| (of(path), path));
    let take_older = match (recent.0.value(), older.0.value()) {
        (Some(recent), Some(older)) => newer(older, recent),
        (Some(_), None) => false,
        (None, Some(_)) => true,
        (None, None) => matches!(recent.0, Seen::Absent { .. }),
    };
    let (version, path) = if take_older { older } else { recent };
    // A day is only that of the version beside it.
    let day = match &version {
        Seen::Denied { from } => Seen::denied(from.as_str()),
        _ => mac.day(path),
    };
    (version, day)
}
