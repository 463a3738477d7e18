//! The only place that starts programs: those of a fixed table, each with fixed arguments, none through a shell.
//!
//! Nothing of the environment is handed on but `LANG=C` and, on Linux, the folder of the session. Standard input is
//! empty, the output is read up to 64 KiB, and what takes too long is ended.

use std::ffi::OsString;
use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use vigie_checks::Seen;

use crate::read::refused;

/// The most that is read of each output.
const LONGEST_OUTPUT: u64 = 64 << 10;
/// How long a program may take. Below the limit of a group, so that the reason is told of the program itself.
const PATIENCE: Duration = Duration::from_millis(450);

/// How long to wait before asking again whether a program that said everything has ended.
const PAUSE: Duration = Duration::from_millis(1);

/// Where the desktop's settings keep what they share among programs. Without it they would make a folder of their own.
const SESSION: &str = "XDG_RUNTIME_DIR";

/// A system program that may be started, and what it is started with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Program {
    /// Absolute path.
    pub path: &'static str,
    /// Arguments.
    pub arguments: &'static [&'static str],
}

/// Every program that Vigie may start on this system. There is none on Windows.
pub fn programs() -> &'static [Program] {
    crate::platform::PROGRAMS
}

/// What a program answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Output {
    /// Whether it ended with 0.
    pub(crate) success: bool,
    /// Its standard output.
    pub(crate) stdout: String,
    /// Its standard error: some answer there.
    pub(crate) stderr: String,
}

/// Starts a program of the table and waits for its answer. A program that is not installed is `Absent`.
pub(crate) fn run(program: Program) -> Seen<Output> {
    run_within(program, PATIENCE)
}

fn run_within(program: Program, patience: Duration) -> Seen<Output> {
    let from = shown(program);
    let mut child = match start(program) {
        Ok(child) => child,
        Err(error) => return refused(&error, &from),
    };
    let (sender, receiver) = mpsc::channel();
    let outputs = [
        child.stdout.take().map(|it| Box::new(it) as Box<dyn Read + Send>),
        child.stderr.take().map(|it| Box::new(it) as Box<dyn Read + Send>),
    ];
    for (place, output) in outputs.into_iter().enumerate() {
        let sender = sender.clone();
        let reading = move || {
            let mut bytes = Vec::new();
            let read = output.map_or(Ok(0), |it| it.take(LONGEST_OUTPUT).read_to_end(&mut bytes));
            let _ = sender.send((place, read.map(|_| bytes)));
        };
        if thread::Builder::new().spawn(reading).is_err() {
            end(&mut child);
            return Seen::failed(from, "no thread");
        }
    }
    drop(sender);
    let deadline = crate::gather::now() + patience;
    let mut texts = [String::new(), String::new()];
    for _ in 0..texts.len() {
        let left = deadline.saturating_duration_since(crate::gather::now());
        match receiver.recv_timeout(left) {
            Ok((place, Ok(bytes))) => {
                if let Some(text) = texts.get_mut(place) {
                    *text = String::from_utf8_lossy(&bytes).into_owned();
                }
            }
            Ok((_, Err(error))) => {
                end(&mut child);
                return refused(&error, &from);
            }
            Err(_) => {
                end(&mut child);
                return Seen::timed_out(from);
            }
        }
    }
    // Both outputs are closed, or full. A program that still runs then is ended rather than waited for.
    let success = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status.success(),
            Ok(None) if crate::gather::now() < deadline => thread::sleep(PAUSE),
            Ok(None) => {
                end(&mut child);
                return Seen::timed_out(from);
            }
            Err(error) => return refused(&error, &from),
        }
    };
    let [stdout, stderr] = texts;
    Seen::known(
        Output {
            success,
            stdout,
            stderr,
        },
        from,
    )
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the module that starts programs"
)]
fn start(program: Program) -> io::Result<Child> {
    let mut command = Command::new(program.path);
    command
        .args(program.arguments)
        .env_clear()
        .env("LANG", "C")
        .envs(session_folder().map(|it| (SESSION, it)))
        .current_dir(if cfg!(windows) { "C:\\" } else { "/" })
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
}

/// The folder of the desktop session, on Linux, when there is one.
pub(crate) fn session_folder() -> Option<OsString> {
    std::env::var_os(SESSION).filter(|it| cfg!(target_os = "linux") && Path::new(it).is_dir())
}

fn end(child: &mut Child) {
    let _ = child.kill();
    let _ = child.wait();
}

/// The line that a person would type.
fn shown(program: Program) -> String {
    [&[program.path], program.arguments].concat().join(" ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    const ENOUGH: Duration = Duration::from_secs(20);

    fn shell(arguments: &'static [&'static str]) -> Program {
        Program {
            path: "/bin/sh",
            arguments,
        }
    }

    #[test]
    fn both_outputs_and_the_end_are_told() {
        let output = run_within(shell(&["-c", "echo out; echo err >&2; exit 3"]), ENOUGH);
        let expected = Output {
            success: false,
            stdout: "out\n".to_owned(),
            stderr: "err\n".to_owned(),
        };
        assert_eq!(output.value(), Some(&expected));
        assert_eq!(output.place(), "/bin/sh -c echo out; echo err >&2; exit 3");
    }

    #[test]
    fn nothing_of_the_environment_is_handed_on_and_nothing_can_be_typed() {
        let output = run_within(
            shell(&["-c", "cat; echo \"$LANG $HOME $CARGO_MANIFEST_DIR.\""]),
            ENOUGH,
        );
        assert_eq!(output.value().map(|it| it.stdout.as_str()), Some("C  .\n"));
    }

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        let output = run_within(shell(&["-c", "exec sleep 600"]), Duration::from_millis(50));
        assert!(matches!(output, Seen::TimedOut { .. }), "{output:?}");
        let output = run_within(
            shell(&["-c", "exec sleep 600 >&- 2>&-"]),
            Duration::from_millis(50),
        );
        assert!(matches!(output, Seen::TimedOut { .. }), "{output:?}");
    }

    #[test]
    fn an_endless_output_is_cut() {
        let output = run_within(shell(&["-c", "exec yes"]), ENOUGH);
        let length = output.value().map(|it| it.stdout.len());
        assert_eq!(length.and_then(|it| u64::try_from(it).ok()), Some(LONGEST_OUTPUT));
    }

    #[test]
    fn a_program_that_is_not_there_is_absent() {
        let missing = Program {
            path: "/no/such/program",
            arguments: &[],
        };
        assert_eq!(run_within(missing, ENOUGH), Seen::absent("/no/such/program"));
    }

    #[test]
    fn every_program_has_an_absolute_path() {
        for program in programs() {
            assert!(program.path.starts_with('/'), "{program:?}");
        }
    }
}
