//! Times of several runs of one thing.

use std::time::{Duration, Instant};

use crate::Failing;

/// How long each run took.
pub(crate) struct Samples(Vec<Duration>);

impl Samples {
    /// Times of runs that were measured one by one.
    pub(crate) fn new(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Self(times)
    }

    /// Runs something so many times, after one run that does not count.
    pub(crate) fn of<T>(runs: usize, mut work: impl FnMut() -> Failing<T>) -> Failing<Self> {
        work()?;
        (0..runs)
            .map(|_| timed(&mut work).map(|(time, _)| time))
            .collect::<Failing<_>>()
            .map(Self::new)
    }

    /// The shortest, the median and the number of runs, on one line.
    pub(crate) fn print(&self, what: &str) {
        let least = self.0.first().copied().unwrap_or_default();
        println!(
            "{what:<44} {:>10} {:>10} {:>6}",
            shown(least),
            shown(self.median()),
            self.0.len()
        );
    }

    /// The middle one, or the shorter of the middle two.
    pub(crate) fn median(&self) -> Duration {
        self.0
            .get(self.0.len().saturating_sub(1) / 2)
            .copied()
            .unwrap_or_default()
    }
}

/// Runs something once and says how long it took.
pub(crate) fn timed<T>(work: &mut impl FnMut() -> Failing<T>) -> Failing<(Duration, T)> {
    let started = now();
    let result = std::hint::black_box(work()?);
    Ok((started.elapsed(), result))
}

/// The time, for durations.
#[expect(clippy::disallowed_methods, reason = "measuring is what this program is for")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// A time in milliseconds.
pub(crate) fn shown(time: Duration) -> String {
    let milliseconds = time.as_secs_f64() * 1000.0;
    if milliseconds < 100.0 {
        format!("{milliseconds:.3} ms")
    } else {
        format!("{milliseconds:.0} ms")
    }
}
