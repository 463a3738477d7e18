//! Blocks turned into rows of a known height, each piece of text with its node in the structure.

use super::fonts::{Shaper, Weight};
use super::page::{Color, Sheet};
use super::pieces::Type;
use super::row::{Frame, Row};
use super::structure::{NodeId, Role, Tree};
use crate::model::{Anchor, Block, CardSize, Report, Section, Span, Style, Tone};

/// Panels up to this height are not cut, in points.
const WHOLE_PANEL: f32 = 250.0;
/// The fewest rows of a card that stand on the page where it ends.
const END: usize = 7;
/// Short parts are not cut either.
const WHOLE_SECTION: f32 = 240.0;
/// Space at the left and right of a frame's content.
const INSET: f32 = 13.0;

/// Everything that is placed on pages.
pub(crate) struct Composed {
    pub(crate) rows: Vec<Row>,
    pub(crate) frames: Vec<Frame>,
    pub(crate) tree: Tree,
}

pub(crate) fn compose(report: &Report, sheet: Sheet, shaper: &mut Shaper) -> Composed {
    let mut composer = Composer {
        shaper,
        box_name: &report.box_name,
        rows: Vec::new(),
        frames: Vec::new(),
        tree: Tree::new(),
        at: Place {
            x: Sheet::SIDE,
            width: sheet.width(),
            frame: None,
            parent: Tree::ROOT,
            level: 1,
            fine: false,
        },
        next_gap: None,
    };
    composer.report(report, Tree::ROOT);
    let mut also = report.also.as_deref();
    while let Some(report) = also {
        let start = composer.rows.len();
        let part = composer.tree.add(Tree::ROOT, Role::Part);
        composer.tree.speak(part, report.language.tag());
        composer.report(report, part);
        if let Some(row) = composer.rows.get_mut(start) {
            row.page = true;
        }
        also = report.also.as_deref();
    }
    Composed {
        rows: composer.rows,
        frames: composer.frames,
        tree: composer.tree,
    }
}

/// Where the next rows go.
#[derive(Clone, Copy)]
pub(super) struct Place {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) frame: Option<usize>,
    pub(super) parent: NodeId,
    /// The level of headings here.
    pub(super) level: u8,
    /// Whether everything is set smaller here.
    pub(super) fine: bool,
}

impl Place {
    /// How a type is set here.
    pub(super) fn set(&self, kind: Type) -> Type {
        if !self.fine {
            return kind;
        }
        let size = (kind.size * 0.9).max(8.2);
        Type {
            size,
            leading: kind.leading * (size / kind.size) * 0.985,
            gap: kind.gap * 0.75,
            ..kind
        }
    }
}

pub(super) struct Composer<'a> {
    pub(super) shaper: &'a mut Shaper,
    pub(super) box_name: &'a str,
    pub(super) rows: Vec<Row>,
    frames: Vec<Frame>,
    pub(super) tree: Tree,
    pub(super) at: Place,
    /// Replaces the gap of the next row: what opens a frame stands at its edge.
    next_gap: Option<f32>,
}

impl<'a> Composer<'a> {
    /// A report in one language, under a node.
    fn report(&mut self, report: &'a Report, node: NodeId) {
        self.box_name = &report.box_name;
        if let Some(letterhead) = &report.letterhead {
            self.letterhead(letterhead, node);
        }
        let mut after_own_page = false;
        for (index, section) in report.sections.iter().enumerate() {
            let start = self.rows.len();
            self.section(section, node, if index == 0 { 1 } else { 2 });
            if let Some(row) = self.rows.get_mut(start) {
                row.page = section.own_page || after_own_page;
            }
            after_own_page = section.own_page;
        }
    }

    fn section(&mut self, section: &Section, node: NodeId, level: u8) {
        let outer = self.at;
        self.at.parent = self.tree.add(node, Role::Part);
        self.at.level = level;
        let start = self.rows.len();
        let kind = if level == 1 { Type::TITLE } else { Type::SECTION };
        self.heading(&[Span::plain(section.title.clone())], kind);
        if let Some(row) = self.rows.get_mut(start) {
            row.anchors.push(section.anchor.clone());
            row.bookmark = Some((1, section.title.clone()));
        }
        self.at.level = level + 1;
        self.blocks(&section.blocks);
        self.keep_whole(start, WHOLE_SECTION);
        self.at = outer;
    }

