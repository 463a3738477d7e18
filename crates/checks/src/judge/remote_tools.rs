//! Is a tool there by which somebody elsewhere can see or steer this computer?
//!
//! Looks at: names of running processes and of installed programs, against a list of known tools.
//! Cannot see: a tool under another name, one that is not on the list, who uses it.
//! Never a fault by itself: an IT provider's tool is a good thing to have. The question is whether the owner knows it.
//! Needs no rights, changes nothing. Source: `assets/checks/remote-tools.toml`.

use super::named_products::{count, missing};
use super::{Check, Conclusion, Facts, Reason};
use crate::tables::NameList;

pub(super) const CHECK: Check = Check {
    id: "remote.tools",
    cases: &["none", "running", "installed", "unknown"],
    evidence: &[
        "check-evidence-products-running",
        "check-evidence-products-installed",
    ],
    limits: &["check-limit-known-names", "check-limit-programs-unread"],
    sources: [
        "names of processes (sysinfo), Uninstall keys",
        "names of processes (sysinfo), /Applications",
        "names of processes (sysinfo), /var/lib/dpkg/status",
    ],
    rule,
};

fn rule(facts: &Facts<'_>) -> Conclusion {
    known_names(facts, &facts.tables.remote_tools)
}

/// A running product of the list, else an installed one, is worth a look; that none runs is as it should be.
pub(super) fn known_names(facts: &Facts<'_>, list: &NameList) -> Conclusion {
    let found = facts.products(list);
    let conclusion = if !found.running.is_empty() {
        Conclusion::attention("running").with("products", found.running.clone())
    } else if !found.installed.is_empty() {
        Conclusion::attention("installed").with("products", found.installed.clone())
    } else if facts.in_container() {
        Conclusion::unknown(Reason::Container)
    } else {
        match missing(&facts.seen.processes) {
            Some(why) => Conclusion::unknown(why),
            None => Conclusion::met("none").with("count", count(list.len())),
        }
    };
    let conclusion = conclusion
        .showing(facts.products_evidence(&found))
        .limited_by("check-limit-known-names");
    match missing(&facts.seen.programs) {
        Some(_) => conclusion.limited_by("check-limit-programs-unread"),
        None => conclusion,
    }
}
