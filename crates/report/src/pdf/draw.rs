//! The display list in printpdf's operations.

use std::collections::BTreeMap;

use printpdf::{
    Color as PdfColor, CustomPdfConformance, DictItem, FontId, LinePoint, Mm, Op, PaintMode, PdfConformance,
    PdfDocument, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rect as PdfRect, Rgb, TextItem,
    TextMatrix, WindingOrder,
};

use super::art::Pictures;
use super::fonts::{Subsets, key};
use super::objects::rounded;
use crate::layout::{Artifact, Color, Layout, Page, Paint, Shape, TextRun, Weight};

/// How far the handles of a quarter circle stand from its ends, as a share of its radius.
const ROUND: f32 = 0.552_285;

pub(super) fn document(layout: &Layout, fonts: &Subsets) -> PdfDocument {
    let mut document = PdfDocument::new("");
    // Neither a printing profile nor printpdf's own metadata: both are written afterwards, or not at all.
    document.metadata.info.conformance = PdfConformance::Custom(CustomPdfConformance {
        requires_icc_profile: false,
        requires_xmp_metadata: false,
        ..CustomPdfConformance::default()
    });
    document.resources.fonts.map.extend(fonts.resources());
    let pictures = Pictures::of(layout);
    pictures.write(&mut document);
    document.pages = layout
        .pages
        .iter()
        .map(|page| draw(page, layout, fonts, &pictures))
        .collect();
    document
}

fn draw(page: &Page, layout: &Layout, fonts: &Subsets, pictures: &Pictures) -> PdfPage {
    let (width, height) = layout.size;
    let mut pen = Pen {
        ops: Vec::new(),
        height,
        fonts,
        fill: None,
        font: None,
    };
    for paint in &page.paints {
        match paint {
            Paint::Open(node, number) => pen.open(layout.tree.role(*node).name(), *number),
            Paint::OpenArtifact(artifact) => pen.open_artifact(*artifact),
            Paint::Close => pen.ops.push(Op::EndMarkedContent),
            Paint::Text(run) => pen.text(run),
            Paint::Shape(shape) => pen.shape(shape),
            Paint::Art(rect, logo) => {
                pen.ops.extend(pictures.draw(*rect, logo, height));
                pen.fill = None;
            }
        }
    }
    let mut page = PdfPage::new(Mm(0.0), Mm(0.0), pen.ops);
    // Set in points: through millimetres the size of the paper would not come out exact.
    for sheet in [&mut page.media_box, &mut page.trim_box, &mut page.crop_box] {
        sheet.width = Pt(width);
        sheet.height = Pt(height);
    }
    page
}

struct Pen<'a> {
    ops: Vec<Op>,
    height: f32,
    fonts: &'a Subsets,
    /// What is set already: a page begins with neither.
    fill: Option<Color>,
    font: Option<(Weight, f32)>,
}

