//! Who leads the work, at the head of the first page: a logo, and the name beside it.

use super::compose::Composer;
use super::page::Rect;
use super::pieces::{Spot, Type};
use super::row::{Mark, Row};
use super::structure::{NodeId, Role};
use crate::model::{Letterhead, Span};

/// The largest box of a logo.
const WIDEST: f32 = 170.0;
const HIGHEST: f32 = 38.0;
const BETWEEN: f32 = 14.0;
/// Space under it, before the title.
const UNDER: f32 = 9.0;

const NAME: Type = Type {
    size: 12.0,
    leading: 16.0,
    ..Type::HEADING
};

impl Composer<'_> {
    pub(super) fn letterhead(&mut self, letterhead: &Letterhead, parent: NodeId) {
        let x = self.at.x;
        let mut marks = Vec::new();
        let mut taken = 0.0;
        let mut height: f32 = 0.0;
        if let Some(logo) = &letterhead.logo {
            let (width, high) = logo.size;
            let scale = (WIDEST / width.max(1e-3)).min(HIGHEST / high.max(1e-3));
            let rect = Rect {
                x,
                y: 0.0,
                width: width * scale,
                height: high * scale,
            };
            marks.push(Mark::Art(rect, logo.clone()));
            taken = rect.width + BETWEEN;
            height = rect.height;
        }
        if !letterhead.name.is_empty() {
            let node = self.tree.add(parent, Role::Group);
            let words = [
                (letterhead.label.as_str(), Type::DETAIL),
                (letterhead.name.as_str(), NAME),
            ];
            let flows = words.map(|(text, kind)| {
                let node = self.tree.add(node, Role::Paragraph);
                let spans = [Span::plain(format!("{text} "))];
                (self.flow(node, &spans, kind, self.at.width - taken), kind.leading)
            });
            let lines = |it: &(super::pieces::Flow, f32)| it.0.lines.len() as f32 * it.1;
            let words: f32 = flows.iter().map(lines).sum();
            let mut top = ((height - words) / 2.0).max(0.0);
            height = height.max(words);
            for flow in &flows {
                flow.0.draw_all(Spot { x: x + taken, top }, &mut marks);
                top += lines(flow);
            }
        }
        if !marks.is_empty() {
            self.push(Row {
                height: height + UNDER,
                keep: true,
                marks,
                ..Row::default()
            });
        }
    }
}
