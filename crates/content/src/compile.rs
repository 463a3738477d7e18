//! From the files of a pack to the core's types.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use vigie_assessment::{
    Contact, ContactId, Duty, DutyId, Jurisdiction, Mark, Pack, PackInfo, Practice, PracticeId, Source,
    SourceId,
};

use crate::check::check;
use crate::model::compile_model;
use crate::place::{Place, Spans, line_of};
use crate::practice::compile_practice;
use crate::shape::{
    ContactsFile, DutiesFile, JurisdictionName, MarkName, ModelFile, PackFile, PracticesFile, SourcesFile, at,
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
        let mut place = Place::of(path, text, problems);
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
