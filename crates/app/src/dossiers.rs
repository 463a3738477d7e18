//! Dossiers: what is done with them in the window, over the store and the content pack.
//!
//! Each verb is saved when it returns. Time is an argument; [`now`] reads the clock for those who have none.

mod answering;
mod asking;
mod bin;
mod comparing;
mod computer;
mod confirming;
mod following;
mod list;
mod months;
mod moving;
mod remarks;
mod rounds;
mod sample;

use std::path::Path;

use vigie_assessment::{Answers, Business, Capacity, Date, Input, Pack, People, PracticeId, Track, TraitId};
use vigie_store::{ContentVersion, Store};

pub use answering::Chosen;
pub use asking::{AskFirst, OLD_AFTER_DAYS, ToAsk, asked, to_ask};
pub use bin::{DAYS_IN_BIN, InBin};
pub use comparing::{Compared, Point, Step as TrendStep};
pub use computer::{findings, platform};
pub use following::{DecisionForm, Followed, StatusForm, WithDone, followed, with_done};
pub use list::{Known, NextDue, Summary};
pub use months::{Month, months};
pub use moving::{MoveForm, next_place};
pub use remarks::RemarkForm;
pub use sample::is_sample;
pub use vigie_store::{
    Cause, ChangeKind, Computer, Decision, Dossier, DossierId, Given, Kept, KeptDecision, KeptFinding,
    KeptMove, KeptRemark, Moment, Move, OpenError, PastAnswer, Profile, RemarkKind, Round, SCHEMA, Sealed,
    Status, Step, StoreError, ThisComputer,
};

use crate::clock;
use crate::content::Content;
use crate::document::Assessed;
use crate::names::{BusinessName, NameError};

/// Every dossier of one data file.
#[derive(Debug)]
pub struct Dossiers {
    pub(crate) store: Store,
}

/// A business as it is typed.
#[derive(Debug, Clone, Copy)]
pub struct BusinessForm<'a> {
    /// Its name.
    pub name: &'a str,
    /// How many people work there.
    pub people: i64,
    /// The facts that are true of it, by identifier.
    pub traits: &'a [String],
}

/// Why a verb did nothing.
#[derive(Debug, thiserror::Error)]
pub enum DossierError {
    /// The name of the business is refused.
    #[error("name: {0}")]
    Name(#[source] NameError),
    /// A note or a reason is refused.
    #[error("note: {0}")]
    Note(#[source] NameError),
    /// "Does not apply" without a reason.
    #[error("a reason is needed")]
    ReasonEmpty,
    /// The number of people is out of bounds.
    #[error("people out of bounds")]
    People,
    /// Hours or dollars a month are out of bounds.
    #[error("capacity out of bounds")]
    Capacity,
    /// The content pack offers no such trait, question or answer.
    #[error("not offered: {0:?}")]
    NotOffered(String),
    /// What this computer shows is not to be kept: it was not said that it serves the business.
    #[error("not a computer of the business")]
    NotItsComputer,
    /// Nothing is to be done about that practice, as it is answered: there is nothing to call done.
    #[error("no action to do: {0:?}")]
    NotToDo(String),
    /// A day that is still to come, for something that is done.
    #[error("done on a day to come")]
    DoneLater,
    /// The latest assessment has no answer of its own yet: there is nothing to follow with another.
    #[error("nothing answered yet")]
    NothingAnswered,
    /// The dossier has no assessment of that number.
    #[error("no assessment {0}")]
    NoSuchRound(u32),
    /// The data file.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Dossiers {
    /// Opens the data file, made if it is not there.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Ok(Self {
            store: Store::open(path)?,
        })
    }

    /// Where the data file is.
    pub fn path(&self) -> &Path {
        self.store.path()
    }

    /// Whether the data file is unreadable without a passphrase.
    pub fn is_protected(&self) -> Result<bool, OpenError> {
        self.store.is_encrypted()
    }

    /// Every dossier, the one changed last first.
    pub fn list(&mut self) -> Result<Vec<Dossier>, DossierError> {
        Ok(self.store.dossiers()?)
    }

    /// Makes a dossier, on the essential track.
    pub fn create(
        &mut self,
        pack: &Pack,
        form: BusinessForm<'_>,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let profile = profile(pack, form)?;
        Ok(self
            .store
            .create(&profile, Track::Essential, &content_version(pack), now)?)
    }

    /// One dossier, as it was left.
    pub fn get(&mut self, id: &str) -> Result<Dossier, DossierError> {
        Ok(self.at(id)?.dossier(&dossier_id(id)?)?)
    }

    /// Changes what is known of the business. No answer is lost, asked for any more or not.
    pub fn update_business(
        &mut self,
        pack: &Pack,
        id: &str,
        form: BusinessForm<'_>,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        Ok(self
            .at(id)?
            .update(&dossier_id(id)?, &profile(pack, form)?, now)?)
    }

    /// The file that holds a dossier: one with a passphrase of its own is in another than the rest.
    fn at(&mut self, id: &str) -> Result<&mut Store, DossierError> {
        Ok(self.store.of(&dossier_id(id)?)?)
    }

    /// What was chosen for the window under that name.
    pub fn setting(&self, name: &str) -> Result<Option<String>, DossierError> {
        Ok(self.store.setting(name)?)
    }

    /// Keeps a choice for the window under a name.
    pub fn set_setting(&mut self, name: &str, value: &str) -> Result<(), DossierError> {
        Ok(self.store.set_setting(name, value)?)
    }
}

