//! Why an action stands where it stands, as sentences for the report and the window.

use vigie_assessment::{Action, Kind, Level};

use crate::{Source, Texts, clean};

/// The sentences that explain an action's place: the risk it lowers, must-have and duty, the answer or the finding
/// behind it, and what comes before.
pub fn why_here(action: &Action, source: &Source<'_>, texts: &dyn Texts) -> Vec<String> {
    let mut sentences = Vec::new();
    sentences.extend(reduces(action, texts));
    sentences.extend(place(action, source).iter().map(|key| texts.text(key, &[])));
    sentences.push(answer(action, source, texts));
    sentences.extend(contradicted(action, source, texts));
    if source
        .pack
        .duties
        .iter()
        .any(|duty| duty.practice == action.practice)
    {
        sentences.push(texts.text("plan-why-duty", &[]));
    }
    sentences.extend(after(action, texts));
    sentences.extend(moved(action, source, texts));
    sentences
}

/// Where an action that the business moved would be otherwise, and why it was moved.
fn moved(action: &Action, source: &Source<'_>, texts: &dyn Texts) -> Option<String> {
    let (moved, reason) = (action.moved?, source.moves.get(&action.practice)?);
    let reason = ("reason", clean::name(reason));
    Some(match moved.model {
        Some(month) => {
            let month = month.to_string();
            let args = [(reason.0, (&reason.1).into()), ("month", (&month).into())];
            texts.text("plan-why-moved", &args)
        }
        None => texts.text("plan-why-moved-no-month", &[(reason.0, (&reason.1).into())]),
    })
}

fn contradicted(action: &Action, source: &Source<'_>, texts: &dyn Texts) -> Option<String> {
    let mut contradictions = source.plan.contradictions.iter();
    let contradicted = contradictions.any(|it| it.practice == action.practice);
    contradicted.then(|| texts.text("plan-why-contradicted", &[]))
}

fn after(action: &Action, texts: &dyn Texts) -> Option<String> {
    if action.after.is_empty() {
        return None;
    }
    let names: Vec<String> = action.after.iter().map(|it| short(it.as_str(), texts)).collect();
    let names = names.join(&texts.text("report-list-separator", &[]));
    Some(texts.text("plan-why-after", &[("actions", (&names).into())]))
}

/// The same for a card of the report, which shows must-have and duty by tags and explains the order once: the risk it
/// lowers, the answer or the finding behind it, and what comes before.
pub(crate) fn on_card(action: &Action, source: &Source<'_>, texts: &dyn Texts) -> Vec<String> {
    let mut sentences: Vec<String> = reduces(action, texts).into_iter().collect();
    sentences.push(answer(action, source, texts));
    sentences.extend(contradicted(action, source, texts));
    sentences.extend(after(action, texts));
    sentences.extend(moved(action, source, texts));
    sentences
}

/// The risks that an action lowers most; `None` where it lowers none.
pub(crate) fn reduces(action: &Action, texts: &dyn Texts) -> Option<String> {
    let risk = |id: &vigie_assessment::ScenarioId| {
        texts
            .attribute(&format!("scenario-{id}"), "risk", &[])
            .unwrap_or_else(|| id.to_string())
    };
    match action.scenarios.as_slice() {
        [] => None,
        [first] => Some(texts.text("plan-reduces-one", &[("first", (&risk(first)).into())])),
        [first, second, ..] => {
            let (first, second) = (risk(first), risk(second));
            let args = [("first", (&first).into()), ("second", (&second).into())];
            Some(texts.text("plan-reduces-two", &args))
        }
    }
}

/// The name of a practice as a group of words.
pub(crate) fn short(practice: &str, texts: &dyn Texts) -> String {
    let key = format!("action-{practice}");
    texts
        .attribute(&key, "short", &[])
        .unwrap_or_else(|| texts.text(&key, &[]))
}

fn place(action: &Action, source: &Source<'_>) -> Vec<&'static str> {
    let group = if action.must_have {
        "plan-why-must-have"
    } else {
        "plan-why-rest"
    };
    let mut peers = source
        .plan
        .actions
        .iter()
        .filter(|it| it.must_have == action.must_have);
    // A prerequisite is ranked with what needs it, so the sentence about the largest fall holds for heads only.
    let carried = source
        .plan
        .actions
        .iter()
        .any(|it| it.after.contains(&action.practice));
    let is_first = peers.next().is_some_and(|it| it.rank == action.rank);
    match (
        action.scenarios.is_empty() || carried,
        is_first && action.must_have,
    ) {
        (true, _) => vec![group],
        (false, true) => vec![group, "plan-why-first"],
        (false, false) => vec![group, "plan-why-next"],
    }
}

fn answer(action: &Action, source: &Source<'_>, texts: &dyn Texts) -> String {
    let given = source
        .input
        .answers
        .get(&action.practice)
        .filter(|_| action.kind == Kind::Do);
    let words = given
        .and_then(|answer| answer.choice.as_ref())
        .and_then(|choice| {
            texts.attribute(
                &format!("q-{}", action.practice),
                &format!("choice-{choice}"),
                &[],
            )
        });
    match words {
        Some(words) => texts.text("plan-why-answer", &[("answer", (&words).into())]),
        None => texts.text(level_sentence(action.level), &[]),
    }
}

fn level_sentence(level: Level) -> &'static str {
    match level {
        Level::Partial => "plan-why-level-partial",
        Level::Unknown => "plan-why-level-unknown",
        // An action never has the last two levels; "missing" is the careful reading of a plan that says otherwise.
        Level::None | Level::Full | Level::NotApplicable => "plan-why-level-none",
    }
}
