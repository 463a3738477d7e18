//! Dossiers as the window shows them.

use serde::{Deserialize, Serialize};
use vigie_app::assessment::{Capacity, Pack, PracticeId, Track};
use vigie_app::dossiers::{Dossier, Kept, Summary, asked, capacity, followed, is_sample, iso, now, to_ask};

use super::following::{DecisionView, RoundView, StepView, ToAskView};
use super::moving::KeptMoveView;
use super::{KeptComputerView, LevelCode, ThisComputerCode, TrackCode};

/// What the window asks of a business.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Business"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct BusinessView {
    /// Its name.
    pub(crate) name: String,
    /// How many people work there; checked when it is received.
    pub(crate) people: i64,
    /// The facts that are true of it.
    pub(crate) traits: Vec<String>,
}

/// A dossier in the list.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "DossierSummary"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DossierSummaryView {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
    /// Whether it is the made-up one that Vigie brings.
    pub(crate) sample: bool,
    /// How many people work there.
    pub(crate) people: u16,
    /// Which part of the bank is asked.
    pub(crate) track: TrackCode,
    /// When it was last changed: `2026-11-24T19:30:00Z`.
    pub(crate) changed_at: String,
    /// Questions asked and answered.
    pub(crate) answered: u32,
    /// Questions asked.
    pub(crate) asked: u32,
    /// The view where one was; the front end names its own places.
    pub(crate) place: Option<String>,
    /// Whether it has a passphrase of its own, and is open.
    pub(crate) sealed: SealCode,
    /// When its latest assessment was begun: `2026-11-24T19:30:00Z`.
    pub(crate) assessed_at: Option<String>,
    /// The action that is due first.
    pub(crate) next_due: Option<DueAction>,
}

/// Whether a dossier has a passphrase of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SealCode {
    /// It has none.
    None,
    /// It has one, and is open.
    Open,
    /// It has one, and is closed: only its name is known.
    Closed,
}

/// An action with a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct DueAction {
    /// Its practice.
    pub(crate) practice: String,
    /// The day: `2026-11-24`.
    pub(crate) date: String,
}

/// An open dossier.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Dossier"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DossierView {
    /// Its identifier.
    pub(crate) id: String,
    /// The name of the business.
    pub(crate) name: String,
    /// Whether it is the made-up one that Vigie brings.
    pub(crate) sample: bool,
    /// How many people work there.
    pub(crate) people: u16,
    /// The facts that are true of it.
    pub(crate) traits: Vec<String>,
    /// Which part of the bank is asked.
    pub(crate) track: TrackCode,
    /// Hours and dollars a month.
    pub(crate) capacity: CapacityView,
    /// Every answer and note, those that are not asked at present too.
    pub(crate) answers: Vec<AnswerView>,
    /// The view where one was.
    pub(crate) place: Option<String>,
    /// The questions to ask, in order.
    pub(crate) asked: Vec<String>,
    /// What the complete track would ask besides those, and has no answer yet; nothing on the complete track itself.
    pub(crate) more: Vec<String>,
    /// Whose computer Vigie runs on; `null` until it was said.
    pub(crate) this_computer: Option<ThisComputerCode>,
    /// What is kept of a computer that was checked.
    pub(crate) computer: Option<KeptComputerView>,
    /// When it was last saved: `2026-11-24T19:30:00Z`.
    pub(crate) saved_at: String,
    /// The assessment that is answered.
    pub(crate) round: RoundView,
    /// What was decided on actions, by practice.
    pub(crate) decisions: Vec<DecisionView>,
    /// Where actions were moved, by practice.
    pub(crate) moves: Vec<KeptMoveView>,
    /// The questions that wait for an answer, or for their answer to be confirmed, those asked first first.
    pub(crate) to_ask: Vec<ToAskView>,
    /// What an undo would undo.
    pub(crate) undo: Option<StepView>,
    /// What a redo would do again.
    pub(crate) redo: Option<StepView>,
}

/// Hours and dollars a month.
#[derive(Debug, Clone, Copy, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Capacity"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CapacityView {
    /// Hours a month.
    pub(crate) hours: f64,
    /// Canadian dollars a month.
    pub(crate) cad: f64,
}

/// One answer, or a note beside a question not answered yet.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "GivenAnswer"))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AnswerView {
    /// The practice it is about.
    pub(crate) practice: String,
    /// The choice that was made.
    pub(crate) choice: Option<String>,
    /// The level it stands for; `null` while there is only a note.
    pub(crate) level: Option<LevelCode>,
    /// Why it does not apply.
    pub(crate) reason: Option<String>,
    /// The owner's own note.
    pub(crate) note: Option<String>,
    /// Taken over from the assessment before, and not confirmed.
    pub(crate) carried: bool,
    /// When it was answered: `2026-11-24T19:30:00Z`; `null` while there is only a note.
    pub(crate) answered_at: Option<String>,
}

/// An answer as the window gives it.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) enum NewAnswer {
    /// One of the question's choices.
    Choice {
        /// Its identifier.
        choice: String,
    },
    /// It does not concern the business.
    NotApplicable {
        /// Why.
        reason: String,
    },
    /// Not answered any more.
    Clear,
}

