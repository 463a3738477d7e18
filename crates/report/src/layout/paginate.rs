//! Rows placed on pages, one after the other, with their frames behind them.

use std::collections::BTreeMap;

use super::compose::Composed;
use super::page::{Artifact, Bookmark, Page, Paint, Rect, Shape, Sheet, TextRun};
use super::row::{Frame, Mark, Row};
use super::structure::{Kid, NodeId, Tree};
use super::{Layout, Place};

/// The most that stays empty at the foot of a page for the sake of a group that is kept softly, in points.
const MOST_EMPTY: f32 = 215.0;
/// Corners of frames, in points.
const RADIUS: f32 = 4.0;
/// The bar along a frame's left side, in points.
pub(crate) const BAR: f32 = 4.0;

pub(crate) fn paginate(composed: Composed, sheet: Sheet) -> Layout {
    let Composed {
        mut rows,
        frames,
        tree,
    } = composed;
    // Header rows are painted again on later pages; every other row is painted once and given away.
    let headers: BTreeMap<usize, Row> = rows
        .iter()
        .filter_map(|row| row.header)
        .filter_map(|at| Some((at, rows.get(at)?.clone())))
        .collect();
    let mut pages = Pages {
        sheet,
        frames: &frames,
        tree,
        done: Vec::new(),
        bookmarks: Vec::new(),
        places: BTreeMap::new(),
        page: Page::default(),
        closed: None,
        grounds: Vec::new(),
        open: Vec::new(),
        y: 0.0,
        empty: true,
    };
    let mut at = 0;
    // Once a soft group is begun it is not weighed again: what is left of it would leave the page sooner than it must.
    let mut weighed = 0;
    while at < rows.len() {
        let starts_page = rows.get(at).is_some_and(|row| row.page);
        if starts_page && !pages.empty {
            pages.turn();
        }
        if at >= weighed {
            weighed = group_end(&rows, at, |row| row.keep || row.soft);
            let soft = rows.get(at..weighed).unwrap_or_default();
            if pages.moves(soft) && pages.room() <= MOST_EMPTY {
                pages.turn();
            }
        }
        let end = group_end(&rows, at, |row| row.keep);
        let group = rows.get(at..end).unwrap_or_default();
        if pages.moves(group) {
            pages.turn();
        }
        for row in rows.get_mut(at..end).unwrap_or_default() {
            if !pages.empty && pages.height_of(std::slice::from_ref(row)) > pages.room() {
                pages.turn();
            }
            pages.place(std::mem::take(row), &headers);
        }
        at = end;
    }
    pages.turn();
    Layout {
        size: sheet.size,
        pages: pages.done,
        tree: pages.tree,
        bookmarks: pages.bookmarks,
        places: pages.places,
        texts: Default::default(),
    }
}

/// The end of the rows from `at` on that stay together.
fn group_end(rows: &[Row], at: usize, stays: impl Fn(&Row) -> bool) -> usize {
    let kept = rows.iter().skip(at).take_while(|row| stays(row)).count();
    (at + kept + 1).min(rows.len())
}

struct Pages<'a> {
    sheet: Sheet,
    frames: &'a [Frame],
    tree: Tree,
    done: Vec<Page>,
    bookmarks: Vec<Bookmark>,
    places: BTreeMap<super::Anchor, Place>,
    page: Page,
    /// The node whose content was closed last, and how much was painted by then.
    closed: Option<(NodeId, usize)>,
    /// Grounds of the page, in the order they opened.
    grounds: Vec<(Frame, Rect)>,
    /// Frames around the last row: index of the frame, and of its ground.
    open: Vec<(usize, usize)>,
    /// From the top margin.
    y: f32,
    empty: bool,
}

