//! The skeleton of the document from printpdf: catalog, pages, fonts.

use printpdf::{
    CustomPdfConformance, FontId, Mm, Op, PdfConformance, PdfDocument, PdfFontHandle, PdfPage,
    PdfSaveOptions, PdfWarnMsg, Pt, TextItem,
};

use super::PdfError;
use super::art::Pictures;
use super::draw;
use super::file::File;
use super::fonts::{Subsets, key};
use super::objects::Graph;
use crate::layout::{Layout, Weight};

/// A document with empty pages and the fonts.
pub(super) fn skeleton(layout: &Layout, fonts: &Subsets) -> Result<Graph, PdfError> {
    let mut document = PdfDocument::new("");
    // Neither a printing profile nor printpdf's own metadata: both are written afterwards, or not at all.
    document.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    document.resources.fonts.map.extend(fonts.resources());
    document.pages = layout
        .pages
        .iter()
        .enumerate()
        .map(|(index, _)| {
            // printpdf leaves out a font that no page uses: the first page says that all of it is.
            let ops = if index == 0 {
                every_glyph(fonts)
            } else {
                Vec::new()
            };
            page(layout.size, ops)
        })
        .collect();
    let options = PdfSaveOptions {
        subset_fonts: false,
        ..PdfSaveOptions::default()
    };
    let mut warnings: Vec<PdfWarnMsg> = Vec::new();
    Graph::new(document.to_lopdf_document(&options, &mut warnings), layout)
}

fn page((width, height): (f32, f32), ops: Vec<Op>) -> PdfPage {
    let mut page = PdfPage::new(Mm(0.0), Mm(0.0), ops);
    // Set in points: through millimetres the size of the paper would not come out exact.
    for sheet in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
        sheet.width = Pt(width);
        sheet.height = Pt(height);
    }
    page
}

fn every_glyph(fonts: &Subsets) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for weight in [Weight::Regular, Weight::Bold] {
        let text = fonts.every_code(weight);
        if text.is_empty() {
            continue;
        }
        let font = PdfFontHandle::External(FontId(key(weight).to_owned()));
        ops.push(Op::SetFont { font, size: Pt(1.0) });
        ops.push(Op::ShowText {
            items: vec![TextItem::Text(text)],
        });
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Writes the content of every page in place of what printpdf put there. All pages share the resources of the first.
pub(super) fn write(
    file: &mut File<'_>,
    graph: &mut Graph,
    layout: &Layout,
    fonts: &Subsets,
) -> Result<(), PdfError> {
    let pictures = Pictures::of(layout);
    let names = pictures.write(file)?;
    let mut resources = None;
    for (index, page) in layout.pages.iter().enumerate() {
        let id = graph.page(index)?;
        let dictionary = graph.doc.get_dictionary_mut(id)?;
        let contents = dictionary
            .get(b"Contents")
            .and_then(lopdf::Object::as_reference)?;
        let own = dictionary
            .get(b"Resources")
            .and_then(lopdf::Object::as_reference)?;
        let shared = *resources.get_or_insert(own);
        dictionary.set("Resources", shared);
        graph.doc.objects.remove(&contents);
        if own != shared {
            graph.doc.objects.remove(&own);
        }
        let content = draw::content(page, layout, fonts, &pictures)?;
        file.stream(contents.0, lopdf::Dictionary::new(), &content)?;
    }
    match resources {
        Some(resources) if !names.is_empty() => graph.set(resources, "XObject", names),
        Some(_) | None => Ok(()),
    }
}
