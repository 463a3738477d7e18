//! Duties, glossary and statements about the guidelines, from their tables.

use std::collections::BTreeSet;

use vigie_assessment::{Duty, DutyId, Mark, Practice, PracticeId, Statement, StatementId, Term, TermId};

use crate::What;
use crate::place::Place;
use crate::practice::citations;
use crate::shape::{DutiesFile, GlossaryFile, GuidelinesFile, LanguageName, MarkName, at};
use crate::wording::{Avoided, Lexicon, Tongue};

/// The Acts and regulations that a duty of a private business may cite, by their chapter. The Access Act itself
/// is not among them: it binds public bodies, and only two of its regulations bind businesses too.
const ACTS: [&str; 4] = ["P-39.1", "C-1.1", "A-2.1, r. 3.1", "A-2.1, r. 0.1"];

/// Sections of Acts, each hung on a practice of the pack.
pub(crate) fn compile_duties(file: &DutiesFile, practices: &[Practice], place: &mut Place<'_>) -> Vec<Duty> {
    let mut duties = Vec::new();
    for it in &file.duty {
        if !ACTS.contains(&it.act.as_ref().as_str()) {
            place.report(&at(&it.act), What::UncitedDuty(it.id.as_ref().clone()));
        }
        if !is_section(it.section.as_ref()) {
            place.report(&at(&it.section), What::UncitedDuty(it.id.as_ref().clone()));
        }
        let Some(practice) = place.reference(&it.practice, PracticeId::parse) else {
            continue;
        };
        if practices.iter().all(|known| known.id != practice) {
            place.report(&at(&it.practice), What::UnknownReference(practice.to_string()));
        }
        let Some(id) = place.id(&it.id, DutyId::parse) else {
            continue;
        };
        let in_force = place.date(&it.in_force);
        let verified_on = match &it.verified_on {
            Some(date) => place.date(date),
            None => {
                place.report(&at(&it.id), What::Missing("verified-on".into()));
                in_force
            }
        };
        duties.push(Duty {
            id,
            act: it.act.as_ref().clone(),
            section: it.section.as_ref().clone(),
            practice,
            in_force,
            verified_on,
            mark: it.mark.into(),
        });
    }
    duties
}

/// A section such as `3.5`, or a run of them such as `27-35`.
fn is_section(text: &str) -> bool {
    text.split('-').all(|section| {
        let number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        section.split('.').all(number)
    })
}

/// The terms that the glossary explains.
pub(crate) fn compile_terms(file: &GlossaryFile, place: &mut Place<'_>) -> Vec<Term> {
    let mut terms = Vec::new();
    for it in &file.term {
        if let Some(id) = place.id(&it.id, TermId::parse) {
            terms.push(Term { id });
        }
    }
    terms
}

/// The words that everybody reads, and those that are never used.
pub(crate) fn compile_lexicon(file: &GlossaryFile) -> Lexicon {
    Lexicon {
        known_in_french: file.known.fr.iter().cloned().collect(),
        known_in_english: file.known.en.iter().cloned().collect(),
        avoided: file
            .avoid
            .iter()
            .map(|it| Avoided {
                tongue: match it.language {
                    LanguageName::Fr => Tongue::French,
                    LanguageName::En => Tongue::English,
                },
                word: it.word.clone(),
                instead: it.instead.clone(),
            })
            .collect(),
    }
}

/// What is said about the guidelines.
pub(crate) fn compile_statements(
    file: &GuidelinesFile,
    duties: &[Duty],
    sources: &BTreeSet<String>,
    place: &mut Place<'_>,
) -> Vec<Statement> {
    let mut statements = Vec::new();
    for it in &file.statement {
        let Some(id) = place.id(&it.id, StatementId::parse) else {
            continue;
        };
        let duty = it.duty.as_ref().and_then(|duty| {
            let id = place.reference(duty, DutyId::parse)?;
            if duties.iter().all(|known| known.id != id) {
                place.report(&at(duty), What::UnknownReference(id.to_string()));
            }
            Some(id)
        });
        statements.push(Statement {
            id,
            sources: citations(&it.sources, sources, place),
            duty,
            verified_on: place.date(&it.verified_on),
            mark: it.mark.into(),
        });
    }
    statements
}

impl From<MarkName> for Mark {
    fn from(name: MarkName) -> Self {
        match name {
            MarkName::V => Self::Verified,
            MarkName::S => Self::Secondary,
            MarkName::N => Self::NotVerified,
        }
    }
}
