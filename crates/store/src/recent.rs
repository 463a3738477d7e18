//! The answers of the round that was changed last, as they were read and found right: saving one more answer does not
//! read the hundred others again.
//!
//! They are known by the sum of their checksums, which the round's own row has in the file. Where that says anything
//! else, they are read.

use crate::answer::{Kept, Named};
use crate::table::Sum;
use crate::{Dossier, DossierId};

/// The answers of a round, and what tells that they are still those of the file.
#[derive(Debug)]
pub(crate) struct Recent {
    dossier: DossierId,
    round: u32,
    /// The checksums of their rows, added up.
    sum: Sum,
    answers: Vec<Kept>,
}

impl Recent {
    /// What was just read.
    pub(crate) fn of(dossier: &Dossier, sum: Sum) -> Self {
        Self {
            dossier: dossier.id.clone(),
            round: dossier.round.number,
            sum,
            answers: dossier.answers.clone(),
        }
    }

    /// The same, after one row was written in place of what was there.
    pub(crate) fn replaced(mut self, (practice, said): Named, before: Sum, after: Sum) -> Self {
        self.sum = self.sum.replaced(before, after);
        let at = self.answers.binary_search_by(|it| it.practice.cmp(&practice));
        let kept = (!said.says_nothing()).then(|| Kept::new(practice, said));
        match (at, kept) {
            (Ok(at), Some(kept)) => {
                if let Some(place) = self.answers.get_mut(at) {
                    *place = kept;
                }
            }
            (Ok(at), None) => {
                self.answers.remove(at);
            }
            (Err(at), Some(kept)) => self.answers.insert(at, kept),
            (Err(_), None) => {}
        }
        self
    }

    /// The answers of a round whose rows add up to a sum, if they are these.
    pub(crate) fn answers(self, dossier: &DossierId, round: u32, sum: Sum) -> Option<Vec<Kept>> {
        (self.dossier == *dossier && self.round == round && self.sum == sum).then_some(self.answers)
    }
}
