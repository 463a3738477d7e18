//! Table `answer`: what was answered and noted in a round, one row a practice.

use rusqlite::{Connection, Row, params};
use vigie_assessment::{Answer, ChoiceId, Form, Level, PracticeId};

use crate::table::{Sum, Table};
use crate::{DossierId, Moment, StoreError};

/// An answer as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The choice and its level.
    pub answer: Answer,
    /// Why it does not apply.
    pub reason: Option<String>,
    /// How the question was put; `None` where it is not known.
    pub form: Option<Form>,
}

/// What is kept about one practice: an answer, a note or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The practice.
    pub practice: PracticeId,
    /// What was answered.
    pub given: Option<Given>,
    /// When it was answered, in whichever round; `None` without an answer.
    pub answered_at: Option<Moment>,
    /// Whether the answer was taken over from the round before, and not confirmed since.
    pub carried: bool,
    /// The owner's own note.
    pub note: Option<String>,
}

/// An answer with its moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) given: Given,
    pub(crate) answered_at: Moment,
    pub(crate) carried: bool,
}

/// What a row says; a row that would say nothing is not kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Said {
    pub(crate) spoken: Option<Spoken>,
    pub(crate) note: Option<String>,
}

impl Said {
    /// Whether it is not worth a row.
    pub(crate) fn says_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// A practice with what its row says.
pub(crate) type Named = (PracticeId, Said);

/// Where a row is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place<'a> {
    pub(crate) dossier: &'a DossierId,
    pub(crate) round: u32,
}

pub(crate) const TABLE: Table = Table {
    name: "answer",
    columns: &[
        "dossier",
        "assessment",
        "practice",
        "level",
        "choice",
        "reason",
        "form",
        "carried",
        "answered_at",
        "note",
        "changed_at",
    ],
    key: 3,
};

/// Every row of a round, by practice, with their checksums.
pub(crate) fn all(connection: &Connection, place: Place<'_>) -> Result<Vec<(Named, Sum)>, StoreError> {
    let filter = "WHERE dossier = ?1 AND assessment = ?2 ORDER BY practice";
    let key = params![place.dossier.as_str(), place.round];
    TABLE.each(connection, "", filter, key, read)
}

/// One row; nothing said where there is none.
pub(crate) fn get(
    connection: &Connection,
    place: Place<'_>,
    practice: &PracticeId,
) -> Result<(Said, Sum), StoreError> {
    let filter = "WHERE dossier = ?1 AND assessment = ?2 AND practice = ?3";
    let key = params![place.dossier.as_str(), place.round, practice.as_str()];
    let row = TABLE.one(connection, "", filter, key, read)?;
    Ok(row.map(|((_, said), sum)| (said, sum)).unwrap_or_default())
}

/// Writes a row in place of what was there; nothing said removes it.
pub(crate) fn put(
    connection: &Connection,
    place: Place<'_>,
    practice: &PracticeId,
    said: &Said,
    now: Moment,
) -> Result<Sum, StoreError> {
    let (dossier, practice) = (place.dossier.as_str(), practice.as_str());
    if said.says_nothing() {
        TABLE.remove(connection, &[&dossier, &place.round, &practice])?;
        return Ok(Sum::default());
    }
    let spoken = said.spoken.as_ref();
    let given = spoken.map(|it| &it.given);
    TABLE.put(
        connection,
        &[
            &dossier,
            &place.round,
            &practice,
            &given.map(|it| word(it.answer.level)),
            &given
                .and_then(|it| it.answer.choice.as_ref())
                .map(ChoiceId::as_str),
            &given.and_then(|it| it.reason.as_deref()),
            &given.and_then(|it| it.form).map(|it| it.to_string()),
            &spoken.is_some_and(|it| it.carried),
            &spoken.map(|it| it.answered_at.0),
            &said.note,
            &now.0,
        ],
    )
}

fn read(row: &Row<'_>) -> Result<Named, StoreError> {
    let practice: String = row.get(2)?;
    let practice = PracticeId::parse(&practice).map_err(|error| StoreError::damaged(error.to_string()))?;
    let level: Option<String> = row.get(3)?;
    let answered_at: Option<i64> = row.get(8)?;
    let spoken = match level.zip(answered_at) {
        None => None,
        Some((level, answered_at)) => Some(Spoken {
            given: Given {
                answer: Answer {
                    choice: choice(row.get(4)?)?,
                    level: parse(&level)?,
                },
                reason: row.get(5)?,
                form: form(row.get(6)?)?,
            },
            answered_at: Moment(answered_at),
            carried: row.get(7)?,
        }),
    };
    let note = row.get(9)?;
    Ok((practice, Said { spoken, note }))
}

impl Kept {
    pub(crate) fn new(practice: PracticeId, said: Said) -> Self {
        Self {
            practice,
            answered_at: said.spoken.as_ref().map(|it| it.answered_at),
            carried: said.spoken.as_ref().is_some_and(|it| it.carried),
            given: said.spoken.map(|it| it.given),
            note: said.note,
        }
    }
}

/// A choice as it was written.
pub(crate) fn choice(text: Option<String>) -> Result<Option<ChoiceId>, StoreError> {
    let choice = text.as_deref().map(ChoiceId::parse).transpose();
    choice.map_err(|error| StoreError::damaged(error.to_string()))
}

/// The form of a question as it was written.
pub(crate) fn form(text: Option<String>) -> Result<Option<Form>, StoreError> {
    let read = |text: String| Form::parse(&text).ok_or_else(|| StoreError::damaged(format!("form {text}")));
    text.map(read).transpose()
}

pub(crate) fn word(level: Level) -> &'static str {
    match level {
        Level::Full => "full",
        Level::Partial => "partial",
        Level::None => "none",
        Level::Unknown => "unknown",
        Level::NotApplicable => "not-applicable",
    }
}

pub(crate) fn parse(word_: &str) -> Result<Level, StoreError> {
    [
        Level::Full,
        Level::Partial,
        Level::None,
        Level::Unknown,
        Level::NotApplicable,
    ]
    .into_iter()
    .find(|level| word(*level) == word_)
    .ok_or_else(|| StoreError::damaged(format!("level {word_}")))
}