    pub(super) fn blocks(&mut self, blocks: &[Block]) {
        let mut entries: Option<NodeId> = None;
        for (index, block) in blocks.iter().enumerate() {
            if matches!(block, Block::Entry { .. }) {
                let list = *entries
                    .get_or_insert_with(|| self.tree.add(self.at.parent, Role::List { numbered: true }));
                self.entry(block, list);
                continue;
            }
            entries = None;
            self.block(block);
            let introduces = match blocks.get(index + 1) {
                Some(Block::Table { .. } | Block::Measures { .. } | Block::Month(_) | Block::Fine(_)) => {
                    matches!(block, Block::Paragraph(..))
                }
                Some(Block::List(..)) => is_label(block),
                // An introduction is not left alone under its title.
                Some(Block::Heading { .. } | Block::Whole(_) | Block::Card(..)) => {
                    index == 0 && matches!(block, Block::Paragraph(..))
                }
                Some(_) | None => false,
            };
            if let (true, Some(row)) = (introduces, self.rows.last_mut()) {
                row.keep = true;
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, anchor } => self.block_heading(text, anchor.as_ref()),
            Block::Paragraph(style, spans) => {
                let node = self.tree.add(self.at.parent, Role::Paragraph);
                self.paragraph(node, spans, self.at.set(Type::of(*style)));
            }
            Block::List(marker, items) => {
                let items: Vec<(Option<&Anchor>, &[Span])> =
                    items.iter().map(|item| (None, item.as_slice())).collect();
                self.list(*marker, &items, self.at.set(Type::of(Style::Body)));
            }
            Block::Anchored(marker, items) => {
                let items: Vec<(Option<&Anchor>, &[Span])> = items
                    .iter()
                    .map(|(anchor, item)| (Some(anchor), item.as_slice()))
                    .collect();
                self.list(*marker, &items, self.at.set(Type::of(Style::Body)));
            }
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::Range(bar) => self.range(bar),
            Block::Measures { columns, rows } => self.measures(columns, rows),
            Block::Month(month) => self.month(month),
            Block::Blanks(labels) => self.blanks(labels),
            Block::Choices(choices) => self.choices(choices),
            Block::Asked(asked) => self.asked(asked),
            Block::Entry { .. } => {
                let list = self.tree.add(self.at.parent, Role::List { numbered: true });
                self.entry(block, list);
            }
            Block::Panel(tone, blocks) => self.panel(*tone, blocks),
            Block::Card(CardSize::Full, blocks) => self.card(blocks),
            Block::Card(CardSize::Compact, blocks) => self.fine(|composer| composer.card(blocks)),
            Block::Fine(blocks) => self.fine(|composer| composer.blocks(blocks)),
            Block::Whole(blocks) => {
                let start = self.rows.len();
                self.blocks(blocks);
                self.keep_whole(start, WHOLE_SECTION);
            }
        }
    }

    fn block_heading(&mut self, text: &[Span], anchor: Option<&Anchor>) {
        let start = self.rows.len();
        self.heading(text, self.at.set(Type::HEADING));
        if let (Some(anchor), Some(row)) = (anchor, self.rows.get_mut(start)) {
            row.anchors.push(anchor.clone());
            row.bookmark = Some((2, text.iter().map(|span| span.text.as_str()).collect()));
        }
    }

    fn heading(&mut self, text: &[Span], kind: Type) {
        let node = self.tree.add(self.at.parent, Role::Heading(self.at.level));
        let start = self.rows.len();
        self.paragraph(node, text, kind);
        for row in self.rows.iter_mut().skip(start) {
            row.keep = true;
        }
    }

