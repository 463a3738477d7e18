//! The sheets of words: one for each domain, then those of what the whole pack shares.

use std::collections::BTreeMap;

use vigie_assessment::{Pack, Practice};
use vigie_content::PackFiles;
use vigie_locale::{Language, Messages};
use vigie_sheet::fluent::{Word, words};
use vigie_sheet::{Cell, Kind, Row, Sheet};

use super::{Slot, SlotValue, Slots, column};
use crate::spreadsheet::labels;

/// The same words in both languages.
struct Pair {
    file: String,
    french: Option<(String, Word)>,
    english: Option<(String, Word)>,
}

type Key = (String, Option<String>);

pub(super) fn sheets(files: &PackFiles, pack: &Pack, messages: &Messages, slots: &mut Slots) -> Vec<Sheet> {
    let pairs = pairs(files);
    let mut sheets: Vec<(String, Sheet)> = Vec::new();
    for domain in &pack.domains {
        let title = messages.text(&format!("domain-{}", domain.id), &[]);
        sheets.push((
            domain.id.to_string(),
            empty(messages, &format!("domain:{}", domain.id), title),
        ));
    }
    for group in ["common", "glossary", "guidelines", "sources"] {
        let title = messages.text(&format!("sheet-{group}"), &[]);
        sheets.push((
            format!("words:{group}"),
            empty(messages, &format!("words:{group}"), title),
        ));
    }
    let mut rows: Vec<(usize, usize, Row)> = Vec::new();
    for (key, pair) in pairs {
        let practice = practice_of(pack, &key.0);
        let group = practice.map_or_else(|| group(&key.0).to_owned(), |(_, it)| it.domain.to_string());
        let Some(sheet) = sheets.iter().position(|(name, _)| *name == group) else {
            continue;
        };
        let subject = labels::subject(messages, &key.0, practice.map(|(_, it)| it));
        let what = labels::what(messages, &key.0, key.1.as_deref(), practice.map(|(_, it)| it));
        let name = match &key.1 {
            Some(attribute) => format!("{}.{attribute}", key.0),
            None => key.0.clone(),
        };
        let mut cell = |words: Option<(String, Word)>| match words {
            None => Cell::Blank,
            Some((file, word)) => {
                let text = word.text.clone();
                let value = SlotValue::Word(word);
                Cell::Text(
                    slots.add(Slot {
                        file,
                        value,
                        owner: None,
                    }),
                    text,
                )
            }
        };
        let cells = vec![
            Cell::Fixed(subject),
            Cell::Fixed(what),
            cell(pair.french),
            cell(pair.english),
            Cell::Fixed(name),
            Cell::Fixed(pair.file),
        ];
        rows.push((sheet, practice.map_or(0, |(at, _)| at), Row(cells)));
    }
    // Practices in the order of the pack; inside one, the order of the file.
    rows.sort_by_key(|(sheet, practice, _)| (*sheet, *practice));
    for (sheet, _, row) in rows {
        if let Some((_, sheet)) = sheets.get_mut(sheet) {
            sheet.rows.push(row);
        }
    }
    sheets
        .into_iter()
        .map(|(_, it)| it)
        .filter(|it| !it.rows.is_empty())
        .collect()
}

fn empty(messages: &Messages, id: &str, title: String) -> Sheet {
    Sheet {
        id: id.to_owned(),
        title,
        columns: vec![
            column(messages, "subject", 26, Kind::Note),
            column(messages, "what", 24, Kind::Note),
            column(messages, "fr", 70, Kind::Text),
            column(messages, "en", 70, Kind::Text),
            column(messages, "key", 34, Kind::Key),
            column(messages, "file", 16, Kind::Note),
        ],
        rows: Vec::new(),
    }
}

/// Every key of the pack in the order of the French files, then what only English has.
fn pairs(files: &PackFiles) -> Vec<(Key, Pair)> {
    let mut pairs: Vec<(Key, Pair)> = Vec::new();
    let mut places: BTreeMap<Key, usize> = BTreeMap::new();
    for language in Language::ALL {
        for (path, text) in files.words(language.code()) {
            for word in words(&text).unwrap_or_default() {
                let key = (word.message.clone(), word.attribute.clone());
                let place = *places.entry(key.clone()).or_insert_with(|| {
                    let file = path.rsplit('/').next().unwrap_or_default().to_owned();
                    let pair = Pair {
                        file,
                        french: None,
                        english: None,
                    };
                    pairs.push((key, pair));
                    pairs.len() - 1
                });
                if let Some((_, pair)) = pairs.get_mut(place) {
                    let side = match language {
                        Language::Fr => &mut pair.french,
                        Language::En => &mut pair.english,
                    };
                    *side = Some((path.clone(), word));
                }
            }
        }
    }
    pairs
}

fn practice_of<'a>(pack: &'a Pack, message: &str) -> Option<(usize, &'a Practice)> {
    let id = ["q-", "action-", "find-out-"]
        .iter()
        .find_map(|it| message.strip_prefix(it))?;
    pack.practices
        .iter()
        .enumerate()
        .find(|(_, it)| it.id.as_str() == id)
}

fn group(message: &str) -> &'static str {
    let groups = [
        ("source-", "words:sources"),
        ("term-", "words:glossary"),
        ("statement-", "words:guidelines"),
    ];
    let of = groups.iter().find(|(start, _)| message.starts_with(start));
    of.map_or("words:common", |(_, group)| group)
}
