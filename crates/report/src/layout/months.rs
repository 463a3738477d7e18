//! A month of the plan: its load at the left, what is done in it at the right, under one rule.

use super::bars;
use super::compose::Composer;
use super::page::Rect;
use super::pieces::{Spot, Type, hairline};
use super::row::{Mark, Row};
use super::structure::{NodeId, Role};
use crate::model::{Bar, Month, Span, Task};

/// The width of the load, and the space after it.
const LOAD: f32 = 146.0;
const BETWEEN: f32 = 16.0;
/// The columns of a task at the right of its title: hours, dollars.
const FIGURES: f32 = 48.0;
const NUMBER: f32 = 20.0;
/// Space above and below the content of a month, and above and below a task.
const PAD: f32 = 5.5;
const TASK_PAD: f32 = 2.2;
/// A month up to this height is kept on one page.
const WHOLE: f32 = 280.0;

const NAME: Type = Type {
    size: 11.0,
    leading: 15.0,
    ..Type::HEADING
};
const DETAIL: Type = Type {
    size: 8.6,
    leading: 11.4,
    ..Type::DETAIL
};

impl Composer<'_> {
    pub(super) fn month(&mut self, month: &Month) {
        let outer = self.at;
        self.at.parent = self.tree.add(outer.parent, Role::Group);
        let start = self.rows.len();
        let (load, least) = self.load(month);
        let list = self.tree.add(self.at.parent, Role::List { numbered: true });
        for (at, task) in month.tasks.iter().enumerate() {
            self.task(task, list, at == 0);
        }
        self.at = outer;

        let height: f32 = self.rows.iter().skip(start).map(|row| row.height).sum();
        if let Some(first) = self.rows.get_mut(start) {
            first.gap = 0.0;
            first.anchors.push(month.anchor.clone());
            first.bookmark = Some((2, month.title.clone()));
            let tasks = std::mem::replace(&mut first.marks, load);
            first.marks.extend(tasks);
        }
        if let Some(last) = self.rows.last_mut() {
            last.height += (least - height).max(0.0) + PAD - TASK_PAD;
        }
        if !self.keep_whole(start, WHOLE) {
            self.keep_beside(start, least);
        }
    }

    /// Keeps on one page the first rows, beside which the load stands.
    fn keep_beside(&mut self, start: usize, least: f32) {
        let mut height = 0.0;
        for row in self.rows.iter_mut().skip(start) {
            height += row.height;
            row.keep = height < least;
        }
    }

    /// Title, dates and bars, from the top of the month; and how high they are.
    fn load(&mut self, month: &Month) -> (Vec<Mark>, f32) {
        let (x, width) = (self.at.x, LOAD);
        let mut marks = vec![hairline(x, self.at.width)];
        let mut top = PAD;
        let heading = self.tree.add(self.at.parent, Role::Heading(self.at.level));
        self.words(heading, &month.title, NAME, (x, width), &mut top, &mut marks);
        let dates = self.tree.add(self.at.parent, Role::Paragraph);
        self.words(dates, &month.dates, DETAIL, (x, width), &mut top, &mut marks);
        for bar in &month.loads {
            top += 3.0;
            self.gauge(bar, (x, width), &mut top, &mut marks);
        }
        (marks, top + 2.0)
    }

    fn gauge(&mut self, bar: &Bar, at: (f32, f32), top: &mut f32, marks: &mut Vec<Mark>) {
        let node = self.tree.add(self.at.parent, Role::Paragraph);
        let text = format!("{} {}", bar.label, bar.value);
        self.words(node, &text, DETAIL, at, top, marks);
        if let Some((low, high)) = bar.ends {
            let (x, width) = at;
            let trough = Rect {
                x,
                y: *top + 1.0,
                width,
                height: 4.5,
            };
            marks.extend(bars::shapes(trough, low, high));
            *top += 6.5;
        }
    }

    fn words(
        &mut self,
        node: NodeId,
        text: &str,
        kind: Type,
        (x, width): (f32, f32),
        top: &mut f32,
        marks: &mut Vec<Mark>,
    ) {
        let flow = self.flow(node, &[Span::plain(format!("{text} "))], kind, width);
        flow.draw_all(Spot { x, top: *top }, marks);
        *top += kind.leading * flow.lines.len() as f32;
    }

    /// One task: number, title and who, hours, dollars.
    fn task(&mut self, task: &Task, list: NodeId, begins: bool) {
        let item = self.tree.add(list, Role::Item);
        let label = self.tree.add(item, Role::Label);
        let body = self.tree.add(item, Role::ItemBody);
        let node = self.tree.add(body, Role::Paragraph);
        let (time, cost) = (
            self.tree.add(body, Role::Paragraph),
            self.tree.add(body, Role::Paragraph),
        );
        let x = self.at.x + LOAD + BETWEEN;
        let right = self.at.x + self.at.width;
        let kind = Type {
            color: Type::DETAIL.color,
            ..Type::CELL
        };
        let top = TASK_PAD + if begins { PAD } else { 0.0 };
        let mut marks = Vec::new();
        let spot = |x| Spot { x, top };
        marks.push(Mark::Text(
            label,
            self.run(&format!("{} ", task.number), Type::CELL, spot(x)),
        ));
        let mut title = task.title.clone();
        title.push(Span::plain(format!(" · {} ", task.who)));
        let width = right - 2.0 * FIGURES - x - NUMBER - 6.0;
        let flow = self.flow(node, &title, kind, width);
        flow.draw_all(spot(x + NUMBER), &mut marks);
        for (node, text, end) in [(time, &task.time, right - FIGURES), (cost, &task.cost, right)] {
            let text = format!("{text} ");
            let at = end - self.width_of(text.trim_end(), Type::CELL);
            marks.push(Mark::Text(node, self.run(&text, Type::CELL, spot(at))));
        }
        self.push(Row {
            height: kind.leading * flow.lines.len() as f32 + top + TASK_PAD,
            marks,
            ..Row::default()
        });
    }
}
