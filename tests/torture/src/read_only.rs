//! A folder and a file that may be read and not written.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use vigie_store::Store;

use crate::kill::{TRY, in_role, say};
use crate::world::make;
use crate::{Failing, Plan};

/// Opens the file with the rights that the child was given, and says what came of it.
pub(crate) fn attempt(path: &Path) -> Failing<()> {
    match Store::open(path) {
        Ok(_) => say("opened"),
        Err(error) => say(&format!("{error:?}")),
    }
}

#[cfg(unix)]
pub(crate) fn torment(_: Plan) -> Failing<String> {
    use std::os::unix::fs::PermissionsExt;
    let root = tempfile::tempdir()?;
    fs::set_permissions(root.path(), fs::Permissions::from_mode(0o755))?;
    let folder = root.path().join("data");
    let path = folder.join("vigie.db");
    drop(make(&path, None)?);
    let before = fs::read(&path)?;
    let set = |folder_mode, file_mode| -> Failing<()> {
        for file in ["vigie.db", "vigie.db.lock"] {
            fs::set_permissions(folder.join(file), fs::Permissions::from_mode(file_mode))?;
        }
        Ok(fs::set_permissions(
            &folder,
            fs::Permissions::from_mode(folder_mode),
        )?)
    };
    for (folder_mode, file_mode) in [(0o555, 0o444), (0o555, 0o666)] {
        set(folder_mode, file_mode)?;
        let said = as_anybody(&path)?;
        set(0o755, 0o644)?;
        if !said.contains("ReadOnly") {
            return Err(format!("folder {folder_mode:o}, file {file_mode:o}: {said}").into());
        }
        if fs::read(&path)? != before {
            return Err("the file changed".into());
        }
    }
    Ok("read-only folder, with a file that may be written or not: both said, the file as it was".into())
}

#[cfg(not(unix))]
pub(crate) fn torment(_: Plan) -> Failing<String> {
    Ok("not run: made for Unix rights".into())
}

/// What a child says that has the rights of anybody: an administrator may write everywhere.
#[cfg(unix)]
fn as_anybody(path: &Path) -> Failing<String> {
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::CommandExt;
    let mut command = in_role(TRY, path)?;
    if fs::metadata("/proc/self")?.uid() == 0 {
        // The program itself may lie where nobody else can read.
        let copy = path.with_file_name("../program");
        fs::copy(std::env::current_exe()?, &copy)?;
        #[expect(
            clippy::disallowed_methods,
            reason = "the same program, with the rights of nobody"
        )]
        let mut lowered = std::process::Command::new(&copy);
        for (name, value) in command.get_envs() {
            if let Some(value) = value {
                lowered.env(name, value);
            }
        }
        lowered.uid(65_534).gid(65_534);
        command = lowered;
    }
    let output = command.stdout(Stdio::piped()).output()?;
    Ok(String::from_utf8(output.stdout)?)
}
