//! What is answered, noted and given in an assessment; undone, and done again.

use vigie_assessment::{Answer, AnswerError, Capacity, ChoiceId, Form, Level, Pack, Track};
use vigie_store::{Dossier, Given, Moment, PastAnswer};

use super::{DossierError, Dossiers, dossier_id, practice};
use crate::names::{BusinessName, Note};

/// An answer as it is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chosen<'a> {
    /// One of the question's choices.
    Choice(&'a str),
    /// It does not concern the business, and why.
    NotApplicable(&'a str),
    /// Not answered any more.
    Nothing,
}

impl Dossiers {
    /// Answers a question, in place of the answer before.
    pub fn answer(
        &mut self,
        pack: &Pack,
        id: &str,
        question: &str,
        chosen: Chosen<'_>,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let id = dossier_id(id)?;
        let practice = practice(pack, question)?;
        let form = pack.practice(&practice).map(Form::of);
        let given = match chosen {
            Chosen::Nothing => return Ok(self.store.of(&id)?.clear(&id, &practice, now)?),
            Chosen::Choice(choice) => {
                let refused = || DossierError::NotOffered(choice.to_owned());
                let choice = ChoiceId::parse(choice).map_err(|_| refused())?;
                let answer = Answer::from_choice(pack, &practice, &choice).map_err(|_| refused())?;
                Given {
                    answer,
                    reason: None,
                    form,
                }
            }
            Chosen::NotApplicable(reason) => {
                let reason = Note::parse(reason)
                    .map_err(DossierError::Note)?
                    .ok_or(DossierError::ReasonEmpty)?;
                let refused = |_: AnswerError| DossierError::NotOffered(question.to_owned());
                let answer = Answer::from_level(pack, &practice, Level::NotApplicable).map_err(refused)?;
                Given {
                    answer,
                    reason: Some(reason.as_str().to_owned()),
                    form,
                }
            }
        };
        Ok(self.store.of(&id)?.record(&id, &practice, &given, now)?)
    }

    /// Keeps a note beside a question; an empty one is forgotten.
    pub fn set_note(
        &mut self,
        pack: &Pack,
        id: &str,
        question: &str,
        note: &str,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let note = Note::parse(note).map_err(DossierError::Note)?;
        let practice = practice(pack, question)?;
        Ok(self
            .at(id)?
            .set_note(&dossier_id(id)?, &practice, note.as_ref().map(Note::as_str), now)?)
    }

    /// Keeps the hours and dollars a month.
    pub fn set_capacity(
        &mut self,
        id: &str,
        hours: f64,
        dollars: f64,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let capacity = Capacity::new(hours, dollars).map_err(|_| DossierError::Capacity)?;
        Ok(self.at(id)?.set_capacity(&dossier_id(id)?, capacity, now)?)
    }

    /// Goes on to the other track: only what was not answered yet is left to ask.
    pub fn set_track(&mut self, id: &str, track: Track, now: Moment) -> Result<Dossier, DossierError> {
        Ok(self.at(id)?.set_track(&dossier_id(id)?, track, now)?)
    }

    /// Keeps the view where one is, under a name that the window gives it.
    pub fn remember_place(&mut self, id: &str, place: &str) -> Result<(), DossierError> {
        let place = BusinessName::parse(place).map_err(|_| DossierError::NotOffered(place.to_owned()))?;
        Ok(self.at(id)?.remember_place(&dossier_id(id)?, place.as_str())?)
    }

    /// Undoes the last change of a dossier that was not undone; nothing where [`Dossier::undo`] is `None`. What a
    /// computer showed, whose computer it is and the bin are not among the changes.
    pub fn undo(&mut self, id: &str, now: Moment) -> Result<Dossier, DossierError> {
        Ok(self.at(id)?.undo(&dossier_id(id)?, now)?)
    }

    /// Does again what was undone last; nothing where [`Dossier::redo`] is `None`.
    pub fn redo(&mut self, id: &str, now: Moment) -> Result<Dossier, DossierError> {
        Ok(self.at(id)?.redo(&dossier_id(id)?, now)?)
    }

    /// Every state that an answer had, the oldest first, in whichever assessment.
    pub fn history(
        &mut self,
        pack: &Pack,
        id: &str,
        question: &str,
    ) -> Result<Vec<PastAnswer>, DossierError> {
        Ok(self
            .at(id)?
            .history(&dossier_id(id)?, &practice(pack, question)?)?)
    }
}
