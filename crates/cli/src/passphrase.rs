//! Passphrases: typed where nobody sees them, or read from a file descriptor. Never from an argument or the
//! environment, which other programs can see.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io::{self, Read};

use vigie_app::vault::{LONGEST, Passphrase, not_a_passphrase};

use crate::say::{Failure, Speaker};

/// The most bytes that are read of a passphrase: four for each character, and the end of the line.
const MOST_BYTES: usize = 4 * LONGEST + 2;

/// Where passphrases come from.
pub(crate) struct Source<'a> {
    speaker: &'a Speaker,
    /// Descriptors that were read from: each line of one is a passphrase.
    descriptors: BTreeMap<u32, Box<dyn Read>>,
}

impl<'a> Source<'a> {
    pub(crate) fn new(speaker: &'a Speaker) -> Self {
        Self {
            speaker,
            descriptors: BTreeMap::new(),
        }
    }

    /// A passphrase that opens something: the next line of the descriptor, or what is typed at `question`.
    pub(crate) fn existing(
        &mut self,
        question: &str,
        descriptor: Option<u32>,
    ) -> Result<Passphrase, Failure> {
        let typed = match descriptor {
            Some(descriptor) => self.line(descriptor)?,
            None => self.typed(question)?,
        };
        self.parsed(typed)
    }

    /// A passphrase that will close something: typed twice, where it is typed.
    pub(crate) fn new_one(&mut self, question: &str, descriptor: Option<u32>) -> Result<Passphrase, Failure> {
        let first = self.existing(question, descriptor)?;
        if descriptor.is_none() {
            let again = self.existing("cli-passphrase-again", None)?;
            if again.expose() != first.expose() {
                return Err(Failure::Told(self.speaker.text("cli-passphrase-differs", &[])));
            }
        }
        Ok(first)
    }

    fn parsed(&self, typed: String) -> Result<Passphrase, Failure> {
        Passphrase::parse(typed).map_err(|error| {
            let said = self.speaker.messages().map(|it| not_a_passphrase(error, it));
            Failure::Told(said.unwrap_or_else(|| error.to_string()))
        })
    }

    fn typed(&self, question: &str) -> Result<String, Failure> {
        let question = format!("{} ", self.speaker.text(question, &[]));
        rpassword::prompt_password(question)
            .map_err(|_| Failure::Told(self.speaker.text("cli-passphrase-no-terminal", &[])))
    }

    /// The next line of a descriptor, byte by byte: what follows belongs to the next passphrase.
    fn line(&mut self, descriptor: u32) -> Result<String, Failure> {
        let unreadable = || Failure::Told(self.speaker.text("cli-passphrase-unreadable", &[]));
        let file = match self.descriptors.entry(descriptor) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => entry.insert(open(descriptor).map_err(|_| unreadable())?),
        };
        let mut line = Vec::with_capacity(MOST_BYTES);
        let mut byte = [0];
        while line.len() < MOST_BYTES
            && file.read(&mut byte).map_err(|_| unreadable())? == 1
            && byte != *b"\n"
        {
            line.extend(byte);
        }
        if line.last() == Some(&b'\r') {
            line.pop();
        }
        String::from_utf8(line).map_err(|_| unreadable())
    }
}

#[cfg(unix)]
fn open(descriptor: u32) -> io::Result<Box<dyn Read>> {
    Ok(Box::new(std::fs::File::open(format!("/dev/fd/{descriptor}"))?))
}

/// Elsewhere no descriptor but standard input has a name.
#[cfg(not(unix))]
fn open(descriptor: u32) -> io::Result<Box<dyn Read>> {
    match descriptor {
        0 => Ok(Box::new(io::stdin())),
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}
