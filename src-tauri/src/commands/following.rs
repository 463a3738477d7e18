//! Following a plan over time: decisions, undo and redo, one assessment after the other.

use vigie_app::assessment::Date;
use vigie_app::clock;
use vigie_app::dossiers::{DecisionForm, Dossier, DossierError, StatusForm, asked, assessed, now};

use super::Desks;
use crate::desk::Desk;
use crate::failure::Failure;
use crate::views::dossier::AnswerView;
use crate::views::{
    ComparisonView, DossierView, NewDecision, PastAnswerView, PastRoundView, PlanView, RoundView, StatusCode,
    TrendPointView,
};

/// Keeps a decision on an action; saved when it returns.
#[tauri::command(async)]
pub(super) fn set_decision(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
    decision: NewDecision,
) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let today = clock::today();
    let status = match decision.status {
        StatusCode::ToDo => StatusForm::ToDo,
        StatusCode::UnderWay => StatusForm::UnderWay,
        StatusCode::Done => StatusForm::Done {
            on: day(decision.done_on.as_deref())?.unwrap_or(today),
            proof: &decision.note,
        },
        StatusCode::SetAside => StatusForm::SetAside {
            reason: &decision.note,
        },
    };
    let form = DecisionForm {
        status,
        assigned_to: &decision.assigned_to,
        due: day(decision.due.as_deref())?,
    };
    let pack = desk.content.pack();
    let changed = desk.dossiers()?.decide(pack, id, practice, form, today, now());
    view(&desk, changed)
}

/// Undoes the last change of a dossier; saved when it returns.
#[tauri::command(async)]
pub(super) fn undo(shell: Desks<'_>, id: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.undo(id, now());
    view(&desk, changed)
}

/// Does again what was undone last; saved when it returns.
#[tauri::command(async)]
pub(super) fn redo(shell: Desks<'_>, id: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.redo(id, now());
    view(&desk, changed)
}

/// What a question was answered over time, the oldest first.
#[tauri::command(async)]
pub(super) fn answer_history(
    shell: Desks<'_>,
    id: &str,
    practice: &str,
) -> Result<Vec<PastAnswerView>, Failure> {
    let desk = shell.desk()?;
    let history = desk.dossiers()?.history(desk.content.pack(), id, practice);
    let history = history.map_err(|error| desk.failure(error))?;
    Ok(history.iter().map(PastAnswerView::from).collect())
}

/// Begins a new assessment from the last answers; saved when it returns.
#[tauri::command(async)]
pub(super) fn start_round(shell: Desks<'_>, id: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.new_round(desk.content.pack(), id, now());
    view(&desk, changed)
}

/// Answers a question as it was answered before: it is still true. Saved when it returns.
#[tauri::command(async)]
pub(super) fn confirm_answer(shell: Desks<'_>, id: &str, practice: &str) -> Result<DossierView, Failure> {
    let desk = shell.desk()?;
    let changed = desk.dossiers()?.confirm(desk.content.pack(), id, practice, now());
    view(&desk, changed)
}

/// Every assessment of a dossier, the first one first.
#[tauri::command(async)]
pub(super) fn rounds(shell: Desks<'_>, id: &str) -> Result<Vec<RoundView>, Failure> {
    let desk = shell.desk()?;
    let rounds = desk.dossiers()?.rounds(id).map_err(|error| desk.failure(error))?;
    Ok(rounds.iter().map(RoundView::from).collect())
}

/// An assessment to read, with its plan as of the day it was begun.
#[tauri::command(async)]
pub(super) fn past_round(shell: Desks<'_>, id: &str, number: u32) -> Result<PastRoundView, Failure> {
    let desk = shell.desk()?;
    let pack = desk.content.pack();
    let round = desk.dossiers()?.round(id, number);
    let dossier = round.map_err(|error| desk.failure(error))?;
    let date = clock::day_of(dossier.round.started_at.0);
    let assessed = assessed(desk.content, &dossier, date).map_err(|error| desk.failure(error))?;
    Ok(PastRoundView {
        round: RoundView::from(&dossier.round),
        plan: PlanView::of(pack, &assessed),
        answers: dossier.answers.iter().map(AnswerView::from).collect(),
        asked: asked(pack, &dossier).iter().map(ToString::to_string).collect(),
    })
}

/// Puts two assessments side by side.
#[tauri::command(async)]
pub(super) fn compare_rounds(
    shell: Desks<'_>,
    id: &str,
    before: u32,
    after: u32,
) -> Result<ComparisonView, Failure> {
    let desk = shell.desk()?;
    let compared = desk.dossiers()?.compare(desk.content.pack(), id, before, after);
    let compared = compared.map_err(|error| desk.failure(error))?;
    Ok(ComparisonView::from(&compared))
}

/// Every assessment, each beside the one before it on the same track.
#[tauri::command(async)]
pub(super) fn trend(shell: Desks<'_>, id: &str) -> Result<Vec<TrendPointView>, Failure> {
    let desk = shell.desk()?;
    let trend = desk.dossiers()?.trend(desk.content.pack(), id);
    let trend = trend.map_err(|error| desk.failure(error))?;
    Ok(trend.iter().map(TrendPointView::from).collect())
}

fn view(desk: &Desk<'_>, changed: Result<Dossier, DossierError>) -> Result<DossierView, Failure> {
    let changed = changed.map_err(|error| desk.failure(error))?;
    Ok(DossierView::of(desk.content.pack(), &changed))
}

/// A day as it is typed.
fn day(typed: Option<&str>) -> Result<Option<Date>, Failure> {
    let parse = |text: &str| {
        text.parse().map_err(|_| Failure::BadDate {
            typed: text.to_owned(),
        })
    };
    typed.map(parse).transpose()
}
