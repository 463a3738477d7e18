//! What whoever leads a workshop keeps beside a dossier: dissent, notes of their own, what to come back to.
//!
//! It is for them alone: no report, no `.vigie` file and no plan has it.

use vigie_assessment::Pack;
use vigie_store::{KeptRemark, Moment, Remark, RemarkKind};

use super::{DossierError, Dossiers, dossier_id, practice};
use crate::names::Note;

/// A remark as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemarkForm<'a> {
    /// What kind it is.
    pub kind: RemarkKind,
    /// The question it is about; `None` for the workshop as a whole.
    pub question: Option<&'a str>,
    /// The words; needed.
    pub text: &'a str,
}

impl Dossiers {
    /// Every remark on a dossier, in the order in which they were written.
    pub fn remarks(&mut self, id: &str) -> Result<Vec<KeptRemark>, DossierError> {
        let id = dossier_id(id)?;
        Ok(self.store.of(&id)?.remarks(&id)?)
    }

    /// Writes a remark after the others. A dissent is about a question.
    pub fn add_remark(
        &mut self,
        pack: &Pack,
        id: &str,
        form: RemarkForm<'_>,
        now: Moment,
    ) -> Result<Vec<KeptRemark>, DossierError> {
        let about = form.question.map(|it| practice(pack, it)).transpose()?;
        if form.kind == RemarkKind::Dissent && about.is_none() {
            return Err(DossierError::NotOffered(String::new()));
        }
        let remark = Remark {
            kind: form.kind,
            practice: about,
            text: words(form.text)?,
        };
        let id = dossier_id(id)?;
        Ok(self.store.of(&id)?.add_remark(&id, &remark, now)?)
    }

    /// Puts other words in place of a remark's.
    pub fn set_remark(
        &mut self,
        id: &str,
        number: u32,
        text: &str,
        now: Moment,
    ) -> Result<Vec<KeptRemark>, DossierError> {
        let (id, text) = (dossier_id(id)?, words(text)?);
        Ok(self.store.of(&id)?.set_remark(&id, number, &text, now)?)
    }

    /// Takes a remark away, for good.
    pub fn remove_remark(&mut self, id: &str, number: u32) -> Result<Vec<KeptRemark>, DossierError> {
        let id = dossier_id(id)?;
        Ok(self.store.of(&id)?.remove_remark(&id, number)?)
    }
}

fn words(text: &str) -> Result<String, DossierError> {
    let note = Note::parse(text).map_err(DossierError::Note)?;
    Ok(note.ok_or(DossierError::ReasonEmpty)?.as_str().to_owned())
}