impl Pen<'_> {
    fn open(&mut self, tag: &str, number: usize) {
        let number = DictItem::Int(i64::try_from(number).unwrap_or(i64::MAX));
        self.begin(tag, [("MCID", number)].into());
    }

    fn open_artifact(&mut self, artifact: Artifact) {
        let entries: &[(&str, &str)] = match artifact {
            Artifact::Ground => &[("Type", "Layout")],
            Artifact::Header => &[("Type", "Pagination"), ("Subtype", "Header")],
            Artifact::Footer => &[("Type", "Pagination"), ("Subtype", "Footer")],
            Artifact::Repeated => &[("Type", "Pagination")],
        };
        let entry = |(key, value): &(&'static str, &str)| (*key, DictItem::Name(value.as_bytes().to_vec()));
        let entries: Vec<(&'static str, DictItem)> = entries.iter().map(entry).collect();
        self.begin("Artifact", entries);
    }

    fn begin(&mut self, tag: &str, entries: Vec<(&str, DictItem)>) {
        let map: BTreeMap<String, DictItem> = entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect();
        let properties = DictItem::Dict { map };
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties,
        });
    }

    /// One line of text. Runs of glyphs that stand at their natural distance are one string.
    fn text(&mut self, run: &TextRun) {
        if run.glyphs.is_empty() {
            return;
        }
        let mut items = Vec::new();
        let mut string = String::new();
        for glyph in &run.glyphs {
            string.push(self.fonts.code(run.weight, glyph.id));
            let kern = glyph.width - glyph.advance;
            if kern.abs() > 0.5 {
                items.push(TextItem::Text(std::mem::take(&mut string)));
                items.push(TextItem::Offset(kern.round()));
            }
        }
        if !string.is_empty() {
            items.push(TextItem::Text(string));
        }
        self.fill(run.color);
        self.ops.push(Op::StartTextSection);
        if self.font != Some((run.weight, run.size)) {
            let font = PdfFontHandle::External(FontId(key(run.weight).to_owned()));
            self.ops.push(Op::SetFont {
                font,
                size: Pt(run.size),
            });
            self.font = Some((run.weight, run.size));
        }
        let matrix = TextMatrix::Translate(Pt(rounded(run.x)), Pt(rounded(self.height - run.y)));
        self.ops.push(Op::SetTextMatrix { matrix });
        self.ops.push(Op::ShowText { items });
        self.ops.push(Op::EndTextSection);
    }

    fn fill(&mut self, fill: Color) {
        if self.fill != Some(fill) {
            self.ops.push(Op::SetFillColor { col: color(fill) });
            self.fill = Some(fill);
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some(fill) = shape.fill {
            self.fill(fill);
        }
        if let Some((outline, width)) = shape.outline {
            self.ops.push(Op::SetOutlineColor { col: color(outline) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(width) });
        }
        let mode = match (shape.fill, shape.outline) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        let rect = shape.rect;
        let (left, bottom) = (rounded(rect.x), rounded(self.height - rect.y - rect.height));
        let (right, top) = (rounded(rect.x + rect.width), rounded(self.height - rect.y));
        let radius = rounded(shape.radius.min(rect.width / 2.0).min(rect.height / 2.0));
        if radius > 0.0 {
            let polygon = round_box(left, bottom, right, top, radius);
            self.ops.push(Op::DrawPolygon {
                polygon: Polygon {
                    rings: vec![polygon],
                    mode,
                    winding_order: WindingOrder::NonZero,
                },
            });
        } else {
            self.ops.push(Op::DrawRectangle {
                rectangle: PdfRect {
                    x: Pt(left),
                    y: Pt(bottom),
                    width: Pt(rounded(right - left)),
                    height: Pt(rounded(top - bottom)),
                    mode: Some(mode),
                    winding_order: Some(WindingOrder::NonZero),
                },
            });
        }
    }
}

pub(super) fn color(color: Color) -> PdfColor {
    let part = |shift: u32| f32::from(u8::try_from(color.0 >> shift & 0xFF).unwrap_or(0)) / 255.0;
    let part = |shift: u32| (part(shift) * 1000.0).round() / 1000.0;
    PdfColor::Rgb(Rgb {
        r: part(16),
        g: part(8),
        b: part(0),
        icc_profile: None,
    })
}

/// A box with round corners, from the lower left, counter-clockwise.
fn round_box(left: f32, bottom: f32, right: f32, top: f32, radius: f32) -> PolygonRing {
    let handle = radius * (1.0 - ROUND);
    let corners = [
        [
            (right - radius, bottom),
            (right - handle, bottom),
            (right, bottom + handle),
            (right, bottom + radius),
        ],
        [
            (right, top - radius),
            (right, top - handle),
            (right - handle, top),
            (right - radius, top),
        ],
        [
            (left + radius, top),
            (left + handle, top),
            (left, top - handle),
            (left, top - radius),
        ],
        [
            (left, bottom + radius),
            (left, bottom + handle),
            (left + handle, bottom),
            (left + radius, bottom),
        ],
    ];
    let point = |(x, y): (f32, f32), bezier| LinePoint {
        p: Point {
            x: Pt(rounded(x)),
            y: Pt(rounded(y)),
        },
        bezier,
    };
    let corner = |[start, first, second, end]: [(f32, f32); 4]| {
        [
            point(start, false),
            point(first, true),
            point(second, true),
            point(end, false),
        ]
    };
    PolygonRing {
        points: corners.into_iter().flat_map(corner).collect(),
    }
}
