//! What the completion of the document takes for granted about the objects that printpdf leaves. When one of these
//! fails after an update of printpdf, `src/pdf` is what has to follow.

#![cfg(test)]

use lopdf::{Document, Object};
use printpdf::{
    CustomPdfConformance, FontId, Mm, Op, ParsedFont, PdfConformance, PdfDocument, PdfFont, PdfFontHandle,
    PdfPage, PdfSaveOptions, Pt, TextItem,
};

fn written() -> Document {
    let bytes = include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf");
    let font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).unwrap();
    let mut document = PdfDocument::new("");
    document.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    document
        .resources
        .fonts
        .map
        .insert(FontId("FR".to_owned()), PdfFont::new(font));
    let page = |text: &str| {
        let font = PdfFontHandle::External(FontId("FR".to_owned()));
        let ops = vec![
            Op::StartTextSection,
            Op::SetFont { font, size: Pt(10.0) },
            Op::ShowText {
                items: vec![TextItem::Text(text.to_owned())],
            },
            Op::EndTextSection,
        ];
        PdfPage::new(Mm(100.0), Mm(100.0), ops)
    };
    document.pages = vec![page("a"), page("b"), page("c")];
    document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

#[test]
fn the_trailer_leads_to_the_catalog() {
    let document = written();
    let root = document.trailer.get(b"Root").unwrap().as_reference().unwrap();
    assert_eq!(
        document
            .get_dictionary(root)
            .unwrap()
            .get(b"Type")
            .unwrap()
            .as_name()
            .unwrap(),
        b"Catalog"
    );
}

#[test]
fn pages_come_in_order_with_one_content_stream_each() {
    let document = written();
    let pages: Vec<_> = document.get_pages().into_values().collect();
    assert_eq!(pages.len(), 3);
    for page in &pages {
        assert_eq!(document.get_page_contents(*page).len(), 1);
    }
    let contents: Vec<Vec<u8>> = pages
        .iter()
        .map(|page| document.get_page_content(*page))
        .collect();
    assert!(contents[0] != contents[1] && contents[1] != contents[2]);
}

#[test]
fn pages_know_fonts_by_our_key_and_the_font_has_its_own_character_map() {
    let document = written();
    for page in document.get_pages().into_values() {
        let fonts = document.get_page_fonts(page).unwrap();
        let map = fonts[b"FR".as_slice()]
            .get(b"ToUnicode")
            .unwrap()
            .as_reference()
            .unwrap();
        assert!(document.get_object(map).unwrap().as_stream().is_ok());
    }
}

#[test]
fn the_annotations_of_a_page_without_links_are_an_empty_array() {
    let document = written();
    for page in document.get_pages().into_values() {
        let annotations = document.get_dictionary(page).unwrap().get(b"Annots").unwrap();
        assert!(annotations.as_array().unwrap().is_empty());
    }
}

#[test]
fn without_conformance_there_is_neither_profile_nor_metadata_nor_layer() {
    let document = written();
    let catalog = document.catalog().unwrap();
    for key in [
        "OutputIntents",
        "Metadata",
        "OCProperties",
        "Outlines",
        "Lang",
        "StructTreeRoot",
        "MarkInfo",
    ] {
        assert!(catalog.get(key.as_bytes()).is_err(), "{key}");
    }
}

#[test]
fn codes_of_text_are_glyph_numbers() {
    let document = written();
    let page = document.get_pages()[&1];
    let content = lopdf::content::Content::decode(&document.get_page_content(page)).unwrap();
    let shown = content.operations.iter().find(|it| it.operator == "Tj").unwrap();
    let face = rustybuzz::Face::from_slice(include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"), 0);
    let glyph = face.unwrap().glyph_index('a').unwrap().0;
    let Object::String(bytes, _) = &shown.operands[0] else {
        panic!("not a string")
    };
    assert_eq!(bytes, &glyph.to_be_bytes());
}
