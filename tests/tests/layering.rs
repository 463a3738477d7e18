//! Who may know whom: which crate may list which dependency. `ARCHITECTURE.md` says why.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

/// Crates of this workspace that a crate may list among its ordinary dependencies.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("vigie-assessment", &[]),
    ("vigie-checks", &["vigie-assessment"]),
    ("vigie-content", &["vigie-assessment"]),
    ("vigie-export", &["vigie-assessment"]),
    ("vigie-hostfacts", &["vigie-assessment", "vigie-checks"]),
    ("vigie-locale", &["vigie-assessment"]),
    ("vigie-portable", &["vigie-secrets"]),
    ("vigie-report", &["vigie-assessment"]),
    ("vigie-secrets", &[]),
    ("vigie-sheet", &[]),
    ("vigie-store", &["vigie-assessment", "vigie-secrets"]),
    (
        "vigie-app",
        &[
            "vigie-assessment",
            "vigie-checks",
            "vigie-content",
            "vigie-export",
            "vigie-hostfacts",
            "vigie-locale",
            "vigie-portable",
            "vigie-report",
            "vigie-secrets",
            "vigie-sheet",
            "vigie-store",
        ],
    ),
    ("vigie-cli", &["vigie-app"]),
    ("vigie-desktop", &["vigie-app"]),
    ("xtask", &[]),
];

/// A library, and the crates that may list it among their ordinary dependencies.
const OWNED: &[(&str, &[&str])] = &[
    ("printpdf", &["vigie-report"]),
    ("lopdf", &["vigie-report"]),
    ("rustybuzz", &["vigie-report"]),
    ("subsetter", &["vigie-report"]),
    ("usvg", &["vigie-report"]),
    ("age", &["vigie-portable"]),
    ("rpassword", &["vigie-cli"]),
    ("rusqlite", &["vigie-store", "vigie-bench"]),
    ("keyring", &["vigie-secrets"]),
    ("zxcvbn", &["vigie-secrets"]),
    ("sysinfo", &["vigie-hostfacts"]),
    ("fluent", &["vigie-locale"]),
    ("fluent-bundle", &["vigie-locale"]),
    ("fluent-syntax", &["vigie-locale", "vigie-sheet"]),
    ("rust_xlsxwriter", &["vigie-export", "vigie-sheet"]),
    ("calamine", &["vigie-sheet"]),
    ("zip", &["vigie-report", "vigie-sheet"]),
    ("toml_edit", &["vigie-sheet"]),
    (
        "serde_json",
        &[
            "vigie-app",
            "vigie-checks",
            "vigie-desktop",
            "vigie-e2e",
            "vigie-store",
        ],
    ),
    ("jsonc-parser", &["vigie-app"]),
    ("plist", &["vigie-hostfacts"]),
    ("csv", &["vigie-export"]),
    ("toml", &["vigie-checks", "vigie-content", "vigie-desktop"]),
    ("parking_lot", &["vigie-desktop"]),
    ("tauri", &["vigie-desktop"]),
    ("tauri-build", &["vigie-desktop"]),
    ("tauri-plugin-dialog", &["vigie-desktop"]),
];

/// The crate that calls the system itself, where the compiler cannot vouch for memory.
const CALLS_THE_SYSTEM: &str = "vigie-hostfacts";

/// Crates that test or measure: they may know anybody.
const OUTSIDE: &[&str] = &[
    "vigie-tests",
    "vigie-e2e",
    "vigie-bench",
    "vigie-blank-window",
    "vigie-torture",
    "vigie-peers",
];

/// Everything that speaks to a network, in any crate the command line is linked from.
const NETWORK: &[&str] = &[
    "async-std",
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "isahc",
    "mio",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "smol",
    "socket2",
    "surf",
    "tokio",
    "tungstenite",
    "ureq",
];

/// Packages that a library lists for web pages alone; Vigie is never built for one.
const NOT_BUILT: &[&str] = &["wasm-bindgen-futures"];

#[test]
fn crates_know_only_whom_they_may() {
    let members = members();
    let ours: BTreeSet<&str> = members.iter().map(|it| it.name.as_str()).collect();
    let mut broken = Vec::new();
    for member in members.iter().filter(|it| !OUTSIDE.contains(&it.name.as_str())) {
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == member.name) else {
            broken.push(format!(
                "{} has no place among the layers: give it one in MAY_KNOW",
                member.name
            ));
            continue;
        };
        for known in member.dependencies() {
            if ours.contains(known.as_str()) && !allowed.contains(&known.as_str()) {
                broken.push(format!("{} may not know {known}", member.name));
            }
        }
    }
    assert_eq!(broken, [""; 0]);
}

#[test]
fn each_library_stays_with_its_owners() {
    let members = members();
    let mut broken = Vec::new();
    for (library, owners) in OWNED {
        for member in members.iter().filter(|it| !OUTSIDE.contains(&it.name.as_str())) {
            if member.dependencies().contains(*library) && !owners.contains(&member.name.as_str()) {
                broken.push(format!("{} may not list {library}: ask {owners:?}", member.name));
            }
        }
    }
    assert_eq!(broken, [""; 0]);
}

#[test]
fn the_core_stands_on_dates_and_logarithms_alone() {
    let members = members();
    let core = members
        .iter()
        .find(|it| it.name == "vigie-assessment")
        .expect("the core");
    assert_eq!(
        core.dependencies(),
        BTreeSet::from(["jiff".to_owned(), "libm".to_owned()])
    );
}

