//! Does the operating system still get security fixes?
//!
//! Looks at: build, edition and monthly update number (Windows), the version (macOS), `os-release` (Linux), against the
//! table of ends of support of a known day.
//! Cannot see: an extension that was bought, except through the updates that it brings; whether the fixes are
//! installed (see `updates.current`). The table grows old: past its date a pass is worth a look only.
//! Needs no rights, changes nothing. Source: `assets/checks/end-of-life.toml`.

use super::conclusion::{number, text};
use super::{Check, Conclusion, Date, Evidence, Facts, Look, Platform, Reason, Seen, Value};
use crate::snapshot::Day;
use crate::tables::{Found, Release, is_rolling};

pub(super) const CHECK: Check = Check {
    id: "os.supported",
    cases: &[
        "supported",
        "supported-no-date",
        "supported-older",
        "newer",
        "rolling",
        "list-old",
        "ending",
        "extended",
        "extended-bought",
        "esu",
        "ended",
        "unknown",
    ],
    evidence: &[
        "check-evidence-build",
        "check-evidence-edition",
        "check-evidence-ubr",
        "check-evidence-esu",
        "check-evidence-version",
        "check-evidence-distribution",
        "check-evidence-ubuntu-pro",
        "check-evidence-list",
    ],
    limits: &["check-limit-bought-extension", "check-limit-intel-mac"],
    sources: [
        r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion: CurrentBuildNumber, UBR, EditionID, InstallationType; HKCU\..\ConsumerESU",
        "kern.osproductversion",
        "/etc/os-release, /var/lib/ubuntu-advantage/status.json",
    ],
    rule,
};

/// Days before the end of support at which it is time to prepare. Editorial: a quarter.
const SOON: i32 = 90;
/// The last update of Windows 10 22H2 that was free, build 19045.6456 of October 2025.
const LAST_FREE_UBR: u32 = 6456;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let conclusion = match facts.seen.platform {
        Platform::Windows => windows(facts),
        Platform::Macos => macos(facts),
        Platform::Linux => linux(facts),
    };
    conclusion.showing([Evidence {
        label: "check-evidence-list",
        value: Value::Date(facts.tables.end_of_life.meta.compiled),
        from: String::new(),
    }])
}

fn windows(facts: &Facts<'_>) -> Conclusion {
    let seen = facts.windows();
    let evidence = || {
        [
            text("check-evidence-build", &seen.current_build),
            text("check-evidence-edition", &seen.edition_id),
            number("check-evidence-ubr", &seen.ubr),
        ]
        .into_iter()
        .flatten()
    };
    let (build, edition) = match (seen.current_build.look(), seen.edition_id.look()) {
        (Look::Known(build), Look::Known(edition)) => (build, edition),
        (Look::Unread(why), _) | (_, Look::Unread(why)) => {
            return Conclusion::unknown(why).showing(evidence());
        }
        (Look::Absent, _) | (_, Look::Absent) => {
            return Conclusion::unknown(Reason::Unrecognised).showing(evidence());
        }
    };
    let table = &facts.tables.end_of_life;
    let server = facts.is_windows_server();
    let found = if server {
        table.windows_server(build)
    } else {
        table.windows(build, edition)
    };
    let name = |row: &Release| match &row.label {
        Some(label) if !server => format!("Windows {label}"),
        _ => format!("Windows Server {}", row.cycle.replace('-', " ").to_uppercase()),
    };
    let Found::Row(row) = found else {
        return not_found(facts, found, &format!("Windows ({build})")).showing(evidence());
    };
    let name = name(row);
    let conclusion = if row.consumer_extended_ends.is_some() && ended(row, facts.today) {
        windows_10(facts, row, &name)
    } else {
        by_dates(facts, row, &name)
    };
    conclusion.showing(evidence())
}

/// Windows 10 22H2 after its last free update: only computers with extended updates still get any.
fn windows_10(facts: &Facts<'_>, row: &Release, name: &str) -> Conclusion {
    let seen = facts.windows();
    let consumer_edition = seen.edition_id.value().is_some_and(|edition| {
        let editions = facts.tables.end_of_life.meta.editions.get("home-pro");
        editions.is_some_and(|ids| ids.contains(edition))
    });
    let enrolled = consumer_edition
        && seen.esu_eligibility.value() == Some(&3)
        && seen.esu_eligibility_result.value() == Some(&1);
    if let (Some(why), false) = (seen.ubr.unread(), enrolled) {
        return Conclusion::unknown(why);
    }
    let arriving = seen.ubr.value().is_some_and(|ubr| *ubr > LAST_FREE_UBR);
    // Nobody sees whether the extension was enrolled or bought: the later date is a promise to those who bought it.
    let until = match (enrolled, arriving) {
        (true, _) => row.consumer_extended_ends,
        (false, true) => row.extended_ends,
        (false, false) => None,
    };
    let until = until.filter(|it| *it >= facts.today);
    let esu = Evidence {
        label: "check-evidence-esu",
        value: Value::YesNo(enrolled),
        from: seen.esu_eligibility.place().to_owned(),
    };
    match until {
        Some(until) => Conclusion::attention("esu")
            .with("system", name)
            .with("until", until)
            .showing([esu])
            .limited_by("check-limit-bought-extension"),
        None => past(row, name).showing([esu]),
    }
}

