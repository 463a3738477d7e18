//! The words and numbers of a content pack, to a spreadsheet and back, for an editor who does not program.

mod about;
mod apply;
mod folder;
mod labels;
mod layout;
mod refuse;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use vigie_content::{PackFiles, builtin};
use vigie_locale::{Language, Messages};
use vigie_sheet::{LARGEST_WORKBOOK, ReadError};

use crate::content::{Content, ContentError, mistakes};
use crate::refusal::{Reason, Refusal};

/// What an import brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// Texts that changed.
    pub texts: usize,
    /// Numbers that changed.
    pub numbers: usize,
    /// The pack that the workbook was made from, where it is not the one that was changed.
    pub made_from: Option<String>,
}

/// The words and numbers of a pack as an xlsx workbook, its headings in a language.
pub fn export_workbook(pack: Option<&Path>, language: Language) -> Result<Vec<u8>, Vec<Refusal>> {
    let (files, content) = load(pack)?;
    let layout = layout::lay_out(&files, &content, content.messages(language));
    vigie_sheet::write(&layout.book).map_err(|error| {
        let detail = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
        vec![Reason::new("sheet-unwritable").with("detail", detail).into()]
    })
}

/// A pack as a new folder: structure and words in one.
pub fn export_folder(pack: Option<&Path>, to: &Path) -> Result<(), Vec<Refusal>> {
    let (files, _) = load(pack)?;
    folder::write_new(to, &files).map_err(|refusal| vec![refusal])
}

/// A pack with what was edited in a workbook, as a new folder. Whatever is wrong, nothing is written.
pub fn import_workbook(
    workbook: &Path,
    pack: Option<&Path>,
    to: &Path,
    language: Language,
) -> Result<Imported, Vec<Refusal>> {
    folder::check_free(to).map_err(|refusal| vec![refusal])?;
    let (files, content) = load(pack)?;
    let messages = content.messages(language);
    let in_workbook = |reason: Reason| vec![Refusal::from(reason).in_file(workbook.display())];
    let bytes = read_bounded(workbook).map_err(in_workbook)?;
    let found = vigie_sheet::read(&bytes).map_err(|error| {
        in_workbook(match error {
            ReadError::NotWorkbook => Reason::new("sheet-not-workbook"),
            ReadError::Protected => Reason::new("sheet-protected"),
            ReadError::TooLarge => Reason::new("sheet-too-large"),
        })
    })?;
    let made_from = about::made_from(&found, &content).map_err(in_workbook)?;
    let layout = layout::lay_out(&files, &content, messages);
    let refuse = refuse::Refuse { workbook, messages };
    let changes = vigie_sheet::compare(&layout.book, &found)
        .map_err(|misfits| refuse.all(misfits.into_iter().map(Into::into)))?;
    let applied = apply::apply(&files, &layout, changes).map_err(|refused| refuse.all(refused))?;
    match Content::from_files(&applied.files) {
        Ok(_) => {
            // What was so before is not the workbook's to answer for: `content check` says it.
            let before = mistakes(&files);
            let mut new = mistakes(&applied.files);
            new.retain(|it| {
                before
                    .iter()
                    .all(|old| old.file != it.file || old.what != it.what)
            });
            let edited = refuse.of_edits(new, &applied, &layout);
            if !edited.is_empty() {
                return Err(edited);
            }
        }
        Err(ContentError::Broken(problems)) => return Err(refuse.problems(problems, &applied, &layout)),
        Err(error @ ContentError::Read(_)) => return Err(error.refusals(pack)),
    }
    folder::write_new(to, &applied.files).map_err(|refusal| vec![refusal])?;
    Ok(Imported {
        texts: applied.texts,
        numbers: applied.numbers,
        made_from,
    })
}

/// The files of a pack, which must be one without mistakes.
fn load(pack: Option<&Path>) -> Result<(PackFiles, Content), Vec<Refusal>> {
    let refused = |error: ContentError| error.refusals(pack);
    let files = pack.map_or_else(|| Ok(builtin()), PackFiles::read);
    let files = files.map_err(|error| refused(error.into()))?;
    let content = Content::from_files(&files).map_err(refused)?;
    Ok((files, content))
}

fn read_bounded(path: &Path) -> Result<Vec<u8>, Reason> {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST_WORKBOOK + 1).read_to_end(&mut bytes));
    read.map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Reason::new("file-missing"),
        std::io::ErrorKind::PermissionDenied => Reason::new("file-not-allowed"),
        _ => Reason::new("file-unreadable").with("detail", error),
    })?;
    if bytes.len() as u64 > LARGEST_WORKBOOK {
        return Err(Reason::new("file-too-large").with("most", LARGEST_WORKBOOK / 1_000_000));
    }
    Ok(bytes)
}

/// The words of a place in the pack, for a label: the product's own where the pack has none.
fn text_or(messages: &Messages, key: &str, fallback: &str) -> String {
    if messages.has(key, None) {
        messages.text(key, &[])
    } else {
        fallback.to_owned()
    }
}
