//! The log of what should not happen: codes and causes, never an answer or a name.

use std::error::Error;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use vigie_app::dossiers::{Moment, iso};

use crate::failure::Failure;

/// A log that has grown beyond this is begun again.
const LARGEST: u64 = 1_000_000;

/// A file beside the data.
#[derive(Debug)]
pub(crate) struct Log {
    file: PathBuf,
    written: AtomicU32,
}

impl Log {
    pub(crate) fn new(file: PathBuf) -> Self {
        Self {
            file,
            written: AtomicU32::new(0),
        }
    }

    /// Where it is written.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Notes an error with its causes, and gives the failure that names the entry. Where the log cannot be written,
    /// the failure is all there is.
    pub(crate) fn unexpected(&self, error: &dyn Error, now: Moment) -> Failure {
        let number = self.written.fetch_add(1, Ordering::Relaxed) + 1;
        let log_ref = format!("{}-{number}", iso(now));
        let mut line = format!("{log_ref} {error}");
        let mut cause = error.source();
        while let Some(error) = cause {
            line.push_str(": ");
            line.push_str(&error.to_string());
            cause = error.source();
        }
        let begin_again = self.file.metadata().is_ok_and(|it| it.len() > LARGEST);
        let mut options = OpenOptions::new();
        options
            .create(true)
            .write(true)
            .append(!begin_again)
            .truncate(begin_again);
        let _ = options
            .open(&self.file)
            .and_then(|mut file| writeln!(file, "{}", line.replace('\n', " ")));
        Failure::Unexpected { log_ref }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("outer")]
    struct Outer(#[source] std::io::Error);

    #[test]
    fn an_entry_is_found_by_its_reference_with_its_causes() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let log = Log::new(folder.path().join("vigie.log"));
        let failure = log.unexpected(&Outer(std::io::Error::other("inner\ncause")), Moment(0));
        log.unexpected(&Outer(std::io::Error::other("later")), Moment(0));
        let Failure::Unexpected { log_ref } = failure else {
            panic!("{failure:?}")
        };
        let text = fs::read_to_string(folder.path().join("vigie.log")).expect("the log");
        let entry = text.lines().find(|line| line.starts_with(&format!("{log_ref} ")));
        assert_eq!(entry, Some(&*format!("{log_ref} outer: inner cause")));
        assert_eq!(text.lines().count(), 2);
    }

    #[test]
    fn a_log_does_not_grow_for_ever() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("vigie.log");
        fs::write(&file, vec![b'x'; 1_000_001]).expect("written");
        Log::new(file.clone()).unexpected(&Outer(std::io::Error::other("inner")), Moment(0));
        assert!(file.metadata().expect("there").len() < 200);
    }
}
