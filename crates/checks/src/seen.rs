//! One fact: what was read, or why it was not. A rule cannot mistake "off" for "unreadable".

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _, ser::SerializeMap};

/// A fact, or the reason why there is none.
///
/// `from` says where it was read, in technical words that need no translation: a registry key, a file, a system call.
/// A path below a person's home folder is written with `~`, never with the name.
///
/// In JSON: `{"known": 26200, "from": "HKLM\\.."}`, `{"absent": "/etc/.."}`, `{"denied": ".."}`,
/// `{"unsupported": ".."}`, `{"failed": "..", "why": ".."}`, `{"timed-out": ".."}`; left out when not asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Seen<T> {
    /// It was read.
    Known {
        /// The raw value, before any judging.
        value: T,
        /// Where it was read.
        from: String,
    },
    /// The place was readable and the value is not there. What that means differs by fact: often the default.
    Absent {
        /// Where it would be.
        from: String,
    },
    /// The system refused to show it to this account.
    Denied {
        /// What refused.
        from: String,
    },
    /// This system, version or build of Vigie has no such fact.
    Unsupported {
        /// What is not supported.
        from: String,
    },
    /// Reading failed, or what was read made no sense.
    Failed {
        /// What failed.
        from: String,
        /// The system's own words or code, such as `os error 5`.
        why: String,
    },
    /// It took longer than its time limit.
    TimedOut {
        /// What took too long.
        from: String,
    },
    /// Nobody asked: the gatherer of this platform does not read it.
    #[default]
    NotAsked,
}

/// Why a fact has no value, where its absence is not an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unread {
    /// The system refused.
    Denied,
    /// The system has no such fact.
    Unsupported,
    /// Reading failed.
    Failed,
    /// Reading took too long.
    TimedOut,
    /// Nobody asked.
    NotAsked,
}

/// A fact as a rule looks at it: three cases, so that none is forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look<'a, T> {
    /// It was read.
    Known(&'a T),
    /// It is not there.
    Absent,
    /// It could not be read: never a reason for *not met*.
    Unread(Unread),
}

impl<T> Seen<T> {
    /// A value that was read.
    pub fn known(value: T, from: impl Into<String>) -> Self {
        Self::Known {
            value,
            from: from.into(),
        }
    }

    /// A value that is not there.
    pub fn absent(from: impl Into<String>) -> Self {
        Self::Absent { from: from.into() }
    }

    /// A value that this account may not read.
    pub fn denied(from: impl Into<String>) -> Self {
        Self::Denied { from: from.into() }
    }

    /// A value that this system does not have.
    pub fn unsupported(from: impl Into<String>) -> Self {
        Self::Unsupported { from: from.into() }
    }

    /// A value that could not be read, and the system's words for it.
    pub fn failed(from: impl Into<String>, why: impl Into<String>) -> Self {
        Self::Failed {
            from: from.into(),
            why: why.into(),
        }
    }

    /// A value that did not come in time.
    pub fn timed_out(from: impl Into<String>) -> Self {
        Self::TimedOut { from: from.into() }
    }

    /// The value, its absence, or why neither is known.
    pub fn look(&self) -> Look<'_, T> {
        match self {
            Self::Known { value, .. } => Look::Known(value),
            Self::Absent { .. } => Look::Absent,
            Self::Denied { .. } => Look::Unread(Unread::Denied),
            Self::Unsupported { .. } => Look::Unread(Unread::Unsupported),
            Self::Failed { .. } => Look::Unread(Unread::Failed),
            Self::TimedOut { .. } => Look::Unread(Unread::TimedOut),
            Self::NotAsked => Look::Unread(Unread::NotAsked),
        }
    }

    /// The value, if it was read.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            _ => None,
        }
    }

    /// Why it could not be read; `None` when it was read or is absent.
    pub fn unread(&self) -> Option<Unread> {
        match self.look() {
            Look::Unread(why) => Some(why),
            Look::Known(_) | Look::Absent => None,
        }
    }

    /// Where it was read, or would have been; empty when nobody asked.
    pub fn place(&self) -> &str {
        match self {
            Self::Known { from, .. }
            | Self::Absent { from }
            | Self::Denied { from }
            | Self::Unsupported { from }
            | Self::Failed { from, .. }
            | Self::TimedOut { from } => from,
            Self::NotAsked => "",
        }
    }

    /// Whether nobody asked.
    pub fn is_not_asked(&self) -> bool {
        matches!(self, Self::NotAsked)
    }

    /// Becomes `other`, unless nobody asked for that.
    pub fn absorb(&mut self, other: Self) {
        if !other.is_not_asked() {
            *self = other;
        }
    }

    /// The same fact with another value; every other state is kept.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Seen<U> {
        match self {
            Self::Known { value, from } => Seen::Known {
                value: change(value),
                from,
            },
            Self::Absent { from } => Seen::Absent { from },
            Self::Denied { from } => Seen::Denied { from },
            Self::Unsupported { from } => Seen::Unsupported { from },
            Self::Failed { from, why } => Seen::Failed { from, why },
            Self::TimedOut { from } => Seen::TimedOut { from },
            Self::NotAsked => Seen::NotAsked,
        }
    }
}

