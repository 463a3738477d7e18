//! Generated packs that follow the rules of a pack, and generated inputs for them.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use vigie_assessment::{
    Answers, Business, Capacity, Cents, Condition, Coverage, Domain, DomainId, Duty, DutyId, Finding,
    FindingId, Input, Level, Mark, Minutes, Model, Outcome, Pack, People, Practice, PracticeId, Scenario,
    ScenarioId, TimeModel, Track, TraitId, Who,
};

use super::build::{answer, any_of, effect, id, model, pack, practice, trait_id};

const TRAITS: [&str; 3] = ["it-provider", "website", "remote-work"];
const DOMAINS: [&str; 4] = ["acc", "bak", "dev", "net"];
/// At most this many must-haves in a pack.
const MUST_HAVES: usize = 10;

/// A pack and an input for it.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) pack: Pack,
    pub(crate) input: Input,
}

impl World {
    /// The same world where every action is where the model has it.
    pub(crate) fn without_moves(&self) -> Self {
        let mut world = self.clone();
        world.input.moves.clear();
        world
    }
}

/// Any pack that follows the rules of a pack, with any input.
pub(crate) fn worlds() -> impl Strategy<Value = World> {
    let findings = vec((any::<Index>(), outcomes()), 0..12);
    let set_aside = prop_oneof![2 => Just(vec![]), 1 => vec(any::<Index>(), 1..8)];
    let input = (
        traits(),
        people(),
        tracks(),
        vec(answers(), 61),
        capacities(),
        findings,
        set_aside,
        moves(),
    );
    (packs(), input).prop_map(
        |(pack, (traits, people, track, answers, capacity, findings, set_aside, moves))| {
            let input = Input {
                business: Business { people, traits },
                track,
                answers: answered(&pack, answers),
                capacity,
                findings: seen(&pack, &findings),
                set_aside: named(&pack, &set_aside),
                moves: moved(&pack, &moves),
            };
            World { pack, input }
        },
    )
}

/// The answers by practice; the one left over goes to a question that the pack does not have.
fn answered(pack: &Pack, answers: Vec<Option<Level>>) -> Answers {
    let strange = id("no-such-question");
    let questions = pack.practices.iter().map(|it| it.id.clone()).chain([strange]);
    questions
        .zip(answers)
        .filter_map(|(id, level)| Some((id, answer(level?))))
        .collect()
}

/// Some practices of the pack, with or without an action.
fn named(pack: &Pack, indices: &[Index]) -> BTreeSet<PracticeId> {
    let count = pack.practices.len();
    let indices = indices.iter().filter(|_| count > 0);
    indices
        .map(|index| pack.practices[index.index(count)].id.clone())
        .collect()
}

/// Some practices of the pack, with or without an action, moved by so many months.
fn moved(pack: &Pack, moves: &[(Index, i8)]) -> BTreeMap<PracticeId, i8> {
    let count = pack.practices.len();
    let moves = moves.iter().filter(|_| count > 0);
    moves
        .map(|(index, steps)| (pack.practices[index.index(count)].id.clone(), *steps))
        .collect()
}

fn moves() -> impl Strategy<Value = Vec<(Index, i8)>> {
    let steps = prop_oneof![4 => -4i8..=4, 1 => any::<i8>()];
    prop_oneof![2 => Just(vec![]), 1 => vec((any::<Index>(), steps), 1..6)]
}

fn seen(pack: &Pack, findings: &[(Index, Outcome)]) -> Vec<Finding> {
    let finding = |(at, (index, outcome)): (usize, &(Index, Outcome))| Finding {
        id: FindingId::parse(&format!("check.number-{at}")).unwrap(),
        outcome: *outcome,
        practice: pack.practices[index.index(pack.practices.len())].id.clone(),
        says: outcome.says(),
    };
    if pack.practices.is_empty() {
        vec![]
    } else {
        findings.iter().enumerate().map(finding).collect()
    }
}

fn answers() -> impl Strategy<Value = Option<Level>> {
    prop_oneof![
        1 => Just(None),
        2 => Just(Some(Level::Full)),
        2 => Just(Some(Level::Partial)),
        3 => Just(Some(Level::None)),
        2 => Just(Some(Level::Unknown)),
        1 => Just(Some(Level::NotApplicable)),
    ]
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    select(vec![
        Outcome::Met,
        Outcome::NotMet,
        Outcome::NotMet,
        Outcome::Attention,
        Outcome::Unknown,
        Outcome::NotApplicable,
    ])
}

