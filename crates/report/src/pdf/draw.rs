//! The content of a page: the display list in the operators of PDF, written straight as bytes.
//!
//! printpdf could write it from a list of operations of its own. That list, and the objects it becomes on the way to
//! bytes, take several times as long and as much memory as the pages themselves.

use super::PdfError;
use super::art::Pictures;
use super::fonts::{Subsets, key};
use super::syntax::{hundredth, hundredths, integer, number, string};
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
        state: State::default(),
        text: None,
        around: Around::Text,
        codes: Vec::new(),
    };
    for (at, paint) in page.paints.iter().enumerate() {
        match paint {
            Paint::Open(node, number) => {
                pen.nest(page.paints.get(at + 1..).unwrap_or_default());
                pen.open(layout.tree.role(*node).name(), *number);
            }
            Paint::OpenArtifact(artifact) => {
                pen.nest(page.paints.get(at + 1..).unwrap_or_default());
                pen.open_artifact(*artifact);
            }
            Paint::Close => pen.close(),
            Paint::Text(run) => pen.text(run)?,
            Paint::Shape(shape) => pen.shape(shape),
            Paint::Art(rect, logo) => pictures.draw(&mut pen, *rect, logo),
        }
    }
    pen.end_text();
    Ok(pen.out)
}

pub(super) struct Pen<'a> {
    out: Vec<u8>,
    height: f32,
    fonts: &'a Subsets,
    state: State,
    /// Where the line of the open text object begins, in hundredths of a point; `None` outside of one.
    ///
    /// One object holds as many lines, and the marks around them, as no shape comes between: a line is then a short step
    /// from the one before, which compresses to almost nothing.
    text: Option<(i32, i32)>,
    around: Around,
    /// The codes of the string that is being written.
    codes: Vec<u8>,
}

/// Which of the two lies inside the other: they may not cross.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Around {
    /// Marked content that holds text alone lies inside a text object.
    Text,
    /// Marked content that holds a shape has its text objects inside.
    Mark,
}

/// What is set already: a page begins with nothing set.
#[derive(Default)]
struct State {
    fill: Option<Color>,
    stroke: Option<(Color, f32)>,
    font: Option<(Weight, f32)>,
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

    /// Opens or ends a text object, as what follows asks for.
    fn nest(&mut self, following: &[Paint]) {
        let inside = following.iter().take_while(|paint| match paint {
            Paint::Close => false,
            Paint::Open(..) | Paint::OpenArtifact(_) | Paint::Text(_) | Paint::Shape(_) | Paint::Art(..) => {
                true
            }
        });
        let mut shapes = inside.filter(|paint| match paint {
            Paint::Shape(_) | Paint::Art(..) => true,
            Paint::Open(..) | Paint::OpenArtifact(_) | Paint::Close | Paint::Text(_) => false,
        });
        if shapes.next().is_some() {
            self.around = Around::Mark;
            self.end_text();
        } else {
            self.around = Around::Text;
            self.begin_text();
        }
    }

    fn close(&mut self) {
        if self.around == Around::Mark {
            self.end_text();
        }
        self.write("EMC\n");
    }

    fn begin_text(&mut self) {
        if self.text.is_none() {
            self.write("BT\n");
            self.text = Some((0, 0));
        }
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
        self.begin_text();
        if self.state.font != Some((run.weight, run.size)) {
            self.write("/");
            self.write(key(run.weight));
            self.write(" ");
            self.operands([run.size]);
            self.write("Tf\n");
            self.state.font = Some((run.weight, run.size));
        }
        let (from_x, from_y) = self.text.unwrap_or_default();
        let (x, y) = (hundredths(run.x), hundredths(self.height - run.y));
        for step in [x - from_x, y - from_y] {
            hundredth(&mut self.out, step);
            self.out.push(b' ');
        }
        self.write("Td\n");
        self.text = Some((x, y));
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
            self.write("]TJ\n");
        } else {
            self.write("Tj\n");
        }
        Ok(())
    }

    /// Ends the open text object: shapes are drawn outside of it.
    pub(super) fn end_text(&mut self) {
        if self.text.take().is_some() {
            self.write("ET\n");
        }
    }

    fn string(&mut self) {
        string(&mut self.out, self.codes.drain(..));
    }

    pub(super) fn fill(&mut self, fill: Color) {
        if self.state.fill != Some(fill) {
            self.color(fill);
            self.write("rg\n");
            self.state.fill = Some(fill);
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
        self.end_text();
        if let Some(fill) = shape.fill {
            self.fill(fill);
        }
        if let Some((outline, width)) = shape.outline
            && self.state.stroke != shape.outline
        {
            self.color(outline);
            self.write("RG\n");
            self.operands([width]);
            self.write("w\n");
            self.state.stroke = shape.outline;
        }
        let Rect { x, y, width, height } = shape.rect;
        let radius = shape.radius.min(width / 2.0).min(height / 2.0);
        if radius > 0.0 {
            // From a corner of its own, so that boxes of one size are the same bytes.
            self.write("q\n1 0 0 1 ");
            self.place(x, y + height);
            self.write("cm\n");
            self.round_box(width, height, radius);
            self.write(paint);
            self.write("Q\n");
        } else {
            self.place(x, y + height);
            self.operands([width, height]);
            self.write("re\n");
            self.write(paint);
        }
    }

    /// A box with round corners, from the lower left, counter-clockwise.
    fn round_box(&mut self, right: f32, top: f32, radius: f32) {
        let handle = radius * (1.0 - ROUND);
        self.operands([radius, 0.0]);
        self.write("m\n");
        for (side, corner) in [
            (
                [right - radius, 0.0],
                [right - handle, 0.0, right, handle, right, radius],
            ),
            (
                [right, top - radius],
                [right, top - handle, right - handle, top, right - radius, top],
            ),
            ([radius, top], [handle, top, 0.0, top - handle, 0.0, top - radius]),
            ([0.0, radius], [0.0, handle, handle, 0.0, radius, 0.0]),
        ] {
            self.operands(side);
            self.write("l\n");
            self.operands(corner);
            self.write("c\n");
        }
        self.write("h\n");
    }
}
