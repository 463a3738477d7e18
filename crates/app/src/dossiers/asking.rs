//! Which questions are asked, and in which order.

use vigie_assessment::{Pack, PracticeId, asking_order};

use super::{Dossier, input};

/// The questions to ask of a business, in order: see [`asking_order`].
pub fn asked(pack: &Pack, dossier: &Dossier) -> Vec<PracticeId> {
    asking_order(pack, &input(pack, dossier))
}
