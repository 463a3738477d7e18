//! The two embedded faces, and text turned into glyphs with their advances.

use std::collections::HashMap;
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
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Its own width, in thousandths of the type size.
    pub(crate) width: f32,
    /// How far the next glyph stands, kerning included.
    pub(crate) advance: f32,
    /// The text it stands for; empty where a neighbour stands for it.
    pub(crate) text: Rc<str>,
}

/// A shaped piece of text.
#[derive(Debug, Default)]
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    /// In thousandths of the type size.
    pub(crate) width: f32,
}

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
    loaded: &'static Loaded,
    regular: HashMap<String, Rc<Shaped>>,
    bold: HashMap<String, Rc<Shaped>>,
}

impl Shaper {
    pub(crate) fn new() -> Result<Self, FontError> {
        Ok(Self {
            loaded: loaded()?,
            regular: HashMap::new(),
            bold: HashMap::new(),
        })
    }

    /// Shapes a piece of text that is not broken. Characters that the face lacks become U+FFFD, which is drawn.
    pub(crate) fn shape(&mut self, weight: Weight, text: &str) -> Rc<Shaped> {
        let ((face, plan), cache) = match weight {
            Weight::Regular => (&self.loaded.regular, &mut self.regular),
            Weight::Bold => (&self.loaded.bold, &mut self.bold),
        };
        if let Some(shaped) = cache.get(text) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(shape(face, plan, text));
        cache.insert(text.to_owned(), Rc::clone(&shaped));
        shaped
    }
}

fn shape(face: &Face<'_>, plan: &ShapePlan, text: &str) -> Shaped {
    let visible: String = text.chars().filter(|c| !is_hidden(*c)).collect();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&visible);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let output = rustybuzz::shape_with_plan(face, plan, buffer);
    let scale = 1000.0 / f32::from(i16::try_from(face.units_per_em()).unwrap_or(1000));
    let replacement = face.glyph_index('\u{FFFD}').map_or(0, |id| id.0);
    let starts: Vec<usize> = output
        .glyph_infos()
        .iter()
        .map(|info| info.cluster as usize)
        .collect();
    let mut shaped = Shaped::default();
    for (at, (info, position)) in output
        .glyph_infos()
        .iter()
        .zip(output.glyph_positions())
        .enumerate()
    {
        let start = info.cluster as usize;
        let end = starts.get(at + 1).copied().filter(|next| *next > start);
        let end = end.or_else(|| starts.iter().copied().filter(|next| *next > start).min());
        let repeated = at > 0 && starts.get(at - 1) == Some(&start);
        let text = if repeated {
            ""
        } else {
            visible.get(start..end.unwrap_or(visible.len())).unwrap_or("")
        };
        let id = u16::try_from(info.glyph_id).unwrap_or(0);
        let (id, text) = if id == 0 {
            (replacement, "\u{FFFD}")
        } else {
            (id, text)
        };
        let width = f32::from(face.glyph_hor_advance(ttf_glyph(id)).unwrap_or(0)) * scale;
        #[expect(clippy::cast_precision_loss, reason = "advances are a few thousand units")]
        let kerned = if info.glyph_id == 0 {
            width
        } else {
            position.x_advance as f32 * scale
        };
        shaped.width += kerned;
        shaped.glyphs.push(Glyph {
            id,
            width,
            advance: kerned,
            text: text.into(),
        });
    }
    shaped
}

fn ttf_glyph(id: u16) -> rustybuzz::ttf_parser::GlyphId {
    rustybuzz::ttf_parser::GlyphId(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(shaped: &Shaped) -> String {
        shaped.glyphs.iter().map(|glyph| glyph.text.to_string()).collect()
    }

    #[test]
    fn french_signs_have_glyphs_of_their_own() {
        let mut shaper = Shaper::new().unwrap();
        let shaped = shaper.shape(Weight::Regular, "«\u{a0}œ’É½€\u{202f}\u{2011}»");
        assert_eq!(text_of(&shaped), "«\u{a0}œ’É½€\u{202f}\u{2011}»");
        let space = shaper.shape(Weight::Regular, " ").glyphs[0].id;
        assert!(shaped.glyphs.iter().all(|glyph| glyph.id != space));
    }

    #[test]
    fn characters_without_a_glyph_show_a_mark() {
        let shaped = Shaper::new().unwrap().shape(Weight::Bold, "a漢b");
        assert_eq!(text_of(&shaped), "a\u{FFFD}b");
        assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0));
    }

    #[test]
    fn decomposed_accents_are_composed() {
        let shaped = Shaper::new().unwrap().shape(Weight::Regular, "e\u{301}");
        assert_eq!(shaped.glyphs.len(), 1);
        assert_eq!(text_of(&shaped), "e\u{301}");
    }

    #[test]
    fn pairs_are_kerned() {
        let shaped = Shaper::new().unwrap().shape(Weight::Regular, "AV");
        assert!(shaped.glyphs[0].advance < shaped.glyphs[0].width);
    }
}
