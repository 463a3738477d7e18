//! A finding in the words of a language.

use vigie_checks::{Evidence, Judged, Reason, Sentence, Value};
use vigie_locale::{Messages, Value as Filling};

/// A finding as sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// What the check is called.
    pub name: String,
    /// What it concluded, in one sentence.
    pub sentence: String,
    /// Why it is unknown or does not apply.
    pub reason: Option<String>,
    /// What was read.
    pub evidence: Vec<SaidEvidence>,
    /// What it could not see.
    pub limits: Vec<String>,
    /// How to look, or put it right, oneself.
    pub look: String,
}

/// One line of evidence in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidEvidence {
    /// What it is.
    pub label: String,
    /// What was read.
    pub value: String,
    /// Where, in technical words that are the same in every language.
    pub from: String,
}

/// Puts a finding into words.
pub fn said(messages: &Messages, judged: &Judged) -> Said {
    let key = judged.id.as_str().replace('.', "-");
    Said {
        name: messages.text(&format!("check-{key}"), &[]),
        sentence: sentence(messages, &judged.headline),
        reason: judged.reason.map(|it| reason(messages, it)),
        evidence: judged.evidence.iter().map(|it| evidence(messages, it)).collect(),
        limits: judged.limits.iter().map(|it| messages.text(it, &[])).collect(),
        look: messages.text(&judged.look, &[]),
    }
}

fn sentence(messages: &Messages, sentence: &Sentence) -> String {
    let texts: Vec<(&str, Option<usize>, String)> = sentence
        .values
        .iter()
        .map(|(name, value)| (*name, count(value), shown(messages, value)))
        .collect();
    let fillings: Vec<(&str, Filling<'_>)> = texts
        .iter()
        .map(|(name, count, text)| {
            let filling = count.map_or(Filling::Text(text), Filling::Count);
            (*name, filling)
        })
        .collect();
    messages.text(&sentence.key, &fillings)
}

fn evidence(messages: &Messages, evidence: &Evidence) -> SaidEvidence {
    SaidEvidence {
        label: messages.text(evidence.label, &[]),
        value: shown(messages, &evidence.value),
        from: evidence.from.clone(),
    }
}

fn reason(messages: &Messages, reason: Reason) -> String {
    messages.text(&format!("check-reason-{}", reason.code()), &[])
}

/// A number on which plurals may depend.
fn count(value: &Value) -> Option<usize> {
    match value {
        Value::Number(number) => usize::try_from(*number).ok(),
        Value::Text(_)
        | Value::Date(_)
        | Value::Names(_)
        | Value::YesNo(_)
        | Value::Absent
        | Value::Unread(_) => None,
    }
}

fn shown(messages: &Messages, value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => messages.date(*date),
        Value::Names(names) => joined(messages, names),
        Value::YesNo(true) => messages.text("check-value-yes", &[]),
        Value::YesNo(false) => messages.text("check-value-no", &[]),
        Value::Absent => messages.text("check-value-absent", &[]),
        Value::Unread(why) => reason(messages, *why),
    }
}

fn joined(messages: &Messages, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [before @ .., last] => messages.text(
            "checks-names",
            &[
                ("before", Filling::Text(&before.join(", "))),
                ("last", Filling::Text(last)),
            ],
        ),
    }
}
