//! macOS: type-checked. Nothing can be linked without Apple's own tools, and nothing needs to be for that.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::words::{Words, words};
use crate::workspace::Workspace;

use super::means::{APPLE, Means};
use super::report::Report;
use super::windows::cargo;

/// Makes the files that build scripts ask a C compiler for, empty.
const STAND_IN: &str = include_str!("stand-in-cc.sh");

/// Type-checks the facts of macOS, then the command line with all that it is made of.
pub(crate) fn check(workspace: &Workspace, means: &Means, report: &mut Report) {
    let facts = report.part(
        &words(
            "macOS\u{a0}: types de hostfacts (environ 1 min la première fois)",
            "macOS: types of hostfacts (about 1 min the first time)",
        ),
        Duration::from_mins(6),
        &[&means.apple],
        |limit| {
            let check = ["check", "--package", "vigie-hostfacts", "--all-targets"];
            cargo(workspace, APPLE).args(check).limit(limit).run()
        },
    );
    let _ = report.part(
        &words(
            "macOS\u{a0}: types de la ligne de commande (environ 2 min la première fois)",
            "macOS: types of the command line (about 2 min the first time)",
        ),
        Duration::from_mins(10),
        &[&means.apple, &facts],
        |limit| {
            let folder = workspace.target().join("cross").join("apple");
            let compiler = stand_in(&folder).map_err(|error| unwritable(&error))?;
            cargo(workspace, APPLE)
                .env("CC_aarch64_apple_darwin", &compiler)
                .env("AR_aarch64_apple_darwin", &compiler)
                .env("RANLIB_aarch64_apple_darwin", "true")
                // Named, so that no program of Apple's is asked for it.
                .env("SDKROOT", &folder)
                .env("MACOSX_DEPLOYMENT_TARGET", "11.0")
                .args(["check", "--package", "vigie-cli"])
                .limit(limit)
                .run()
        },
    );
}

fn stand_in(folder: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let compiler = folder.join("cc");
    // Left alone when it is the same: build scripts look at its time.
    if fs::read_to_string(&compiler).ok().as_deref() != Some(STAND_IN) {
        fs::write(&compiler, STAND_IN)?;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(&compiler, fs::Permissions::from_mode(0o755))?;
    }
    Ok(compiler)
}

fn unwritable(error: &io::Error) -> Words {
    words(
        format!("le dossier cible ne peut pas être écrit\u{a0}: {error}"),
        format!("the target folder cannot be written: {error}"),
    )
}
