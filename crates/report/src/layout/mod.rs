//! From the model to pages: blocks become rows, rows are placed on pages, and pages carry their structure with them.

mod bars;
mod compose;
mod edges;
mod fonts;
mod inline;
mod lists;
mod page;
mod paginate;
mod pieces;
mod row;
mod structure;
mod tables;

use std::collections::BTreeMap;

pub(crate) use fonts::{FontError, GlyphTexts, Weight, face, font_bytes};
pub(crate) use page::{Artifact, Bookmark, Color, LinkArea, Page, Paint, Shape, Target, TextRun};
pub(crate) use structure::{Kid, NodeId, Role, Tree};

use crate::model::{Anchor, Block, PAGE_MARK, Report, Span};
use crate::{Paper, Section};

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

/// Lays a report out. Where the text names pages, it is laid out a second time with their numbers.
pub(crate) fn layout(report: &Report) -> Result<Layout, FontError> {
    let mut shaper = fonts::Shaper::new()?;
    let mut numbers = BTreeMap::new();
    let mut laid_out = once(report, &mut shaper, &numbers);
    if names_a_page(report) {
        numbers = laid_out
            .places
            .iter()
            .map(|(anchor, place)| (anchor.clone(), place.page + 1))
            .collect();
        laid_out = once(report, &mut shaper, &numbers);
    }
    edges::draw(report, &mut shaper, &mut laid_out);
    laid_out.texts = shaper.into_texts();
    Ok(laid_out)
}

fn once(report: &Report, shaper: &mut fonts::Shaper, numbers: &BTreeMap<Anchor, usize>) -> Layout {
    let size = match report.paper {
        Paper::Letter => (612.0, 792.0),
        Paper::A4 => (595.28, 841.89),
    };
    let sheet = page::Sheet { size };
    let composed = compose::compose(report, sheet, shaper, numbers);
    paginate::paginate(composed, sheet)
}

fn names_a_page(report: &Report) -> bool {
    report
        .sections
        .iter()
        .any(|section: &Section| section.blocks.iter().any(block_names_a_page))
}

fn block_names_a_page(block: &Block) -> bool {
    let any = |spans: &Vec<Span>| spans.iter().any(|span| span.text.contains(PAGE_MARK));
    match block {
        Block::Heading { text, .. } | Block::Paragraph(_, text) => any(text),
        Block::List(_, items) => items.iter().any(any),
        Block::Anchored(_, items) => items.iter().any(|(_, item)| any(item)),
        Block::Table { rows, .. } => rows.iter().flatten().any(any),
        Block::Range(_) | Block::Bars(_) | Block::Blanks(_) => false,
        Block::Entry { title, details, .. } => any(title) || details.iter().any(any),
        Block::Panel(_, blocks) | Block::Card(blocks) => blocks.iter().any(block_names_a_page),
    }
}
