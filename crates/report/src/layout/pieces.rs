//! Types, and text set in them: the pieces that every block is made of.

use super::compose::Composer;
use super::fonts::Weight;
use super::inline::{self, Line};
use super::page::{Color, LinkArea, Rect, Shape, Target, TextRun};
use super::row::{Mark, Row};
use super::structure::{NodeId, Role};
use crate::model::{Link, Look, PAGE_MARK, Span};

/// How text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Type {
    pub(super) size: f32,
    pub(super) leading: f32,
    pub(super) weight: Weight,
    pub(super) color: Color,
    /// Space above.
    pub(super) gap: f32,
}

impl Type {
    pub(super) const TITLE: Self = Self {
        size: 23.0,
        leading: 30.0,
        weight: Weight::Bold,
        color: Color::INK,
        gap: 0.0,
    };
    pub(super) const SECTION: Self = Self {
        size: 16.5,
        leading: 23.0,
        weight: Weight::Bold,
        color: Color::INK,
        gap: 24.0,
    };
    pub(super) const HEADING: Self = Self {
        size: 12.0,
        leading: 16.5,
        weight: Weight::Bold,
        color: Color::INK,
        gap: 12.0,
    };
    pub(super) const BODY: Self = Self {
        size: 9.7,
        leading: 13.4,
        weight: Weight::Regular,
        color: Color::INK,
        gap: 4.0,
    };
    pub(super) const DETAIL: Self = Self {
        size: 9.0,
        leading: 12.8,
        weight: Weight::Regular,
        color: Color::INK_SOFT,
        gap: 0.0,
    };
    pub(super) const CELL: Self = Self {
        size: 9.2,
        leading: 12.6,
        weight: Weight::Regular,
        color: Color::INK,
        gap: 0.0,
    };
    pub(super) const CELL_HEAD: Self = Self {
        size: 8.5,
        leading: 12.0,
        weight: Weight::Bold,
        color: Color::INK_SOFT,
        gap: 0.0,
    };
    pub(super) const NUMBER: Self = Self {
        size: 17.0,
        leading: 20.0,
        weight: Weight::Bold,
        color: Color::SEA,
        gap: 0.0,
    };

    /// The baseline of a line, from its top: the face rises 1.069 and falls 0.293 of its size.
    pub(super) fn baseline(&self) -> f32 {
        (self.leading - 1.362 * self.size) / 2.0 + 1.069 * self.size
    }
}

/// The text of one node, broken into lines.
pub(super) struct Flow {
    spans: Vec<Span>,
    /// The words of the link that each span belongs to.
    words: Vec<String>,
    /// The node of each span.
    owners: Vec<NodeId>,
    kind: Type,
    pub(super) lines: Vec<Line>,
}

/// Where a line stands in its row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) x: f32,
    pub(super) top: f32,
}

impl Composer<'_> {
    /// One row per line; neither the first nor the last line stands alone on a page.
    pub(super) fn paragraph(&mut self, node: NodeId, spans: &[Span], kind: Type) {
        let flow = self.flow(node, spans, kind, self.at.width);
        let count = flow.lines.len();
        for (at, line) in flow.lines.iter().enumerate() {
            let mut marks = Vec::new();
            flow.draw(
                line,
                Spot {
                    x: self.at.x,
                    top: 0.0,
                },
                &mut marks,
            );
            self.push(Row {
                height: kind.leading,
                gap: if at == 0 { kind.gap } else { 0.0 },
                keep: at + 1 < count && (at == 0 || at + 2 == count),
                marks,
                ..Row::default()
            });
        }
    }

    /// Breaks the text of a node into lines. Neighbours that lead to the same place are one link. Words between links
    /// have nodes of their own, so that a node holds either text or nodes, in the order they are painted.
    pub(super) fn flow(&mut self, node: NodeId, spans: &[Span], kind: Type, width: f32) -> Flow {
        let (spans, words) = apart(spans);
        let lines = inline::lines(&spans, kind.weight, kind.size, width, self.shaper);
        let linked = spans.iter().any(|span| span.link.is_some());
        let mut owners: Vec<NodeId> = Vec::new();
        for (at, span) in spans.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| spans.get(at));
            let same = before
                .filter(|before| before.link == span.link)
                .and(owners.last().copied());
            let role = match span.link {
                Some(_) => Role::Link,
                None => Role::Words,
            };
            owners.push(match same {
                Some(owner) => owner,
                None if linked => self.tree.add_inline(node, role),
                None => node,
            });
        }
        Flow {
            spans,
            words,
            owners,
            kind,
            lines,
        }
    }

    pub(super) fn width_of(&mut self, text: &str, kind: Type) -> f32 {
        self.shaper.shape(kind.weight, text).width * kind.size / 1000.0
    }

    /// A text on one line.
    pub(super) fn run(&mut self, text: &str, kind: Type, spot: Spot) -> TextRun {
        let shaped = self.shaper.shape(kind.weight, text);
        TextRun {
            x: spot.x,
            y: spot.top + kind.baseline(),
            weight: kind.weight,
            size: kind.size,
            color: kind.color,
            glyphs: shaped.glyphs.clone(),
            page_of: None,
        }
    }
}

