//! Where things are: the project's folder and its target folder.

use std::path::{Path, PathBuf};
use std::{env, io};

/// The folders a chore works in.
#[derive(Debug)]
pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Finds them from where cargo says that this crate lies, and from `CARGO_TARGET_DIR`. The path known when this
    /// was compiled may be another clone's, where several share a target folder.
    pub(crate) fn find() -> io::Result<Self> {
        let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&here).join("..").canonicalize()?;
        let target = match env::var_os("CARGO_TARGET_DIR") {
            // Cargo reads a relative path from where it is called; children are called from the root.
            Some(folder) if !folder.is_empty() => env::current_dir()?.join(folder),
            _ => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The project's folder.
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// Where cargo builds.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// A built program of the project; `profile` is the name of its folder.
    pub(crate) fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.target
            .join(profile)
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// The front end's folder.
    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// Where `cargo xtask run` leaves the sample plans: always in the project's own folder, easy to find.
    pub(crate) fn demo(&self) -> PathBuf {
        self.root.join("target").join("demo")
    }
}
