//! When did Windows Update last succeed, and does it install by itself?
//!
//! Looks at: the update agent's own results and settings; nothing is searched for.
//! Cannot see: which updates are missing; Defender's definitions count as installations, so only an old day is news.

use vigie_checks::{Day, Snapshot};

use super::native::com::{self, UpdateAgent};
use super::native::fault::{Answer, Fault, seen};
use super::windows;
use crate::group::Group;
use crate::parse::windows::times;

pub(super) const GROUP: Group = Group {
    name: "update-agent",
    place: "IAutomaticUpdates2",
    facts: &["last_install", "last_search", "notification_level"],
    read,
};

fn read(snapshot: &mut Snapshot) {
    let agent = com::update_agent().unwrap_or_else(|fault| UpdateAgent {
        installed: Err(fault.clone()),
        searched: Err(fault.clone()),
        notification_level: Err(fault),
    });
    let facts = &mut windows(snapshot).updates;
    facts.last_install = seen(
        day(agent.installed),
        "IAutomaticUpdates2 LastInstallationSuccessDate",
    );
    facts.last_search = seen(day(agent.searched), "IAutomaticUpdates2 LastSearchSuccessDate");
    facts.notification_level = seen(agent.notification_level, "IAutomaticUpdates2 NotificationLevel");
}

/// An agent that never succeeded gives no date, or the first day of its calendar.
fn day(date: Answer<f64>) -> Answer<Day> {
    let date = date?;
    if date == 0.0 {
        return Err(Fault::Absent);
    }
    times::of_ole_date(date).ok_or_else(|| Fault::Failed("a date beyond the calendar".to_owned()))
}
