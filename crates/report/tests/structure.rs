//! What the PDF says to readers that do not see it: structure, links, bookmarks, language, characters.

#![cfg(test)]

mod common;

use std::collections::BTreeSet;

use common::{LANGUAGES, bakery, cases, drawn};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use vigie_report::{Language, Paper};

fn document(language: Language) -> Document {
    Document::load_mem(&drawn("bakery", language, Paper::Letter)).unwrap()
}

fn text(object: &Object) -> String {
    lopdf::decode_text_string(object).unwrap()
}

fn follow<'a>(document: &'a Document, dictionary: &'a Dictionary, key: &str) -> &'a Dictionary {
    let id = dictionary.get(key.as_bytes()).unwrap().as_reference().unwrap();
    document.get_dictionary(id).unwrap()
}

#[test]
fn the_catalog_says_what_the_document_is() {
    for (tag, language) in [("fr-CA", Language::Fr), ("en-CA", Language::En)] {
        let document = document(language);
        let catalog = document.catalog().unwrap();
        assert_eq!(document.version, "1.7");
        assert_eq!(text(catalog.get(b"Lang").unwrap()), tag);
        assert_eq!(
            catalog.get(b"PageMode").unwrap().as_name().unwrap(),
            b"UseOutlines"
        );
        let marked = catalog
            .get(b"MarkInfo")
            .unwrap()
            .as_dict()
            .unwrap()
            .get(b"Marked")
            .unwrap();
        assert!(marked.as_bool().unwrap());
        assert!(
            catalog.get(b"OutputIntents").is_err(),
            "no printing profile is claimed"
        );
        let info = follow(&document, &document.trailer, "Info");
        let keys: BTreeSet<&[u8]> = info.iter().map(|(key, _)| key.as_slice()).collect();
        let expected: [&[u8]; 6] = [
            b"CreationDate",
            b"Creator",
            b"ModDate",
            b"Producer",
            b"Subject",
            b"Title",
        ];
        assert_eq!(keys, expected.into_iter().collect());
        assert_eq!(text(info.get(b"CreationDate").unwrap()), "D:20261124000000Z");
    }
}

#[test]
fn bookmarks_are_nested_in_reading_order() {
    let report = bakery().report(Language::Fr);
    let document = document(Language::Fr);
    let outlines = follow(&document, document.catalog().unwrap(), "Outlines");
    let mut titles = Vec::new();
    let mut under = 0;
    let mut next = outlines.get(b"First").ok();
    while let Some(id) = next {
        let item = document.get_dictionary(id.as_reference().unwrap()).unwrap();
        titles.push(text(item.get(b"Title").unwrap()));
        if let Ok(count) = item.get(b"Count") {
            assert!(count.as_i64().unwrap() < 0, "closed at first");
            under += -count.as_i64().unwrap();
            let first = follow(&document, item, "First");
            assert_eq!(first.get(b"Parent").unwrap(), id);
        }
        assert!(
            document
                .get_dictionary(
                    item.get(b"Dest").unwrap().as_array().unwrap()[0]
                        .as_reference()
                        .unwrap()
                )
                .is_ok()
        );
        next = item.get(b"Next").ok();
    }
    let sections: Vec<String> = report
        .sections
        .iter()
        .map(|section| section.title.clone())
        .collect();
    assert_eq!(titles, sections);
    assert!(under > 20, "each action and each month has an entry: {under}");
}

#[test]
fn links_have_words_and_lead_somewhere() {
    let document = document(Language::Fr);
    let mut schemes = BTreeSet::new();
    let mut inside = 0;
    for page in document.page_iter() {
        let page = document.get_dictionary(page).unwrap();
        let Ok(annotations) = page.get(b"Annots") else {
            continue;
        };
        for annotation in annotations.as_array().unwrap() {
            let link = document
                .get_dictionary(annotation.as_reference().unwrap())
                .unwrap();
            assert!(!text(link.get(b"Contents").unwrap()).is_empty());
            assert!(link.get(b"StructParent").is_ok());
            match link.get(b"A") {
                Ok(action) => {
                    let uri = text(action.as_dict().unwrap().get(b"URI").unwrap());
                    assert!(uri.is_ascii());
                    schemes.insert(uri.split(':').next().unwrap().to_owned());
                }
                Err(_) => {
                    let place = link.get(b"Dest").unwrap().as_array().unwrap()[0]
                        .as_reference()
                        .unwrap();
                    assert!(document.page_iter().any(|page| page == place));
                    inside += 1;
                }
            }
        }
    }
    assert_eq!(
        schemes,
        ["http", "https", "mailto", "tel"].map(str::to_owned).into()
    );
    assert!(inside > 30, "{inside}");
}