#[test]
fn every_crate_takes_the_lints_of_the_root() {
    for member in members().iter().filter(|it| it.name != CALLS_THE_SYSTEM) {
        let lints = member.manifest.get("lints").and_then(|it| it.get("workspace"));
        assert_eq!(
            lints,
            Some(&Value::Boolean(true)),
            "{} needs [lints] workspace = true",
            member.name
        );
    }
}

/// What the root forbids cannot be allowed anywhere: the crate with the calls of Windows repeats the lints.
#[test]
fn the_crate_that_calls_the_system_repeats_the_lints_of_the_root_but_for_one() {
    let mut expected = read(&workspace().join("Cargo.toml"))
        .get("workspace")
        .and_then(|it| it.get("lints"))
        .cloned()
        .expect("lints of the workspace");
    let unsafe_code = expected
        .get_mut("rust")
        .and_then(|it| it.get_mut("unsafe_code"))
        .expect("a level for unsafe code");
    assert_eq!(*unsafe_code, Value::String("forbid".to_owned()));
    *unsafe_code = Value::String("deny".to_owned());
    let members = members();
    let member = members.iter().find(|it| it.name == CALLS_THE_SYSTEM);
    assert_eq!(member.and_then(|it| it.manifest.get("lints")), Some(&expected));
}

/// One folder holds every block that the compiler cannot vouch for, and each says why it is sound.
#[test]
fn unsafe_code_stays_in_one_folder_and_gives_its_reasons() {
    let folder = workspace().join("crates/hostfacts/src");
    let native = folder.join("windows/native");
    let mut blocks = 0;
    let mut broken = Vec::new();
    for path in rust_files(&folder) {
        let text = fs::read_to_string(&path).expect("a source file");
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (number, line) in lines.iter().enumerate() {
            if line.starts_with("//") || !line.contains("unsafe {") {
                continue;
            }
            blocks += 1;
            let before = lines.iter().take(number).rev().take(4);
            if !path.starts_with(&native) || !before.into_iter().any(|it| it.contains("SAFETY:")) {
                broken.push(format!("{}:{}", path.display(), number + 1));
            }
        }
    }
    assert_eq!(broken, [""; 0]);
    assert!(blocks > 20, "the walk goes through the calls of Windows");
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") {
            files.push(path);
        }
    }
    files
}

/// The window's crates reach `tokio` and, on phones only, `reqwest`; `deny.toml` watches them system by system.
#[test]
fn nothing_in_the_command_line_can_speak_to_a_network() {
    let linked = linked_into("vigie-cli");
    assert!(
        linked.contains("rusqlite") && linked.contains("printpdf"),
        "the walk goes through the product"
    );
    let found: Vec<&&str> = NETWORK.iter().filter(|it| linked.contains(**it)).collect();
    assert_eq!(found, [&""; 0]);
}

/// Every package, by name, that may be linked into a member: of any version, on any system, build tools included.
fn linked_into(root: &str) -> BTreeSet<String> {
    let mut listed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let lock = read(&workspace().join("Cargo.lock"));
    for package in lock
        .get("package")
        .and_then(Value::as_array)
        .expect("packages of Cargo.lock")
    {
        let name = package.get("name").and_then(Value::as_str).expect("a name");
        let needs = package
            .get("dependencies")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        // An entry is a name, followed by the version where there are several.
        let needs = needs.filter_map(|it| it.as_str()?.split(' ').next().map(str::to_owned));
        listed.entry(name.to_owned()).or_default().extend(needs);
    }
    // For our own crates the lock also holds what only their tests use; their manifests tell it apart.
    for member in members() {
        listed.insert(member.name.clone(), member.dependencies());
    }
    let mut linked = BTreeSet::new();
    let mut waiting = vec![root.to_owned()];
    while let Some(name) = waiting.pop() {
        if !NOT_BUILT.contains(&name.as_str()) && linked.insert(name.clone()) {
            waiting.extend(listed.get(&name).into_iter().flatten().cloned());
        }
    }
    linked
}

/// One crate of the workspace.
struct Member {
    name: String,
    manifest: Table,
}

impl Member {
    fn read(folder: &Path) -> Self {
        let manifest = read(&folder.join("Cargo.toml"));
        let name = manifest
            .get("package")
            .and_then(|it| it.get("name"))
            .and_then(Value::as_str);
        Self {
            name: name.expect("a package name").to_owned(),
            manifest,
        }
    }

    /// Ordinary and build dependencies, of every system: all that the product is made of.
    fn dependencies(&self) -> BTreeSet<String> {
        let systems = self
            .manifest
            .get("target")
            .and_then(Value::as_table)
            .into_iter()
            .flat_map(Table::values);
        let tables = systems.filter_map(Value::as_table).chain([&self.manifest]);
        let lists = tables.flat_map(|it| [it.get("dependencies"), it.get("build-dependencies")]);
        lists
            .flatten()
            .filter_map(Value::as_table)
            .flat_map(Table::keys)
            .cloned()
            .collect()
    }
}

fn members() -> Vec<Member> {
    let root = read(&workspace().join("Cargo.toml"));
    let patterns = root
        .get("workspace")
        .and_then(|it| it.get("members"))
        .and_then(Value::as_array);
    let patterns = patterns
        .expect("members of the workspace")
        .iter()
        .filter_map(Value::as_str);
    let folders = patterns.flat_map(|pattern| match pattern.strip_suffix("/*") {
        Some(parent) => folders_in(&workspace().join(parent)),
        None => vec![workspace().join(pattern)],
    });
    folders.map(|folder| Member::read(&folder)).collect()
}

fn folders_in(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path());
    entries.filter(|path| path.join("Cargo.toml").is_file()).collect()
}

fn read(path: &Path) -> Table {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn workspace() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo")).join("..")
}
