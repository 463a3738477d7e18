//! Facts that are one value of the registry or one file of this account.

use std::env;

use vigie_checks::Seen;
use vigie_checks::snapshot::Fact;

use super::native::fault::{Answer, Fault, seen};
use super::native::registry::{self, Hive};
use crate::read::clean;

/// The settings of this computer.
pub(super) const MACHINE: Hive = Hive::Machine;
/// The settings of this account.
pub(super) const USER: Hive = Hive::User;

/// A number.
pub(super) fn number(hive: Hive, key: &str, name: &str) -> Seen<u32> {
    seen(registry::number(hive, key, name), &place(hive, key, name))
}

/// A text, without what would break a line.
pub(super) fn text(hive: Hive, key: &str, name: &str) -> Seen<String> {
    let text = registry::text(hive, key, name).map(|it| clean(&it));
    seen(text, &place(hive, key, name))
}

/// What a value means, by a function that knows; `None` is a value without meaning.
pub(super) fn bytes<T>(
    hive: Hive,
    key: &str,
    name: &str,
    meaning: impl FnOnce(&[u8]) -> Option<T>,
) -> Seen<T> {
    let answer = registry::bytes(hive, key, name)
        .and_then(|it| meaning(&it).ok_or_else(|| Fault::Failed("not understood".to_owned())));
    seen(answer, &place(hive, key, name))
}

/// Whether there is such a key. Its absence is an answer: `false`.
pub(super) fn exists(hive: Hive, key: &str) -> Seen<bool> {
    seen(registry::exists(hive, key), &format!(r"{hive}\{key}"))
}

/// Where a value stands, as a person would look it up.
pub(super) fn place(hive: Hive, key: &str, name: &str) -> String {
    format!(r"{hive}\{key} {name}")
}

/// A folder that an environment variable names, such as `LOCALAPPDATA`.
pub(super) fn folder(variable: &str) -> Answer<String> {
    let folder = env::var(variable).unwrap_or_default();
    match folder.trim_end_matches('\\') {
        "" => Err(Fault::Absent),
        folder => Ok(folder.to_owned()),
    }
}

/// The same fact, said to be read from there: the real path holds the name of the account.
pub(super) fn read_from<T>(mut fact: Seen<T>, place: &str) -> Seen<T> {
    for note in fact.notes().into_iter().take(1) {
        place.clone_into(note);
    }
    fact
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Written and removed again under the tests' own key.
    #[test]
    fn values_of_each_type_become_facts() {
        const KEY: &str = r"Software\VigieTests\Setting";
        let key = windows_registry::CURRENT_USER
            .create(KEY)
            .expect("a key of the tests");
        key.set_u32("number", 7).expect("a value");
        key.set_string("digits", "8").expect("a value");
        key.set_string("text", " Pro\u{7}fessional ").expect("a value");
        key.set_multi_string("list", &["a", "b"]).expect("a value");
        let from = |name: &str| format!(r"HKCU\{KEY} {name}");

        assert_eq!(number(USER, KEY, "number"), Seen::known(7, from("number")));
        assert_eq!(number(USER, KEY, "digits"), Seen::known(8, from("digits")));
        assert_eq!(
            number(USER, KEY, "text"),
            Seen::failed(from("text"), "not a number")
        );
        assert_eq!(number(USER, KEY, "missing"), Seen::absent(from("missing")));
        assert_eq!(
            text(USER, KEY, "text"),
            Seen::known("Professional".to_owned(), from("text"))
        );
        assert_eq!(
            text(USER, KEY, "number"),
            Seen::known("7".to_owned(), from("number"))
        );
        assert_eq!(text(USER, KEY, "list"), Seen::failed(from("list"), "not a text"));
        assert_eq!(
            bytes(USER, KEY, "number", |it| Some(it.len())),
            Seen::known(4, from("number"))
        );
        assert_eq!(exists(USER, KEY), Seen::known(true, format!(r"HKCU\{KEY}")));
        let missing = format!(r"{KEY}\Missing");
        assert_eq!(
            exists(USER, &missing),
            Seen::known(false, format!(r"HKCU\{missing}"))
        );
        assert_eq!(
            number(USER, &missing, "a"),
            Seen::absent(format!(r"HKCU\{missing} a"))
        );

        windows_registry::CURRENT_USER
            .remove_tree(r"Software\VigieTests\Setting")
            .expect("the key of the tests goes");
    }

    #[test]
    fn a_place_can_be_told_without_the_name_of_the_account() {
        assert_eq!(
            read_from(Seen::known(1, r"C:\Users\a\b"), r"%USERPROFILE%\b").place(),
            r"%USERPROFILE%\b"
        );
        assert_eq!(folder("VIGIE_NO_SUCH_VARIABLE"), Err(Fault::Absent));
    }
}
