//! Python programs that look at what Vigie makes, or are measured beside it: each set in an environment of its own under
//! the target folder, from the versions that a committed list names.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::Job;
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// An environment with what a list names; made once, and again when the list has changed. Gives the folder of its
/// programs.
pub(crate) fn environment(workspace: &Workspace, name: &str, list: &Path) -> Result<PathBuf, Words> {
    let folder = workspace.target().join("python").join(name);
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let wanted = fs::read(list).map_err(|error| {
        let shown = list.display();
        words(
            format!("{shown} est illisible\u{a0}: {error}"),
            format!("{shown} cannot be read: {error}"),
        )
    })?;
    let stamp = folder.join("vigie-installed.txt");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(programs);
    }
    Job::new(if cfg!(windows) { "python" } else { "python3" })
        .args(["-m", "venv", "--clear"])
        .args([&folder])
        .run()?;
    Job::new(programs.join("python"))
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
        .args(["--no-deps", "--requirement"])
        .args([list])
        .run()?;
    // Without the stamp the next run installs once more, which does no harm.
    let _ = fs::write(stamp, wanted);
    Ok(programs)
}
