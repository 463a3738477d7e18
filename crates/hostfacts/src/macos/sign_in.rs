//! Who may sign in without a password?
//!
//! Looks at: the settings of the sign-in window. Whose account signs in by itself is not kept.
//! Cannot see: accounts with an empty password.

use vigie_checks::Snapshot;

use super::mac::Mac;
use super::macos;
use crate::group::Group;
use crate::parse::macos::plist::{Node, value};

pub(super) const GROUP: Group = Group {
    name: "sign_in",
    place: WINDOW,
    facts: &["guest_enabled", "automatic_login"],
    read: |snapshot| read(&Mac::live(), snapshot),
};

const WINDOW: &str = "/Library/Preferences/com.apple.loginwindow.plist";

pub(super) fn read(mac: &Mac<'_>, snapshot: &mut Snapshot) {
    let window = mac.plist(WINDOW);
    let facts = macos(snapshot);
    facts.guest_enabled = value(&window, &["GuestEnabled"], Node::flag);
    facts.automatic_login = window.map(|it| {
        let name = it.get("autoLoginUser").and_then(Node::text);
        name.is_some_and(|it| !it.is_empty())
    });
}
