//! What is kept of an end by surprise: a small text beside the log, which the person reads and sends by hand, or not.
//!
//! It says where in the program it happened, and nothing of what was being worked on: a message that was put together
//! while running may hold a name or an answer, so that only one that stands in the program's text is kept.

use std::fs;
use std::io;
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use vigie_app::dossiers::{iso, now};
use vigie_app::hostfacts;

use crate::views::manners::CrashView;

/// Reports kept; the oldest go first.
const KEPT: usize = 5;
/// No report is longer than this.
const LONGEST: usize = 20_000;

/// The folder of the reports.
#[derive(Debug)]
pub(crate) struct Reports {
    folder: PathBuf,
    page_failed: AtomicBool,
}

impl Reports {
    /// The reports of a data folder.
    pub(crate) fn of(data: &Path) -> Self {
        Self {
            folder: data.join("crashes"),
            page_failed: AtomicBool::new(false),
        }
    }

    /// From now on, the program writes a report before it ends by surprise.
    pub(crate) fn expect_surprises(&self) {
        let folder = self.folder.clone();
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |surprise| {
            // There is nobody left to tell where it cannot be written.
            let _ = write(&folder, &told(surprise));
            before(surprise);
        }));
    }

    /// Keeps the first error of the page in this run: its kind, and its places in the page's own scripts.
    pub(crate) fn page_failed(&self, kind: &str, places: &[String]) {
        if self.page_failed.swap(true, Ordering::Relaxed) {
            return;
        }
        let mut lines = vec![format!("page {}", plain(kind))];
        lines.extend(places.iter().take(12).map(|it| format!("place {}", plain(it))));
        // The log of the system says no more than the window would.
        let _ = write(&self.folder, &lines.join("\n"));
    }

    /// The newest report that was not put aside.
    pub(crate) fn newest(&self) -> Option<CrashView> {
        let file = files(&self.folder, "txt").pop()?;
        let text = fs::read(&file).ok()?;
        let text = String::from_utf8_lossy(text.get(..LONGEST).unwrap_or(&text)).into_owned();
        Some(CrashView {
            path: file.display().to_string(),
            text,
        })
    }

    /// The folder they lie in.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Deletes every report.
    pub(crate) fn delete(&self) {
        for file in files(&self.folder, "txt") {
            // What is gone already needs no deleting.
            let _ = fs::remove_file(file);
        }
    }

    /// Puts them aside: they stay, and are not offered again.
    pub(crate) fn put_aside(&self) {
        for file in files(&self.folder, "txt") {
            let _ = fs::rename(&file, file.with_extension("kept"));
        }
    }
}

/// Where a panic happened, and what it says if that was written beforehand.
fn told(surprise: &PanicHookInfo<'_>) -> String {
    let place = surprise.location().map_or_else(String::new, |it| {
        format!("place {}:{}:{}", tail(it.file()), it.line(), it.column())
    });
    let thread = std::thread::current();
    let thread = format!("thread {}", plain(thread.name().unwrap_or("unnamed")));
    let said = surprise.payload().downcast_ref::<&'static str>();
    let said = said.map_or_else(|| "message not kept".to_owned(), |it| format!("message {it}"));
    [thread, place, said].join("\n")
}

fn write(folder: &Path, what: &str) -> io::Result<()> {
    let moment = iso(now());
    let system = hostfacts::os_name();
    let system = system.value().map_or(std::env::consts::OS, String::as_str);
    let text = format!(
        "vigie {}\nsystem {system} {}\nmoment {moment}\n{what}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::ARCH
    );
    fs::create_dir_all(folder)?;
    fs::write(folder.join(format!("{}.txt", moment.replace(':', "-"))), text)?;
    for end in ["txt", "kept"] {
        let mut files = files(folder, end);
        files.truncate(files.len().saturating_sub(KEPT));
        for old in files {
            fs::remove_file(old)?;
        }
    }
    Ok(())
}

/// The files with that end, the oldest first: their names begin with the moment.
fn files(folder: &Path, end: &str) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<PathBuf> = entries
        .filter_map(|it| Some(it.ok()?.path()))
        .filter(|it| it.extension().is_some_and(|it| it == end))
        .collect();
    files.sort();
    files
}

/// The last parts of a place in the source: those before may name a home folder.
fn tail(file: &str) -> String {
    let parts: Vec<&str> = file.rsplit(['/', '\\']).take(4).collect();
    parts.into_iter().rev().collect::<Vec<_>>().join("/")
}

/// The end of an address, or a kind of error: nothing else is made of these characters.
fn plain(text: &str) -> String {
    let accepted = |it: &char| it.is_ascii_alphanumeric() || ".-_:".contains(*it);
    let last = text.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(accepted).take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_says_where_and_nothing_of_what_was_answered() {
        let data = tempfile::tempdir().expect("a temporary folder");
        let reports = Reports::of(data.path());
        assert_eq!(reports.newest(), None);
        reports.expect_surprises();
        let secret = "Boulangerie fictive: /home/camille/clients.db";
        let ended = std::thread::Builder::new()
            .name("an-answer".into())
            .spawn(move || panic!("cannot keep {secret}"));
        assert!(ended.expect("started").join().is_err());
        let report = reports.newest().expect("a report").text;
        for word in ["Boulangerie", "fictive", "camille", "clients"] {
            assert!(!report.contains(word), "{report}");
        }
        for line in ["vigie ", "thread an-answer", "place src-tauri/src/crash.rs:"] {
            assert!(report.contains(line), "{report}");
        }
        reports.put_aside();
        assert_eq!(reports.newest(), None);
    }

    #[test]
    fn an_error_of_the_page_is_kept_once_by_its_places() {
        let data = tempfile::tempdir().expect("a temporary folder");
        let reports = Reports::of(data.path());
        let places = [
            "tauri://localhost/assets/index-x.js:1:20".to_owned(),
            "/home/camille/é\n.js:1".to_owned(),
        ];
        reports.page_failed("TypeError", &places);
        reports.page_failed("RangeError", &[]);
        let report = reports.newest().expect("a report").text;
        assert!(
            report.ends_with("page TypeError\nplace index-x.js:1:20\nplace .js:1\n"),
            "{report}"
        );
        reports.delete();
        assert_eq!(reports.newest(), None);
    }
}
