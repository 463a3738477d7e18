//! Is a backup at work on this computer?
//!
//! Looks at: backup programs that run or are set to run, File History (Windows), Time Machine (macOS), timers and the
//! last run of Déjà Dup (Linux). What is merely installed does not count, nor does what has not run for a month.
//! Cannot see: backups made from elsewhere (a server, a cloud service), what is saved, whether it can be restored.
//! Finding one supports an answer. Finding none proves nothing and is never a gap.
//! Needs no rights: Full Disk Access is never asked for on macOS. Source: `assets/checks/backup.toml`.

use super::conclusion::{day, number, yes_no};
use super::named_products::{matched, missing, shown};
use super::{Check, Conclusion, Day, Evidence, Facts, Platform, Reason, Seen};

pub(super) const CHECK: Check = Check {
    id: "backup.present",
    cases: &["found", "unknown"],
    evidence: &[
        "check-evidence-products-running",
        "check-evidence-products-installed",
        "check-evidence-products-services",
        "check-evidence-file-history",
        "check-evidence-file-history-config",
        "check-evidence-onedrive-folders",
        "check-evidence-time-machine-destinations",
        "check-evidence-time-machine-last",
        "check-evidence-time-machine-automatic",
        "check-evidence-deja-dup-last",
        "check-evidence-timeshift",
    ],
    limits: &[
        "check-limit-known-names",
        "check-limit-restore-unproven",
        "check-limit-sync-not-backup",
        "check-limit-snapshots-not-backup",
        "check-limit-time-machine-when",
    ],
    sources: [
        "names of processes (sysinfo), services, File History in the registry",
        "names of processes (sysinfo), tmutil destinationinfo, com.apple.TimeMachine.plist",
        "names of processes (sysinfo), units, org.gnome.DejaDup, timeshift.json",
    ],
    rule,
};

/// Days after which the last run of a backup no longer shows that there is one. Editorial.
const LAST_RUN: i64 = 30;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let list = &facts.tables.backup;
    let found = facts.products(list);
    let own = match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    };
    let more = own.names.into_iter().filter(|it| !found.running.contains(it));
    let at_work: Vec<String> = found.running.iter().cloned().chain(more).collect();
    let conclusion = if at_work.is_empty() {
        Conclusion::unknown(missing(&facts.seen.processes).unwrap_or(Reason::NothingFound))
    } else {
        Conclusion::met("found").with("products", at_work)
    };
    let conclusion = conclusion
        .showing(facts.products_evidence(&found))
        .showing(own.evidence)
        .limited_by("check-limit-known-names")
        .limited_by("check-limit-restore-unproven");
    own.limits.into_iter().fold(conclusion, Conclusion::limited_by)
}

/// What one system shows besides names of processes.
#[derive(Default)]
struct Traces {
    names: Vec<String>,
    evidence: Vec<Evidence>,
    limits: Vec<&'static str>,
}

impl Facts<'_> {
    fn ran_lately(&self, last: &Seen<Day>) -> bool {
        last.value().is_some_and(|it| self.age(*it) <= LAST_RUN)
    }
}

fn windows(facts: &Facts<'_>) -> Traces {
    let seen = facts.windows();
    let list = &facts.tables.backup;
    let services = seen.services.value().into_iter().flatten();
    let running = services.filter(|it| it.running == Some(true));
    let mut names = shown(list, running.filter_map(|it| list.service(&it.name)));
    let from_services = names.clone();
    // Its settings stay behind when it is switched off: only a recent run counts.
    if facts.ran_lately(&seen.file_history_protected_until) {
        names.push("File History".to_owned());
    }
    let synced = seen.onedrive_folders.value().is_some_and(|it| *it > 0);
    Traces {
        names,
        evidence: [
            matched("check-evidence-products-services", &seen.services, &from_services),
            day("check-evidence-file-history", &seen.file_history_protected_until),
            day("check-evidence-file-history-config", &seen.file_history_config),
            number("check-evidence-onedrive-folders", &seen.onedrive_folders),
        ]
        .into_iter()
        .flatten()
        .collect(),
        limits: Vec::from_iter(synced.then_some("check-limit-sync-not-backup")),
    }
}

fn macos(facts: &Facts<'_>) -> Traces {
    let seen = facts.macos();
    // Several destinations are several chances: the newest run of any of them counts.
    let has_destination = seen.time_machine_destinations.value().is_some_and(|it| *it > 0);
    let by_hand = seen.time_machine_automatic.value() == Some(&false);
    // The days are hidden without Full Disk Access, which is never asked for.
    let when_hidden = has_destination && !by_hand && seen.time_machine_last.unread().is_some();
    let at_work = facts.ran_lately(&seen.time_machine_last) || when_hidden;
    Traces {
        names: Vec::from_iter(at_work.then(|| "Time Machine".to_owned())),
        evidence: [
            number(
                "check-evidence-time-machine-destinations",
                &seen.time_machine_destinations,
            ),
            day("check-evidence-time-machine-last", &seen.time_machine_last),
            yes_no(
                "check-evidence-time-machine-automatic",
                &seen.time_machine_automatic,
            ),
        ]
        .into_iter()
        .flatten()
        .collect(),
        limits: Vec::from_iter(when_hidden.then_some("check-limit-time-machine-when")),
    }
}

fn linux(facts: &Facts<'_>) -> Traces {
    let seen = facts.linux();
    let list = &facts.tables.backup;
    let running = seen.units_running.value().into_iter().flatten();
    // A timer that is set will run; a service that is set but does not run does nothing.
    let enabled = seen.units_enabled.value().into_iter().flatten();
    let timers = enabled.filter(|it| it.ends_with(".timer"));
    let mut names = shown(list, running.chain(timers).filter_map(|it| list.service(it)));
    let from_units = names.clone();
    if facts.ran_lately(&seen.deja_dup_last) {
        names.push("Déjà Dup".to_owned());
    }
    let timeshift = seen.timeshift_scheduled.value() == Some(&true);
    Traces {
        names,
        evidence: [
            matched(
                "check-evidence-products-services",
                &seen.units_enabled,
                &from_units,
            ),
            day("check-evidence-deja-dup-last", &seen.deja_dup_last),
            yes_no("check-evidence-timeshift", &seen.timeshift_scheduled),
        ]
        .into_iter()
        .flatten()
        .collect(),
        limits: Vec::from_iter(timeshift.then_some("check-limit-snapshots-not-backup")),
    }
}
