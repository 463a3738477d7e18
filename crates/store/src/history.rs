//! Undo, redo, and what one answer was before.

use vigie_assessment::PracticeId;

use crate::change::{self, Cause};
use crate::fact::{ChangeKind, Fact};
use crate::{Dossier, DossierId, Given, Moment, Store, StoreError, dossier};

/// One state that an answer had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastAnswer {
    /// When it took that state.
    pub at: Moment,
    /// The assessment that was answered at the time.
    pub round: u32,
    /// Why.
    pub cause: Cause,
    /// The answer; `None` where it was taken away.
    pub given: Option<Given>,
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "a method of a type with a lifetime is not general enough"
)]
impl Store {
    /// Undoes the last change that was not undone. Nothing happens where there is none: see [`Dossier::undo`].
    pub fn undo(&mut self, id: &DossierId, now: Moment) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.undo())
    }

    /// Does again what was undone last. Nothing happens where there is none: see [`Dossier::redo`].
    pub fn redo(&mut self, id: &DossierId, now: Moment) -> Result<Dossier, StoreError> {
        self.edit(id, now, |edit| edit.redo())
    }

    /// Every state that an answer had since it was first given, the oldest first.
    pub fn history(&mut self, id: &DossierId, practice: &PracticeId) -> Result<Vec<PastAnswer>, StoreError> {
        self.read(|connection| {
            let head = dossier::get(connection, id)?;
            let changes = change::all(connection, id, head.last_change)?;
            let of_it =
                |it: &change::Change| it.kind == ChangeKind::Answer && it.practice.as_ref() == Some(practice);
            changes
                .iter()
                .filter(|it| of_it(it))
                .map(|it| {
                    let given = match it.after()? {
                        Fact::Answer(_, spoken) => spoken.map(|it| it.given),
                        Fact::Business(_)
                        | Fact::Track(_)
                        | Fact::Capacity(_)
                        | Fact::Note(..)
                        | Fact::Decision(..)
                        | Fact::Move(..)
                        | Fact::Assessment(_) => None,
                    };
                    Ok(PastAnswer {
                        at: it.at,
                        round: it.round,
                        cause: it.cause,
                        given,
                    })
                })
                .collect()
        })
    }

    /// How many changes a dossier has seen, those undone and done again too. It never falls.
    pub fn changes(&mut self, id: &DossierId) -> Result<usize, StoreError> {
        self.read(|connection| {
            let head = dossier::get(connection, id)?;
            Ok(change::all(connection, id, head.last_change)?.len())
        })
    }
}
