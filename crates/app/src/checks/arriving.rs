//! The checks of this computer one by one, while its facts arrive.

use vigie_assessment::Date;
use vigie_checks::{Evidence, Judged, Reason, TableError, Value};

use super::{Checked, Facts};

/// Checks this computer, and tells each conclusion as soon as its facts are there; again, should a later fact change
/// it. With the conclusions comes how many groups of facts are still to come.
pub fn check_this_computer(
    today: Date,
    mut arrived: impl FnMut(&[Judged], usize),
) -> Result<Checked, TableError> {
    let mut told = Vec::new();
    let facts = Facts::of_this_computer_as_they_come(|facts, left| {
        arrived(&news(&mut told, facts.judged(today).findings, left), left);
    })?;
    Ok(facts.judged(today))
}

/// What was not told yet, or is not what was told. At the end nothing waits any more.
fn news(told: &mut Vec<Judged>, concluded: Vec<Judged>, left: usize) -> Vec<Judged> {
    let news: Vec<Judged> = concluded
        .into_iter()
        .filter(|it| left == 0 || !waits(it))
        .filter(|it| !told.contains(it))
        .collect();
    told.retain(|old| news.iter().all(|it| it.id != old.id));
    told.extend(news.iter().cloned());
    news
}

/// Whether a check shows that it misses facts which are still to come.
fn waits(judged: &Judged) -> bool {
    let missing = |it: &Evidence| it.value == Value::Unread(Reason::NotAsked);
    judged.reason == Some(Reason::NotAsked) || judged.evidence.iter().any(missing)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn what_was_told_on_the_way_is_in_the_end_what_is_concluded() {
        let mut told = BTreeMap::new();
        let mut steps = Vec::new();
        let checked = check_this_computer(Date::constant(2026, 11, 24), |news, left| {
            told.extend(news.iter().map(|it| (it.id.clone(), it.clone())));
            steps.push((told.len(), left));
        })
        .expect("the shipped tables");
        let concluded: BTreeMap<_, _> = checked
            .findings
            .iter()
            .map(|it| (it.id.clone(), it.clone()))
            .collect();
        assert_eq!(told, concluded);
        assert_eq!(steps.last(), Some(&(concluded.len(), 0)));
        let before = steps.iter().rev().nth(1).expect("several groups");
        assert!(
            before.0 > 0,
            "some are told before the last facts are there: {steps:?}"
        );
    }
}
