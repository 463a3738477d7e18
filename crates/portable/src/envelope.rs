//! A file as it arrives: how large, and what its first bytes say it is.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// The most bytes of a dossier in the clear: some 400 rounds of the whole bank, a line of note beside each answer.
pub const LARGEST: usize = 8 * 1024 * 1024;

/// The most that closing a file adds: its header, and 16 bytes for each 64 KiB.
const OVERHEAD: usize = 64 * 1024;

/// How every file in the age format begins, whatever its version.
const AGE: &[u8] = b"age-encryption.org/";
/// How every SQLite file begins that is not encrypted.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// What arrived.
pub enum Envelope {
    /// In the clear: bytes that should be JSON.
    Clear(Zeroizing<Vec<u8>>),
    /// Closed by a passphrase.
    Sealed(Sealed),
}

/// A file closed by a passphrase.
pub struct Sealed(pub(crate) Vec<u8>);

/// Why a file is none that a dossier travels in. Nothing was kept of it.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It cannot be read.
    #[error("cannot read {}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is larger than any dossier.
    #[error("more than {most} bytes")]
    TooLarge {
        /// The most allowed.
        most: usize,
    },
    /// It is a database: a store, perhaps somebody else's, which is never opened as one that travels.
    #[error("a database")]
    Database,
    /// It is neither JSON nor closed in the age format.
    #[error("neither JSON nor an age file")]
    Other,
}

impl Envelope {
    /// Reads a file; one that is too large is refused before it is read.
    pub fn read(path: &Path) -> Result<Self, ReadError> {
        let cannot = |source| ReadError::File {
            path: path.to_owned(),
            source,
        };
        let most = LARGEST + OVERHEAD;
        let file = fs::File::open(path).map_err(cannot)?;
        let length = file.metadata().map_err(cannot)?.len();
        if length > most as u64 {
            return Err(ReadError::TooLarge { most: LARGEST });
        }
        let mut bytes = Vec::new();
        // A file can grow while it is read, and a device has no length.
        file.take(most as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(cannot)?;
        Self::of(bytes)
    }

    /// What these bytes are, by how they begin.
    pub fn of(bytes: Vec<u8>) -> Result<Self, ReadError> {
        let most = match () {
            () if bytes.starts_with(SQLITE) => return Err(ReadError::Database),
            () if bytes.starts_with(AGE) => LARGEST + OVERHEAD,
            () if begins_like_json(&bytes) => LARGEST,
            () => return Err(ReadError::Other),
        };
        if bytes.len() > most {
            return Err(ReadError::TooLarge { most: LARGEST });
        }
        Ok(if bytes.starts_with(AGE) {
            Self::Sealed(Sealed(bytes))
        } else {
            Self::Clear(Zeroizing::new(bytes))
        })
    }
}

fn begins_like_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    bytes.iter().find(|it| !it.is_ascii_whitespace()) == Some(&b'{')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> String {
        match Envelope::of(bytes.to_vec()) {
            Ok(_) => "accepted".into(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_database_is_refused_by_how_it_begins() {
        assert_eq!(refused(b"SQLite format 3\0and more"), "a database");
    }

    #[test]
    fn what_is_neither_json_nor_closed_is_refused() {
        for bytes in [&b""[..], b"  \n", b"[]", b"PK\x03\x04", b"\x00\x01", b"age"] {
            assert_eq!(refused(bytes), "neither JSON nor an age file", "{bytes:?}");
        }
        assert_eq!(refused(" \u{feff}{".as_bytes()), "neither JSON nor an age file");
        assert_eq!(refused("\u{feff} {".as_bytes()), "accepted");
    }

    #[test]
    fn what_is_too_large_is_refused() {
        let mut bytes = vec![b' '; LARGEST + 1];
        bytes[0] = b'{';
        assert_eq!(refused(&bytes), format!("more than {LARGEST} bytes"));
        assert_eq!(refused(&bytes[..LARGEST]), "accepted");
    }

    #[test]
    fn a_file_that_is_too_large_or_not_there_is_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("large.vigie");
        let file = fs::File::create(&path).expect("a file");
        file.set_len(1 << 40).expect("a length without content");
        assert!(matches!(Envelope::read(&path), Err(ReadError::TooLarge { .. })));
        let missing = Envelope::read(&folder.path().join("missing"));
        assert!(matches!(missing, Err(ReadError::File { .. })));
        assert!(matches!(
            Envelope::read(folder.path()),
            Err(ReadError::File { .. })
        ));
    }
}
