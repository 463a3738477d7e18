//! What `cargo xtask bench` prints of dossiers: `vigie-bench-store`. With `list FILE NAME` it lists the dossiers of a
//! file once, in a process whose memory is measured; with `answers`, it measures saved answers alone.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command-line tool speaks on its outputs"
)]

mod answering;
mod bare;
mod crowd;
mod listing;
#[path = "../../samples.rs"]
mod samples;

use std::path::Path;
use std::process::ExitCode;

use tempfile::TempDir;
use vigie_app::dossiers::Dossiers;
use vigie_assessment::Pack;
use vigie_store::Store;

use samples::{Samples, now, shown};

/// Anything that keeps a measure from being made.
type Failing<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        [] => measure(),
        ["answers"] => folder().and_then(|folder| answering::measure(&shipped()?, folder.path())),
        ["list", file, name] => shipped().and_then(|pack| listing::list(&pack, Path::new(file), name)),
        _ => Err("vigie-bench-store [answers | list FILE NAME]".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("vigie-bench-store: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Failing<()> {
    let folder = folder()?;
    let pack = shipped()?;
    let (few, many) = (folder.path().join("few.db"), folder.path().join("many.db"));
    crowd::gather(&pack, &few, 200)?;
    let began = now();
    crowd::gather(&pack, &many, 2_000)?;
    let size = std::fs::metadata(&many)?.len() / 1_000_000;
    println!(
        "2,000 dossiers of 5 assessments: {size} MB, made in {}",
        shown(began.elapsed())
    );

    answering::measure(&pack, folder.path())?;
    answering::measure_crowds(&pack, &few, &many)?;
    opening(&pack, &many)?;
    listing::measure(&std::env::current_exe()?, &many)
}

/// A folder beside this program, because the system's for temporary files may be in memory.
fn folder() -> Failing<TempDir> {
    let program = std::env::current_exe()?;
    Ok(tempfile::tempdir_in(
        program.parent().ok_or("no folder of this program")?,
    )?)
}

fn shipped() -> Failing<Pack> {
    let pack = vigie_content::compile(&vigie_content::builtin());
    Ok(pack.map_err(|problems| format!("the shipped content has {} mistakes", problems.len()))?)
}

/// The file of thousands opened, and one dossier of it with its plan.
fn opening(pack: &Pack, many: &Path) -> Failing<()> {
    Samples::of(5, || Ok(Store::open(many)?))?.print("file of 2,000 dossiers opened");
    let mut dossiers = Dossiers::open(many)?;
    let ids: Vec<String> = dossiers.summaries(pack)?.into_iter().map(|it| it.id).collect();
    let mut next = ids.iter().cycle().step_by(7);
    let open = || {
        let dossier = dossiers.get(next.next().ok_or("no dossier")?)?;
        let input = vigie_app::dossiers::input(pack, &dossier);
        Ok(vigie_assessment::plan(pack, &input))
    };
    Samples::of(200, open)?.print("  one of them opened, with its plan");
    Ok(())
}
