//! Assessments that come from a file: as a dossier of their own, or after those of one that is there.

use std::collections::BTreeSet;

use rusqlite::Connection;
use vigie_assessment::{People, TraitId};

use crate::answer::{Place, Said, Spoken};
use crate::assessment::Kept as Row;
use crate::decision::Decided;
use crate::dossier::Head;
use crate::edit::Edit;
use crate::moved::Moved;
use crate::store::insert;
use crate::table::Sum;
use crate::{
    Computer, Dossier, DossierId, Kept, KeptDecision, KeptMove, Moment, Profile, Round, Store, StoreError,
    answer, decision, dossier, moved, sealed,
};

/// An assessment that comes from a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Brought {
    /// It, without its number: it gets one here. The view where one was is not brought.
    pub round: Round,
    /// What was known of the business when it ended; `None` where that is what is known of it now.
    pub business: Option<(People, BTreeSet<TraitId>)>,
    /// Its answers and notes.
    pub answers: Vec<Kept>,
    /// What a computer showed in it.
    pub computer: Option<Computer>,
}

/// What the owner chose about actions, as it comes from a file.
#[derive(Debug, Clone, Copy, Default)]
pub struct Chosen<'a> {
    /// What was decided.
    pub decisions: &'a [KeptDecision],
    /// Where they were moved.
    pub moves: &'a [KeptMove],
}

impl Store {
    /// Makes a dossier of assessments, the first one first, all of it or nothing. It keeps the identifier it had where
    /// no dossier here has it, in the bin or under a passphrase of its own or not; otherwise it gets another. Whose computer this is, is not brought.
    pub fn bring_in(
        &mut self,
        id: &DossierId,
        profile: &Profile,
        first: &Brought,
        next: &[Brought],
        chosen: Chosen<'_>,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change(|transaction| {
            let sealed = sealed::all(transaction)?.iter().any(|it| it.id == *id);
            let taken = sealed || dossier::find(transaction, id)?.is_some();
            let id = if taken {
                dossier::draw(transaction)?
            } else {
                id.clone()
            };
            let head = Head::new(id.clone(), profile.clone(), now);
            insert(transaction, head, numbered(&first.round, 1))?;
            let mut edit = Edit::open(transaction, &id, None, now)?;
            fill(transaction, &mut edit, first)?;
            bring(transaction, edit, next, chosen)
        })
    }

    /// Adds assessments to a dossier, after those that are there, all of it or nothing. What was decided and moved
    /// here stays: only what is about other actions is added. Nothing from before can be undone any more.
    pub fn bring_into(
        &mut self,
        id: &DossierId,
        rounds: &[Brought],
        chosen: Chosen<'_>,
        now: Moment,
    ) -> Result<Dossier, StoreError> {
        self.change(|transaction| {
            let edit = Edit::open(transaction, id, None, now)?;
            bring(transaction, edit, rounds, chosen)
        })
    }
}

fn bring(
    connection: &Connection,
    mut edit: Edit<'_>,
    rounds: &[Brought],
    chosen: Chosen<'_>,
) -> Result<Dossier, StoreError> {
    for brought in rounds {
        if edit.latest.business.is_none() {
            let profile = &edit.head.profile;
            edit.latest.business = Some((profile.people, profile.traits.clone()));
        }
        let number = edit.latest.round.number + 1;
        let mut round = numbered(&brought.round, number);
        // Assessments follow one another: a clock that was wrong elsewhere does not turn them round here.
        round.started_at = round.started_at.max(edit.latest.round.started_at);
        edit.begin_with(Row {
            round,
            business: None,
            contents: Sum::default(),
        })?;
        fill(connection, &mut edit, brought)?;
    }
    // The latest assessment is about the business as it is now.
    edit.latest.business = None;
    for kept in chosen.decisions {
        decide(connection, &mut edit, kept)?;
    }
    for kept in chosen.moves {
        place(connection, &mut edit, kept)?;
    }
    edit.imported()?;
    edit.close().map(|(dossier, _)| dossier)
}

/// Writes what an assessment holds into the latest round, which has nothing yet.
fn fill(connection: &Connection, edit: &mut Edit<'_>, brought: &Brought) -> Result<(), StoreError> {
    let id = edit.head.id.clone();
    let place = Place {
        dossier: &id,
        round: edit.latest.round.number,
    };
    for kept in &brought.answers {
        let spoken = kept.given.clone().map(|given| Spoken {
            given,
            answered_at: kept.answered_at.unwrap_or(brought.round.started_at),
            carried: kept.carried,
        });
        let said = Said {
            spoken,
            note: kept.note.clone(),
        };
        let sum = answer::put(connection, place, &kept.practice, &said, edit.now)?;
        edit.latest.contents = edit.latest.contents.with(sum);
    }
    if brought.computer.is_some() {
        edit.keep_computer(brought.computer.as_ref())?;
    }
    edit.latest.business.clone_from(&brought.business);
    Ok(())
}

fn decide(connection: &Connection, edit: &mut Edit<'_>, kept: &KeptDecision) -> Result<(), StoreError> {
    let id = edit.head.id.clone();
    if decision::get(connection, &id, &kept.practice)?.0.is_some() {
        return Ok(());
    }
    let decided = Decided {
        decision: kept.decision.clone(),
        status_at: kept.status_at,
    };
    let sum = decision::put(connection, &id, &kept.practice, Some(&decided))?;
    edit.head.contents = edit.head.contents.with(sum);
    Ok(())
}

fn place(connection: &Connection, edit: &mut Edit<'_>, kept: &KeptMove) -> Result<(), StoreError> {
    if edit.moved(&kept.practice)?.is_some() {
        return Ok(());
    }
    let moved = Moved {
        moved: kept.moved.clone(),
        moved_at: kept.moved_at,
    };
    let sum = moved::put(connection, &edit.head.id, &kept.practice, Some(&moved))?;
    edit.head.contents = edit.head.contents.with(sum);
    Ok(())
}

fn numbered(round: &Round, number: u32) -> Round {
    Round {
        number,
        place: None,
        ..round.clone()
    }
}
