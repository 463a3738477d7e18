//! Tables with a heading row that is repeated on every page and announced as one.

use super::body::Body;
use super::paragraph::{INCH, Look};
use super::xml::Xml;
use crate::model::{Column, Measure, Side, Span};

/// A bold letter of a heading at its widest, in twentieths of a point.
const LETTER: i32 = 125;
/// The room beside the words of a cell.
pub(super) const CELL_MARGIN: i32 = 70;

impl Body {
    pub(super) fn table(&mut self, xml: &mut Xml, columns: &[Column], rows: &[Vec<Vec<Span>>]) {
        let widths = widths(columns, self.width);
        grid(xml, &widths, |xml| {
            self.headings(xml, columns, &widths);
            for row in rows {
                line(xml, false, |xml| {
                    for ((column, cell), width) in columns.iter().zip(row).zip(&widths) {
                        self.cell(xml, *width, column.side, |body, xml| body.spans(xml, cell));
                    }
                });
            }
        });
        self.after_table(xml);
    }

    /// A table whose second column is drawn as bars, with their values in words.
    pub(super) fn measures(&mut self, xml: &mut Xml, columns: &[Column], rows: &[Measure]) {
        let widths = widths(columns, self.width);
        grid(xml, &widths, |xml| {
            self.headings(xml, columns, &widths);
            for row in rows {
                line(xml, false, |xml| {
                    let mut places = columns.iter().zip(&widths);
                    if let Some((column, width)) = places.next() {
                        let label = &row.bar.label;
                        self.cell(xml, *width, column.side, |body, xml| {
                            body.run(xml, label, None, None);
                        });
                    }
                    if let Some((column, width)) = places.next() {
                        self.cell(xml, *width, column.side, |body, xml| {
                            #[expect(clippy::cast_precision_loss, reason = "a page is a few inches wide")]
                            let inches = *width as f32 / INCH as f32;
                            body.bar(xml, &row.bar, (inches * 0.45).min(1.6));
                            body.run(xml, &format!(" {}", row.bar.value), None, None);
                        });
                    }
                    for ((column, width), cell) in places.zip(&row.cells) {
                        self.cell(xml, *width, column.side, |body, xml| body.spans(xml, cell));
                    }
                });
            }
        });
        self.after_table(xml);
    }

    fn headings(&mut self, xml: &mut Xml, columns: &[Column], widths: &[i32]) {
        line(xml, true, |xml| {
            for (column, width) in columns.iter().zip(widths) {
                self.cell(xml, *width, column.side, |body, xml| {
                    body.run(xml, &column.header, Some("Strong"), None);
                });
            }
        });
    }

    fn cell(&mut self, xml: &mut Xml, width: i32, side: Side, inside: impl FnOnce(&mut Self, &mut Xml)) {
        xml.element("w:tc", &[], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
            });
            let look = Look {
                right: side == Side::Right,
                ..Look::style("Cell")
            };
            self.paragraph(xml, look, None, inside);
        });
    }

    /// Room under a table; two tables that touch would become one.
    fn after_table(&mut self, xml: &mut Xml) {
        self.paragraph(xml, Look::style("AfterTable"), None, |_, _| {});
    }
}

/// The widths of columns by their weights, each wide enough for the longest word of its heading; they add up to the
/// width of the text, or nearly.
fn widths(columns: &[Column], width: i32) -> Vec<i32> {
    let total: f32 = columns.iter().map(|it| it.weight).sum();
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "a few thousand at most"
    )]
    let share = |weight: f32| (width as f32 * weight / total.max(0.001)) as i32;
    let least = |column: &Column| {
        let words = column.header.split_whitespace().map(|it| it.chars().count());
        i32::try_from(words.max().unwrap_or(0)).unwrap_or(0) * LETTER + 2 * CELL_MARGIN
    };
    let mut widths: Vec<i32> = columns.iter().map(|it| share(it.weight).max(least(it))).collect();
    // What the narrow ones got more, the widest gives.
    let over = widths.iter().sum::<i32>() - width;
    if let Some(widest) = widths.iter_mut().max().filter(|it| **it > 2 * over) {
        *widest -= over.max(0);
    }
    widths
}

fn grid(xml: &mut Xml, widths: &[i32], rows: impl FnOnce(&mut Xml)) {
    xml.element("w:tbl", &[], |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.value("w:tblStyle", "Plan");
            xml.empty(
                "w:tblW",
                &[
                    ("w:w", &widths.iter().sum::<i32>().to_string()),
                    ("w:type", "dxa"),
                ],
            );
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.empty(
                "w:tblLook",
                &[("w:val", "0020"), ("w:firstRow", "1"), ("w:noVBand", "1")],
            );
        });
        xml.element("w:tblGrid", &[], |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
            }
        });
        rows(xml);
    });
}

fn line(xml: &mut Xml, heading: bool, cells: impl FnOnce(&mut Xml)) {
    xml.element("w:tr", &[], |xml| {
        xml.element("w:trPr", &[], |xml| {
            xml.empty("w:cantSplit", &[]);
            if heading {
                xml.empty("w:tblHeader", &[]);
            }
        });
        cells(xml);
    });
}