impl Pages<'_> {
    fn room(&self) -> f32 {
        self.sheet.height() - self.y
    }

    /// Whether rows that do not fit here would fit on a page of their own.
    fn moves(&self, rows: &[Row]) -> bool {
        let height = self.height_of(rows);
        !self.empty && height > self.room() && height <= self.sheet.height()
    }

    /// The frames around a row, the outermost first.
    fn chain(&self, row: &Row) -> Vec<usize> {
        let mut chain = Vec::new();
        let mut next = row.frame;
        while let Some(index) = next {
            chain.push(index);
            next = self.frames.get(index).and_then(|frame| frame.parent);
        }
        chain.reverse();
        chain
    }

    fn pad(&self, frame: usize) -> f32 {
        self.frames.get(frame).map_or(0.0, |frame| frame.pad)
    }

    /// The height that rows take from here, with the space for their frames to open and close.
    fn height_of(&self, rows: &[Row]) -> f32 {
        let mut open: Vec<usize> = self.open.iter().map(|(frame, _)| *frame).collect();
        let mut height = 0.0;
        for (at, row) in rows.iter().enumerate() {
            let chain = self.chain(row);
            let shared = shared(&open, &chain);
            height += open
                .iter()
                .skip(shared)
                .map(|frame| self.pad(*frame))
                .sum::<f32>();
            height += chain
                .iter()
                .skip(shared)
                .map(|frame| self.pad(*frame))
                .sum::<f32>();
            height += row.height + if at == 0 && self.empty { 0.0 } else { row.gap };
            open = chain;
        }
        height + open.iter().map(|frame| self.pad(*frame)).sum::<f32>()
    }

    fn place(&mut self, row: Row, headers: &BTreeMap<usize, Row>) {
        let chain = self.chain(&row);
        let open: Vec<usize> = self.open.iter().map(|(frame, _)| *frame).collect();
        let shared = shared(&open, &chain);
        self.close_frames(shared);
        if !self.empty {
            self.y += row.gap;
        }
        for frame in chain.iter().skip(shared) {
            self.open_frame(*frame);
        }
        if let (true, Some(header)) = (self.empty, row.header.and_then(|at| headers.get(&at))) {
            self.repeat(header);
        }
        let height = row.height;
        self.note(&row);
        self.paint(row);
        self.y += height;
        self.empty = false;
    }

    fn note(&mut self, row: &Row) {
        let place = Place {
            page: self.done.len(),
            top: Sheet::TOP + self.y,
        };
        for anchor in &row.anchors {
            self.places.entry(anchor.clone()).or_insert(place);
        }
        if let Some((level, title)) = &row.bookmark {
            let title = title.clone();
            self.bookmarks.push(Bookmark {
                level: *level,
                title,
                page: place.page,
                top: place.top,
            });
        }
    }

    fn open_frame(&mut self, index: usize) {
        let Some(frame) = self.frames.get(index) else {
            return;
        };
        let rect = Rect {
            x: frame.x,
            y: Sheet::TOP + self.y,
            width: frame.width,
            height: 0.0,
        };
        self.open.push((index, self.grounds.len()));
        self.grounds.push((*frame, rect));
        self.y += frame.pad;
    }

    fn close_frames(&mut self, keep: usize) {
        while self.open.len() > keep {
            let Some((index, ground)) = self.open.pop() else {
                return;
            };
            self.y += self.pad(index);
            if let Some((_, rect)) = self.grounds.get_mut(ground) {
                rect.height = Sheet::TOP + self.y - rect.y;
            }
        }
    }

    /// Ends the page and starts the next. Frames are closed here and opened again by the next row.
    fn turn(&mut self) {
        self.close_frames(0);
        let mut page = std::mem::take(&mut self.page);
        let grounds: Vec<Paint> = self
            .grounds
            .drain(..)
            .flat_map(|(frame, rect)| ground(&frame, rect))
            .collect();
        if !grounds.is_empty() {
            let mut paints = vec![Paint::OpenArtifact(Artifact::Ground)];
            paints.extend(grounds);
            paints.push(Paint::Close);
            paints.append(&mut page.paints);
            page.paints = paints;
        }
        self.done.push(page);
        self.closed = None;
        self.y = 0.0;
        self.empty = true;
    }

    fn paint(&mut self, row: Row) {
        let top = Sheet::TOP + self.y;
        self.page.paints.extend(grounds_of(&row, top, Artifact::Ground));
        let mut current: Option<NodeId> = None;
        let mut links = Vec::new();
        for mark in row.marks {
            let (node, paint) = match mark {
                Mark::Text(node, mut run) => {
                    run.y += top;
                    (node, Paint::Text(run))
                }
                Mark::Drawn(node, shape) => {
                    let rect = shape.rect.down(top);
                    (node, Paint::Shape(Shape { rect, ..shape }))
                }
                Mark::Link(link) => {
                    links.push(link);
                    continue;
                }
                Mark::Ground(_) | Mark::Scale(_) | Mark::Art(..) => continue,
            };
            if current != Some(node) {
                self.close(current);
                self.open(node);
                current = Some(node);
            }
            self.page.paints.push(paint);
        }
        self.close(current);
        for mut link in links {
            link.rect = link.rect.down(top);
            let kid = Kid::Area {
                page: self.done.len(),
                index: self.page.links.len(),
            };
            self.tree.paint(link.node, kid);
            self.page.links.push(link);
        }
    }

    fn open(&mut self, node: NodeId) {
        // The lines of a paragraph are one piece of content on a page, unless something else is painted between them.
        if self.closed == Some((node, self.page.paints.len())) {
            self.page.paints.pop();
            return;
        }
        let number = self.page.owners.len();
        self.page.owners.push(node);
        self.page.paints.push(Paint::Open(node, number));
        self.tree.paint(
            node,
            Kid::Content {
                page: self.done.len(),
                number,
            },
        );
    }

    fn close(&mut self, current: Option<NodeId>) {
        if let Some(node) = current {
            self.page.paints.push(Paint::Close);
            self.closed = Some((node, self.page.paints.len()));
        }
    }

    /// The header row of a table again, on the page where the table goes on.
    fn repeat(&mut self, header: &Row) {
        let top = Sheet::TOP + self.y;
        self.page
            .paints
            .extend(grounds_of(header, top, Artifact::Repeated));
        self.page.paints.push(Paint::OpenArtifact(Artifact::Repeated));
        for mark in &header.marks {
            if let Mark::Text(_, run) = mark {
                let mut run = run.clone();
                run.y += top;
                self.page.paints.push(Paint::Text(run));
            }
        }
        self.page.paints.push(Paint::Close);
        self.y += header.height;
    }
}