fn traits() -> impl Strategy<Value = BTreeSet<TraitId>> {
    (0u8..8).prop_map(|mask| masked(mask).into_iter().map(trait_id).collect())
}

fn masked(mask: u8) -> Vec<&'static str> {
    TRAITS
        .into_iter()
        .enumerate()
        .filter(|(bit, _)| mask & (1 << bit) != 0)
        .map(|(_, it)| it)
        .collect()
}

fn people() -> impl Strategy<Value = People> {
    (1i64..=499).prop_map(|count| People::new(count).unwrap())
}

fn tracks() -> impl Strategy<Value = Track> {
    select(vec![Track::Essential, Track::Complete])
}

fn capacities() -> impl Strategy<Value = Capacity> {
    let minutes = prop_oneof![1 => Just(0), 6 => 1..1500u32, 1 => Just(744 * 60), 1 => Just(u32::MAX)];
    let cents = prop_oneof![1 => Just(0), 6 => 1..100_000u64, 1 => Just(100_000_000), 1 => Just(u64::MAX)];
    (minutes, cents).prop_map(|(minutes, cents)| Capacity {
        minutes: Minutes(minutes),
        cents: Cents(cents),
    })
}

/// Any pack that follows the rules of a pack: up to 60 practices, up to eight scenarios.
pub(crate) fn packs() -> impl Strategy<Value = Pack> {
    let scenarios = vec((0u8..=10, conditions()), 1..=8);
    let duties = vec(any::<Index>(), 0..4);
    (models(), scenarios, vec(drafts(), 0..=60), duties).prop_map(|(model, scenarios, drafts, duties)| {
        let scenarios: Vec<Scenario> = scenarios
            .into_iter()
            .enumerate()
            .map(|(at, (weight, asked_when))| Scenario {
                id: scenario(at),
                weight: f64::from(weight) / 20.0,
                asked_when,
            })
            .collect();
        let practices = finished(drafts, scenarios.len());
        let duties = duties_of(&practices, &duties);
        let domains = DOMAINS
            .iter()
            .map(|it| Domain {
                id: DomainId::parse(it).unwrap(),
            })
            .collect();
        Pack {
            model,
            domains,
            scenarios,
            practices,
            duties,
            ..pack(&[], vec![])
        }
    })
}

fn scenario(at: usize) -> ScenarioId {
    ScenarioId::parse(&format!("s{at}")).unwrap()
}

fn duties_of(practices: &[Practice], duties: &[Index]) -> Vec<Duty> {
    let duty = |(at, index): (usize, &Index)| Duty {
        id: DutyId::parse(&format!("duty-{at}")).unwrap(),
        act: "P-39.1".into(),
        section: at.to_string(),
        practice: practices[index.index(practices.len())].id.clone(),
        in_force: jiff::civil::date(2022, 9, 22),
        verified_on: jiff::civil::date(2026, 1, 1),
        mark: Mark::Verified,
    };
    if practices.is_empty() {
        vec![]
    } else {
        duties.iter().enumerate().map(duty).collect()
    }
}

fn models() -> impl Strategy<Value = Model> {
    let shares = (0u8..=10, 0u8..=10, 0u8..=10, 0u8..=10);
    let usual = Just(model());
    let other = (
        shares,
        0u8..=100,
        0u16..=40,
        0u32..600,
        0u16..5,
        0usize..5,
        0u32..30,
    )
        .prop_map(
            |(
                (partial, penalty, threshold, enough),
                cap,
                months,
                week,
                budget_months,
                quick_count,
                quick,
            )| {
                let tenths = |value: u8| f64::from(value) / 10.0;
                let mut model = model();
                model.partial = Coverage::new(tenths(partial)).unwrap();
                model.must_have.penalty = tenths(penalty);
                model.must_have.threshold = tenths(threshold);
                model.must_have.cap = f64::from(cap);
                model.enough_share = tenths(enough);
                model.time = TimeModel {
                    months,
                    week: Minutes(week),
                    week_share: tenths(penalty),
                    budget_months,
                    quick_count,
                    quick: Minutes(quick),
                };
                model
            },
        );
    prop_oneof![3 => usual, 1 => other].prop_map(|model| Model {
        sizes: vec![9, 499],
        ..model
    })
}

