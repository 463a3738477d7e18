//! Which Windows this is, whether its fixes are extended, and whether shutting down ends it.
//!
//! Looks at: the version in the registry, never at ProductName, which says Windows 10 on Windows 11; the enrolment of
//! this account in extended updates; Fast Startup.
//! Cannot see: an enrolment that another account made.

use vigie_checks::{Seen, Snapshot};

use super::setting::{MACHINE, USER, number, text};
use super::windows;
use crate::group::Group;

pub(super) const GROUP: Group = Group {
    name: "version",
    place: r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion",
    facts: &[
        "version",
        "distribution",
        "current_build",
        "ubr",
        "edition_id",
        "display_version",
        "installation_type",
        "esu_eligibility",
        "esu_eligibility_result",
        "hiberboot_enabled",
    ],
    read,
};

const VERSION: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion";
const EXTENDED: &str = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Windows\ConsumerESU";
const POWER: &str = r"SYSTEM\CurrentControlSet\Control\Session Manager\Power";

fn read(snapshot: &mut Snapshot) {
    let display_version = text(MACHINE, VERSION, "DisplayVersion");
    snapshot.os.version = display_version.clone();
    snapshot.os.distribution = Seen::known("windows".to_owned(), "Windows");
    let facts = windows(snapshot);
    facts.current_build = text(MACHINE, VERSION, "CurrentBuildNumber");
    facts.ubr = number(MACHINE, VERSION, "UBR");
    facts.edition_id = text(MACHINE, VERSION, "EditionID");
    facts.display_version = display_version;
    facts.installation_type = text(MACHINE, VERSION, "InstallationType");
    facts.esu_eligibility = number(USER, EXTENDED, "ESUEligibility");
    facts.esu_eligibility_result = number(USER, EXTENDED, "ESUEligibilityResult");
    facts.hiberboot_enabled = number(MACHINE, POWER, "HiberbootEnabled");
}
