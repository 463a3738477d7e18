//! The two embedded faces, and text turned into glyphs with their advances.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::OnceLock;

use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};

use crate::clean::is_hidden;

static REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");

/// A weight of the report's typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Weight {
    Regular,
    Bold,
}

/// The embedded fonts cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FontError;

/// One glyph of a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Its own width, in thousandths of the type size.
    pub(crate) width: f32,
    /// How far the next glyph stands, kerning included.
    pub(crate) advance: f32,
}

/// A shaped piece of text.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    /// In thousandths of the type size.
    pub(crate) width: f32,
}

/// The text that each glyph of a face stands for.
pub(crate) type GlyphTexts = BTreeMap<u16, String>;

struct Loaded {
    regular: (Face<'static>, ShapePlan),
    bold: (Face<'static>, ShapePlan),
}

fn loaded() -> Result<&'static Loaded, FontError> {
    static LOADED: OnceLock<Option<Loaded>> = OnceLock::new();
    let load = |bytes: &'static [u8]| {
        let face = Face::from_slice(bytes, 0)?;
        let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Some((face, plan))
    };
    let load = || {
        Some(Loaded {
            regular: load(REGULAR)?,
            bold: load(BOLD)?,
        })
    };
    LOADED.get_or_init(load).as_ref().ok_or(FontError)
}

/// The file of a face.
pub(crate) fn font_bytes(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => REGULAR,
        Weight::Bold => BOLD,
    }
}

/// A face, for its metrics.
pub(crate) fn face(weight: Weight) -> Result<&'static Face<'static>, FontError> {
    let loaded = loaded()?;
    Ok(match weight {
        Weight::Regular => &loaded.regular.0,
        Weight::Bold => &loaded.bold.0,
    })
}

/// Shapes text and remembers every word it has shaped.
pub(crate) struct Shaper {
    regular: Voice,
    bold: Voice,
}

/// One face, with what was shaped in it.
struct Voice {
    font: &'static (Face<'static>, ShapePlan),
    shaped: HashMap<String, Rc<Shaped>>,
    /// The first text of a glyph stays, so that later words do not change what earlier ones are read as.
    texts: GlyphTexts,
}

impl Shaper {
    pub(crate) fn new() -> Result<Self, FontError> {
        let loaded = loaded()?;
        let voice = |font| Voice {
            font,
            shaped: HashMap::new(),
            texts: GlyphTexts::new(),
        };
        Ok(Self {
            regular: voice(&loaded.regular),
            bold: voice(&loaded.bold),
        })
    }

    /// Shapes a piece of text that is not broken. Characters that the face lacks become U+FFFD, which is drawn.
    pub(crate) fn shape(&mut self, weight: Weight, text: &str) -> Rc<Shaped> {
        let voice = match weight {
            Weight::Regular => &mut self.regular,
            Weight::Bold => &mut self.bold,
        };
        if let Some(shaped) = voice.shaped.get(text) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(voice.shape(text));
        voice.shaped.insert(text.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// What every glyph stands for, in the regular and in the bold face.
    pub(crate) fn into_texts(self) -> (GlyphTexts, GlyphTexts) {
        (self.regular.texts, self.bold.texts)
    }
}

impl Voice {
    fn shape(&mut self, text: &str) -> Shaped {
        let (face, plan) = self.font;
        let visible: String = text.chars().filter(|c| !is_hidden(*c)).collect();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&visible);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let output = rustybuzz::shape_with_plan(face, plan, buffer);
        let scale = 1000.0 / f32::from(i16::try_from(face.units_per_em()).unwrap_or(1000));
        let replacement = face.glyph_index('\u{FFFD}').map_or(0, |id| id.0);
        let mut shaped = Shaped::default();
        let mut infos = output
            .glyph_infos()
            .iter()
            .zip(output.glyph_positions())
            .peekable();
        let mut last = None;
        while let Some((info, position)) = infos.next() {
            let start = info.cluster as usize;
            let end = infos
                .peek()
                .map_or(visible.len(), |(next, _)| next.cluster as usize);
            // Of several glyphs for one text, the first stands for all of it.
            let text = if last == Some(start) {
                ""
            } else {
                visible.get(start..end).unwrap_or("")
            };
            last = Some(start);
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            let (id, text) = if id == 0 {
                (replacement, "\u{FFFD}")
            } else {
                (id, text)
            };
            let width = f32::from(face.glyph_hor_advance(ttf_glyph(id)).unwrap_or(0)) * scale;
            #[expect(clippy::cast_precision_loss, reason = "advances are a few thousand units")]
            let advance = if info.glyph_id == 0 {
                width
            } else {
                position.x_advance as f32 * scale
            };
            self.texts.entry(id).or_insert_with(|| text.to_owned());
            shaped.width += advance;
            shaped.glyphs.push(Glyph { id, width, advance });
        }
        shaped
    }
}

fn ttf_glyph(id: u16) -> rustybuzz::ttf_parser::GlyphId {
    rustybuzz::ttf_parser::GlyphId(id)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// What glyphs of the regular face are read as.
    pub(crate) fn read(shaper: &Shaper, glyphs: &[Glyph]) -> String {
        glyphs
            .iter()
            .map(|glyph| shaper.regular.texts[&glyph.id].as_str())
            .collect()
    }

    #[test]
    fn french_signs_have_glyphs_of_their_own() {
        let mut shaper = Shaper::new().unwrap();
        let shaped = shaper.shape(Weight::Regular, "«\u{a0}œ’É½€\u{202f}\u{2011}»");
        assert_eq!(read(&shaper, &shaped.glyphs), "«\u{a0}œ’É½€\u{202f}\u{2011}»");
        let space = shaper.shape(Weight::Regular, " ").glyphs[0].id;
        assert!(shaped.glyphs.iter().all(|glyph| glyph.id != space));
    }

    #[test]
    fn characters_without_a_glyph_show_a_mark() {
        let mut shaper = Shaper::new().unwrap();
        let shaped = shaper.shape(Weight::Regular, "a漢b");
        assert_eq!(read(&shaper, &shaped.glyphs), "a\u{FFFD}b");
        assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0));
    }

    #[test]
    fn decomposed_accents_are_composed() {
        let mut shaper = Shaper::new().unwrap();
        let shaped = shaper.shape(Weight::Regular, "e\u{301}");
        assert_eq!(shaped.glyphs.len(), 1);
        assert_eq!(read(&shaper, &shaped.glyphs), "e\u{301}");
    }

    #[test]
    fn pairs_are_kerned() {
        let shaped = Shaper::new().unwrap().shape(Weight::Regular, "AV");
        assert!(shaped.glyphs[0].advance < shaped.glyphs[0].width);
    }
}
