//! Why an input is refused: what, and where, in the user's language.

use vigie_locale::{Messages, Value};

/// One reason for refusing an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The file, as it was named.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The keys that lead to the place, joined by dots.
    pub path: Option<String>,
    /// What is wrong.
    pub reason: Reason,
}

/// What is wrong: the code of a message and what fills it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The message is `input-<code>`.
    pub code: &'static str,
    /// What fills it, by name.
    pub args: Vec<(&'static str, String)>,
}

impl Reason {
    /// A reason without anything to fill.
    pub fn new(code: &'static str) -> Self {
        Self {
            code,
            args: Vec::new(),
        }
    }

    /// Adds something that fills the message. Long texts are cut: what was typed can be a whole file.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        let value = value.to_string();
        let mut shown: String = value.chars().filter(|it| !it.is_control()).take(80).collect();
        if shown.chars().count() == 80 {
            shown.push('…');
        }
        self.args.push((name, shown));
        self
    }
}

impl From<Reason> for Refusal {
    fn from(reason: Reason) -> Self {
        Self {
            file: None,
            line: None,
            path: None,
            reason,
        }
    }
}

impl Refusal {
    /// The same refusal, in that file.
    #[must_use]
    pub fn in_file(mut self, file: impl ToString) -> Self {
        self.file = Some(file.to_string());
        self
    }

    /// The same refusal, at that line.
    #[must_use]
    pub fn at_line(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// The refusal as a sentence with its place: file, line, key.
    pub fn say(&self, messages: &Messages) -> String {
        let args: Vec<(&str, Value<'_>)> = self
            .reason
            .args
            .iter()
            .map(|(name, value)| (*name, Value::Text(value)))
            .collect();
        let sentence = messages.text(&format!("input-{}", self.reason.code), &args);
        let line = self.line.map(|it| it.to_string()).unwrap_or_default();
        let args = [
            ("file", Value::Text(self.file.as_deref().unwrap_or_default())),
            ("line", Value::Text(&line)),
            ("path", Value::Text(self.path.as_deref().unwrap_or_default())),
            ("sentence", Value::Text(&sentence)),
        ];
        let place = match (self.file.is_some(), self.line.is_some(), self.path.is_some()) {
            (true, true, true) => "input-at-file-line-path",
            (true, true, false) => "input-at-file-line",
            (true, false, true) => "input-at-file-path",
            (true, false, false) => "input-at-file",
            (false, _, true) => "input-at-path",
            (false, _, false) => return sentence,
        };
        messages.text(place, &args)
    }
}
