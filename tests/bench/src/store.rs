//! Dossiers: what `vigie-bench-store` prints, which stands beside this program.

use std::process::Command;

use crate::Failing;

pub(crate) fn measure() -> Failing<()> {
    let name = format!("vigie-bench-store{}", std::env::consts::EXE_SUFFIX);
    let program = std::env::current_exe()?.with_file_name(name);
    #[expect(clippy::disallowed_methods, reason = "the bench starts its other programs")]
    let ended = Command::new(&program).status();
    if ended
        .map_err(|error| format!("{}: {error}", program.display()))?
        .success()
    {
        Ok(())
    } else {
        Err("dossiers could not be measured".into())
    }
}
