//! Lists, numbered entries, and labels to be filled in by hand.

use super::compose::Composer;
use super::page::{Color, Rect, Shape};
use super::pieces::{Spot, Type, hairline};
use super::row::{Mark, Row};
use super::structure::{NodeId, Role};
use crate::model::{Anchor, Block, EntrySize, Marker, Span};

/// The space that the number of an entry takes.
const NUMBER_WIDTH: f32 = 28.0;
/// The highest item or entry that is kept on one page.
const WHOLE_ITEM: f32 = 90.0;
const WHOLE_ENTRY: f32 = 300.0;

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
                pad: 4.4,
            },
            EntrySize::Large => Self {
                title: Type {
                    size: 12.0,
                    leading: 16.0,
                    ..Type::BODY
                },
                detail: Type {
                    gap: 1.0,
                    leading: 13.2,
                    ..Type::BODY
                },
                pad: 3.4,
            },
        }
    }
}

impl Composer<'_> {
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
            self.keep_whole(start, WHOLE_ITEM);
            self.at = outer;
            if let Some(row) = self.rows.get_mut(start) {
                row.marks.insert(0, mark);
                row.anchors.extend(anchor.iter().map(|anchor| (*anchor).clone()));
            }
        }
    }

    fn marker(&mut self, marker: Marker, number: usize, item: NodeId, kind: Type) -> Mark {
        let x = self.at.x;
        match marker {
            Marker::Dot => {
                let side = 3.2;
                let rect = Rect {
                    x: x + 2.0,
                    y: kind.baseline() - kind.size * 0.42,
                    width: side,
                    height: side,
                };
                Mark::Ground(Shape::filled(rect, side / 2.0, Color::INK_SOFT))
            }
            Marker::Box => {
                let label = self.tree.add(item, Role::Label);
                self.tree.describe(label, self.box_name);
                let rect = Rect {
                    x,
                    y: (kind.leading - 8.4) / 2.0 + 0.3,
                    width: 8.4,
                    height: 8.4,
                };
                let outline = Some((Color::INK_SOFT, 0.9));
                Mark::Drawn(
                    label,
                    Shape {
                        rect,
                        radius: 1.2,
                        fill: None,
                        outline,
                    },
                )
            }
            Marker::Number => {
                let label = self.tree.add(item, Role::Label);
                Mark::Text(
                    label,
                    self.run(&format!("{number}. "), kind, Spot { x, top: 0.0 }),
                )
            }
        }
    }

    /// A numbered entry under a hairline, kept whole.
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
        let item = self.tree.add(list, Role::Item);
        let label = self.tree.add(item, Role::Label);
        let body = self.tree.add(item, Role::ItemBody);
        let node = self.tree.add(body, Role::Paragraph);
        let start = self.rows.len();

        let aside_kind = Type {
            leading: set.title.leading,
            ..Type::DETAIL
        };
        let aside_width = self.width_of(aside, aside_kind);
        let beside = !aside.is_empty() && aside_width < self.at.width * 0.45;
        let taken = if beside { aside_width + 14.0 } else { 0.0 };
        let x = self.at.x + NUMBER_WIDTH;
        let title = self.flow(node, title, set.title, self.at.width - NUMBER_WIDTH - taken);
        let mut marks = vec![hairline(self.at.x, self.at.width)];
        let number_spot = Spot {
            x: self.at.x,
            top: set.pad - 3.0,
        };
        marks.push(Mark::Text(
            label,
            self.run(&format!("{number} "), Type::NUMBER, number_spot),
        ));
        title.draw_all(Spot { x, top: set.pad }, &mut marks);
        if beside {
            let node = self.tree.add(body, Role::Paragraph);
            let spot = Spot {
                x: self.at.x + self.at.width - aside_width,
                top: set.pad,
            };
            marks.push(Mark::Text(node, self.run(aside, aside_kind, spot)));
        }
        let height = set.pad + set.title.leading * title.lines.len() as f32;
        self.push(Row {
            height,
            marks,
            ..Row::default()
        });

        let outer = self.at;
        self.at.x = x;
        self.at.width -= NUMBER_WIDTH;
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
        self.keep_whole(start, WHOLE_ENTRY);
    }

    /// Labels with a rule beside each; those of a row share what is left of its width.
    pub(super) fn blanks(&mut self, rows: &[Vec<String>]) {
        let start = self.rows.len();
        let (top, height, between) = (4.0, 19.0, 8.0);
        for (at, labels) in rows.iter().enumerate() {
            let words: f32 = labels.iter().map(|it| self.width_of(it, Type::BODY)).sum();
            let count = labels.len().max(1) as f32;
            let spaces = between * (2.0 * count - 1.0);
            let free = ((self.at.width - words - spaces) / count).max(0.0);
            let mut x = self.at.x;
            let mut marks = Vec::new();
            for label in labels {
                let node = self.tree.add(self.at.parent, Role::Paragraph);
                marks.push(Mark::Text(node, self.run(label, Type::BODY, Spot { x, top })));
                x += self.width_of(label, Type::BODY) + between;
                let rule = Rect {
                    x,
                    y: top + Type::BODY.baseline() + 2.0,
                    width: free,
                    height: 0.6,
                };
                marks.push(Mark::Ground(Shape::filled(rule, 0.0, Color::LINE)));
                x += free + between;
            }
            self.push(Row {
                height,
                gap: if at == 0 { 6.0 } else { 0.0 },
                marks,
                ..Row::default()
            });
        }
        self.keep_whole(start, WHOLE_ENTRY);
    }
}
