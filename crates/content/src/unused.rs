//! What a pack defines and nothing uses: the references, read the other way.

use std::collections::BTreeSet;

use vigie_assessment::{Condition, Pack, TraitId};

use crate::place::Spans;
use crate::shape::{CitationShape, ModelFile, PracticesFile};
use crate::{Kind, Problem, What};

/// The trait that the engine itself reads: it decides who does the work.
const READ_BY_THE_ENGINE: &str = "it-provider";

/// The sources that numbers and practices cite.
#[derive(Default)]
pub(crate) struct Cited(BTreeSet<String>);

impl Cited {
    /// The sources behind the numbers of the model.
    pub(crate) fn by_model(&mut self, file: &ModelFile) {
        let tables = [
            &file.coverage.source,
            &file.must_have.source,
            &file.enough.source,
            &file.effort.source,
            &file.cost.source,
            &file.time.source,
            &file.sizes.source,
        ];
        let capacities = file.capacity.iter().map(|it| &it.source);
        let scenarios = file.scenario.iter().map(|it| &it.source);
        let all = tables.into_iter().chain(capacities).chain(scenarios);
        self.0.extend(all.map(|it| it.as_ref().clone()));
    }

    /// The sources of practices, and those behind their numbers.
    pub(crate) fn by_practices(&mut self, file: &PracticesFile) {
        for practice in &file.practice {
            let practice = practice.as_ref();
            self.0.insert(practice.effort.source.as_ref().clone());
            let effects = practice.effects.as_ref().iter();
            self.0.extend(effects.map(|it| it.source.as_ref().clone()));
            self.0
                .extend(practice.sources.as_ref().iter().map(|it| match it.as_ref() {
                    CitationShape::Id(id) => id.clone(),
                    CitationShape::At(located) => located.id.clone(),
                }));
        }
    }
}

/// Sources that nothing cites, domains without practices, traits on which nothing depends, scenarios that no practice
/// weakens.
pub(crate) fn unused(pack: &Pack, cited: &Cited, spans: &Spans) -> Vec<Problem> {
    let stated = pack.statements.iter().flat_map(|it| &it.sources);
    let mut cited: BTreeSet<String> = cited.0.clone();
    cited.extend(stated.map(|it| it.source.to_string()));
    cited.extend(pack.duties.iter().map(|it| source_of_act(&it.act)));
    let conditions = pack.practices.iter().map(|it| &it.asked_when);
    let conditions = conditions.chain(pack.scenarios.iter().map(|it| &it.asked_when));
    let depended_on: BTreeSet<&str> = conditions
        .filter_map(|it| match it {
            Condition::Always => None,
            Condition::AnyOf(any) => Some(any),
        })
        .flatten()
        .map(TraitId::as_str)
        .chain([READ_BY_THE_ENGINE])
        .collect();
    let effects = pack.practices.iter().flat_map(|it| &it.effects);
    let weakened: BTreeSet<&str> = effects.map(|it| it.scenario.as_str()).collect();
    let filled: BTreeSet<&str> = pack.practices.iter().map(|it| it.domain.as_str()).collect();

    let sources = pack.sources.iter().map(|it| (Kind::Source, it.id.as_str()));
    let domains = pack.domains.iter().map(|it| (Kind::Domain, it.id.as_str()));
    let traits = pack.traits.iter().map(|it| (Kind::Trait, it.id.as_str()));
    let scenarios = pack.scenarios.iter().map(|it| (Kind::Scenario, it.id.as_str()));
    let idle = sources
        .filter(|(_, id)| !cited.contains(*id))
        .chain(domains.filter(|(_, id)| !filled.contains(id)))
        .chain(traits.filter(|(_, id)| !depended_on.contains(id)))
        .chain(scenarios.filter(|(_, id)| !weakened.contains(id)));
    idle.map(|(kind, id)| spans.problem(kind, id, What::Unused(kind, id.to_owned())))
        .collect()
}

/// The source that holds an Act's text: its chapter as an identifier, `p-39-1` for P-39.1, `r-3-1` for, r. 3.1.
pub fn source_of_act(act: &str) -> String {
    let own = act.rsplit(", ").next().unwrap_or(act);
    let parts = own.split(|it: char| !it.is_ascii_alphanumeric());
    let parts: Vec<String> = parts
        .filter(|it| !it.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    parts.join("-")
}
