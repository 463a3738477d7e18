//! Two assessments of a dossier side by side, and all of them in a row.

use std::collections::BTreeMap;

use vigie_assessment::{
    Comparison, Date, Form, Input, Pack, PracticeId, Round as Side, ScoreChange, Track, compare, plan,
};
use vigie_store::{Dossier, Moment, Round};

use super::{DossierError, Dossiers, assessed, dossier_id, input};
use crate::clock;
use crate::content::Content;
use crate::document::{Assessed, ChangedSince};

/// What changed from one assessment to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The earlier one.
    pub before: Round,
    /// The later one.
    pub after: Round,
    /// What changed.
    pub comparison: Comparison,
}

/// One assessment in the trend.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its number.
    pub number: u32,
    /// When it was begun.
    pub started_at: Moment,
    /// Which part of the bank it asked. Two tracks are never drawn on one line.
    pub track: Track,
    /// Indispensable protections in place, of all that concern the business.
    pub must_haves: (usize, usize),
    /// From the one before it on the same track to this one; `None` for the first of its track.
    pub since: Option<Step>,
}

/// From one assessment to the next on the same track, over the questions that both asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// The number of the one before.
    pub from: u32,
    /// The score of both over what they have in common; `None` where nothing in common can be scored.
    pub score: Option<ScoreChange>,
    /// How many questions both answered.
    pub common: usize,
}

impl Dossiers {
    /// Compares two assessments of a dossier, whichever is named first: the lower number is the earlier one.
    pub fn compare(&mut self, pack: &Pack, id: &str, one: u32, other: u32) -> Result<Compared, DossierError> {
        let before = self.round(id, one.min(other))?;
        let after = self.round(id, one.max(other))?;
        let comparison = between(pack, &before, &after);
        Ok(Compared {
            before: before.round,
            after: after.round,
            comparison,
        })
    }

    /// A dossier with its plan, and what changed since the assessment before where there is one.
    pub fn assessed(
        &mut self,
        content: &Content,
        id: &str,
        today: Date,
    ) -> Result<(Dossier, Assessed), DossierError> {
        let dossier = self.get(id)?;
        let mut assessed = assessed(content, &dossier, today)?;
        if dossier.round.number > 1 {
            let before = self.round(id, dossier.round.number - 1)?;
            assessed.since = Some(ChangedSince {
                date: Some(clock::day_of(before.round.started_at.0)),
                comparison: between(content.pack(), &before, &dossier),
            });
        }
        Ok((dossier, assessed))
    }

    /// Every assessment of a dossier, the first one first, each beside the one before it on the same track.
    pub fn trend(&mut self, pack: &Pack, id: &str) -> Result<Vec<Point>, DossierError> {
        let rounds = self.at(id)?.every_round(&dossier_id(id)?)?;
        let point = |(at, dossier): (usize, &Dossier)| {
            let plan = plan(pack, &answered(pack, dossier));
            let earlier = rounds.iter().take(at).rev();
            let before = earlier
                .into_iter()
                .find(|it| it.round.track == dossier.round.track);
            Point {
                number: dossier.round.number,
                started_at: dossier.round.started_at,
                track: dossier.round.track,
                must_haves: (plan.must_haves.in_place.len(), plan.must_haves.total()),
                since: before.map(|before| step(pack, before, dossier)),
            }
        };
        Ok(rounds.iter().enumerate().map(point).collect())
    }
}

fn step(pack: &Pack, before: &Dossier, after: &Dossier) -> Step {
    let comparison = between(pack, before, after);
    let changed = comparison.changes.iter().filter(|it| it.before.is_some()).count();
    Step {
        from: before.round.number,
        score: comparison.score,
        common: comparison.same + changed,
    }
}

fn between(pack: &Pack, before: &Dossier, after: &Dossier) -> Comparison {
    let (was, is) = (answered(pack, before), answered(pack, after));
    let (was_put, is_put) = (forms(before), forms(after));
    compare(
        pack,
        Side {
            input: &was,
            forms: &was_put,
        },
        Side {
            input: &is,
            forms: &is_put,
        },
    )
}

/// What was answered, without what was decided or seen since.
fn answered(pack: &Pack, dossier: &Dossier) -> Input {
    Input {
        findings: Vec::new(),
        set_aside: std::collections::BTreeSet::new(),
        moves: BTreeMap::new(),
        ..input(pack, dossier)
    }
}

/// How each question was put when it was answered.
fn forms(dossier: &Dossier) -> BTreeMap<PracticeId, Form> {
    let form = |it: &vigie_store::Kept| Some((it.practice.clone(), it.given.as_ref()?.form?));
    dossier.answers.iter().filter_map(form).collect()
}
