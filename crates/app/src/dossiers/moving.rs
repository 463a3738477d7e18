//! An owner's own order: actions moved earlier or later than the plan puts them, each with the reason.

use std::collections::BTreeMap;
use std::num::NonZeroI8;

use vigie_assessment::{Direction, Nudge, Pack, PracticeId, nudge};
use vigie_store::{Dossier, Moment, Move};

use super::{DossierError, Dossiers, dossier_id, input, practice, with_done};
use crate::names::Note;

/// A move as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MoveForm<'a> {
    /// Months, below zero towards earlier, above towards later. None at all puts the action back in its place.
    pub steps: i8,
    /// Why; needed where there is a step.
    pub reason: &'a str,
}

impl Dossiers {
    /// Gives an action the owner's own place, in place of the one before; `None` puts it back where the plan has it.
    pub fn set_move(
        &mut self,
        pack: &Pack,
        id: &str,
        action: &str,
        form: Option<MoveForm<'_>>,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let practice = practice(pack, action)?;
        let to = form.map(read).transpose()?.flatten();
        let id = dossier_id(id)?;
        Ok(self.store.of(&id)?.set_move(&id, &practice, to.as_ref(), now)?)
    }
}

/// Where one more step would take an action, in the plan in which what is done counts as in place.
pub fn next_place(
    pack: &Pack,
    dossier: &Dossier,
    action: &str,
    direction: Direction,
) -> Result<Nudge, DossierError> {
    let practice = practice(pack, action)?;
    let input = with_done(pack, dossier).map_or_else(|| input(pack, dossier), |it| it.input);
    Ok(nudge(pack, &input, &practice, direction))
}

/// By how many months each action was moved.
pub(super) fn moves(dossier: &Dossier) -> BTreeMap<PracticeId, i8> {
    let moves = dossier.moves.iter();
    moves
        .map(|it| (it.practice.clone(), it.moved.steps.get()))
        .collect()
}

/// Why each action was moved.
pub(super) fn reasons(dossier: &Dossier) -> BTreeMap<PracticeId, String> {
    let moves = dossier.moves.iter();
    moves
        .map(|it| (it.practice.clone(), it.moved.reason.clone()))
        .collect()
}

fn read(form: MoveForm<'_>) -> Result<Option<Move>, DossierError> {
    let Some(steps) = NonZeroI8::new(form.steps) else {
        return Ok(None);
    };
    let reason = Note::parse(form.reason).map_err(DossierError::Note)?;
    let reason = reason.ok_or(DossierError::ReasonEmpty)?;
    Ok(Some(Move {
        steps,
        reason: reason.as_str().to_owned(),
    }))
}
