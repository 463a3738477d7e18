//! A content pack with its words: loaded whole, or refused with every mistake in it.

use std::io;
use std::path::Path;

use vigie_assessment::Pack;
use vigie_content::{PackFiles, Problem, ReadError, What, builtin, compile, word_keys};
use vigie_locale::{Language, Messages, Mistake, product};

use crate::refusal::{Reason, Refusal};

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
        let place = |file: &str| match folder {
            Some(folder) => folder.join(file).display().to_string(),
            None => file.to_owned(),
        };
        match self {
            Self::Read(ReadError::Read { path, source }) => {
                let reason = match source.kind() {
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
            Self::Broken(problems) => problems
                .into_iter()
                .map(|it| {
                    let reason = Reason::new(content_code(&it.what)).with("subject", it.what.subject());
                    Refusal::from(reason).in_file(place(&it.file)).at_line(it.line)
                })
                .collect(),
        }
    }
}

fn content_code(what: &What) -> &'static str {
    match what {
        What::MissingFile => "content-missing-file",
        What::Unreadable(_) => "content-unreadable",
        What::BadId(_) => "content-bad-id",
        What::DuplicateId(_) => "content-duplicate-id",
        What::UnknownReference(_) => "content-unknown-reference",
        What::BadNumber(_) => "content-bad-number",
        What::NotOnePerSize(_) => "content-not-one-per-size",
        What::Missing(_) => "content-missing",
        What::ChoiceOrder(_) => "content-choice-order",
        What::Circle(_) => "content-circle",
        What::TooDeep(_) => "content-too-deep",
        What::MustHaveNeedsLower(_) => "content-must-have-needs-lower",
        What::TooManyMustHaves => "content-too-many-must-haves",
        What::UncitedDuty(_) => "content-uncited-duty",
        What::MissingWords { .. } => "content-missing-words",
    }
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
        let french = words(files, Language::Fr, &pack, &mut problems);
        let english = words(files, Language::En, &pack, &mut problems);
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

    /// How many texts each language of the pack must have.
    pub fn word_count(&self) -> usize {
        word_keys(&self.pack).len()
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

fn words(files: &PackFiles, language: Language, pack: &Pack, problems: &mut Vec<Problem>) -> Option<Words> {
    let mut sources = product(language);
    sources.extend(files.words(language.code()));
    let messages = match Messages::new(language, &sources) {
        Ok(messages) => messages,
        Err(mistakes) => {
            problems.extend(mistakes.into_iter().map(|it| unreadable(it, language)));
            return None;
        }
    };
    for key in word_keys(pack) {
        if !messages.has(&key.message, key.attribute.as_deref()) {
            let attribute = key.attribute.map(|it| format!(".{it}")).unwrap_or_default();
            problems.push(Problem {
                file: format!("locales/{}", language.code()),
                line: None,
                what: What::MissingWords {
                    language: language.code().to_owned(),
                    key: format!("{}{attribute}", key.message),
                },
            });
        }
    }
    let source = sources.iter().map(|(_, text)| format!("{text}\n")).collect();
    Some(Words { messages, source })
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
