//! The second group of checks on made snapshots: each false alarm that others met is one of them.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use vigie_assessment::{Date, Outcome};
use vigie_checks::snapshot::Fact;
use vigie_checks::{CHECKS, Check, Judged, Snapshot, Tables, Unread, judge, scrub};

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::shipped().expect("tables"));

const GROUP: &[&str] = &[
    "accounts.extra",
    "remote.tools",
    "remote.desktop",
    "net.listening",
    "sharing",
    "backup.present",
    "software.unsupported",
    "browser.current",
    "password.manager",
    "boot.secure",
    "office.macros",
    "p2p",
];

/// Snapshot, check, outcome, and the case of its headline.
const EXPECTED: &[(&str, &str, Outcome, &str)] = {
    use Outcome::{Attention, Met, NotApplicable, NotMet, Unknown};
    &[
        ("windows-ordinary-ports", "net.listening", Met, "ordinary"),
        ("windows-ordinary-ports", "sharing", Met, "none"),
        ("windows-ordinary-ports", "remote.desktop", Met, "off"),
        ("windows-ordinary-ports", "remote.tools", Met, "none"),
        ("windows-ordinary-ports", "p2p", Met, "none"),
        ("windows-ordinary-ports", "accounts.extra", Met, "plain"),
        ("windows-ordinary-ports", "software.unsupported", Met, "none"),
        ("windows-ordinary-ports", "browser.current", Met, "current"),
        ("windows-ordinary-ports", "boot.secure", Met, "on"),
        ("windows-ordinary-ports", "office.macros", Met, "kept-back"),
        // OneDrive copies three folders: no backup, and no gap either.
        ("windows-ordinary-ports", "backup.present", Unknown, "unknown"),
        ("windows-german-names", "accounts.extra", Met, "plain"),
        ("windows-german-names", "sharing", Met, "none"),
        ("windows-german-names", "software.unsupported", Met, "none"),
        ("windows-german-names", "net.listening", Met, "ordinary"),
        ("windows-guest-on", "accounts.extra", Attention, "guest"),
        (
            "windows-automatic-sign-in",
            "accounts.extra",
            NotMet,
            "automatic-portable",
        ),
        (
            "windows-automatic-sign-in-desktop",
            "accounts.extra",
            Attention,
            "automatic",
        ),
        (
            "windows-account-of-somebody-gone",
            "accounts.extra",
            Attention,
            "idle",
        ),
        (
            "windows-remote-desktop-early-sign-in-off",
            "remote.desktop",
            Attention,
            "early-sign-in-off",
        ),
        (
            "windows-remote-desktop-public-network",
            "remote.desktop",
            NotMet,
            "public-network",
        ),
        (
            "windows-remote-desktop-no-firewall",
            "remote.desktop",
            NotMet,
            "no-firewall",
        ),
        (
            "windows-remote-desktop-no-firewall",
            "net.listening",
            NotMet,
            "open-no-firewall",
        ),
        (
            "windows-home-remote-setting-left-on",
            "remote.desktop",
            Met,
            "off",
        ),
        (
            "windows-remote-desktop-off-by-policy",
            "remote.desktop",
            Met,
            "off",
        ),
        ("windows-port-22-of-another-program", "remote.desktop", Met, "off"),
        (
            "windows-port-22-of-another-program",
            "net.listening",
            Attention,
            "open",
        ),
        ("windows-remote-tools", "remote.tools", Attention, "running"),
        ("windows-p2p-installed", "p2p", Attention, "installed"),
        (
            "windows-uninstalled-products",
            "software.unsupported",
            Met,
            "none",
        ),
        (
            "windows-uninstalled-products",
            "backup.present",
            Unknown,
            "unknown",
        ),
        ("windows-old-software", "software.unsupported", NotMet, "found"),
        (
            "windows-java-8-paid-only",
            "software.unsupported",
            Attention,
            "paid-only",
        ),
        (
            "windows-subscription-visio-and-project",
            "software.unsupported",
            Met,
            "none",
        ),
        ("windows-backup-agent", "backup.present", Met, "found"),
        (
            "windows-passwords-in-the-browser",
            "password.manager",
            Unknown,
            "unknown",
        ),
        (
            "windows-passwords-in-the-browser",
            "browser.current",
            Met,
            "current",
        ),
        (
            "windows-password-manager-extension",
            "password.manager",
            Met,
            "found",
        ),
        ("windows-old-browser", "browser.current", NotMet, "old"),
        ("windows-macros-all-run", "office.macros", NotMet, "run-all"),
        ("windows-macros-policy-wins", "office.macros", Met, "kept-back"),
        ("windows-smb1-and-shares", "sharing", NotMet, "smb1"),
        ("windows-shared-folder", "sharing", Attention, "folders"),
        ("windows-old-firmware", "boot.secure", Attention, "old-firmware"),
        ("macos-port-22-of-another-program", "remote.desktop", Met, "off"),
        (
            "macos-port-22-of-another-program",
            "net.listening",
            Unknown,
            "unknown",
        ),
        (
            "macos-port-22-of-another-program",
            "browser.current",
            NotApplicable,
            "not-applicable",
        ),
        ("macos-port-22-of-another-program", "sharing", Met, "none"),
        (
            "macos-port-22-of-another-program",
            "boot.secure",
            Met,
            "integrity-on",
        ),
        (
            "macos-port-22-of-another-program",
            "backup.present",
            Unknown,
            "unknown",
        ),
        (
            "macos-port-22-of-another-program",
            "software.unsupported",
            Met,
            "none",
        ),
        (
            "macos-backup-several-destinations",
            "backup.present",
            Met,
            "found",
        ),
        ("macos-backup-day-hidden", "backup.present", Met, "found"),
        ("macos-backup-long-ago", "backup.present", Unknown, "unknown"),
        ("macos-guest-on", "accounts.extra", Attention, "guest"),
        (
            "macos-automatic-sign-in",
            "accounts.extra",
            NotMet,
            "automatic-portable",
        ),
        (
            "macos-remote-login-and-sharing",
            "remote.desktop",
            Attention,
            "on",
        ),
        ("macos-remote-login-and-sharing", "sharing", Attention, "service"),
        (
            "macos-integrity-partly-off",
            "boot.secure",
            Attention,
            "integrity-partly",
        ),
        (
            "macos-integrity-partly-off",
            "software.unsupported",
            NotMet,
            "found",
        ),
        ("linux-port-22-of-another-program", "remote.desktop", Met, "off"),
        (
            "linux-port-22-of-another-program",
            "net.listening",
            Attention,
            "open",
        ),
        ("linux-ssh-for-itself-alone", "remote.desktop", Met, "off"),
        ("linux-ssh-for-itself-alone", "net.listening", Met, "ordinary"),
        ("linux-ssh-by-socket", "remote.desktop", Attention, "on"),
        ("linux-samba-old-protocol", "sharing", NotMet, "smb1"),
        (
            "linux-packages-of-the-distribution",
            "software.unsupported",
            Met,
            "none",
        ),
        ("linux-packages-of-the-distribution", "p2p", Met, "none"),
        (
            "linux-packages-of-the-distribution",
            "backup.present",
            Unknown,
            "unknown",
        ),
        (
            "linux-packages-of-the-distribution",
            "office.macros",
            Unknown,
            "unknown",
        ),
        ("linux-packages-of-the-distribution", "sharing", Met, "none"),
        ("linux-backup-by-timer", "backup.present", Met, "found"),
        (
            "linux-snapshots-are-no-backup",
            "backup.present",
            Unknown,
            "unknown",
        ),
        (
            "linux-virtual-machine-without-uefi",
            "boot.secure",
            Unknown,
            "unknown",
        ),
        ("linux-remote-tool-cut-name", "remote.tools", Attention, "running"),
        (
            "linux-libreoffice-macros-all-run",
            "office.macros",
            NotMet,
            "run-all",
        ),
        ("linux-inside-a-container", "net.listening", Unknown, "unknown"),
        ("linux-inside-a-container", "remote.tools", Unknown, "unknown"),
        ("linux-inside-a-container", "boot.secure", Unknown, "unknown"),
    ]
};

