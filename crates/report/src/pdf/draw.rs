//! The content of a page: the display list in the operators of PDF, written straight as bytes.
//!
//! printpdf could write it from a list of operations of its own. That list, and the objects it becomes on the way to
//! bytes, take several times as long and as much memory as the pages themselves.

use super::PdfError;
use super::art::Pictures;
use super::fonts::{Subsets, key};
use super::syntax::{integer, number, string};
use crate::layout::{Artifact, Color, Layout, Page, Paint, Rect, Shape, TextRun, Weight};

/// How far the handles of a quarter circle stand from its ends, as a share of its radius.
const ROUND: f32 = 0.552_285;
/// Kerning under half a thousandth of the type size is not worth its bytes.
const LEAST_KERN: f32 = 0.5;

/// The content of a page.
pub(super) fn content(
    page: &Page,
    layout: &Layout,
    fonts: &Subsets,
    pictures: &Pictures,
) -> Result<Vec<u8>, PdfError> {
    let mut pen = Pen {
        out: Vec::with_capacity(16 * 1024),
        height: layout.size.1,
        fonts,
        fill: None,
        font: None,
        codes: Vec::new(),
    };
    for paint in &page.paints {
        match paint {
            Paint::Open(node, number) => pen.open(layout.tree.role(*node).name(), *number),
            Paint::OpenArtifact(artifact) => pen.open_artifact(*artifact),
            Paint::Close => pen.write("EMC\n"),
            Paint::Text(run) => pen.text(run)?,
            Paint::Shape(shape) => pen.shape(shape),
            Paint::Art(rect, logo) => pictures.draw(&mut pen, *rect, logo),
        }
    }
    Ok(pen.out)
}

pub(super) struct Pen<'a> {
    out: Vec<u8>,
    height: f32,
    fonts: &'a Subsets,
    /// What is set already: a page begins with neither.
    fill: Option<Color>,
    font: Option<(Weight, f32)>,
    /// The codes of the string that is being written.
    codes: Vec<u8>,
}

impl Pen<'_> {
    pub(super) fn write(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Operands, each followed by a space.
    pub(super) fn operands<const N: usize>(&mut self, values: [f32; N]) {
        for value in values {
            number(&mut self.out, value);
            self.out.push(b' ');
        }
    }

    /// A place on the page, from the top, as PDF counts it.
    pub(super) fn place(&mut self, x: f32, y: f32) {
        self.operands([x, self.height - y]);
    }

    fn open(&mut self, tag: &str, number: usize) {
        self.write("/");
        self.write(tag);
        self.write("<</MCID ");
        integer(&mut self.out, number);
        self.write(">>BDC\n");
    }

    fn open_artifact(&mut self, artifact: Artifact) {
        self.write(match artifact {
            Artifact::Ground => "/Artifact<</Type/Layout>>BDC\n",
            Artifact::Header => "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n",
            Artifact::Footer => "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n",
            Artifact::Repeated => "/Artifact<</Type/Pagination>>BDC\n",
        });
    }

    /// One line of text. Glyphs that stand at their natural distance are one string.
    fn text(&mut self, run: &TextRun) -> Result<(), PdfError> {
        if run.glyphs.is_empty() {
            return Ok(());
        }
        self.fill(run.color);
        self.write("BT\n");
        if self.font != Some((run.weight, run.size)) {
            self.write("/");
            self.write(key(run.weight));
            self.write(" ");
            self.operands([run.size]);
            self.write("Tf\n");
            self.font = Some((run.weight, run.size));
        }
        self.place(run.x, run.y);
        self.write("Td\n");
        let start = self.out.len();
        let mut kerned = false;
        let last = run.glyphs.len() - 1;
        for (at, glyph) in run.glyphs.iter().enumerate() {
            let code = self.fonts.code(run.weight, glyph.id)?;
            self.codes.extend_from_slice(&code.to_be_bytes());
            let kern = glyph.width - glyph.advance;
            if kern.abs() > LEAST_KERN && at < last {
                kerned = true;
                self.string();
                number(&mut self.out, kern.round());
            }
        }
        self.string();
        if kerned {
            self.out.insert(start, b'[');
            self.write("]TJ\nET\n");
        } else {
            self.write("Tj\nET\n");
        }
        Ok(())
    }

    fn string(&mut self) {
        string(&mut self.out, self.codes.drain(..));
    }

    pub(super) fn fill(&mut self, fill: Color) {
        if self.fill != Some(fill) {
            self.color(fill);
            self.write("rg\n");
            self.fill = Some(fill);
        }
    }

    fn color(&mut self, color: Color) {
        let [_, red, green, blue] = color.0.to_be_bytes();
        for part in [red, green, blue] {
            // Three decimals are finer than the 256 steps of a part.
            let thousandths = (usize::from(part) * 1000 + 127) / 255;
            match thousandths {
                0 => self.write("0 "),
                1000 => self.write("1 "),
                _ => {
                    self.write(&format!(".{thousandths:03} "));
                }
            }
        }
    }

    fn shape(&mut self, shape: &Shape) {
        let paint = match (shape.fill, shape.outline) {
            (Some(_), Some(_)) => "B\n",
            (Some(_), None) => "f\n",
            (None, Some(_)) => "S\n",
            (None, None) => return,
        };
        if let Some(fill) = shape.fill {
            self.fill(fill);
        }
        if let Some((outline, width)) = shape.outline {
            self.color(outline);
            self.write("RG\n");
            self.operands([width]);
            self.write("w\n");
        }
        let Rect {
            x, y, width, height, ..
        } = shape.rect;
        let radius = shape.radius.min(width / 2.0).min(height / 2.0);
        let bottom = self.height - y - height;
        if radius > 0.0 {
            self.round_box([x, bottom, x + width, bottom + height], radius);
        } else {
            self.operands([x, bottom, width, height]);
            self.write("re\n");
        }
        self.write(paint);
    }

    /// A box with round corners, from the lower left, counter-clockwise.
    fn round_box(&mut self, [left, bottom, right, top]: [f32; 4], radius: f32) {
        let handle = radius * (1.0 - ROUND);
        self.operands([left + radius, bottom]);
        self.write("m\n");
        for (side, corner) in [
            (
                [right - radius, bottom],
                [
                    right - handle,
                    bottom,
                    right,
                    bottom + handle,
                    right,
                    bottom + radius,
                ],
            ),
            (
                [right, top - radius],
                [right, top - handle, right - handle, top, right - radius, top],
            ),
            (
                [left + radius, top],
                [left + handle, top, left, top - handle, left, top - radius],
            ),
            (
                [left, bottom + radius],
                [
                    left,
                    bottom + handle,
                    left + handle,
                    bottom,
                    left + radius,
                    bottom,
                ],
            ),
        ] {
            self.operands(side);
            self.write("l\n");
            self.operands(corner);
            self.write("c\n");
        }
        self.write("h\n");
    }
}
