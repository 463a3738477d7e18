//! The head and the foot of every page, written once the number of pages is known.

use super::Layout;
use super::fonts::{Shaper, Weight};
use super::page::{Artifact, Color, Paint, Rect, Shape, Sheet, TextRun};
use crate::model::{Edges, PAGE_MARK, PAGES_MARK, Report};

const SIZE: f32 = 8.5;
/// Names longer than this share of the width are cut.
const MOST: f32 = 0.72;

pub(super) fn draw(report: &Report, shaper: &mut Shaper, layout: &mut Layout) {
    let count = layout.pages.len().to_string();
    let (width, height) = layout.size;
    let inner = width - 2.0 * Sheet::SIDE;
    let parts = parts(report, layout);
    for (index, page) in layout.pages.iter_mut().enumerate() {
        let Some((_, edges)) = parts.iter().rfind(|(first, _)| *first <= index) else {
            continue;
        };
        let number = edges.page.replace(PAGE_MARK, &(index + 1).to_string());
        let number = number.replace(PAGES_MARK, &count);
        let mut edge = |artifact, left: &str, right: &str, baseline: f32, rule: f32| {
            let left = fitted(shaper, left, inner * MOST);
            let line = Rect {
                x: Sheet::SIDE,
                y: rule,
                width: inner,
                height: 0.6,
            };
            page.paints.push(Paint::OpenArtifact(artifact));
            page.paints
                .push(Paint::Shape(Shape::filled(line, 0.0, Color::HAIR)));
            page.paints
                .push(Paint::Text(run(shaper, &left, Sheet::SIDE, baseline)));
            let x = width - Sheet::SIDE - measure(shaper, right);
            page.paints.push(Paint::Text(run(shaper, right, x, baseline)));
            page.paints.push(Paint::Close);
        };
        edge(Artifact::Header, &edges.head, &edges.head_right, 36.0, 44.0);
        edge(
            Artifact::Footer,
            &edges.foot,
            &number,
            height - 30.0,
            height - 44.0,
        );
    }
}

/// The words at the edges, with the page from which on they stand there: the same document in another language has its
/// own.
fn parts<'a>(report: &'a Report, layout: &Layout) -> Vec<(usize, &'a Edges)> {
    let mut parts = vec![(0, &report.edges)];
    let mut also = report.also.as_deref();
    while let Some(report) = also {
        let first = report.sections.first();
        let place = first.and_then(|section| layout.places.get(&section.anchor));
        parts.extend(place.map(|place| (place.page, &report.edges)));
        also = report.also.as_deref();
    }
    parts
}

fn run(shaper: &mut Shaper, text: &str, x: f32, y: f32) -> TextRun {
    let glyphs = shaper.shape(Weight::Regular, text).glyphs.clone();
    TextRun {
        x,
        y,
        weight: Weight::Regular,
        size: SIZE,
        color: Color::INK_SOFT,
        glyphs,
        page_of: None,
    }
}

fn measure(shaper: &mut Shaper, text: &str) -> f32 {
    shaper.shape(Weight::Regular, text).width * SIZE / 1000.0
}

/// A text cut to a width, with an ellipsis where it was cut.
fn fitted(shaper: &mut Shaper, text: &str, width: f32) -> String {
    if measure(shaper, text) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        kept.push(c);
        if measure(shaper, &format!("{kept}…")) > width {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}
