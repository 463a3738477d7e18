//! Both languages are whole: the same files, the same keys in the same files, the typography of each.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

/// Keys of messages and `message.attribute` keys of one file, with the words of each.
type Messages = BTreeMap<String, String>;

#[test]
fn both_languages_have_the_same_files() {
    assert!(!files("fr").is_empty());
    assert_eq!(files("fr"), files("en"));
}

#[test]
fn both_languages_have_the_same_keys() {
    let mut missing = Vec::new();
    for file in files("fr") {
        let (fr, en) = (messages("fr", &file), messages("en", &file));
        assert!(!fr.is_empty(), "{file} holds no message");
        let only = |one: &Messages, other: &Messages, language: &str| -> Vec<String> {
            let keys = one.keys().filter(|key| !other.contains_key(*key));
            keys.map(|key| format!("{file}: {key} is missing in {language}"))
                .collect()
        };
        missing.extend(only(&fr, &en, "en"));
        missing.extend(only(&en, &fr, "fr"));
    }
    assert_eq!(missing, [""; 0]);
}

#[test]
fn both_languages_use_the_same_variables() {
    let mut different = Vec::new();
    for file in files("fr") {
        let en = messages("en", &file);
        for (key, fr) in messages("fr", &file) {
            let en = en.get(&key).map(String::as_str).unwrap_or_default();
            if variables(&fr) != variables(en) {
                different.push(format!(
                    "{file}: {key}: {:?} and {:?}",
                    variables(&fr),
                    variables(en)
                ));
            }
        }
    }
    assert_eq!(different, [""; 0]);
}

#[test]
fn typography_is_each_language_s_own() {
    let mut wrong = Vec::new();
    for language in ["fr", "en"] {
        for file in files(language) {
            // Titles of sources are shown as published.
            for (key, words) in messages(language, &file)
                .into_iter()
                .filter(|(key, _)| !key.starts_with("source-"))
            {
                wrong.extend(
                    faults(language, &shown(&words))
                        .map(|fault| format!("{language}/{file}: {key}: {fault}")),
                );
            }
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn a_fault_of_typography_is_seen() {
    let french = |words: &str| faults("fr", words).count();
    assert_eq!(french("L’accès\u{a0}: «\u{a0}oui\u{a0}», 5\u{a0}%. Vraiment?"), 0);
    for words in [
        "L'accès",
        "L’accès: oui",
        "L’accès : oui",
        "« oui »",
        "5 %",
        "Vraiment ?",
        "\"oui\"",
        "oui...",
    ] {
        assert_eq!(french(words), 1, "{words}");
    }
    assert_eq!(faults("en", "Don’t: “yes”, 5%").count(), 0);
    assert_eq!(faults("en", "Don't").count(), 1);
}

/// What a proofreader would mark.
fn faults<'a>(language: &str, words: &'a str) -> impl Iterator<Item = &'static str> + use<'a> {
    let both: &[(&[&str], &str)] = &[
        (&["'"], "write the apostrophe ’"),
        (&["\""], "write the quotation marks of the language"),
        (&["..."], "write …"),
    ];
    let french: &[(&[&str], &str)] = &[
        (&[" :"], "a no-break space stands before a colon"),
        (&["« ", " »"], "no-break spaces stand inside « »"),
        (&[" %", " $"], "a no-break space stands before % and $"),
        (
            &[" ;", " !", " ?", "\u{a0};", "\u{a0}!", "\u{a0}?"],
            "no space stands before ; ! ?",
        ),
    ];
    let french = if language == "fr" { french } else { &[] };
    let marks = both
        .iter()
        .chain(french)
        .filter(|(signs, _)| signs.iter().any(|sign| words.contains(sign)));
    let glued =
        (language == "fr" && has_glued_colon(words)).then_some("a no-break space stands before a colon");
    marks
        .map(|(_, fault)| *fault)
        .collect::<Vec<_>>()
        .into_iter()
        .chain(glued)
}

/// A colon right after a letter, which is not the one of a web address.
fn has_glued_colon(words: &str) -> bool {
    let colons = words.match_indices(':');
    colons.into_iter().any(|(at, _)| {
        let (before, after) = words.split_at(at);
        before.ends_with(char::is_alphabetic) && !after.starts_with("://")
    })
}

/// The words with a letter in place of each placeable: what stands between braces is written for the program.
fn shown(words: &str) -> String {
    let mut depth = 0_u32;
    let mut shown = String::new();
    for sign in words.chars() {
        match sign {
            '{' => {
                depth += 1;
                shown.push('x');
            }
            '}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => shown.push(sign),
            _ => {}
        }
    }
    shown
}

fn variables(words: &str) -> BTreeSet<&str> {
    let after_sign = words.split('$').skip(1);
    let ends = |sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != '_';
    after_sign
        .filter_map(|rest| {
            rest.split(ends)
                .next()
                .filter(|name| name.starts_with(char::is_alphabetic))
        })
        .collect()
}

fn messages(language: &str, file: &str) -> Messages {
    let text = fs::read_to_string(locales().join(language).join(file)).expect("a file of words");
    let mut messages = Messages::new();
    let mut message = String::new();
    let mut key = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (indent, content) = line.split_at(line.len() - line.trim_start().len());
        let started = content
            .split_once('=')
            .map(|(name, words)| (name.trim(), words.trim_start_matches(' ')));
        match started {
            Some((name, words)) if indent.is_empty() && is_name(name) => {
                name.clone_into(&mut message);
                name.clone_into(&mut key);
                assert!(
                    messages.insert(key.clone(), words.to_owned()).is_none(),
                    "{language}/{file}: {key} twice"
                );
            }
            Some((name, words)) if name.strip_prefix('.').is_some_and(is_name) => {
                key = format!("{message}{name}");
                assert!(
                    messages.insert(key.clone(), words.to_owned()).is_none(),
                    "{language}/{file}: {key} twice"
                );
            }
            _ => {
                if let Some(words) = messages.get_mut(&key) {
                    words.push('\n');
                    words.push_str(content);
                }
            }
        }
    }
    messages
}

fn is_name(name: &str) -> bool {
    let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-' || sign == '_';
    name.starts_with(|sign: char| sign.is_ascii_alphabetic() || sign == '-') && name.chars().all(plain)
}

/// Files of words of a language, as paths below its folder.
fn files(language: &str) -> BTreeSet<String> {
    let root = locales().join(language);
    let groups = fs::read_dir(&root)
        .expect("a language")
        .map(|group| group.expect("an entry").path());
    let files = groups.flat_map(|group| {
        fs::read_dir(group)
            .expect("a folder")
            .map(|file| file.expect("a file").path())
    });
    let below = |path: PathBuf| {
        path.strip_prefix(&root)
            .expect("below")
            .to_string_lossy()
            .replace('\\', "/")
    };
    files.map(below).collect()
}

fn locales() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("set by cargo")).join("../locales")
}