fn conditions() -> impl Strategy<Value = Condition> {
    prop_oneof![
        3 => Just(Condition::Always),
        1 => (1u8..8).prop_map(|mask| any_of(&masked(mask))),
    ]
}

/// A practice before its references are turned into identifiers.
#[derive(Debug, Clone)]
struct Draft {
    /// Where it comes in the pack, so that prerequisites may follow what needs them.
    place: u8,
    practice: Practice,
    hidden_when_none: Option<Index>,
    after: Vec<Index>,
    effects: Vec<(Index, u8)>,
}

fn drafts() -> impl Strategy<Value = Draft> {
    let kind = (
        select(DOMAINS.to_vec()),
        tracks(),
        prop::bool::weighted(0.25),
        conditions(),
    );
    let minutes = select(vec![
        0, 15, 30, 60, 61, 120, 180, 240, 400, 720, 1000, 3000, 20_000,
    ]);
    let cents = select(vec![
        0, 0, 0, 1, 10_000, 50_000, 50_001, 90_000, 250_000, 600_000, 9_000_000,
    ]);
    let work = (minutes.clone(), minutes, cents.clone(), cents, 0u32..20, 0u32..40);
    let when = option::weighted(0.15, Just(90u16));
    let who = select(vec![Who::Owner, Who::ItProvider, Who::Staff]);
    let references = (
        option::weighted(0.15, any::<Index>()),
        prop_oneof![2 => Just(vec![]), 1 => vec(any::<Index>(), 1..4)],
        // Few values, so that ties are common; then any.
        vec(
            (any::<Index>(), prop_oneof![select(vec![10u8, 25, 50]), 0..=99u8]),
            0..5,
        ),
    );
    (any::<u8>(), kind, work, when, who, references).prop_map(
        |(place, kind, work, within_days, who, references)| {
            let practice = Practice {
                domain: DomainId::parse(kind.0).unwrap(),
                track: kind.1,
                must_have: kind.2,
                asked_when: kind.3,
                minutes: vec![Minutes(work.0), Minutes(work.1)],
                cents: vec![Cents(work.2), Cents(work.3)],
                first_step: Minutes(work.4),
                find_out: Minutes(work.5),
                within_days,
                who,
                ..practice("draft")
            };
            let (hidden_when_none, after, effects) = references;
            Draft {
                place,
                practice,
                hidden_when_none,
                after,
                effects,
            }
        },
    )
}

/// Turns drafts into practices: references point to earlier drafts, so that nothing needs itself.
fn finished(drafts: Vec<Draft>, scenarios: usize) -> Vec<Practice> {
    let mut done: Vec<(u8, Practice)> = Vec::new();
    let mut must_haves = 0;
    for (at, draft) in drafts.into_iter().enumerate() {
        let must_have = draft.practice.must_have && must_haves < MUST_HAVES;
        must_haves += usize::from(must_have);
        let earlier = |index: &Index| (!done.is_empty()).then(|| &done[index.index(done.len())].1);
        let needed: BTreeSet<PracticeId> = draft
            .after
            .iter()
            .filter_map(earlier)
            .filter(|it| it.must_have || !must_have)
            .map(|it| it.id.clone())
            .collect();
        let hider = draft
            .hidden_when_none
            .as_ref()
            .and_then(earlier)
            .filter(|it| it.hidden_when_none.is_none());
        let effects: BTreeMap<usize, u8> = draft
            .effects
            .iter()
            .map(|(index, hundredths)| (index.index(scenarios), *hundredths))
            .collect();
        let practice = Practice {
            // 61 is prime: a name for each, in an order that has nothing to do with the references.
            id: id(&format!("p{:02}", (at * 37 + 11) % 61)),
            must_have,
            hidden_when_none: hider.map(|it| it.id.clone()),
            after: needed.into_iter().rev().collect(),
            effects: effects
                .into_iter()
                .map(|(at, hundredths)| effect(scenario(at).as_str(), f64::from(hundredths) / 100.0))
                .collect(),
            ..draft.practice
        };
        done.push((draft.place, practice));
    }
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, practice)| practice).collect()
}
