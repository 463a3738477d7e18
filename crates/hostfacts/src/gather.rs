//! Reads all groups of facts in turn, each within its time.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use vigie_checks::{Day, Platform, Snapshot, Unread};

use crate::group::Group;
use crate::{common, platform};

/// How long one group may take.
const EACH: Duration = Duration::from_millis(500);
/// How long all of them may take.
const ALL: Duration = Duration::from_secs(2);

/// What a snapshot says about itself. The clock is the caller's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Today.
    pub taken_on: Day,
    /// The version of Vigie.
    pub app_version: String,
}

/// A group of facts that has just been read, or given up.
#[derive(Debug, Clone, Copy)]
pub struct Arrived<'a> {
    /// Its name.
    pub group: &'static str,
    /// Its facts, by the names that [`Snapshot::each_fact`] gives them.
    pub facts: &'static [&'static str],
    /// All that is known by now. Facts of groups still to come are not asked.
    pub snapshot: &'a Snapshot,
    /// How many groups are still to come.
    pub left: usize,
}

/// Reads every fact of this computer. What does not come in time is [`vigie_checks::Seen::TimedOut`].
pub fn gather(request: &Request) -> Snapshot {
    gather_each(request, |_| {})
}

/// Like [`gather`], and shows the snapshot as it grows, on the thread of the caller.
pub fn gather_each(request: &Request, arrived: impl FnMut(Arrived<'_>)) -> Snapshot {
    let blank = Snapshot::new(platform(), request.taken_on, request.app_version.clone());
    collect(blank, groups(), Limits { each: EACH, all: ALL }, arrived)
}

/// The groups of this system, the quickest first.
pub(crate) fn groups() -> Vec<&'static Group> {
    common::GROUPS.iter().chain(platform::GROUPS).copied().collect()
}

fn platform() -> Platform {
    if cfg!(windows) {
        Platform::Windows
    } else if cfg!(target_os = "macos") {
        Platform::Macos
    } else {
        Platform::Linux
    }
}

/// How long to wait.
#[derive(Debug, Clone, Copy)]
struct Limits {
    each: Duration,
    all: Duration,
}

