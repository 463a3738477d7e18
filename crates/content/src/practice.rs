//! One practice, from its table.

use std::collections::BTreeSet;

use toml::Spanned;
use vigie_assessment::{
    Cents, Choice, ChoiceId, Citation, DomainId, Effect, Level, Minutes, Model, Practice, PracticeId,
    ScenarioId, SourceId, Strength, Track, Who,
};

use crate::What;
use crate::place::Place;
use crate::shape::{CitationShape, LevelName, PracticeTable, TrackName, WhoName, at};

/// One practice; `None` where it has no identifier or domain to stand under.
pub(crate) fn compile_practice(
    table: &PracticeTable,
    model: &Model,
    sources: &BTreeSet<String>,
    place: &mut Place<'_>,
) -> Option<Practice> {
    let id = place.id(&table.id, PracticeId::parse)?;
    place.why(&table.effort.reason, &table.effort.source, sources);
    let mut choice_ids = BTreeSet::new();
    let mut choices = Vec::new();
    for choice in table.choices.as_ref() {
        let Some(choice_id) = place.reference(&choice.id, ChoiceId::parse) else {
            continue;
        };
        if !choice_ids.insert(choice_id.clone()) {
            place.report(&at(&choice.id), What::DuplicateId(choice_id.to_string()));
        }
        let level = match choice.level {
            LevelName::Full => Level::Full,
            LevelName::Partial => Level::Partial,
            LevelName::None => Level::None,
            LevelName::Unknown => Level::Unknown,
        };
        choices.push(Choice { id: choice_id, level });
    }
    for (level, name) in [
        (Level::Full, "full"),
        (Level::None, "none"),
        (Level::Unknown, "unknown"),
    ] {
        if choices.iter().all(|it| it.level != level) {
            place.report(&at(&table.choices), What::MissingLevel(name.into()));
        }
    }
    let full_to_unknown = choices.is_sorted_by_key(|it| it.level)
        && choices.iter().filter(|it| it.level == Level::Unknown).count() <= 1
        && (4..=6).contains(&choices.len());
    if !full_to_unknown {
        place.report(&at(&table.choices), What::ChoiceOrder(id.to_string()));
    }
    let mut effects = Vec::new();
    for effect in table.effects.as_ref() {
        place.why(&effect.reason, &effect.source, sources);
        let Some(scenario) = place.reference(&effect.scenario, ScenarioId::parse) else {
            continue;
        };
        let Ok(strength) = Strength::new(*effect.effect.as_ref()) else {
            place.report(&at(&effect.effect), What::BadNumber("effect".into()));
            continue;
        };
        let source = SourceId::parse(effect.source.as_ref())
            .ok()
            .filter(|it| it.as_str() != "editorial");
        effects.push(Effect {
            scenario,
            strength,
            reason: effect.reason.clone(),
            source,
        });
    }
    if effects.is_empty() {
        place.report(&at(&table.effects), What::Missing("effects".into()));
    } else if effects.iter().all(|it| it.strength.value() <= 0.0) {
        place.report(&at(&table.effects), What::NoEffect(id.to_string()));
    }
    Some(Practice {
        revision: table
            .revision
            .as_ref()
            .map_or(1, |it| place.count(it, "revision", (1, 10_000))),
        domain: place.reference(&table.domain, DomainId::parse)?,
        track: match table.track {
            TrackName::Essential => Track::Essential,
            TrackName::Complete => Track::Complete,
        },
        must_have: table.must_have,
        asked_when: place.condition(table.asked_when.as_ref()),
        hidden_when_none: table
            .hidden_when_none
            .as_ref()
            .and_then(|it| place.reference(it, PracticeId::parse)),
        not_applicable: table.not_applicable,
        after: table
            .after
            .iter()
            .filter_map(|it| place.reference(it, PracticeId::parse))
            .collect(),
        choices,
        effects,
        who: match table.who {
            WhoName::Owner => Who::Owner,
            WhoName::ItProvider => Who::ItProvider,
            WhoName::Staff => Who::Staff,
        },
        minutes: place.per_size(&table.hours, "hours", model, |hours| {
            Minutes::from_hours(hours).ok().filter(|it| *it > Minutes(0))
        }),
        cents: place.per_size(&table.cad, "cad", model, |cad| Cents::from_dollars(cad).ok()),
        first_step: place.minutes(
            &table.first_step_minutes,
            "first-step-minutes",
            model.time.quick.0,
        ),
        find_out: place.minutes(&table.find_out_minutes, "find-out-minutes", 8 * 60),
        ask_inside: table.ask_inside,
        steps: {
            let steps = *table.steps.as_ref();
            if !(2..=5).contains(&steps) {
                place.report(&at(&table.steps), What::BadNumber("steps".into()));
            }
            steps
        },
        interim: table.interim,
        within_days: table
            .within_days
            .as_ref()
            .map(|it| place.count(it, "within-days", (1, 366))),
        sources: citations(&table.sources, sources, place),
        id,
    })
}

pub(crate) fn citations(
    shapes: &Spanned<Vec<Spanned<CitationShape>>>,
    known: &BTreeSet<String>,
    place: &mut Place<'_>,
) -> Vec<Citation> {
    if shapes.as_ref().is_empty() {
        place.report(&at(shapes), What::Missing("sources".into()));
    }
    let cite = |shape: &Spanned<CitationShape>| {
        let (id, located) = match shape.as_ref() {
            CitationShape::Id(id) => (id, None),
            CitationShape::At(located) => (&located.id, located.at.clone()),
        };
        if !known.contains(id) {
            place.report(&at(shape), What::UnknownReference(id.clone()));
        }
        Some(Citation {
            source: SourceId::parse(id).ok()?,
            at: located,
        })
    };
    shapes.as_ref().iter().filter_map(cite).collect()
}
