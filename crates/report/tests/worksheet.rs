//! The blank worksheet as a PDF: its boxes, its structure, and that no question is cut.

#![cfg(test)]

mod common;

use std::collections::BTreeSet;

use common::{LANGUAGES, words};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};
use vigie_assessment::{ChoiceId, Level, Pack};
use vigie_report::{Block, Language, Paper, Report, pdf, worksheet};

/// 5 millimetres, in points.
const FIVE_MM: f32 = 5.0 * 72.0 / 25.4;

fn pack() -> Pack {
    vigie_content::compile(&vigie_content::builtin()).expect("the shipped pack compiles")
}

fn document(pack: &Pack, language: Language) -> Document {
    let bytes = pdf(&worksheet(pack, &words(language), Paper::Letter)).unwrap();
    Document::load_mem(&bytes).unwrap()
}

/// How many boxes the pack calls for: one per trait and per choice, and where a question may not apply.
fn boxes_of(pack: &Pack) -> usize {
    let questions = pack.practices.iter();
    let boxes = questions.map(|it| it.choices.len() + usize::from(it.not_applicable));
    pack.traits.len() + boxes.sum::<usize>()
}

/// Inner sides of the outlined rectangles of a document, in points.
fn boxes(document: &Document) -> Vec<(f32, f32)> {
    let mut boxes = Vec::new();
    for page in document.page_iter() {
        let content = Content::decode(&document.get_page_content(page)).unwrap();
        let numbers =
            |operands: &[Object]| -> Vec<f32> { operands.iter().map(|it| it.as_float().unwrap()).collect() };
        let (mut last, mut thickness) = (None, 1.0);
        for operation in &content.operations {
            match operation.operator.as_str() {
                "cm" => assert_eq!(
                    numbers(&operation.operands)[..4],
                    [1.0, 0.0, 0.0, 1.0],
                    "a scale would change what is measured"
                ),
                "w" => thickness = numbers(&operation.operands)[0],
                "re" => last = Some(numbers(&operation.operands)),
                "S" | "s" => {
                    let rectangle = last.take().expect("only boxes are outlined without being filled");
                    boxes.push((rectangle[2] - thickness, rectangle[3] - thickness));
                }
                "m" | "l" | "c" | "f" | "B" | "b" => last = None,
                _ => {}
            }
        }
    }
    boxes
}

#[test]
fn there_is_one_box_per_choice_and_none_is_smaller_than_five_millimetres() {
    let pack = pack();
    for (tag, language) in LANGUAGES {
        let boxes = boxes(&document(&pack, language));
        assert_eq!(boxes.len(), boxes_of(&pack), "{tag}");
        for (width, height) in boxes {
            assert!(
                width >= FIVE_MM && height >= FIVE_MM,
                "{tag}: {width} x {height} points"
            );
        }
    }
}

#[test]
fn each_domain_has_a_bookmark_and_each_box_a_name() {
    let pack = pack();
    for (language, tag, name) in [
        (Language::Fr, "fr-CA", "Case à cocher"),
        (Language::En, "en-CA", "Check box"),
    ] {
        let document = document(&pack, language);
        let catalog = document.catalog().unwrap();
        assert_eq!(
            lopdf::decode_text_string(catalog.get(b"Lang").unwrap()).unwrap(),
            tag
        );
        let words = |dictionary: &Dictionary, key: &[u8]| {
            dictionary
                .get(key)
                .ok()
                .and_then(|it| lopdf::decode_text_string(it).ok())
        };
        let dictionaries: Vec<&Dictionary> = document
            .objects
            .values()
            .filter_map(|it| it.as_dict().ok())
            .collect();
        let bookmarks = dictionaries
            .iter()
            .filter(|it| it.has(b"Dest") && it.has(b"Parent"));
        let bookmarks: BTreeSet<String> = bookmarks.filter_map(|it| words(it, b"Title")).collect();
        let sections = worksheet(&pack, &common::words(language), Paper::Letter).sections;
        let titles: BTreeSet<String> = sections.into_iter().map(|it| it.title).collect();
        assert_eq!(bookmarks, titles);
        assert_eq!(titles.len(), pack.domains.len() + 2);
        let of_role = |role: &'static [u8]| {
            let is =
                move |it: &&&Dictionary| it.get(b"S").and_then(Object::as_name).is_ok_and(|it| it == role);
            dictionaries.iter().filter(is)
        };
        let named = of_role(b"Lbl").filter(|it| words(it, b"Alt").as_deref() == Some(name));
        assert_eq!(named.count(), boxes_of(&pack));
        assert_eq!(of_role(b"H1").count(), 1);
        assert!(of_role(b"H3").count() >= pack.practices.len());
    }
}

#[test]
fn the_worksheet_is_drawn_the_same_every_time_and_belongs_to_nobody() {
    let pack = pack();
    let draw = |language| pdf(&worksheet(&pack, &words(language), Paper::A4)).unwrap();
    assert!(draw(Language::Fr) == draw(Language::Fr));
    assert!(draw(Language::Fr) != draw(Language::En));
    let report = worksheet(&pack, &words(Language::Fr), Paper::A4);
    assert_eq!(report.business, "");
    assert_eq!(report.date, pack.info.date);
}

fn asked(report: &Report) -> Vec<&vigie_report::Asked> {
    let blocks = report.sections.iter().flat_map(|it| &it.blocks);
    blocks
        .filter_map(|block| match block {
            Block::Asked(asked) => Some(asked),
            _ => None,
        })
        .collect()
}

#[test]
fn a_question_hidden_by_another_names_it_and_its_answer() {
    let mut pack = pack();
    let (first, second) = (pack.practices[0].id.clone(), pack.practices.len() - 1);
    pack.practices[second].hidden_when_none = Some(first.clone());
    let none: Vec<ChoiceId> = pack.practices[0]
        .choices
        .iter()
        .filter(|it| it.level == Level::None)
        .map(|it| it.id.clone())
        .collect();
    assert!(!none.is_empty());
    let report = worksheet(&pack, &words(Language::En), Paper::Letter);
    let questions = asked(&report);
    let line: String = questions[second].details[0]
        .iter()
        .map(|it| it.text.as_str())
        .collect();
    assert!(line.contains("answer to question 1 is"), "{line}");
    for id in none {
        let choice = vigie_report::Texts::attribute(
            &words(Language::En),
            &format!("q-{first}"),
            &format!("choice-{id}"),
            &[],
        );
        assert!(line.contains(&choice.unwrap()), "{line}");
    }
}

#[test]
fn a_question_taller_than_a_page_is_cut_not_lost() {
    let mut pack = pack();
    let choices = pack.practices[0].choices.clone();
    pack.practices[0].choices = choices.iter().cycle().take(60).cloned().collect();
    assert_eq!(boxes(&document(&pack, Language::Fr)).len(), boxes_of(&pack));
}
