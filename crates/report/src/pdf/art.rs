//! Logos: points of colour as an image of the document, shapes as paths.

use std::sync::Arc;

use lopdf::{Dictionary, Object};

use super::PdfError;
use super::draw::Pen;
use super::file::File;
use super::objects::name;
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

    /// Writes the pictures, and gives the names by which pages know them.
    pub(super) fn write(&self, file: &mut File<'_>) -> Result<Dictionary, PdfError> {
        let mut names = Dictionary::new();
        for (at, picture) in self.0.iter().enumerate() {
            let number = file.number();
            let dictionary = [
                ("Type", name("XObject")),
                ("Subtype", name("Image")),
                ("Width", Object::Integer(picture.width.into())),
                ("Height", Object::Integer(picture.height.into())),
                ("ColorSpace", name("DeviceRGB")),
                ("BitsPerComponent", Object::Integer(8)),
            ];
            file.stream(number, dictionary.into_iter().collect(), &picture.rgb)?;
            names.set(key(at), Object::Reference((number, 0)));
        }
        Ok(names)
    }

    /// Draws a logo into a rectangle.
    pub(super) fn draw(&self, pen: &mut Pen<'_>, rect: Rect, logo: &Logo) {
        pen.end_text();
        match &logo.art {
            Art::Picture(picture) => {
                if let Some(at) = self.0.iter().position(|it| it == picture) {
                    pen.write("q\n");
                    pen.operands([rect.width, 0.0, 0.0, rect.height]);
                    pen.place(rect.x, rect.y + rect.height);
                    pen.write(&format!("cm\n/{} Do\nQ\n", key(at)));
                }
            }
            Art::Shapes(shapes) => {
                let scale = (rect.width / logo.size.0, rect.height / logo.size.1);
                for shape in shapes.iter() {
                    outline(pen, shape, |(x, y)| (rect.x + x * scale.0, rect.y + y * scale.1));
                }
            }
        }
    }
}

fn key(at: usize) -> String {
    format!("Logo{at}")
}

fn outline(pen: &mut Pen<'_>, outline: &Outline, to: impl Fn((f32, f32)) -> (f32, f32)) {
    let [red, green, blue] = outline.color.map(u32::from);
    pen.fill(Color(red << 16 | green << 8 | blue));
    let mut step = |points: &[(f32, f32)], operator: &str| {
        for point in points {
            let (x, y) = to(*point);
            pen.place(x, y);
        }
        pen.write(operator);
    };
    for ring in &outline.rings {
        for it in ring {
            match *it {
                Step::Start(x, y) => step(&[(x, y)], "m\n"),
                Step::Line(x, y) => step(&[(x, y)], "l\n"),
                Step::Curve(points) => step(&points, "c\n"),
            }
        }
        step(&[], "h\n");
    }
    pen.write(if outline.even_odd { "f*\n" } else { "f\n" });
}