#[test]
fn each_made_snapshot_is_judged_as_it_should_be() {
    let wrong: Vec<String> = EXPECTED
        .iter()
        .filter_map(|(name, id, outcome, case)| {
            let judged = judged(&read(name), id);
            let key = format!("{}-{case}", check(id).key());
            (judged.outcome != *outcome || judged.headline.key != key)
                .then(|| format!("{name}: {id} is {:?}, {}", judged.outcome, judged.headline.key))
        })
        .collect();
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn every_made_snapshot_is_written_as_vigie_writes_it() {
    let named: BTreeSet<&str> = EXPECTED.iter().map(|(name, ..)| *name).collect();
    for name in named {
        assert!(path(name).is_file(), "{name}");
        let text = fs::read_to_string(path(name)).expect(name);
        assert_eq!(read(name).write(), text, "{name}");
    }
}

#[test]
fn headlines_name_what_was_found() {
    for (name, id, expected) in [
        (
            "windows-old-software",
            "software.unsupported",
            "Adobe Acrobat XI, Adobe Flash Player, LibreOffice 24.8, Microsoft Office 2019",
        ),
        (
            "windows-java-8-paid-only",
            "software.unsupported",
            "Oracle Java 8",
        ),
        (
            "macos-integrity-partly-off",
            "software.unsupported",
            "Microsoft Office 2011 (Mac)",
        ),
        ("windows-remote-tools", "remote.tools", "AnyDesk, TeamViewer"),
        ("linux-remote-tool-cut-name", "remote.tools", "TeamViewer"),
        ("windows-p2p-installed", "p2p", "µTorrent, qBittorrent"),
        ("windows-backup-agent", "backup.present", "Veeam, File History"),
        ("linux-backup-by-timer", "backup.present", "BorgBackup"),
        (
            "windows-password-manager-extension",
            "password.manager",
            "Bitwarden",
        ),
        // Firefox 115 is kept supported for long; Edge is newer than the table.
        ("windows-old-browser", "browser.current", "Google Chrome"),
        ("macos-remote-login-and-sharing", "remote.desktop", "SSH, VNC"),
        ("linux-ssh-by-socket", "remote.desktop", "SSH"),
        ("windows-port-22-of-another-program", "net.listening", "SSH"),
        ("windows-macros-all-run", "office.macros", "Excel"),
    ] {
        assert_eq!(names(&judged(&read(name), id)), expected, "{name}");
    }
}

#[test]
fn nothing_that_could_not_be_read_is_a_gap_or_changes_the_plan() {
    for why in [
        Unread::Denied,
        Unread::Unsupported,
        Unread::Failed,
        Unread::TimedOut,
        Unread::NotAsked,
    ] {
        for name in EXPECTED.iter().map(|(name, ..)| *name).collect::<BTreeSet<_>>() {
            let mut blind = read(name);
            blind.each_fact(&mut |_, fact| fact.forget(why));
            for judged in group(&blind) {
                assert_eq!(judged.outcome, Outcome::Unknown, "{name} {}: {why:?}", judged.id);
                assert!(judged.reason.is_some(), "{name} {}: {why:?}", judged.id);
            }
        }
    }
}

/// Takes one fact after the other away. What was no gap must not become one.
#[test]
fn a_fact_less_never_makes_a_gap() {
    for name in EXPECTED.iter().map(|(name, ..)| *name).collect::<BTreeSet<_>>() {
        let whole = read(name);
        let before: Vec<Outcome> = group(&whole).iter().map(|it| it.outcome).collect();
        let mut facts = 0;
        whole.clone().each_fact(&mut |_, _| facts += 1);
        for forgotten in 0..facts {
            let mut less = whole.clone();
            let (mut at, mut which) = (0, "");
            less.each_fact(&mut |field, fact: &mut dyn Fact| {
                if at == forgotten && !fact.is_not_asked() {
                    fact.forget(Unread::Denied);
                    which = field;
                }
                at += 1;
            });
            for (judged, before) in group(&less).iter().zip(&before) {
                let worse = judged.outcome == Outcome::NotMet && *before != Outcome::NotMet;
                assert!(!worse, "{name}: {} without {which}", judged.id);
            }
        }
    }
}

#[test]
fn a_backup_and_a_password_manager_are_never_a_gap() {
    for name in all_names() {
        for id in ["backup.present", "password.manager"] {
            let outcome = judged(&read(&name), id).outcome;
            assert!(
                matches!(outcome, Outcome::Met | Outcome::Unknown),
                "{name}: {id} is {outcome:?}"
            );
        }
    }
}

#[test]
fn a_scrubbed_snapshot_is_judged_the_same() {
    for name in all_names() {
        let snapshot = read(&name);
        let says = |snapshot: &Snapshot| -> Vec<String> {
            let all = group(snapshot);
            all.iter()
                .map(|it| {
                    format!(
                        "{} {:?} {:?} {}",
                        it.headline.key,
                        it.outcome,
                        it.reason,
                        names(it)
                    )
                })
                .collect()
        };
        assert_eq!(says(&scrub(&snapshot, &TABLES)), says(&snapshot), "{name}");
    }
}

#[test]
fn each_judgement_keeps_to_what_its_check_declares() {
    for name in all_names() {
        for judged in group(&read(&name)) {
            let check = check(judged.id.as_str());
            let case = judged.headline.key.strip_prefix(&format!("{}-", check.key()));
            assert!(
                case.is_some_and(|it| check.cases.contains(&it)),
                "{}",
                judged.headline.key
            );
            for line in &judged.evidence {
                assert!(
                    check.evidence.contains(&line.label),
                    "{} {}",
                    judged.id,
                    line.label
                );
            }
            for limit in &judged.limits {
                assert!(check.limits.contains(limit), "{} {limit}", judged.id);
            }
            let reasoned = matches!(judged.outcome, Outcome::Unknown | Outcome::NotApplicable);
            assert_eq!(judged.reason.is_some(), reasoned, "{name} {}", judged.id);
        }
    }
}

#[test]
fn every_sentence_is_there_in_both_languages() {
    for language in ["fr", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../locales")
            .join(language)
            .join("product");
        let mut keys = BTreeSet::new();
        for file in fs::read_dir(folder).expect("a folder of words") {
            let text = fs::read_to_string(file.expect("a file").path()).expect("words");
            let messages = text.lines().filter(|it| it.starts_with("check-"));
            keys.extend(messages.filter_map(|it| Some(it.split_once(" =")?.0.to_owned())));
        }
        let mut missing = Vec::new();
        for check in CHECKS.iter().filter(|it| GROUP.contains(&it.id)) {
            let of_check = ["look-windows", "look-macos", "look-linux"];
            let own = check
                .cases
                .iter()
                .chain(&of_check)
                .map(|it| format!("{}-{it}", check.key()));
            let shared = check
                .evidence
                .iter()
                .chain(check.limits)
                .map(|it| (*it).to_owned());
            missing.extend(
                own.chain(shared)
                    .chain([check.key()])
                    .filter(|it| !keys.contains(it)),
            );
        }
        assert_eq!(missing, [""; 0], "{language}");
    }
}

#[test]
fn names_of_people_and_shares_are_counted_and_not_shown() {
    let planted = [
        "marc",
        "stage",
        "Comptabilité",
        "HP LaserJet",
        "jürgen",
        "Buchhaltung",
        "sftp-appliance",
    ];
    for name in all_names() {
        let shown = format!("{:?}", group(&read(&name)));
        for word in planted {
            assert!(!shown.contains(word), "{name} shows {word}");
        }
    }
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/snapshots")
        .join(format!("made-{name}.json"))
}

fn read(name: &str) -> Snapshot {
    let bytes = fs::read(path(name)).expect(name);
    Snapshot::read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn all_names() -> BTreeSet<String> {
    EXPECTED.iter().map(|(name, ..)| (*name).to_owned()).collect()
}

fn group(snapshot: &Snapshot) -> Vec<Judged> {
    let today = Date::new(2026, 11, 24).expect("a date");
    let mut all = judge(snapshot, &TABLES, today);
    all.retain(|it| GROUP.contains(&it.id.as_str()));
    assert_eq!(all.len(), GROUP.len());
    all
}

fn judged(snapshot: &Snapshot, id: &str) -> Judged {
    let mut all = group(snapshot);
    all.retain(|it| it.id.as_str() == id);
    all.pop().expect(id)
}

fn check(id: &str) -> &'static Check {
    CHECKS.iter().find(|it| it.id == id).expect(id)
}

/// The names in a headline.
fn names(judged: &Judged) -> String {
    let values = judged
        .headline
        .values
        .iter()
        .filter_map(|(_, value)| match value {
            vigie_checks::Value::Names(names) => Some(names.join(", ")),
            vigie_checks::Value::Text(text) => Some(text.clone()),
            _ => None,
        });
    values.collect::<Vec<_>>().join("; ")
}
