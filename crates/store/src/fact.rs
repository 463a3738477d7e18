//! What can change in a dossier, one thing at a time, and how a change is written down: as JSON.

use serde::{Deserialize, Serialize};
use vigie_assessment::{Answer, Capacity, Cents, Minutes, PracticeId, Track};

use crate::answer::Spoken;
use crate::decision::{Decided, Decision};
use crate::moved::{self, Move, Moved};
use crate::{ContentVersion, Given, Moment, Profile, StoreError};
use crate::{answer, assessment, computer, decision, dossier};

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeKind {
    /// What is known of the business.
    Business,
    /// Which part of the bank is asked.
    Track,
    /// Hours and dollars a month.
    Capacity,
    /// An answer.
    Answer,
    /// A note.
    Note,
    /// A decision on an action.
    Decision,
    /// An action's own place in the plan.
    Move,
    /// A new assessment.
    Assessment,
    /// Assessments that came from a file. It is not undone.
    Import,
}

/// One thing, and the state it has or is to have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fact {
    Business(Profile),
    Track(Track),
    Capacity(Option<Capacity>),
    Answer(PracticeId, Option<Spoken>),
    Note(PracticeId, Option<String>),
    Decision(PracticeId, Option<Decided>),
    Move(PracticeId, Option<Moved>),
    Assessment(Option<Begun>),
}

/// How a round was begun. Its answers are those of the round before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Begun {
    pub(crate) number: u32,
    pub(crate) started_at: Moment,
    pub(crate) content: ContentVersion,
}

impl Fact {
    pub(crate) fn kind(&self) -> ChangeKind {
        match self {
            Self::Business(_) => ChangeKind::Business,
            Self::Track(_) => ChangeKind::Track,
            Self::Capacity(_) => ChangeKind::Capacity,
            Self::Answer(..) => ChangeKind::Answer,
            Self::Note(..) => ChangeKind::Note,
            Self::Decision(..) => ChangeKind::Decision,
            Self::Move(..) => ChangeKind::Move,
            Self::Assessment(_) => ChangeKind::Assessment,
        }
    }

    pub(crate) fn practice(&self) -> Option<&PracticeId> {
        match self {
            Self::Answer(practice, _)
            | Self::Note(practice, _)
            | Self::Decision(practice, _)
            | Self::Move(practice, _) => Some(practice),
            Self::Business(_) | Self::Track(_) | Self::Capacity(_) | Self::Assessment(_) => None,
        }
    }

    /// The state as JSON; `None` for nothing.
    pub(crate) fn write(&self) -> Result<Option<String>, StoreError> {
        let json = match self {
            Self::Business(it) => Some(text(&BusinessText::from(it))?),
            Self::Track(it) => Some(text(&assessment::word(*it))?),
            Self::Capacity(it) => it.as_ref().map(|it| text(&CapacityText::from(it))).transpose()?,
            Self::Answer(_, it) => it.as_ref().map(|it| text(&AnswerText::from(it))).transpose()?,
            Self::Note(_, it) => it.as_ref().map(text).transpose()?,
            Self::Decision(_, it) => it.as_ref().map(|it| text(&DecisionText::from(it))).transpose()?,
            Self::Move(_, it) => it.as_ref().map(|it| text(&MoveText::from(it))).transpose()?,
            Self::Assessment(it) => it.as_ref().map(|it| text(&BegunText::from(it))).transpose()?,
        };
        Ok(json)
    }

    /// Reads what [`Fact::write`] wrote. An import is no fact that can be set again.
    pub(crate) fn read(
        kind: ChangeKind,
        practice: Option<PracticeId>,
        json: Option<&str>,
    ) -> Result<Self, StoreError> {
        let about = || practice.ok_or_else(|| StoreError::damaged("a change of no practice"));
        let some = || json.ok_or_else(|| StoreError::damaged("a change to nothing"));
        match kind {
            ChangeKind::Business => Ok(Self::Business(parse::<BusinessText>(some()?)?.read()?)),
            ChangeKind::Track => Ok(Self::Track(assessment::parse(&parse::<String>(some()?)?)?)),
            ChangeKind::Capacity => Ok(Self::Capacity(
                maybe::<CapacityText>(json)?.map(CapacityText::read),
            )),
            ChangeKind::Answer => {
                let spoken = maybe::<AnswerText>(json)?.map(AnswerText::read).transpose()?;
                Ok(Self::Answer(about()?, spoken))
            }
            ChangeKind::Note => Ok(Self::Note(about()?, maybe(json)?)),
            ChangeKind::Decision => {
                let decided = maybe::<DecisionText>(json)?.map(DecisionText::read).transpose()?;
                Ok(Self::Decision(about()?, decided))
            }
            ChangeKind::Move => {
                let moved = maybe::<MoveText>(json)?.map(MoveText::read).transpose()?;
                Ok(Self::Move(about()?, moved))
            }
            ChangeKind::Assessment => Ok(Self::Assessment(maybe::<BegunText>(json)?.map(BegunText::read))),
            ChangeKind::Import => Err(StoreError::damaged("an import to undo")),
        }
    }
}

