//! Packs and inputs by hand: a default for everything, so that a case states only what it is about.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;
use vigie_assessment::{
    Answer, Answers, Business, Capacity, Cents, Choice, ChoiceId, Condition, CostBand, CostBands, Coverage,
    Domain, DomainId, Effect, EffortBounds, Finding, FindingId, Input, Level, Minutes, Model, MustHaveModel,
    Outcome, Pack, PackInfo, People, Placement, Plan, Practice, PracticeId, Range, Scenario, ScenarioId,
    Strength, TimeModel, Track, TraitId, Who,
};

pub(crate) fn id(text: &str) -> PracticeId {
    PracticeId::parse(text).unwrap()
}

pub(crate) fn ids(texts: &[&str]) -> Vec<PracticeId> {
    texts.iter().map(|it| id(it)).collect()
}

pub(crate) fn trait_id(text: &str) -> TraitId {
    TraitId::parse(text).unwrap()
}

pub(crate) fn any_of(traits: &[&str]) -> Condition {
    Condition::AnyOf(traits.iter().map(|it| trait_id(it)).collect())
}

/// The numbers of the built-in pack's model, with one size for all.
pub(crate) fn model() -> Model {
    Model {
        partial: Coverage::new(0.5).unwrap(),
        must_have: MustHaveModel {
            penalty: 0.3,
            threshold: 0.3,
            cap: 79.0,
        },
        enough_share: 0.5,
        effort: EffortBounds([1, 3, 6, 12].map(|hours| Minutes(hours * 60)).into()),
        cost: CostBands(vec![
            CostBand {
                above: Cents(0),
                adds: 0.5,
            },
            CostBand {
                above: Cents(50_000),
                adds: 1.0,
            },
            CostBand {
                above: Cents(250_000),
                adds: 2.0,
            },
        ]),
        time: TimeModel {
            months: 36,
            week: Minutes(240),
            week_share: 0.25,
            budget_months: 3,
            quick_count: 3,
            quick: Minutes(15),
        },
        sizes: vec![499],
    }
}

/// A pack with these scenarios, by name and weight, and these practices.
pub(crate) fn pack(scenarios: &[(&str, f64)], practices: Vec<Practice>) -> Pack {
    let scenario = |(id, weight): &(&str, f64)| Scenario {
        id: ScenarioId::parse(id).unwrap(),
        weight: *weight,
        asked_when: Condition::Always,
    };
    let domains: BTreeSet<DomainId> = practices.iter().map(|it| it.domain.clone()).collect();
    Pack {
        info: PackInfo {
            id: "made-up".into(),
            version: "1".into(),
            hash: String::new(),
            date: date(2026, 1, 1),
            review_by: date(2027, 1, 1),
            owner: "tests".into(),
        },
        model: model(),
        domains: domains.into_iter().map(|id| Domain { id }).collect(),
        traits: vec![],
        scenarios: scenarios.iter().map(scenario).collect(),
        practices,
        duties: vec![],
        sources: vec![],
        contacts: vec![],
        capacities: vec![],
        terms: vec![],
        statements: vec![],
        checks: vec![],
    }
}

/// A practice that takes an hour, costs nothing and weakens nothing.
pub(crate) fn practice(name: &str) -> Practice {
    let levels = [Level::Full, Level::Partial, Level::None, Level::Unknown];
    let choice = |(id, level)| Choice {
        id: ChoiceId::parse(id).unwrap(),
        level,
    };
    Practice {
        id: id(name),
        revision: 1,
        domain: DomainId::parse("one").unwrap(),
        track: Track::Essential,
        must_have: false,
        asked_when: Condition::Always,
        hidden_when_none: None,
        not_applicable: true,
        after: vec![],
        choices: ["full", "partial", "none", "unknown"]
            .into_iter()
            .zip(levels)
            .map(choice)
            .collect(),
        effects: vec![],
        who: Who::Owner,
        minutes: vec![Minutes(60)],
        cents: vec![Cents(0)],
        first_step: Minutes(10),
        find_out: Minutes(10),
        ask_inside: false,
        steps: 2,
        interim: false,
        within_days: None,
        sources: vec![],
    }
}

