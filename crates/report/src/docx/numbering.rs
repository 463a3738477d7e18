//! The kinds of lists: dots, boxes, and lists that count, each from 1.

use super::package::SPACE;
use super::xml::Xml;

/// The list with dots.
pub(super) const DOTS: u32 = 1;
/// The list whose items begin with a box.
pub(super) const BOXES: u32 = 2;
/// The first of the lists that count.
pub(super) const FIRST_COUNTED: u32 = 3;

/// The part that defines the lists of a document, of which so many count.
pub(super) fn part(counted: u32) -> Xml {
    let mut xml = Xml::document();
    xml.element("w:numbering", &[("xmlns:w", SPACE)], |xml| {
        // The box itself stands in the text, where it can be ticked.
        for (id, format, mark) in [("0", "bullet", "•"), ("1", "none", ""), ("2", "decimal", "%1.")] {
            xml.element("w:abstractNum", &[("w:abstractNumId", id)], |xml| {
                xml.value("w:multiLevelType", "singleLevel");
                xml.element("w:lvl", &[("w:ilvl", "0")], |xml| {
                    xml.value("w:start", "1");
                    xml.value("w:numFmt", format);
                    if format == "none" {
                        xml.value("w:suff", "nothing");
                    }
                    xml.value("w:lvlText", mark);
                    xml.value("w:lvlJc", "left");
                    xml.element("w:pPr", &[], |xml| {
                        xml.empty("w:ind", &[("w:left", "340"), ("w:hanging", "340")]);
                    });
                });
            });
        }
        let mut list = |number: u32, kind: &str| {
            xml.element("w:num", &[("w:numId", &number.to_string())], |xml| {
                xml.value("w:abstractNumId", kind);
                if kind == "2" {
                    xml.element("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                        xml.value("w:startOverride", "1");
                    });
                }
            });
        };
        list(DOTS, "0");
        list(BOXES, "1");
        (0..counted).for_each(|at| list(FIRST_COUNTED + at, "2"));
    });
    xml
}
