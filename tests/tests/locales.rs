//! Both languages are whole: the same files, the same keys in the same files, the typography of each.

#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use vigie_app::{Language, product_remarks, product_words};

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
fn the_product_s_words_are_written_as_the_pack_s_must_be() {
    for language in Language::ALL {
        let remarks = product_remarks(language);
        let messages = vigie_app::Messages::new(language, &product_words(language)).expect("words");
        let said: Vec<String> = remarks.iter().map(|it| it.say(&messages)).collect();
        assert_eq!(said, [""; 0]);
    }
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
