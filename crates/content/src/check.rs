//! Mistakes that only the whole pack shows.

use std::collections::{BTreeMap, BTreeSet};

use vigie_assessment::{Condition, Pack, Practice, PracticeId};

use crate::place::Spans;
use crate::{Kind, Problem, What};

/// The most indispensable protections a pack may name: more would make none of them so.
const MOST_MUST_HAVES: usize = 10;

/// The most prerequisites that may stand behind one another: a plan that needs more of them explains nothing.
const DEEPEST: usize = 10;

pub(crate) fn check(pack: &Pack, spans: &Spans) -> Vec<Problem> {
    let mut problems = Vec::new();
    let practices: BTreeMap<&PracticeId, &Practice> = pack.practices.iter().map(|it| (&it.id, it)).collect();
    let mut seen = BTreeSet::new();
    for practice in &pack.practices {
        let mut report = |what| problems.push(spans.problem(Kind::Practice, practice.id.as_str(), what));
        if !seen.insert(&practice.id) {
            report(What::DuplicateId(practice.id.to_string()));
        }
        if pack.domains.iter().all(|it| it.id != practice.domain) {
            report(What::UnknownReference(practice.domain.to_string()));
        }
        for effect in &practice.effects {
            if pack.scenarios.iter().all(|it| it.id != effect.scenario) {
                report(What::UnknownReference(effect.scenario.to_string()));
            }
        }
        for unknown in unknown_traits(pack, &practice.asked_when) {
            report(What::UnknownReference(unknown));
        }
        for before in &practice.after {
            match practices.get(before) {
                None => report(What::UnknownReference(before.to_string())),
                Some(before) if practice.must_have && !before.must_have => {
                    report(What::MustHaveNeedsLower(before.id.to_string()));
                }
                Some(_) => {}
            }
        }
        if let Some(by) = &practice.hidden_when_none {
            match practices.get(by) {
                None => report(What::UnknownReference(by.to_string())),
                Some(by) if by.hidden_when_none.is_some() => report(What::Circle(by.id.to_string())),
                Some(by) if is_asked_of_fewer(by, practice) => report(What::HiddenByRarer(by.id.to_string())),
                Some(_) => {}
            }
        }
        if leads_back(practice, &practices) {
            report(What::Circle(practice.id.to_string()));
        } else if depth(practice, &practices, DEEPEST) > DEEPEST {
            report(What::TooDeep(practice.id.to_string()));
        }
        if practice.must_have && practice.cents.iter().any(|it| it.0 > 0) && !practice.interim {
            report(What::Missing("interim".into()));
        }
    }
    if pack.practices.iter().filter(|it| it.must_have).count() > MOST_MUST_HAVES {
        problems.push(Problem {
            file: "practices".into(),
            line: None,
            what: What::TooManyMustHaves,
        });
    }
    for scenario in &pack.scenarios {
        for unknown in unknown_traits(pack, &scenario.asked_when) {
            let what = What::UnknownReference(unknown);
            problems.push(spans.problem(Kind::Scenario, scenario.id.as_str(), what));
        }
    }
    problems
}

fn unknown_traits(pack: &Pack, condition: &Condition) -> Vec<String> {
    match condition {
        Condition::Always => Vec::new(),
        Condition::AnyOf(any) => any
            .iter()
            .filter(|it| pack.traits.iter().all(|known| known.id != **it))
            .map(ToString::to_string)
            .collect(),
    }
}

/// Whether some business is asked `practice` and never `by`: there, `by` could not hide it.
fn is_asked_of_fewer(by: &Practice, practice: &Practice) -> bool {
    let rarer = match (&by.asked_when, &practice.asked_when) {
        (Condition::Always, _) => false,
        (Condition::AnyOf(_), Condition::Always) => true,
        (Condition::AnyOf(by), Condition::AnyOf(practice)) => !practice.is_subset(by),
    };
    rarer || by.track > practice.track
}

fn leads_back(practice: &Practice, practices: &BTreeMap<&PracticeId, &Practice>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&PracticeId> = practice.after.iter().collect();
    while let Some(id) = open.pop() {
        if *id == practice.id {
            return true;
        }
        if seen.insert(id) {
            open.extend(practices.get(id).into_iter().flat_map(|it| &it.after));
        }
    }
    false
}

/// How many prerequisites stand behind one another, at least up to one more than `most`. There is no circle.
fn depth(practice: &Practice, practices: &BTreeMap<&PracticeId, &Practice>, most: usize) -> usize {
    let mut layer: BTreeSet<&PracticeId> = practice.after.iter().collect();
    let mut depth = 0;
    while !layer.is_empty() && depth <= most {
        depth += 1;
        layer = layer
            .iter()
            .filter_map(|id| practices.get(id))
            .flat_map(|it| &it.after)
            .collect();
    }
    depth
}
