//! `cargo xtask run`: opens Vigie; without a display, makes the sample plans instead.

use std::{env, fs};

use crate::packages::Needs;
use crate::process::Job;
use crate::setup;
use crate::steps::{self, Step};
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// How Vigie is compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build.
    Debug,
    /// Quick to run.
    Release,
}

impl Profile {
    /// The name of its folder under the target folder.
    pub(crate) fn folder(self) -> &'static str {
        match self {
            Self::Debug => "debug",
            Self::Release => "release",
        }
    }

    fn flags(self) -> &'static [&'static str] {
        match self {
            Self::Debug => &[],
            Self::Release => &["--release"],
        }
    }
}

/// Opens the window, or says that there is no display and leaves both sample plans.
pub(crate) fn run(workspace: &Workspace, profile: Profile) -> Result<(), Words> {
    if has_display() {
        open_window(workspace, profile)
    } else {
        make_sample_plans(workspace, profile)
    }
}

fn has_display() -> bool {
    let named = |variable: &str| env::var_os(variable).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn open_window(workspace: &Workspace, profile: Profile) -> Result<(), Words> {
    steps::perform(vec![
        setup::system(Needs::Window),
        setup::node_packages(workspace),
        setup::front_end(workspace),
        Step::new(
            words(
                "fenêtre (environ 7 min la première fois)",
                "window (about 7 min the first time)",
            ),
            words(
                "corrigez l’erreur de compilation ci-dessus.",
                "mend the compiler's error above.",
            ),
            move || {
                let build = ["build", "--package", "vigie-desktop"];
                Job::cargo(workspace).args(build).args(profile.flags()).run()
            },
        ),
        Step::new(
            words(
                "Vigie est ouverte; fermez sa fenêtre pour terminer",
                "Vigie is open; close its window to end",
            ),
            words(
                "lisez le message ci-dessus; sans affichage, videz DISPLAY pour obtenir les plans d’exemple.",
                "read the message above; without a display, unset DISPLAY to get the sample plans.",
            ),
            move || Job::new(workspace.program(profile.folder(), "vigie-desktop")).run(),
        ),
    ])
}

fn make_sample_plans(workspace: &Workspace, profile: Profile) -> Result<(), Words> {
    words(
        "Aucun affichage (ni DISPLAY ni WAYLAND_DISPLAY)\u{a0}: la fenêtre ne peut pas s’ouvrir. \
         Les plans d’exemple sont produits par la ligne de commande, avec les mêmes fonctions.",
        "No display (neither DISPLAY nor WAYLAND_DISPLAY): the window cannot open. \
         The sample plans are made by the command line, with the same functions.",
    )
    .say();
    steps::perform(vec![
        setup::system(Needs::CommandLine),
        Step::new(
            words(
                "ligne de commande (environ 4 min la première fois)",
                "command line (about 4 min the first time)",
            ),
            words(
                "corrigez l’erreur de compilation ci-dessus.",
                "mend the compiler's error above.",
            ),
            move || {
                Job::cargo(workspace)
                    .args(["build", "--bin", "vigie"])
                    .args(profile.flags())
                    .run()
            },
        ),
        Step::new(
            words("plans d’exemple", "sample plans"),
            words("lisez le message ci-dessus.", "read the message above."),
            move || write_sample_plans(workspace, profile),
        ),
    ])
}

fn write_sample_plans(workspace: &Workspace, profile: Profile) -> Result<(), Words> {
    let folder = workspace.demo();
    fs::create_dir_all(&folder).map_err(|error| {
        let shown = folder.display();
        words(
            format!("le dossier {shown} ne peut pas être créé\u{a0}: {error}"),
            format!("the folder {shown} cannot be made: {error}"),
        )
    })?;
    for language in ["fr", "en"] {
        let plan = folder.join(format!("plan-{language}.pdf"));
        Job::new(workspace.program(profile.folder(), "vigie"))
            .dir(workspace.root())
            .args([
                "plan",
                "assets/samples/boulangerie.json",
                "--lang",
                language,
                "-o",
            ])
            .args([&plan])
            .run()?;
        println!("  {}", plan.display());
    }
    Ok(())
}
