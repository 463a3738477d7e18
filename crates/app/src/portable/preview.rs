//! What a file would bring, shown before anything changes.

use vigie_assessment::{Pack, Track};
use vigie_store::{ContentVersion, DossierId, Moment};

use super::Incoming;
use super::fit::NotTaken;
use super::take::{Destination, intake};
use crate::dossiers::{DossierError, Dossiers};

/// What a file would bring to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The name of the business.
    pub name: String,
    /// How many people work there.
    pub people: u16,
    /// Every assessment of the file, the first one first.
    pub assessments: Vec<Arriving>,
    /// How many decisions on actions would come.
    pub decisions: usize,
    /// The same dossier, where it is here already.
    pub same: Option<Same>,
    /// What would not come as it stands.
    pub not_taken: Vec<NotTaken>,
}

/// One assessment of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arriving {
    /// 1 for the first of the file.
    pub number: u32,
    /// When it was begun.
    pub started_at: Moment,
    /// Which part of the bank it asks.
    pub track: Track,
    /// The content pack it was begun with.
    pub content: ContentVersion,
    /// Whether that is the pack in use here: the same files or, where the file does not say, the same version.
    pub same_content: bool,
    /// How many answers it holds.
    pub answers: usize,
    /// How many notes.
    pub notes: usize,
    /// How many findings of a computer.
    pub findings: usize,
    /// Whether it would come.
    pub comes: bool,
}

/// The same dossier here: the file was written from it, or from what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Same {
    /// Its identifier.
    pub id: DossierId,
    /// The name of the business as it is here.
    pub name: String,
    /// Where it is.
    pub place: SamePlace,
}

/// Where the same dossier is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SamePlace {
    /// Among the dossiers: the file can go into it.
    Open,
    /// In the bin.
    InBin,
    /// Under a passphrase of its own, not open now.
    Closed,
}

impl Preview {
    /// Whether anything would come.
    pub fn brings_something(&self) -> bool {
        self.assessments.iter().any(|it| it.comes)
    }
}

/// What a file would bring to that place. Nothing changes.
pub fn preview(
    incoming: &Incoming,
    pack: &Pack,
    dossiers: &mut Dossiers,
    destination: Destination<'_>,
) -> Result<Preview, DossierError> {
    let same = same(incoming, dossiers)?;
    let intake = intake(incoming, pack, dossiers, destination)?;
    let arriving = |(round, number): (&super::IncomingRound, u32)| Arriving {
        number,
        started_at: round.started_at,
        track: round.track,
        content: round.content.clone(),
        same_content: is_same(&round.content, pack),
        answers: round.answers.iter().filter(|it| it.given.is_some()).count(),
        notes: round.answers.iter().filter(|it| it.note.is_some()).count(),
        findings: round.computer.as_ref().map_or(0, |it| it.findings.len()),
        comes: intake.rounds.iter().any(|(it, _)| *it == number),
    };
    Ok(Preview {
        name: incoming.name.as_str().to_owned(),
        people: incoming.business.people.count(),
        assessments: incoming.rounds().zip(1..).map(arriving).collect(),
        decisions: intake.decisions.len(),
        same,
        not_taken: intake.left,
    })
}

fn is_same(content: &ContentVersion, pack: &Pack) -> bool {
    let same_version = content.id == pack.info.id && content.version == pack.info.version;
    let hash = content.hash.as_deref();
    same_version && hash.is_none_or(|it| it == pack.info.hash)
}

fn same(incoming: &Incoming, dossiers: &mut Dossiers) -> Result<Option<Same>, DossierError> {
    let id = &incoming.id;
    let same = |name: String, place| Same {
        id: id.clone(),
        name,
        place,
    };
    if let Some(it) = dossiers.store.bin()?.into_iter().find(|it| it.id == *id) {
        return Ok(Some(same(it.name, SamePlace::InBin)));
    }
    let sealed = dossiers.store.sealed()?.into_iter().find(|it| it.id == *id);
    let store = match dossiers.store.of(id) {
        Ok(store) => store,
        Err(_) if sealed.is_some() => return Ok(sealed.map(|it| same(it.name, SamePlace::Closed))),
        Err(error) => return Err(error.into()),
    };
    match store.dossier(id) {
        Ok(it) => Ok(Some(same(it.profile.name, SamePlace::Open))),
        Err(vigie_store::StoreError::NoSuchDossier) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
