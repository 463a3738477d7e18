//! From the files of a pack to the core's types.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use vigie_assessment::{
    Contact, ContactId, Jurisdiction, Pack, PackInfo, Practice, PracticeId, Source, SourceId,
};

use crate::check::check;
use crate::guidance::{compile_duties, compile_lexicon, compile_statements, compile_terms};
use crate::links::compile_links;
use crate::model::compile_model;
use crate::place::{Place, Spans, line_of};
use crate::practice::compile_practice;
use crate::shape::{
    ChecksFile, ContactsFile, DutiesFile, GlossaryFile, GuidelinesFile, Id, JurisdictionName, ModelFile,
    PackFile, PracticesFile, SourcesFile, at,
};
use crate::unused::{Cited, unused};
use crate::wording::Lexicon;
use crate::{Kind, PackFiles, Problem, What};

/// A pack under examination: what could be read of it, and every mistake of its structure.
pub(crate) struct Structure {
    pub(crate) pack: Option<Pack>,
    pub(crate) lexicon: Lexicon,
    pub(crate) spans: Spans,
    pub(crate) problems: Vec<Problem>,
}

/// Compiles a pack, or says every mistake for which it is refused. Words are not looked at here.
pub fn compile(files: &PackFiles) -> Result<Pack, Vec<Problem>> {
    let structure = examine_structure(files);
    let mut problems = structure.problems;
    problems.retain(|it| it.what.refuses());
    match structure.pack {
        Some(pack) if problems.is_empty() => Ok(pack),
        _ => Err(problems),
    }
}

/// Reads the structure of a pack as far as it can be read.
pub(crate) fn examine_structure(files: &PackFiles) -> Structure {
    let mut problems = Vec::new();
    let info = read::<PackFile>(files, "pack.toml", &mut problems);
    let model = read::<ModelFile>(files, "model.toml", &mut problems);
    let duties = read::<DutiesFile>(files, "duties.toml", &mut problems);
    let sources = read::<SourcesFile>(files, "sources.toml", &mut problems);
    let contacts = read::<ContactsFile>(files, "contacts.toml", &mut problems);
    let glossary = read_optional::<GlossaryFile>(files, "glossary.toml", &mut problems);
    let guidelines = read_optional::<GuidelinesFile>(files, "guidelines.toml", &mut problems);
    let checks = read_optional::<ChecksFile>(files, "checks.toml", &mut problems);
    let lexicon = compile_lexicon(&glossary);
    let mut practices = Vec::new();
    for (path, text) in files.practices() {
        if let Some(file) = parse::<PracticesFile>(path, text, &mut problems) {
            practices.push((path, text, file));
        }
    }
    let mut spans = Spans::default();
    let pack = match (info, model, duties, sources, contacts) {
        (Some(info), Some(model), Some(duties), Some(sources), Some(contacts)) => {
            let parts = Parts {
                info,
                model,
                duties,
                sources,
                contacts,
                glossary,
                guidelines,
                checks,
            };
            Some(assemble(files, parts, practices, &mut spans, &mut problems))
        }
        _ => None,
    };
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Structure {
        pack,
        lexicon,
        spans,
        problems,
    }
}

/// The files of a pack but its practices.
struct Parts {
    info: PackFile,
    model: ModelFile,
    duties: DutiesFile,
    sources: SourcesFile,
    contacts: ContactsFile,
    glossary: GlossaryFile,
    guidelines: GuidelinesFile,
    checks: ChecksFile,
}

fn assemble(
    files: &PackFiles,
    parts: Parts,
    practices: Vec<(&str, &str, PracticesFile)>,
    spans: &mut Spans,
    problems: &mut Vec<Problem>,
) -> Pack {
    parts.locate(files, spans);
    let mut cited = Cited::default();
    cited.by_model(&parts.model);
    for (_, _, file) in &practices {
        cited.by_practices(file);
    }
    let Parts {
        info,
        model,
        duties,
        sources,
        contacts,
        glossary,
        guidelines,
        checks,
    } = parts;
    let mut place = Place::new("pack.toml", files, problems);
    let info = PackInfo {
        id: place
            .id(&info.id, PracticeId::parse)
            .map_or_else(String::new, |id| id.to_string()),
        version: place.text(&info.version, "version"),
        hash: files.hash(),
        date: place.date(&info.date),
        review_by: place.date(&info.review_by),
        owner: place.text(&info.owner, "owner"),
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
                url_fr: place.address(&it.url.fr),
                url_en: place.address(&it.url.en),
                dated: it.dated.clone(),
                read_on: place.date(&it.read_on),
                mark: it.mark.into(),
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
                url: it.url.as_ref().map(|it| place.address(it)),
                verified_on: place.date(&it.verified_on),
                mark: it.mark.into(),
            })
        })
        .collect();
    let mut place = Place::new("model.toml", files, problems);
    let (model, lists) = compile_model(&model, &known_sources, &mut place);
    let mut compiled = Vec::new();
    for (path, text, file) in &practices {
        let mut place = Place::of(path, text, problems);
        for table in &file.practice {
            if let Some(practice) = compile_practice(table.as_ref(), &model, &known_sources, &mut place) {
                let line = place.line(&at(&table.as_ref().id));
                spans.add(Kind::Practice, practice.id.as_str(), path, line);
                compiled.push(practice);
            }
        }
    }
    compiled.sort_by_key(|it: &Practice| lists.domains.iter().position(|domain| domain.id == it.domain));
    let duties = compile_duties(
        &duties,
        &compiled,
        &mut Place::new("duties.toml", files, problems),
    );
    let terms = compile_terms(&glossary, &mut Place::new("glossary.toml", files, problems));
    let mut place = Place::new("guidelines.toml", files, problems);
    let statements = compile_statements(&guidelines, &duties, &known_sources, &mut place);
    let checks = compile_links(
        &checks,
        &compiled,
        &mut Place::new("checks.toml", files, problems),
    );
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
        terms,
        statements,
        checks,
    };
    problems.extend(check(&pack, spans));
    // What could not be read may be what uses the rest.
    if problems.iter().all(|it| !it.what.hides_others()) {
        problems.extend(unused(&pack, &cited, spans));
    }
    pack
}

impl Parts {
    /// Notes where domains, traits, scenarios, sources and terms are defined.
    fn locate(&self, files: &PackFiles, spans: &mut Spans) {
        let mut add = |kind: Kind, file: &str, id: &Id| {
            let text = files.get(file).unwrap_or_default();
            spans.add(kind, id.as_ref(), file, line_of(text, &at(id)));
        };
        for it in &self.model.domain {
            add(Kind::Domain, "model.toml", &it.id);
        }
        for it in &self.model.traits {
            add(Kind::Trait, "model.toml", &it.id);
        }
        for it in &self.model.scenario {
            add(Kind::Scenario, "model.toml", &it.id);
        }
        for it in &self.sources.source {
            add(Kind::Source, "sources.toml", &it.id);
        }
        for it in &self.glossary.term {
            add(Kind::Term, "glossary.toml", &it.id);
        }
    }
}

/// A file that a pack may leave out.
fn read_optional<T: DeserializeOwned + Default>(
    files: &PackFiles,
    path: &str,
    problems: &mut Vec<Problem>,
) -> T {
    let text = files.get(path).unwrap_or_default();
    parse(path, text, problems).unwrap_or_default()
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
