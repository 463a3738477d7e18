//! The text of a PDF with its places, read from the operators of its pages and not from what drew them.
#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test file uses a part of this module"
)]

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// A face as a page knows it.
struct Face {
    widths: BTreeMap<u16, f64>,
    texts: BTreeMap<u16, String>,
    /// The glyph that each code draws.
    glyphs: Option<Vec<u8>>,
}

impl Face {
    fn of(document: &Document, font: &Dictionary) -> Self {
        let stream = |object: &Object| {
            let stream = document.get_object(object.as_reference().unwrap()).unwrap();
            stream.as_stream().unwrap().decompressed_content().unwrap()
        };
        let descendant = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]
            .as_dict()
            .unwrap();
        let mut widths = BTreeMap::new();
        let mut list = descendant.get(b"W").unwrap().as_array().unwrap().iter();
        while let (Some(first), Some(values)) = (list.next(), list.next()) {
            let first = u16::try_from(first.as_i64().unwrap()).unwrap();
            for (code, value) in (first..).zip(values.as_array().unwrap()) {
                widths.insert(code, f64::from(value.as_float().unwrap()));
            }
        }
        let map = String::from_utf8(stream(font.get(b"ToUnicode").unwrap())).unwrap();
        let entries = map.lines().filter_map(|line| {
            let (code, text) = line.strip_prefix('<')?.strip_suffix('>')?.split_once("> <")?;
            let units = text
                .as_bytes()
                .chunks(4)
                .map(|it| u16::from_str_radix(std::str::from_utf8(it).unwrap(), 16).unwrap());
            let text = String::from_utf16(&units.collect::<Vec<u16>>()).ok()?;
            Some((u16::from_str_radix(code, 16).ok()?, text))
        });
        Self {
            widths,
            texts: entries.collect(),
            glyphs: match descendant.get(b"CIDToGIDMap").unwrap() {
                Object::Name(_) => None,
                map => Some(stream(map)),
            },
        }
    }

    fn glyph(&self, code: u16) -> u16 {
        let at = 2 * usize::from(code);
        self.glyphs
            .as_ref()
            .map_or(code, |map| u16::from_be_bytes([map[at], map[at + 1]]))
    }
}

/// A line of text on a page.
#[derive(Debug, Clone)]
pub struct Run {
    pub left: f64,
    /// Where its last sign ends; spaces after that may hang over.
    pub end: f64,
    pub baseline: f64,
    pub text: String,
    /// Glyph numbers in the reduced face.
    pub glyphs: Vec<u16>,
    /// The number of the content it belongs to; an artifact has none.
    pub content: Option<i64>,
}

/// The text of a page with its places, from the operators of the page itself.
pub fn runs(document: &Document, page: ObjectId) -> Vec<Run> {
    let fonts = document.get_page_fonts(page).unwrap();
    let faces: BTreeMap<&[u8], Face> = fonts
        .iter()
        .map(|(key, font)| (key.as_slice(), Face::of(document, font)))
        .collect();
    let content = Content::decode(&document.get_page_content(page)).unwrap();
    let number = |object: &Object| f64::from(object.as_float().unwrap());
    let mut runs: Vec<Run> = Vec::new();
    let (mut face, mut size, mut at) = (None, 0.0, (0.0, 0.0));
    let mut content_number = None;
    for operation in &content.operations {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BDC" => {
                let properties = operands[1].as_dict().unwrap();
                content_number = properties.get(b"MCID").ok().map(|it| it.as_i64().unwrap());
            }
            "EMC" => content_number = None,
            "BT" => at = (0.0, 0.0),
            "Tf" => {
                face = faces.get(operands[0].as_name().unwrap());
                size = number(&operands[1]);
            }
            "Td" => at = (at.0 + number(&operands[0]), at.1 + number(&operands[1])),
            "Tj" | "TJ" => {
                let parts = match &operands[0] {
                    Object::Array(parts) => parts.clone(),
                    part => vec![part.clone()],
                };
                let mut run = Run {
                    left: at.0,
                    end: at.0,
                    baseline: at.1,
                    text: String::new(),
                    glyphs: Vec::new(),
                    content: content_number,
                };
                let face = face.expect("a font before text");
                let mut pen = at.0;
                for part in &parts {
                    if let Object::String(codes, _) = part {
                        for code in codes.chunks(2).map(|it| u16::from_be_bytes([it[0], it[1]])) {
                            pen += face.widths[&code] * size / 1000.0;
                            let text = face.texts.get(&code).map_or("", String::as_str);
                            if !text.trim().is_empty() {
                                run.end = pen;
                            }
                            run.text.push_str(text);
                            run.glyphs.push(face.glyph(code));
                        }
                    } else {
                        pen -= number(part) * size / 1000.0;
                    }
                }
                runs.push(run);
            }
            "Tm" | "T*" | "TD" | "Tc" | "Tw" | "Tz" => panic!("{} is not read here", operation.operator),
            _ => {}
        }
    }
    runs
}

pub fn all_runs(document: &Document) -> Vec<Vec<Run>> {
    document.page_iter().map(|page| runs(document, page)).collect()
}

/// All text in the order of the structure, a space between elements, as a screen reader meets it.
pub fn in_reading_order(document: &Document) -> String {
    let mut contents: BTreeMap<(ObjectId, i64), String> = BTreeMap::new();
    for page in document.page_iter() {
        for run in runs(document, page) {
            if let Some(number) = run.content {
                contents.entry((page, number)).or_default().push_str(&run.text);
            }
        }
    }
    let catalog = document.catalog().unwrap();
    let root = catalog.get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let mut text = String::new();
    let root = document.get_dictionary(root).unwrap();
    element(document, root.get(b"K").unwrap(), None, &mut contents, &mut text);
    let left: Vec<&String> = contents.values().collect();
    assert_eq!(left, [""; 0], "content that no element holds");
    text
}

fn element(
    document: &Document,
    kid: &Object,
    page: Option<ObjectId>,
    contents: &mut BTreeMap<(ObjectId, i64), String>,
    text: &mut String,
) {
    match kid {
        Object::Integer(number) => {
            let content = contents.remove(&(page.unwrap(), *number));
            text.push_str(&content.unwrap_or_default());
        }
        Object::Array(kids) => {
            for kid in kids {
                element(document, kid, page, contents, text);
            }
        }
        Object::Reference(id) => {
            let dictionary = document.get_dictionary(*id).unwrap();
            let page = dictionary.get(b"Pg").and_then(Object::as_reference).ok().or(page);
            element(document, dictionary.get(b"K").unwrap(), page, contents, text);
            text.push(' ');
        }
        Object::Dictionary(dictionary) => {
            let page = dictionary.get(b"Pg").and_then(Object::as_reference).ok();
            if let Ok(number) = dictionary.get(b"MCID") {
                element(document, number, page, contents, text);
            }
        }
        other => panic!("{other:?} in the structure"),
    }
}
