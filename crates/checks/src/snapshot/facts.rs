//! Groups of facts: structures whose every field is a [`Seen`].

use crate::seen::{Seen, Unread};

/// One fact of any type, as the walk over a snapshot sees it.
pub trait Fact {
    /// Whether a value was read.
    fn is_known(&self) -> bool;
    /// Whether nobody asked.
    fn is_not_asked(&self) -> bool;
    /// Forgets the value: the fact becomes unread for this reason. Where it was read stays.
    fn forget(&mut self, why: Unread);
    /// The texts that say where it was read and why it failed, to be changed in place.
    fn notes(&mut self) -> Vec<&mut String>;
}

impl<T> Fact for Seen<T> {
    fn is_known(&self) -> bool {
        matches!(self, Self::Known { .. })
    }

    fn is_not_asked(&self) -> bool {
        Seen::is_not_asked(self)
    }

    fn forget(&mut self, why: Unread) {
        let from = self.place().to_owned();
        *self = match why {
            Unread::Denied => Self::Denied { from },
            Unread::Unsupported => Self::Unsupported { from },
            Unread::Failed => Self::Failed {
                from,
                why: String::new(),
            },
            Unread::TimedOut => Self::TimedOut { from },
            Unread::NotAsked => Self::NotAsked,
        };
    }

    fn notes(&mut self) -> Vec<&mut String> {
        match self {
            Self::Known { from, .. }
            | Self::Absent { from }
            | Self::Denied { from }
            | Self::Unsupported { from }
            | Self::TimedOut { from } => vec![from],
            Self::Failed { from, why } => vec![from, why],
            Self::NotAsked => Vec::new(),
        }
    }
}

/// Whether a group holds no fact, so that JSON leaves it out.
pub(super) fn is_empty<T: Default + PartialEq>(group: &T) -> bool {
    *group == T::default()
}

/// Declares a structure of facts: each field of type `T` becomes a `Seen<T>`, left out of JSON when nobody asked.
///
/// `groups` are fields that are such structures themselves. `each_fact` walks them all, so that a new fact cannot be
/// forgotten by the tests that deny everything or plant a name everywhere.
macro_rules! facts {
    (
        $(#[$doc:meta])*
        pub struct $name:ident {
            $($(#[$field_doc:meta])* $field:ident: $kind:ty,)*
        }
        $(groups {
            $($(#[$group_doc:meta])* $group:ident: $group_kind:ty,)*
        })?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
        #[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[$field_doc])*
                #[serde(skip_serializing_if = "crate::seen::Seen::is_not_asked")]
                pub $field: crate::seen::Seen<$kind>,
            )*
            $($(
                $(#[$group_doc])*
                #[serde(skip_serializing_if = "crate::snapshot::facts::is_empty")]
                pub $group: $group_kind,
            )*)?
        }

        impl $name {
            /// Shows every fact to `visit`, with the name of its field.
            pub fn each_fact(&mut self, visit: &mut dyn FnMut(&'static str, &mut dyn crate::snapshot::Fact)) {
                $(visit(stringify!($field), &mut self.$field);)*
                $($(self.$group.each_fact(visit);)*)?
            }

            /// Takes every fact over that was asked for in `other`.
            pub fn absorb(&mut self, other: Self) {
                $(self.$field.absorb(other.$field);)*
                $($(self.$group.absorb(other.$group);)*)?
            }
        }
    };
}

pub(super) use facts;