fn macos(facts: &Facts<'_>) -> Conclusion {
    let version = &facts.seen.os.version;
    let evidence = text("check-evidence-version", version);
    let number = match version.look() {
        Look::Known(number) => number,
        Look::Absent => return Conclusion::unknown(Reason::Unrecognised).showing(evidence),
        Look::Unread(why) => return Conclusion::unknown(why).showing(evidence),
    };
    let table = &facts.tables.end_of_life;
    let found = table.macos(number);
    let Found::Row(row) = found else {
        return not_found(facts, found, &format!("macOS {number}")).showing(evidence);
    };
    let name = match &row.label {
        Some(label) => format!("macOS {} {label}", row.cycle),
        None => format!("macOS {}", row.cycle),
    };
    let conclusion = by_dates(facts, row, &name).showing(evidence);
    // Intel Macs cannot go past 26: an owner should know before that version ends.
    if row.cycle == "26" && facts.macos().apple_silicon.value() == Some(&false) {
        return conclusion.limited_by("check-limit-intel-mac");
    }
    conclusion
}

fn linux(facts: &Facts<'_>) -> Conclusion {
    let os = &facts.seen.os;
    let evidence = [
        text("check-evidence-distribution", &os.distribution),
        text("check-evidence-version", &os.version),
    ];
    linux_found(facts).showing(evidence.into_iter().flatten())
}

fn linux_found(facts: &Facts<'_>) -> Conclusion {
    let os = &facts.seen.os;
    if facts.in_container() {
        return Conclusion::unknown(Reason::Container);
    }
    let id = match os.distribution.look() {
        Look::Known(id) => id,
        Look::Absent => return Conclusion::unknown(Reason::Unrecognised),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let name = os.name.value().map_or(id.as_str(), String::as_str);
    if is_rolling(id) || id == "debian" && os.version.look() == Look::Absent {
        return rolling(facts, name);
    }
    let version = match os.version.look() {
        Look::Known(version) => version,
        Look::Absent => return Conclusion::unknown(Reason::NotInTable),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let like = os.distribution_like.value().map_or(&[][..], Vec::as_slice);
    let found = facts.tables.end_of_life.linux(id, name, like, version);
    let name = format!("{name} {version}");
    let Found::Row(row) = found else {
        return not_found(facts, found, &name);
    };
    if id == "ubuntu" && ended(row, facts.today) && row.extended_ends.is_some_and(|it| it >= facts.today) {
        let pro = &facts.linux().ubuntu_pro_attached;
        let evidence = super::conclusion::yes_no("check-evidence-ubuntu-pro", pro);
        return match pro.look() {
            Look::Known(true) => by_dates(facts, row, &name),
            Look::Known(false) | Look::Absent => past(row, &name),
            Look::Unread(why) => Conclusion::unknown(why),
        }
        .showing(evidence);
    }
    by_dates(facts, row, &name)
}

/// A system without versions is as new as its last update.
fn rolling(facts: &Facts<'_>, name: &str) -> Conclusion {
    let updates = &facts.linux().updates;
    let changed = [&updates.pacman_local, &updates.rpm_database, &updates.dpkg_status];
    let newest: Option<Day> = changed.into_iter().filter_map(Seen::value).max().copied();
    match newest.map(|day| facts.age(day)) {
        Some(days) if days <= 30 => Conclusion::met("rolling").with("system", name).with("days", days),
        Some(_) | None => Conclusion::unknown(Reason::NoRecentUpdate),
    }
}

fn not_found(facts: &Facts<'_>, found: Found<'_>, name: &str) -> Conclusion {
    match found {
        Found::Newer => passed(facts, Conclusion::met("newer").with("system", name)),
        Found::Row(_) | Found::NoRow | Found::NoProduct => Conclusion::unknown(Reason::NotInTable),
    }
}

fn by_dates(facts: &Facts<'_>, row: &Release, name: &str) -> Conclusion {
    let Some(ends) = row.support_ends else {
        let newest = facts
            .tables
            .end_of_life
            .products()
            .any(|(_, rows)| rows.first() == Some(row));
        let case = if newest || facts.seen.platform != Platform::Macos {
            "supported-no-date"
        } else {
            "supported-older"
        };
        return passed(facts, Conclusion::met(case).with("system", name));
    };
    let left = Day(facts.today).days_until(Day(ends));
    if left < 0 {
        return match row.extended_ends {
            Some(until) if until >= facts.today => {
                let free = row.extended.as_ref().is_some_and(|it| it.contains("free"));
                let attached = row.extended.as_ref().is_some_and(|it| it.contains("Ubuntu Pro"));
                let case = if free || attached {
                    "extended"
                } else {
                    "extended-bought"
                };
                let conclusion = Conclusion::attention(case)
                    .with("system", name)
                    .with("ended", ends)
                    .with("until", until);
                if free || attached {
                    conclusion
                } else {
                    conclusion.limited_by("check-limit-bought-extension")
                }
            }
            Some(_) | None => past(row, name),
        };
    }
    if left <= SOON {
        return Conclusion::attention("ending")
            .with("system", name)
            .with("until", ends)
            .with("days", left);
    }
    passed(
        facts,
        Conclusion::met("supported")
            .with("system", name)
            .with("until", ends),
    )
}

/// A pass, unless the list is too old to give one.
fn passed(facts: &Facts<'_>, pass: Conclusion) -> Conclusion {
    let meta = &facts.tables.end_of_life.meta;
    let named: Vec<_> = pass
        .values
        .iter()
        .filter(|(name, _)| *name == "system")
        .cloned()
        .collect();
    if facts.today > meta.stale_after {
        let mut old = Conclusion::attention("list-old");
        old.values = named;
        return old.with("list", meta.compiled);
    }
    match pass.case {
        "newer" => pass.with("list", meta.compiled),
        _ => pass,
    }
}

fn past(row: &Release, name: &str) -> Conclusion {
    let conclusion = Conclusion::not_met("ended").with("system", name);
    match row.support_ends {
        Some(ended) => conclusion.with("ended", ended),
        None => conclusion,
    }
}

fn ended(row: &Release, today: Date) -> bool {
    row.support_ends.is_some_and(|it| it < today)
}
