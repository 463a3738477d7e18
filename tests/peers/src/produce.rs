//! One producer of this program, in a process of its own: how long it works, and how much memory it takes.
//!
//! Times are those of the processor, which other programs on the machine do not change much.

use std::fs;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};
use serde_json::json;
use vigie_report::{Report, display, pdf};

use crate::{Failing, content, document, krilla_end};

/// Makes the report of so many actions so many times, writes it into a file, and prints what it took as JSON.
pub(crate) fn run(producer: &str, actions: &str, runs: &str, file: &str) -> Failing<()> {
    let shipped = vigie_content::compile(&vigie_content::builtin()).map_err(|problems| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        problems.join("\n")
    })?;
    let report = document::with_plan(&shipped, actions.parse()?, |build| Ok(build()))?;
    let runs = runs.parse()?;
    match producer {
        "vigie" => measure(runs, file, || Ok(pdf(&report)?), Duration::ZERO),
        "layout" => {
            let time = median(runs, || Ok(display::lay_out(&report)?))?;
            println!("{}", json!({ "median": milliseconds(time) }));
            Ok(())
        }
        "krilla" => {
            // krilla gets the pages laid out, and the time that laying out takes is added: the copying of the display
            // list into a form that another crate may see is nobody's work but the bench's.
            let layout = median(runs, || Ok(display::lay_out(&report)?))?;
            let list = display::display_list(&report)?;
            measure(runs, file, || krilla_end::pdf(&list, &report), layout)
        }
        "content" => Ok(fs::write(file, write(&report)?)?),
        _ => Err(format!("no producer {producer}").into()),
    }
}

fn write(report: &Report) -> Failing<String> {
    Ok(serde_json::to_string(&content::of(report)?)?)
}

fn measure(
    runs: usize,
    file: &str,
    mut work: impl FnMut() -> Failing<Vec<u8>>,
    before: Duration,
) -> Failing<()> {
    let (first, made) = timed(&mut work)?;
    fs::write(file, made)?;
    let memory = peak()?;
    let median = median(runs, work)?;
    let [first, median] = [first, median].map(|time| milliseconds(time + before));
    println!(
        "{}",
        json!({ "first": first, "median": median, "memory": memory })
    );
    Ok(())
}

fn median<T>(runs: usize, mut work: impl FnMut() -> Failing<T>) -> Failing<Duration> {
    let mut times = Vec::new();
    for _ in 0..runs {
        times.push(timed(&mut work)?.0);
    }
    times.sort_unstable();
    Ok(times
        .get(times.len().saturating_sub(1) / 2)
        .copied()
        .unwrap_or_default())
}

fn timed<T>(work: &mut impl FnMut() -> Failing<T>) -> Failing<(Duration, T)> {
    let started = now()?;
    let made = std::hint::black_box(work()?);
    Ok((now()?.saturating_sub(started), made))
}

/// How long all threads of this process have worked.
fn now() -> Failing<Duration> {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Ok(Duration::new(
        u64::try_from(time.tv_sec)?,
        u32::try_from(time.tv_nsec)?,
    ))
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The most memory that this process has held, in kilobytes; 0 where the system does not say.
fn peak() -> Failing<u64> {
    let Ok(status) = fs::read_to_string("/proc/self/status") else {
        return Ok(0);
    };
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|line| line.split_ascii_whitespace().next());
    Ok(number.ok_or("no peak in /proc/self/status")?.parse()?)
}
