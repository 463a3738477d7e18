//! Snapshots by Timeshift. The timers of backup programs are in `units`, the last backup of Déjà Dup in `desktop`.
//!
//! Looks at: the settings of Timeshift.
//! Cannot see: whether anything can be restored.

use vigie_checks::Snapshot;

use super::linux;
use crate::group::Group;
use crate::parse::linux::timeshift;
use crate::read::{first, text};

pub(super) const GROUP: Group = Group {
    name: "backup",
    place: "/etc/timeshift/timeshift.json",
    facts: &["timeshift_scheduled"],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let places = ["/etc/timeshift/timeshift.json", "/etc/timeshift.json"];
    linux(snapshot).timeshift_scheduled = first(places, text).map(|it| timeshift::is_scheduled(&it));
}
