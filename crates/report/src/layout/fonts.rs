//! The two embedded faces, and text turned into glyphs with their advances.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::sync::OnceLock;

use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};

use crate::clean::is_hidden;

static REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../../../../assets/fonts/NotoSans-Bold.ttf");

/// Numbers of glyphs from here on stand each for a text that the face has no glyph for. All are drawn as the face's
/// U+FFFD, a mark that is seen; whoever copies it or hears it gets the text itself.
pub(crate) const SUBSTITUTES: u16 = 0xF000;

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
    /// The substitute of each text without a glyph.
    substitutes: HashMap<String, u16>,
}

impl Shaper {
    pub(crate) fn new() -> Result<Self, FontError> {
        let loaded = loaded()?;
        let voice = |font| Voice {
            font,
            shaped: HashMap::new(),
            texts: GlyphTexts::new(),
            substitutes: HashMap::new(),
        };
        Ok(Self {
            regular: voice(&loaded.regular),
            bold: voice(&loaded.bold),
        })
    }

    /// Shapes a piece of text that is not broken. Characters that the face lacks get substitutes, which are seen.
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
            let first = last != Some(start);
            last = Some(start);
            let glyph = match u16::try_from(info.glyph_id) {
                Ok(id) if id > 0 => {
                    // Of several glyphs for one text, the first stands for all of it.
                    let text = visible.get(start..end).filter(|_| first).unwrap_or("");
                    self.texts.entry(id).or_insert_with(|| text.to_owned());
                    #[expect(clippy::cast_precision_loss, reason = "advances are a few thousand units")]
                    let advance = position.x_advance as f32 * scale;
                    Glyph {
                        id,
                        width: width(face, id) * scale,
                        advance,
                    }
                }
                // One mark for one text, however many glyphs a face that had them would need.
                Ok(_) | Err(_) if first => self.substitute(visible.get(start..end).unwrap_or(""), scale),
                Ok(_) | Err(_) => continue,
            };
            shaped.width += glyph.advance;
            shaped.glyphs.push(glyph);
        }
        shaped
    }

    /// The mark for a text that the face has no glyph for.
    fn substitute(&mut self, text: &str, scale: f32) -> Glyph {
        let drawn = replacement(&self.font.0);
        let next = u16::try_from(self.substitutes.len())
            .ok()
            .and_then(|count| SUBSTITUTES.checked_add(count));
        let id = match (self.substitutes.get(text), next) {
            (Some(known), _) => *known,
            (None, Some(next)) => {
                self.substitutes.insert(text.to_owned(), next);
                self.texts.insert(next, text.to_owned());
                next
            }
            // More different characters than there are numbers: the last ones are read as the mark itself.
            (None, None) => {
                self.texts.insert(drawn, "\u{FFFD}".to_owned());
                drawn
            }
        };
        let width = width(&self.font.0, drawn) * scale;
        Glyph {
            id,
            width,
            advance: width,
        }
    }
}

/// The glyph that is drawn for what the face lacks.
pub(crate) fn replacement(face: &Face<'_>) -> u16 {
    face.glyph_index('\u{FFFD}').map_or(0, |id| id.0)
}

fn width(face: &Face<'_>, glyph: u16) -> f32 {
    f32::from(face.glyph_hor_advance(ttf_glyph(glyph)).unwrap_or(0))
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
    fn characters_without_a_glyph_show_a_mark_and_are_read_as_themselves() {
        let mut shaper = Shaper::new().unwrap();
        let shaped = shaper.shape(Weight::Regular, "a漢b字漢");
        assert_eq!(read(&shaper, &shaped.glyphs), "a漢b字漢");
        let ids: Vec<u16> = shaped.glyphs.iter().map(|glyph| glyph.id).collect();
        assert!(ids[1] >= SUBSTITUTES && ids[3] >= SUBSTITUTES && ids[1] != ids[3]);
        assert_eq!(ids[1], ids[4], "the same character has the same mark");
        let mark = shaper.shape(Weight::Regular, "\u{FFFD}").width;
        assert!(mark > 0.0);
        assert_eq!(shaped.glyphs[1].advance.to_bits(), mark.to_bits());
    }

    #[test]
    fn more_unknown_characters_than_there_are_numbers_all_show_a_mark() {
        let mut shaper = Shaper::new().unwrap();
        let text: String = ('\u{4E00}'..='\u{9FFF}').collect();
        let shaped = shaper.shape(Weight::Regular, &text);
        assert_eq!(shaped.glyphs.len(), text.chars().count());
        assert!(
            shaped
                .glyphs
                .iter()
                .all(|glyph| glyph.id > 0 && glyph.advance > 0.0)
        );
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
