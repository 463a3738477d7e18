//! A display that nobody looks at.

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::process::{Group, command};

/// An X display of its own, 1280 by 1024.
#[derive(Debug)]
pub struct Display {
    name: String,
    _server: Group,
}

impl Display {
    /// Starts a display under the first free number.
    pub fn start() -> Self {
        let mut server = Group::start(
            command("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1280x1024x24",
                    "-nolisten",
                    "tcp",
                ])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let output = server.child().stdout.take().expect("Xvfb says its number");
        let mut number = String::new();
        BufReader::new(output)
            .read_line(&mut number)
            .expect("Xvfb says its number");
        assert!(!number.trim().is_empty(), "Xvfb ended before it said its number");
        Self {
            name: format!(":{}", number.trim()),
            _server: server,
        }
    }

    /// What `DISPLAY` names it.
    pub fn name(&self) -> &str {
        &self.name
    }
}
