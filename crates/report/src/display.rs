//! The laid-out report for other back ends, which only measure and compare: what is painted where, and what it is.

use std::ops::Range;

use crate::layout::{self, Artifact, Color, Kid, Layout, LinkArea, Paint, Role, Target, TextRun, Weight};
use crate::{PdfError, Report};

/// A report on its pages.
#[derive(Debug, Clone)]
pub struct DisplayList {
    /// The size of every page, in points.
    pub size: (f32, f32),
    /// The pages.
    pub pages: Vec<Sheet>,
    /// The structure: the first element is the document.
    pub elements: Vec<Element>,
    /// The bookmarks, nested by level from 1.
    pub bookmarks: Vec<Bookmark>,
    /// The files of the regular and the bold face.
    pub faces: [&'static [u8]; 2],
}

/// A page.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// What is painted, in order; `y` grows downwards.
    pub strokes: Vec<Stroke>,
    /// The areas that lead somewhere.
    pub links: Vec<Area>,
}

/// One thing to paint.
#[derive(Debug, Clone)]
pub enum Stroke {
    /// Opens the content with that number on the page.
    Open(usize),
    /// Opens what is not part of the text; its kind in the words of PDF.
    OpenArtifact(&'static str),
    /// Closes what was opened.
    Close,
    /// A run of text.
    Text(Text),
    /// A box, with the radius of its corners.
    Box {
        /// Left, top, width, height.
        rect: [f32; 4],
        /// Of the corners.
        radius: f32,
        /// Inside: red, green, blue.
        fill: Option<[u8; 3]>,
        /// Around: colour and width.
        outline: Option<([u8; 3], f32)>,
    },
}

/// A run of text on a baseline.
#[derive(Debug, Clone)]
pub struct Text {
    /// Where it begins.
    pub at: (f32, f32),
    /// Whether it is bold.
    pub bold: bool,
    /// The type size.
    pub size: f32,
    /// Red, green, blue.
    pub color: [u8; 3],
    /// What it says.
    pub words: String,
    /// Glyphs, with their advances in thousandths of the size and the bytes of the text that they stand for.
    pub glyphs: Vec<(u16, f32, Range<usize>)>,
}

/// An area that leads somewhere.
#[derive(Debug, Clone)]
pub struct Area {
    /// Left, top, width, height.
    pub rect: [f32; 4],
    /// The address, or else a page and the distance from its top.
    pub target: Result<String, (usize, f32)>,
    /// The words of the link.
    pub words: String,
}

/// An element of the structure.
#[derive(Debug, Clone)]
pub struct Element {
    /// The structure type, in the words of PDF.
    pub role: &'static str,
    /// Whether the items of a list are numbered.
    pub numbered: bool,
    /// What it shows, for those who do not see it.
    pub alt: Option<String>,
    /// What it holds.
    pub kids: Vec<ElementKid>,
}

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum ElementKid {
    /// Another element, by index.
    Element(usize),
    /// Content: page and number.
    Content(usize, usize),
    /// A link's area: page and index.
    Area(usize, usize),
}

/// An entry of the outline.
#[derive(Debug, Clone)]
pub struct Bookmark {
    /// From 1.
    pub level: u8,
    /// Its words.
    pub title: String,
    /// The page, and the distance from its top.
    pub place: (usize, f32),
}

/// Lays a report out for another back end.
pub fn display_list(report: &Report) -> Result<DisplayList, PdfError> {
    let layout = layout::layout(report)?;
    let pages = layout.pages.iter().map(|page| Sheet {
        strokes: page.paints.iter().map(|paint| stroke(paint, &layout)).collect(),
        links: page.links.iter().map(|link| area(link, &layout)).collect(),
    });
    let elements = layout.tree.nodes().iter().map(|node| Element {
        role: node.role.name(),
        numbered: node.role == Role::List { numbered: true },
        alt: node.alt.clone(),
        kids: node.kids.iter().map(|kid| element_kid(*kid)).collect(),
    });
    let bookmarks = layout.bookmarks.iter().map(|it| Bookmark {
        level: it.level,
        title: it.title.clone(),
        place: (it.page, it.top),
    });
    Ok(DisplayList {
        size: layout.size,
        pages: pages.collect(),
        elements: elements.collect(),
        bookmarks: bookmarks.collect(),
        faces: [Weight::Regular, Weight::Bold].map(layout::font_bytes),
    })
}

/// Only lays a report out, for the share that this has in the whole.
pub fn lay_out(report: &Report) -> Result<usize, PdfError> {
    Ok(layout::layout(report)?.pages.len())
}

fn element_kid(kid: Kid) -> ElementKid {
    match kid {
        Kid::Node(node) => ElementKid::Element(node.0),
        Kid::Content { page, number } => ElementKid::Content(page, number),
        Kid::Area { page, index } => ElementKid::Area(page, index),
    }
}

fn stroke(paint: &Paint, layout: &Layout) -> Stroke {
    match paint {
        Paint::Open(_, number) => Stroke::Open(*number),
        Paint::OpenArtifact(artifact) => Stroke::OpenArtifact(match artifact {
            Artifact::Ground => "Layout",
            Artifact::Header => "Header",
            Artifact::Footer => "Footer",
            Artifact::Repeated => "Pagination",
        }),
        Paint::Close => Stroke::Close,
        Paint::Text(run) => Stroke::Text(text(run, layout)),
        Paint::Shape(shape) => {
            let rect = shape.rect;
            Stroke::Box {
                rect: [rect.x, rect.y, rect.width, rect.height],
                radius: shape.radius,
                fill: shape.fill.map(rgb),
                outline: shape.outline.map(|(color, width)| (rgb(color), width)),
            }
        }
        // Only some reports have a logo, and none of those that are compared.
        Paint::Art(rect, _) => Stroke::Box {
            rect: [rect.x, rect.y, rect.width, rect.height],
            radius: 0.0,
            fill: None,
            outline: None,
        },
    }
}

fn text(run: &TextRun, layout: &Layout) -> Text {
    let texts = match run.weight {
        Weight::Regular => &layout.texts.0,
        Weight::Bold => &layout.texts.1,
    };
    let mut words = String::new();
    let glyphs = run.glyphs.iter().map(|glyph| {
        let start = words.len();
        words.push_str(texts.get(&glyph.id).map_or("", String::as_str));
        (glyph.id, glyph.advance, start..words.len())
    });
    let glyphs = glyphs.collect();
    Text {
        at: (run.x, run.y),
        bold: run.weight == Weight::Bold,
        size: run.size,
        color: rgb(run.color),
        words,
        glyphs,
    }
}

fn area(link: &LinkArea, layout: &Layout) -> Area {
    let rect = link.rect;
    Area {
        rect: [rect.x, rect.y, rect.width, rect.height],
        target: match &link.target {
            Target::Uri(uri) => Ok(uri.clone()),
            Target::Place(anchor) => Err(layout
                .places
                .get(anchor)
                .map_or((0, 0.0), |place| (place.page, place.top))),
        },
        words: link.words.clone(),
    }
}

fn rgb(color: Color) -> [u8; 3] {
    let [_, red, green, blue] = color.0.to_be_bytes();
    [red, green, blue]
}
