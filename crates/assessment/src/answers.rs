//! Answers: what was said of each practice, and what it counts for.

use std::collections::BTreeMap;

use crate::{ChoiceId, Coverage, Model, Pack, PracticeId};

/// How far a practice is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// In place.
    Full,
    /// In place in part.
    Partial,
    /// Not in place.
    None,
    /// Not known, which is an answer.
    Unknown,
    /// Does not concern the business, for a reason that was given.
    NotApplicable,
}

impl Level {
    /// One level lower, as a contradicting finding makes it.
    pub(crate) fn lowered(self) -> Self {
        match self {
            Self::Full => Self::Partial,
            Self::Partial => Self::None,
            Self::None | Self::Unknown | Self::NotApplicable => self,
        }
    }

    /// What is in place at one end of the range.
    pub(crate) fn coverage(self, model: &Model, outlook: Outlook) -> Coverage {
        match (self, outlook) {
            (Self::Full, _) | (Self::Unknown, Outlook::Best) => Coverage::FULL,
            (Self::Partial, _) => model.partial,
            (Self::None | Self::NotApplicable, _) | (Self::Unknown, Outlook::Worst) => Coverage::NONE,
        }
    }
}

/// The two ends of a range: everything unknown is missing, or is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outlook {
    /// Unknown counts as missing.
    Worst,
    /// Unknown counts as in place.
    Best,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The choice that was made; `None` for an imported level.
    pub choice: Option<ChoiceId>,
    /// The level it stands for.
    pub level: Level,
}

/// Why an answer is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnswerError {
    /// The pack has no such question.
    UnknownQuestion,
    /// The question has no such choice.
    UnknownChoice,
    /// The question does not offer that level.
    LevelNotOffered,
    /// The question does not offer "does not apply".
    NotApplicableNotOffered,
}

impl Answer {
    /// The answer that a choice of a question stands for.
    pub fn from_choice(pack: &Pack, practice: &PracticeId, choice: &ChoiceId) -> Result<Self, AnswerError> {
        let practice = pack.practice(practice).ok_or(AnswerError::UnknownQuestion)?;
        let choice = practice.choice(choice).ok_or(AnswerError::UnknownChoice)?;
        Ok(Self {
            choice: Some(choice.id.clone()),
            level: choice.level,
        })
    }

    /// An answer given as a bare level.
    pub fn from_level(pack: &Pack, practice: &PracticeId, level: Level) -> Result<Self, AnswerError> {
        let practice = pack.practice(practice).ok_or(AnswerError::UnknownQuestion)?;
        match (practice.allows(level), level) {
            (true, _) => Ok(Self { choice: None, level }),
            (false, Level::NotApplicable) => Err(AnswerError::NotApplicableNotOffered),
            (false, _) => Err(AnswerError::LevelNotOffered),
        }
    }
}

/// The answers of one round, by practice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers(BTreeMap<PracticeId, Answer>);

impl Answers {
    /// What was answered for a practice.
    pub fn get(&self, practice: &PracticeId) -> Option<&Answer> {
        self.0.get(practice)
    }

    /// Records an answer in place of the one before.
    pub fn set(&mut self, practice: PracticeId, answer: Answer) {
        self.0.insert(practice, answer);
    }

    /// Every answer, by practice identifier.
    pub fn iter(&self) -> impl Iterator<Item = (&PracticeId, &Answer)> {
        self.0.iter()
    }
}

impl FromIterator<(PracticeId, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (PracticeId, Answer)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}
