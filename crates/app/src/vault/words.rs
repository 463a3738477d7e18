//! Why a file or a passphrase is refused, as a sentence in the reader's language.

use std::path::Path;

use vigie_locale::{Messages, Value};
use vigie_secrets::PassphraseError;
use vigie_store::ProtectError;

use crate::dossiers::{OpenError, StoreError};

/// Why the data file cannot be opened.
pub fn cannot_open(error: &OpenError, file: &Path, messages: &Messages) -> String {
    let key = match error {
        OpenError::Folder { .. } => "error-store-no-folder",
        OpenError::NotVigie => "protection-not-vigie",
        OpenError::TooNew { found, known } => {
            let (shown, found, known) = (file.display().to_string(), found.to_string(), known.to_string());
            let args = [
                ("file", Value::Text(&shown)),
                ("found", Value::Text(&found)),
                ("known", Value::Text(&known)),
            ];
            return messages.text("error-store-too-new", &args);
        }
        OpenError::Protected => "protection-needs-passphrase",
        OpenError::WrongPassphrase => "protection-wrong-passphrase",
        OpenError::Held => "protection-held",
        OpenError::Missing => "protection-missing",
        OpenError::Unusable(error) => return not_saved(error, file, messages),
    };
    say(key, file, messages)
}

/// Why a verb did nothing to the data file.
pub fn not_saved(error: &StoreError, file: &Path, messages: &Messages) -> String {
    let key = match error {
        StoreError::NoSuchDossier => "error-dossier-not-found",
        StoreError::Damaged { .. } => "protection-damaged",
        StoreError::ReadOnly => "error-store-read-only",
        StoreError::Gone => "protection-gone",
        StoreError::Sealed => "protection-sealed",
        StoreError::Locked => "error-store-locked",
        StoreError::Full => "error-store-full",
        StoreError::Disk(_) | StoreError::Sql(_) => "protection-unusable",
    };
    say(key, file, messages)
}

/// Why the passphrase of a file stays as it was.
pub fn cannot_protect(error: &ProtectError, file: &Path, messages: &Messages) -> String {
    let key = match error {
        ProtectError::Already => "protection-already",
        ProtectError::NotProtected => "protection-none",
        ProtectError::WrongPassphrase => "protection-wrong-passphrase",
        ProtectError::File(error) => return cannot_open(error, file, messages),
    };
    say(key, file, messages)
}

/// Why a text is no passphrase.
pub fn not_a_passphrase(error: PassphraseError, messages: &Messages) -> String {
    match error {
        PassphraseError::Empty => messages.text("protection-passphrase-empty", &[]),
        PassphraseError::TooLong { most } => {
            let most = most.to_string();
            messages.text(
                "protection-passphrase-too-long",
                &[("longest", Value::Text(&most))],
            )
        }
        PassphraseError::Forbidden => messages.text("protection-passphrase-marks", &[]),
    }
}

fn say(key: &str, file: &Path, messages: &Messages) -> String {
    let file = file.display().to_string();
    messages.text(key, &[("file", Value::Text(&file))])
}
