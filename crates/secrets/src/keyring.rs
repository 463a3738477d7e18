//! The place where the system keeps secrets, as a convenience: never the only copy of a passphrase.

use crate::Passphrase;

/// The name under which Vigie's secrets lie among those of other programs.
const SERVICE: &str = "Vigie";

/// One remembered passphrase: the one of that file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyring {
    account: String,
}

/// How long this system remembers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasts {
    /// Until it is asked to forget.
    UntilForgotten,
    /// Until the computer is restarted, or the session ends: the memory of the kernel.
    UntilRestart,
}

/// Why nothing was remembered or forgotten. It never holds the secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// The system has no such place, or does not let this session use it.
    #[error("no keyring can be used")]
    Unavailable,
    /// It holds something that Vigie did not put there.
    #[error("the keyring holds something else")]
    Unexpected,
}

impl Keyring {
    /// The one of a file, named by its place.
    pub fn of(account: &str) -> Self {
        Self {
            account: account.to_owned(),
        }
    }

    /// How long this system remembers.
    pub fn lasts() -> Lasts {
        if cfg!(target_os = "linux") {
            Lasts::UntilRestart
        } else {
            Lasts::UntilForgotten
        }
    }

    /// Remembers a passphrase in place of the one before.
    pub fn remember(&self, passphrase: &Passphrase) -> Result<(), KeyringError> {
        self.entry()?.set_password(passphrase.expose()).map_err(refused)
    }

    /// The passphrase that is remembered, if one is.
    pub fn recall(&self) -> Result<Option<Passphrase>, KeyringError> {
        match self.entry()?.get_password() {
            Ok(kept) => match Passphrase::parse(kept) {
                Ok(passphrase) => Ok(Some(passphrase)),
                Err(_) => Err(KeyringError::Unexpected),
            },
            Err(::keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(refused(error)),
        }
    }

    /// Forgets it; forgetting what is not there is no error.
    pub fn forget(&self) -> Result<(), KeyringError> {
        match self.entry()?.delete_credential() {
            Ok(()) | Err(::keyring::Error::NoEntry) => Ok(()),
            Err(error) => Err(refused(error)),
        }
    }

    fn entry(&self) -> Result<::keyring::Entry, KeyringError> {
        ::keyring::Entry::new(SERVICE, &self.account).map_err(refused)
    }
}

/// The library's errors can hold the bytes of a secret: they end here.
fn refused(error: ::keyring::Error) -> KeyringError {
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the library's list grows; the rest is the system's no"
    )]
    match error {
        ::keyring::Error::BadEncoding(bytes) => {
            drop(zeroize::Zeroizing::new(bytes));
            KeyringError::Unexpected
        }
        ::keyring::Error::Ambiguous(_) => KeyringError::Unexpected,
        _ => KeyringError::Unavailable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_is_recalled_until_it_is_forgotten() {
        let keyring = Keyring::of(&format!("a test, process {}", std::process::id()));
        let other = Keyring::of(&format!("another test, process {}", std::process::id()));
        let passphrase = Passphrase::parse("girafe d’Émilie".to_owned()).expect("a passphrase");
        match keyring.remember(&passphrase) {
            Ok(()) => {}
            // A container often has none: it must be said, and nothing pretended.
            Err(error) => {
                assert_eq!(error, KeyringError::Unavailable);
                assert!(!matches!(keyring.recall(), Ok(Some(_))));
                return;
            }
        }
        let recalled = keyring.recall().expect("asked").expect("remembered");
        assert_eq!(recalled.expose(), passphrase.expose());
        assert!(other.recall().expect("asked").is_none(), "each file has its own");
        keyring.forget().expect("forgotten");
        assert!(keyring.recall().expect("asked").is_none());
        keyring.forget().expect("nothing to forget is no error");
    }
}
