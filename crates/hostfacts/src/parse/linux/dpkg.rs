//! `/var/lib/dpkg/status`: paragraphs of fields, one for each package that dpkg remembers.

use std::io::{self, BufRead};

/// The longest line that is looked at; the rest of a longer one is passed over.
const LONGEST_LINE: usize = 1024;

/// Shows the name and version of every package that is installed. Reads line by line: the list has several megabytes.
pub(crate) fn each_installed(
    mut status: impl BufRead,
    mut found: impl FnMut(&str, Option<&str>),
) -> io::Result<()> {
    let mut line = Vec::new();
    let mut package = Paragraph::default();
    while next_line(&mut status, &mut line)? {
        if line.is_empty() {
            package.end(&mut found);
        } else {
            package.add(&line);
        }
    }
    package.end(&mut found);
    Ok(())
}

/// Reads a line without its end into `line`; false at the end of the text.
fn next_line(status: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    let mut any = false;
    loop {
        let piece = status.fill_buf()?;
        if piece.is_empty() {
            return Ok(any);
        }
        any = true;
        let end = piece.iter().position(|it| *it == b'\n');
        let taken = end.unwrap_or(piece.len());
        let room = LONGEST_LINE.saturating_sub(line.len());
        line.extend_from_slice(piece.get(..taken.min(room)).unwrap_or_default());
        status.consume(end.map_or(taken, |it| it + 1));
        if end.is_some() {
            return Ok(true);
        }
    }
}

#[derive(Default)]
struct Paragraph {
    name: String,
    version: String,
    installed: bool,
}

impl Paragraph {
    fn add(&mut self, line: &[u8]) {
        let text = |it: &[u8]| String::from_utf8_lossy(it).trim().to_owned();
        if let Some(name) = line.strip_prefix(b"Package:") {
            self.name = text(name);
        } else if let Some(version) = line.strip_prefix(b"Version:") {
            self.version = text(version);
        } else if let Some(status) = line.strip_prefix(b"Status:") {
            // What is wished for, whether it is damaged, what it is.
            self.installed = text(status).split_whitespace().nth(2) == Some("installed");
        }
    }

    fn end(&mut self, found: &mut impl FnMut(&str, Option<&str>)) {
        if self.installed && !self.name.is_empty() {
            found(
                &self.name,
                Some(self.version.as_str()).filter(|it| !it.is_empty()),
            );
        }
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn installed(text: &[u8], buffer: usize) -> Vec<(String, Option<String>)> {
        let mut all = Vec::new();
        each_installed(io::BufReader::with_capacity(buffer, text), |name, version| {
            all.push((name.to_owned(), version.map(str::to_owned)));
        })
        .expect("bytes in memory");
        all
    }

    const STATUS: &[u8] = b"Package: firefox-esr\nStatus: install ok installed\nVersion: 140.5.0esr-1~deb12u1\n\
        Description: browser\n Package: not a field\n\nPackage: removed\nStatus: deinstall ok config-files\n\
        Version: 1\n\nPackage: held\nStatus: hold ok installed\n\n\nVersion: 2\nStatus: install ok installed\n\n\
        Package: last\nStatus: install ok installed\nVersion: 3";

    #[test]
    fn only_installed_packages_are_shown() {
        for buffer in [1, 7, 4096] {
            let all = installed(STATUS, buffer);
            let all: Vec<(&str, Option<&str>)> = all
                .iter()
                .map(|(name, version)| (name.as_str(), version.as_deref()))
                .collect();
            let expected = [
                ("firefox-esr", Some("140.5.0esr-1~deb12u1")),
                ("held", None),
                ("last", Some("3")),
            ];
            assert_eq!(all, expected);
        }
    }

    #[test]
    fn any_bytes_are_passed_over() {
        assert_eq!(installed(b"", 16), []);
        assert_eq!(installed(&[b'\n'; 50], 16), []);
        let long = [
            b"Package: ".as_slice(),
            &[0xff; 5000],
            b"\nStatus: install ok installed\n",
        ]
        .concat();
        let all = installed(&long, 16);
        assert_eq!(
            all.first().map(|(name, _)| name.chars().count()),
            Some(LONGEST_LINE - "Package: ".len())
        );
    }
}
