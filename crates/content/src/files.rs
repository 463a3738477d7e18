//! The files of a pack: the built-in one, or those of a folder.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256};

static STRUCTURE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/content");
static WORDS_FR: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales/fr/content");
static WORDS_EN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales/en/content");

/// The largest file of a pack, in bytes: the whole built-in pack is a fraction of it.
const LARGEST_FILE: u64 = 1_000_000;
/// The most files that a pack may have.
const MOST_FILES: usize = 500;
/// How deep folders may nest.
const DEEPEST: usize = 4;

/// The texts of a pack by their path inside it, with forward slashes: `practices/acc.toml`, `locales/fr/acc.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PackFiles(BTreeMap<String, String>);

/// Why the files of a pack cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system refused.
    #[error("cannot read {}", .path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is not UTF-8 text.
    #[error("not UTF-8 text: {}", .path.display())]
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// A file is larger than a pack's file may be, or there are too many of them.
    #[error("too large for a content pack: {}", .path.display())]
    TooLarge {
        /// The file or folder.
        path: PathBuf,
    },
}

/// The files of the pack that ships with Vigie.
pub fn builtin() -> PackFiles {
    let mut files = PackFiles::default();
    files.embed(&STRUCTURE, "");
    files.embed(&WORDS_FR, "locales/fr/");
    files.embed(&WORDS_EN, "locales/en/");
    files
}

impl PackFiles {
    /// Reads the `.toml` and `.ftl` files of a folder; others and links are left alone.
    pub fn read(folder: &Path) -> Result<Self, ReadError> {
        let mut files = Self::default();
        files.read_folder(folder, "", DEEPEST)?;
        Ok(files)
    }

    /// Adds or replaces one file; the path is inside the pack.
    pub fn insert(&mut self, path: &str, text: &str) {
        self.0.insert(path.to_owned(), text.to_owned());
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The practice files, in the order of their names.
    pub(crate) fn practices(&self) -> impl Iterator<Item = (&str, &str)> {
        self.iter()
            .filter(|(path, _)| path.starts_with("practices/") && path.ends_with(".toml"))
    }

    /// The Fluent sources of a language (`fr` or `en`), by path, in the order of their names.
    pub fn words(&self, language: &str) -> Vec<(String, String)> {
        let folder = format!("locales/{language}/");
        let in_language = self
            .iter()
            .filter(|(path, _)| path.starts_with(&folder) && path.ends_with(".ftl"));
        in_language
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect()
    }

    /// SHA-256 over every path and text, in hexadecimal: names the pack's exact content.
    pub fn hash(&self) -> String {
        let mut hasher = Sha256::new();
        for (path, text) in self.iter() {
            for part in [path, text] {
                hasher.update((part.len() as u64).to_le_bytes());
                hasher.update(part.as_bytes());
            }
        }
        hasher
            .finalize()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// Every path and text, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    fn embed(&mut self, dir: &Dir<'_>, prefix: &str) {
        for file in dir.files() {
            if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                // Line ends do not depend on the system that built this.
                self.insert(
                    &format!("{prefix}{}", path.replace('\\', "/")),
                    &text.replace("\r\n", "\n"),
                );
            }
        }
        for folder in dir.dirs() {
            self.embed(folder, prefix);
        }
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), ReadError> {
        let cannot = |path: &Path| {
            let path = path.to_owned();
            move |source| ReadError::Read { path, source }
        };
        for entry in fs::read_dir(folder).map_err(cannot(folder))? {
            let entry = entry.map_err(cannot(folder))?;
            let path = entry.path();
            let kind = entry.file_type().map_err(cannot(&path))?;
            let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
                continue;
            };
            if kind.is_dir() && depth > 0 && !name.starts_with('.') {
                self.read_folder(&path, &format!("{prefix}{name}/"), depth - 1)?;
            } else if kind.is_file() && (name.ends_with(".toml") || name.ends_with(".ftl")) {
                let size = entry.metadata().map_err(cannot(&path))?.len();
                if size > LARGEST_FILE || self.0.len() >= MOST_FILES {
                    return Err(ReadError::TooLarge { path });
                }
                let bytes = fs::read(&path).map_err(cannot(&path))?;
                let text = String::from_utf8(bytes).map_err(|_| ReadError::NotText { path: path.clone() })?;
                self.insert(&format!("{prefix}{name}"), &text.replace("\r\n", "\n"));
            }
        }
        Ok(())
    }
}
