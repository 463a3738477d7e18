//! A file taken in: what of it would come, worked out before anything changes, and then done in one go.

use vigie_assessment::{Business, Pack};
use vigie_store::{
    Brought, Chosen, Dossier, DossierId, KeptDecision, KeptMove, Moment, Profile, Reason, Round, StoreError,
};

use super::fit::{NotTaken, WhyNot, fit};
use super::{Incoming, IncomingRound};
use crate::dossiers::{DossierError, Dossiers};

/// Where a file goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination<'a> {
    /// A dossier of its own.
    New,
    /// Further assessments of the dossier with that identifier.
    Existing(&'a str),
}

/// What of a file would come, and what would not.
pub(super) struct Intake {
    pub(super) profile: Profile,
    /// The assessments that come, with their number in the file.
    pub(super) rounds: Vec<(u32, Brought)>,
    pub(super) decisions: Vec<KeptDecision>,
    pub(super) moves: Vec<KeptMove>,
    pub(super) left: Vec<NotTaken>,
}

/// Takes a file in, all of it or nothing, after a copy of the data file was made. Nothing that is there changes:
/// where the file brings nothing new, nothing happens, and that is `None`.
pub fn take_in(
    incoming: &Incoming,
    pack: &Pack,
    dossiers: &mut Dossiers,
    destination: Destination<'_>,
    now: Moment,
) -> Result<Option<Dossier>, DossierError> {
    let intake = intake(incoming, pack, dossiers, destination)?;
    let rounds: Vec<Brought> = intake.rounds.into_iter().map(|(_, it)| it).collect();
    let Some((first, next)) = rounds.split_first() else {
        return Ok(None);
    };
    let chosen = Chosen {
        decisions: &intake.decisions,
        moves: &intake.moves,
    };
    let taken = match destination {
        Destination::New => {
            dossiers.store.make_copy(Reason::Import)?;
            dossiers
                .store
                .bring_in(&incoming.id, &intake.profile, first, next, chosen, now)?
        }
        Destination::Existing(id) => {
            let id = known_id(id)?;
            let store = dossiers.store.of(&id)?;
            store.make_copy(Reason::Import)?;
            store.bring_into(&id, &rounds, chosen, now)?
        }
    };
    Ok(Some(taken))
}

/// What would come into that place, and what would not.
pub(super) fn intake(
    incoming: &Incoming,
    pack: &Pack,
    dossiers: &mut Dossiers,
    destination: Destination<'_>,
) -> Result<Intake, DossierError> {
    let (fitted, left) = fit(incoming, pack);
    let profile = Profile {
        name: fitted.name.as_str().to_owned(),
        people: fitted.business.people,
        traits: fitted.business.traits.clone(),
    };
    let rounds = fitted
        .rounds()
        .map(brought)
        .zip(1..)
        .map(|(it, number)| (number, it));
    let mut intake = Intake {
        profile,
        rounds: rounds.collect(),
        decisions: fitted.decisions.clone(),
        moves: fitted.moves.clone(),
        left,
    };
    if let Destination::Existing(id) = destination {
        let id = known_id(id)?;
        let here = dossiers.store.of(&id)?.every_round(&id)?;
        beside(&mut intake, &here);
    }
    Ok(intake)
}

pub(super) fn known_id(id: &str) -> Result<DossierId, DossierError> {
    DossierId::parse(id).ok_or(DossierError::Store(StoreError::NoSuchDossier))
}

/// Leaves out what is there already, and what would change what is there.
fn beside(intake: &mut Intake, here: &[Dossier]) {
    let Some(latest) = here.last() else { return };
    let left = &mut intake.left;
    intake.rounds.retain(|(number, it)| {
        let why = if here.iter().any(|here| is_same(it, here)) {
            WhyNot::AlreadyHere
        } else if it.round.started_at < latest.round.started_at {
            WhyNot::Older
        } else {
            return true;
        };
        left.push(NotTaken {
            assessment: Some(*number),
            what: String::new(),
            why,
        });
        false
    });
    if !intake.rounds.is_empty() && intake.profile != latest.profile {
        left.push(NotTaken {
            assessment: None,
            what: String::new(),
            why: WhyNot::BusinessStays,
        });
    }
    intake.decisions.retain(|it| {
        let there = latest.decisions.iter().find(|here| here.practice == it.practice);
        if there.is_some_and(|there| there.decision != it.decision) {
            left.push(NotTaken {
                assessment: None,
                what: it.practice.to_string(),
                why: WhyNot::DecisionStays,
            });
        }
        there.is_none()
    });
    intake.moves.retain(|it| {
        let there = latest.moves.iter().find(|here| here.practice == it.practice);
        if there.is_some_and(|there| there.moved != it.moved) {
            left.push(NotTaken {
                assessment: None,
                what: it.practice.to_string(),
                why: WhyNot::MoveStays,
            });
        }
        there.is_none()
    });
}

/// Whether an assessment that is here says what the one in the file says.
fn is_same(brought: &Brought, here: &Dossier) -> bool {
    let (one, two) = (&brought.round, &here.round);
    one.started_at == two.started_at
        && one.track == two.track
        && one.capacity == two.capacity
        && brought.answers == here.answers
        && brought.computer == here.computer
}

fn brought(round: &IncomingRound) -> Brought {
    let business = |it: &Business| (it.people, it.traits.clone());
    Brought {
        round: Round {
            number: 0,
            started_at: round.started_at,
            content: round.content.clone(),
            track: round.track,
            capacity: round.capacity,
            place: None,
        },
        business: round.business.as_ref().map(business),
        answers: round.answers.clone(),
        computer: round.computer.clone(),
    }
}