fn collect(
    blank: Snapshot,
    groups: Vec<&'static Group>,
    limits: Limits,
    mut arrived: impl FnMut(Arrived<'_>),
) -> Snapshot {
    let end = now() + limits.all;
    let mut whole = blank.clone();
    let mut waiting: VecDeque<&'static Group> = groups.into();
    let mut worker = work(&blank, &waiting);
    while let Some(group) = waiting.pop_front() {
        let patience = end.saturating_duration_since(now()).min(limits.each);
        let answer = worker.as_ref().map_or(Err(RecvTimeoutError::Disconnected), |it| {
            it.recv_timeout(patience)
        });
        match answer {
            Ok(part) => whole.absorb(part),
            Err(why) => {
                group.forget(reason(why), &mut whole);
                // The thread cannot be ended. It is left to itself and stops after its group; another goes on.
                worker = work(&blank, &waiting);
            }
        }
        arrived(Arrived {
            group: group.name,
            facts: group.facts,
            snapshot: &whole,
            left: waiting.len(),
        });
    }
    whole
}

fn reason(why: RecvTimeoutError) -> Unread {
    match why {
        RecvTimeoutError::Timeout => Unread::TimedOut,
        RecvTimeoutError::Disconnected => Unread::Failed,
    }
}

/// A thread that reads these groups in turn; `None` when there is nothing to read or the system gives no thread.
fn work(blank: &Snapshot, groups: &VecDeque<&'static Group>) -> Option<Receiver<Snapshot>> {
    if groups.is_empty() {
        return None;
    }
    let (sender, receiver) = mpsc::channel();
    let (blank, groups) = (blank.clone(), groups.clone());
    let reading = move || {
        for group in groups {
            let started = now();
            let mut part = blank.clone();
            (group.read)(&mut part);
            let took = u32::try_from(started.elapsed().as_micros()).unwrap_or(u32::MAX);
            part.timings.insert(group.name.to_owned(), took);
            if sender.send(part).is_err() {
                break;
            }
        }
    };
    let thread = thread::Builder::new().name("hostfacts".to_owned());
    thread.spawn(reading).ok().map(|_| receiver)
}

/// The time, for durations.
#[expect(clippy::disallowed_methods, reason = "facts have a time limit")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

#[cfg(test)]
pub(crate) mod tests {
    use vigie_checks::Seen;

    use super::*;

    pub(crate) fn blank() -> Snapshot {
        Snapshot::new(
            platform(),
            Day::of_unix_seconds(1_795_478_400).expect("a day"),
            "0.0.0",
        )
    }

    const QUICK: Group = Group {
        name: "quick",
        place: "quick place",
        facts: &["name"],
        read: |snapshot| snapshot.os.name = Seen::known("Test".to_owned(), "test"),
    };
    const STUCK: Group = Group {
        name: "stuck",
        place: "stuck place",
        facts: &["volumes", "version"],
        read: |_| {
            loop {
                thread::park();
            }
        },
    };
    const BROKEN: Group = Group {
        name: "broken",
        place: "broken place",
        facts: &["accounts"],
        read: |_| panic!("a group that ends its thread"),
    };
    const LAST: Group = Group {
        name: "last",
        place: "last place",
        facts: &["uptime_seconds"],
        read: |snapshot| snapshot.os.uptime_seconds = Seen::absent("test"),
    };
    const SHORT: Limits = Limits {
        each: Duration::from_secs(1),
        all: Duration::from_mins(1),
    };
    const LONG: Limits = Limits {
        each: Duration::from_mins(1),
        all: Duration::from_mins(1),
    };

    #[test]
    fn a_group_that_never_answers_is_timed_out_and_the_others_come() {
        let mut order = Vec::new();
        let snapshot = collect(blank(), vec![&QUICK, &STUCK, &LAST], SHORT, |it| {
            order.push((it.group, it.left));
        });
        assert_eq!(order, [("quick", 2), ("stuck", 1), ("last", 0)]);
        assert_eq!(snapshot.os.name, Seen::known("Test".to_owned(), "test"));
        assert_eq!(snapshot.volumes, Seen::timed_out("stuck place"));
        assert_eq!(snapshot.os.version, Seen::timed_out("stuck place"));
        assert_eq!(snapshot.os.uptime_seconds, Seen::absent("test"));
        let timed: Vec<&str> = snapshot.timings.keys().map(String::as_str).collect();
        assert_eq!(timed, ["last", "quick"]);
    }

    #[test]
    fn a_group_that_ends_its_thread_has_failed_and_the_others_come() {
        let snapshot = collect(blank(), vec![&BROKEN, &LAST], LONG, |_| {});
        assert_eq!(snapshot.accounts, Seen::failed("broken place", ""));
        assert_eq!(snapshot.os.uptime_seconds, Seen::absent("test"));
    }

    #[test]
    fn when_the_time_of_all_is_over_the_rest_is_timed_out_at_once() {
        let none = Limits {
            each: Duration::from_mins(1),
            all: Duration::ZERO,
        };
        let snapshot = collect(blank(), vec![&STUCK, &STUCK], none, |_| {});
        assert_eq!(snapshot.volumes, Seen::timed_out("stuck place"));
    }

    #[test]
    fn what_is_shown_on_the_way_is_what_is_known_by_then() {
        let mut shown = Vec::new();
        collect(blank(), vec![&QUICK, &LAST], LONG, |it| {
            shown.push((
                it.snapshot.os.name.is_not_asked(),
                it.snapshot.os.uptime_seconds.is_not_asked(),
            ));
        });
        assert_eq!(shown, [(false, true), (false, false)]);
    }

    /// On the computer that runs the test: whatever it is, every group answers or is given up, and the snapshot can be
    /// written and read again.
    #[test]
    fn this_computer_gives_a_snapshot_that_can_be_read_again() {
        let request = Request {
            taken_on: Day::of_unix_seconds(1_795_478_400).expect("a day"),
            app_version: "0.0.0".to_owned(),
        };
        let snapshot = gather(&request);
        assert_eq!(Snapshot::read(snapshot.write().as_bytes()), Ok(snapshot));
    }
}
