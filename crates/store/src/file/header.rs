//! What the first bytes of the file tell, before SQLite touches it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// What a file is, as far as its first page tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// There is no file.
    Missing,
    /// There are no bytes in it.
    Empty,
    /// It begins as SQLite's files do, in the clear, with these marks.
    Clear {
        /// The program that it says it is of.
        application: i32,
        /// The schema it says it has.
        schema: u32,
    },
    /// It begins as chance would have it, as an encrypted file does.
    Encrypted,
    /// It was a file in the clear, and its beginning is broken.
    Broken,
    /// It is something else: a text, a picture.
    Foreign,
}

/// How every SQLite file begins that is not encrypted.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// What follows in a file in the clear: pages of 4,096 bytes, a write-ahead log, no byte kept free on a page, and the
/// three shares of a page that the format fixes. Offset 16.
const MARKS: [u8; 8] = [0x10, 0x00, 2, 2, 0, 64, 32, 32];
/// The bytes that are looked at: the file's header, and enough after it to tell chance from text.
const LOOKED_AT: u64 = 256;
/// A page of SQLCipher, and the least that an encrypted file holds.
const PAGE: u64 = 4096;

impl Header {
    /// Reads the first bytes of a file.
    pub(crate) fn of(path: &Path) -> io::Result<Self> {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::Missing),
            Err(error) => return Err(error),
        };
        let length = file.metadata()?.len();
        let mut first = Vec::new();
        file.take(LOOKED_AT).read_to_end(&mut first)?;
        Ok(Self::told(&first, length))
    }

    fn told(first: &[u8], length: u64) -> Self {
        if first.is_empty() {
            return Self::Empty;
        }
        if first.starts_with(MAGIC) {
            return Self::Clear {
                application: number(first, 68).cast_signed(),
                schema: number(first, 60),
            };
        }
        if marks(first) || mostly_zeros(first) {
            return Self::Broken;
        }
        if length < PAGE || looks_made(first) {
            return Self::Foreign;
        }
        Self::Encrypted
    }
}

/// Whether enough of a clear file's marks are there for chance to be ruled out.
fn marks(first: &[u8]) -> bool {
    let found = first
        .iter()
        .skip(16)
        .zip(MARKS)
        .filter(|(byte, mark)| **byte == *mark)
        .count();
    found >= 5
}

fn mostly_zeros(first: &[u8]) -> bool {
    first.iter().map(|it| usize::from(*it == 0)).sum::<usize>() * 2 > first.len()
}

/// Whether a person or a program made these bytes: 256 bytes drawn at random have about 160 different values, and a text
/// has few.
fn looks_made(first: &[u8]) -> bool {
    let mut seen = [false; 256];
    for byte in first {
        if let Some(place) = seen.get_mut(usize::from(*byte)) {
            *place = true;
        }
    }
    let different = seen.iter().filter(|it| **it).count();
    different * 2 < first.len().min(256)
}

/// The four bytes at a place, the greatest first; 0 where the file is shorter.
fn number(first: &[u8], at: usize) -> u32 {
    first
        .get(at..at + 4)
        .and_then(|it| it.try_into().ok())
        .map_or(0, u32::from_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes without an order, from a number.
    fn noise(seed: u32) -> Vec<u8> {
        let mut state = seed | 1;
        (0..256)
            .map(|_| {
                state ^= state << 13;
                state ^= state >> 17;
                state ^= state << 5;
                state.to_be_bytes()[1]
            })
            .collect()
    }

    fn clear() -> Vec<u8> {
        let mut bytes = vec![0; 256];
        bytes[..16].copy_from_slice(MAGIC);
        bytes[16..24].copy_from_slice(&MARKS);
        bytes[60..64].copy_from_slice(&7_u32.to_be_bytes());
        bytes
    }

    #[test]
    fn noise_is_taken_for_encrypted_whatever_it_is() {
        for seed in 1..2_000 {
            assert_eq!(Header::told(&noise(seed), 8_192), Header::Encrypted, "{seed}");
        }
    }

    #[test]
    fn a_clear_file_says_its_schema() {
        let expected = Header::Clear {
            application: 0,
            schema: 7,
        };
        assert_eq!(Header::told(&clear(), 4_096), expected);
    }

    #[test]
    fn a_clear_file_whose_beginning_is_broken_is_never_taken_for_encrypted() {
        for at in 0..24 {
            let mut bytes = clear();
            bytes[at] ^= 0x40;
            assert_ne!(Header::told(&bytes, 4_096), Header::Encrypted, "{at}");
        }
        let mut bytes = clear();
        bytes[..16].copy_from_slice(&noise(3)[..16]);
        bytes[100..].copy_from_slice(&noise(5)[..156]);
        assert_eq!(Header::told(&bytes, 4_096), Header::Broken);
        assert_eq!(Header::told(&[0; 256], 4_096), Header::Broken);
    }

    #[test]
    fn a_text_or_a_scrap_is_foreign() {
        let text = "Une lettre à un client, avec des accents et des chiffres : 12, 34. ".repeat(4);
        assert_eq!(Header::told(&text.as_bytes()[..256], 40_000), Header::Foreign);
        assert_eq!(Header::told(&noise(9), 1_000), Header::Foreign);
        assert_eq!(Header::told(&[], 0), Header::Empty);
    }
}
