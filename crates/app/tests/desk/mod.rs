//! A dossier on the essential track, and the verbs that tests need most.

#![allow(dead_code, unreachable_pub, reason = "each test program uses its part")]

use std::collections::BTreeSet;

use tempfile::TempDir;
use vigie_app::Content;
use vigie_app::assessment::{Choice, Date, Level, Pack, Practice, PracticeId};
use vigie_app::dossiers::{
    AskFirst, BusinessForm, Chosen, DecisionForm, Dossier, DossierError, Dossiers, Moment, StatusForm, asked,
    to_ask,
};

pub const DAY: i64 = 86_400_000;
pub const TODAY: Date = Date::constant(2026, 11, 24);

pub struct Desk {
    pub dossiers: Dossiers,
    pub pack: Pack,
    pub content: Content,
    pub id: String,
    _folder: TempDir,
}

/// A dossier on the essential track, nothing answered.
pub fn desk() -> Desk {
    let folder = TempDir::new().expect("a temporary folder");
    let content = Content::builtin().expect("the shipped content");
    let mut dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("opens");
    let form = BusinessForm {
        name: "Atelier fictif",
        people: 10,
        traits: &[],
    };
    let made = dossiers.create(content.pack(), form, Moment(0)).expect("created");
    Desk {
        dossiers,
        pack: content.pack().clone(),
        content,
        id: made.id.to_string(),
        _folder: folder,
    }
}

pub fn choice(practice: &Practice, level: Level) -> Option<&Choice> {
    practice.choices.iter().find(|it| it.level == level)
}

impl Desk {
    pub fn dossier(&mut self) -> Dossier {
        self.dossiers.get(&self.id).expect("there")
    }

    /// Questions that are asked whatever is answered, and that offer all of full, none and unknown.
    pub fn questions(&mut self, count: usize) -> Vec<String> {
        let dossier = self.dossier();
        let asked = asked(&self.pack, &dossier).into_iter();
        let hiding: BTreeSet<&PracticeId> = self
            .pack
            .practices
            .iter()
            .filter_map(|it| it.hidden_when_none.as_ref())
            .collect();
        let fits = |id: &PracticeId| {
            let practice = self.pack.practice(id).expect("in the pack");
            let levels = [Level::Full, Level::None, Level::Unknown];
            !hiding.contains(id)
                && practice.hidden_when_none.is_none()
                && levels.iter().all(|level| choice(practice, *level).is_some())
        };
        let found: Vec<String> = asked.filter(fits).take(count).map(|it| it.to_string()).collect();
        assert_eq!(found.len(), count, "the shipped content has as many");
        found
    }

    pub fn answer(&mut self, question: &str, level: Level, at: i64) -> Dossier {
        let practice = self.pack.practices.iter().find(|it| it.id.as_str() == question);
        let choice = choice(practice.expect("asked"), level)
            .expect("offered")
            .id
            .to_string();
        self.dossiers
            .answer(
                &self.pack,
                &self.id,
                question,
                Chosen::Choice(&choice),
                Moment(at),
            )
            .expect("answered")
    }

    pub fn decide(&mut self, action: &str, status: StatusForm<'_>, at: i64) -> Result<Dossier, DossierError> {
        self.decide_by(action, status, None, at)
    }

    pub fn decide_by(
        &mut self,
        action: &str,
        status: StatusForm<'_>,
        due: Option<Date>,
        at: i64,
    ) -> Result<Dossier, DossierError> {
        let form = DecisionForm {
            status,
            assigned_to: " Luc ",
            due,
        };
        self.dossiers
            .decide(&self.pack, &self.id, action, form, TODAY, Moment(at))
    }

    pub fn new_round(&mut self, at: i64) -> Dossier {
        self.dossiers
            .new_round(&self.pack, &self.id, Moment(at))
            .expect("begun")
    }

    pub fn waiting(&mut self, at: i64) -> Vec<(String, AskFirst)> {
        let dossier = self.dossier();
        let waiting = to_ask(&self.pack, &dossier, Moment(at)).into_iter();
        waiting.map(|it| (it.practice.to_string(), it.why)).collect()
    }
}

pub const DONE: StatusForm<'_> = StatusForm::Done {
    on: TODAY,
    proof: "facture 12",
};