/// Every operator that paints, and the marked content around it.
#[test]
fn everything_painted_is_content_or_an_artifact() {
    for (name, _) in cases() {
        for (tag, language) in LANGUAGES {
            let document = Document::load_mem(&drawn(name, language, Paper::Letter)).unwrap();
            for page in document.page_iter() {
                let content = Content::decode(&document.get_page_content(page)).unwrap();
                let mut depth = 0;
                let mut numbers = Vec::new();
                let mut open = Vec::new();
                for operation in &content.operations {
                    match operation.operator.as_str() {
                        "BT" | "BDC" => open.push(operation.operator.as_str()),
                        "ET" => assert_eq!(open.pop(), Some("BT"), "text and marks do not cross"),
                        "EMC" => assert_eq!(open.pop(), Some("BDC"), "text and marks do not cross"),
                        _ => {}
                    }
                    match operation.operator.as_str() {
                        "BDC" | "BMC" => {
                            depth += 1;
                            assert_eq!(depth, 1, "marked content is not nested");
                            let properties = operation.operands[1].as_dict().unwrap();
                            numbers.extend(properties.get(b"MCID").map(|it| it.as_i64().unwrap()));
                        }
                        "EMC" => depth -= 1,
                        "Tj" | "TJ" | "f" | "f*" | "S" | "s" | "B" | "b" | "B*" | "b*" => {
                            assert_eq!(
                                depth, 1,
                                "{name}-{tag}: {} outside of marked content",
                                operation.operator
                            );
                        }
                        _ => {}
                    }
                }
                assert_eq!(depth, 0);
                assert!(
                    numbers
                        .iter()
                        .copied()
                        .eq(0..i64::try_from(numbers.len()).unwrap())
                );
            }
        }
    }
}

#[test]
fn content_leads_back_to_its_structure() {
    let document = document(Language::En);
    let root = follow(&document, document.catalog().unwrap(), "StructTreeRoot");
    let parents = follow(&document, root, "ParentTree")
        .get(b"Nums")
        .unwrap()
        .as_array()
        .unwrap();
    let pages: Vec<ObjectId> = document.page_iter().collect();
    for (index, page) in pages.iter().enumerate() {
        assert_eq!(
            parents[2 * index].as_i64().unwrap(),
            i64::try_from(index).unwrap()
        );
        let owners = parents[2 * index + 1].as_reference().unwrap();
        let owners = document.get_object(owners).unwrap().as_array().unwrap();
        let content = Content::decode(&document.get_page_content(*page)).unwrap();
        let marked = content.operations.iter().filter(|it| {
            it.operator == "BDC"
                && it.operands[1]
                    .as_dict()
                    .is_ok_and(|properties| properties.has(b"MCID"))
        });
        assert_eq!(owners.len(), marked.count());
        for owner in owners {
            let element = document.get_dictionary(owner.as_reference().unwrap()).unwrap();
            assert!(element.get(b"P").is_ok() && element.get(b"K").is_ok());
        }
    }
}

#[test]
fn headings_never_skip_a_level() {
    let document = document(Language::Fr);
    let root = follow(&document, document.catalog().unwrap(), "StructTreeRoot");
    let first = root.get(b"K").unwrap().as_array().unwrap()[0]
        .as_reference()
        .unwrap();
    let mut levels = Vec::new();
    headings(&document, first, &mut levels);
    assert_eq!(levels.first(), Some(&1));
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
}

fn headings(document: &Document, id: ObjectId, levels: &mut Vec<i32>) {
    let element = document.get_dictionary(id).unwrap();
    let role = String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
    if let Some(level) = role.strip_prefix('H').and_then(|level| level.parse().ok()) {
        levels.push(level);
    }
    let kids = element.get(b"K").unwrap();
    let kids: Vec<&Object> = kids
        .as_array()
        .map_or_else(|_| vec![kids], |kids| kids.iter().collect());
    for kid in kids {
        if let Ok(id) = kid.as_reference() {
            headings(document, id, levels);
        }
    }
}

#[test]
fn french_characters_can_be_copied() {
    let document = document(Language::Fr);
    let page = document.page_iter().next().unwrap();
    let fonts = document.get_page_fonts(page).unwrap();
    let names: Vec<&[u8]> = fonts.keys().map(Vec::as_slice).collect();
    assert_eq!(names, [b"FB".as_slice(), b"FR".as_slice()]);
    let map = fonts[b"FR".as_slice()]
        .get(b"ToUnicode")
        .unwrap()
        .as_reference()
        .unwrap();
    let stream = document.get_object(map).unwrap().as_stream().unwrap();
    let map = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
    for (code, what) in [
        ("00A0", "no-break space"),
        ("0020", "space"),
        ("2019", "apostrophe"),
        ("00AB", "opening quotation mark"),
        ("00BB", "closing quotation mark"),
        ("00E9", "é"),
        ("00C0", "À"),
    ] {
        let entries = map
            .lines()
            .filter(|line| line.ends_with(&format!("<{code}>")))
            .count();
        assert_eq!(entries, 1, "{what} has {entries} glyphs");
    }
}

#[test]
fn fonts_are_reduced_to_what_is_used() {
    let document = document(Language::Fr);
    let mut sizes = Vec::new();
    for object in document.objects.values() {
        if let Ok(descriptor) = object.as_dict()
            && let Ok(file) = descriptor.get(b"FontFile2")
        {
            let name = descriptor.get(b"FontName").unwrap().as_name().unwrap();
            assert_eq!(name[6], b'+', "a subset says so in its name");
            let stream = document
                .get_object(file.as_reference().unwrap())
                .unwrap()
                .as_stream()
                .unwrap();
            sizes.push(stream.content.len());
        }
    }
    assert_eq!(sizes.len(), 2);
    assert!(sizes.iter().all(|size| *size < 20_000), "{sizes:?}");
}
