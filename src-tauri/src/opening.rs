//! What this run has written, and the system's own programs that show it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use parking_lot::Mutex;

use crate::failure::Failure;
use crate::views::SavedPlan;

/// How long a program that opens files is waited for: what has not failed by then has opened it.
const PATIENCE: Duration = Duration::from_secs(3);

/// The files written in this run. The page names one by its number, never by a path.
#[derive(Debug, Default)]
pub(crate) struct Saved {
    files: Mutex<Vec<PathBuf>>,
}

impl Saved {
    /// Notes a file that was just written, as the page is told of it.
    pub(crate) fn note(&self, path: PathBuf) -> SavedPlan {
        let shown = path.display().to_string();
        let mut files = self.files.lock();
        files.push(path);
        SavedPlan::Saved {
            path: shown,
            number: u32::try_from(files.len()).unwrap_or(u32::MAX),
        }
    }

    /// Opens one of them with the system's program for its kind.
    pub(crate) fn open(&self, number: u32) -> Result<(), Failure> {
        let file = self.file(number)?;
        if !file.is_file() {
            return Err(gone(&file));
        }
        show(&file)
    }

    /// Opens the folder that one of them lies in.
    pub(crate) fn open_folder(&self, number: u32) -> Result<(), Failure> {
        let file = self.file(number)?;
        match file.parent() {
            Some(folder) if folder.is_dir() => show(folder),
            Some(_) | None => Err(gone(&file)),
        }
    }

    fn file(&self, number: u32) -> Result<PathBuf, Failure> {
        let at = usize::try_from(number).ok().and_then(|it| it.checked_sub(1));
        let file = at.and_then(|at| self.files.lock().get(at).cloned());
        file.ok_or_else(|| Failure::NotOffered {
            id: number.to_string(),
        })
    }
}

/// Hands a file or a folder to the program that the system has for it.
pub(crate) fn show(path: &Path) -> Result<(), Failure> {
    open::that_detached_with_timeout(path, PATIENCE).map_err(|_| Failure::NothingOpens {
        path: path.display().to_string(),
    })
}

fn gone(file: &Path) -> Failure {
    Failure::SavedGone {
        path: file.display().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_written_in_this_run_can_be_opened_while_it_is_there() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let saved = Saved::default();
        for number in [0, 1, u32::MAX] {
            let refused = Failure::NotOffered {
                id: number.to_string(),
            };
            assert_eq!(saved.open(number), Err(refused.clone()));
            assert_eq!(saved.open_folder(number), Err(refused));
        }
        let plan = folder.path().join("away").join("plan.pdf");
        let path = plan.display().to_string();
        let SavedPlan::Saved { number, .. } = saved.note(plan) else {
            panic!("noted")
        };
        let gone = Err(Failure::SavedGone { path });
        assert_eq!(saved.open(number), gone);
        assert_eq!(saved.open_folder(number), gone);
    }
}
