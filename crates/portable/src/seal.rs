//! Closing and opening by a passphrase.

use std::io::Read;
use std::iter;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, scrypt};
use vigie_secrets::Passphrase;
use zeroize::Zeroizing;

use crate::{LARGEST, Sealed};

/// What a file written here asks of whoever opens it: 2^17 rounds of scrypt, 128 MiB of memory, well under a second.
/// It is fixed, so that a file does not depend on how busy the computer was that wrote it.
const WORK: u8 = 17;
/// The most that a file may ask: 256 MiB, which other programs write by default.
const MOST_WORK: u8 = 18;

/// Why a file was not closed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// There is more than a reader would take.
    #[error("more than {most} bytes")]
    TooLarge {
        /// The most allowed.
        most: usize,
    },
    /// The library could not; it writes to memory, so this is not about a disk.
    #[error("cannot close the file")]
    Failed(#[source] age::EncryptError),
}

/// Why a closed file was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The passphrase is another one. A change in the part that holds the key looks the same.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// It was changed or cut since it was closed.
    #[error("damaged")]
    Damaged,
    /// It is closed in another way than by a passphrase.
    #[error("not closed by a passphrase")]
    NotByPassphrase,
    /// It asks for more memory and time than a file of Vigie does.
    #[error("asks for too much work: 2^{found}")]
    TooMuchWork {
        /// The binary logarithm of what it asks for.
        found: u8,
    },
    /// What it holds is larger than any dossier.
    #[error("more than {most} bytes")]
    TooLarge {
        /// The most allowed.
        most: usize,
    },
}

/// Closes bytes by a passphrase. Each time gives other bytes: salt and key are drawn anew.
pub fn seal(clear: &[u8], passphrase: &Passphrase) -> Result<Vec<u8>, SealError> {
    if clear.len() > LARGEST {
        return Err(SealError::TooLarge { most: LARGEST });
    }
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    age::encrypt(&recipient, clear).map_err(SealError::Failed)
}

impl Sealed {
    /// Opens it; the bytes are wiped when they are dropped.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let decryptor = Decryptor::new_buffered(self.0.as_slice()).map_err(refused)?;
        let mut identity = scrypt::Identity::new(secret(passphrase));
        identity.set_max_work_factor(MOST_WORK);
        let reader = decryptor
            .decrypt(iter::once(&identity as &dyn age::Identity))
            .map_err(refused)?;
        // With all its room from the start, no half of it is left behind in memory.
        let mut clear = Zeroizing::new(Vec::with_capacity(self.0.len()));
        reader
            .take(LARGEST as u64 + 1)
            .read_to_end(&mut clear)
            .map_err(|_| OpenError::Damaged)?;
        if clear.len() > LARGEST {
            return Err(OpenError::TooLarge { most: LARGEST });
        }
        Ok(clear)
    }
}

fn secret(passphrase: &Passphrase) -> SecretString {
    SecretString::from(passphrase.expose().to_owned())
}

fn refused(error: DecryptError) -> OpenError {
    match error {
        DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => OpenError::WrongPassphrase,
        DecryptError::ExcessiveWork { required, .. } => OpenError::TooMuchWork { found: required },
        DecryptError::NoMatchingKeys | DecryptError::UnknownFormat => OpenError::NotByPassphrase,
        DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) => OpenError::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Envelope;

    fn passphrase(text: &str) -> Passphrase {
        Passphrase::parse(text.to_owned()).unwrap_or_else(|error| panic!("{error}"))
    }

    fn opened(bytes: Vec<u8>, with: &str) -> Result<Vec<u8>, OpenError> {
        match Envelope::of(bytes).expect("an envelope") {
            Envelope::Sealed(sealed) => sealed.open(&passphrase(with)).map(|it| it.to_vec()),
            Envelope::Clear(_) => panic!("not closed"),
        }
    }

    #[test]
    fn only_its_passphrase_opens_it_and_nothing_of_it_shows() {
        let sealed = seal(b"{\"planted\":1}", &passphrase("café du coin")).expect("closed");
        assert!(!sealed.windows(7).any(|it| it == b"planted"));
        let open = opened(sealed.clone(), "cafe\u{301} du coin").expect("opened");
        assert_eq!(open, b"{\"planted\":1}");
        let wrong = opened(sealed, "café du coin ");
        assert!(matches!(wrong, Err(OpenError::WrongPassphrase)), "{wrong:?}");
    }

    #[test]
    fn what_asks_for_too_much_work_is_refused_before_it_is_done() {
        let sealed = seal(b"{}", &passphrase("p")).expect("closed");
        let text = String::from_utf8_lossy(&sealed);
        let end = text.find(" 17\n").expect("the work that is asked for");
        for (asked, found) in [(b"19", 19), (b"63", 63)] {
            let mut costly = sealed.clone();
            costly[end + 1..end + 3].copy_from_slice(asked);
            let refused = opened(costly, "p");
            assert!(
                matches!(refused, Err(OpenError::TooMuchWork { found: it }) if it == found),
                "{refused:?}"
            );
        }
    }

    #[test]
    fn what_is_cut_or_changed_behind_its_header_is_damaged() {
        let sealed = seal(&vec![b'x'; 100_000], &passphrase("p")).expect("closed");
        let mut changed = sealed.clone();
        let last = changed.len() - 1;
        changed[last] ^= 1;
        for bytes in [
            changed,
            sealed[..last].to_vec(),
            sealed[..sealed.len() / 2].to_vec(),
        ] {
            let refused = opened(bytes, "p");
            assert!(matches!(refused, Err(OpenError::Damaged)), "{refused:?}");
        }
    }

    #[test]
    fn what_is_closed_for_a_key_is_told_from_what_is_closed_by_a_passphrase() {
        let key = age::x25519::Identity::generate().to_public();
        let sealed = age::encrypt(&key, b"{}").expect("closed");
        let refused = opened(sealed, "p");
        assert!(matches!(refused, Err(OpenError::NotByPassphrase)), "{refused:?}");
    }

    #[test]
    fn more_than_a_reader_takes_is_not_closed() {
        let refused = seal(&vec![b' '; LARGEST + 1], &passphrase("p"));
        assert!(matches!(refused, Err(SealError::TooLarge { .. })));
    }
}
