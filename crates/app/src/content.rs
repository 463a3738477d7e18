//! A content pack with its words: loaded whole, or refused with every mistake in it.

mod check;
mod mapping;
mod verify;

use std::io;
use std::path::Path;

use vigie_assessment::Pack;
use vigie_content::{PackFiles, Problem, ReadError, What, Word, builtin, compile, missing_words, word_keys};
use vigie_locale::{Language, Messages, Mistake, phrases, product};

use crate::refusal::{Reason, Refusal};

pub(crate) use check::mistakes;
pub use check::{Checked, check_content, product_remarks};
pub use mapping::mapping;
pub use verify::{Doubt, Subject, ToVerify};

/// A content pack ready to use: structure, numbers, and the words of both languages with the product's own.
pub struct Content {
    pack: Pack,
    french: Words,
    english: Words,
}

struct Words {
    messages: Messages,
    source: String,
}

/// Why a content pack is refused.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// Its files cannot be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// It has mistakes.
    #[error("the content pack has {} mistakes, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Broken(Vec<Problem>),
}

impl ContentError {
    /// Every mistake as a refusal with its place; `folder` is the pack's, where it is not the built-in one.
    pub fn refusals(self, folder: Option<&Path>) -> Vec<Refusal> {
        match self {
            Self::Read(ReadError::Read { path, source }) => {
                let reason = match source.kind() {
                    io::ErrorKind::NotFound if folder == Some(&path) => Reason::new("content-no-folder"),
                    io::ErrorKind::NotFound => Reason::new("file-missing"),
                    io::ErrorKind::PermissionDenied => Reason::new("file-not-allowed"),
                    _ => Reason::new("file-unreadable").with("detail", source),
                };
                vec![Refusal::from(reason).in_file(path.display())]
            }
            Self::Read(ReadError::NotText { path }) => {
                vec![Refusal::from(Reason::new("not-text")).in_file(path.display())]
            }
            Self::Read(ReadError::TooLarge { path }) => {
                let reason = Reason::new("file-too-large").with("most", "1");
                vec![Refusal::from(reason).in_file(path.display())]
            }
            Self::Broken(problems) => problems.iter().map(|it| refusal(it, folder)).collect(),
        }
    }
}

/// A mistake as a refusal with its place; `folder` is the pack's, where it is not the built-in one.
fn refusal(problem: &Problem, folder: Option<&Path>) -> Refusal {
    let file = match folder {
        Some(folder) => folder.join(&problem.file).display().to_string(),
        None => problem.file.clone(),
    };
    let mut reason = Reason::new(problem.what.code()).with("subject", problem.what.subject());
    for (name, value) in problem.what.details() {
        reason = reason.with(name, value);
    }
    Refusal::from(reason).in_file(file).at_line(problem.line)
}

impl Content {
    /// The pack that ships with Vigie.
    pub fn builtin() -> Result<Self, ContentError> {
        Self::from_files(&builtin())
    }

    /// The pack of a folder.
    pub fn load(folder: &Path) -> Result<Self, ContentError> {
        Self::from_files(&PackFiles::read(folder)?)
    }

    pub(crate) fn from_files(files: &PackFiles) -> Result<Self, ContentError> {
        let pack = compile(files).map_err(ContentError::Broken)?;
        let mut problems = Vec::new();
        let french = read_words(files, Language::Fr, &mut problems);
        let english = read_words(files, Language::En, &mut problems);
        if let (Some(french), Some(english)) = (&french, &english)
            && !(french.have_all(&pack) && english.have_all(&pack))
        {
            problems.extend(missing_words(
                &pack,
                &words(files, Language::Fr),
                &words(files, Language::En),
            ));
        }
        match (french, english) {
            (Some(french), Some(english)) if problems.is_empty() => Ok(Self {
                pack,
                french,
                english,
            }),
            _ => Err(ContentError::Broken(problems)),
        }
    }

    /// Structure and numbers.
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The words of a language.
    pub fn messages(&self, language: Language) -> &Messages {
        &self.words(language).messages
    }

    /// Every Fluent source of a language, joined: the window reads the same words as the report.
    pub fn fluent(&self, language: Language) -> &str {
        &self.words(language).source
    }

    fn words(&self, language: Language) -> &Words {
        match language {
            Language::Fr => &self.french,
            Language::En => &self.english,
        }
    }
}

impl Words {
    fn have_all(&self, pack: &Pack) -> bool {
        let keys = word_keys(pack);
        keys.iter()
            .all(|key| self.messages.has(&key.message, key.attribute.as_deref()))
    }
}

/// The pack's words with the product's own.
fn read_words(files: &PackFiles, language: Language, problems: &mut Vec<Problem>) -> Option<Words> {
    let mut sources = product(language);
    sources.extend(files.words(language.code()));
    match Messages::new(language, &sources) {
        Ok(messages) => Some(Words {
            messages,
            source: sources.iter().map(|(_, text)| format!("{text}\n")).collect(),
        }),
        Err(mistakes) => {
            problems.extend(mistakes.into_iter().map(|it| unreadable(it, language)));
            None
        }
    }
}

/// The pack's words one by one, for those who read them over.
fn words(files: &PackFiles, language: Language) -> Vec<Word> {
    as_words(&files.words(language.code()))
}

/// The texts of Fluent sources, from the words' own crate to the content's: they do not know each other.
fn as_words(sources: &[(String, String)]) -> Vec<Word> {
    let phrases = phrases(sources).into_iter();
    phrases
        .map(|it| Word {
            file: it.file,
            line: it.line,
            message: it.message,
            attribute: it.attribute,
            text: it.text,
        })
        .collect()
}

fn unreadable(mistake: Mistake, language: Language) -> Problem {
    let file = match mistake.file.strip_prefix("locales/") {
        Some(_) => mistake.file,
        None => format!("locales/{}/{}", language.code(), mistake.file),
    };
    Problem {
        file,
        line: mistake.line,
        what: What::Unreadable(mistake.detail),
    }
}
