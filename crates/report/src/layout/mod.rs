//! From the model to pages: blocks become rows, rows are placed on pages, and pages carry their structure with them.

mod bars;
mod compose;
mod edges;
mod fonts;
mod forms;
mod inline;
mod letterhead;
mod lists;
mod months;
mod page;
mod paginate;
mod pieces;
mod row;
mod structure;
mod tables;

use std::collections::BTreeMap;

pub(crate) use fonts::{FontError, GlyphTexts, SUBSTITUTES, Weight, face, font_bytes, replacement};
pub(crate) use page::{Artifact, Bookmark, Color, LinkArea, Page, Paint, Rect, Shape, Target, TextRun};
pub(crate) use structure::{Kid, Node, NodeId, Role, Tree};

use crate::Paper;
use crate::model::{Anchor, PAGE_MARK, Report};

/// Pages ready to be drawn.
pub(crate) struct Layout {
    /// The size of every page, in points.
    pub(crate) size: (f32, f32),
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
    /// In reading order, nested by level.
    pub(crate) bookmarks: Vec<Bookmark>,
    pub(crate) places: BTreeMap<Anchor, Place>,
    /// What every glyph stands for, in the regular and in the bold face.
    pub(crate) texts: (GlyphTexts, GlyphTexts),
}

/// A place on a page: its index, and the distance from the top in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Place {
    pub(crate) page: usize,
    pub(crate) top: f32,
}

/// Lays a report out.
pub(crate) fn layout(report: &Report) -> Result<Layout, FontError> {
    let mut shaper = fonts::Shaper::new()?;
    let size = match report.paper {
        Paper::Letter => (612.0, 792.0),
        Paper::A4 => (595.28, 841.89),
    };
    let sheet = page::Sheet { size };
    let composed = compose::compose(report, sheet, &mut shaper);
    let mut layout = paginate::paginate(composed, sheet);
    name_pages(&mut shaper, &mut layout);
    edges::draw(report, &mut shaper, &mut layout);
    layout.texts = shaper.into_texts();
    Ok(layout)
}

/// Writes the numbers of pages into the text, now that they are known.
fn name_pages(shaper: &mut fonts::Shaper, layout: &mut Layout) {
    let Layout { pages, places, .. } = layout;
    let number = |anchor: &Anchor| places.get(anchor).map_or(1, |place| place.page + 1).to_string();
    for page in pages {
        for paint in &mut page.paints {
            if let Paint::Text(run) = paint
                && let Some(anchor) = run.page_of.take()
            {
                run.glyphs
                    .clone_from(&shaper.shape(run.weight, &number(&anchor)).glyphs);
            }
        }
        for link in &mut page.links {
            if let (Target::Place(anchor), true) = (&link.target, link.words.contains(PAGE_MARK)) {
                link.words = link.words.replace(PAGE_MARK, &number(anchor));
            }
        }
    }
}
