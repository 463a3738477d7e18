//! A child that is started to be killed.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

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

/// One line, at once; a closed pipe is the parent's business.
pub(crate) fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// A child and what it says.
pub(crate) struct Victim {
    child: Child,
    said: BufReader<ChildStdout>,
}

impl Victim {
    pub(crate) fn start(role: &str, path: &Path) -> Failing<Self> {
        let mut child = in_role(role, path)?.spawn()?;
        let said = BufReader::new(child.stdout.take().ok_or("no output")?);
        Ok(Self { child, said })
    }

    /// Waits until it has said a line; empty if it ended.
    pub(crate) fn line(&mut self) -> Failing<String> {
        let mut line = String::new();
        self.said.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
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
                Some(whole) => lines.push(whole.to_owned()),
                None if read == 0 => break,
                None => {}
            }
        }
        self.child.wait()?;
        Ok(lines)
    }
}
