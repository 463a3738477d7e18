//! The checks of one computer as plain text, for a terminal.

use vigie_assessment::Says;
use vigie_locale::{Language, Value};

use super::{Checked, link, outcome_code, said, says_code};
use crate::Content;

/// The findings as lines of text: what needs attention is not told apart by colour but by its word.
pub fn findings_text(content: &Content, checked: &Checked, language: Language) -> String {
    let messages = content.messages(language);
    let system = messages.text(&format!("checks-platform-{}", checked.platform.code()), &[]);
    let date = messages.date(checked.date);
    let mut lines = vec![
        messages.text(
            "checks-title",
            &[("system", Value::Text(&system)), ("date", Value::Text(&date))],
        ),
        messages.text("checks-one-computer", &[]),
    ];
    for judged in &checked.findings {
        let said = said(messages, judged);
        let outcome = messages.text(&format!("checks-outcome-{}", outcome_code(judged.outcome)), &[]);
        lines.push(String::new());
        lines.push(messages.text(
            "checks-line",
            &[
                ("outcome", Value::Text(&outcome)),
                ("name", Value::Text(&said.name)),
            ],
        ));
        let mut indented = |text: String| lines.push(format!("    {text}"));
        indented(said.sentence);
        if let Some(reason) = said.reason {
            indented(messages.text("checks-reason", &[("reason", Value::Text(&reason))]));
        }
        for it in &said.evidence {
            let key = if it.from.is_empty() {
                "checks-evidence"
            } else {
                "checks-evidence-from"
            };
            let filling = [
                ("label", Value::Text(&it.label)),
                ("value", Value::Text(&it.value)),
                ("from", Value::Text(&it.from)),
            ];
            indented(messages.text(key, &filling));
        }
        for limit in &said.limits {
            indented(messages.text("checks-limit", &[("limit", Value::Text(limit))]));
        }
        indented(messages.text("checks-look", &[("look", Value::Text(&said.look))]));
        if let Some(link) = link(content.pack(), judged) {
            let says = link.says(judged.outcome);
            if says != Says::Nothing {
                let practice = messages
                    .attribute(&format!("action-{}", link.practice), "short", &[])
                    .unwrap_or_else(|| link.practice.to_string());
                let key = format!("checks-{}", says_code(says));
                indented(messages.text(&key, &[("practice", Value::Text(&practice))]));
            }
        }
        if judged.preview {
            indented(messages.text("checks-preview", &[]));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}
