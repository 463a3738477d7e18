//! Starting programs: every chore goes through here, so that each says what it ran and leaves nothing behind.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::words::{Words, words};
use crate::workspace::Workspace;

/// A program about to be started. It gets no standard input.
pub(crate) struct Job {
    command: Command,
    shown: String,
    limit: Option<Duration>,
}

/// Tests counted in what `cargo test` printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
}

impl Job {
    /// A program by name or path.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where a chore starts a program"
    )]
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let program = program.as_ref();
        let mut command = Command::new(program);
        command.stdin(Stdio::null());
        Self {
            command,
            shown: program.to_string_lossy().into_owned(),
            limit: None,
        }
    }

    /// The cargo that started this chore, in the project's folder.
    pub(crate) fn cargo(workspace: &Workspace) -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let job = Self::new(cargo)
            .dir(workspace.root())
            .env("CARGO_TARGET_DIR", workspace.target());
        Self {
            shown: "cargo".to_owned(),
            ..job
        }
    }

    /// npm, in the front end's folder.
    pub(crate) fn npm(workspace: &Workspace) -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" }).dir(&workspace.ui())
    }

    /// Adds arguments.
    pub(crate) fn args<A: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = A>) -> Self {
        for argument in arguments {
            self.shown.push(' ');
            self.shown.push_str(&argument.as_ref().to_string_lossy());
            self.command.arg(argument);
        }
        self
    }

    /// Sets an environment variable.
    pub(crate) fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Takes an environment variable away.
    pub(crate) fn without(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Writes its standard output into a file, emptied first.
    pub(crate) fn into_file(mut self, path: &Path) -> Result<Self, Words> {
        let file = File::create(path).map_err(|error| self.not_run(&error))?;
        self.command.stdout(file);
        Ok(self)
    }

    /// Starts in that folder.
    pub(crate) fn dir(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Ends the program, and all that it started, after that time. Where somebody types at a terminal there is no
    /// limit: that person can press Ctrl+C, which would not reach a program set apart.
    pub(crate) fn limit(mut self, limit: Duration) -> Self {
        self.limit = (!io::stdin().is_terminal()).then_some(limit);
        self
    }

    /// Runs it to its end; its outputs are this chore's.
    pub(crate) fn run(mut self) -> Result<(), Words> {
        let child = self.start()?;
        let status = self.wait(child)?;
        self.judge(status)
    }

    /// Runs it to its end and returns what it printed, or `None` if it could not start or failed.
    pub(crate) fn output(mut self) -> Option<String> {
        let output = self.command.stderr(Stdio::null()).output().ok()?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Runs tests: passes their output on and counts them.
    pub(crate) fn run_tests(mut self, tally: &mut Tally) -> Result<(), Words> {
        self.command.stdout(Stdio::piped());
        let mut child = self.start()?;
        let reader = child
            .stdout
            .take()
            .map(|stdout| thread::spawn(move || pass_on(stdout)));
        let status = self.wait(child)?;
        if let Some(counted) = reader.and_then(|reader| reader.join().ok()) {
            tally.passed += counted.passed;
            tally.failed += counted.failed;
        }
        self.judge(status)
    }

    fn start(&mut self) -> Result<Child, Words> {
        // What a chore said so far must stand before what the program says.
        let _ = io::stdout().flush();
        #[cfg(unix)]
        if self.limit.is_some() {
            std::os::unix::process::CommandExt::process_group(&mut self.command, 0);
        }
        self.command.spawn().map_err(|error| self.not_run(&error))
    }

    fn wait(&self, mut child: Child) -> Result<ExitStatus, Words> {
        let Some(limit) = self.limit else {
            return child.wait().map_err(|error| self.not_run(&error));
        };
        let started = now();
        loop {
            if let Some(status) = child.try_wait().map_err(|error| self.not_run(&error))? {
                end_group(child.id());
                return Ok(status);
            }
            if started.elapsed() > limit {
                end_group(child.id());
                let _ = child.kill();
                let _ = child.wait();
                let minutes = limit.as_secs() / 60;
                return Err(words(
                    format!("«\u{a0}{}\u{a0}» a été arrêté après {minutes} min", self.shown),
                    format!("`{}` was stopped after {minutes} min", self.shown),
                ));
            }
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn judge(&self, status: ExitStatus) -> Result<(), Words> {
        if status.success() {
            return Ok(());
        }
        Err(words(
            format!("«\u{a0}{}\u{a0}» a échoué ({status})", self.shown),
            format!("`{}` failed ({status})", self.shown),
        ))
    }

    fn not_run(&self, error: &io::Error) -> Words {
        words(
            format!(
                "«\u{a0}{}\u{a0}» n’a pas pu être lancé\u{a0}: {error}",
                self.shown
            ),
            format!("`{}` could not be started: {error}", self.shown),
        )
    }
}

/// The time, for durations.
#[expect(
    clippy::disallowed_methods,
    reason = "chores measure how long their steps take"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Ends what a program left running: a window kept open would hold the output of a whole run open too.
fn end_group(leader: u32) {
    if cfg!(unix) {
        let _ = Job::new("sh")
            .args(["-c", &format!("kill -KILL -{leader}")])
            .output();
    }
}

fn pass_on(stdout: impl io::Read) -> Tally {
    let mut tally = Tally::default();
    let mut reader = BufReader::new(stdout);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        let mut out = io::stdout().lock();
        let _ = out.write_all(&line);
        let _ = out.flush();
        if let Some(counted) = count(&String::from_utf8_lossy(&line)) {
            tally.passed += counted.passed;
            tally.failed += counted.failed;
        }
        line.clear();
    }
    tally
}

/// Reads `test result: ok. 12 passed; 0 failed; ...`.
fn count(line: &str) -> Option<Tally> {
    let result = line.strip_prefix("test result: ")?;
    let number_before = |word: &str| {
        let (before, _) = result.split_once(word)?;
        before.split_ascii_whitespace().next_back()?.parse().ok()
    };
    Some(Tally {
        passed: number_before(" passed;")?,
        failed: number_before(" failed;")?,
    })
}

#[cfg(test)]
mod tests {
    use super::{Job, Tally, count};
    use std::time::Duration;

    #[test]
    fn closing_line_of_a_test_run_is_counted() {
        let line = "test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(
            count(line),
            Some(Tally {
                passed: 12,
                failed: 3
            })
        );
        assert_eq!(count("test plan::ties ... ok\n"), None);
    }

    #[test]
    #[cfg(unix)]
    fn a_program_past_its_limit_is_ended_with_what_it_started() {
        let mut job = Job::new("sh").args(["-c", "sleep 600 & sleep 600"]);
        job.limit = Some(Duration::from_millis(50));
        let mut tally = Tally::default();
        // Returning at all shows it: the sleeper in the background held the output open.
        assert!(job.run_tests(&mut tally).is_err());
    }
}
