//! Facts of this computer and what they mean: the time somebody waits for, and the processor time, beside those of
//! Lynis where it is installed.

use std::process::{Command, Stdio};
use std::time::Duration;

use vigie_assessment::Date;
use vigie_checks::{Day, Snapshot, Tables, judge};
use vigie_hostfacts::{Request, gather};

use crate::Failing;
use crate::samples::{Samples, now, shown, timed};

const RUNS: usize = 50;
const LYNIS: &str = "/usr/sbin/lynis";

/// Called before anything else is measured, so that its first run is the first of this program.
pub(crate) fn measure() -> Failing<()> {
    let today = Date::new(2026, 11, 24)?;
    let request = Request {
        taken_on: Day::from(today),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let mut facts = || Ok(gather(&request));
    let (before, started) = (processor_time()?, now());
    let snapshot = facts()?;
    let first = started.elapsed();
    let first_work = processor_time()?.saturating_sub(before);
    let processes = snapshot.processes.value().map_or(0, Vec::len);
    Samples::new(vec![first]).print(&format!("facts, first run ({processes} names of processes)"));
    Samples::new(vec![first_work]).print("  of which processor");

    let (mut whole, mut work) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let before = processor_time()?;
        whole.push(timed(&mut facts)?.0);
        work.push(processor_time()?.saturating_sub(before));
    }
    Samples::new(whole).print("facts, later runs");
    let work = Samples::new(work);
    work.print("  of which processor");
    slowest(&snapshot);

    let tables = Tables::shipped()?;
    Samples::of(RUNS, || Ok(Tables::shipped()?))?.print("tables that checks look up, read");
    Samples::of(RUNS, || Ok(judge(&snapshot, &tables, today)))?.print("checks, judged");
    beside_lynis(first_work)
}

/// The groups of facts that took longest in the first run.
fn slowest(snapshot: &Snapshot) {
    let mut groups: Vec<_> = snapshot.timings.iter().collect();
    groups.sort_by_key(|(_, took)| std::cmp::Reverse(**took));
    let named = groups.iter().take(3).map(|(name, took)| {
        let took = Duration::from_micros(u64::from(**took));
        format!("{name} {}", shown(took))
    });
    println!(
        "  slowest in the first run: {}",
        named.collect::<Vec<_>>().join(", ")
    );
}

/// Whole programs side by side: processor time of one first run here, and of `lynis audit system --quick`.
fn beside_lynis(ours: Duration) -> Failing<()> {
    if !std::path::Path::new(LYNIS).exists() {
        println!("lynis: not installed, no comparison");
        return Ok(());
    }
    let (before, started) = (processor_time_of_children()?, now());
    // It works in the folder of its programs, and its two reports go nowhere.
    let status = lynis()
        .args(["audit", "system", "--quick", "--quiet", "--no-colors"])
        .args(["--logfile", "/dev/null", "--report-file", "/dev/null"])
        .status()?;
    let whole = started.elapsed();
    let work = processor_time_of_children()?.saturating_sub(before);
    let end = status.code().map_or("a signal".to_owned(), |it| it.to_string());
    Samples::new(vec![whole]).print(&format!("lynis audit system --quick (ended with {end})"));
    Samples::new(vec![work]).print("  of which processor");
    let times = work.as_secs_f64() / ours.as_secs_f64().max(f64::MIN_POSITIVE);
    println!("processor time of lynis over that of the first run of facts: {times:.0} times");
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "the bench starts what it compares with")]
fn lynis() -> Command {
    let mut command = Command::new(LYNIS);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// What this program has used of all processors so far, threads that ended included.
fn processor_time() -> Failing<Duration> {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Ok(Duration::new(
        u64::try_from(time.tv_sec)?,
        u32::try_from(time.tv_nsec)?,
    ))
}

/// What programs that were started here and have ended used, to a hundredth of a second.
fn processor_time_of_children() -> Failing<Duration> {
    let status = std::fs::read_to_string("/proc/self/stat")?;
    // The name stands in parentheses and may hold anything.
    let (_, fields) = status.rsplit_once(')').ok_or("no status of this program")?;
    let mut fields = fields.split_whitespace().skip(13);
    let mut next = || Ok::<u64, Box<dyn std::error::Error>>(fields.next().ok_or("a short status")?.parse()?);
    let hundredths = next()? + next()?;
    Ok(Duration::from_millis(hundredths * 10))
}