/// This moment.
pub fn now() -> Moment {
    Moment(clock::milliseconds())
}

/// A moment as text, in universal time: `2026-11-24T19:30:00Z`. The earliest one stands for a moment out of range.
pub fn iso(moment: Moment) -> String {
    jiff::Timestamp::from_millisecond(moment.0)
        .unwrap_or(jiff::Timestamp::MIN)
        .strftime("%Y-%m-%dT%H:%M:%SZ")
        .to_string()
}

/// Hours and dollars a month: what the owner gave, or what the pack proposes for the size.
pub fn capacity(pack: &Pack, dossier: &Dossier) -> Capacity {
    let proposed = || {
        pack.default_capacity(dossier.profile.people.count())
            .map(|preset| preset.capacity)
    };
    let nothing = Capacity {
        minutes: vigie_assessment::Minutes(0),
        cents: vigie_assessment::Cents(0),
    };
    dossier.round.capacity.or_else(proposed).unwrap_or(nothing)
}

/// What the plan of a dossier is made from.
pub fn input(pack: &Pack, dossier: &Dossier) -> Input {
    Input {
        business: Business {
            people: dossier.profile.people,
            traits: dossier.profile.traits.clone(),
        },
        track: dossier.round.track,
        answers: answers(dossier),
        capacity: capacity(pack, dossier),
        findings: findings(pack, dossier),
        set_aside: following::set_aside(dossier),
        moves: moving::moves(dossier),
    }
}

/// A dossier with its plan.
pub fn assessed(content: &Content, dossier: &Dossier, date: Date) -> Result<Assessed, DossierError> {
    let name = BusinessName::parse(&dossier.profile.name).map_err(DossierError::Name)?;
    let mut assessed = Assessed::new(content, name, input(content.pack(), dossier), date);
    if let Some(kept) = &dossier.computer {
        assessed.computer = Some((platform(kept)?, kept.checked_on));
    }
    assessed.following = following::rows(dossier);
    Ok(assessed)
}

fn answers(dossier: &Dossier) -> Answers {
    let answer = |kept: &Kept| Some((kept.practice.clone(), kept.given.as_ref()?.answer.clone()));
    dossier.answers.iter().filter_map(answer).collect()
}

fn content_version(pack: &Pack) -> ContentVersion {
    ContentVersion {
        id: pack.info.id.clone(),
        version: pack.info.version.clone(),
        hash: Some(pack.info.hash.clone()),
    }
}

pub(crate) fn dossier_id(id: &str) -> Result<DossierId, DossierError> {
    DossierId::parse(id).ok_or(DossierError::Store(StoreError::NoSuchDossier))
}

fn practice(pack: &Pack, question: &str) -> Result<PracticeId, DossierError> {
    let id = PracticeId::parse(question)
        .ok()
        .filter(|id| pack.practice(id).is_some());
    id.ok_or_else(|| DossierError::NotOffered(question.to_owned()))
}

fn profile(pack: &Pack, form: BusinessForm<'_>) -> Result<Profile, DossierError> {
    let known = |text: &String| {
        let id = TraitId::parse(text)
            .ok()
            .filter(|id| pack.traits.iter().any(|it| it.id == *id));
        id.ok_or_else(|| DossierError::NotOffered(text.clone()))
    };
    Ok(Profile {
        name: BusinessName::parse(form.name)
            .map_err(DossierError::Name)?
            .as_str()
            .to_owned(),
        people: People::new(form.people).ok_or(DossierError::People)?,
        traits: form.traits.iter().map(known).collect::<Result<_, _>>()?,
    })
}
