//! The pieces that blocks are made of: paragraphs, lists, entries, tables and bars.

use super::compose::Composer;
use super::fonts::Weight;
use super::inline::{self, Line};
use super::page::{Color, Rect, Shape, Target, TextRun};
use super::row::{Mark, Row};
use super::structure::{NodeId, Role};
use crate::model::{Anchor, Bar, Block, Column, EntrySize, Link, Look, Marker, PAGE_MARK, Side, Span};

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
    const BODY: Self = Self {
        size: 10.0,
        leading: 14.2,
        weight: Weight::Regular,
        color: Color::INK,
        gap: 4.0,
    };
    const DETAIL: Self = Self {
        size: 9.0,
        leading: 12.8,
        weight: Weight::Regular,
        color: Color::INK_SOFT,
        gap: 0.0,
    };
    const CELL: Self = Self {
        size: 9.2,
        leading: 12.6,
        weight: Weight::Regular,
        color: Color::INK,
        gap: 0.0,
    };
    const CELL_HEAD: Self = Self {
        size: 8.5,
        leading: 12.0,
        weight: Weight::Bold,
        color: Color::INK_SOFT,
        gap: 0.0,
    };
    const NUMBER: Self = Self {
        size: 17.0,
        leading: 20.0,
        weight: Weight::Bold,
        color: Color::SEA,
        gap: 0.0,
    };

    /// The baseline of a line, from its top: the face rises 1.069 and falls 0.293 of its size.
    fn baseline(&self) -> f32 {
        (self.leading - 1.362 * self.size) / 2.0 + 1.069 * self.size
    }
}

/// How an entry is set.
struct EntryType {
    title: Type,
    detail: Type,
    pad: f32,
}

impl EntryType {
    fn of(size: EntrySize) -> Self {
        match size {
            EntrySize::Compact => Self {
                title: Type {
                    size: 10.5,
                    leading: 15.0,
                    ..Type::BODY
                },
                detail: Type::DETAIL,
                pad: 5.5,
            },
            EntrySize::Large => Self {
                title: Type {
                    size: 12.0,
                    leading: 16.5,
                    ..Type::BODY
                },
                detail: Type {
                    gap: 1.5,
                    leading: 13.6,
                    ..Type::BODY
                },
                pad: 5.0,
            },
        }
    }
}

/// Text of one node: its spans, and the nodes of those that are links.
struct Flow<'a> {
    node: NodeId,
    spans: &'a [Span],
    links: Vec<Option<NodeId>>,
    kind: Type,
}

/// Where a line stands in its row.
#[derive(Clone, Copy)]
struct Spot {
    x: f32,
    top: f32,
}

