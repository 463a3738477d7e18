//! What opens a protected report, and how its streams are encrypted: AES-256, revision 6 of PDF's own security.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{Dictionary, EncryptionState, EncryptionVersion, Permissions};

use super::PdfError;

/// Readers look at no more than so many bytes of a password.
const LONGEST: usize = 127;
/// The name by which streams and strings know their cipher.
const FILTER: &[u8] = b"StdCF";

/// A password that opens a PDF, prepared as readers prepare what is typed. It is not shown by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Why a password cannot protect a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Nothing is left of it once it is prepared: it would open for anybody.
    #[error("the password is empty")]
    Empty,
    /// Readers would compare its beginning only.
    #[error("the password is longer than {LONGEST} bytes")]
    TooLong,
    /// It holds characters that not every reader can take, such as a tab or a line break.
    #[error("the password holds characters that cannot be typed everywhere")]
    Forbidden,
}

impl Password {
    /// A password as it was typed. Different ways of writing the same letters are one, by the rules of SASLprep.
    pub fn new(typed: &str) -> Result<Self, PasswordError> {
        let prepared = stringprep::saslprep(typed).map_err(|_| PasswordError::Forbidden)?;
        match prepared.len() {
            0 => Err(PasswordError::Empty),
            1..=LONGEST => Ok(Self(prepared.into_owned())),
            _ => Err(PasswordError::TooLong),
        }
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Password(..)")
    }
}

/// What encrypts the streams of one file.
pub(super) struct Cipher(EncryptionState);

impl Cipher {
    /// A cipher with a key of its own. The second password of the format, which lifts restrictions, is random and known
    /// to nobody: there is nothing to lift but changing the file.
    pub(super) fn new(password: &Password) -> Result<Self, PdfError> {
        let key: [u8; 32] = random()?;
        let owner: [u8; 16] = random()?;
        let owner: String = owner.iter().map(|byte| format!("{byte:02x}")).collect();
        let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
        let version = EncryptionVersion::V5 {
            // The title names the business: what describes the document is as private as the document.
            encrypt_metadata: true,
            crypt_filters: BTreeMap::from([(FILTER.to_vec(), filter)]),
            file_encryption_key: &key,
            stream_filter: FILTER.to_vec(),
            string_filter: FILTER.to_vec(),
            owner_password: &owner,
            user_password: &password.0,
            permissions: Permissions::PRINTABLE
                | Permissions::PRINTABLE_IN_HIGH_QUALITY
                | Permissions::COPYABLE
                | Permissions::COPYABLE_FOR_ACCESSIBILITY,
        };
        Ok(Self(EncryptionState::try_from(version)?))
    }

    /// What a reader needs to check a password and find the key.
    pub(super) fn dictionary(&self) -> Result<Dictionary, PdfError> {
        let mut dictionary = self.0.encode().map_err(lopdf::Error::from)?;
        dictionary.set("Length", 256);
        Ok(dictionary)
    }

    /// The content of a stream, encrypted.
    pub(super) fn encrypt(&self, content: &[u8]) -> Result<Vec<u8>, PdfError> {
        // In revision 6 every object has the key of the file.
        let encrypted = Aes256CryptFilter.encrypt(self.0.file_encryption_key(), content);
        Ok(encrypted.map_err(lopdf::Error::from)?)
    }
}

/// Bytes that nobody can foresee.
pub(super) fn random<const N: usize>() -> Result<[u8; N], PdfError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| PdfError::Randomness)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_that_would_open_for_anybody_is_refused() {
        assert_eq!(Password::new(""), Err(PasswordError::Empty));
        // A soft hyphen is mapped to nothing.
        assert_eq!(Password::new("\u{AD}"), Err(PasswordError::Empty));
        assert_eq!(Password::new(&"é".repeat(64)), Err(PasswordError::TooLong));
        assert_eq!(Password::new("a\tb"), Err(PasswordError::Forbidden));
        assert!(Password::new(&"é".repeat(63)).is_ok());
    }

    #[test]
    fn the_same_letters_written_otherwise_are_the_same_password() {
        assert_eq!(Password::new("e\u{301}t\u{e9}"), Password::new("\u{e9}te\u{301}"));
    }

    #[test]
    fn a_password_is_not_shown() {
        assert!(!format!("{:?}", Password::new("secret").unwrap()).contains("secret"));
    }
}
