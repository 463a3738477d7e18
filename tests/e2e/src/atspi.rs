//! The window as a screen reader is told of it, over AT-SPI: on a bus of its own, without a desktop session.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

use serde::Deserialize;

use crate::app::Home;
use crate::process::{Group, command};

/// Debian's own Python: the bindings of AT-SPI belong to it.
const PYTHON: &str = "/usr/bin/python3";

/// A session bus for one test.
#[derive(Debug)]
pub struct Bus {
    address: String,
    _daemon: Group,
}

impl Bus {
    /// Starts a bus; the accessibility bus comes by itself when it is asked for.
    pub fn start(home: &Home) -> Self {
        let mut daemon = Group::start(
            command("dbus-daemon")
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .env("HOME", home.path())
                .env("XDG_RUNTIME_DIR", home.path())
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let output = daemon.child().stdout.take().expect("the bus says its address");
        let mut address = String::new();
        BufReader::new(output)
            .read_line(&mut address)
            .expect("the bus says its address");
        Self {
            address: address.trim().to_owned(),
            _daemon: daemon,
        }
    }

    /// The same home, for an application that is on this bus.
    pub fn put_on(&self, home: Home) -> Home {
        let runtime = home.path().to_str().expect("a plain path").to_owned();
        home.with("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .with("XDG_RUNTIME_DIR", &runtime)
            .with("GTK_A11Y", "atspi")
    }

    /// What is said of the window at this moment.
    pub fn read(&self, home: &Home) -> Node {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/atspi_tree.py");
        let output = command(PYTHON)
            .arg(script)
            .arg("vigie-desktop")
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("XDG_RUNTIME_DIR", home.path())
            .output()
            .unwrap_or_else(|error| panic!("{PYTHON}: {error}"));
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).expect("a tree")
    }
}

/// What is said of one thing in the window.
#[derive(Debug, Deserialize)]
pub struct Node {
    /// What it is: `radio button`.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// The text in it.
    pub text: String,
    /// `checked`, `focused`.
    pub states: Vec<String>,
    /// How its changes are read out: `polite`, or not at all.
    pub live: String,
    /// What is in it.
    pub children: Vec<Node>,
}

impl Node {
    /// Itself and everything in it, from the top of the page to its end.
    pub fn all(&self) -> Vec<&Self> {
        let below = self.children.iter().flat_map(Self::all);
        std::iter::once(self).chain(below).collect()
    }

    /// Whether it is in that state.
    pub fn is(&self, state: &str) -> bool {
        self.states.iter().any(|it| it == state)
    }
}
