//! What the cross-check needs of the machine: Debian packages, and the standard library for other systems.

use std::path::{Path, PathBuf};

use crate::packages::{self, on_path};
use crate::process::Job;
use crate::words::{Words, words};
use crate::workspace::Workspace;

use super::report::Need;

/// Windows as mingw builds it.
pub(crate) const WINDOWS: &str = "x86_64-pc-windows-gnu";
/// Windows as Microsoft's tools build it: the one that is shipped.
pub(crate) const WINDOWS_MSVC: &str = "x86_64-pc-windows-msvc";
/// macOS on Apple's processors.
pub(crate) const APPLE: &str = "aarch64-apple-darwin";

/// What there is, and why not where there is not.
pub(crate) struct Means {
    /// The compiler and linker for Windows.
    pub(crate) mingw: Need,
    /// Wine for 64 bits.
    pub(crate) wine: Result<PathBuf, Words>,
    pub(crate) windows: Need,
    pub(crate) windows_msvc: Need,
    pub(crate) apple: Need,
}

impl Means {
    /// Installs what is missing where it can.
    pub(crate) fn provide(workspace: &Workspace) -> Self {
        words(
            "Outils des autres systèmes (environ 2 min la première fois)",
            "Tools for the other systems (about 2 min the first time)",
        )
        .say();
        // Each is looked for afterwards: elsewhere than on Debian it may be there under another name.
        if let Err(why) = packages::provide_cross() {
            why.say();
        }
        let target = |name| target(workspace, name);
        Self {
            mingw: mingw(),
            wine: wine(),
            windows: target(WINDOWS),
            windows_msvc: target(WINDOWS_MSVC),
            apple: target(APPLE),
        }
    }
}

fn mingw() -> Need {
    for program in ["x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"] {
        if !on_path(program) {
            return Err(absent(program));
        }
    }
    Ok(())
}

fn wine() -> Result<PathBuf, Words> {
    // Debian keeps it away from the search path.
    let debian = Path::new("/usr/lib/wine/wine64");
    if debian.is_file() {
        return Ok(debian.to_owned());
    }
    if on_path("wine64") {
        return Ok("wine64".into());
    }
    Err(absent("wine64"))
}

fn absent(program: &str) -> Words {
    words(
        format!("{program} est introuvable"),
        format!("{program} was not found"),
    )
}

/// The standard library for that system, fetched by rustup if it is not there.
fn target(workspace: &Workspace, name: &str) -> Need {
    if has_target(workspace, name) {
        return Ok(());
    }
    if on_path("rustup") {
        // Whether it worked is looked at below.
        let _ = Job::new("rustup")
            .args(["target", "add", name])
            .dir(workspace.root())
            .run();
    }
    if has_target(workspace, name) {
        return Ok(());
    }
    Err(words(
        format!("la bibliothèque standard de Rust pour {name} est introuvable, et rustup ne l’a pas fournie"),
        format!("Rust's standard library for {name} was not found, and rustup did not provide it"),
    ))
}

fn has_target(workspace: &Workspace, name: &str) -> bool {
    let sysroot = Job::new("rustc")
        .args(["--print", "sysroot"])
        .dir(workspace.root())
        .output();
    sysroot.is_some_and(|it| {
        let library = Path::new(it.trim()).join("lib/rustlib").join(name).join("lib");
        library.is_dir()
    })
}
