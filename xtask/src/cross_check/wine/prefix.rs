//! The folder in which Wine keeps its Windows, made for these tests alone.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::process::Job;
use crate::words::{Words, words};
use crate::workspace::Workspace;

/// The random numbers that Wine 8 lacks.
const RANDOM_NUMBERS: &str = include_str!("../bcryptprimitives.c");

/// Wine and its folder.
pub(crate) struct Wine {
    program: PathBuf,
    prefix: PathBuf,
}

impl Wine {
    /// Nothing is made yet.
    pub(crate) fn new(program: &Path, workspace: &Workspace) -> Self {
        Self {
            program: program.to_owned(),
            prefix: workspace.target().join("cross").join("wine"),
        }
    }

    /// Makes the folder, unless it was made whole before by the same Wine.
    pub(crate) fn prepare(&self, limit: Duration) -> Result<(), Words> {
        let stamp = self.prefix.join("vigie-ready");
        let version = Job::new(&self.program)
            .args(["--version"])
            .output()
            .unwrap_or_default();
        let wanted = format!("{version}{RANDOM_NUMBERS}");
        if fs::read_to_string(&stamp).ok().as_deref() == Some(wanted.as_str()) {
            crate::steps::already_done();
            return Ok(());
        }
        let _ = fs::remove_dir_all(&self.prefix);
        fs::create_dir_all(&self.prefix).map_err(|error| unwritable(&self.prefix, &error))?;
        self.job(&["wineboot", "--init"]).limit(limit).run()?;
        // Otherwise it says that it is Windows 7.
        self.job(&["winecfg", "-v", "win10"]).limit(limit).run()?;
        self.add_random_numbers(limit)?;
        fs::write(&stamp, wanted).map_err(|error| unwritable(&stamp, &error))
    }

    /// Runs a program of Windows, or one of Wine's own.
    pub(crate) fn job<A: AsRef<std::ffi::OsStr>>(&self, arguments: &[A]) -> Job {
        self.inside(Job::new(&self.program).args(arguments))
    }

    /// A cargo that runs what it built under Wine.
    pub(crate) fn around(&self, cargo: Job, target: &str) -> Job {
        let runner = format!("CARGO_TARGET_{}_RUNNER", target.to_uppercase().replace('-', "_"));
        self.inside(cargo.env(&runner, &self.program))
    }

    /// Ends what Wine keeps running in this folder: it would hold the output of a whole run open.
    pub(crate) fn end(&self) {
        let server = ["/usr/lib/wine/wineserver64", "wineserver"];
        let _ = server
            .iter()
            .find_map(|it| self.inside(Job::new(it).args(["-k"])).output());
    }

    fn inside(&self, job: Job) -> Job {
        job.env("WINEPREFIX", &self.prefix)
            .env("WINEDEBUG", "-all")
            // No browser and no .NET: they would be offered for download.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .without("DISPLAY")
            .without("WAYLAND_DISPLAY")
    }

    fn add_random_numbers(&self, limit: Duration) -> Result<(), Words> {
        let library = self.prefix.join("drive_c/windows/system32/bcryptprimitives.dll");
        if library.is_file() {
            // A newer Wine has its own.
            return Ok(());
        }
        let source = self.prefix.join("bcryptprimitives.c");
        fs::write(&source, RANDOM_NUMBERS).map_err(|error| unwritable(&source, &error))?;
        Job::new("x86_64-w64-mingw32-gcc")
            .args(["-shared", "-O2", "-s", "-o"])
            .args([library.as_os_str(), source.as_os_str(), "-ladvapi32".as_ref()])
            .limit(limit)
            .run()
    }
}

fn unwritable(path: &Path, error: &std::io::Error) -> Words {
    let path = path.display();
    words(
        format!("{path} ne peut pas être écrit\u{a0}: {error}"),
        format!("{path} cannot be written: {error}"),
    )
}
