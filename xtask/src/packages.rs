//! What the system must offer before anything is built: compilers, the window's libraries, programs of the tests.

use std::path::Path;
use std::{env, fs};

use crate::process::Job;
use crate::words::{Words, words};

/// What a chore needs of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Needs {
    /// Only the command line is built.
    CommandLine,
    /// The window is built too.
    Window,
    /// The window is built and tested.
    Tests,
}

/// A Debian package, from which need on it is wanted, and how to see without dpkg that it is there.
struct Package {
    name: &'static str,
    needed_for: Needs,
    probe: Probe,
}

enum Probe {
    Program(&'static str),
    Library(&'static str),
    PythonModule(&'static str),
    /// A module that belongs to the system's own Python, whichever comes first on the path.
    DebianPythonModule(&'static str),
}

const PACKAGES: &[Package] = &[
    package("build-essential", Needs::CommandLine, Probe::Program("make")),
    // OpenSSL inside SQLCipher is configured by a Perl program that wants Perl's own modules.
    package("perl", Needs::CommandLine, Probe::Program("perl")),
    package("pkg-config", Needs::Window, Probe::Program("pkg-config")),
    package(
        "libwebkit2gtk-4.1-dev",
        Needs::Window,
        Probe::Library("webkit2gtk-4.1"),
    ),
    package("librsvg2-dev", Needs::Window, Probe::Library("librsvg-2.0")),
    package("xvfb", Needs::Tests, Probe::Program("Xvfb")),
    package(
        "webkit2gtk-driver",
        Needs::Tests,
        Probe::Program("WebKitWebDriver"),
    ),
    package("xdotool", Needs::Tests, Probe::Program("xdotool")),
    package("poppler-utils", Needs::Tests, Probe::Program("pdftotext")),
    package("qpdf", Needs::Tests, Probe::Program("qpdf")),
    package("python3", Needs::Tests, Probe::Program("python3")),
    package("python3-venv", Needs::Tests, Probe::PythonModule("ensurepip")),
    package("python3-openpyxl", Needs::Tests, Probe::PythonModule("openpyxl")),
    package(
        "python3-icalendar",
        Needs::Tests,
        Probe::PythonModule("icalendar"),
    ),
    // They read the window as a screen reader does.
    package("dbus", Needs::Tests, Probe::Program("dbus-daemon")),
    package(
        "at-spi2-core",
        Needs::Tests,
        Probe::Program("/usr/libexec/at-spi-bus-launcher"),
    ),
    package(
        "gir1.2-atspi-2.0",
        Needs::Tests,
        Probe::DebianPythonModule("gi.repository.Atspi"),
    ),
    package("python3-gi", Needs::Tests, Probe::DebianPythonModule("gi")),
    // They open the documents and the workbooks of the tests.
    package(
        "libreoffice-writer-nogui",
        Needs::Tests,
        Probe::Program("soffice"),
    ),
    package("libreoffice-calc-nogui", Needs::Tests, Probe::Program("soffice")),
];

const fn package(name: &'static str, needed_for: Needs, probe: Probe) -> Package {
    Package {
        name,
        needed_for,
        probe,
    }
}

/// What `cargo xtask cross-check` builds for Windows and runs it with.
const CROSS_PACKAGES: &[Package] = &[
    package(
        "gcc-mingw-w64-x86-64",
        Needs::Tests,
        Probe::Program("x86_64-w64-mingw32-gcc"),
    ),
    package("wine", Needs::Tests, Probe::Program("wine")),
    package("wine64", Needs::Tests, Probe::Program("wine")),
];

/// Installs what is missing on Debian and Ubuntu; elsewhere names it.
pub(crate) fn provide(needs: Needs) -> Result<(), Words> {
    if !cfg!(target_os = "linux") {
        return provide_elsewhere();
    }
    install(PACKAGES.iter().filter(|package| package.needed_for <= needs))
}

/// The same for the cross-check, on Linux.
pub(crate) fn provide_cross() -> Result<(), Words> {
    let builds = PACKAGES.iter().filter(|it| it.needed_for == Needs::CommandLine);
    install(builds.chain(CROSS_PACKAGES))
}

fn install<'a>(packages: impl Iterator<Item = &'a Package>) -> Result<(), Words> {
    let debian = is_debian();
    let missing: Vec<&str> = packages
        .filter(|package| {
            if debian {
                !is_installed(package.name)
            } else {
                !package.probe.finds()
            }
        })
        .map(|package| package.name)
        .collect();
    if missing.is_empty() {
        crate::steps::already_done();
        return Ok(());
    }
    let list = missing.join(" ");
    if !debian {
        return Err(words(
            format!("il manque, sous leur nom Debian\u{a0}: {list}"),
            format!("missing, by their Debian names: {list}"),
        ));
    }
    words(
        format!("  apt-get installe\u{a0}: {list}"),
        format!("  apt-get installs: {list}"),
    )
    .say();
    // A list that cannot be refreshed may still do; if not, the installation says what is wrong.
    let _ = apt_get(&["update", "-qq"])?.run();
    let install = ["install", "--yes", "--no-install-recommends"];
    apt_get(&[&install, missing.as_slice()].concat())?.run()
}

/// macOS and Windows bring the window's library along; only compilers can be missing.
fn provide_elsewhere() -> Result<(), Words> {
    let (probe, fr, en) = if cfg!(target_os = "macos") {
        (
            "cc",
            "les outils de développement (xcode-select --install)",
            "developer tools (xcode-select --install)",
        )
    } else {
        (
            "perl",
            "Strawberry Perl, pour compiler SQLCipher",
            "Strawberry Perl, to build SQLCipher",
        )
    };
    if Probe::Program(probe).finds() {
        crate::steps::already_done();
        return Ok(());
    }
    Err(words(format!("il manque\u{a0}: {fr}"), format!("missing: {en}")))
}

fn apt_get(arguments: &[&str]) -> Result<Job, Words> {
    let options = ["-o", "DPkg::Lock::Timeout=600"];
    let job = if is_root() {
        Job::new("apt-get").env("DEBIAN_FRONTEND", "noninteractive")
    } else if on_path("sudo") {
        Job::new("sudo").args(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"])
    } else {
        let command = format!("apt-get {}", arguments.join(" "));
        return Err(words(
            format!("il faut être root pour lancer\u{a0}: {command}"),
            format!("only root may run: {command}"),
        ));
    };
    Ok(job.args(options).args(arguments))
}

fn is_root() -> bool {
    Job::new("id")
        .args(["-u"])
        .output()
        .is_some_and(|id| id.trim() == "0")
}

fn is_debian() -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let family = release
        .lines()
        .filter(|line| line.starts_with("ID=") || line.starts_with("ID_LIKE="));
    family
        .into_iter()
        .any(|line| line.contains("debian") || line.contains("ubuntu"))
        && on_path("dpkg")
}

fn is_installed(package: &str) -> bool {
    let status = Job::new("dpkg").args(["-s", package]).output();
    status.is_some_and(|text| text.lines().any(|line| line == "Status: install ok installed"))
}

impl Probe {
    fn finds(&self) -> bool {
        match self {
            Self::Program(name) => on_path(name),
            Self::Library(name) => Job::new("pkg-config").args(["--exists", name]).output().is_some(),
            Self::PythonModule(name) => imports("python3", name),
            Self::DebianPythonModule(name) => imports("/usr/bin/python3", name),
        }
    }
}

fn imports(python: &str, module: &str) -> bool {
    let import = format!("import {module}");
    Job::new(python).args(["-c", &import]).output().is_some()
}

/// Whether a program of that name is on the search path.
pub(crate) fn on_path(program: &str) -> bool {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| Path::new(&folder).join(&file).is_file())
}
