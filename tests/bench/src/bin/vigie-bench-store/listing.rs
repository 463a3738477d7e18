//! The list of dossiers in a process of its own, so that its memory is its own.

use std::path::Path;
use std::process::Command;

use vigie_app::dossiers::Dossiers;
use vigie_assessment::Pack;

use crate::Failing;
use crate::samples::{shown, timed};

/// Lists twice, each time in another process: the first makes the figures of every plan, the second finds them.
pub(super) fn measure(program: &Path, file: &Path) -> Failing<()> {
    for what in ["list, after the content changed", "list"] {
        #[expect(clippy::disallowed_methods, reason = "the peak of its memory is measured")]
        let ended = Command::new(program).arg("list").arg(file).arg(what).status();
        if !ended?.success() {
            return Err("the list could not be measured".into());
        }
    }
    Ok(())
}

/// Opens a file, lists its dossiers and says how long that took and the most memory that this process held.
pub(crate) fn list(pack: &Pack, file: &Path, what: &str) -> Failing<()> {
    let mut dossiers = Dossiers::open(file)?;
    let (time, summaries) = timed(&mut || Ok(dossiers.summaries(pack)?))?;
    let peak = peak()?.map_or_else(|| "not measured".to_owned(), |it| format!("{:.1} MB", it / 1e6));
    println!(
        "{what} of {} dossiers: {}, peak of memory {peak}",
        summaries.len(),
        shown(time)
    );
    Ok(())
}

/// The most memory that this process has held, in bytes; `None` where the system does not say so in a file.
fn peak() -> Failing<Option<f64>> {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        return Ok(None);
    };
    let line = status
        .lines()
        .find_map(|it| it.strip_prefix("VmHWM:"))
        .ok_or("no peak")?;
    let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(Some(kilobytes * 1024.0))
}
