//! The pages of a document: their paper, their margins, the words at their edges.

use super::body::Body;
use super::paragraph::{INCH, Look, Tab};
use super::xml::Xml;
use crate::{Paper, Report};

/// The margin at the left and at the right of a page, in twentieths of a point.
const MARGIN: i32 = 1_224;

/// The width of the text.
pub(super) fn text_width(paper: Paper) -> i32 {
    page(paper).0 - 2 * MARGIN
}

/// The head and the foot of the pages of a report.
pub(super) fn edge(report: &Report, left: &str, right: &str, style: &'static str) -> Xml {
    let body = Body::new(report);
    let mut xml = Xml::default();
    let look = Look {
        tabs: vec![Tab {
            at: body.width,
            right: true,
            line: false,
        }],
        ..Look::style(style)
    };
    xml.element("w:p", &[], |xml| {
        look.write(xml);
        body.run(xml, left, None, None);
        body.tab(xml);
        body.run(xml, right, None, None);
    });
    xml
}

fn page(paper: Paper) -> (i32, i32) {
    match paper {
        Paper::Letter => (12_240, 15_840),
        Paper::A4 => (11_906, 16_838),
    }
}

/// The pages of one language, with their number among the languages.
pub(super) fn section_properties(xml: &mut Xml, paper: Paper, number: usize) {
    let (width, height) = page(paper);
    let margin = MARGIN.to_string();
    xml.element("w:sectPr", &[], |xml| {
        for (element, part) in [("w:headerReference", "head"), ("w:footerReference", "foot")] {
            xml.empty(
                element,
                &[("w:type", "default"), ("r:id", &format!("{part}{number}"))],
            );
        }
        xml.value("w:type", "nextPage");
        xml.empty(
            "w:pgSz",
            &[("w:w", &width.to_string()), ("w:h", &height.to_string())],
        );
        let edge = (INCH / 2).to_string();
        let top = (INCH * 9 / 10).to_string();
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", &top),
                ("w:right", &margin),
                ("w:bottom", &top),
                ("w:left", &margin),
                ("w:header", &edge),
                ("w:footer", &edge),
                ("w:gutter", "0"),
            ],
        );
    });
}