fn shared(open: &[usize], chain: &[usize]) -> usize {
    open.iter()
        .zip(chain)
        .take_while(|(one, other)| one == other)
        .count()
}

fn grounds_of(row: &Row, top: f32, artifact: Artifact) -> Vec<Paint> {
    let shapes = row.marks.iter().filter_map(|mark| match mark {
        Mark::Ground(shape) => Some(Paint::Shape(Shape {
            rect: shape.rect.down(top),
            ..*shape
        })),
        Mark::Scale(run) => Some(Paint::Text(TextRun {
            y: run.y + top,
            ..run.clone()
        })),
        Mark::Art(rect, logo) => Some(Paint::Art(rect.down(top), logo.clone())),
        Mark::Text(..) | Mark::Drawn(..) | Mark::Link(_) => None,
    });
    let mut paints = vec![Paint::OpenArtifact(artifact)];
    paints.extend(shapes);
    paints.push(Paint::Close);
    if paints.len() == 2 { Vec::new() } else { paints }
}

fn ground(frame: &Frame, rect: Rect) -> Vec<Paint> {
    let outline = frame.outline.map(|color| (color, 0.75));
    let radius = if frame.bar.is_some() { 0.0 } else { RADIUS };
    let mut paints = vec![Paint::Shape(Shape {
        rect,
        radius,
        fill: Some(frame.fill),
        outline,
    })];
    if let Some(bar) = frame.bar {
        paints.push(Paint::Shape(Shape::filled(Rect { width: BAR, ..rect }, 0.0, bar)));
    }
    paints
}
