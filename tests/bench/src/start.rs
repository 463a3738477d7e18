//! From starting the application to its first answer to the front end, in a window under Xvfb.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::Failing;
use crate::samples::{Samples, now};

/// What the application says on standard error when `VIGIE_TIMING` is set: milliseconds since its `main`.
const SAYS: &str = "first-invoke-ms ";

const RUNS: usize = 7;
const PATIENCE: Duration = Duration::from_mins(1);

pub(crate) fn measure(program: &Path) -> Failing<()> {
    let mut screen = command("Xvfb");
    screen.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1280x900x24",
        "-nolisten",
        "tcp",
    ]);
    let mut screen = Running::start(screen.stdout(Stdio::piped()).stderr(Stdio::null()))?;
    let number = first_line(screen.0.stdout.take().ok_or("no output of Xvfb")?, |line| {
        Some(line.trim().to_owned())
    })?;
    let (mut whole, mut own) = (Vec::new(), Vec::new());
    for turn in 0..=RUNS {
        let (from_start, from_main) = start(program, &format!(":{number}"))?;
        // The first run reads the program and WebKit from the disk; the others are what a second start costs.
        if turn > 0 {
            whole.push(from_start);
            own.push(from_main);
        }
    }
    Samples::new(whole).print("start of the process to first answer");
    Samples::new(own).print("  of which since main()");
    Ok(())
}

fn start(program: &Path, display: &str) -> Failing<(Duration, Duration)> {
    let home = tempfile::tempdir()?;
    let mut window = command(program);
    window
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("VIGIE_TIMING", "1");
    for folder in ["HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        window.env(folder, home.path());
    }
    let started = now();
    let mut window = Running::start(window.stdout(Stdio::null()).stderr(Stdio::piped()))?;
    let said = window.0.stderr.take().ok_or("no output of the application")?;
    let milliseconds = first_line(said, |line| line.strip_prefix(SAYS)?.trim().parse().ok())?;
    Ok((
        started.elapsed(),
        Duration::from_secs_f64(f64::max(milliseconds, 0.0) / 1000.0),
    ))
}

/// Reads up to the first line that holds what is looked for; goes on reading so that the writer is never held up.
fn first_line<T: Send + 'static>(
    output: impl Read + Send + 'static,
    find: impl Fn(&str) -> Option<T> + Send + 'static,
) -> Failing<T> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            if let Some(found) = find(&line) {
                let _ = sender.send(found);
            }
        }
    });
    receiver
        .recv_timeout(PATIENCE)
        .map_err(|_| format!("no answer within {} s", PATIENCE.as_secs()).into())
}

/// A program in a group of its own, ended with all that it started.
struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Failing<Self> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let name = command.get_program().to_string_lossy().into_owned();
        command
            .spawn()
            .map(Self)
            .map_err(|error| format!("{name}: {error}").into())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("kill -KILL -{}", self.0.id());
        let _ = command("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the bench starts the application and a screen for it"
)]
fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.stdin(Stdio::null());
    command
}
