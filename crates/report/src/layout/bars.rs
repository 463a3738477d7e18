//! Bars from 0 to 100. The words beside them say the same, so the shapes are not part of what is read.

use super::compose::Composer;
use super::page::{Color, Rect, Shape};
use super::pieces::{Spot, Type};
use super::row::{Mark, Row};
use super::structure::Role;
use crate::model::{Bar, Span};

impl Composer<'_> {
    /// A wide bar on which a range is marked.
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
        let Some((low, high)) = bar.ends else { return };
        if let Some(row) = self.rows.last_mut() {
            row.keep = true;
        }
        let (top, numbers) = (4.0, 14.0);
        let width = self.at.width - numbers - 29.0;
        let trough = Rect {
            x: self.at.x + numbers,
            y: top,
            width,
            height: 13.0,
        };
        let zero = self.run("0", Type::DETAIL, Spot { x: self.at.x, top });
        let hundred = self.run(
            "100",
            Type::DETAIL,
            Spot {
                x: trough.x + width + 6.0,
                top,
            },
        );
        let ground = Shape::filled(trough, 6.5, Color::TROUGH);
        let marks = vec![
            Mark::Ground(Shape {
                outline: Some((Color::LINE, 0.5)),
                ..ground
            }),
            Mark::Ground(Shape::filled(between(trough, low, high, 6.0), 3.0, Color::INK)),
            Mark::Scale(zero),
            Mark::Scale(hundred),
        ];
        self.push(Row {
            height: 22.0,
            keep: true,
            marks,
            ..Row::default()
        });
    }
}

/// The part of a trough between two ends of 0 to 100, at least `least` wide.
fn between(trough: Rect, low: f64, high: f64, least: f32) -> Rect {
    #[expect(clippy::cast_possible_truncation, reason = "a position within a page")]
    let at = |value: f64| (value.clamp(0.0, 100.0) / 100.0) as f32 * trough.width;
    let (low, high) = (at(low), at(high));
    let width = (high - low).max(least);
    let middle = f32::midpoint(low, high);
    let x = trough.x + (middle - width / 2.0).clamp(0.0, (trough.width - width).max(0.0));
    Rect { x, width, ..trough }
}

/// What is surely in place is solid; what may be in place is outlined.
pub(super) fn shapes(trough: Rect, low: f64, high: f64) -> Vec<Mark> {
    let part = |low, high, color| Shape::filled(between(trough, low, high, 0.0), 2.0, color);
    let mut shapes = vec![Shape {
        outline: Some((Color::LINE, 0.5)),
        ..part(0.0, 100.0, Color::TROUGH_LIGHT)
    }];
    if high > low {
        shapes.push(Shape {
            outline: Some((Color::SEA, 0.7)),
            ..part(0.0, high, Color::SEA_LIGHT)
        });
    }
    if low > 0.0 {
        shapes.push(part(0.0, low, Color::SEA));
    }
    shapes.into_iter().map(Mark::Ground).collect()
}
