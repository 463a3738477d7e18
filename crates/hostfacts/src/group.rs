//! A group of facts that are read together and share one time limit.

use vigie_checks::{Snapshot, Unread};

/// Facts that are read together.
pub(crate) struct Group {
    /// The name of its module, as `timings` of the snapshot gives it.
    pub(crate) name: &'static str,
    /// Where it looks, in technical words: shown when it did not come in time.
    pub(crate) place: &'static str,
    /// Its facts, by the names that [`Snapshot::each_fact`] gives them. A test holds `read` to them.
    pub(crate) facts: &'static [&'static str],
    /// Reads them into a snapshot in which nothing was asked yet. Whatever happens, each gets a state.
    pub(crate) read: fn(&mut Snapshot),
}

impl Group {
    /// Leaves each of its facts unread for this reason.
    pub(crate) fn forget(&self, why: Unread, snapshot: &mut Snapshot) {
        snapshot.each_fact(&mut |name, fact| {
            if self.facts.contains(&name) {
                fact.forget(why);
                for note in fact.notes().into_iter().take(1) {
                    self.place.clone_into(note);
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use vigie_checks::kept_place;

    use super::*;
    use crate::gather::groups;
    use crate::gather::tests::blank;

    /// On the computer that runs the test, whatever it holds.
    #[test]
    fn each_group_reads_the_facts_that_it_names_and_no_other() {
        for group in groups() {
            let mut snapshot = blank();
            (group.read)(&mut snapshot);
            let mut asked = BTreeSet::new();
            snapshot.each_fact(&mut |name, fact| {
                if !fact.is_not_asked() {
                    asked.insert(name);
                    let notes = fact.notes();
                    let place = notes.first().map_or("", |it| it.as_str());
                    assert_ne!(place, "", "{name}: the place is told");
                    assert!(
                        kept_place(place),
                        "{name}: a scrubbed snapshot would lose words of {place}"
                    );
                }
            });
            assert!(
                kept_place(group.name) && kept_place(group.place),
                "group {}",
                group.name
            );
            let named: BTreeSet<&str> = group.facts.iter().copied().collect();
            assert_eq!(asked, named, "group {}", group.name);
        }
    }

    #[test]
    fn no_fact_is_read_by_two_groups() {
        let mut seen = BTreeSet::new();
        for group in groups() {
            for fact in group.facts {
                assert!(seen.insert(fact), "{fact} is read twice, by {}", group.name);
            }
        }
    }

    #[test]
    fn a_group_given_up_leaves_each_of_its_facts_unread_with_its_place() {
        for group in groups() {
            let mut snapshot = blank();
            group.forget(Unread::TimedOut, &mut snapshot);
            let mut unread = BTreeSet::new();
            snapshot.each_fact(&mut |name, fact| {
                if !fact.is_not_asked() {
                    assert!(!fact.is_known(), "{name}");
                    assert_eq!(
                        fact.notes().first().map(|it| it.as_str()),
                        Some(group.place),
                        "{name}"
                    );
                    unread.insert(name);
                }
            });
            assert_eq!(
                unread,
                group.facts.iter().copied().collect(),
                "group {}",
                group.name
            );
        }
    }
}
