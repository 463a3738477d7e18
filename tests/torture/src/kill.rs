//! A child that is started to be killed.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Failing;

/// A child that answers question after question.
pub(crate) const ANSWER: &str = "answer";
/// A child that changes the passphrase again and again.
pub(crate) const REKEY: &str = "rekey";
/// A child that seals a dossier and takes it back again and again.
pub(crate) const SEAL: &str = "seal";
/// A child that opens the data file and waits.
pub(crate) const HOLD: &str = "hold";
/// A child that tries the data file with the rights it was given.
pub(crate) const TRY: &str = "try";

const ROLE: &str = "VIGIE_TORTURE_ROLE";
const PLACE: &str = "VIGIE_TORTURE_PLACE";

/// What this program was started for, and the data file.
pub(crate) fn role() -> Option<(String, PathBuf)> {
    Some((env::var(ROLE).ok()?, PathBuf::from(env::var_os(PLACE)?)))
}

/// A command that starts this program again in a role.
pub(crate) fn in_role(role: &str, path: &Path) -> Failing<Command> {
    #[expect(clippy::disallowed_methods, reason = "torture needs a process to kill")]
    let mut command = Command::new(env::current_exe()?);
    command.env(ROLE, role).env(PLACE, path).stdout(Stdio::piped());
    Ok(command)
}

/// What a child says before it gives up.
pub(crate) const COMPLAINT: &str = "child gave up: ";

fn not_a_complaint(line: &str) -> Failing<&str> {
    if line.is_empty() || line.starts_with(COMPLAINT) {
        return Err(format!("a child that was not killed ended: {line}").into());
    }
    Ok(line)
}

/// One line, at once. Where nobody listens any more, the child has no reason to go on.
pub(crate) fn say(line: &str) -> Failing<()> {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

/// A child and what it says.
pub(crate) struct Victim {
    child: Child,
    said: BufReader<ChildStdout>,
}

impl Victim {
    pub(crate) fn start(role: &str, path: &Path) -> Failing<Self> {
        Self::spawn(in_role(role, path)?)
    }

    /// The same, told something by the environment.
    pub(crate) fn start_with(role: &str, path: &Path, (name, value): (&str, &str)) -> Failing<Self> {
        let mut command = in_role(role, path)?;
        command.env(name, value);
        Self::spawn(command)
    }

    fn spawn(mut command: Command) -> Failing<Self> {
        let mut child = command.spawn()?;
        let said = BufReader::new(child.stdout.take().ok_or("no output")?);
        Ok(Self { child, said })
    }

    /// Waits until it has said a line. A child that complains or ends by itself is a failure.
    pub(crate) fn line(&mut self) -> Failing<String> {
        let mut line = String::new();
        self.said.read_line(&mut line)?;
        Ok(not_a_complaint(line.trim_end())?.to_owned())
    }

    /// How long it takes from this line to the next.
    pub(crate) fn time_to_next_line(&mut self) -> Failing<Duration> {
        #[expect(
            clippy::disallowed_methods,
            reason = "kills are spread over the time that a change takes"
        )]
        let started = Instant::now();
        self.line()?;
        Ok(started.elapsed())
    }

    /// Kills it after a while, and returns every whole line that it had said by then and was not read.
    pub(crate) fn kill_after(mut self, wait: Duration) -> Failing<Vec<String>> {
        std::thread::sleep(wait);
        self.child.kill()?;
        let mut lines = Vec::new();
        loop {
            let mut line = String::new();
            let read = self.said.read_line(&mut line)?;
            // A line that the kill cut short was not said.
            match line.strip_suffix('\n') {
                Some(whole) => lines.push(not_a_complaint(whole)?.to_owned()),
                None if read == 0 => break,
                None => {}
            }
        }
        self.child.wait()?;
        Ok(lines)
    }
}
