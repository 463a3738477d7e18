//! A file with any number of dossiers, each with five assessments and all questions answered.

use std::collections::BTreeSet;
use std::path::Path;

use vigie_assessment::{Answer, Date, Form, Pack, People, Practice, Track};
use vigie_store::{
    Brought, Chosen, ContentVersion, Decision, DossierId, Given, Kept, KeptDecision, Moment, Profile, Round,
    Status, Store,
};

use crate::Failing;

const ROUNDS: u32 = 5;
const DAY: i64 = 86_400_000;

pub(super) fn gather(pack: &Pack, path: &Path, dossiers: usize) -> Failing<()> {
    let mut store = Store::open(path)?;
    for number in 0..dossiers {
        let rounds: Vec<Brought> = (0..ROUNDS).map(|round| brought(pack, number, round)).collect();
        let (first, next) = rounds.split_first().ok_or("no assessment")?;
        let profile = Profile {
            name: format!("Entreprise fictive {number}"),
            people: People::new(i64::try_from(number % 30)? + 1).ok_or("people")?,
            traits: pack
                .traits
                .iter()
                .take(number % 4)
                .map(|it| it.id.clone())
                .collect::<BTreeSet<_>>(),
        };
        let id = DossierId::parse(&format!("{number:032x}")).ok_or("an identifier")?;
        let decisions: Vec<KeptDecision> = pack.practices.iter().step_by(6).map(decision).collect();
        let chosen = Chosen {
            decisions: &decisions,
            moves: &[],
        };
        store.bring_in(&id, &profile, first, next, chosen, Moment(400 * DAY))?;
    }
    Ok(())
}

fn brought(pack: &Pack, number: usize, round: u32) -> Brought {
    let at = Moment(i64::from(round) * 90 * DAY);
    let mut turn = number + usize::try_from(round).unwrap_or(0);
    let answers = pack.practices.iter().filter_map(|practice| {
        turn += 1;
        let choice = practice.choices.get(turn % practice.choices.len().max(1))?;
        Some(Kept {
            practice: practice.id.clone(),
            given: Some(Given {
                answer: Answer {
                    choice: Some(choice.id.clone()),
                    level: choice.level,
                },
                reason: None,
                form: Some(Form::of(practice)),
            }),
            answered_at: Some(at),
            carried: false,
            note: turn
                .is_multiple_of(10)
                .then(|| "À voir avec le fournisseur au printemps.".into()),
        })
    });
    Brought {
        answers: answers.collect(),
        round: Round {
            number: round + 1,
            started_at: at,
            content: ContentVersion {
                id: pack.info.id.clone(),
                version: pack.info.version.clone(),
                hash: Some(pack.info.hash.clone()),
            },
            track: Track::Complete,
            capacity: None,
            place: None,
        },
        business: None,
        computer: None,
    }
}

fn decision(practice: &Practice) -> KeptDecision {
    KeptDecision {
        practice: practice.id.clone(),
        decision: Decision {
            status: Status::UnderWay,
            assigned_to: Some("Luc".into()),
            due: Some(Date::constant(2026, 12, 1)),
        },
        status_at: Moment(400 * DAY),
    }
}
