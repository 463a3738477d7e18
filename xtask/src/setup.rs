//! What every chore needs first: system packages, Node, the front end's packages, and the front end itself.

use std::fs;

use crate::packages::{self, Needs};
use crate::process::Job;
use crate::steps::{self, Step, already_done};
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// The oldest Node that the front end is built with.
const OLDEST_NODE: u32 = 20;

/// Only sets up, for the window and its tests.
pub(crate) fn run(workspace: &Workspace) -> Result<(), Words> {
    steps::perform(vec![
        system(Needs::Tests),
        node_packages(workspace),
        front_end(workspace),
    ])
}

/// System packages.
pub(crate) fn system<'a>(needs: Needs) -> Step<'a> {
    Step::new(
        words(
            "paquets du système (environ 1 min la première fois)",
            "system packages (about 1 min the first time)",
        ),
        words(
            "installez ces paquets, puis relancez la même commande.",
            "install these packages, then run the same command again.",
        ),
        move || packages::provide(needs),
    )
}

/// Node, and the packages that the front end is built from.
pub(crate) fn node_packages(workspace: &Workspace) -> Step<'_> {
    Step::new(
        words("paquets de l’interface (npm)", "packages of the interface (npm)"),
        words(
            "vérifiez Node (20 ou plus), npm et l’accès au registre de npm, puis relancez.",
            "check Node (20 or newer), npm and the way to npm's registry, then run again.",
        ),
        || {
            check_node()?;
            install_node_packages(workspace)
        },
    )
}

/// The front end, built into `ui/dist`, from where the window takes it.
pub(crate) fn front_end(workspace: &Workspace) -> Step<'_> {
    Step::new(
        words("interface", "interface"),
        words(
            "corrigez l’erreur affichée ci-dessus dans ui/.",
            "mend the error shown above in ui/.",
        ),
        || Job::npm(workspace).args(["run", "build"]).run(),
    )
}

fn check_node() -> Result<(), Words> {
    let version = Job::new("node").args(["--version"]).output().unwrap_or_default();
    let version = version.trim();
    let major = version
        .strip_prefix('v')
        .and_then(|number| number.split('.').next()?.parse::<u32>().ok());
    match major {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        Some(_) => Err(words(
            format!("Node {version} est trop ancien"),
            format!("Node {version} is too old"),
        )),
        None => Err(words("Node est introuvable", "Node was not found")),
    }
}

/// Installs what `package-lock.json` lists, unless exactly that was installed before.
fn install_node_packages(workspace: &Workspace) -> Result<(), Words> {
    let wanted = fs::read(workspace.ui().join("package-lock.json")).map_err(|error| {
        words(
            format!("ui/package-lock.json est illisible\u{a0}: {error}"),
            format!("ui/package-lock.json cannot be read: {error}"),
        )
    })?;
    let stamp = workspace.ui().join("node_modules").join(".vigie-installed.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        already_done();
        return Ok(());
    }
    Job::npm(workspace)
        .args(["ci", "--no-audit", "--no-fund"])
        .run()?;
    // Without the stamp the next run installs once more, which does no harm.
    let _ = fs::write(stamp, wanted);
    Ok(())
}
