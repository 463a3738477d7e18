//! What is filled in by hand: boxes large enough for a pen, questions, and rules to write on.

use super::compose::Composer;
use super::page::{Color, Rect, Shape};
use super::pieces::{Spot, Type, hairline};
use super::row::{Mark, Row};
use super::structure::Role;
use crate::model::{Asked, Choice, Span};

/// The side of a box, at its outline's middle, in points: what is left inside is over 5 mm (14.2 points).
const BOX: f32 = 15.4;
/// The space that a box takes beside its words.
const BOX_WIDTH: f32 = 24.0;
/// The space that the number of a question takes, and each of its boxes, under the number.
const NUMBER_WIDTH: f32 = 30.0;
/// The room for one line of handwriting.
const RULE: f32 = 19.0;
/// The fewest and the most rules for notes beside a question.
const LEAST_RULES: usize = 2;
const MOST_RULES: usize = 7;
/// The width of the notes, and the space before them.
const NOTES_WIDTH: f32 = 116.0;
const BETWEEN: f32 = 14.0;
/// Space above a question.
const ABOVE: f32 = 11.0;

const QUESTION: Type = Type {
    size: 11.0,
    leading: 14.8,
    weight: super::Weight::Bold,
    ..Type::BODY
};
const HINT: Type = Type {
    size: 8.6,
    leading: 11.4,
    ..Type::DETAIL
};

impl Composer<'_> {
    /// Statements with a box each. Each stays whole.
    pub(super) fn choices(&mut self, choices: &[Choice]) {
        self.boxes(choices, BOX_WIDTH);
    }

    fn boxes(&mut self, choices: &[Choice], indent: f32) {
        let list = self.tree.add(self.at.parent, Role::List { numbered: false });
        for choice in choices {
            let item = self.tree.add(list, Role::Item);
            let label = self.tree.add(item, Role::Label);
            self.tree.describe(label, self.box_name);
            let body = self.tree.add(item, Role::ItemBody);
            let x = self.at.x + indent;
            let width = self.at.width - indent;

            let words = self.tree.add(body, Role::Paragraph);
            let words = self.flow(words, &choice.words, Type::BODY, width);
            let alone = words.lines.len() == 1 && choice.hint.is_none() && choice.reason.is_none();
            // One line stands at the middle of its box.
            let mut top = if alone {
                (BOX - Type::BODY.leading) / 2.0
            } else {
                -1.0
            };
            let mut marks = vec![Mark::Drawn(label, square(self.at.x))];
            words.draw_all(Spot { x, top }, &mut marks);
            top += Type::BODY.leading * words.lines.len() as f32;
            if let Some(hint) = &choice.hint {
                let node = self.tree.add(body, Role::Paragraph);
                let hint = self.flow(node, &[Span::plain(hint.clone())], HINT, width);
                hint.draw_all(Spot { x, top }, &mut marks);
                top += HINT.leading * hint.lines.len() as f32;
            }
            if let Some(reason) = &choice.reason {
                let node = self.tree.add(body, Role::Paragraph);
                let label = self.run(
                    reason,
                    HINT,
                    Spot {
                        x,
                        top: top + RULE - HINT.leading - 1.0,
                    },
                );
                let from = x + self.width_of(reason, HINT) + 6.0;
                marks.push(Mark::Text(node, label));
                marks.push(rule(from, self.at.x + self.at.width - from, top + RULE - 2.0));
                top += RULE;
            }
            self.push(Row {
                height: top.max(BOX),
                // What is filled in by hand needs air around it.
                gap: if choice.reason.is_some() && indent == BOX_WIDTH {
                    9.0
                } else {
                    4.2
                },
                marks,
                ..Row::default()
            });
        }
    }

    /// A question with its answers and room for notes, under a hairline, on one page where it fits on one.
    pub(super) fn asked(&mut self, asked: &Asked) {
        let start = self.rows.len();
        let outer = self.at;
        self.at.parent = self.tree.add(outer.parent, Role::Group);
        let heading = self.tree.add(self.at.parent, Role::Heading(self.at.level));
        self.at.x += NUMBER_WIDTH;
        self.at.width -= NUMBER_WIDTH;

        let text = self.flow(heading, &asked.text, QUESTION, self.at.width);
        let number = Spot { x: outer.x, top: 3.4 };
        let mut marks = vec![
            hairline(outer.x, outer.width),
            Mark::Text(
                heading,
                self.run(&format!("{} ", asked.number), Type::NUMBER, number),
            ),
        ];
        text.draw_all(
            Spot {
                x: self.at.x,
                top: 7.0,
            },
            &mut marks,
        );
        self.push(Row {
            height: 7.0 + QUESTION.leading * text.lines.len() as f32,
            gap: ABOVE,
            marks,
            ..Row::default()
        });
        for detail in &asked.details {
            let node = self.tree.add(self.at.parent, Role::Paragraph);
            self.paragraph(node, detail, Type { gap: 2.0, ..HINT });
        }
        let first = self.rows.len();
        self.at.x = outer.x;
        self.at.width = outer.width - NOTES_WIDTH - BETWEEN;
        self.boxes(&asked.choices, NUMBER_WIDTH);
        self.at.width = NOTES_WIDTH;
        self.at.x = outer.x + outer.width - NOTES_WIDTH;
        self.notes(&asked.notes, first);
        self.at = outer;
        self.keep_whole(start, f32::MAX);
    }

    /// Rules for notes beside the rows from `first` on, as many as their height has room for.
    fn notes(&mut self, label: &str, first: usize) {
        let height: f32 = self.rows.iter().skip(first).map(|row| row.height + row.gap).sum();
        let node = self.tree.add(self.at.parent, Role::Paragraph);
        let top = RULE - HINT.leading - 1.0;
        let text = self.run(label, HINT, Spot { x: self.at.x, top });
        let after = self.width_of(label, HINT) + 6.0;
        let mut marks = vec![rule(self.at.x + after, self.at.width - after, RULE - 2.0)];
        let mut y = 2.0 * RULE;
        while marks.len() < LEAST_RULES || (y <= height && marks.len() < MOST_RULES) {
            marks.push(rule(self.at.x, self.at.width, y - 2.0));
            y += RULE;
        }
        marks.push(Mark::Text(node, text));
        // Few choices are lower than the fewest rules.
        let missing = RULE * LEAST_RULES as f32 - height;
        if let Some(row) = self.rows.last_mut() {
            row.height += missing.max(0.0);
        }
        if let Some(row) = self.rows.get_mut(first) {
            row.marks.extend(marks);
        }
    }
}

fn square(x: f32) -> Shape {
    let rect = Rect {
        x: x + 0.5,
        y: 0.0,
        width: BOX,
        height: BOX,
    };
    Shape {
        rect,
        radius: 0.0,
        fill: None,
        outline: Some((Color::INK, 0.9)),
    }
}

/// A rule to write on.
fn rule(x: f32, width: f32, y: f32) -> Mark {
    let rect = Rect {
        x,
        y,
        width: width.max(0.0),
        height: 0.5,
    };
    Mark::Ground(Shape::filled(rect, 0.0, Color::LINE))
}
