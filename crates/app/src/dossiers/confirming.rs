//! An answer taken over from the assessment before, said to be still true.

use vigie_assessment::{Form, Pack};
use vigie_store::{Dossier, Given, Moment};

use super::{DossierError, Dossiers, dossier_id, practice};

impl Dossiers {
    /// Answers a question as it is answered already: it is not taken over any more. Refused where there is no answer, and
    /// where the question changed since: the answer would not mean the same.
    pub fn confirm(
        &mut self,
        pack: &Pack,
        id: &str,
        question: &str,
        now: Moment,
    ) -> Result<Dossier, DossierError> {
        let id = dossier_id(id)?;
        let practice = practice(pack, question)?;
        let dossier = self.store.of(&id)?.dossier(&id)?;
        let kept = dossier.answers.iter().find(|it| it.practice == practice);
        let form = pack.practice(&practice).map(Form::of);
        let is_same = |given: &&Given| match (given.form, form) {
            (Some(was), Some(is)) => is.is_same_question(was),
            (None, _) | (_, None) => true,
        };
        let given = kept.and_then(|it| it.given.as_ref()).filter(is_same);
        let given = given.ok_or_else(|| DossierError::NotOffered(question.to_owned()))?;
        let given = Given {
            form,
            ..given.clone()
        };
        Ok(self.store.of(&id)?.record(&id, &practice, &given, now)?)
    }
}
