//! A made Mac: a folder with its files, and recorded answers of its programs.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, UNIX_EPOCH};

use vigie_checks::snapshot::{ApfsVolume, LaunchdEntry, MacFacts};
use vigie_checks::{Day, Platform, Seen, Snapshot, Tables, judge, kept_place};

use super::mac::Mac;
use super::*;
use crate::common;
use crate::run::{Output, Program};

fn blank() -> Snapshot {
    let day = Day::parse("2026-11-24").expect("a day");
    Snapshot::new(Platform::Macos, day, "0.0.0")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// A folder that stands for the disk of a Mac, gone when the test ends.
struct Disk(PathBuf);

impl Disk {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("vigie-mac-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn file(&self, path: &str, bytes: &[u8]) {
        let place = self.0.join(path.trim_start_matches('/'));
        fs::create_dir_all(place.parent().expect("a folder above")).expect("a folder");
        fs::write(place, bytes).expect("a file");
    }

    /// A property list, as macOS writes most of them: binary.
    fn plist(&self, path: &str, keys: &str) {
        let xml = format!("<plist version=\"1.0\"><dict>{keys}</dict></plist>");
        let value = ::plist::Value::from_reader_xml(xml.as_bytes()).expect("XML");
        let mut bytes = Vec::new();
        value.to_writer_binary(&mut bytes).expect("binary");
        self.file(path, &bytes);
    }

    fn changed(&self, path: &str, seconds: u64) {
        let file = File::options()
            .append(true)
            .open(self.0.join(path.trim_start_matches('/')))
            .expect("a file");
        file.set_modified(UNIX_EPOCH + Duration::from_secs(seconds))
            .expect("a time");
    }

    fn mac<'a>(&self, run: &'a dyn Fn(Program) -> Seen<Output>) -> Mac<'a> {
        Mac {
            root: self.0.to_string_lossy().into_owned(),
            home: Some("/Users/julie".to_owned()),
            user: Some("julie".to_owned()),
            hardware: Some("UUID".to_owned()),
            run,
        }
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn shown(program: Program) -> String {
    [&[program.path], program.arguments].concat().join(" ")
}

/// Reads every group that goes through the door; the others ask the system itself.
fn read(mac: &Mac<'_>) -> Snapshot {
    let mut snapshot = blank();
    for read in [
        sign_in::read,
        updates::read,
        services::read,
        managed::read,
        extensions::read,
        integrity::read,
        firewall::read,
        filevault::read,
        protection::read,
        screen::read,
        backup::read,
        programs::read,
        containers::read,
    ] {
        read(mac, &mut snapshot);
    }
    snapshot
}

fn facts(snapshot: &Snapshot) -> &MacFacts {
    snapshot.macos.as_ref().expect("macOS")
}

/// What the programs of a well-kept Mac answer.
fn answers(program: Program) -> Seen<Output> {
    let (stdout, stderr) = match program.path {
        "/usr/bin/fdesetup" => ("FileVault is On.\n", ""),
        "/usr/libexec/ApplicationFirewall/socketfilterfw" => ("Firewall is enabled. (State = 1) \n", ""),
        "/usr/sbin/spctl" => ("assessments enabled\n", ""),
        "/usr/bin/csrutil" => ("System Integrity Protection status: enabled.\n", ""),
        "/usr/sbin/sysadminctl" => (
            "",
            "2026-11-24 09:12:01.120 sysadminctl[812:9021] screenLock delay is 5 seconds\n",
        ),
        "/usr/bin/tmutil" => (
            "<plist version=\"1.0\"><dict><key>Destinations</key><array><dict/></array></dict></plist>",
            "",
        ),
        "/usr/sbin/diskutil" => (
            "<plist version=\"1.0\"><dict><key>Containers</key><array><dict><key>Volumes</key><array>\
             <dict><key>Roles</key><array><string>System</string></array><key>FileVault</key><true/>\
             <key>Encryption</key><true/></dict></array></dict></array></dict></plist>",
            "",
        ),
        other => panic!("{other} is not in the table"),
    };
    Seen::known(
        Output {
            success: true,
            stdout: stdout.to_owned(),
            stderr: stderr.to_owned(),
        },
        shown(program),
    )
}

fn fill(disk: &Disk) {
    const LIBRARY: &str = "/Library/Preferences";
    disk.plist(
        &format!("{LIBRARY}/com.apple.SoftwareUpdate.plist"),
        "<key>CriticalUpdateInstall</key><true/><key>AutomaticDownload</key><false/>\
         <key>LastSuccessfulDate</key><date>2026-11-23T05:00:00Z</date>\
         <key>RecommendedUpdates</key><array><dict/><dict/></array>",
    );
    disk.plist(
        &format!("{LIBRARY}/com.apple.commerce.plist"),
        "<key>AutoUpdate</key><true/>",
    );
    disk.plist(
        "/Library/Managed Preferences/com.apple.SoftwareUpdate.plist",
        "<key>AutomaticallyInstallAppUpdates</key><false/>",
    );
    disk.plist(
        &format!("{LIBRARY}/com.apple.loginwindow.plist"),
        "<key>GuestEnabled</key><false/><key>autoLoginUser</key><string>julie</string>",
    );
    disk.plist(
        "/var/db/com.apple.xpc.launchd/disabled.plist",
        "<key>com.openssh.sshd</key><false/><key>com.example.other</key><false/>",
    );
    disk.plist(
        &format!("{LIBRARY}/SystemConfiguration/com.apple.nat.plist"),
        "<key>NAT</key><dict><key>Enabled</key><integer>1</integer></dict>",
    );
    let xprotect = "/var/protected/xprotect/XProtect.bundle/Contents/Info.plist";
    disk.plist(
        xprotect,
        "<key>CFBundleShortVersionString</key><string>5340</string>",
    );
    disk.changed(xprotect, 1_794_268_800);
    disk.plist(
        "/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist",
        "<key>CFBundleShortVersionString</key><string>999</string>",
    );
    disk.plist(
        "/Users/julie/Library/Preferences/ByHost/com.apple.screensaver.UUID.plist",
        "<key>idleTime</key><integer>300</integer>",
    );
    disk.plist(
        "/Users/julie/Library/Preferences/ByHost/com.apple.screensaver.OTHER.plist",
        "<key>idleTime</key><integer>0</integer>",
    );
    disk.plist(
        "/Library/Managed Preferences/julie/com.apple.screensaver.plist",
        "<key>askForPassword</key><integer>1</integer><key>askForPasswordDelay</key><integer>5</integer>",
    );
    disk.plist(
        &format!("{LIBRARY}/com.apple.PowerManagement.UUID.plist"),
        "<key>AC Power</key><dict><key>Display Sleep Timer</key><integer>10</integer></dict>\
         <key>Battery Power</key><dict><key>Display Sleep Timer</key><integer>2</integer></dict>",
    );
    disk.plist(
        &format!("{LIBRARY}/com.apple.PowerManagement.plist"),
        "<key>AC Power</key><dict><key>Display Sleep Timer</key><integer>180</integer></dict>",
    );
    disk.plist(
        &format!("{LIBRARY}/com.apple.TimeMachine.plist"),
        "<key>AutoBackup</key><integer>1</integer><key>Destinations</key><array><dict>\
         <key>SnapshotDates</key><array><date>2026-11-22T10:00:00Z</date></array></dict></array>",
    );
}

#[test]
fn a_made_mac_tells_its_facts() {
    let disk = Disk::new("facts");
    fill(&disk);
    let snapshot = read(&disk.mac(&answers));
    let facts = facts(&snapshot);

    let updates = &facts.updates;
    assert_eq!(updates.install_critical.value(), Some(&true));
    assert_eq!(updates.automatic_download.value(), Some(&false));
    assert!(matches!(updates.install_macos, Seen::Absent { .. }));
    assert_eq!(updates.install_app_store.value(), Some(&true));
    assert_eq!(updates.last_success.value(), Some(&day("2026-11-23")));
    assert_eq!(updates.waiting.value(), Some(&2));
    assert_eq!(facts.managed_updates.install_app_store.value(), Some(&false));
    assert_eq!(facts.managed.value(), Some(&true));

    assert_eq!(facts.guest_enabled.value(), Some(&false));
    assert_eq!(facts.automatic_login.value(), Some(&true));
    let sshd = LaunchdEntry {
        label: "com.openssh.sshd".to_owned(),
        disabled: false,
    };
    assert_eq!(facts.launchd.value(), Some(&vec![sshd]));
    assert_eq!(facts.internet_sharing.value(), Some(&true));
    assert!(matches!(snapshot.listening, Seen::Unsupported { .. }));

    assert_eq!(facts.xprotect_version.value().map(String::as_str), Some("5340"));
    assert!(facts.xprotect_changed.place().starts_with("/var/protected"));
    assert_eq!(facts.xprotect_changed.value(), Some(&day("2026-11-10")));
    assert!(matches!(facts.gatekeeper_enabled, Seen::Absent { .. }));

    assert_eq!(facts.idle_time.value(), Some(&300));
    assert_eq!(facts.managed_ask_for_password.value(), Some(&true));
    assert_eq!(facts.managed_ask_for_password_delay.value(), Some(&5));
    assert_eq!(facts.display_sleep_mains.value(), Some(&10));
    assert_eq!(facts.display_sleep_battery.value(), Some(&2));
    assert_eq!(
        facts.screen_lock.value().map(String::as_str),
        Some("screenLock delay is 5 seconds")
    );

    assert_eq!(facts.time_machine_automatic.value(), Some(&true));
    assert_eq!(facts.time_machine_last.value(), Some(&day("2026-11-22")));
    assert_eq!(facts.time_machine_destinations.value(), Some(&1));
    let system = ApfsVolume {
        roles: vec!["System".to_owned()],
        filevault: true,
        encryption: true,
    };
    assert_eq!(facts.apfs_volumes.value(), Some(&vec![system]));

    let text = snapshot.write();
    assert!(!text.contains("julie") && !text.contains("UUID"), "{text}");
    assert_eq!(Snapshot::read(text.as_bytes()), Ok(snapshot));
}

/// The rules understand what the programs say and what the files hold.
#[test]
fn a_made_mac_is_judged() {
    let disk = Disk::new("judged");
    fill(&disk);
    let mac = disk.mac(&answers);
    let mut snapshot = read(&mac);
    snapshot.os.battery = machine::battery(&mac, Some("Mac14,2"));
    let tables = Tables::shipped().expect("the shipped tables");
    let judged = judge(&snapshot, &tables, snapshot.taken_on.0);
    let said: Vec<&str> = judged
        .iter()
        .filter_map(|it| it.headline.key.strip_prefix("check-"))
        .filter(|it| !it.ends_with("-unknown") && !it.ends_with("-not-applicable"))
        .collect();
    assert_eq!(
        said,
        [
            "updates-current-waiting",
            "updates-automatic-partly",
            "disk-encrypted-on",
            "firewall-on-on",
            "malware-protection-built-in",
            "screen-lock-locks",
            "accounts-extra-automatic-portable",
            "remote-desktop-on",
            "sharing-internet",
            "backup-present-found",
            "boot-secure-integrity-on",
        ]
    );
}

#[test]
fn without_its_files_a_mac_tells_what_is_absent_and_nothing_else() {
    let disk = Disk::new("empty");
    let refused = |program| Seen::denied(shown(program));
    let mut snapshot = read(&disk.mac(&refused));
    snapshot.each_fact(&mut |name, fact| {
        let sure = ["managed"].contains(&name);
        assert_eq!(fact.is_known(), sure, "{name}");
    });
    assert_eq!(
        facts(&snapshot).filevault_status,
        Seen::denied("/usr/bin/fdesetup status")
    );
    assert_eq!(
        facts(&snapshot).managed,
        Seen::known(false, "/Library/Managed Preferences")
    );
}

#[test]
fn a_broken_list_has_failed_and_a_folder_in_its_place_too() {
    let disk = Disk::new("broken");
    let (window, nat) = (
        "/Library/Preferences/com.apple.loginwindow.plist",
        "/Library/Preferences/SystemConfiguration/com.apple.nat.plist",
    );
    disk.file(window, b"bplist00 and no more");
    disk.file(&format!("{nat}/file"), b"");
    let snapshot = read(&disk.mac(&answers));
    let facts = facts(&snapshot);
    assert_eq!(facts.guest_enabled, Seen::failed(window, "not a property list"));
    assert_eq!(facts.automatic_login, Seen::failed(window, "not a property list"));
    assert_eq!(facts.internet_sharing, Seen::failed(nat, "not a file"));
}

#[test]
fn programs_and_extensions_are_found_where_they_lie() {
    let disk = Disk::new("programs");
    let bundle = |path: &str, identifier: &str, version: &str| {
        disk.plist(
            &format!("{path}/Contents/Info.plist"),
            &format!(
                "<key>CFBundleIdentifier</key><string>{identifier}</string>\
                 <key>CFBundleShortVersionString</key><string>{version}</string>"
            ),
        );
    };
    bundle("/Applications/Firefox.app", "org.mozilla.firefox", "154.0.1");
    bundle("/Applications/Utilities/Helper.app", "com.example.helper", "1");
    bundle(
        "/Users/julie/Applications/Firefox.app",
        "org.mozilla.firefox",
        "90.0",
    );
    disk.file("/Applications/Phone.app/Wrapper/Phone.app/Info.plist", b"");
    disk.file("/Applications/notes.txt", b"");
    let support = "/Users/julie/Library/Application Support";
    let id = "nngceckbapebfimnlniiiahkandclblb";
    disk.file(
        &format!("{support}/Google/Chrome/Profile 1/Extensions/{id}/1/a"),
        b"",
    );
    disk.file(
        &format!("{support}/Google/Chrome/Crashpad/Extensions/{id}/1/a"),
        b"",
    );
    disk.file(
        &format!("{support}/Firefox/Profiles/x.default/extensions/b@c.xpi"),
        b"",
    );
    disk.file(
        &format!("{support}/LibreOffice/4/user/registrymodifications.xcu"),
        b"<prop oor:name=\"MacroSecurityLevel\" oor:op=\"fuse\"><value>1</value></prop>",
    );

    let snapshot = read(&disk.mac(&answers));
    let programs = snapshot.programs.value().expect("programs");
    let programs: Vec<_> = programs
        .iter()
        .map(|it| (it.name.as_str(), it.version.as_deref()))
        .collect();
    assert_eq!(
        programs,
        [
            ("Firefox", Some("154.0.1")),
            ("Phone", None),
            ("Helper", Some("1")),
            ("Firefox", Some("90.0")),
        ]
    );
    let [firefox] = snapshot.browsers.value().expect("browsers").as_slice() else {
        panic!("{:?}", snapshot.browsers)
    };
    assert_eq!(
        (firefox.id.as_str(), firefox.version.as_deref()),
        ("firefox", Some("154.0.1"))
    );
    assert_eq!(
        firefox.changed_on.place(),
        "/Applications/Firefox.app/Contents/Info.plist"
    );
    assert!(firefox.changed_on.value().is_some());
    let extensions = snapshot.extensions.value().expect("extensions");
    let extensions: Vec<_> = extensions
        .iter()
        .map(|it| (it.browser.as_str(), it.id.as_str()))
        .collect();
    assert_eq!(extensions, [("chrome", id), ("firefox", "b@c")]);
    assert_eq!(snapshot.libreoffice_macro_level.value(), Some(&1));
}

#[test]
fn a_model_that_does_not_say_is_told_by_the_settings_for_a_battery() {
    let disk = Disk::new("battery");
    let mac = disk.mac(&answers);
    let of = |model| machine::battery(&mac, Some(model));
    assert_eq!(of("MacBookAir10,1"), Seen::known(true, "hw.model"));
    assert!(matches!(of("Mac14,2"), Seen::Absent { .. }));
    fill(&disk);
    assert_eq!(of("Mac14,2").value(), Some(&true));
    assert_eq!(of("iMac21,1"), Seen::known(false, "hw.model"));
}

/// Of one with XProtect at the older place alone, as before macOS 15.
#[test]
fn the_older_place_of_xprotect_counts_when_there_is_no_other() {
    let disk = Disk::new("xprotect");
    let older = "/Library/Apple/System/Library/CoreServices/XProtect.bundle/Contents/Info.plist";
    disk.plist(
        older,
        "<key>CFBundleShortVersionString</key><string>2190</string>",
    );
    let snapshot = read(&disk.mac(&answers));
    assert_eq!(
        facts(&snapshot).xprotect_version,
        Seen::known("2190".to_owned(), older)
    );
    assert_eq!(facts(&snapshot).xprotect_changed.place(), older);
}

/// On the computer that runs the test, whatever it is: a Mac or not.
#[test]
fn each_group_reads_the_facts_that_it_names_and_no_other() {
    let mut all = BTreeSet::new();
    for group in common::GROUPS.iter().chain(GROUPS) {
        let mut snapshot = blank();
        (group.read)(&mut snapshot);
        let mut asked = BTreeSet::new();
        snapshot.each_fact(&mut |name, fact| {
            if !fact.is_not_asked() {
                asked.insert(name);
                let place = fact.notes().first().map(|it| (*it).clone());
                assert!(
                    place.as_deref().is_some_and(|it| !it.is_empty()),
                    "{name}: the place is told"
                );
            }
        });
        let named: BTreeSet<&str> = group.facts.iter().copied().collect();
        assert_eq!(asked, named, "group {}", group.name);
        for fact in group.facts {
            assert!(all.insert(*fact), "{fact} is read twice, by {}", group.name);
        }
    }
    // Only Linux words its relatives.
    let mut missing = BTreeSet::new();
    blank().each_fact(&mut |name, _| {
        if !all.contains(name) {
            missing.insert(name);
        }
    });
    assert_eq!(
        missing,
        BTreeSet::from(["distribution_like"]),
        "facts that nobody reads"
    );
}

#[test]
fn every_place_survives_the_scrubbing() {
    let disk = Disk::new("places");
    let denied = |program| Seen::denied(shown(program));
    fill(&disk);
    let mut snapshots = [read(&disk.mac(&answers)), read(&disk.mac(&denied)), blank()];
    for group in GROUPS {
        (group.read)(&mut snapshots[2]);
        assert!(kept_place(group.place), "{}", group.place);
    }
    for snapshot in &mut snapshots {
        snapshot.each_fact(&mut |name, fact| {
            if let Some(place) = fact.notes().first() {
                assert!(kept_place(place), "{name}: {place}");
            }
        });
    }
}

#[test]
fn every_program_is_of_the_system_and_runs_by_its_whole_path() {
    let mut paths = BTreeSet::new();
    for program in PROGRAMS {
        assert!(
            program.path.starts_with("/usr/bin/")
                || program.path.starts_with("/usr/sbin/")
                || program.path.starts_with("/usr/libexec/"),
            "{program:?}"
        );
        assert!(paths.insert(program.path), "{program:?} is there twice");
        // Nothing is read that the table does not hold.
        assert!(answers(*program).value().is_some());
    }
}
