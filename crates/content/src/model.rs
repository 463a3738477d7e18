//! The numbers of the model, with the lists that go with them.

use std::collections::BTreeSet;

use vigie_assessment::{
    Capacity, CapacityId, CapacityPreset, Cents, CostBand, CostBands, Coverage, Domain, DomainId,
    EffortBounds, Minutes, Model, MustHaveModel, Scenario, ScenarioId, TimeModel, Trait, TraitId,
};

use crate::What;
use crate::place::Place;
use crate::shape::{ModelFile, at};

/// The lists of `model.toml`.
pub(crate) struct Lists {
    pub(crate) domains: Vec<Domain>,
    pub(crate) traits: Vec<Trait>,
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) capacities: Vec<CapacityPreset>,
}

/// The numbers of the model, and the lists of domains, traits, scenarios and presets.
pub(crate) fn compile_model(
    file: &ModelFile,
    sources: &BTreeSet<String>,
    place: &mut Place<'_>,
) -> (Model, Lists) {
    let reasons = [
        (&file.coverage.reason, &file.coverage.source),
        (&file.must_have.reason, &file.must_have.source),
        (&file.enough.reason, &file.enough.source),
        (&file.effort.reason, &file.effort.source),
        (&file.cost.reason, &file.cost.source),
        (&file.time.reason, &file.time.source),
        (&file.sizes.reason, &file.sizes.source),
    ];
    for (reason, source) in reasons {
        place.why(reason, source, sources);
    }
    let sizes = file.sizes.people.as_ref().clone();
    let covers = sizes.last() == Some(&vigie_assessment::People::BOUNDS.1);
    if !sizes.is_sorted_by(|a, b| a < b) || !covers {
        place.report(&at(&file.sizes.people), What::BadNumber("people".into()));
    }
    let hours = file.effort.hours.as_ref();
    if hours.is_empty() || !hours.is_sorted_by(|a, b| a < b) {
        place.report(&at(&file.effort.hours), What::BadNumber("hours".into()));
    }
    let bands = file.cost.bands.as_ref();
    if !bands.is_sorted_by(|a, b| a.above < b.above)
        || bands.iter().any(|it| !(0.0..=10.0).contains(&it.adds))
    {
        place.report(&at(&file.cost.bands), What::BadNumber("bands".into()));
    }
    let months = *file.time.months.as_ref();
    if !(1..=120).contains(&months) {
        place.report(&at(&file.time.months), What::BadNumber("months".into()));
    }
    let must_have = &file.must_have;
    let model = Model {
        partial: Coverage::new(place.between(&file.coverage.partial, "partial", 1.0))
            .unwrap_or(Coverage::NONE),
        must_have: MustHaveModel {
            penalty: place.between(&must_have.penalty, "penalty", 1.0),
            threshold: place.between(&must_have.threshold, "threshold", 1.0),
            cap: place.between(&must_have.cap, "cap", 100.0),
        },
        enough_share: place.between(&file.enough.share, "share", 1.0),
        effort: EffortBounds(
            hours
                .iter()
                .filter_map(|it| Minutes::from_hours(*it).ok())
                .collect(),
        ),
        cost: CostBands(
            bands
                .iter()
                .filter_map(|it| {
                    Some(CostBand {
                        above: Cents::from_dollars(it.above).ok()?,
                        adds: it.adds,
                    })
                })
                .collect(),
        ),
        time: TimeModel {
            months,
            week: Minutes::from_hours(place.between(&file.time.week_hours, "week-hours", 744.0))
                .unwrap_or_default(),
            week_share: place.between(&file.time.week_share, "week-share", 1.0),
            budget_months: place.count(&file.time.budget_months, "budget-months", (1, months.max(1))),
            quick_count: place.count(&file.time.quick_count, "quick-count", (1, 10)),
            quick: Minutes(place.count(&file.time.quick_minutes, "quick-minutes", (1, 60))),
        },
        sizes,
    };
    let domains = file
        .domain
        .iter()
        .filter_map(|it| {
            Some(Domain {
                id: place.id(&it.id, DomainId::parse)?,
            })
        })
        .collect();
    place.next_kind();
    let traits = file.traits.iter();
    let traits: Vec<Trait> = traits
        .filter_map(|it| {
            Some(Trait {
                id: place.id(&it.id, TraitId::parse)?,
                presumed: it.presumed,
            })
        })
        .collect();
    place.next_kind();
    let scenarios = file.scenario.iter();
    let scenarios = scenarios
        .filter_map(|it| {
            place.why(&it.reason, &it.source, sources);
            Some(Scenario {
                id: place.id(&it.id, ScenarioId::parse)?,
                weight: place.between(&it.weight, "weight", 1000.0),
                asked_when: place.condition(it.asked_when.as_ref()),
            })
        })
        .collect();
    place.next_kind();
    let capacities = file.capacity.iter();
    let capacities = capacities
        .filter_map(|it| {
            place.why(&it.reason, &it.source, sources);
            let Ok(capacity) = Capacity::new(it.hours, it.cad) else {
                place.report(&at(&it.id), What::BadNumber("hours, cad".into()));
                return None;
            };
            let default_for = it.default_for.as_ref().map(|it| {
                if it.as_ref().iter().any(|size| *size >= model.sizes.len()) {
                    place.report(&at(it), What::BadNumber("default-for".into()));
                }
                it.as_ref().clone()
            });
            Some(CapacityPreset {
                id: place.id(&it.id, CapacityId::parse)?,
                capacity,
                default_for: default_for.unwrap_or_default(),
            })
        })
        .collect();
    (
        model,
        Lists {
            domains,
            traits,
            scenarios,
            capacities,
        },
    )
}
