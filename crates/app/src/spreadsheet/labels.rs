//! What each row is, in plain words.

use vigie_assessment::{Level, Practice};
use vigie_locale::{Messages, Value};

use super::text_or;

/// A practice as a noun group.
pub(super) fn short(messages: &Messages, practice: &Practice) -> String {
    let id = practice.id.as_str();
    messages
        .attribute(&format!("action-{id}"), "short", &[])
        .unwrap_or_else(|| id.to_owned())
}

/// Whom or what a message is about: the practice, or the kind of thing.
pub(super) fn subject(messages: &Messages, message: &str, practice: Option<&Practice>) -> String {
    match practice {
        Some(practice) => short(messages, practice),
        None => text_or(messages, &format!("sheet-kind-{}", kind(message)), message),
    }
}

/// What a message or an attribute is for.
pub(super) fn what(
    messages: &Messages,
    message: &str,
    attribute: Option<&str>,
    practice: Option<&Practice>,
) -> String {
    let kind = kind(message);
    let Some(attribute) = attribute else {
        return text_or(messages, &format!("sheet-what-{kind}"), message);
    };
    if let Some(step) = attribute.strip_prefix("step-") {
        return messages.text("sheet-what-step", &[("number", Value::Text(step))]);
    }
    for (start, key) in [("choice-", "sheet-what-choice"), ("hint-", "sheet-what-hint")] {
        if let (Some(choice), Some(practice)) = (attribute.strip_prefix(start), practice) {
            let level = practice
                .choices
                .iter()
                .find(|it| it.id.as_str() == choice)
                .map(|it| it.level);
            let level = level.map_or_else(|| choice.to_owned(), |it| messages.text(level_key(it), &[]));
            return messages.text(key, &[("level", Value::Text(&level))]);
        }
    }
    text_or(messages, &format!("sheet-what-{kind}-{attribute}"), attribute)
}

/// The table and the number of a key of the model.
pub(super) fn model(messages: &Messages, path: &[&str]) -> (String, String) {
    let (table, rest) = path
        .split_first()
        .map_or(("", path), |(table, rest)| (*table, rest));
    let subject = messages.text(&format!("sheet-model-{table}"), &[]);
    match (table, rest) {
        ("scenario" | "capacity", [id, key, ..]) => {
            let name = text_or(messages, &format!("{table}-{id}"), id);
            let subject = messages.text(
                "sheet-model-named",
                &[("kind", Value::Text(&subject)), ("name", Value::Text(&name))],
            );
            (subject, messages.text(&format!("sheet-model-{table}-{key}"), &[]))
        }
        (_, [list, name, key]) => (
            subject,
            messages.text(
                &format!("sheet-model-{table}-{list}-{key}"),
                &[("name", Value::Text(name))],
            ),
        ),
        (_, [list, at]) => {
            let number = at
                .parse::<usize>()
                .map_or_else(|_| (*at).to_owned(), |it| (it + 1).to_string());
            (
                subject,
                messages.text(
                    &format!("sheet-model-{table}-{list}"),
                    &[("name", Value::Text(&number))],
                ),
            )
        }
        (_, [key]) => (subject, messages.text(&format!("sheet-model-{table}-{key}"), &[])),
        _ => (subject, rest.join(".")),
    }
}

fn level_key(level: Level) -> &'static str {
    match level {
        Level::Full => "sheet-level-full",
        Level::Partial => "sheet-level-partial",
        Level::None => "sheet-level-none",
        Level::Unknown => "sheet-level-unknown",
        Level::NotApplicable => "sheet-level-not-applicable",
    }
}

/// The kind of thing a message is about: the beginning of its key.
fn kind(message: &str) -> &str {
    let kinds = [
        "q",
        "action",
        "find-out",
        "domain",
        "scenario",
        "trait",
        "capacity",
        "duty",
        "source",
        "contact",
        "term",
        "statement",
    ];
    let of = |kind: &&&str| message.strip_prefix(**kind).is_some_and(|it| it.starts_with('-'));
    kinds.iter().find(of).copied().unwrap_or("other")
}
