//! `vigie content export` and `vigie content import`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::args::Usage;

/// `vigie content export`.
#[derive(Debug, Default)]
pub(crate) struct ExportRequest {
    /// The pack's folder; Vigie's own pack where there is none.
    pub(crate) folder: Option<PathBuf>,
    pub(crate) output: Option<PathBuf>,
    pub(crate) format: Option<PackFormat>,
}

/// `vigie content import`.
#[derive(Debug, Default)]
pub(crate) struct ImportRequest {
    pub(crate) workbook: Option<PathBuf>,
    /// The pack that is changed; Vigie's own where there is none.
    pub(crate) content: Option<PathBuf>,
    pub(crate) output: Option<PathBuf>,
}

/// What a pack can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PackFormat {
    /// A workbook for spreadsheets.
    Workbook,
    /// A folder of files, structure and words in one.
    Folder,
}

impl PackFormat {
    pub(super) fn parse(value: &OsStr) -> Result<Self, Usage> {
        match value.to_str() {
            Some("xlsx") => Ok(Self::Workbook),
            Some("folder") => Ok(Self::Folder),
            _ => Err(Usage::bad_value("--format", value, "xlsx, folder")),
        }
    }

    /// By the end of a name: `.xlsx`, or none at all.
    pub(crate) fn of(path: &Path) -> Option<Self> {
        let name = path.as_os_str().to_string_lossy();
        match path.extension() {
            _ if name.ends_with(['/', std::path::MAIN_SEPARATOR]) => Some(Self::Folder),
            None => Some(Self::Folder),
            Some(end) if end.eq_ignore_ascii_case("xlsx") => Some(Self::Workbook),
            Some(_) => None,
        }
    }
}
