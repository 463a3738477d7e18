//! The command line of Windows under Wine: it must write what that of Linux writes, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::process::Job;
use crate::words::{Words, words};
use crate::workspace::Workspace;

use super::super::report::{Need, Report};
use super::super::windows::Programs;
use super::prefix::Wine;

/// Any day: the same for both.
const DAY: &str = "2026-11-24";
const LANGUAGES: &[&str] = &["fr", "en"];
const FORMATS: &[&str] = &["json", "pdf", "csv"];
/// How long one run may take. The first under Wine loads its whole Windows.
const ONE_RUN: Duration = Duration::from_mins(2);

/// Runs `plan` on every sample, `check` on what Wine shows of a computer, and starts the application.
pub(crate) fn compare(
    workspace: &Workspace,
    wine: &Wine,
    ready: &Need,
    programs: &Programs,
    report: &mut Report,
) {
    let needs = [ready, &programs.command_line_built];
    let exe = &programs.command_line;
    let minutes = Duration::from_mins(8);
    let folder = workspace.target().join("cross").join("plans");
    let _ = report.part(
        &words(
            "Wine\u{a0}: plans, octet pour octet comme sous Linux",
            "Wine: plans, byte for byte as on Linux",
        ),
        minutes,
        &needs,
        |limit| plans(workspace, wine, exe, &folder, limit),
    );
    let has_check: Need = verbs(workspace);
    let _ = report.part(
        &words(
            "Wine\u{a0}: vigie check et vigie facts",
            "Wine: vigie check and vigie facts",
        ),
        minutes,
        &[&needs[..], &[&has_check]].concat(),
        |limit| checks(workspace, wine, exe, &folder, limit),
    );
}

fn plans(
    workspace: &Workspace,
    wine: &Wine,
    exe: &Path,
    folder: &Path,
    limit: Duration,
) -> Result<(), Words> {
    let linux = linux(workspace, limit)?;
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|error| unreadable(folder, &error))?;
    let samples = samples(workspace)?;
    let mut compared = 0;
    for sample in &samples {
        for language in LANGUAGES {
            for format in FORMATS {
                let name = sample
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                let output = |system: &str| folder.join(format!("{name}-{language}-{system}.{format}"));
                let (here, there) = (output("linux"), output("windows"));
                let arguments = |output: &Path| {
                    let mut arguments: Vec<String> = ["plan", "--lang", language, "--date", DAY, "-o"]
                        .map(str::to_owned)
                        .into();
                    arguments.push(output.to_string_lossy().into_owned());
                    arguments.push(sample.to_string_lossy().into_owned());
                    arguments
                };
                Job::new(&linux).args(arguments(&here)).limit(ONE_RUN).run()?;
                let exe = vec![exe.to_string_lossy().into_owned()];
                wine.job(&[exe, arguments(&there)].concat())
                    .limit(ONE_RUN.min(limit))
                    .run()?;
                same(&here, &there)?;
                compared += 1;
            }
        }
    }
    words(
        format!(
            "  {compared} fichiers identiques, de {} entreprises",
            samples.len()
        ),
        format!("  {compared} identical files, of {} businesses", samples.len()),
    )
    .say();
    Ok(())
}

/// The checks judge what Wine shows, then Linux judges the snapshot that Windows wrote: to the same findings.
fn checks(
    workspace: &Workspace,
    wine: &Wine,
    exe: &Path,
    folder: &Path,
    limit: Duration,
) -> Result<(), Words> {
    let linux = linux(workspace, limit)?;
    fs::create_dir_all(folder).map_err(|error| unreadable(folder, &error))?;
    let file = |name: &str| folder.join(name);
    let exe = exe.to_string_lossy().into_owned();
    let (facts, live, recorded) = (
        file("wine-facts.json"),
        file("wine-live.json"),
        file("wine-recorded.json"),
    );
    let _ = fs::remove_file(&facts);
    let facts_argument = facts.to_string_lossy().into_owned();
    wine.job(&[exe.as_str(), "facts", "-o", &facts_argument])
        .limit(ONE_RUN)
        .run()?;
    wine.job(&[exe.as_str(), "check", "--format", "json"])
        .limit(ONE_RUN)
        .into_file(&live)?
        .run()?;
    Job::new(&linux)
        .args(["check", "--format", "json", "--facts", &facts_argument])
        .limit(ONE_RUN)
        .into_file(&recorded)?
        .run()?;
    for path in [&live, &recorded] {
        let text = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
        // On Windows, whatever computer it is read on.
        if !text.contains("\"vigie-findings\"") || !text.contains("\"windows\"") {
            return Err(words(
                format!("{} n’est pas un constat sur Windows", path.display()),
                format!("{} holds no findings on Windows", path.display()),
            ));
        }
    }
    let live = outcomes(&live)?;
    if live.is_empty() || live != outcomes(&recorded)? {
        return Err(words(
            format!("les constats diffèrent dans {}", folder.display()),
            format!("the findings differ in {}", folder.display()),
        ));
    }
    words(
        format!("  {} lignes de constats identiques", live.len()),
        format!("  {} identical lines of findings", live.len()),
    )
    .say();
    Ok(())
}

/// The lines that say which finding came out how. Evidence of a live run may change from one second to the next.
fn outcomes(path: &Path) -> Result<Vec<String>, Words> {
    let text = fs::read_to_string(path).map_err(|error| unreadable(path, &error))?;
    let lines = text.lines().map(str::trim);
    let told = lines.filter(|it| it.starts_with("\"id\"") || it.starts_with("\"outcome\""));
    Ok(told.map(str::to_owned).collect())
}

/// Whether this version of the command line looks at the computer at all.
fn verbs(workspace: &Workspace) -> Need {
    let args = workspace.root().join("crates/cli/src/args.rs");
    let known = fs::read_to_string(args).is_ok_and(|it| it.contains("\"facts\""));
    if known {
        return Ok(());
    }
    Err(words(
        "la ligne de commande ne connaît pas encore ces verbes",
        "the command line does not know these verbs yet",
    ))
}

/// The command line of this system, built if it is not.
fn linux(workspace: &Workspace, limit: Duration) -> Result<PathBuf, Words> {
    let build = ["build", "--package", "vigie-cli", "--bin", "vigie"];
    Job::cargo(workspace).args(build).limit(limit).run()?;
    Ok(workspace.program("debug", "vigie"))
}

fn samples(workspace: &Workspace) -> Result<Vec<PathBuf>, Words> {
    let folder = workspace.root().join("assets/samples");
    let entries = fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?;
    let mut samples: Vec<PathBuf> = entries
        .filter_map(|it| Some(it.ok()?.path()))
        .filter(|it| it.extension().is_some_and(|ending| ending == "json"))
        .collect();
    samples.sort();
    if samples.is_empty() {
        return Err(words("aucun exemple à comparer", "no sample to compare"));
    }
    Ok(samples)
}

fn same(here: &Path, there: &Path) -> Result<(), Words> {
    let read = |path: &Path| fs::read(path).map_err(|error| unreadable(path, &error));
    if read(here)? == read(there)? {
        return Ok(());
    }
    let (here, there) = (here.display(), there.display());
    Err(words(
        format!("{here} et {there} diffèrent"),
        format!("{here} and {there} differ"),
    ))
}

fn unreadable(path: &Path, error: &std::io::Error) -> Words {
    let path = path.display();
    words(format!("{path}\u{a0}: {error}"), format!("{path}: {error}"))
}
