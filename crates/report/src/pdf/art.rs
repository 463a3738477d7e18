//! Logos: points of colour as an image of the document, shapes as paths.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, LinePoint, Op, PaintMode, PdfDocument, Point, Polygon,
    PolygonRing, Pt, Px, WindingOrder, XObject, XObjectId, XObjectTransform,
};

use super::objects::rounded;
use crate::layout::{Color, Layout, Paint, Rect};
use crate::{Art, Logo, Outline, Picture, Step};

/// The pictures of a document; the same picture is held once.
pub(super) struct Pictures(Vec<Arc<Picture>>);

impl Pictures {
    pub(super) fn of(layout: &Layout) -> Self {
        let mut pictures: Vec<Arc<Picture>> = Vec::new();
        for paint in layout.pages.iter().flat_map(|page| &page.paints) {
            if let Paint::Art(_, logo) = paint
                && let Art::Picture(picture) = &logo.art
                && !pictures.contains(picture)
            {
                pictures.push(Arc::clone(picture));
            }
        }
        Self(pictures)
    }

    /// Puts the pictures into the document.
    pub(super) fn write(&self, document: &mut PdfDocument) {
        for (at, picture) in self.0.iter().enumerate() {
            let name = |text: &str| DictItem::Name(text.as_bytes().to_vec());
            let dict = BTreeMap::from([
                ("Type".to_owned(), name("XObject")),
                ("Subtype".to_owned(), name("Image")),
                ("Width".to_owned(), DictItem::Int(i64::from(picture.width))),
                ("Height".to_owned(), DictItem::Int(i64::from(picture.height))),
                ("ColorSpace".to_owned(), name("DeviceRGB")),
                ("BitsPerComponent".to_owned(), DictItem::Int(8)),
            ]);
            let stream = ExternalStream {
                dict,
                content: picture.rgb.clone(),
                compress: true,
            };
            let object = ExternalXObject {
                stream,
                width: None::<Px>,
                height: None::<Px>,
                dpi: None,
            };
            document
                .resources
                .xobjects
                .map
                .insert(id(at), XObject::External(object));
        }
    }

    /// What draws a logo into a rectangle of a page of that height.
    pub(super) fn draw(&self, rect: Rect, logo: &Logo, height: f32) -> Vec<Op> {
        match &logo.art {
            Art::Picture(picture) => {
                let at = self.0.iter().position(|it| it == picture);
                at.map(|at| place(rect, height, at)).into_iter().collect()
            }
            Art::Shapes(shapes) => {
                let scale = (rect.width / logo.size.0, rect.height / logo.size.1);
                let to = |(x, y): (f32, f32)| Point {
                    x: Pt(rounded(rect.x + x * scale.0)),
                    y: Pt(rounded(height - rect.y - y * scale.1)),
                };
                shapes.iter().flat_map(|it| outline(it, to)).collect()
            }
        }
    }
}

fn id(at: usize) -> XObjectId {
    XObjectId(format!("Logo{at}"))
}

fn place(rect: Rect, height: f32, at: usize) -> Op {
    let transform = XObjectTransform {
        translate_x: Some(Pt(rounded(rect.x))),
        translate_y: Some(Pt(rounded(height - rect.y - rect.height))),
        scale_x: Some(rounded(rect.width)),
        scale_y: Some(rounded(rect.height)),
        no_auto_scale: true,
        ..XObjectTransform::default()
    };
    Op::UseXobject {
        id: id(at),
        transform,
    }
}

fn outline(outline: &Outline, to: impl Fn((f32, f32)) -> Point) -> [Op; 2] {
    let [red, green, blue] = outline.color.map(u32::from);
    let color = super::draw::color(Color(red << 16 | green << 8 | blue));
    let ring = |steps: &Vec<Step>| {
        let mut points = Vec::new();
        let mut push = |at, bezier| points.push(LinePoint { p: to(at), bezier });
        for step in steps {
            match *step {
                Step::Start(x, y) | Step::Line(x, y) => push((x, y), false),
                Step::Curve([first, second, end]) => {
                    push(first, true);
                    push(second, true);
                    push(end, false);
                }
            }
        }
        PolygonRing { points }
    };
    let polygon = Polygon {
        rings: outline.rings.iter().map(ring).collect(),
        mode: PaintMode::Fill,
        winding_order: if outline.even_odd {
            WindingOrder::EvenOdd
        } else {
            WindingOrder::NonZero
        },
    };
    [Op::SetFillColor { col: color }, Op::DrawPolygon { polygon }]
}