impl Composer<'_> {
    /// One row per line; neither the first nor the last line stands alone on a page.
    pub(super) fn paragraph(&mut self, node: NodeId, spans: &[Span], kind: Type) {
        let spans = self.numbered_marks(spans);
        let lines = self.lines(&spans.0, kind, self.at.width);
        let flow = self.flow(node, &spans, kind);
        let count = lines.len();
        for (at, line) in lines.iter().enumerate() {
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

    pub(super) fn list(&mut self, marker: Marker, items: &[(Option<&Anchor>, &[Span])], kind: Type) {
        let list = self.tree.add(
            self.at.parent,
            Role::List {
                numbered: marker == Marker::Number,
            },
        );
        let indent = match marker {
            Marker::Dot => 13.0,
            Marker::Number => 22.0,
            Marker::Box => 17.0,
        };
        for (at, (anchor, spans)) in items.iter().enumerate() {
            let item = self.tree.add(list, Role::Item);
            let start = self.rows.len();
            let mark = self.marker(marker, at + 1, item, kind);
            let body = self.tree.add(item, Role::ItemBody);
            let outer = self.at;
            self.at.x += indent;
            self.at.width -= indent;
            self.paragraph(
                body,
                spans,
                Type {
                    gap: 3.0,
                    color: Color::INK,
                    ..kind
                },
            );
            self.keep_whole(start, 90.0);
            self.at = outer;
            if let Some(row) = self.rows.get_mut(start) {
                row.marks.insert(0, mark);
                row.anchors.extend(anchor.iter().map(|anchor| (*anchor).clone()));
            }
        }
    }

    fn marker(&mut self, marker: Marker, number: usize, item: NodeId, kind: Type) -> Mark {
        let x = self.at.x;
        let square = |y: f32, side: f32| Rect {
            x,
            y,
            width: side,
            height: side,
        };
        match marker {
            Marker::Dot => {
                let rect = Rect {
                    x: x + 2.0,
                    ..square(kind.baseline() - kind.size * 0.42, 3.2)
                };
                Mark::Ground(Shape::filled(rect, 1.6, Color::INK_SOFT))
            }
            Marker::Box => {
                let label = self.tree.add(item, Role::Label);
                self.tree.describe(label, self.box_name);
                let outline = Some((Color::INK_SOFT, 0.9));
                Mark::Drawn(
                    label,
                    Shape {
                        rect: square(3.0, 8.4),
                        radius: 1.2,
                        fill: None,
                        outline,
                    },
                )
            }
            Marker::Number => {
                let label = self.tree.add(item, Role::Label);
                let run = self.run(&format!("{number}. "), kind, Spot { x, top: 0.0 });
                Mark::Text(label, run)
            }
        }
    }

    /// A numbered entry between hairlines, kept whole.
    pub(super) fn entry(&mut self, block: &Block, list: NodeId) {
        let Block::Entry {
            size,
            number,
            title,
            aside,
            details,
        } = block
        else {
            return;
        };
        let set = EntryType::of(*size);
        let (indent, pad) = (28.0, set.pad);
        let item = self.tree.add(list, Role::Item);
        let label = self.tree.add(item, Role::Label);
        let body = self.tree.add(item, Role::ItemBody);
        let node = self.tree.add(body, Role::Paragraph);
        let kind = set.title;
        let aside_kind = Type {
            leading: kind.leading,
            ..Type::DETAIL
        };
        let aside_width = self.width_of(aside, aside_kind);
        let beside = !aside.is_empty() && aside_width < self.at.width * 0.45;
        let width = self.at.width - indent - if beside { aside_width + 14.0 } else { 0.0 };
        let x = self.at.x + indent;

        let title = self.numbered_marks(title);
        let lines = self.lines(&title.0, kind, width);
        let flow = self.flow(
            node,
            &title,
            Type {
                color: Color::INK,
                ..kind
            },
        );
        let start = self.rows.len();
        for (at, line) in lines.iter().enumerate() {
            let first = at == 0;
            let top = if first { pad } else { 0.0 };
            let mut marks = Vec::new();
            if first {
                marks.push(hairline(self.at.x, self.at.width));
                let spot = Spot {
                    x: self.at.x,
                    top: pad - 3.0,
                };
                marks.push(Mark::Text(
                    label,
                    self.run(&format!("{number} "), Type::NUMBER, spot),
                ));
            }
            flow.draw(line, Spot { x, top }, &mut marks);
            if first && beside {
                let node = self.tree.add(body, Role::Paragraph);
                let spot = Spot {
                    x: self.at.x + self.at.width - aside_width,
                    top,
                };
                marks.push(Mark::Text(node, self.run(aside, aside_kind, spot)));
            }
            self.push(Row {
                height: kind.leading + top,
                marks,
                ..Row::default()
            });
        }
        let outer = self.at;
        self.at.x = x;
        self.at.width -= indent;
        if !aside.is_empty() && !beside {
            let node = self.tree.add(body, Role::Paragraph);
            self.paragraph(node, &[Span::plain(aside.clone())], Type::DETAIL);
        }
        for spans in details {
            let node = self.tree.add(body, Role::Paragraph);
            self.paragraph(node, spans, set.detail);
        }
        self.at = outer;
        if let Some(row) = self.rows.last_mut() {
            row.height += set.pad - 1.0;
        }
        self.keep_whole(start, 300.0);
    }

    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<Vec<Span>>]) {
        let table = self.tree.add(self.at.parent, Role::Table);
        let head = self.tree.add(table, Role::TableHead);
        let body = self.tree.add(table, Role::TableBody);
        let header: Vec<Vec<Span>> = columns
            .iter()
            .map(|column| vec![Span::plain(column.header.clone())])
            .collect();
        let first = self.rows.len();
        self.table_row(columns, &header, (head, Role::HeaderCell), Type::CELL_HEAD);
        for row in self.rows.iter_mut().skip(first) {
            row.keep = true;
        }
        let repeated = (self.rows.len() == first + 1).then_some(first);
        if let Some(row) = self.rows.get_mut(first) {
            row.gap = 6.0;
        }
        for cells in rows {
            let start = self.rows.len();
            self.table_row(columns, cells, (body, Role::Cell), Type::CELL);
            for row in self.rows.iter_mut().skip(start) {
                row.header = repeated;
            }
        }
    }

    /// One row per line of the highest cell, so that no cell is too high for a page.
    fn table_row(&mut self, columns: &[Column], cells: &[Vec<Span>], nodes: (NodeId, Role), kind: Type) {
        let (between, pad) = (8.0, 3.4);
        let row = self.tree.add(nodes.0, Role::TableRow);
        let weights: f32 = columns.iter().map(|column| column.weight).sum();
        let free = self.at.width - between * (columns.len().saturating_sub(1) as f32);
        let mut x = self.at.x;
        let mut height = 1;
        let mut drawn = Vec::new();
        for (column, spans) in columns.iter().zip(cells) {
            let width = free * column.weight / weights.max(f32::EPSILON);
            let node = self.tree.add(row, nodes.1);
            let spans = self.numbered_marks(spans);
            let lines = self.lines(&spans.0, kind, width);
            height = height.max(lines.len());
            drawn.push((node, spans, lines, x, width, column.side));
            x += width + between;
        }
        let start = self.rows.len();
        for at in 0..height {
            let (above, below) = (
                if at == 0 { pad } else { 0.0 },
                if at + 1 == height { pad } else { 0.0 },
            );
            let mut marks = Vec::new();
            if at == 0 && nodes.1 == Role::Cell {
                marks.push(hairline(self.at.x, self.at.width));
            }
            for (node, spans, lines, x, width, side) in &drawn {
                let Some(line) = lines.get(at) else { continue };
                let x = match side {
                    Side::Left => *x,
                    Side::Right => x + width - line.width,
                };
                self.flow(*node, spans, kind)
                    .draw(line, Spot { x, top: above }, &mut marks);
            }
            self.push(Row {
                height: kind.leading + above + below,
                marks,
                ..Row::default()
            });
        }
        self.keep_whole(start, 300.0);
    }

    pub(super) fn range(&mut self, bar: &Bar) {
        let node = self.tree.add(self.at.parent, Role::Paragraph);
        let spans = [
            Span::plain(format!("{} ", bar.label)),
            Span::strong(bar.value.clone()),
        ];
        self.paragraph(
            node,
            &spans,
            Type {
                size: 11.0,
                leading: 15.0,
                gap: 9.0,
                ..Type::BODY
            },
        );
        if let Some(row) = self.rows.last_mut() {
            row.keep = true;
        }
        let Some((low, high)) = bar.ends else { return };
        let ends = self.tree.add(self.at.parent, Role::Paragraph);
        let (side, kind) = (24.0, Type::DETAIL);
        let trough = Rect {
            x: self.at.x + side * 0.6,
            y: 4.0,
            width: self.at.width - side * 1.8,
            height: 13.0,
        };
        let zero = self.run(
            "0 ",
            kind,
            Spot {
                x: self.at.x,
                top: 4.0,
            },
        );
        let hundred = self.run(
            "100",
            kind,
            Spot {
                x: trough.x + trough.width + 6.0,
                top: 4.0,
            },
        );
        let mut marks = vec![
            Mark::Ground(Shape {
                outline: Some((Color::LINE, 0.5)),
                ..Shape::filled(trough, 6.5, Color::TROUGH)
            }),
            Mark::Ground(Shape::filled(between(trough, low, high, 6.0), 3.0, Color::INK)),
        ];
        marks.extend([Mark::Text(ends, zero), Mark::Text(ends, hundred)]);
        self.push(Row {
            height: 22.0,
            keep: true,
            marks,
            ..Row::default()
        });
    }

    pub(super) fn bars(&mut self, bars: &[Bar]) {
        let list = self.tree.add(self.at.parent, Role::List { numbered: false });
        let kind = Type::CELL;
        let value_width = bars
            .iter()
            .map(|bar| self.width_of(&bar.value, kind))
            .fold(60.0, f32::max)
            .min(self.at.width * 0.4);
        let label_width = self.at.width * 0.34;
        for (at, bar) in bars.iter().enumerate() {
            let item = self.tree.add(list, Role::Item);
            let body = self.tree.add(item, Role::ItemBody);
            let node = self.tree.add(body, Role::Paragraph);
            let start = self.rows.len();
            let outer = self.at;
            self.at.width = label_width;
            self.paragraph(
                node,
                &[Span::plain(format!("{} ", bar.label))],
                Type {
                    leading: 19.0,
                    ..kind
                },
            );
            self.at = outer;
            let node = self.tree.add(body, Role::Paragraph);
            let x = self.at.x + self.at.width - value_width;
            let value = self.run(
                &bar.value,
                Type {
                    leading: 19.0,
                    ..kind
                },
                Spot { x, top: 0.0 },
            );
            let trough = Rect {
                x: self.at.x + label_width + 10.0,
                y: 5.0,
                width: self.at.width - label_width - value_width - 24.0,
                height: 9.0,
            };
            let mut marks = vec![hairline(self.at.x, self.at.width)];
            if let Some((low, high)) = bar.ends {
                marks.extend(bar_shapes(trough, low, high));
            }
            if let Some(row) = self.rows.get_mut(start) {
                row.gap = if at == 0 { 7.0 } else { 0.0 };
                row.marks.extend(marks);
                row.marks.push(Mark::Text(node, value));
            }
            self.keep_whole(start, 300.0);
        }
    }

    /// Labels with a rule beside each.
    pub(super) fn blanks(&mut self, labels: &[String]) {
        let start = self.rows.len();
        for (at, label) in labels.iter().enumerate() {
            let node = self.tree.add(self.at.parent, Role::Paragraph);
            let width = self.width_of(label, Type::BODY);
            let text = self.run(
                label,
                Type::BODY,
                Spot {
                    x: self.at.x,
                    top: 6.0,
                },
            );
            let rule = Rect {
                x: self.at.x + width + 8.0,
                y: 6.0 + Type::BODY.baseline() + 2.0,
                width: (self.at.width - width - 8.0).max(0.0),
                height: 0.6,
            };
            let marks = vec![
                Mark::Ground(Shape::filled(rule, 0.0, Color::LINE)),
                Mark::Text(node, text),
            ];
            let gap = if at == 0 { 8.0 } else { 0.0 };
            self.push(Row {
                height: 20.5,
                gap,
                marks,
                ..Row::default()
            });
        }
        self.keep_whole(start, 200.0);
    }

    fn lines(&mut self, spans: &[Span], kind: Type, width: f32) -> Vec<Line> {
        inline::lines(spans, kind.weight, kind.size, width, self.shaper)
    }

    fn width_of(&mut self, text: &str, kind: Type) -> f32 {
        self.shaper.shape(kind.weight, text).width * kind.size / 1000.0
    }

    fn run(&mut self, text: &str, kind: Type, spot: Spot) -> TextRun {
        let shaped = self.shaper.shape(kind.weight, text);
        TextRun {
            x: spot.x,
            y: spot.top + kind.baseline(),
            weight: kind.weight,
            size: kind.size,
            color: kind.color,
            glyphs: shaped.glyphs.clone(),
        }
    }

    /// Spans with their page numbers filled in; beside each, whether it names a page.
    fn numbered_marks(&self, spans: &[Span]) -> (Vec<Span>, Vec<bool>) {
        let marks = spans.iter().map(|span| span.text.contains(PAGE_MARK)).collect();
        (self.numbered(spans), marks)
    }

    fn flow<'s>(&mut self, node: NodeId, spans: &'s (Vec<Span>, Vec<bool>), kind: Type) -> Flow<'s> {
        let link = |span: &Span| span.link.as_ref().map(|_| self.tree.add_inline(node, Role::Link));
        let links = spans.0.iter().map(link).collect();
        Flow {
            node,
            spans: &spans.0,
            links,
            kind,
        }
    }
}

