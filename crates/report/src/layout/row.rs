//! A row: the smallest piece that is placed on a page without being cut.

use super::page::{Color, LinkArea, Rect, Shape, TextRun};
use super::structure::NodeId;
use crate::Logo;
use crate::model::Anchor;

/// Text or a shape of a row; `y` is counted from the row's top.
#[derive(Debug, Clone)]
pub(crate) enum Mark {
    Text(NodeId, TextRun),
    /// A shape behind the text.
    Ground(Shape),
    /// A number beside a bar, which is not part of what is read.
    Scale(TextRun),
    /// A logo, beside the name that it stands for.
    Art(Rect, Logo),
    /// A shape that stands for a node's text, such as a box to tick.
    Drawn(NodeId, Shape),
    Link(LinkArea),
}

/// A row.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    pub(crate) height: f32,
    /// Space above it, dropped at the top of a page.
    pub(crate) gap: f32,
    /// Stays on the page of the row that follows.
    pub(crate) keep: bool,
    /// Stays with the row that follows unless much of the page would stay empty.
    pub(crate) soft: bool,
    /// Starts a page.
    pub(crate) page: bool,
    /// The innermost frame around it.
    pub(crate) frame: Option<usize>,
    /// The header row that is repeated above it where a page starts with it.
    pub(crate) header: Option<usize>,
    pub(crate) anchors: Vec<Anchor>,
    /// Level and title in the outline.
    pub(crate) bookmark: Option<(u8, String)>,
    pub(crate) marks: Vec<Mark>,
}

/// A ground behind consecutive rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) parent: Option<usize>,
    pub(crate) x: f32,
    pub(crate) width: f32,
    /// Space between its edge and its rows, above and below.
    pub(crate) pad: f32,
    pub(crate) fill: Color,
    pub(crate) outline: Option<Color>,
    /// A bar along its left side.
    pub(crate) bar: Option<Color>,
}