impl<T: Serialize> Serialize for Seen<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::Known { value, from } => {
                map.serialize_entry("known", value)?;
                map.serialize_entry("from", from)?;
            }
            Self::Absent { from } => map.serialize_entry("absent", from)?,
            Self::Denied { from } => map.serialize_entry("denied", from)?,
            Self::Unsupported { from } => map.serialize_entry("unsupported", from)?,
            Self::Failed { from, why } => {
                map.serialize_entry("failed", from)?;
                map.serialize_entry("why", why)?;
            }
            Self::TimedOut { from } => map.serialize_entry("timed-out", from)?,
            Self::NotAsked => {}
        }
        map.end()
    }
}

/// Every key that a fact may have; exactly one combination of them makes a fact.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Shape<T> {
    known: Option<T>,
    from: Option<String>,
    absent: Option<String>,
    denied: Option<String>,
    unsupported: Option<String>,
    failed: Option<String>,
    why: Option<String>,
    timed_out: Option<String>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Seen<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let shape = Shape::deserialize(deserializer)?;
        let states = [
            shape.known.is_some(),
            shape.absent.is_some(),
            shape.denied.is_some(),
            shape.unsupported.is_some(),
            shape.failed.is_some(),
            shape.timed_out.is_some(),
        ];
        let alone = states.into_iter().filter(|it| *it).count() <= 1
            && shape.from.is_some() == shape.known.is_some()
            && shape.why.is_some() == shape.failed.is_some();
        if !alone {
            return Err(D::Error::custom(
                "a fact has one state: `known` with `from`, `failed` with `why`, or `absent`, `denied`, `unsupported`, \
                 `timed-out` alone",
            ));
        }
        let known = shape
            .known
            .zip(shape.from)
            .map(|(value, from)| Self::Known { value, from });
        let failed = shape
            .failed
            .zip(shape.why)
            .map(|(from, why)| Self::Failed { from, why });
        Ok(known
            .or(failed)
            .or(shape.absent.map(|from| Self::Absent { from }))
            .or(shape.denied.map(|from| Self::Denied { from }))
            .or(shape.unsupported.map(|from| Self::Unsupported { from }))
            .or(shape.timed_out.map(|from| Self::TimedOut { from }))
            .unwrap_or(Self::NotAsked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_survives_json() {
        let all: [Seen<u32>; 7] = [
            Seen::known(1, "a"),
            Seen::absent("a"),
            Seen::denied("a"),
            Seen::unsupported("a"),
            Seen::failed("a", "os error 5"),
            Seen::timed_out("a"),
            Seen::NotAsked,
        ];
        for fact in all {
            let text = serde_json::to_string(&fact).expect("JSON");
            assert_eq!(serde_json::from_str::<Seen<u32>>(&text).expect(&text), fact);
        }
    }

    #[test]
    fn a_fact_with_two_states_or_half_a_state_is_refused() {
        for text in [
            r#"{"known": 1, "from": "a", "denied": "a"}"#,
            r#"{"known": 1}"#,
            r#"{"from": "a"}"#,
            r#"{"failed": "a"}"#,
            r#"{"absent": "a", "why": "b"}"#,
            r#"{"known": "text", "from": "a"}"#,
            r#"{"known": 1, "known": 2, "from": "a"}"#,
            r#"{"seen": 1}"#,
            "1",
        ] {
            assert!(serde_json::from_str::<Seen<u32>>(text).is_err(), "{text}");
        }
    }
}