impl Flow<'_> {
    fn draw(&self, line: &Line, spot: Spot, marks: &mut Vec<Mark>) {
        let baseline = spot.top + self.kind.baseline();
        let mut areas = Vec::new();
        for run in &line.runs {
            let Some(span) = self.spans.get(run.span) else {
                continue;
            };
            let link = self.links.get(run.span).copied().flatten();
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
                    width: run.width + 2.0 * pad,
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
            if let (Some(node), Some(link)) = (link, &span.link) {
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
                areas.push(Mark::Link {
                    node,
                    rect,
                    target,
                    words: span.text.clone(),
                });
            }
            marks.push(Mark::Text(
                link.unwrap_or(self.node),
                TextRun {
                    x,
                    y: baseline,
                    weight: inline::weight(span.look, self.kind.weight),
                    size: self.kind.size,
                    color,
                    glyphs: run.glyphs.clone(),
                },
            ));
        }
        marks.extend(areas);
    }
}

fn hairline(x: f32, width: f32) -> Mark {
    Mark::Ground(Shape::filled(
        Rect {
            x,
            y: 0.0,
            width,
            height: 0.6,
        },
        0.0,
        Color::HAIR,
    ))
}

/// The part of a trough between two ends of 0 to 100, at least `least` wide.
fn between(trough: Rect, low: f64, high: f64, least: f32) -> Rect {
    #[expect(clippy::cast_possible_truncation, reason = "a position within a page")]
    let at = |value: f64| (value.clamp(0.0, 100.0) / 100.0) as f32 * trough.width;
    let width = (at(high) - at(low)).max(least);
    let x = trough.x + (at(low) - (width - (at(high) - at(low))) / 2.0).clamp(0.0, trough.width - width);
    Rect { x, width, ..trough }
}

/// What is surely in place is solid; what may be in place is outlined.
fn bar_shapes(trough: Rect, low: f64, high: f64) -> Vec<Mark> {
    let outline = Some((Color::SEA, 0.7));
    let mut shapes = vec![Shape {
        outline: Some((Color::LINE, 0.5)),
        ..Shape::filled(trough, 2.0, Color(0xf1_f3_f5))
    }];
    if high > 0.0 && high > low {
        shapes.push(Shape {
            outline,
            ..Shape::filled(between(trough, 0.0, high, 0.0), 2.0, Color(0xcf_e4_ec))
        });
    }
    if low > 0.0 {
        shapes.push(Shape::filled(between(trough, 0.0, low, 0.0), 2.0, Color::SEA));
    }
    shapes.into_iter().map(Mark::Ground).collect()
}
