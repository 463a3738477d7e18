//! `cargo deny`: found on the search path, or built once into the target folder.

use std::ffi::OsString;
use std::fs;

use crate::packages::on_path;
use crate::process::Job;
use crate::words::Words;
use crate::workspace::Workspace;

const VERSION: &str = "0.20.2";

/// Checks licences, sources and bans as `deny.toml` says. Advisories need a database from outside any registry.
pub(crate) fn check(workspace: &Workspace) -> Result<(), Words> {
    let program = find_or_build(workspace)?;
    let checks = |options: &[&str], checks: &[&str]| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let job = Job::new(&program)
            .dir(workspace.root())
            .env("CARGO", cargo)
            .args(["--locked"]);
        job.args(options)
            .args(["check", "--hide-inclusion-graph"])
            .args(checks)
            .run()
    };
    checks(&[], &["licenses", "sources"])?;
    // Tests of the real window speak to a WebDriver over HTTP; the product may not.
    checks(&["--exclude", "vigie-e2e"], &["bans"])
}

fn find_or_build(workspace: &Workspace) -> Result<OsString, Words> {
    if on_path("cargo-deny") {
        return Ok("cargo-deny".into());
    }
    let tools = workspace.target().join("tools");
    let program = tools
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !is_current(&program.clone().into()) {
        let build = tools.join("build");
        // Its release profile takes four times as long to build and saves a second a run.
        Job::cargo(workspace)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
            .args([
                "install",
                "cargo-deny",
                "--locked",
                "--version",
                VERSION,
                "--debug",
                "--force",
            ])
            .args([
                "--root".as_ref(),
                tools.as_os_str(),
                "--target-dir".as_ref(),
                build.as_os_str(),
            ])
            .run()?;
        let _ = fs::remove_dir_all(build);
    }
    Ok(program.into())
}

fn is_current(program: &OsString) -> bool {
    Job::new(program)
        .args(["--version"])
        .output()
        .is_some_and(|version| version.contains(VERSION))
}
