//! Duties, glossary and statements about the guidelines, from their tables.

use std::collections::BTreeSet;

use vigie_assessment::{Duty, DutyId, Mark, Practice, PracticeId, Statement, StatementId, Term, TermId};

use crate::What;
use crate::place::Place;
use crate::practice::citations;
use crate::shape::{DutiesFile, GlossaryFile, GuidelinesFile, MarkName, at};

/// Sections of Acts, each hung on a practice of the pack.
pub(crate) fn compile_duties(file: &DutiesFile, practices: &[Practice], place: &mut Place<'_>) -> Vec<Duty> {
    let mut duties = Vec::new();
    for it in &file.duty {
        for part in [&it.act, &it.section] {
            if part.as_ref().trim().is_empty() || part.as_ref().contains(' ') {
                place.report(&at(part), What::UncitedDuty(it.id.as_ref().clone()));
            }
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
        duties.push(Duty {
            id,
            act: it.act.as_ref().clone(),
            section: it.section.as_ref().clone(),
            practice,
            in_force,
            verified_on: it.verified_on.as_ref().map_or(in_force, |it| place.date(it)),
            mark: it.mark.into(),
        });
    }
    duties
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
