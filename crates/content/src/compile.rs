//! From the files of a pack to the core's types.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use vigie_assessment::{
    Capacity, CapacityId, CapacityPreset, Cents, Choice, ChoiceId, Citation, Condition, Contact, ContactId,
    CostBand, CostBands, Coverage, Date, Domain, DomainId, Duty, DutyId, Effect, EffortBounds, IdError,
    Jurisdiction, Level, Mark, Minutes, Model, MustHaveModel, Pack, PackInfo, Practice, PracticeId, Scenario,
    ScenarioId, Source, SourceId, Strength, TimeModel, Track, Trait, TraitId, Who,
};

use crate::check::check;
use crate::shape::{
    CitationShape, ConditionTable, ContactsFile, DutiesFile, JurisdictionName, LevelName, MarkName,
    ModelFile, PackFile, PracticeTable, PracticesFile, SourcesFile, TrackName, WhoName, at,
};
use crate::{PackFiles, Problem, What};

/// Compiles a pack, or says every mistake in it. Words are not looked at here.
pub fn compile(files: &PackFiles) -> Result<Pack, Vec<Problem>> {
    let mut problems = Vec::new();
    let info = read::<PackFile>(files, "pack.toml", &mut problems);
    let model = read::<ModelFile>(files, "model.toml", &mut problems);
    let duties = read::<DutiesFile>(files, "duties.toml", &mut problems);
    let sources = read::<SourcesFile>(files, "sources.toml", &mut problems);
    let contacts = read::<ContactsFile>(files, "contacts.toml", &mut problems);
    let mut practices = Vec::new();
    for (path, text) in files.practices() {
        if let Some(file) = parse::<PracticesFile>(path, text, &mut problems) {
            practices.push((path, text, file));
        }
    }
    let (Some(info), Some(model), Some(duties), Some(sources), Some(contacts)) =
        (info, model, duties, sources, contacts)
    else {
        return Err(problems);
    };
    let pack = assemble(
        files,
        (info, model, duties, sources, contacts),
        practices,
        &mut problems,
    );
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    if problems.is_empty() {
        Ok(pack)
    } else {
        Err(problems)
    }
}

type Parts = (PackFile, ModelFile, DutiesFile, SourcesFile, ContactsFile);

fn assemble(
    files: &PackFiles,
    (info, model, duties, sources, contacts): Parts,
    practices: Vec<(&str, &str, PracticesFile)>,
    problems: &mut Vec<Problem>,
) -> Pack {
    let mut spans = Spans::default();
    let mut place = Place::new("pack.toml", files, problems);
    let info = PackInfo {
        id: place
            .id(&info.id, PracticeId::parse)
            .map_or_else(String::new, |id| id.to_string()),
        version: info.version,
        hash: files.hash(),
        date: place.date(&info.date),
        review_by: place.date(&info.review_by),
        owner: info.owner,
    };
    let mut place = Place::new("sources.toml", files, problems);
    let sources: Vec<Source> = sources
        .source
        .iter()
        .filter_map(|it| {
            Some(Source {
                id: place.id(&it.id, SourceId::parse)?,
                jurisdiction: match it.jurisdiction {
                    JurisdictionName::Quebec => Jurisdiction::Quebec,
                    JurisdictionName::Canada => Jurisdiction::Canada,
                    JurisdictionName::Other => Jurisdiction::Other,
                },
                url_fr: it.url.fr.clone(),
                url_en: it.url.en.clone(),
                dated: it.dated.clone(),
                read_on: place.date(&it.read_on),
                mark: mark(it.mark),
            })
        })
        .collect();
    let known_sources: BTreeSet<String> = sources.iter().map(|it| it.id.to_string()).collect();
    let mut place = Place::new("contacts.toml", files, problems);
    let contacts = contacts
        .contact
        .iter()
        .filter_map(|it| {
            Some(Contact {
                id: place.id(&it.id, ContactId::parse)?,
                step: it.step.clone(),
                phones: it.phone.clone(),
                email: it.email.clone(),
                url: it.url.clone(),
                verified_on: place.date(&it.verified_on),
                mark: mark(it.mark),
            })
        })
        .collect();
    let mut place = Place::new("model.toml", files, problems);
    let (model, lists) = compile_model(&model, &known_sources, &mut place);
    let mut compiled = Vec::new();
    for (path, text, file) in &practices {
        let mut place = Place {
            file: path,
            text,
            problems,
            seen: BTreeSet::new(),
        };
        for table in &file.practice {
            if let Some(practice) = compile_practice(table.as_ref(), &model, &known_sources, &mut place) {
                spans.add(&practice.id, path, place.line(&at(&table.as_ref().id)));
                compiled.push(practice);
            }
        }
    }
    compiled.sort_by_key(|it: &Practice| lists.domains.iter().position(|domain| domain.id == it.domain));
    let mut place = Place::new("duties.toml", files, problems);
    let duties = duties
        .duty
        .iter()
        .filter_map(|it| {
            for part in [&it.act, &it.section] {
                if part.as_ref().trim().is_empty() || part.as_ref().contains(' ') {
                    place.report(&at(part), What::UncitedDuty(it.id.as_ref().clone()));
                }
            }
            let practice = place.reference(&it.practice, PracticeId::parse)?;
            if compiled.iter().all(|known| known.id != practice) {
                place.report(&at(&it.practice), What::UnknownReference(practice.to_string()));
            }
            Some(Duty {
                id: place.id(&it.id, DutyId::parse)?,
                act: it.act.as_ref().clone(),
                section: it.section.as_ref().clone(),
                practice,
                in_force: place.date(&it.in_force),
                mark: mark(it.mark),
            })
        })
        .collect();
    let pack = Pack {
        info,
        model,
        domains: lists.domains,
        traits: lists.traits,
        scenarios: lists.scenarios,
        capacities: lists.capacities,
        practices: compiled,
        duties,
        sources,
        contacts,
    };
    problems.extend(check(&pack, &spans));
    pack
}

