//! Why a file is not taken, as a refusal with its sentence.

use std::io;

use vigie_portable::{OpenError, ReadError};

use crate::refusal::{Reason, Refusal};

/// Why it is no dossier that travels.
pub(super) fn unread(error: ReadError) -> Refusal {
    let reason = match error {
        ReadError::File { source, .. } => match source.kind() {
            io::ErrorKind::NotFound => Reason::new("file-missing"),
            io::ErrorKind::PermissionDenied => Reason::new("file-not-allowed"),
            _ => Reason::new("file-unreadable").with("detail", source),
        },
        ReadError::TooLarge { most } => Reason::new("file-too-large").with("most", megabytes(most)),
        ReadError::Database => Reason::new("dossier-is-database"),
        ReadError::Other => Reason::new("dossier-unknown-file"),
    };
    reason.into()
}

/// Why it stays closed.
pub(super) fn unopened(error: OpenError) -> Refusal {
    let reason = match error {
        OpenError::WrongPassphrase => Reason::new("dossier-wrong-passphrase"),
        OpenError::Damaged => Reason::new("dossier-damaged"),
        OpenError::NotByPassphrase => Reason::new("dossier-closed-otherwise"),
        OpenError::TooMuchWork { .. } => Reason::new("dossier-too-much-work"),
        OpenError::TooLarge { most } => Reason::new("file-too-large").with("most", megabytes(most)),
    };
    reason.into()
}

fn megabytes(bytes: usize) -> usize {
    bytes / (1024 * 1024)
}