impl Flow {
    /// The marks of all lines, one under the other.
    pub(super) fn draw_all(&self, spot: Spot, marks: &mut Vec<Mark>) {
        let mut top = spot.top;
        for line in &self.lines {
            self.draw(line, Spot { top, ..spot }, marks);
            top += self.kind.leading;
        }
    }

    pub(super) fn draw(&self, line: &Line, spot: Spot, marks: &mut Vec<Mark>) {
        let baseline = spot.top + self.kind.baseline();
        let mut areas = Vec::new();
        for run in &line.runs {
            let (Some(span), Some(owner)) = (self.spans.get(run.span), self.owners.get(run.span)) else {
                continue;
            };
            let x = spot.x + run.x;
            let color = match (span.look, &span.link) {
                (Look::Tag(tone), _) => Color::ink(tone),
                (_, Some(_)) => Color::SEA,
                (Look::Strong | Look::Plain, None) => self.kind.color,
            };
            if let Look::Tag(tone) = span.look {
                let pad = inline::tag_pad(self.kind.size);
                let rect = Rect {
                    x: x - pad,
                    y: baseline - 1.02 * self.kind.size,
                    width: run.width - run.after + 2.0 * pad,
                    height: 1.34 * self.kind.size,
                };
                let outline = Some((Color::ink(tone), 0.5));
                let ground = Shape::filled(rect, 3.0, Color::ground(tone));
                marks.push(Mark::Ground(Shape { outline, ..ground }));
            }
            if let Some(Link::Uri(_)) = span.link {
                let rect = Rect {
                    x,
                    y: baseline + 1.3,
                    width: run.width,
                    height: 0.5,
                };
                marks.push(Mark::Ground(Shape::filled(rect, 0.0, Color::SEA)));
            }
            if let Some(link) = &span.link {
                let rect = Rect {
                    x,
                    y: spot.top,
                    width: run.width,
                    height: self.kind.leading,
                };
                let target = match link {
                    Link::Uri(uri) => Target::Uri(uri.clone()),
                    Link::To(anchor) => Target::Place(anchor.clone()),
                };
                areas.push(Mark::Link(LinkArea {
                    node: *owner,
                    rect,
                    target,
                    words: self.words.get(run.span).cloned().unwrap_or_default(),
                }));
            }
            marks.push(Mark::Text(
                *owner,
                TextRun {
                    x,
                    y: baseline,
                    weight: inline::weight(span.look, self.kind.weight),
                    size: self.kind.size,
                    color,
                    glyphs: run.glyphs.clone(),
                    page_of: match &span.link {
                        Some(Link::To(anchor)) if span.text.starts_with(PAGE_MARK) => Some(anchor.clone()),
                        Some(_) | None => None,
                    },
                },
            ));
        }
        marks.extend(areas);
    }
}

/// Spans with the numbers of pages set apart, and beside each the whole text that it comes from.
fn apart(spans: &[Span]) -> (Vec<Span>, Vec<String>) {
    let mut parts = Vec::new();
    let mut words = Vec::new();
    for span in spans {
        let mut push = |text: &str| {
            if !text.is_empty() {
                parts.push(Span {
                    text: text.to_owned(),
                    ..span.clone()
                });
                words.push(span.text.clone());
            }
        };
        let mut rest = span.text.as_str();
        while let Some((before, after)) = rest.split_once(PAGE_MARK) {
            push(before);
            push(PAGE_MARK.encode_utf8(&mut [0; 4]));
            rest = after;
        }
        push(rest);
    }
    (parts, words)
}

/// A thin rule at the top of a row.
pub(super) fn hairline(x: f32, width: f32) -> Mark {
    let rect = Rect {
        x,
        y: 0.0,
        width,
        height: 0.6,
    };
    Mark::Ground(Shape::filled(rect, 0.0, Color::HAIR))
}