struct Lists {
    domains: Vec<Domain>,
    traits: Vec<Trait>,
    scenarios: Vec<Scenario>,
    capacities: Vec<CapacityPreset>,
}

fn compile_model(file: &ModelFile, sources: &BTreeSet<String>, place: &mut Place<'_>) -> (Model, Lists) {
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
            budget_months: file.time.budget_months,
            quick_count: file.time.quick_count,
            quick: Minutes(file.time.quick_minutes),
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
    place.seen.clear();
    let traits = file.traits.iter();
    let traits: Vec<Trait> = traits
        .filter_map(|it| {
            Some(Trait {
                id: place.id(&it.id, TraitId::parse)?,
                presumed: it.presumed,
            })
        })
        .collect();
    place.seen.clear();
    let scenarios = file.scenario.iter();
    let scenarios = scenarios
        .filter_map(|it| {
            place.why(&it.reason, &it.source, sources);
            Some(Scenario {
                id: place.id(&it.id, ScenarioId::parse)?,
                weight: place.between(&it.weight, "weight", 1000.0),
                asked_when: condition(it.asked_when.as_ref(), place),
            })
        })
        .collect();
    place.seen.clear();
    let capacities = file.capacity.iter();
    let capacities = capacities
        .filter_map(|it| {
            place.why(&it.reason, &it.source, sources);
            let Ok(capacity) = Capacity::new(it.hours, it.cad) else {
                place.report(&at(&it.id), What::BadNumber("hours, cad".into()));
                return None;
            };
            Some(CapacityPreset {
                id: place.id(&it.id, CapacityId::parse)?,
                capacity,
                default_for: it.default_for.clone(),
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

fn compile_practice(
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
    let full_to_unknown = choices.is_sorted_by_key(|it| it.level)
        && choices.first().is_some_and(|it| it.level == Level::Full)
        && choices.iter().any(|it| it.level == Level::None)
        && choices.iter().filter(|it| it.level == Level::Unknown).count() == 1
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
    }
    Some(Practice {
        domain: place.reference(&table.domain, DomainId::parse)?,
        track: match table.track {
            TrackName::Essential => Track::Essential,
            TrackName::Complete => Track::Complete,
        },
        must_have: table.must_have,
        asked_when: condition(table.asked_when.as_ref(), place),
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
        within_days: table.within_days,
        sources: citations(&table.sources, sources, place),
        id,
    })
}

fn citations(
    shapes: &Spanned<Vec<CitationShape>>,
    known: &BTreeSet<String>,
    place: &mut Place<'_>,
) -> Vec<Citation> {
    if shapes.as_ref().is_empty() {
        place.report(&at(shapes), What::Missing("sources".into()));
    }
    let cite = |shape: &CitationShape| {
        let (id, located) = match shape {
            CitationShape::Id(id) => (id, None),
            CitationShape::At(located) => (&located.id, located.at.clone()),
        };
        if !known.contains(id) {
            place.report(&at(shapes), What::UnknownReference(id.clone()));
        }
        Some(Citation {
            source: SourceId::parse(id).ok()?,
            at: located,
        })
    };
    shapes.as_ref().iter().filter_map(cite).collect()
}

fn condition(table: Option<&ConditionTable>, place: &mut Place<'_>) -> Condition {
    match table {
        None => Condition::Always,
        Some(table) => Condition::AnyOf(
            table
                .any_of
                .iter()
                .filter_map(|it| place.reference(it, TraitId::parse))
                .collect(),
        ),
    }
}

fn mark(name: MarkName) -> Mark {
    match name {
        MarkName::V => Mark::Verified,
        MarkName::S => Mark::Secondary,
        MarkName::N => Mark::NotVerified,
    }
}

fn read<T: DeserializeOwned>(files: &PackFiles, path: &str, problems: &mut Vec<Problem>) -> Option<T> {
    match files.get(path) {
        Some(text) => parse(path, text, problems),
        None => {
            problems.push(Problem {
                file: path.to_owned(),
                line: None,
                what: What::MissingFile,
            });
            None
        }
    }
}

fn parse<T: DeserializeOwned>(path: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| {
            let line = error.span().map(|span| line_of(text, &span));
            let what = What::Unreadable(error.message().to_owned());
            problems.push(Problem {
                file: path.to_owned(),
                line,
                what,
            });
        })
        .ok()
}

fn line_of(text: &str, span: &Range<usize>) -> usize {
    1 + text
        .bytes()
        .take(span.start)
        .filter(|byte| *byte == b'\n')
        .count()
}

/// Where each practice is written, for mistakes that only the whole pack shows.
#[derive(Default)]
pub(crate) struct Spans(Vec<(PracticeId, String, usize)>);

impl Spans {
    fn add(&mut self, id: &PracticeId, file: &str, line: usize) {
        self.0.push((id.clone(), file.to_owned(), line));
    }

    pub(crate) fn problem(&self, id: &PracticeId, what: What) -> Problem {
        match self.0.iter().rfind(|(known, _, _)| known == id) {
            Some((_, file, line)) => Problem {
                file: file.clone(),
                line: Some(*line),
                what,
            },
            None => Problem {
                file: "practices".into(),
                line: None,
                what,
            },
        }
    }
}

/// One file under reading: turns values into core types and reports what does not fit.
struct Place<'a> {
    file: &'a str,
    text: &'a str,
    problems: &'a mut Vec<Problem>,
    seen: BTreeSet<String>,
}

impl<'a> Place<'a> {
    fn new(file: &'a str, files: &'a PackFiles, problems: &'a mut Vec<Problem>) -> Self {
        Self {
            file,
            text: files.get(file).unwrap_or_default(),
            problems,
            seen: BTreeSet::new(),
        }
    }

    fn line(&self, span: &Range<usize>) -> usize {
        line_of(self.text, span)
    }

    fn report(&mut self, span: &Range<usize>, what: What) {
        let line = Some(self.line(span));
        self.problems.push(Problem {
            file: self.file.to_owned(),
            line,
            what,
        });
    }

    /// An identifier that this file defines: of the right form, and once.
    fn id<T>(&mut self, id: &Spanned<String>, parse: impl Fn(&str) -> Result<T, IdError>) -> Option<T> {
        if !self.seen.insert(id.as_ref().clone()) {
            self.report(&at(id), What::DuplicateId(id.as_ref().clone()));
        }
        self.reference(id, parse)
    }

    fn reference<T>(
        &mut self,
        id: &Spanned<String>,
        parse: impl Fn(&str) -> Result<T, IdError>,
    ) -> Option<T> {
        parse(id.as_ref())
            .map_err(|_| self.report(&at(id), What::BadId(id.as_ref().clone())))
            .ok()
    }

    fn date(&mut self, text: &Spanned<String>) -> Date {
        text.as_ref().parse().unwrap_or_else(|_| {
            self.report(&at(text), What::BadNumber(text.as_ref().clone()));
            Date::ZERO
        })
    }

    fn why(&mut self, reason: &str, source: &Spanned<String>, known: &BTreeSet<String>) {
        if reason.trim().is_empty() {
            self.report(&at(source), What::Missing("reason".into()));
        }
        if source.as_ref() != "editorial" && !known.contains(source.as_ref()) {
            self.report(&at(source), What::UnknownReference(source.as_ref().clone()));
        }
    }

    fn between(&mut self, value: &Spanned<f64>, key: &str, largest: f64) -> f64 {
        let number = *value.as_ref();
        if !(0.0..=largest).contains(&number) {
            self.report(&at(value), What::BadNumber(key.to_owned()));
        }
        number
    }

    fn minutes(&mut self, value: &Spanned<u32>, key: &str, most: u32) -> Minutes {
        if !(1..=most).contains(value.as_ref()) {
            self.report(&at(value), What::BadNumber(key.to_owned()));
        }
        Minutes(*value.as_ref())
    }

    fn per_size<T>(
        &mut self,
        values: &Spanned<Vec<f64>>,
        key: &str,
        model: &Model,
        convert: impl Fn(f64) -> Option<T>,
    ) -> Vec<T> {
        let converted: Vec<T> = values.as_ref().iter().filter_map(|it| convert(*it)).collect();
        if converted.len() != values.as_ref().len() {
            self.report(&at(values), What::BadNumber(key.to_owned()));
        } else if converted.len() != model.sizes.len() {
            self.report(&at(values), What::NotOnePerSize(key.to_owned()));
        }
        converted
    }
}
