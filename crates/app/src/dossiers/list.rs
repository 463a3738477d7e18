//! The list of dossiers: one line each, without making a plan for those that did not change.

use vigie_assessment::{Date, Pack, PracticeId, Track, plan};
use vigie_store::{Dossier, Figures, Listed, Moment, Status, Store, StoreError};

use super::{DossierError, Dossiers, asked, input, with_done};

/// A dossier in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Its identifier.
    pub id: String,
    /// The name of the business.
    pub name: String,
    /// When it was last changed; for one with a passphrase of its own, when it took it.
    pub changed_at: Moment,
    /// What is known of it; `None` for one with a passphrase of its own that is not open.
    pub known: Option<Known>,
}

/// What the list shows of a dossier that is open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// How many people work there.
    pub people: u16,
    /// Which part of the bank the latest assessment asks.
    pub track: Track,
    /// How many assessments there are.
    pub rounds: u32,
    /// When the latest was begun.
    pub last_assessment: Moment,
    /// Questions that are asked.
    pub asked: u32,
    /// How many of them are answered, those taken over from the assessment before too.
    pub answered: u32,
    /// Actions to do or to find out, without those done or set aside.
    pub open_actions: u32,
    /// What is due first.
    pub next_due: Option<NextDue>,
    /// The view where one was.
    pub place: Option<String>,
}

/// The action that is due first, of those with a day of their own and not done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextDue {
    /// The practice of the action.
    pub practice: PracticeId,
    /// The day.
    pub day: Date,
}

impl Dossiers {
    /// Every dossier that is not in the bin, the one changed last first; then those with a passphrase of their own that
    /// are not open, by name.
    ///
    /// What the plan says of each is kept in the data file until the dossier or the content changes.
    pub fn summaries(&mut self, pack: &Pack) -> Result<Vec<Summary>, DossierError> {
        let mut listed = list(pack, &mut self.store)?;
        for (_, store) in self.store.opened() {
            listed.extend(list(pack, store)?);
        }
        listed.sort_by(|one, other| (other.changed_at, &one.id).cmp(&(one.changed_at, &other.id)));
        let mut summaries: Vec<Summary> = listed.into_iter().map(open).collect();
        for it in self.store.sealed()? {
            if !self.is_open(it.id.as_str()) {
                summaries.push(Summary {
                    id: it.id.to_string(),
                    name: it.name,
                    changed_at: it.since,
                    known: None,
                });
            }
        }
        Ok(summaries)
    }
}

/// The dossiers of one file, each with its figures.
fn list(pack: &Pack, store: &mut Store) -> Result<Vec<Listed>, StoreError> {
    let hash = pack.info.hash.as_str();
    let mut listed = store.list(hash)?;
    let mut made = Vec::new();
    for it in listed.iter_mut().filter(|it| it.figures.is_none()) {
        it.figures = Some(figures(pack, &store.dossier(&it.id)?));
        made.push(it.clone());
    }
    if !made.is_empty() {
        // A list can be shown although nothing can be written: the figures are then made again the next time.
        match store.keep_figures(hash, &made) {
            Ok(()) | Err(StoreError::Full | StoreError::ReadOnly | StoreError::Locked) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(listed)
}

fn open(listed: Listed) -> Summary {
    let known = listed.figures.map(|figures| Known {
        people: listed.people.count(),
        track: listed.track,
        rounds: listed.rounds,
        last_assessment: listed.started_at,
        asked: figures.asked,
        answered: figures.answered,
        open_actions: figures.actions,
        next_due: figures.next_due.map(|(practice, day)| NextDue { practice, day }),
        place: listed.place,
    });
    Summary {
        id: listed.id.to_string(),
        name: listed.name,
        changed_at: listed.changed_at,
        known,
    }
}

fn figures(pack: &Pack, dossier: &Dossier) -> Figures {
    let asked = asked(pack, dossier);
    let is_answered = |practice: &&PracticeId| {
        let mut answers = dossier.answers.iter();
        answers.any(|it| it.practice == **practice && it.given.is_some())
    };
    let plan = match with_done(pack, dossier) {
        Some(with_done) => with_done.plan,
        None => plan(pack, &input(pack, dossier)),
    };
    let is_open = |practice: &PracticeId| {
        let mut decisions = dossier.decisions.iter();
        !decisions.any(|it| it.practice == *practice && matches!(it.decision.status, Status::SetAside { .. }))
    };
    let open: Vec<&PracticeId> = plan
        .actions
        .iter()
        .map(|it| &it.practice)
        .filter(|it| is_open(it))
        .collect();
    let due = dossier
        .decisions
        .iter()
        .filter_map(|it| Some((&it.practice, it.decision.due?)));
    let next_due = due
        .filter(|(practice, _)| open.contains(practice))
        .min_by_key(|(_, day)| *day);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Figures {
        asked: count(asked.len()),
        answered: count(asked.iter().filter(is_answered).count()),
        actions: count(open.len()),
        next_due: next_due.map(|(practice, day)| (practice.clone(), day)),
    }
}
