//! The fonts reduced to the glyphs of one report, and the text that each glyph stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use lopdf::{Dictionary, Object, Stream};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use super::PdfError;
use super::objects::Graph;
use crate::layout::{GlyphTexts, Layout, Paint, SUBSTITUTES, Weight, face, font_bytes, replacement};

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
    /// The code of each glyph of the layout.
    codes: Codes,
    /// The glyph of the reduced face that each code draws. Several codes draw the mark for what the face lacks.
    drawn: Vec<u16>,
    /// The text of each code.
    texts: BTreeMap<u16, String>,
}

/// Codes by glyph: those of the face, and those of the substitutes.
#[derive(Default)]
struct Codes {
    own: Vec<Option<u16>>,
    substitutes: BTreeMap<u16, u16>,
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

    /// The code of a glyph in the content of pages.
    pub(super) fn code(&self, weight: Weight, glyph: u16) -> Result<u16, PdfError> {
        let codes = &self.get(weight).codes;
        let code = if glyph < SUBSTITUTES {
            codes.own.get(usize::from(glyph)).copied().flatten()
        } else {
            codes.substitutes.get(&glyph).copied()
        };
        code.ok_or(PdfError::Structure("glyph"))
    }

    /// Every code of a face but that of no glyph, as printpdf is told of them.
    pub(super) fn every_code(&self, weight: Weight) -> String {
        let count = u32::try_from(self.get(weight).drawn.len()).unwrap_or(0);
        (1..count)
            .filter_map(|code| char::from_u32(PRIVATE + code))
            .collect()
    }

    /// Replaces the map from codes to characters, which printpdf made from the private codes, and says which glyph each
    /// code draws where several draw the same.
    pub(super) fn complete(&self, graph: &mut Graph) -> Result<(), PdfError> {
        let page = graph.page(0)?;
        for weight in [Weight::Regular, Weight::Bold] {
            let subset = self.get(weight);
            let fonts = graph.doc.get_page_fonts(page)?;
            // A face that no text uses is not written.
            let Some(font) = fonts.get(key(weight).as_bytes()) else {
                continue;
            };
            let mut font = (*font).clone();
            let map = font.get(b"ToUnicode").and_then(Object::as_reference);
            let map = map.map_err(|_| PdfError::Structure("character map"))?;
            let stream = Stream::new(Dictionary::new(), character_map(&subset.texts).into_bytes());
            graph.doc.set_object(map, Object::Stream(stream));
            if subset.codes.substitutes.is_empty() {
                continue;
            }
            let drawn = subset.drawn.iter().flat_map(|glyph| glyph.to_be_bytes());
            let drawn = graph
                .doc
                .add_object(Stream::new(Dictionary::new(), drawn.collect()));
            let descendants = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut)?;
            let descendant = descendants.first_mut().ok_or(PdfError::Structure("font"))?;
            descendant.as_dict_mut()?.set("CIDToGIDMap", drawn);
            let id = font_id(graph, key(weight)).ok_or(PdfError::Structure("font"))?;
            graph.doc.set_object(id, font);
        }
        Ok(())
    }
}

/// The object of a font, through the resources of the first page.
fn font_id(graph: &Graph, key: &str) -> Option<lopdf::ObjectId> {
    let page = graph.doc.get_dictionary(graph.page(0).ok()?).ok()?;
    let follow = |dictionary: &Dictionary, key: &[u8]| {
        let id = dictionary.get(key).and_then(Object::as_reference).ok()?;
        graph.doc.get_dictionary(id).ok().cloned()
    };
    let fonts = follow(&follow(page, b"Resources")?, b"Font")?;
    fonts.get(key.as_bytes()).and_then(Object::as_reference).ok()
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
        let mut codes = Codes::default();
        for glyph in used.range(..SUBSTITUTES) {
            let code = remapper.remap(*glyph);
            codes.own.resize(usize::from(*glyph), None);
            codes.own.push(Some(code));
            texts.extend(all.get(glyph).map(|text| (code, text.clone())));
        }
        let mark = match used.last() {
            Some(last) if *last >= SUBSTITUTES => remapper.remap(replacement(face(weight)?)),
            Some(_) | None => 0,
        };
        let mut drawn: Vec<u16> = (0..remapper.num_gids()).collect();
        for glyph in used.range(SUBSTITUTES..) {
            let code = u16::try_from(drawn.len()).map_err(|_| PdfError::Fonts)?;
            drawn.push(mark);
            codes.substitutes.insert(*glyph, code);
            texts.extend(all.get(glyph).map(|text| (code, text.clone())));
        }
        let bytes = subsetter::subset(font_bytes(weight), 0, &remapper).map_err(|_| PdfError::Fonts)?;
        let font = parsed(weight, bytes, &remapper, &drawn)?;
        Ok(Self {
            font,
            codes,
            drawn,
            texts,
        })
    }
}

fn parsed(
    weight: Weight,
    bytes: Vec<u8>,
    remapper: &GlyphRemapper,
    drawn: &[u16],
) -> Result<ParsedFont, PdfError> {
    let face = face(weight)?;
    let (name, heaviness) = match weight {
        Weight::Regular => ("VIGIER+NotoSans-Regular", 400),
        Weight::Bold => ("VIGIEB+NotoSans-Bold", 700),
    };
    let units = u16::try_from(face.units_per_em()).map_err(|_| PdfError::Fonts)?;
    let old: Vec<u16> = remapper.remapped_gids().collect();
    let mut codes = BTreeMap::new();
    let mut widths = BTreeMap::new();
    for (code, new) in (0..).zip(drawn) {
        codes.insert(PRIVATE + u32::from(code), code);
        let old = old.get(usize::from(*new)).copied().unwrap_or(0);
        let width = face.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(old));
        widths.insert(code, width.unwrap_or(0));
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
