//! Passphrases: how they are read, how strong they look, and where the system may remember one.
//!
//! A passphrase cannot be shown, copied or compared by accident: it has no `Debug`, no `Clone` and no `Display`, its
//! bytes are wiped when it is dropped, and one function gives them out.

mod french;
mod keyring;
mod passphrase;
mod strength;

pub use keyring::{Keyring, KeyringError, Lasts};
pub use passphrase::{LONGEST, Passphrase, PassphraseError};
pub use strength::{Advice, Strength, strength};