impl DossierSummaryView {
    /// A dossier in the list; of one that is closed, its name alone is known. `opened` is whether it was opened with a
    /// passphrase of its own.
    pub(crate) fn of(summary: &Summary, opened: bool) -> Self {
        let known = summary.known.as_ref();
        Self {
            id: summary.id.clone(),
            name: summary.name.clone(),
            sample: is_sample(&summary.id),
            people: known.map_or(0, |it| it.people),
            track: known.map_or(Track::Essential, |it| it.track).into(),
            changed_at: iso(summary.changed_at),
            answered: known.map_or(0, |it| it.answered),
            asked: known.map_or(0, |it| it.asked),
            place: known.and_then(|it| it.place.clone()),
            sealed: match (known, opened) {
                (None, _) => SealCode::Closed,
                (Some(_), true) => SealCode::Open,
                (Some(_), false) => SealCode::None,
            },
            assessed_at: known.map(|it| iso(it.last_assessment)),
            next_due: known.and_then(|it| it.next_due.as_ref()).map(|it| DueAction {
                practice: it.practice.to_string(),
                date: it.day.to_string(),
            }),
        }
    }
}

impl DossierView {
    /// An open dossier.
    pub(crate) fn of(pack: &Pack, dossier: &Dossier) -> Self {
        let asked = asked(pack, dossier);
        let more = more(pack, dossier, &asked);
        Self {
            id: dossier.id.to_string(),
            name: dossier.profile.name.clone(),
            sample: is_sample(&dossier.id),
            people: dossier.profile.people.count(),
            traits: dossier.profile.traits.iter().map(ToString::to_string).collect(),
            track: dossier.round.track.into(),
            capacity: capacity(pack, dossier).into(),
            answers: dossier.answers.iter().map(AnswerView::from).collect(),
            place: dossier.round.place.clone(),
            asked: asked.iter().map(ToString::to_string).collect(),
            more,
            this_computer: dossier.this_computer.map(ThisComputerCode::from),
            computer: KeptComputerView::of(pack, dossier),
            saved_at: iso(dossier.changed_at),
            round: RoundView::from(&dossier.round),
            decisions: followed(dossier).iter().map(DecisionView::from).collect(),
            moves: dossier.moves.iter().map(KeptMoveView::from).collect(),
            to_ask: to_ask(pack, dossier, now()).iter().map(ToAskView::from).collect(),
            undo: dossier.undo.as_ref().map(StepView::from),
            redo: dossier.redo.as_ref().map(StepView::from),
        }
    }
}

fn is_answered(dossier: &Dossier, practice: &PracticeId) -> bool {
    let mut answers = dossier.answers.iter();
    answers.any(|it| it.practice == *practice && it.given.is_some())
}

/// What the complete track would ask besides what is asked, without what was answered there before.
fn more(pack: &Pack, dossier: &Dossier, known: &[PracticeId]) -> Vec<String> {
    let mut complete = dossier.clone();
    complete.round.track = Track::Complete;
    let asked = asked(pack, &complete).into_iter();
    asked
        .filter(|it| !known.contains(it) && !is_answered(dossier, it))
        .map(|it| it.to_string())
        .collect()
}

impl From<Capacity> for CapacityView {
    fn from(it: Capacity) -> Self {
        Self {
            hours: it.minutes.hours(),
            cad: it.cents.dollars(),
        }
    }
}

impl From<&Kept> for AnswerView {
    fn from(it: &Kept) -> Self {
        let given = it.given.as_ref();
        Self {
            practice: it.practice.to_string(),
            choice: given
                .and_then(|it| it.answer.choice.as_ref())
                .map(ToString::to_string),
            level: given.map(|it| it.answer.level.into()),
            reason: given.and_then(|it| it.reason.clone()),
            note: it.note.clone(),
            carried: it.carried,
            answered_at: it.answered_at.map(iso),
        }
    }
}

#[cfg(test)]
mod tests {
    use vigie_app::Content;
    use vigie_app::dossiers::{BusinessForm, Chosen, Dossiers, now};

    use super::*;

    #[test]
    fn the_full_review_asks_more_but_nothing_twice() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let content = Content::builtin().expect("content");
        let pack = content.pack();
        let mut dossiers = Dossiers::open(&folder.path().join("vigie.db")).expect("open");
        let form = BusinessForm {
            name: "Garage fictif",
            people: 6,
            traits: &[],
        };
        let dossier = dossiers.create(pack, form, now()).expect("made");
        let id = dossier.id.to_string();
        let express = DossierView::of(pack, &dossier);
        let first = express.more.first().expect("the full review asks more").clone();
        assert!(express.more.iter().all(|it| !express.asked.contains(it)));

        let dossier = dossiers.set_track(&id, Track::Complete, now()).expect("kept");
        let full = DossierView::of(pack, &dossier);
        assert_eq!(full.asked.len(), express.asked.len() + express.more.len());
        assert!(full.more.is_empty(), "nothing is left to add");

        let question = pack.practices.iter().find(|it| it.id.as_str() == first);
        let choice = question.and_then(|it| it.choices.first()).expect("a choice");
        let chosen = Chosen::Choice(choice.id.as_str());
        dossiers
            .answer(pack, &id, &first, chosen, now())
            .expect("answered");
        let dossier = dossiers.set_track(&id, Track::Essential, now()).expect("kept");
        let back = DossierView::of(pack, &dossier);
        assert_eq!(back.asked, express.asked);
        assert!(!back.more.contains(&first), "answered before");
        assert_eq!(back.more.len(), express.more.len() - 1);
    }
}
