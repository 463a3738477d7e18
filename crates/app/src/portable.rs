//! Dossiers that travel: written to a `.vigie` file, and taken in again after a look at what the file would bring.
//!
//! A file holds one dossier: its assessments, its decisions and the findings kept of computers. It is closed by a
//! passphrase or, by explicit choice, in the clear. Taking one in never overwrites anything: it becomes a dossier of
//! its own, or further assessments of one that is there. The format is described in `docs/file-format.md`.

mod fit;
mod preview;
mod read;
mod refused;
mod take;
mod write;

use std::path::Path;

use vigie_assessment::{Business, Capacity, Track};
use vigie_portable::{Envelope, OpenError, SealError, Sealed, seal};
use vigie_secrets::Passphrase;
use vigie_store::{Computer, ContentVersion, Dossier, DossierId, Kept, KeptDecision, KeptMove, Moment};

pub use fit::{NotTaken, WhyNot};
pub use preview::{Arriving, Preview, Same, SamePlace, preview};
pub use take::{Destination, take_in};

use crate::dossiers::{DossierError, Dossiers};
use crate::names::BusinessName;
use crate::refusal::{Reason, Refusal};

/// The name of the format.
const FORMAT: &str = "vigie-dossier";
/// Its versions. They only grow: a new key or a changed meaning is a new version. A file has the lowest that says all it
/// holds, so that an earlier Vigie reads what it can.
const VERSION: i64 = 1;
/// Since which actions can be moved.
const WITH_MOVES: i64 = 2;

/// A file that arrived.
pub enum Arrived {
    /// In the clear, read.
    Open(Box<Incoming>),
    /// Closed: it asks for the passphrase it was closed with.
    Closed(Closed),
}

/// A closed file.
pub struct Closed {
    sealed: Sealed,
    name: String,
}

/// A dossier as a file brings it: read, bounded, and not yet held against a content pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// Which dossier it was.
    pub(crate) id: DossierId,
    /// The name of the business.
    pub(crate) name: BusinessName,
    /// What is known of it.
    pub(crate) business: Business,
    /// Its assessments but the latest, the first one first.
    pub(crate) earlier: Vec<IncomingRound>,
    /// The latest.
    pub(crate) latest: IncomingRound,
    /// What was decided about actions, by practice.
    pub(crate) decisions: Vec<KeptDecision>,
    /// Where actions were moved, by practice.
    pub(crate) moves: Vec<KeptMove>,
}

/// One assessment as a file brings it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct IncomingRound {
    pub(crate) started_at: Moment,
    pub(crate) track: Track,
    pub(crate) content: ContentVersion,
    /// What was known of the business when it ended; `None` in the latest.
    pub(crate) business: Option<Business>,
    pub(crate) capacity: Option<Capacity>,
    /// By practice.
    pub(crate) answers: Vec<Kept>,
    pub(crate) computer: Option<Computer>,
}

/// Why a dossier was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// It cannot be read.
    #[error(transparent)]
    Dossier(#[from] DossierError),
    /// It is larger than a reader would take.
    #[error("larger than a file may be")]
    TooLarge,
    /// It could not be put into words or closed.
    #[error("cannot write the file: {0}")]
    Failed(String),
}

/// A dossier as a file in the clear. The same dossier gives the same bytes.
pub fn export_clear(dossiers: &mut Dossiers, id: &str) -> Result<Vec<u8>, ExportError> {
    let id = take::known_id(id)?;
    let store = dossiers.store.of(&id).map_err(DossierError::from)?;
    let rounds: Vec<Dossier> = store.every_round(&id).map_err(DossierError::from)?;
    let bytes = write::write(&rounds).map_err(|error| ExportError::Failed(error.to_string()))?;
    if bytes.len() > vigie_portable::LARGEST {
        return Err(ExportError::TooLarge);
    }
    Ok(bytes)
}

/// A dossier as a file that only this passphrase opens.
pub fn export(dossiers: &mut Dossiers, id: &str, passphrase: &Passphrase) -> Result<Vec<u8>, ExportError> {
    let clear = zeroize::Zeroizing::new(export_clear(dossiers, id)?);
    seal(&clear, passphrase).map_err(|error| match error {
        SealError::TooLarge { .. } => ExportError::TooLarge,
        SealError::Failed(_) => ExportError::Failed(error.to_string()),
    })
}

/// Reads a file. Nothing but the file is looked at, and nothing changes.
pub fn arrive(path: &Path) -> Result<Arrived, Vec<Refusal>> {
    let name = path.display().to_string();
    let envelope = Envelope::read(path).map_err(|error| vec![refused::unread(error).in_file(&name)])?;
    arrived(envelope, name)
}

/// Reads the bytes of a file of that name.
pub fn arrive_bytes(bytes: Vec<u8>, name: &str) -> Result<Arrived, Vec<Refusal>> {
    let envelope = Envelope::of(bytes).map_err(|error| vec![refused::unread(error).in_file(name)])?;
    arrived(envelope, name.to_owned())
}

fn arrived(envelope: Envelope, name: String) -> Result<Arrived, Vec<Refusal>> {
    match envelope {
        Envelope::Sealed(sealed) => Ok(Arrived::Closed(Closed { sealed, name })),
        Envelope::Clear(bytes) => Ok(Arrived::Open(Box::new(understood(&bytes, &name)?))),
    }
}

impl Closed {
    /// Opens it with its passphrase.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Incoming, Vec<Refusal>> {
        let clear = self.sealed.open(passphrase);
        let clear = clear.map_err(|error: OpenError| vec![refused::unopened(error).in_file(&self.name)])?;
        understood(&clear, &self.name)
    }
}

fn understood(bytes: &[u8], name: &str) -> Result<Incoming, Vec<Refusal>> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| vec![Refusal::from(Reason::new("not-text")).in_file(name)])?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let named = |it: Refusal| it.in_file(name);
    read::read(text).map_err(|refusals| refusals.into_iter().map(named).collect())
}

impl Incoming {
    /// The name of the business.
    pub fn name(&self) -> &BusinessName {
        &self.name
    }

    /// Every assessment, the first one first.
    pub(crate) fn rounds(&self) -> impl Iterator<Item = &IncomingRound> {
        self.earlier.iter().chain([&self.latest])
    }
}

/// A moment in universal time, to the millisecond: `2026-11-24T19:30:00.000Z`.
fn exact(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.0)
        .unwrap_or(jiff::Timestamp::MIN)
        .strftime("%Y-%m-%dT%H:%M:%S.%3fZ")
        .to_string()
}