/// A practice that weakens these scenarios.
pub(crate) fn weakens(name: &str, effects: &[(&str, f64)]) -> Practice {
    Practice {
        effects: effects.iter().map(|(on, value)| effect(on, *value)).collect(),
        ..practice(name)
    }
}

pub(crate) fn must_have(practice: Practice) -> Practice {
    Practice {
        must_have: true,
        ..practice
    }
}

pub(crate) fn after(practice: Practice, needed: &[&str]) -> Practice {
    Practice {
        after: ids(needed),
        ..practice
    }
}

/// The same practice with that work and that first-year cost.
pub(crate) fn takes(practice: Practice, hours: f64, dollars: f64) -> Practice {
    let minutes = Minutes::from_hours(hours).unwrap();
    Practice {
        minutes: vec![minutes],
        cents: vec![Cents::from_dollars(dollars).unwrap()],
        ..practice
    }
}

pub(crate) fn effect(scenario: &str, strength: f64) -> Effect {
    Effect {
        scenario: ScenarioId::parse(scenario).unwrap(),
        strength: Strength::new(strength).unwrap(),
        reason: String::new(),
        source: None,
    }
}

/// A business of ten without traits, on the complete track, with 8 hours and 200 dollars a month.
pub(crate) fn input(answers: &[(&str, Level)]) -> Input {
    Input {
        business: Business {
            people: People::new(10).unwrap(),
            traits: BTreeSet::new(),
        },
        track: Track::Complete,
        answers: answers
            .iter()
            .map(|(name, level)| (id(name), answer(*level)))
            .collect::<Answers>(),
        capacity: Capacity::new(8.0, 200.0).unwrap(),
        findings: vec![],
        set_aside: BTreeSet::new(),
        moves: BTreeMap::new(),
    }
}

/// The same input with those hours and dollars a month.
pub(crate) fn with_capacity(input: Input, hours: f64, dollars: f64) -> Input {
    Input {
        capacity: Capacity::new(hours, dollars).unwrap(),
        ..input
    }
}

/// The same input with findings on these practices.
pub(crate) fn with_findings(input: Input, findings: &[(&str, Outcome)]) -> Input {
    let finding = |(at, (practice, outcome)): (usize, &(&str, Outcome))| Finding {
        id: FindingId::parse(&format!("check.number-{at}")).unwrap(),
        outcome: *outcome,
        practice: id(practice),
        says: outcome.says(),
    };
    Input {
        findings: findings.iter().enumerate().map(finding).collect(),
        ..input
    }
}

pub(crate) fn answer(level: Level) -> Answer {
    Answer { choice: None, level }
}

/// Every practice of the pack answered at that level.
pub(crate) fn all(pack: &Pack, level: Level) -> Answers {
    pack.practices
        .iter()
        .map(|it| (it.id.clone(), answer(level)))
        .collect()
}

/// The practices of a plan's actions, by rank.
pub(crate) fn order(plan: &Plan) -> Vec<&str> {
    plan.actions.iter().map(|it| it.practice.as_str()).collect()
}

/// The months of each action with their minutes and cents, by rank; an action without a month has none.
pub(crate) fn months(plan: &Plan) -> Vec<Vec<(u16, u32, u64)>> {
    let months = |placement: &Placement| match placement {
        Placement::Scheduled(shares) => shares
            .iter()
            .map(|it| (it.month, it.minutes.0, it.cents.0))
            .collect(),
        Placement::BudgetDecision | Placement::Blocked(_) => vec![],
    };
    plan.actions.iter().map(|it| months(&it.placement)).collect()
}

#[track_caller]
pub(crate) fn assert_range(range: Option<Range>, low: f64, high: f64) {
    let range = range.expect("there is a range");
    let close = |a: f64, b: f64| (a - b).abs() < 1e-9;
    assert!(
        close(range.low, low) && close(range.high, high),
        "{range:?} is not {low} to {high}"
    );
}
