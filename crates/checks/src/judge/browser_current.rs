//! Are the installed browsers kept up to date?
//!
//! Looks at: the day on which a browser's program file last changed, and the day its version came out where the table
//! knows it. Safari comes with macOS and is left to the check of its updates.
//! Cannot see: the newest version, without the network: age is what tells. Browsers of other accounts, portable ones.
//! Browsers have a new version about every four weeks. Two months and half a year are editorial.
//! Needs no rights, changes nothing. Source: `end-of-life.toml`.

use super::{Check, Conclusion, Evidence, Facts, Look, Reason, Value};
use crate::snapshot::Browser;

pub(super) const CHECK: Check = Check {
    id: "browser.current",
    cases: &["current", "ageing", "old", "unknown", "not-applicable"],
    evidence: &["check-evidence-browser"],
    limits: &["check-limit-newest-unknown"],
    sources: [
        r"BLBeacon: version, Mozilla: CurrentVersion, day of the program file",
        "/Applications/*.app/Contents/Info.plist, day of the program file",
        "package or file, day of the program file",
    ],
    rule,
};

/// Days behind from which it is worth a look.
const AGEING: i64 = 60;
/// Days behind from which it is a gap.
const OLD: i64 = 180;
/// Days in which a version is the newest.
const CYCLE: i64 = 28;

fn rule(facts: &Facts<'_>) -> Conclusion {
    let fact = &facts.seen.browsers;
    let all = match fact.look() {
        Look::Known(all) => all,
        Look::Absent => return Conclusion::not_applicable(Reason::NotInstalled),
        Look::Unread(why) => return Conclusion::unknown(why),
    };
    let ours: Vec<&Browser> = all.iter().filter(|it| it.id != "safari").collect();
    if ours.is_empty() {
        return Conclusion::not_applicable(Reason::NotInstalled);
    }
    let ages: Vec<(&Browser, Result<i64, Reason>)> = ours.iter().map(|it| (*it, age(facts, it))).collect();
    let older_than = |days: i64| -> Vec<(&Browser, i64)> {
        let known = ages.iter().filter_map(|(it, age)| Some((*it, (*age).ok()?)));
        known.filter(|(_, age)| *age > days).collect()
    };
    let about = |conclusion: Conclusion, behind: &[(&Browser, i64)]| {
        let names: Vec<String> = behind.iter().map(|(it, _)| name(it)).collect();
        let days = behind.iter().map(|(_, age)| *age).max().unwrap_or_default();
        conclusion.with("browsers", names).with("days", days)
    };
    let (old, ageing) = (older_than(OLD), older_than(AGEING));
    let unread = ages.iter().find_map(|(_, age)| age.err());
    let conclusion = if !old.is_empty() {
        about(Conclusion::not_met("old"), &old)
    } else if !ageing.is_empty() {
        about(Conclusion::attention("ageing"), &ageing)
    } else if let Some(why) = unread {
        Conclusion::unknown(why)
    } else {
        Conclusion::met("current").with("browsers", ours.iter().map(|it| name(it)).collect::<Vec<_>>())
    };
    conclusion
        .showing(ours.iter().map(|it| evidence(it, fact.place())))
        .limited_by("check-limit-newest-unknown")
}

/// Days that a browser is behind, at the least: since its file changed, or since its version was followed by another.
fn age(facts: &Facts<'_>, browser: &Browser) -> Result<i64, Reason> {
    let file = match browser.changed_on.look() {
        // A day yet to come says that the clock or the file is wrong.
        Look::Known(day) if day.days_until(facts.seen.taken_on) < 0 => Err(Reason::Unrecognised),
        Look::Known(day) => Ok(facts.age(*day)),
        Look::Absent => Err(Reason::Unrecognised),
        Look::Unread(why) => Err(why.into()),
    };
    match (file, version_age(facts, browser)) {
        (Ok(file), Some(version)) => Ok(file.max(version)),
        (Err(_), Some(version)) => Ok(version),
        (file, None) => file,
    }
}

/// Days since the browser's version was followed by another, where the table has it. One that is kept supported for long
/// (ESR) is followed when that ends.
fn version_age(facts: &Facts<'_>, browser: &Browser) -> Option<i64> {
    let product = match browser.id.as_str() {
        "chrome" | "chromium" | "edge" => "chrome",
        "firefox" => "firefox",
        _ => return None,
    };
    let major = browser.version.as_deref()?.split('.').next()?;
    let row = facts.tables.end_of_life.release(product, major)?;
    let days = match row.support_ends {
        Some(last) if last >= facts.today => return None,
        Some(last) => facts.age(last.into()),
        None => facts.age(row.released.into()) - CYCLE,
    };
    (days >= 0).then_some(days)
}

fn name(browser: &Browser) -> String {
    let known = [
        ("brave", "Brave"),
        ("chrome", "Google Chrome"),
        ("chromium", "Chromium"),
        ("edge", "Microsoft Edge"),
        ("firefox", "Firefox"),
        ("opera", "Opera"),
        ("vivaldi", "Vivaldi"),
    ];
    let shown = known.iter().find(|(id, _)| *id == browser.id);
    shown.map_or_else(|| browser.id.clone(), |(_, name)| (*name).to_owned())
}

fn evidence(browser: &Browser, from: &str) -> Evidence {
    let version = browser.version.as_deref().unwrap_or("?");
    let day = browser
        .changed_on
        .value()
        .map_or_else(|| "?".to_owned(), ToString::to_string);
    let place = browser.changed_on.place();
    Evidence {
        label: "check-evidence-browser",
        value: Value::Text(format!("{} {version}, {day}", name(browser))),
        from: if place.is_empty() { from } else { place }.to_owned(),
    }
}
