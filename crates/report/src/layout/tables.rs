//! Tables, whose header is repeated on every page that they reach.

use std::ops::Range;

use super::bars;
use super::compose::Composer;
use super::page::Rect;
use super::pieces::{Flow, Spot, Type, hairline};
use super::row::{Mark, Row};
use super::structure::{NodeId, Role};
use crate::model::{Column, Measure, Side, Span};

/// Space between columns, and above and below the text of a row.
const BETWEEN: f32 = 8.0;
const PAD: f32 = 3.4;
/// The highest table row that is kept whole; a higher one is cut between its lines.
const WHOLE_ROW: f32 = 260.0;

/// Bars are compared with each other: a table of them up to this height is not cut.
const WHOLE_MEASURES: f32 = 280.0;

/// A cell, ready to be drawn.
struct Cell {
    text: Flow,
    x: f32,
    width: f32,
    side: Side,
}

/// A bar in a cell.
#[derive(Debug, Clone, Copy)]
struct Gauge {
    /// The column it stands in.
    column: usize,
    ends: Option<(f64, f64)>,
}

/// The share of its column that a bar takes; its value stands beside it.
const GAUGE: f32 = 0.56;

impl Composer<'_> {
    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<Vec<Span>>]) {
        self.tabulate(columns, rows.iter().map(|cells| (cells.clone(), None)));
    }

    /// A table whose second column is drawn as bars. Its words say the same, so the shapes are not part of what is read.
    pub(super) fn measures(&mut self, columns: &[Column], rows: &[Measure]) {
        let row = |measure: &Measure| {
            let bar = &measure.bar;
            let mut cells = vec![
                vec![Span::plain(bar.label.clone())],
                vec![Span::plain(bar.value.clone())],
            ];
            cells.extend(measure.cells.iter().cloned());
            let gauge = Gauge {
                column: 1,
                ends: bar.ends,
            };
            (cells, Some(gauge))
        };
        let start = self.rows.len();
        self.tabulate(columns, rows.iter().map(row));
        self.keep_whole(start, WHOLE_MEASURES);
    }

    fn tabulate(&mut self, columns: &[Column], rows: impl Iterator<Item = (Vec<Vec<Span>>, Option<Gauge>)>) {
        let table = self.tree.add(self.at.parent, Role::Table);
        let head = self.tree.add(table, Role::TableHead);
        let body = self.tree.add(table, Role::TableBody);
        let header: Vec<Vec<Span>> = columns
            .iter()
            .map(|column| vec![Span::plain(column.header.clone())])
            .collect();
        let first = self.rows.len();
        self.table_row(columns, &header, (head, Role::HeaderCell), None);
        let whole = self.rows.len() == first + 1;
        if let Some(row) = self.rows.get_mut(first) {
            row.gap = 6.0;
            row.keep = true;
        }
        for (cells, gauge) in rows {
            let start = self.rows.len();
            self.table_row(columns, &cells, (body, Role::Cell), gauge);
            for row in self.rows.iter_mut().skip(start) {
                row.header = whole.then_some(first);
            }
        }
    }

    fn table_row(
        &mut self,
        columns: &[Column],
        cells: &[Vec<Span>],
        (group, role): (NodeId, Role),
        gauge: Option<Gauge>,
    ) {
        let kind = self.at.set(if role == Role::HeaderCell {
            Type::CELL_HEAD
        } else {
            Type::CELL
        });
        let row = self.tree.add(group, Role::TableRow);
        let weights: f32 = columns.iter().map(|column| column.weight).sum();
        let free = self.at.width - BETWEEN * columns.len().saturating_sub(1) as f32;
        let mut x = self.at.x;
        let mut drawn = Vec::new();
        let mut shapes = Vec::new();
        for (at, (column, spans)) in columns.iter().zip(cells).enumerate() {
            let width = free * column.weight / weights.max(f32::EPSILON);
            let node = self.tree.add(row, role);
            let gauge = gauge.filter(|it| it.column == at);
            let bar = gauge.map_or(0.0, |_| width * GAUGE);
            if let Some((low, high)) = gauge.and_then(|it| it.ends) {
                let trough = Rect {
                    x,
                    y: PAD + (kind.leading - 8.0) / 2.0,
                    width: bar - BETWEEN,
                    height: 8.0,
                };
                shapes.extend(bars::shapes(trough, low, high));
            }
            drawn.push(Cell {
                text: self.flow(node, spans, kind, width - bar),
                x: x + bar,
                width: width - bar,
                side: column.side,
            });
            x += width + BETWEEN;
        }
        let lines = drawn.iter().map(|cell| cell.text.lines.len()).max().unwrap_or(0);
        let ruled = role == Role::Cell;
        let height = lines as f32 * kind.leading + 2.0 * PAD;
        if height <= WHOLE_ROW {
            let mut marks = self.marks(&drawn, ruled, (kind, PAD), 0..lines);
            marks.extend(shapes);
            self.push(Row {
                height,
                marks,
                ..Row::default()
            });
        } else {
            for at in 0..lines {
                let marks = self.marks(&drawn, ruled && at == 0, (kind, 0.0), at..at + 1);
                self.push(Row {
                    height: kind.leading,
                    marks,
                    ..Row::default()
                });
            }
        }
    }

    /// Some lines of every cell, cell after cell, so that they are read in that order.
    fn marks(&self, cells: &[Cell], ruled: bool, (kind, pad): (Type, f32), lines: Range<usize>) -> Vec<Mark> {
        let mut marks = Vec::new();
        if ruled {
            marks.push(hairline(self.at.x, self.at.width));
        }
        for cell in cells {
            let shown = cell
                .text
                .lines
                .iter()
                .enumerate()
                .skip(lines.start)
                .take(lines.len());
            for (at, line) in shown {
                let x = match cell.side {
                    Side::Left => cell.x,
                    Side::Right => cell.x + cell.width - line.width,
                };
                let top = pad + (at - lines.start) as f32 * kind.leading;
                cell.text.draw(line, Spot { x, top }, &mut marks);
            }
        }
        marks
    }
}
