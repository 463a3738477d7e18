//! Files handed to the window: as an argument, by a second start, or dropped on it. They are read and shown by the
//! import view; nothing takes one in by itself.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use parking_lot::Mutex;
use tauri::ipc::Channel;

use crate::failure::Failure;
use crate::views::manners::NewsView;

/// The file that waits to be looked at, and the line to the page, which may not be there yet.
#[derive(Default)]
pub(crate) struct Reception {
    waiting: Mutex<Option<PathBuf>>,
    line: Mutex<Line>,
}

/// The way to the page; news wait until somebody listens.
#[derive(Default)]
struct Line {
    page: Option<Channel<NewsView>>,
    unheard: Vec<NewsView>,
}

impl Reception {
    /// Receives what was handed over: one dossier file, or the page says why not.
    pub(crate) fn receive(&self, files: &[PathBuf]) {
        match one_dossier(files) {
            Ok(file) => {
                *self.waiting.lock() = Some(file);
                self.tell(NewsView::File);
            }
            Err(failure) => self.tell(NewsView::Refused { failure }),
        }
    }

    /// The file that waits, once.
    pub(crate) fn take(&self) -> Option<PathBuf> {
        self.waiting.lock().take()
    }

    /// Tells the page something, now or as soon as it listens.
    pub(crate) fn tell(&self, news: NewsView) {
        let mut line = self.line.lock();
        match &line.page {
            // A page that is being replaced hears nothing; the next one asks anew.
            Some(page) => drop(page.send(news)),
            None => match news {
                NewsView::File | NewsView::Refused { .. } => line.unheard.push(news),
                NewsView::Hovering { .. } | NewsView::Chosen { .. } => {}
            },
        }
    }

    /// Nobody listens for now.
    pub(crate) fn hang_up(&self) {
        self.line.lock().page = None;
    }

    /// The page listens from now on.
    pub(crate) fn listen(&self, page: Channel<NewsView>) {
        let mut line = self.line.lock();
        for news in line.unheard.drain(..) {
            drop(page.send(news));
        }
        line.page = Some(page);
    }
}

/// The files among the arguments of a start, as whole paths: another process may stand in another folder.
pub(crate) fn files_of(arguments: impl Iterator<Item = OsString>, folder: &Path) -> Vec<PathBuf> {
    let files = arguments.filter(|it| !it.is_empty() && !it.to_string_lossy().starts_with('-'));
    files.map(|it| folder.join(it)).collect()
}

/// The one dossier file among what was handed over.
fn one_dossier(files: &[PathBuf]) -> Result<PathBuf, Failure> {
    let [file] = files else {
        return Err(Failure::OneFileOnly);
    };
    if is_dossier(file) && file.is_file() {
        return Ok(file.clone());
    }
    let name = file.file_name().unwrap_or(file.as_os_str()).to_string_lossy();
    Err(Failure::NotADossierFile {
        file: name.chars().filter(|it| !it.is_control()).take(80).collect(),
    })
}

fn is_dossier(file: &Path) -> bool {
    file.extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("vigie"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn one_dossier_file_is_received_and_taken_once() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let at = |name: &str| folder.path().join(name);
        for name in ["a.vigie", "B.VIGIE", "plan.pdf"] {
            fs::write(at(name), "x").expect("written");
        }
        fs::create_dir(at("folder.vigie")).expect("made");
        assert_eq!(one_dossier(&[at("a.vigie")]), Ok(at("a.vigie")));
        assert_eq!(one_dossier(&[at("B.VIGIE")]), Ok(at("B.VIGIE")));
        for other in ["plan.pdf", "folder.vigie", "absent.vigie"] {
            let refused = Failure::NotADossierFile {
                file: other.to_owned(),
            };
            assert_eq!(one_dossier(&[at(other)]), Err(refused));
        }
        for several in [vec![], vec![at("a.vigie"), at("B.VIGIE")]] {
            assert_eq!(one_dossier(&several), Err(Failure::OneFileOnly));
        }
        let reception = Reception::default();
        reception.receive(&[at("a.vigie")]);
        assert_eq!(reception.take(), Some(at("a.vigie")));
        assert_eq!(reception.take(), None);
    }

    #[test]
    fn news_wait_for_the_page() {
        let reception = Reception::default();
        reception.receive(&[]);
        let heard = std::sync::Arc::new(Mutex::new(Vec::new()));
        let listening = heard.clone();
        reception.listen(Channel::new(move |body| {
            let text: serde_json::Value = body.deserialize()?;
            listening.lock().push(text["kind"].to_string());
            Ok(())
        }));
        reception.tell(NewsView::Hovering { over: true });
        assert_eq!(*heard.lock(), ["\"refused\"", "\"hovering\""]);
    }

    #[test]
    fn arguments_are_files_of_the_folder_one_stands_in() {
        let words = ["a.vigie", "--option", "", "/b.vigie"].map(OsString::from);
        let files = files_of(words.into_iter(), Path::new("/home/camille"));
        assert_eq!(
            files,
            [PathBuf::from("/home/camille/a.vigie"), PathBuf::from("/b.vigie")]
        );
    }
}