fn text<T: Serialize>(value: &T) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::damaged(error.to_string()))
}

fn parse<T: for<'a> Deserialize<'a>>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::damaged(format!("a change: {error}")))
}

fn maybe<T: for<'a> Deserialize<'a>>(json: Option<&str>) -> Result<Option<T>, StoreError> {
    json.map(parse).transpose()
}

#[derive(Serialize, Deserialize)]
struct BusinessText {
    name: String,
    people: i64,
    traits: String,
}

impl BusinessText {
    fn from(it: &Profile) -> Self {
        Self {
            name: it.name.clone(),
            people: i64::from(it.people.count()),
            traits: dossier::join(&it.traits),
        }
    }

    fn read(self) -> Result<Profile, StoreError> {
        Ok(Profile {
            name: self.name,
            people: dossier::people(self.people)?,
            traits: dossier::split(&self.traits)?,
        })
    }
}

#[derive(Serialize, Deserialize)]
struct CapacityText {
    minutes: u32,
    cents: u64,
}

impl CapacityText {
    fn from(it: &Capacity) -> Self {
        Self {
            minutes: it.minutes.0,
            cents: it.cents.0,
        }
    }

    fn read(self) -> Capacity {
        Capacity {
            minutes: Minutes(self.minutes),
            cents: Cents(self.cents),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct AnswerText {
    level: String,
    choice: Option<String>,
    reason: Option<String>,
    form: Option<String>,
    carried: bool,
    answered_at: i64,
}

impl AnswerText {
    fn from(it: &Spoken) -> Self {
        let given = &it.given;
        Self {
            level: answer::word(given.answer.level).to_owned(),
            choice: given.answer.choice.as_ref().map(ToString::to_string),
            reason: given.reason.clone(),
            form: given.form.map(|it| it.to_string()),
            carried: it.carried,
            answered_at: it.answered_at.0,
        }
    }

    fn read(self) -> Result<Spoken, StoreError> {
        Ok(Spoken {
            given: Given {
                answer: Answer {
                    choice: answer::choice(self.choice)?,
                    level: answer::parse(&self.level)?,
                },
                reason: self.reason,
                form: answer::form(self.form)?,
            },
            answered_at: Moment(self.answered_at),
            carried: self.carried,
        })
    }
}

#[derive(Serialize, Deserialize)]
struct DecisionText {
    status: String,
    status_at: i64,
    done_on: Option<String>,
    proof: Option<String>,
    reason: Option<String>,
    assigned_to: Option<String>,
    due: Option<String>,
}

impl DecisionText {
    fn from(it: &Decided) -> Self {
        let (done_on, proof, reason) = match &it.decision.status {
            decision::Status::ToDo | decision::Status::UnderWay => (None, None, None),
            decision::Status::Done { on, proof } => (Some(on.to_string()), proof.clone(), None),
            decision::Status::SetAside { reason } => (None, None, Some(reason.clone())),
        };
        Self {
            status: decision::word(&it.decision.status).to_owned(),
            status_at: it.status_at.0,
            done_on,
            proof,
            reason,
            assigned_to: it.decision.assigned_to.clone(),
            due: it.decision.due.map(|it| it.to_string()),
        }
    }

    fn read(self) -> Result<Decided, StoreError> {
        Ok(Decided {
            decision: Decision {
                status: decision::status(&self.status, self.done_on.as_deref(), self.proof, self.reason)?,
                assigned_to: self.assigned_to,
                due: self.due.as_deref().map(computer::date).transpose()?,
            },
            status_at: Moment(self.status_at),
        })
    }
}

#[derive(Serialize, Deserialize)]
struct MoveText {
    steps: i64,
    reason: String,
    moved_at: i64,
}

impl MoveText {
    fn from(it: &Moved) -> Self {
        Self {
            steps: i64::from(it.moved.steps.get()),
            reason: it.moved.reason.clone(),
            moved_at: it.moved_at.0,
        }
    }

    fn read(self) -> Result<Moved, StoreError> {
        Ok(Moved {
            moved: Move {
                steps: moved::steps(self.steps)?,
                reason: self.reason,
            },
            moved_at: Moment(self.moved_at),
        })
    }
}

#[derive(Serialize, Deserialize)]
struct BegunText {
    number: u32,
    started_at: i64,
    content: String,
    content_version: String,
    content_hash: Option<String>,
}

impl BegunText {
    fn from(it: &Begun) -> Self {
        Self {
            number: it.number,
            started_at: it.started_at.0,
            content: it.content.id.clone(),
            content_version: it.content.version.clone(),
            content_hash: it.content.hash.clone(),
        }
    }

    fn read(self) -> Begun {
        Begun {
            number: self.number,
            started_at: Moment(self.started_at),
            content: ContentVersion {
                id: self.content,
                version: self.content_version,
                hash: self.content_hash,
            },
        }
    }
}