    fn panel(&mut self, tone: Tone, blocks: &[Block]) {
        let bar = (tone != Tone::Sand).then(|| Color::ink(tone));
        let frame = Frame {
            parent: self.at.frame,
            x: self.at.x,
            width: self.at.width,
            pad: 8.0,
            fill: Color::ground(tone),
            outline: None,
            bar,
        };
        let start = self.rows.len();
        self.framed(frame, 8.0, |composer| composer.blocks(blocks));
        self.keep_whole(start, WHOLE_PANEL);
    }

    /// A card stays whole where that does not leave much of a page empty; it is never cut within its head nor just
    /// before its end.
    fn card(&mut self, blocks: &[Block]) {
        let frame = Frame {
            parent: self.at.frame,
            x: self.at.x,
            width: self.at.width,
            pad: 11.0,
            fill: Color::PAPER,
            outline: Some(Color::LINE),
            bar: None,
        };
        let start = self.rows.len();
        let mut head = start;
        self.framed(frame, 12.0, |composer| {
            // Up to its steps, which its head announces.
            let steps = blocks
                .iter()
                .position(|block| matches!(block, Block::List(..)))
                .unwrap_or(3);
            let (first, rest) = blocks.split_at(steps.min(blocks.len()));
            composer.blocks(first);
            head = composer.rows.len();
            composer.blocks(rest);
        });
        // What goes on on the next page is more than an end.
        let last = self.rows.len().saturating_sub(END).max(head);
        let end = self.rows.len().saturating_sub(1);
        for (at, row) in self.rows.iter_mut().enumerate().take(end).skip(start) {
            row.soft = true;
            row.keep |= at <= head || at >= last;
        }
    }

    /// Composes with everything set smaller.
    fn fine(&mut self, inside: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.at.fine, true);
        inside(self);
        self.at.fine = outer;
    }

    /// Composes inside a frame that opens after `gap`.
    fn framed(&mut self, frame: Frame, gap: f32, inside: impl FnOnce(&mut Self)) {
        let outer = self.at;
        let bar = if frame.bar.is_some() {
            super::paginate::BAR
        } else {
            0.0
        };
        self.at.x += INSET + bar;
        self.at.width -= 2.0 * INSET + bar;
        self.at.frame = Some(self.frames.len());
        self.at.parent = self.tree.add(outer.parent, Role::Group);
        self.frames.push(frame);
        self.next_gap = Some(gap);
        inside(self);
        self.next_gap = None;
        self.at = outer;
    }

    /// Keeps the rows from `start` on together if they are not too high.
    pub(super) fn keep_whole(&mut self, start: usize, most: f32) -> bool {
        let height: f32 = self.rows.iter().skip(start).map(|row| row.height + row.gap).sum();
        let whole = height <= most;
        let end = self.rows.len().saturating_sub(1);
        if whole {
            for row in self.rows.iter_mut().take(end).skip(start) {
                row.keep = true;
            }
        }
        whole
    }

    /// Adds a row, with its frame and gap.
    pub(super) fn push(&mut self, row: Row) {
        let gap = self.next_gap.take().unwrap_or(row.gap);
        self.rows.push(Row {
            frame: self.at.frame,
            gap,
            ..row
        });
    }
}

/// A paragraph all in bold announces what follows.
fn is_label(block: &Block) -> bool {
    match block {
        Block::Paragraph(_, spans) => spans.iter().all(|span| span.look == crate::Look::Strong),
        _ => false,
    }
}

impl Type {
    fn of(style: Style) -> Self {
        match style {
            Style::Body => Self {
                size: 9.7,
                leading: 13.4,
                weight: Weight::Regular,
                color: Color::INK,
                gap: 4.0,
            },
            Style::Lead => Self {
                size: 11.5,
                leading: 16.5,
                weight: Weight::Regular,
                color: Color::INK,
                gap: 3.0,
            },
            Style::Headline => Self {
                size: 16.0,
                leading: 22.0,
                weight: Weight::Bold,
                color: Color::INK,
                gap: 2.0,
            },
            Style::Small => Self {
                size: 8.8,
                leading: 12.2,
                weight: Weight::Regular,
                color: Color::INK_SOFT,
                gap: 4.0,
            },
        }
    }
}
