//! The fonts reduced to the glyphs of one report, and the text that each glyph stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use lopdf::{Dictionary, Object, Stream};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::objects::Graph;
use crate::layout::{GlyphTexts, Layout, Paint, Weight, face, font_bytes};

/// Codes of glyphs, as characters of a private plane: printpdf maps them back to glyphs.
const PRIVATE: u32 = 0xF_0000;
/// The most entries of one block of a character map.
const BLOCK: usize = 100;

pub(super) struct Subsets {
    regular: Subset,
    bold: Subset,
}

/// One face, reduced.
struct Subset {
    font: ParsedFont,
    /// The private character of each glyph, by the glyph's number in the whole font.
    codes: Vec<char>,
    /// The text of each glyph, by its new number.
    texts: BTreeMap<u16, String>,
}

impl Subsets {
    pub(super) fn of(layout: &Layout) -> Result<Self, PdfError> {
        let (regular, bold) = &layout.texts;
        Ok(Self {
            regular: Subset::of(layout, Weight::Regular, regular)?,
            bold: Subset::of(layout, Weight::Bold, bold)?,
        })
    }

    fn get(&self, weight: Weight) -> &Subset {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The fonts under the names by which pages know them.
    pub(super) fn resources(&self) -> impl Iterator<Item = (FontId, PdfFont)> {
        [Weight::Regular, Weight::Bold].into_iter().map(|weight| {
            (
                FontId(key(weight).to_owned()),
                PdfFont::new(self.get(weight).font.clone()),
            )
        })
    }

    /// The character by which printpdf is told of a glyph.
    pub(super) fn code(&self, weight: Weight, glyph: u16) -> char {
        let code = self.get(weight).codes.get(usize::from(glyph));
        code.copied().unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// Replaces the map from glyphs to characters, which printpdf made from the private codes.
    pub(super) fn write_to_unicode(&self, graph: &mut Graph) -> Result<(), PdfError> {
        let page = graph.page(0)?;
        for weight in [Weight::Regular, Weight::Bold] {
            let fonts = graph.doc.get_page_fonts(page)?;
            // A face that no text uses is not written.
            let Some(font) = fonts.get(key(weight).as_bytes()) else {
                continue;
            };
            let map = font.get(b"ToUnicode").and_then(Object::as_reference);
            let map = map.map_err(|_| PdfError::Structure("character map"))?;
            let stream = Stream::new(
                Dictionary::new(),
                character_map(&self.get(weight).texts).into_bytes(),
            );
            graph.doc.set_object(map, Object::Stream(stream));
        }
        Ok(())
    }
}

/// The name by which pages know a face.
pub(super) fn key(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "FR",
        Weight::Bold => "FB",
    }
}

impl Subset {
    fn of(layout: &Layout, weight: Weight, all: &GlyphTexts) -> Result<Self, PdfError> {
        let mut used = BTreeSet::new();
        for paint in layout.pages.iter().flat_map(|page| &page.paints) {
            if let Paint::Text(run) = paint
                && run.weight == weight
            {
                used.extend(run.glyphs.iter().map(|glyph| glyph.id));
            }
        }
        let mut remapper = GlyphRemapper::new();
        let mut texts = BTreeMap::new();
        let last = used.last().map_or(0, |last| usize::from(*last));
        let mut codes = vec![char::REPLACEMENT_CHARACTER; last + 1];
        for glyph in used {
            let new = remapper.remap(glyph);
            if let Some(code) = codes.get_mut(usize::from(glyph)) {
                *code = char::from_u32(PRIVATE + u32::from(new)).unwrap_or(char::REPLACEMENT_CHARACTER);
            }
            texts.extend(all.get(&glyph).map(|text| (new, text.clone())));
        }
        let bytes = subsetter::subset(font_bytes(weight), 0, &remapper).map_err(|_| PdfError::Fonts)?;
        let font = parsed(weight, bytes, &remapper)?;
        Ok(Self { font, codes, texts })
    }
}

fn parsed(weight: Weight, bytes: Vec<u8>, remapper: &GlyphRemapper) -> Result<ParsedFont, PdfError> {
    let face = face(weight)?;
    let (name, heaviness) = match weight {
        Weight::Regular => ("VIGIER+NotoSans-Regular", 400),
        Weight::Bold => ("VIGIEB+NotoSans-Bold", 700),
    };
    let units = u16::try_from(face.units_per_em()).map_err(|_| PdfError::Fonts)?;
    let mut codes = BTreeMap::new();
    let mut widths = BTreeMap::new();
    for (new, old) in (0..).zip(remapper.remapped_gids()) {
        codes.insert(PRIVATE + u32::from(new), new);
        let width = face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(old));
        widths.insert(new, width.unwrap_or(0));
    }
    let metrics = FontMetrics {
        ascent: face.ascender(),
        descent: face.descender(),
    };
    let mut font =
        ParsedFont::with_glyph_data(bytes, 0, Some(name.to_owned()), codes, widths, units, metrics);
    let bounds = face.global_bounding_box();
    font.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: units,
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        us_weight_class: heaviness,
        ..PdfFontMetricsStub::default()
    };
    Ok(font)
}

fn character_map(texts: &BTreeMap<u16, String>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let entries: Vec<(&u16, &String)> = texts.iter().filter(|(_, text)| !text.is_empty()).collect();
    for block in entries.chunks(BLOCK) {
        // Writing to a string does not fail.
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (glyph, text) in block {
            let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            let _ = writeln!(map, "<{glyph:04X}> <{units}>");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
