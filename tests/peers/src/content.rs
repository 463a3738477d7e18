//! The words of a report as a tree, for producers that lay out by themselves: the same words in the same structure.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use vigie_report::Report;
use vigie_report::display::{DisplayList, ElementKid, Stroke, display_list};

use crate::Failing;

/// The text of each piece of content, by page and number.
type Texts = BTreeMap<(usize, usize), String>;

pub(crate) fn of(report: &Report) -> Failing<Value> {
    let list = display_list(report)?;
    let texts = texts(&list);
    Ok(json!({
        "title": report.title,
        "language": report.language.tag(),
        "width": list.size.0,
        "height": list.size.1,
        "head": report.edges.head,
        "foot": report.edges.foot,
        "document": element(&list, &texts, 0)?,
    }))
}

fn texts(list: &DisplayList) -> Texts {
    let mut texts = Texts::new();
    for (page, sheet) in list.pages.iter().enumerate() {
        let mut open = None;
        for stroke in &sheet.strokes {
            match stroke {
                Stroke::Open(number) => open = Some(*number),
                Stroke::OpenArtifact(_) | Stroke::Close => open = None,
                Stroke::Text(text) => {
                    if let Some(number) = open {
                        texts.entry((page, number)).or_default().push_str(&text.words);
                    }
                }
                Stroke::Box { .. } => {}
            }
        }
    }
    texts
}

fn element(list: &DisplayList, texts: &Texts, index: usize) -> Failing<Value> {
    let element = list.elements.get(index).ok_or("an element")?;
    let mut kids = Vec::new();
    let mut address = None;
    for kid in &element.kids {
        match kid {
            ElementKid::Element(index) => kids.push(self::element(list, texts, *index)?),
            ElementKid::Content(page, number) => {
                kids.extend(texts.get(&(*page, *number)).map(|it| json!(it)));
            }
            ElementKid::Area(page, index) => {
                let area = list.pages.get(*page).and_then(|sheet| sheet.links.get(*index));
                address = area.and_then(|area| area.target.as_ref().ok());
            }
        }
    }
    Ok(json!({ "role": element.role, "numbered": element.numbered, "address": address, "kids": kids }))
}
