//! The parts of the cross-check: each ran, was skipped, or failed, and the closing table says which and why.

use std::time::{Duration, Instant};

use crate::process::now;
use crate::steps::clock;
use crate::words::{Words, words};

/// Whether something that a part needs is there; if not, why.
pub(crate) type Need = Result<(), Words>;

/// What became of a part.
enum Outcome {
    Done(Duration),
    Skipped(Words),
    Failed(Words),
}

/// Runs parts and remembers what became of them.
pub(crate) struct Report {
    started: Instant,
    longest: Duration,
    parts: Vec<(Words, Outcome)>,
}

impl Report {
    /// Nothing ran yet; all parts together may take that long.
    pub(crate) fn new(longest: Duration) -> Self {
        Self {
            started: now(),
            longest,
            parts: Vec::new(),
        }
    }

    /// Runs a part within its time, unless something it needs is missing. What it gives is a need of later parts.
    pub(crate) fn part(
        &mut self,
        title: &Words,
        limit: Duration,
        needs: &[&Need],
        work: impl FnOnce(Duration) -> Result<(), Words>,
    ) -> Need {
        println!();
        title.say();
        let missing = needs.iter().find_map(|it| it.as_ref().err());
        let left = self.longest.saturating_sub(self.started.elapsed());
        let started = now();
        let outcome = match missing {
            Some(why) => Outcome::Skipped(why.clone()),
            None if left.is_zero() => Outcome::Failed(words("plus de temps", "no time left")),
            None => match work(limit.min(left)) {
                Ok(()) => Outcome::Done(started.elapsed()),
                Err(why) => Outcome::Failed(why),
            },
        };
        let need = match &outcome {
            Outcome::Done(_) => Ok(()),
            Outcome::Skipped(why) => {
                words("  sauté\u{a0}: ", "  skipped: ").then("", "", why).say();
                Err(why.clone())
            }
            Outcome::Failed(why) => {
                words("  échec\u{a0}: ", "  failed: ")
                    .then("", "", why)
                    .complain();
                Err(words("une étape précédente a échoué", "an earlier part failed"))
            }
        };
        self.parts.push((title.clone(), outcome));
        need
    }

    /// Prints what became of each part; an error when one failed.
    pub(crate) fn close(self) -> Result<(), Words> {
        println!();
        let mut failed = 0;
        for (title, outcome) in &self.parts {
            let (state, why) = match outcome {
                Outcome::Done(took) => (clock(*took), None),
                Outcome::Skipped(why) => ("sauté · skipped".to_owned(), Some(why)),
                Outcome::Failed(why) => {
                    failed += 1;
                    ("ÉCHEC · FAILED".to_owned(), Some(why))
                }
            };
            println!("{state:>16}  {}", title.in_short());
            if let Some(why) = why {
                println!("{:>16}  {}", "", why.in_short());
            }
        }
        println!("{:>16}  total", clock(self.started.elapsed()));
        println!();
        match failed {
            0 => Ok(()),
            1 => Err(words("1 étape a échoué", "1 part failed")),
            count => Err(words(
                format!("{count} étapes ont échoué"),
                format!("{count} parts failed"),
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_mins(1);

    fn title() -> Words {
        words("titre", "title")
    }

    #[test]
    fn a_part_without_what_it_needs_is_skipped_and_that_is_no_failure() {
        let mut report = Report::new(LONG);
        let missing: Need = Err(words("absent", "absent"));
        let need = report.part(&title(), LONG, &[&Ok(()), &missing], |_| {
            panic!("it must not run")
        });
        assert!(need.is_err());
        assert!(report.close().is_ok());
    }

    #[test]
    fn a_failed_part_fails_the_chore_and_skips_those_that_need_it() {
        let mut report = Report::new(LONG);
        let first = report.part(&title(), LONG, &[], |_| Err(words("non", "no")));
        let second = report.part(&title(), LONG, &[&first], |_| panic!("it must not run"));
        let third = report.part(&title(), LONG, &[], |_| Ok(()));
        assert!(first.is_err() && second.is_err() && third.is_ok());
        assert!(report.close().is_err());
    }

    #[test]
    fn no_part_gets_more_time_than_is_left() {
        let mut report = Report::new(LONG);
        let mut given = None;
        let _ = report.part(&title(), LONG * 2, &[], |limit| {
            given = Some(limit);
            Ok(())
        });
        assert!(given.is_some_and(|it| it <= LONG));
        let mut late = Report::new(Duration::ZERO);
        let need = late.part(&title(), LONG, &[], |_| panic!("it must not run"));
        assert!(need.is_err() && late.close().is_err());
    }
}
