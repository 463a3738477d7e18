//! The reports as assistive technology meets them: outloud finds nothing to say about any sample of four pages or more.

use std::fs;
use std::path::PathBuf;

use crate::process::Job;
use crate::python;
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// Shorter documents are left out: outloud takes a header for content until it has seen it on several pages.
const SHORTEST: usize = 4;

/// Draws every sample in both languages, and asks outloud about each. An error or a warning fails.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Words> {
    let list = workspace.root().join("xtask/python/outloud.txt");
    let outloud = python::environment(workspace, "outloud", &list)?.join("outloud");
    let mut files = Vec::new();
    for sample in ["boulangerie", "boutique", "clinique"] {
        for language in ["fr", "en", "both"] {
            files.extend(draw(workspace, sample, language)?);
        }
    }
    Job::new(outloud)
        .args(["--fail-on", "warning", "--no-info"])
        .args(&files)
        .run()
}

/// A sample's report, unless it is short.
fn draw(workspace: &Workspace, sample: &str, language: &str) -> Result<Option<PathBuf>, Words> {
    let folder = workspace.target().join("accessible");
    fs::create_dir_all(&folder).map_err(|error| {
        let shown = folder.display();
        words(
            format!("le dossier {shown} ne peut pas être créé\u{a0}: {error}"),
            format!("the folder {shown} cannot be made: {error}"),
        )
    })?;
    let file = folder.join(format!("{sample}-{language}.pdf"));
    Job::new(workspace.program("debug", "vigie"))
        .dir(workspace.root())
        .args(["plan", &format!("assets/samples/{sample}.json")])
        .args(["--lang", language, "-o"])
        .args([&file])
        .run()?;
    let about = Job::new("pdfinfo").args([&file]).output().unwrap_or_default();
    let pages = about.lines().find_map(|line| line.strip_prefix("Pages:"));
    let pages: usize = pages.and_then(|it| it.trim().parse().ok()).ok_or_else(|| {
        let shown = file.display();
        words(
            format!("pdfinfo ne lit pas {shown}"),
            format!("pdfinfo cannot read {shown}"),
        )
    })?;
    Ok((pages >= SHORTEST).then_some(file))
}
