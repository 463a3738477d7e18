//! A page as a display list that carries its structure: what is painted, in order, and to which node it belongs.

use super::fonts::{Glyph, Weight};
use super::structure::NodeId;
use crate::Logo;
use crate::model::{Anchor, Tone};

/// A colour, as 0x00RR_GGBB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Color(pub(crate) u32);

impl Color {
    pub(crate) const INK: Self = Self(0x001b_2a41);
    pub(crate) const INK_SOFT: Self = Self(0x0044_546a);
    pub(crate) const LINE: Self = Self(0x007d_8796);
    pub(crate) const HAIR: Self = Self(0x00dd_e1e6);
    pub(crate) const SEA: Self = Self(0x000b_5c7a);
    pub(crate) const TROUGH: Self = Self(0x00df_e6ec);
    pub(crate) const TROUGH_LIGHT: Self = Self(0x00f1_f3f5);
    pub(crate) const SEA_LIGHT: Self = Self(0x00cf_e4ec);
    pub(crate) const PAPER: Self = Self(0x00ff_ffff);

    /// The ground of a tone.
    pub(crate) fn ground(tone: Tone) -> Self {
        match tone {
            Tone::Sea => Self(0x00e3_f0f4),
            Tone::Amber => Self(0x00fd_f0dc),
            Tone::Brick => Self(0x00fb_e9e6),
            Tone::Moss => Self(0x00e8_f2e4),
            Tone::Sand => Self(0x00f6_f4ef),
        }
    }

    /// The ink of a tone, dark enough to be read on its ground.
    pub(crate) fn ink(tone: Tone) -> Self {
        match tone {
            Tone::Sea => Self::SEA,
            Tone::Amber => Self(0x008a_4b00),
            Tone::Brick => Self(0x008f_2216),
            Tone::Moss => Self(0x002f_5d2a),
            Tone::Sand => Self::INK_SOFT,
        }
    }
}

/// A rectangle; `y` grows downwards from the top of the page or of the row.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Rect {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Rect {
    pub(crate) fn down(self, by: f32) -> Self {
        Self {
            y: self.y + by,
            ..self
        }
    }
}

/// A box with round corners, filled or outlined or both.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    pub(crate) rect: Rect,
    pub(crate) radius: f32,
    pub(crate) fill: Option<Color>,
    pub(crate) outline: Option<(Color, f32)>,
}

impl Shape {
    pub(crate) fn filled(rect: Rect, radius: f32, color: Color) -> Self {
        Self {
            rect,
            radius,
            fill: Some(color),
            outline: None,
        }
    }
}

/// A run of glyphs on a baseline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TextRun {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) weight: Weight,
    pub(crate) size: f32,
    pub(crate) color: Color,
    pub(crate) glyphs: Vec<Glyph>,
    /// Set where the glyphs hold the room of a page's number, until the page of that place is known.
    pub(crate) page_of: Option<Anchor>,
}

/// What stands on a page without being part of the document's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Artifact {
    Ground,
    Header,
    Footer,
    Repeated,
}

/// One thing to paint.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Paint {
    /// Opens the content of a node, with its number on the page.
    Open(NodeId, usize),
    OpenArtifact(Artifact),
    Close,
    Text(TextRun),
    Shape(Shape),
    /// A logo that fills a rectangle.
    Art(Rect, Logo),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Uri(String),
    Place(Anchor),
}

/// An area of a page that leads somewhere.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct LinkArea {
    pub(crate) rect: Rect,
    pub(crate) target: Target,
    pub(crate) node: NodeId,
    /// The words of the link.
    pub(crate) words: String,
}

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) paints: Vec<Paint>,
    /// The node of each piece of marked content, by number.
    pub(crate) owners: Vec<NodeId>,
    pub(crate) links: Vec<LinkArea>,
}

/// An entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bookmark {
    pub(crate) level: u8,
    pub(crate) title: String,
    pub(crate) page: usize,
    pub(crate) top: f32,
}

/// The sheet of paper and its margins, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sheet {
    pub(crate) size: (f32, f32),
}

impl Sheet {
    pub(crate) const SIDE: f32 = 54.0;
    pub(crate) const TOP: f32 = 62.0;
    pub(crate) const BOTTOM: f32 = 56.0;

    pub(crate) fn width(self) -> f32 {
        self.size.0 - 2.0 * Self::SIDE
    }

    /// The height between the head and the foot.
    pub(crate) fn height(self) -> f32 {
        self.size.1 - Self::TOP - Self::BOTTOM
    }
}
