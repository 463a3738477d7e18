//! How a rule says what it concluded.

use super::{Evidence, Look, Outcome, Reason, Seen, Value};
use crate::snapshot::Day;

/// What a rule concluded; the check's own name and key are added by its caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Conclusion {
    pub(super) outcome: Outcome,
    pub(super) case: &'static str,
    pub(super) values: Vec<(&'static str, Value)>,
    pub(super) reason: Option<Reason>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) limits: Vec<&'static str>,
}

impl Conclusion {
    fn new(outcome: Outcome, case: &'static str, reason: Option<Reason>) -> Self {
        Self {
            outcome,
            case,
            values: Vec::new(),
            reason,
            evidence: Vec::new(),
            limits: Vec::new(),
        }
    }

    /// As it should be.
    pub(super) fn met(case: &'static str) -> Self {
        Self::new(Outcome::Met, case, None)
    }

    /// Worth a look.
    pub(super) fn attention(case: &'static str) -> Self {
        Self::new(Outcome::Attention, case, None)
    }

    /// Not as it should be.
    pub(super) fn not_met(case: &'static str) -> Self {
        Self::new(Outcome::NotMet, case, None)
    }

    /// Could not be told.
    pub(super) fn unknown(why: impl Into<Reason>) -> Self {
        Self::new(Outcome::Unknown, "unknown", Some(why.into()))
    }

    /// Does not concern this computer.
    pub(super) fn not_applicable(why: Reason) -> Self {
        Self::new(Outcome::NotApplicable, "not-applicable", Some(why))
    }

    /// Names a value of the headline.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// Adds lines of evidence, in their order.
    pub(super) fn showing(mut self, evidence: impl IntoIterator<Item = Evidence>) -> Self {
        self.evidence.extend(evidence);
        self
    }

    /// Says what could not be seen: a key `check-limit-..`.
    pub(super) fn limited_by(mut self, limit: &'static str) -> Self {
        self.limits.push(limit);
        self
    }
}

/// A line of evidence about one fact, whatever its state; nothing when nobody asked.
pub(super) fn line<T>(
    label: &'static str,
    fact: &Seen<T>,
    show: impl FnOnce(&T) -> Value,
) -> Option<Evidence> {
    let value = match fact.look() {
        Look::Known(value) => show(value),
        Look::Absent => Value::Absent,
        Look::Unread(_) if fact.is_not_asked() => return None,
        Look::Unread(why) => Value::Unread(why.into()),
    };
    Some(Evidence {
        label,
        value,
        from: fact.place().to_owned(),
    })
}

/// A line only when there is something to show: what most computers do not have is not worth one.
pub(super) fn present(line: Option<Evidence>) -> Option<Evidence> {
    line.filter(|it| it.value != Value::Absent)
}

/// A line of evidence about a text.
pub(super) fn text(label: &'static str, fact: &Seen<String>) -> Option<Evidence> {
    line(label, fact, |it| Value::Text(it.clone()))
}

/// A line of evidence about a number.
pub(super) fn number(label: &'static str, fact: &Seen<u32>) -> Option<Evidence> {
    line(label, fact, |it| Value::Number(i64::from(*it)))
}

/// A line of evidence about a yes or no.
pub(super) fn yes_no(label: &'static str, fact: &Seen<bool>) -> Option<Evidence> {
    line(label, fact, |it| Value::YesNo(*it))
}

/// A line of evidence about a day.
pub(super) fn day(label: &'static str, fact: &Seen<Day>) -> Option<Evidence> {
    line(label, fact, |it| Value::Date(it.0))
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<super::Date> for Value {
    fn from(date: super::Date) -> Self {
        Self::Date(date)
    }
}

impl From<Vec<String>> for Value {
    fn from(names: Vec<String>) -> Self {
        Self::Names(names)
    }
}
