//! One window for a data folder: a second start hands its file to the first, and ends.
//!
//! A lock held by the running window says that it is there, and a note in a folder beside the data says what it is
//! asked. Nothing else is needed on any system: no bus, no socket. Two data folders have a window each.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often the first looks for notes, and the second for an answer.
const PAUSE: Duration = Duration::from_millis(200);
/// How often the second looks before it opens a window after all: the first may be ending, or be stuck.
const PATIENCE: u32 = 15;
/// No path is longer than this; what is longer is no note.
const LONGEST: u64 = 64 * 1024;

/// What became of a start.
#[derive(Debug)]
pub(crate) enum Start {
    /// There is no other window of that data folder, or none that answers.
    First(Instance),
    /// The first window has taken what this one was asked to open.
    HandedOver,
}

/// The one window of a data folder, for as long as this lives.
#[derive(Debug)]
pub(crate) struct Instance {
    _lock: Option<File>,
    notes: PathBuf,
}

impl Instance {
    /// Becomes the first, or hands the files over to it. Where no lock can be had, the data file's own is left.
    pub(crate) fn claim(data: &Path, files: &[PathBuf]) -> Start {
        let notes = data.join("starts");
        let first = |lock| {
            Start::First(Self {
                _lock: lock,
                notes: notes.clone(),
            })
        };
        let Ok(lock) = make(&notes).and_then(|()| open(&data.join("window.lock"))) else {
            return first(None);
        };
        let Some(mut note) = is_held(&lock).then(|| Note::leave(&notes, files)).flatten() else {
            return first(Some(lock));
        };
        for _ in 0..PATIENCE {
            thread::sleep(PAUSE);
            if note.is_taken() {
                return Start::HandedOver;
            }
            if !is_held(&lock) {
                break;
            }
        }
        note.take_back();
        first(Some(lock))
    }

    /// Calls back with the files of each later start, on a thread of its own.
    pub(crate) fn watch(&self, mut on_start: impl FnMut(Vec<PathBuf>) + Send + 'static) {
        let notes = self.notes.clone();
        // What a start left that nobody answered is of no use any more.
        drop(read(&notes));
        thread::spawn(move || {
            loop {
                thread::sleep(PAUSE);
                for files in read(&notes) {
                    on_start(files);
                }
            }
        });
    }
}

/// What a second start asks for, until the first has read it.
struct Note(PathBuf);

impl Note {
    /// Written whole under another name first: the first window may look at any moment.
    fn leave(notes: &Path, files: &[PathBuf]) -> Option<Self> {
        let paths: Vec<&str> = files.iter().filter_map(|it| it.to_str()).collect();
        let draft = notes.join(format!("{}.draft", std::process::id()));
        let note = draft.with_extension("note");
        fs::write(&draft, paths.join("\n")).ok()?;
        fs::rename(&draft, &note).ok()?;
        Some(Self(note))
    }

    fn is_taken(&self) -> bool {
        !self.0.exists()
    }

    fn take_back(&mut self) {
        // It is taken at this very moment where it is no longer there.
        let _ = fs::remove_file(&self.0);
    }
}

/// The files of each note; a note that was read is gone.
fn read(notes: &Path) -> Vec<Vec<PathBuf>> {
    let Ok(entries) = fs::read_dir(notes) else {
        return Vec::new();
    };
    let found = entries.filter_map(|it| Some(it.ok()?.path()));
    let notes = found.filter(|it| it.extension().is_some_and(|it| it == "note"));
    notes
        .filter_map(|note| {
            let small = fs::metadata(&note).is_ok_and(|it| it.len() <= LONGEST);
            let text = if small {
                fs::read_to_string(&note).ok()
            } else {
                None
            };
            // A note that cannot be removed would be answered for ever.
            fs::remove_file(&note).ok()?;
            Some(text?.lines().map(PathBuf::from).collect())
        })
        .collect()
}

fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn open(lock: &Path) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(lock)
}

/// Whether another window holds it; from now on this one does if none did. Where a disk knows no locks, none does.
fn is_held(lock: &File) -> bool {
    match lock.try_lock() {
        Ok(()) | Err(TryLockError::Error(_)) => false,
        Err(TryLockError::WouldBlock) => true,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    fn first(data: &Path) -> Instance {
        match Instance::claim(data, &[]) {
            Start::First(instance) => instance,
            Start::HandedOver => panic!("nobody was there"),
        }
    }

    #[test]
    fn a_second_start_hands_its_file_to_the_first() {
        let data = tempfile::tempdir().expect("a temporary folder");
        let instance = first(data.path());
        let (told, hear) = mpsc::channel();
        instance.watch(move |files| told.send(files).expect("heard"));
        let file = data.path().join("garage.vigie");
        let start = Instance::claim(data.path(), std::slice::from_ref(&file));
        assert!(matches!(start, Start::HandedOver), "{start:?}");
        assert_eq!(hear.recv().expect("told"), [file]);
        let start = Instance::claim(data.path(), &[]);
        assert!(
            matches!(start, Start::HandedOver),
            "a start without a file only comes to the front"
        );
        assert_eq!(hear.recv().expect("told"), [""; 0].map(PathBuf::from));
    }

    #[test]
    fn a_start_after_the_end_of_the_first_is_the_first_again() {
        let data = tempfile::tempdir().expect("a temporary folder");
        drop(first(data.path()));
        drop(first(data.path()));
        let other = tempfile::tempdir().expect("a temporary folder");
        let _one = first(data.path());
        first(other.path());
    }

    #[test]
    fn a_first_that_does_not_answer_is_not_waited_for_for_ever() {
        let data = tempfile::tempdir().expect("a temporary folder");
        let _stuck = first(data.path());
        let start = Instance::claim(data.path(), &[data.path().join("a.vigie")]);
        assert!(matches!(start, Start::First(_)));
        assert!(read(&data.path().join("starts")).is_empty(), "no note is left");
    }
}
