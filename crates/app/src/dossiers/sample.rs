//! A made-up business, to see what Vigie gives before answering for one's own.

use std::fmt::Display;

use vigie_assessment::{Form, Level, Pack, PracticeId};
use vigie_store::{Brought, Chosen, Dossier, DossierId, Given, Kept, Moment, Profile, Reason, Round};

use super::{DossierError, Dossiers, content_version, dossier_id};
use crate::answers_file::AnswersFile;
use crate::names::BusinessName;

/// The same on every computer: by it, the sample is known as one for as long as it is kept.
const ID: &str = "00000000000000000000000000000000";
const ANSWERS: &str = include_str!("../../../../assets/samples/boulangerie.json");

/// Whether the dossier of that identifier is the made-up one.
pub fn is_sample(id: &impl Display) -> bool {
    id.to_string() == ID
}

impl Dossiers {
    /// The dossier of the made-up business under that name: as it was left where there is one, in the bin or not, and
    /// otherwise a new one with every answer. A copy of the data file is made before.
    pub fn open_sample(&mut self, pack: &Pack, name: &str, now: Moment) -> Result<Dossier, DossierError> {
        if self.bin()?.iter().any(|it| is_sample(&it.id)) {
            return self.take_back(ID);
        }
        if self.summaries(pack)?.iter().any(|it| is_sample(&it.id)) {
            return self.get(ID);
        }
        let sample =
            AnswersFile::parse(ANSWERS, pack).map_err(|_| DossierError::NotOffered("sample".to_owned()))?;
        let profile = Profile {
            name: BusinessName::parse(name)
                .map_err(DossierError::Name)?
                .as_str()
                .to_owned(),
            people: sample.input.business.people,
            traits: sample.input.business.traits.clone(),
        };
        let assessment = Brought {
            round: Round {
                number: 1,
                started_at: now,
                content: content_version(pack),
                track: sample.input.track,
                capacity: Some(sample.input.capacity),
                place: None,
            },
            business: None,
            answers: answers(&sample, pack, now),
            computer: None,
        };
        let id: DossierId = dossier_id(ID)?;
        self.store.make_copy(Reason::Import)?;
        Ok(self
            .store
            .bring_in(&id, &profile, &assessment, &[], Chosen::default(), now)?)
    }
}

fn answers(sample: &AnswersFile, pack: &Pack, now: Moment) -> Vec<Kept> {
    let form = |id: &PracticeId| pack.practice(id).map(Form::of);
    let kept = |practice: &PracticeId| {
        let answer = sample.input.answers.get(practice)?;
        let reason = (answer.level == Level::NotApplicable).then(|| sample.reasons.get(practice));
        Some(Kept {
            practice: practice.clone(),
            given: Some(Given {
                answer: answer.clone(),
                reason: reason.flatten().map(|it| it.as_str().to_owned()),
                form: form(practice),
            }),
            answered_at: Some(now),
            carried: false,
            // The file's note is in French only.
            note: None,
        })
    };
    pack.practices.iter().filter_map(|it| kept(&it.id)).collect()
}
